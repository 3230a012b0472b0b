/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-suggestion.h"

static void
set_side (KeelFacetScore *facet,
          KeelSide        side,
          double          over,
          double          under)
{
  facet->sides[side] = (KeelSideScore) { over, under, over - under, over + under };
  facet->has_side[side] = TRUE;
}

/* Over and under of each side of each facet. */
static const struct
{
  const char *what;
  double      sides[KEEL_N_FACETS][4];   /* managing over, under, leading over, under */
  guint       n_facets;                  /* how many of them count */
  gboolean    has_one;
  guint       facet;
  KeelSide    side;
  gboolean    is_less;
} cases[] = {
  { "all about right", { { 0 } }, 4, FALSE, 0, 0, FALSE },
  { "one too much", { { 0 }, { 1, 0, 0, 0 } }, 4, TRUE, 1, KEEL_SIDE_MANAGING, TRUE },
  { "one too little", { { 0 }, { 0 }, { 0, 0, 0, .5 } }, 4, TRUE, 2, KEEL_SIDE_LEADING, FALSE },
  { "the farthest", { { 1, 0, 0, 0 }, { 0, 0, 0, 2 }, { 1.5, 0, 0, 0 } }, 4, TRUE, 1, KEEL_SIDE_LEADING, FALSE },
  { "the first of equals", { { 0 }, { 0, 1, 0, 0 }, { 1, 0, 0, 0 } }, 4, TRUE, 1, KEEL_SIDE_MANAGING, FALSE },
  { "managing of equals", { { 1, 0, 0, 1 } }, 4, TRUE, 0, KEEL_SIDE_MANAGING, TRUE },
  { "equal but for rounding", { { 0, 1.0 / 3, 0, 0 }, { 0, 1.0 / 3 + 1e-12, 0, 0 } }, 4, TRUE, 0, KEEL_SIDE_MANAGING, FALSE },
  { "both ways alike", { { 1, 1, 0, 0 } }, 4, FALSE, 0, 0, FALSE },
  { "a facet that does not count", { { 0 }, { 0 }, { 0 }, { 3, 0, 0, 0 } }, 3, FALSE, 0, 0, FALSE },
  { "no facet at all", { { 3, 0, 0, 0 } }, 0, FALSE, 0, 0, FALSE },
};

static KeelWeaker
get_weaker (const KeelFacetScore *facet)
{
  double managing = facet->sides[KEEL_SIDE_MANAGING].distance;
  double leading = facet->sides[KEEL_SIDE_LEADING].distance;

  if (managing == leading)
    return KEEL_WEAKER_BOTH;

  return managing > leading ? KEEL_WEAKER_MANAGING : KEEL_WEAKER_LEADING;
}

static KeelScore
make_score (guint number)
{
  KeelScore score = { .form = KEEL_FORM_FULL };

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      const double *sides = cases[number].sides[i];
      KeelFacetScore *facet = &score.facets[i];

      set_side (facet, KEEL_SIDE_MANAGING, sides[0], sides[1]);
      set_side (facet, KEEL_SIDE_LEADING, sides[2], sides[3]);
      facet->counts = i < cases[number].n_facets;
      facet->weaker = get_weaker (facet);
    }

  return score;
}

static void
test_points_at_one_side (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelScore score = make_score (i);
      KeelSuggestion suggestion = { .facet = 99 };

      g_test_message ("%s", cases[i].what);
      g_assert_cmpint (keel_suggestion_of (&score, &suggestion), ==, cases[i].has_one);
      if (!cases[i].has_one)
        {
          g_assert_cmpuint (suggestion.facet, ==, 99);
          continue;
        }

      g_assert_cmpuint (suggestion.facet, ==, cases[i].facet);
      g_assert_cmpint (suggestion.side, ==, cases[i].side);
      g_assert_cmpint (suggestion.is_less, ==, cases[i].is_less);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/suggestion/points-at-one-side", test_points_at_one_side);

  return g_test_run ();
}

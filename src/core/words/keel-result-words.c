/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-result-words.h"

#include "keel-inline-words.h"
#include "keel-score-words.h"

#include <glib/gi18n-lib.h>

/* By the zones of managing and leading. */
static const char *zones[3][3] = {
  {
    N_("Managing and leading are both on the low side."),
    N_("Managing is on the low side, leading about right."),
    N_("Managing is on the low side, leading on the high side."),
  },
  {
    N_("Managing is about right, leading on the low side."),
    N_("Managing and leading are both about right."),
    N_("Managing is about right, leading on the high side."),
  },
  {
    N_("Managing is on the high side, leading on the low side."),
    N_("Managing is on the high side, leading about right."),
    N_("Managing and leading are both on the high side."),
  },
};

/* Translators: where an average of answers lies, on a scale from “too little” to “too much”. */
static const char *zone_words[3] = {
  [KEEL_ZONE_LOW] = N_("On the low side"),
  [KEEL_ZONE_RIGHT] = N_("About right"),
  [KEEL_ZONE_HIGH] = N_("On the high side"),
};

static const char *tilt_words[3] = {
  [KEEL_TILT_LEVEL] = N_("About level"),
  [KEEL_TILT_MANAGING] = N_("Tilts to managing"),
  [KEEL_TILT_LEADING] = N_("Tilts to leading"),
};

static const char *measures[KEEL_N_MEASURES] = {
  /* Translators: this and the next three are names of numbers about a sheet of answers. */
  [KEEL_MEASURE_MANAGING] = NC_("measure", "Managing"),
  [KEEL_MEASURE_LEADING] = NC_("measure", "Leading"),
  /* Translators: the gap between leading and managing, as of a boat that leans over. */
  [KEEL_MEASURE_TILT] = NC_("measure", "Tilt"),
  /* Translators: how near “about right” both sides lie, from 0 to 100. */
  [KEEL_MEASURE_FIT] = NC_("measure", "Two-Sided Fit"),
};

static guint
get_count (const KeelScore *score,
           KeelZone         zone)
{
  const guint counts[] = {
    [KEEL_ZONE_LOW] = score->n_under,
    [KEEL_ZONE_RIGHT] = score->n_right,
    [KEEL_ZONE_HIGH] = score->n_over,
  };

  return counts[zone];
}

char *
keel_result_words_count (const KeelScore *score,
                         KeelZone         zone)
{
  guint n = get_count (score, zone);

  switch (zone)
    {
    case KEEL_ZONE_LOW:
      /* Translators: a count of answers, here and in the next two. */
      return g_strdup_printf (ngettext ("%u too little", "%u too little", n), n);

    case KEEL_ZONE_RIGHT:
      return g_strdup_printf (ngettext ("%u about right", "%u about right", n), n);

    case KEEL_ZONE_HIGH:
      return g_strdup_printf (ngettext ("%u too much", "%u too much", n), n);
    }

  g_return_val_if_reached (NULL);
}

char *
keel_result_words_line (const KeelScore *score)
{
  const char *sides;

  if (!score->is_scored)
    return keel_score_words_ratings (score);

  sides = _(zones[score->zones[KEEL_SIDE_MANAGING]][score->zones[KEEL_SIDE_LEADING]]);

  /* Translators: a whole sentence, then from how many facets of four it is said. */
  return score->is_partial ? g_strdup_printf (_("%s 3 of 4 facets."), sides) : g_strdup (sides);
}

const char *
keel_result_words_measure (KeelMeasure measure)
{
  g_return_val_if_fail (measure < KEEL_N_MEASURES, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "measure", measures[measure]);
}

const char *
keel_result_words_reading (const KeelScore *score,
                           KeelMeasure      measure)
{
  g_return_val_if_fail (score->is_scored, "");

  switch (measure)
    {
    case KEEL_MEASURE_MANAGING:
      return _(zone_words[score->zones[KEEL_SIDE_MANAGING]]);

    case KEEL_MEASURE_LEADING:
      return _(zone_words[score->zones[KEEL_SIDE_LEADING]]);

    case KEEL_MEASURE_TILT:
      return _(tilt_words[score->tilt_zone]);

    case KEEL_MEASURE_FIT:
      /* Translators: below a number, such as 64. */
      return _("of 100");

    case KEEL_N_MEASURES:
      break;
    }

  g_return_val_if_reached ("");
}

char *
keel_result_words_side (const KeelFacetScore *facet,
                        KeelSide              side)
{
  const KeelSideScore *score = &facet->sides[side];
  KeelZone zone = keel_zone_of (score->mean);
  g_autofree char *steps = NULL;

  if (!facet->has_side[side])
    return g_strdup (_("Too few answers"));

  steps = keel_score_words_number (KEEL_MEASURE_MANAGING, score->mean);
  if (zone == KEEL_ZONE_RIGHT && score->over > 0 && score->under > 0
      && keel_zone_of (score->distance) == KEEL_ZONE_HIGH)
    /* Translators: %s is an average in steps, such as “+0.3”. */
    return g_strdup_printf (_("Some too much, some too little (%s)"), steps);

  /* Translators: where an average lies, such as “On the high side”, and the average in steps. */
  return g_strdup_printf (_("%s (%s)"), _(zone_words[zone]), steps);
}

char *
keel_result_words_map (const KeelScore *score)
{
  g_autofree char *managing = keel_score_words_number (KEEL_MEASURE_MANAGING, score->sides[KEEL_SIDE_MANAGING].mean);
  g_autofree char *leading = keel_score_words_number (KEEL_MEASURE_LEADING, score->sides[KEEL_SIDE_LEADING].mean);

  /* Translators: where a point lies on a map, in steps from its middle: “+0.7”, “−0.9”. */
  return g_strdup_printf (_("On the map, managing lies at %1$s and leading at %2$s; 0 is “about right”."),
                          managing, leading);
}

char *
keel_result_words_try (const char *side,
                       gboolean    is_less)
{
  g_autofree char *inline_side = keel_inline_words_isolate (side);

  /* Translators: %s is the name of one side of a facet, such as “Organise”. */
  return is_less ? g_strdup_printf (_("A little less of “%s”"), inline_side)
                 : g_strdup_printf (_("A little more of “%s”"), inline_side);
}

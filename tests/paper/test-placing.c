/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-placing.h"

#include "paper-fixture.h"

typedef struct
{
  KeelPlacing placing;
  KeelMetrics metrics;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->metrics = paper_measure ();
  fixture->placing = (KeelPlacing) {
    { 0, 0, 200, 100 }, g_array_new (FALSE, FALSE, sizeof (KeelSpot)), keel_labels_new (),
  };
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_array_unref (fixture->placing.points);
  g_array_unref (fixture->placing.labels);
}

#define PLACING_TEST(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

/* Three places for a word of 60 × 12: left, middle, right. */
static const KeelSpot spots[] = { { 0, 40 }, { 70, 40 }, { 140, 40 } };

static void
add_point (Fixture *fixture,
           double   x,
           double   y)
{
  KeelSpot point = { x, y };

  g_array_append_val (fixture->placing.points, point);
}

static void
add_word_over (Fixture *fixture,
               guint    most_covered)
{
  KeelLabel label = keel_label_make (g_strdup ("ten ten te"), KEEL_LETTER_TICK, 0, 0, 0, &fixture->metrics);

  keel_placing_add (&fixture->placing, label, most_covered, spots, G_N_ELEMENTS (spots));
}

static void
add_word (Fixture *fixture)
{
  add_word_over (fixture, G_MAXUINT);
}

static void
assert_last_at (Fixture *fixture,
                double   x)
{
  GArray *labels = fixture->placing.labels;

  g_assert_cmpuint (labels->len, >, 0);
  g_assert_cmpfloat (g_array_index (labels, KeelLabel, labels->len - 1).box.x, ==, x);
}

static void
the_first_free_place_wins (Fixture       *fixture,
                           gconstpointer  data)
{
  add_word (fixture);
  assert_last_at (fixture, 0);
  add_word (fixture);
  assert_last_at (fixture, 70);
}

static void
points_are_left_uncovered (Fixture       *fixture,
                           gconstpointer  data)
{
  add_point (fixture, 30, 45);
  add_point (fixture, 100, 53);
  add_word (fixture);
  assert_last_at (fixture, 140);
}

static void
or_as_few_as_can_be (Fixture       *fixture,
                     gconstpointer  data)
{
  add_point (fixture, 30, 45);
  add_point (fixture, 31, 45);
  add_point (fixture, 100, 45);
  add_point (fixture, 150, 45);
  add_point (fixture, 160, 45);
  add_word (fixture);
  assert_last_at (fixture, 70);
}

static void
words_never_cover_words (Fixture       *fixture,
                         gconstpointer  data)
{
  for (guint i = 0; i < 5; i++)
    add_word (fixture);

  g_assert_cmpuint (fixture->placing.labels->len, ==, 3);
}

static void
none_leaves_the_area (Fixture       *fixture,
                      gconstpointer  data)
{
  fixture->placing.area.width = 130;
  fixture->placing.area.x = 60;
  add_word (fixture);
  assert_last_at (fixture, 70);
  add_word (fixture);
  g_assert_cmpuint (fixture->placing.labels->len, ==, 1);
}

/* A word that may be missed does not lie among points. */
static void
a_crowd_has_no_place (Fixture       *fixture,
                      gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (spots); i++)
    {
      add_point (fixture, spots[i].x + 30, spots[i].y + 5);
      add_point (fixture, spots[i].x + 40, spots[i].y + 5);
    }

  add_word_over (fixture, 1);
  g_assert_cmpuint (fixture->placing.labels->len, ==, 0);
  add_word_over (fixture, 2);
  assert_last_at (fixture, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  PLACING_TEST ("/paper/placing/the-first-free-place-wins", the_first_free_place_wins);
  PLACING_TEST ("/paper/placing/points-are-left-uncovered", points_are_left_uncovered);
  PLACING_TEST ("/paper/placing/or-as-few-as-can-be", or_as_few_as_can_be);
  PLACING_TEST ("/paper/placing/words-never-cover-words", words_never_cover_words);
  PLACING_TEST ("/paper/placing/none-leaves-the-area", none_leaves_the_area);
  PLACING_TEST ("/paper/placing/a-crowd-has-no-place", a_crowd_has_no_place);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-label.h"

#include "paper-fixture.h"

static void
boxes_overlap_or_not (void)
{
  static const struct
  {
    KeelBox  a;
    KeelBox  b;
    gboolean overlaps;
  } cases[] = {
    { { 0, 0, 10, 10 }, { 5, 5, 10, 10 }, TRUE },
    { { 0, 0, 10, 10 }, { 10, 0, 10, 10 }, FALSE },
    { { 0, 0, 10, 10 }, { 0, 10, 10, 10 }, FALSE },
    { { 0, 0, 10, 10 }, { 2, 2, 3, 3 }, TRUE },
    { { 0, 0, 10, 10 }, { -5, 2, 5, 3 }, FALSE },
    { { 0, 0, 10, 10 }, { -5, 2, 6, 3 }, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (keel_box_overlaps (&cases[i].a, &cases[i].b), ==, cases[i].overlaps);
      g_assert_cmpint (keel_box_overlaps (&cases[i].b, &cases[i].a), ==, cases[i].overlaps);
    }
}

static void
boxes_contain_their_edges (void)
{
  KeelBox box = { 10, 20, 30, 40 };

  g_assert_true (keel_box_contains (&box, 10, 20));
  g_assert_true (keel_box_contains (&box, 40, 60));
  g_assert_false (keel_box_contains (&box, 40.1, 60));
  g_assert_false (keel_box_contains (&box, 25, 19));
}

static void
labels_stand_where_they_are_put (void)
{
  static const struct
  {
    double align;
    double x;
  } cases[] = { { 0, 100 }, { 0.5, 85 }, { 1, 70 } };
  KeelMetrics metrics = paper_measure ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelLabel label = keel_label_make (g_strdup ("Quiet"), KEEL_LETTER_TICK, 100, 50, cases[i].align, &metrics);

      g_assert_cmpfloat (label.box.x, ==, cases[i].x);
      g_assert_cmpfloat (label.box.y, ==, 50);
      g_assert_cmpfloat (label.box.width, ==, 30);
      g_assert_cmpfloat (label.box.height, ==, 12);
      keel_label_clear (&label);
      g_assert_null (label.text);
    }
}

static void
upright_labels_begin_below (void)
{
  static const struct
  {
    double align;
    double y;
  } cases[] = { { 0, 70 }, { 0.5, 85 }, { 1, 100 } };
  KeelMetrics metrics = paper_measure ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelLabel label = keel_label_make_upright (g_strdup ("Quiet"), KEEL_LETTER_TICK, 8, 100, cases[i].align,
                                                 &metrics);

      g_assert_true (label.is_upright);
      g_assert_cmpfloat (label.box.x, ==, 8);
      g_assert_cmpfloat (label.box.y, ==, cases[i].y);
      g_assert_cmpfloat (label.box.width, ==, 12);
      g_assert_cmpfloat (label.box.height, ==, 30);
      keel_label_clear (&label);
    }
}

static void
mirroring_twice_is_nothing (void)
{
  g_autoptr (GArray) labels = keel_labels_new ();
  KeelMetrics metrics = paper_measure ();
  KeelLabel label = keel_label_make (g_strdup ("Quiet"), KEEL_LETTER_TICK, 10, 50, 0, &metrics);

  g_array_append_val (labels, label);
  keel_labels_mirror (labels, 200);
  g_assert_cmpfloat (g_array_index (labels, KeelLabel, 0).box.x, ==, 160);
  g_assert_cmpfloat (g_array_index (labels, KeelLabel, 0).box.width, ==, 30);
  keel_labels_mirror (labels, 200);
  g_assert_cmpfloat (g_array_index (labels, KeelLabel, 0).box.x, ==, 10);
}

static void
measures_one_text (void)
{
  KeelMetrics metrics = paper_measure ();

  g_assert_cmpfloat (keel_metrics_get_width (&metrics, "−1", KEEL_LETTER_TICK), ==, 12);
  g_assert_cmpfloat (keel_metrics_get_height (&metrics, KEEL_LETTER_TICK), ==, 12);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/label/boxes-overlap-or-not", boxes_overlap_or_not);
  g_test_add_func ("/paper/label/boxes-contain-their-edges", boxes_contain_their_edges);
  g_test_add_func ("/paper/label/stand-where-they-are-put", labels_stand_where_they_are_put);
  g_test_add_func ("/paper/label/upright-ones-begin-below", upright_labels_begin_below);
  g_test_add_func ("/paper/label/mirroring-twice-is-nothing", mirroring_twice_is_nothing);
  g_test_add_func ("/paper/label/measures-one-text", measures_one_text);

  return g_test_run ();
}

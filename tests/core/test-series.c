/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-series.h"

#include "vectors-fixture.h"

static void
resolution_is_the_smallest_step (void)
{
  static const struct
  {
    KeelMeasure measure;
    double      full;
    double      pulse;
    double      meaningful;
  } cases[] = {
    { KEEL_MEASURE_MANAGING, 1 / 12.0, 0.25, 0.5 },
    { KEEL_MEASURE_LEADING, 1 / 12.0, 0.25, 0.5 },
    { KEEL_MEASURE_TILT, 1 / 12.0, 0.25, 0.5 },
    { KEEL_MEASURE_FIT, 100 / 36.0, 100 / 12.0, 10 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelMeasure measure = cases[i].measure;
      double full = keel_measure_get_resolution (measure, KEEL_FORM_FULL);
      double pulse = keel_measure_get_resolution (measure, KEEL_FORM_PULSE);

      g_assert_cmpfloat_with_epsilon (full, cases[i].full, 1e-12);
      g_assert_cmpfloat_with_epsilon (pulse, cases[i].pulse, 1e-12);
      g_assert_cmpfloat (keel_measure_get_meaningful (measure), ==, cases[i].meaningful);
    }
}

static void
every_vector_is_met (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonObject *all = json_object_get_object_member (vectors, "series");
  g_autoptr (GList) names = json_object_get_members (all);

  g_assert_cmpuint (g_list_length (names), ==, 8);
  for (GList *name = names; name; name = name->next)
    {
      JsonObject *vector = json_object_get_object_member (all, name->data);
      JsonArray *expected = json_object_get_array_member (vector, "segments");
      KeelSeries series = vectors_get_series (vector);
      g_autoptr (GArray) segments = keel_series_list_segments (&series);

      g_assert_cmpuint (segments->len, ==, json_array_get_length (expected));
      for (guint i = 0; i < segments->len; i++)
        {
          const KeelSegment *segment = &g_array_index (segments, KeelSegment, i);
          JsonArray *range = json_array_get_array_element (expected, i);

          g_assert_cmpint (segment->first, ==, json_array_get_int_element (range, 0));
          g_assert_cmpint (segment->first + segment->n_points, ==, json_array_get_int_element (range, 1));
        }
      g_free ((KeelPoint *) series.points);
    }
}

/* Segments as "2+3", of points on these days. */
static void
cuts_fall_before_the_first_point_after (void)
{
  static const struct
  {
    KeelForm    form;
    KeelDay     days[5];
    KeelDay     cuts[3];
    guint       n_cuts;
    const char *says;
  } cases[] = {
    { KEEL_FORM_PULSE, { 10, 17, 24, 31, 38 }, { 0 }, 0, "5" },
    { KEEL_FORM_PULSE, { 10, 17, 24, 31, 38 }, { 24 }, 1, "2+3" },
    { KEEL_FORM_PULSE, { 10, 17, 24, 31, 38 }, { 25 }, 1, "3+2" },
    { KEEL_FORM_PULSE, { 10, 17, 24, 31, 38 }, { 17, 18 }, 2, "1+1+3" },
    { KEEL_FORM_PULSE, { 10, 17, 24, 31, 38 }, { 23, 18, 24 }, 3, "2+3" },
    { KEEL_FORM_PULSE, { 10, 17, 24, 31, 38 }, { 10, 39, 5 }, 3, "5" },
    { KEEL_FORM_PULSE, { 10, 17, 77, 84, 91 }, { 0 }, 0, "5" },
    { KEEL_FORM_PULSE, { 10, 17, 78, 84, 91 }, { 0 }, 0, "2+3" },
    { KEEL_FORM_FULL, { 10, 130, 250, 371, 400 }, { 0 }, 0, "3+2" },
    { KEEL_FORM_FULL, { 10, 130, 250, 371, 400 }, { 300 }, 1, "3+2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelPoint points[5];
      KeelSeries series = {
        .form = cases[i].form, .points = points, .n_points = 5,
        .cuts = cases[i].cuts, .n_cuts = cases[i].n_cuts,
      };
      g_autoptr (GArray) segments = NULL;
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint j = 0; j < 5; j++)
        points[j] = (KeelPoint) { cases[i].days[j], 0 };
      segments = keel_series_list_segments (&series);
      for (guint j = 0; j < segments->len; j++)
        g_string_append_printf (text, j > 0 ? "+%u" : "%u",
                                g_array_index (segments, KeelSegment, j).n_points);

      g_assert_cmpstr (text->str, ==, cases[i].says);
    }
}

static void
no_points_no_segment (void)
{
  KeelSeries series = { .form = KEEL_FORM_FULL };
  g_autoptr (GArray) segments = keel_series_list_segments (&series);

  g_assert_cmpuint (segments->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/series/resolution-is-the-smallest-step", resolution_is_the_smallest_step);
  g_test_add_func ("/core/series/every-vector-is-met", every_vector_is_met);
  g_test_add_func ("/core/series/cuts-fall-before-the-first-point-after",
                   cuts_fall_before_the_first_point_after);
  g_test_add_func ("/core/series/no-points-no-segment", no_points_no_segment);

  return g_test_run ();
}

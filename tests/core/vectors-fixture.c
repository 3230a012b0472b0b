/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "vectors-fixture.h"

#include <math.h>

#include "keel-json-gate.h"

JsonObject *
vectors_new (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "domain-vectors.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  root = keel_json_parse (text, length, keel_json_limits_document (), &error);
  g_assert_no_error (error);

  return json_node_dup_object (root);
}

static void
assert_within (JsonObject *object,
               const char *member,
               double      value,
               double      epsilon)
{
  g_assert_true (json_object_has_member (object, member));
  if (json_object_get_null_member (object, member))
    g_error ("“%s” is %g, not null", member, value);

  if (fabs (value - json_object_get_double_member (object, member)) > epsilon)
    g_error ("“%s” is %.12g, not %.12g", member, value, json_object_get_double_member (object, member));
}

void
vectors_assert_near (JsonObject *object,
                     const char *member,
                     double      value)
{
  assert_within (object, member, value, 1e-6);
}

void
vectors_assert_p (JsonObject *object,
                  const char *member,
                  double      value)
{
  assert_within (object, member, value, 1e-9);
}

void
vectors_assert_null (JsonObject *object,
                     const char *member)
{
  g_assert_true (!json_object_has_member (object, member) || json_object_get_null_member (object, member));
}

void
vectors_assert_integer (JsonObject *object,
                        const char *member,
                        gint64      value)
{
  g_assert_true (json_object_has_member (object, member));
  g_assert_cmpint (value, ==, json_object_get_int_member (object, member));
}

void
vectors_assert_string (JsonObject *object,
                       const char *member,
                       const char *value)
{
  g_assert_true (json_object_has_member (object, member));
  g_assert_cmpstr (value, ==, json_object_get_string_member (object, member));
}

double *
vectors_get_numbers (JsonObject *object,
                     const char *member,
                     guint      *out_n)
{
  JsonArray *array = json_object_get_array_member (object, member);
  guint n = json_array_get_length (array);
  double *numbers = g_new (double, n);

  for (guint i = 0; i < n; i++)
    numbers[i] = json_array_get_double_element (array, i);

  *out_n = n;
  return numbers;
}

KeelPoint *
vectors_make_points (const double *values,
                     guint         n)
{
  KeelPoint *points = g_new (KeelPoint, n);

  for (guint i = 0; i < n; i++)
    points[i] = (KeelPoint) { 7 * i, values[i] };

  return points;
}

KeelSeries
vectors_get_series (JsonObject *vector)
{
  guint n_days;
  guint n_values;
  g_autofree double *days = vectors_get_numbers (vector, "days", &n_days);
  g_autofree double *values = vectors_get_numbers (vector, "y", &n_values);
  KeelPoint *points = vectors_make_points (values, n_values);
  gboolean is_full = g_str_equal (json_object_get_string_member (vector, "form"), "full");

  g_assert_cmpuint (n_days, ==, n_values);
  for (guint i = 0; i < n_days; i++)
    points[i].day = (KeelDay) days[i];

  return (KeelSeries) {
    .form = is_full ? KEEL_FORM_FULL : KEEL_FORM_PULSE,
    .resolution = json_object_get_double_member (vector, "resolution"),
    .meaningful = 0.5,
    .points = points,
    .n_points = n_values,
  };
}

KeelAnswerSheet
vectors_get_sheet (JsonObject  *vector,
                   KeelItemSet *set)
{
  gboolean is_full = g_str_equal (json_object_get_string_member (vector, "form"), "full");
  KeelAnswerSheet sheet = keel_answer_sheet_blank (is_full ? KEEL_FORM_FULL : KEEL_FORM_PULSE);
  JsonObject *answers = json_object_get_object_member (vector, "answers");
  g_autoptr (GList) ids = json_object_get_members (answers);

  for (GList *id = ids; id != NULL; id = id->next)
    {
      JsonNode *answer = json_object_get_member (answers, id->data);
      guint item;

      g_assert_true (keel_item_set_find (set, id->data, &item));
      if (json_node_is_null (answer))
        continue;

      sheet.answers[item] = json_node_get_value_type (answer) == G_TYPE_STRING
                          ? KEEL_ANSWER_NA : (KeelAnswer) json_node_get_int (answer);
    }

  return sheet;
}

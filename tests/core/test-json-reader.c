/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-json-reader.h"
#include "keel-error.h"
#include "keel-json-gate.h"

#include <string.h>

/* One object with a member of every kind, and of every way to be wrong. */
static const char document[] =
  "{\"text\": \"so\", \"empty\": \"\", \"null\": null, \"integer\": 7, \"minus\": -9007199254740992,"
  " \"fraction\": 7.0, \"exponent\": 1e3, \"true\": true, \"false\": false,"
  " \"list\": [], \"texts\": [\"a\", \"é\", \"\"], \"mixed\": [\"a\", 1], \"nulls\": [null],"
  " \"object\": {\"inner\": 1}, \"day\": \"2026-11-23\", \"time\": \"21:02\","
  " \"moment\": \"2026-11-23T08:14:03+01:00\", \"id\": \"3fa85f64-5717-4562-b3fc-7d728b0ede86\","
  " \"long\": \"0123456789012345678901234567890123456789 and so on\"}";

typedef struct
{
  JsonNode   *root;
  JsonObject *object;
} Fixture;

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = keel_json_parse (text, strlen (text), keel_json_limits_document (), &error);

  g_assert_no_error (error);
  return root;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->root = parse (document);
  fixture->object = keel_json_read_root (fixture->root, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  json_node_unref (fixture->root);
}

/* Stands in a pointer until a reader writes there. */
#define UNTOUCHED GSIZE_TO_POINTER (4711)

/* The readers, under one signature: each reads into a value that it must leave
 * alone if it fails. */
typedef gboolean (*Read) (JsonObject  *object,
                          const char  *member,
                          GError     **error);

static gboolean
string (JsonObject  *object,
        const char  *member,
        GError     **error)
{
  char *value = UNTOUCHED;
  gboolean is_read = keel_json_read_string (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == UNTOUCHED));
  if (is_read)
    g_free (value);
  return is_read;
}

static gboolean
string_required (JsonObject  *object,
                 const char  *member,
                 GError     **error)
{
  char *value = UNTOUCHED;
  gboolean is_read = keel_json_read_string_required (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == UNTOUCHED));
  if (is_read)
    g_free (value);
  return is_read;
}

static gboolean
integer (JsonObject  *object,
         const char  *member,
         GError     **error)
{
  gint64 value = 4711;
  gboolean is_read = keel_json_read_integer (object, "p.", member, 0, 10, 3, &value, error);

  g_assert_true (is_read != (value == 4711));
  return is_read;
}

static gboolean
boolean (JsonObject  *object,
         const char  *member,
         GError     **error)
{
  gboolean value = 4711;
  gboolean is_read = keel_json_read_boolean (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == 4711));
  return is_read;
}

static gboolean
strings (JsonObject  *object,
         const char  *member,
         GError     **error)
{
  char **value = UNTOUCHED;
  gboolean is_read = keel_json_read_strings (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == UNTOUCHED));
  if (is_read)
    g_strfreev (value);
  return is_read;
}

static gboolean
day_required (JsonObject  *object,
              const char  *member,
              GError     **error)
{
  KeelDay value = 4711;
  gboolean is_read = keel_json_read_day_required (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == 4711));
  return is_read;
}

static gboolean
time_of_day (JsonObject  *object,
             const char  *member,
             GError     **error)
{
  int value = 4711;
  gboolean is_read = keel_json_read_time (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == 4711));
  return is_read;
}

static gboolean
moment (JsonObject  *object,
        const char  *member,
        GError     **error)
{
  KeelMoment value = { .offset = 4711 };
  gboolean is_read = keel_json_read_moment (object, "p.", member, &value, error);

  g_assert_true (is_read != (value.offset == 4711));
  return is_read;
}

static gboolean
moment_required (JsonObject  *object,
                 const char  *member,
                 GError     **error)
{
  KeelMoment value = { .offset = 4711 };
  gboolean is_read = keel_json_read_moment_required (object, "p.", member, &value, error);

  g_assert_true (is_read != (value.offset == 4711));
  return is_read;
}

static gboolean
id_required (JsonObject  *object,
             const char  *member,
             GError     **error)
{
  char *value = UNTOUCHED;
  gboolean is_read = keel_json_read_id_required (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == UNTOUCHED));
  if (is_read)
    g_free (value);
  return is_read;
}

static gboolean
inner_object (JsonObject  *object,
              const char  *member,
              GError     **error)
{
  JsonObject *value = UNTOUCHED;
  gboolean is_read = keel_json_read_object (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == UNTOUCHED));
  return is_read;
}

static gboolean
array (JsonObject  *object,
       const char  *member,
       GError     **error)
{
  JsonArray *value = UNTOUCHED;
  gboolean is_read = keel_json_read_array (object, "p.", member, &value, error);

  g_assert_true (is_read != (value == UNTOUCHED));
  return is_read;
}

static const struct
{
  Read        read;
  const char *member;
  const char *message;  /* NULL: is read */
} readings[] = {
  { string, "text", NULL },
  { string, "empty", NULL },
  { string, "null", NULL },
  { string, "absent", NULL },
  { string, "integer", "“p.integer” is a whole number, not a text" },
  { string, "fraction", "“p.fraction” is a number with a fraction, not a text" },
  { string, "true", "“p.true” is true or false, not a text" },
  { string, "list", "“p.list” is a list, not a text" },
  { string, "object", "“p.object” is an object, not a text" },
  { string_required, "text", NULL },
  { string_required, "empty", NULL },
  { string_required, "absent", "“p.absent” is missing" },
  { string_required, "null", "“p.null” is empty, not a text" },
  { string_required, "false", "“p.false” is true or false, not a text" },
  { integer, "integer", NULL },
  { integer, "null", NULL },
  { integer, "absent", NULL },
  { integer, "minus", "“p.minus” is -9007199254740992, not between 0 and 10" },
  { integer, "fraction", "“p.fraction” is a number with a fraction, not a whole number" },
  { integer, "exponent", "“p.exponent” is a number with a fraction, not a whole number" },
  { integer, "text", "“p.text” is a text, not a whole number" },
  { integer, "true", "“p.true” is true or false, not a whole number" },
  { boolean, "true", NULL },
  { boolean, "false", NULL },
  { boolean, "null", NULL },
  { boolean, "absent", NULL },
  { boolean, "integer", "“p.integer” is a whole number, not true or false" },
  { boolean, "text", "“p.text” is a text, not true or false" },
  { strings, "texts", NULL },
  { strings, "list", NULL },
  { strings, "null", NULL },
  { strings, "absent", NULL },
  { strings, "text", "“p.text” is a text, not a list" },
  { strings, "mixed", "“p.mixed[1]” is a whole number, not a text" },
  { strings, "nulls", "“p.nulls[0]” is empty, not a text" },
  { day_required, "day", NULL },
  { day_required, "absent", "“p.absent” is missing" },
  { day_required, "null", "“p.null” is empty, not a day such as 2026-11-23" },
  { day_required, "time", "“p.time” is “21:02”, not a day such as 2026-11-23" },
  { day_required, "integer", "“p.integer” is a whole number, not a day such as 2026-11-23" },
  { day_required, "long",
    "“p.long” is “0123456789012345678901234567890123456789…”, not a day such as 2026-11-23" },
  { time_of_day, "time", NULL },
  { time_of_day, "null", NULL },
  { time_of_day, "absent", NULL },
  { time_of_day, "text", "“p.text” is “so”, not a time such as 21:02" },
  { time_of_day, "list", "“p.list” is a list, not a text" },
  { moment, "moment", NULL },
  { moment, "null", NULL },
  { moment, "absent", NULL },
  { moment, "day", "“p.day” is “2026-11-23”, not a moment such as 2026-11-23T08:14:03+01:00" },
  { moment_required, "moment", NULL },
  { moment_required, "absent", "“p.absent” is missing" },
  { moment_required, "null", "“p.null” is empty, not a moment such as 2026-11-23T08:14:03+01:00" },
  { moment_required, "empty", "“p.empty” is “”, not a moment such as 2026-11-23T08:14:03+01:00" },
  { id_required, "id", NULL },
  { id_required, "absent", "“p.absent” is missing" },
  { id_required, "text", "“p.text” is “so”, not an id in lower case" },
  { inner_object, "object", NULL },
  { inner_object, "null", NULL },
  { inner_object, "absent", NULL },
  { inner_object, "list", "“p.list” is a list, not an object" },
  { array, "list", NULL },
  { array, "null", NULL },
  { array, "absent", NULL },
  { array, "object", "“p.object” is an object, not a list" },
};

static void
says_what_is_wrong (Fixture       *fixture,
                    gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      g_autoptr (GError) error = NULL;
      gboolean is_read = readings[i].read (fixture->object, readings[i].member, &error);

      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, readings[i].message);
      g_assert_cmpint (is_read, ==, error == NULL);
      if (error != NULL)
        g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
    }
}

static void
reads_texts (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autofree char *empty = NULL;
  g_autofree char *absent = NULL;
  g_autofree char *id = NULL;
  g_auto (GStrv) texts = NULL;
  g_auto (GStrv) none = NULL;

  g_assert_true (keel_json_read_string (fixture->object, "", "text", &text, NULL));
  g_assert_true (keel_json_read_string (fixture->object, "", "empty", &empty, NULL));
  g_assert_true (keel_json_read_string (fixture->object, "", "absent", &absent, NULL));
  g_assert_true (keel_json_read_id_required (fixture->object, "", "id", &id, NULL));
  g_assert_true (keel_json_read_strings (fixture->object, "", "texts", &texts, NULL));
  g_assert_true (keel_json_read_strings (fixture->object, "", "absent", &none, NULL));

  g_assert_cmpstr (text, ==, "so");
  g_assert_cmpstr (empty, ==, "");
  g_assert_null (absent);
  g_assert_cmpstr (id, ==, "3fa85f64-5717-4562-b3fc-7d728b0ede86");
  g_assert_cmpuint (g_strv_length (texts), ==, 3);
  g_assert_cmpstr (texts[1], ==, "é");
  g_assert_nonnull (none);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
}

static void
reads_numbers (Fixture       *fixture,
               gconstpointer  data)
{
  gint64 value;
  gboolean flag;

  g_assert_true (keel_json_read_integer (fixture->object, "", "integer", 7, 7, 0, &value, NULL));
  g_assert_cmpint (value, ==, 7);
  g_assert_true (keel_json_read_integer (fixture->object, "", "minus", G_MININT64, 0, 0, &value, NULL));
  g_assert_cmpint (value, ==, G_GINT64_CONSTANT (-9007199254740992));
  g_assert_true (keel_json_read_integer (fixture->object, "", "absent", 1, 2, -3, &value, NULL));
  g_assert_cmpint (value, ==, -3);
  g_assert_false (keel_json_read_integer (fixture->object, "", "integer", 8, 9, 0, &value, NULL));
  g_assert_false (keel_json_read_integer (fixture->object, "", "integer", 0, 6, 0, &value, NULL));

  g_assert_true (keel_json_read_boolean (fixture->object, "", "true", &flag, NULL));
  g_assert_true (flag);
  g_assert_true (keel_json_read_boolean (fixture->object, "", "false", &flag, NULL));
  g_assert_false (flag);
}

static void
reads_times (Fixture       *fixture,
             gconstpointer  data)
{
  KeelDay day;
  KeelMoment value;
  int minutes;

  g_assert_true (keel_json_read_day_required (fixture->object, "", "day", &day, NULL));
  g_assert_cmpuint (day, ==, keel_day_from_ymd (2026, 11, 23));
  g_assert_true (keel_json_read_time (fixture->object, "", "time", &minutes, NULL));
  g_assert_cmpint (minutes, ==, 21 * 60 + 2);
  g_assert_true (keel_json_read_time (fixture->object, "", "absent", &minutes, NULL));
  g_assert_cmpint (minutes, ==, KEEL_TIME_NONE);
  g_assert_true (keel_json_read_moment_required (fixture->object, "", "moment", &value, NULL));
  g_assert_cmpint (value.seconds, ==, 1795418043);
  g_assert_true (keel_json_read_moment (fixture->object, "", "null", &value, NULL));
  g_assert_false (keel_moment_is_set (value));
}

static void
reads_what_is_inside (Fixture       *fixture,
                      gconstpointer  data)
{
  JsonObject *inner;
  JsonArray *list;

  g_assert_true (keel_json_read_object (fixture->object, "", "object", &inner, NULL));
  g_assert_cmpint (json_object_get_int_member (inner, "inner"), ==, 1);
  g_assert_true (keel_json_read_object (fixture->object, "", "absent", &inner, NULL));
  g_assert_null (inner);
  g_assert_true (keel_json_read_array (fixture->object, "", "texts", &list, NULL));
  g_assert_cmpuint (json_array_get_length (list), ==, 3);
  g_assert_true (keel_json_read_array (fixture->object, "", "null", &list, NULL));
  g_assert_null (list);
}

static void
the_root_is_an_object (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "[]", "The document is a list, not an object" },
    { "1", "The document is a whole number, not an object" },
    { "\"x\"", "The document is a text, not an object" },
    { "null", "The document is empty, not an object" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) root = parse (cases[i].text);
      g_autoptr (GError) error = NULL;

      g_assert_null (keel_json_read_root (root, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
the_header_says_what_it_is (void)
{
  static const struct
  {
    const char *text;
    int         code;
    const char *message;
  } cases[] = {
    { "{\"format\": \"f\", \"schema\": 1}", -1, NULL },
    { "{\"format\": \"f\", \"schema\": 2}", -1, NULL },
    { "{\"format\": \"f\", \"schema\": 3}", KEEL_ERROR_NEWER,
      "“schema” is 3, and this program knows none above 2" },
    { "{\"format\": \"g\", \"schema\": 3}", KEEL_ERROR_FORMAT, "“format” is “g”, not “f”" },
    { "{\"schema\": 1}", KEEL_ERROR_SCHEMA, "“format” is missing" },
    { "{\"format\": 1, \"schema\": 1}", KEEL_ERROR_SCHEMA, "“format” is a whole number, not a text" },
    { "{\"format\": \"f\"}", KEEL_ERROR_SCHEMA, "“schema” is missing" },
    { "{\"format\": \"f\", \"schema\": \"1\"}", KEEL_ERROR_SCHEMA,
      "“schema” is a text, not a whole number" },
    { "{\"format\": \"f\", \"schema\": 1.0}", KEEL_ERROR_SCHEMA,
      "“schema” is a number with a fraction, not a whole number" },
    { "{\"format\": \"f\", \"schema\": 0}", KEEL_ERROR_SCHEMA,
      "“schema” is 0, not between 1 and 9007199254740992" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) root = parse (cases[i].text);
      g_autoptr (GError) error = NULL;
      gint64 schema = 4711;
      gboolean is_read = keel_json_read_header (keel_json_read_root (root, NULL), "f", 2, &schema, &error);

      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, cases[i].message);
      g_assert_cmpint (error != NULL ? error->code : -1, ==, cases[i].code);
      g_assert_cmpint (is_read, ==, error == NULL);
      g_assert_true (is_read != (schema == 4711));
    }
}

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/core/json-reader/says-what-is-wrong", says_what_is_wrong);
  ADD ("/core/json-reader/reads-texts", reads_texts);
  ADD ("/core/json-reader/reads-numbers", reads_numbers);
  ADD ("/core/json-reader/reads-times", reads_times);
  ADD ("/core/json-reader/reads-what-is-inside", reads_what_is_inside);
  g_test_add_func ("/core/json-reader/the-root-is-an-object", the_root_is_an_object);
  g_test_add_func ("/core/json-reader/the-header-says-what-it-is", the_header_says_what_it_is);

  return g_test_run ();
}

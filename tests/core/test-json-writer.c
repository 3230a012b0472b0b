/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-json-writer.h"
#include "keel-json-gate.h"

#include <string.h>

static void
assert_text (KeelJsonWriter *writer,
             const char     *expected)
{
  g_autoptr (GBytes) bytes = keel_json_writer_finish (writer);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *written = g_strndup (text, length);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (written, ==, expected);
  g_assert_true (keel_json_gate (text, length, keel_json_limits_document (), &error));
  g_assert_no_error (error);
}

static void
writes_in_the_order_of_the_calls (void)
{
  static const char * const tags[] = { "a", "b", NULL };
  KeelMoment moment = { .seconds = 1795418043, .offset = 60 };
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "text", "so");
  keel_json_writer_add_string (writer, "no-text", NULL);
  keel_json_writer_add_integer (writer, "integer", -9007199254740992);
  keel_json_writer_add_boolean (writer, "yes", TRUE);
  keel_json_writer_add_boolean (writer, "no", FALSE);
  keel_json_writer_add_null (writer, "null");
  keel_json_writer_add_day (writer, "day", keel_day_from_ymd (2026, 11, 23));
  keel_json_writer_add_day (writer, "no-day", KEEL_DAY_NONE);
  keel_json_writer_add_time (writer, "time", 0);
  keel_json_writer_add_time (writer, "no-time", KEEL_TIME_NONE);
  keel_json_writer_add_moment (writer, "moment", moment);
  keel_json_writer_add_moment (writer, "no-moment", KEEL_MOMENT_NONE);
  keel_json_writer_add_strings (writer, "tags", tags);
  keel_json_writer_add_strings (writer, "no-tags", NULL);
  keel_json_writer_begin_array (writer, "list");
  keel_json_writer_add_integer (writer, NULL, 1);
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_end_object (writer);
  keel_json_writer_begin_array (writer, NULL);
  keel_json_writer_end_array (writer);
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_raw (writer, "ra\\u0077", "1.50", -1);
  keel_json_writer_end_object (writer);
  keel_json_writer_end_array (writer);
  keel_json_writer_add_raw (writer, "raw", "{\"x\" :[ ]}  ignored", 10);
  keel_json_writer_end_object (writer);

  assert_text (writer,
               "{\n"
               "  \"text\": \"so\",\n"
               "  \"no-text\": null,\n"
               "  \"integer\": -9007199254740992,\n"
               "  \"yes\": true,\n"
               "  \"no\": false,\n"
               "  \"null\": null,\n"
               "  \"day\": \"2026-11-23\",\n"
               "  \"no-day\": null,\n"
               "  \"time\": \"00:00\",\n"
               "  \"no-time\": null,\n"
               "  \"moment\": \"2026-11-23T08:14:03+01:00\",\n"
               "  \"no-moment\": null,\n"
               "  \"tags\": [\"a\", \"b\"],\n"
               "  \"no-tags\": [],\n"
               "  \"list\": [\n"
               "    1,\n"
               "    {},\n"
               "    [],\n"
               "    {\n"
               "      \"ra\\u0077\": 1.50\n"
               "    }\n"
               "  ],\n"
               "  \"raw\": {\"x\" :[ ]}\n"
               "}\n");
}

static void
a_root_may_be_any_value (void)
{
  KeelJsonWriter *text = keel_json_writer_new ();
  KeelJsonWriter *list = keel_json_writer_new ();
  KeelJsonWriter *object = keel_json_writer_new ();

  keel_json_writer_add_string (text, NULL, "alone");
  assert_text (text, "\"alone\"\n");
  keel_json_writer_begin_array (list, NULL);
  keel_json_writer_end_array (list);
  assert_text (list, "[]\n");
  keel_json_writer_begin_object (object, NULL);
  keel_json_writer_end_object (object);
  assert_text (object, "{}\n");
}

static void
escapes_what_it_must_and_no_more (void)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "a\"b\\c\n", "\" \\ / \b \f \n \r \t");
  keel_json_writer_add_string (writer, "controls", "\x01\x0b\x1f\x7f");
  keel_json_writer_add_string (writer, "others", "é€😀\u2028<>&'");
  keel_json_writer_end_object (writer);

  assert_text (writer,
               "{\n"
               "  \"a\\\"b\\\\c\\n\": \"\\\" \\\\ / \\b \\f \\n \\r \\t\",\n"
               "  \"controls\": \"\\u0001\\u000b\\u001f\x7f\",\n"
               "  \"others\": \"é€😀\u2028<>&'\"\n"
               "}\n");
}

/* `  "tags": ["xx…x", "y"]` and a comma have 80 columns with 60 times x. */
static void
breaks_lists_that_do_not_fit (void)
{
  for (gsize n_x = 55; n_x < 65; n_x++)
    {
      g_autofree char *word = g_strnfill (n_x, 'x');
      const char *tags[] = { word, "y", NULL };
      gboolean fits = n_x <= 60;
      g_autofree char *expected = NULL;
      KeelJsonWriter *writer = keel_json_writer_new ();

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_strings (writer, "tags", tags);
      keel_json_writer_end_object (writer);

      expected = g_strdup_printf (fits ? "{\n  \"tags\": [\"%s\", \"y\"]\n}\n"
                                       : "{\n  \"tags\": [\n    \"%s\",\n    \"y\"\n  ]\n}\n", word);
      assert_text (writer, expected);
    }
}

/* The width of a line is counted in characters. */
static void
counts_columns_not_bytes (void)
{
  g_autoptr (GString) word = g_string_new (NULL);
  g_autofree char *expected = NULL;
  KeelJsonWriter *writer = keel_json_writer_new ();
  const char *tags[] = { NULL, NULL };

  for (guint i = 0; i < 60; i++)
    g_string_append (word, "é");

  tags[0] = word->str;
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_strings (writer, "tags", tags);
  keel_json_writer_end_object (writer);
  expected = g_strdup_printf ("{\n  \"tags\": [\"%s\"]\n}\n", word->str);
  assert_text (writer, expected);
}

static char *
make_random_text (void)
{
  static const gunichar ranges[] = { 0x20, 0x80, 0x80, 0x800, 0x10000, 0x110000 };
  GString *text = g_string_new (NULL);
  int n_characters = g_test_rand_int_range (0, 30);

  for (int i = 0; i < n_characters; i++)
    {
      gunichar range = ranges[g_test_rand_int_range (0, G_N_ELEMENTS (ranges))];
      gunichar c = (gunichar) g_test_rand_int_range (1, (gint32) range);

      if (c < 0xd800 || c >= 0xe000)
        g_string_append_unichar (text, c);
    }

  return g_string_free (text, FALSE);
}

static char **
make_random_texts (void)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  int n_texts = g_test_rand_int_range (0, 4);

  for (int i = 0; i < n_texts; i++)
    {
      g_autofree char *text = make_random_text ();

      g_strv_builder_add (texts, text);
    }

  return g_strv_builder_end (texts);
}

/* What each kind of value is written as, and what should be read. */
static JsonNode *
add_random_scalar (KeelJsonWriter *writer,
                   const char     *name)
{
  JsonNode *node = json_node_alloc ();
  g_autofree char *text = make_random_text ();
  gint64 integer = (gint64) g_test_rand_int () * (1 << 21) + g_test_rand_int ();

  switch (g_test_rand_int_range (0, 4))
    {
    case 0:
      keel_json_writer_add_string (writer, name, text);
      return json_node_init_string (node, text);
    case 1:
      keel_json_writer_add_integer (writer, name, integer);
      return json_node_init_int (node, integer);
    case 2:
      keel_json_writer_add_boolean (writer, name, integer % 2 == 0);
      return json_node_init_boolean (node, integer % 2 == 0);
    default:
      keel_json_writer_add_null (writer, name);
      return json_node_init_null (node);
    }
}

static JsonNode *
add_random_texts (KeelJsonWriter *writer,
                  const char     *name)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_auto (GStrv) texts = make_random_texts ();

  keel_json_writer_add_strings (writer, name, (const char * const *) texts);
  for (guint i = 0; texts[i] != NULL; i++)
    json_array_add_string_element (array, texts[i]);

  return json_node_init_array (json_node_alloc (), array);
}

static JsonNode *
add_random (KeelJsonWriter *writer,
            const char     *name,
            guint           depth)
{
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonObject) object = json_object_new ();
  int kind = g_test_rand_int_range (0, depth < 4 ? 5 : 3);
  int n_items = g_test_rand_int_range (0, 4);

  if (kind < 2)
    return add_random_scalar (writer, name);
  if (kind == 2)
    return add_random_texts (writer, name);

  if (kind == 3)
    {
      keel_json_writer_begin_array (writer, name);
      for (int i = 0; i < n_items; i++)
        json_array_add_element (array, add_random (writer, NULL, depth + 1));
      keel_json_writer_end_array (writer);
      return json_node_init_array (json_node_alloc (), array);
    }

  keel_json_writer_begin_object (writer, name);
  for (int i = 0; i < n_items; i++)
    {
      g_autofree char *text = make_random_text ();
      g_autofree char *member = g_strdup_printf ("%d%s", i, text);

      json_object_set_member (object, member, add_random (writer, member, depth + 1));
    }
  keel_json_writer_end_object (writer);
  return json_node_init_object (json_node_alloc (), object);
}

/* The members of @text, copied into a new document as the bytes they are. */
static GBytes *
copy_raw (const char *text,
          gsize       length)
{
  g_autoptr (GArray) members = keel_json_list_members (text, length);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  for (guint i = 0; i < members->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);
      g_autofree char *name = g_strndup (member->name, member->name_length);

      keel_json_writer_add_raw (writer, name, member->value, (gssize) member->value_length);
    }
  keel_json_writer_end_object (writer);
  return keel_json_writer_finish (writer);
}

static void
what_is_written_is_read (void)
{
  for (guint i = 0; i < 10000; i++)
    {
      KeelJsonWriter *writer = keel_json_writer_new ();
      g_autoptr (JsonNode) expected = add_random (writer, NULL, 0);
      g_autoptr (GBytes) bytes = keel_json_writer_finish (writer);
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) root = NULL;
      gsize length;
      const char *text = g_bytes_get_data (bytes, &length);

      root = keel_json_parse (text, length, keel_json_limits_document (), &error);
      g_assert_no_error (error);
      g_assert_true (json_node_equal (root, expected));

      if (JSON_NODE_HOLDS_OBJECT (root))
        {
          g_autoptr (GBytes) copy = copy_raw (text, length);

          g_assert_true (g_bytes_equal (copy, bytes));
        }
    }
}

static void
raw_members_keep_their_bytes (void)
{
  static const char text[] =
    "{\"\\u0061\": 1.50, \"b\" :{\"c\" :[ 1,\n\n2 ] , \"\\/\":\"\\u00e9\"},\"d\":1E+2}";
  g_autoptr (GBytes) copy = copy_raw (text, strlen (text));
  g_autofree char *written = g_strndup (g_bytes_get_data (copy, NULL), g_bytes_get_size (copy));

  g_assert_cmpstr (written, ==,
                   "{\n"
                   "  \"\\u0061\": 1.50,\n"
                   "  \"b\": {\"c\" :[ 1,\n\n2 ] , \"\\/\":\"\\u00e9\"},\n"
                   "  \"d\": 1E+2\n"
                   "}\n");
}

static void
may_be_given_up (void)
{
  g_autoptr (KeelJsonWriter) writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "half", "written");
  keel_json_writer_free (NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/json-writer/writes-in-the-order-of-the-calls", writes_in_the_order_of_the_calls);
  g_test_add_func ("/core/json-writer/a-root-may-be-any-value", a_root_may_be_any_value);
  g_test_add_func ("/core/json-writer/escapes-what-it-must-and-no-more", escapes_what_it_must_and_no_more);
  g_test_add_func ("/core/json-writer/breaks-lists-that-do-not-fit", breaks_lists_that_do_not_fit);
  g_test_add_func ("/core/json-writer/counts-columns-not-bytes", counts_columns_not_bytes);
  g_test_add_func ("/core/json-writer/what-is-written-is-read", what_is_written_is_read);
  g_test_add_func ("/core/json-writer/raw-members-keep-their-bytes", raw_members_keep_their_bytes);
  g_test_add_func ("/core/json-writer/may-be-given-up", may_be_given_up);

  return g_test_run ();
}

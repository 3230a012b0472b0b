/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-fields-private.h"

#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "model-fixture.h"

/* The answers in a document {"fields": @text}. */
static KeelFields *
read_fields (const char  *text,
             GError     **error)
{
  g_autofree char *document = g_strdup_printf ("{\"fields\": %s}", text);
  KeelRecordSource source = { .text = document, .length = strlen (document) };
  g_autoptr (JsonNode) root = NULL;
  KeelFields *fields = NULL;

  root = keel_json_parse (document, source.length, keel_json_limits_document (), NULL);
  g_assert_nonnull (root);
  source.object = keel_json_read_root (root, NULL);

  return keel_fields_read (&source, "fields", &fields, error) ? fields : NULL;
}

/* What is written for @fields, on one line. */
static char *
write_fields (KeelFields *fields)
{
  KeelJsonWriter *writer = keel_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) lines = NULL;
  g_autofree char *text = NULL;

  keel_json_writer_begin_object (writer, NULL);
  keel_fields_write (fields, writer, "fields");
  keel_json_writer_end_object (writer);
  bytes = keel_json_writer_finish (writer);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i]; i++)
    g_strstrip (lines[i]);

  return g_strjoinv ("", lines);
}

static KeelFields *
some_fields (void)
{
  return read_fields ("{\"who\": \"A. B.\", \"tries\": [\"Ask\", \"Wait\\nand see\"], \"sure\": 70,"
                      " \"next\": \"2026-12-01\"}", NULL);
}

static void
every_shape_is_read_and_written (void)
{
  static const struct
  {
    const char     *text;
    const char     *written;
    KeelFieldShape  shape;
    const char     *plain;
  } cases[] = {
    { "{\"a\": \"So\"}", "{\"a\": \"So\"}", KEEL_SHAPE_TEXT, "So" },
    { "{\"a\": \" \"}", "{\"a\": \" \"}", KEEL_SHAPE_TEXT, " " },
    { "{\"a\": [\"One\", \"Two\"]}", "{\"a\": [\"One\", \"Two\"]}", KEEL_SHAPE_LIST, "One\nTwo" },
    { "{\"a\": -3}", "{\"a\": -3}", KEEL_SHAPE_NUMBER, "-3" },
    { "{\"a\": null}", "{}", KEEL_SHAPE_NONE, "" },
    { "{\"a\": \"\"}", "{}", KEEL_SHAPE_NONE, "" },
    { "{\"a\": []}", "{}", KEEL_SHAPE_NONE, "" },
    { "{\"a\": 1.50}", "{\"a\": 1.50}", KEEL_SHAPE_OTHER, "" },
    { "{\"a\": true}", "{\"a\": true}", KEEL_SHAPE_OTHER, "" },
    { "{\"a\": { \"b\":[] }}", "{\"a\": { \"b\":[] }}", KEEL_SHAPE_OTHER, "" },
    { "{\"a\": [ \"b\",1 ]}", "{\"a\": [ \"b\",1 ]}", KEEL_SHAPE_OTHER, "" },
    { "{\"\\u0061\": [ 0 ]}", "{\"\\u0061\": [ 0 ]}", KEEL_SHAPE_OTHER, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelFields) fields = read_fields (cases[i].text, NULL);
      g_autofree char *written = write_fields (fields);
      g_autofree char *expected = g_strdup_printf ("{\"fields\": %s}", cases[i].written);
      g_autofree char *plain = keel_fields_dup_plain (fields, "a");

      g_assert_cmpint (keel_fields_get_shape (fields, "a"), ==, cases[i].shape);
      g_assert_cmpstr (plain, ==, cases[i].plain);
      g_assert_cmpstr (g_strdelimit (written, " ", '_'), ==, g_strdelimit (expected, " ", '_'));
    }
}

static void
only_an_object_is_read (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelFields) none = read_fields ("null", NULL);

  g_assert_cmpuint (keel_fields_get_length (none), ==, 0);
  g_assert_null (read_fields ("[]", &error));
  g_assert_cmpstr (error->message, ==, "“fields” is a list, not an object");
}

static void
an_answer_is_given_only_in_its_shape (void)
{
  g_autoptr (KeelFields) fields = some_fields ();
  gint64 number = 1;

  g_assert_cmpstr (keel_fields_get_text (fields, "who"), ==, "A. B.");
  g_assert_null (keel_fields_get_text (fields, "tries"));
  g_assert_null (keel_fields_get_text (fields, "nobody"));
  g_assert_cmpstr (keel_fields_get_list (fields, "tries")[1], ==, "Wait\nand see");
  g_assert_null (keel_fields_get_list (fields, "who")[0]);
  g_assert_false (keel_fields_get_number (fields, "who", &number));
  g_assert_cmpint (number, ==, 1);
  g_assert_true (keel_fields_get_number (fields, "sure", &number));
  g_assert_cmpint (number, ==, 70);
  g_assert_cmpuint (keel_fields_get_day (fields, "next"), ==, model_day ("2026-12-01"));
  g_assert_cmpuint (keel_fields_get_day (fields, "who"), ==, KEEL_DAY_NONE);
}

static void
a_change_makes_another_value (void)
{
  static const char * const list[] = { "", "One", "  ", "Two\r\n", NULL };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) text = keel_fields_with_text (none, "who", "C\001.\r\nD. ");
  g_autoptr (KeelFields) lines = keel_fields_with_list (text, "tries", list);
  g_autoptr (KeelFields) number = keel_fields_with_number (lines, "sure", 60);
  g_autoptr (KeelFields) day = keel_fields_with_day (number, "next", model_day ("2026-12-01"));
  g_autoptr (KeelFields) changed = keel_fields_with_text (day, "who", "E.");
  g_autofree char *written = write_fields (changed);

  g_assert_cmpuint (keel_fields_get_length (none), ==, 0);
  g_assert_cmpstr (keel_fields_get_text (text, "who"), ==, "C.\nD. ");
  g_assert_cmpstr (keel_fields_get_text (day, "who"), ==, "C.\nD. ");
  g_assert_cmpstr (written, ==, "{\"fields\": {\"who\": \"E.\",\"tries\": [\"One\", \"Two\\n\"],"
                                "\"sure\": 60,\"next\": \"2026-12-01\"}}");
}

static void
what_holds_no_word_is_no_answer (void)
{
  static const char * const blank[] = { " ", "\n", NULL };
  g_autoptr (KeelFields) fields = some_fields ();
  g_autoptr (KeelFields) text = keel_fields_with_text (fields, "who", "  ");
  g_autoptr (KeelFields) list = keel_fields_with_list (text, "tries", blank);
  g_autoptr (KeelFields) day = keel_fields_with_day (list, "next", KEEL_DAY_NONE);
  g_autoptr (KeelFields) number = keel_fields_without (day, "sure");

  g_assert_cmpuint (keel_fields_get_length (fields), ==, 4);
  g_assert_cmpuint (keel_fields_get_length (number), ==, 0);
}

static void
no_change_is_the_same_value (void)
{
  static const char * const list[] = { "Ask", "Wait\nand see", NULL };
  g_autoptr (KeelFields) fields = some_fields ();
  g_autoptr (KeelFields) other = read_fields ("{\"next\": \"2026-12-01\", \"sure\": 70, \"who\": \"A. B.\","
                                              " \"tries\": [\"Ask\", \"Wait\\nand see\"]}", NULL);
  g_autoptr (KeelFields) text = keel_fields_with_text (fields, "who", "A. B.");
  g_autoptr (KeelFields) lines = keel_fields_with_list (fields, "tries", list);
  g_autoptr (KeelFields) without = keel_fields_without (fields, "nobody");
  g_autoptr (KeelFields) less = keel_fields_without (fields, "who");

  g_assert_true (text == fields && lines == fields && without == fields);
  g_assert_true (keel_fields_equal (fields, other));
  g_assert_false (keel_fields_equal (fields, less));
}

static void
one_answer_is_taken_over (void)
{
  static const char * const ids[] = { "a", "b", "c", "d" };
  g_autoptr (KeelFields) from = read_fields ("{\"a\": [1.0], \"b\": [\"X\"], \"c\": 7, \"e\": \"E\"}", NULL);
  KeelFields *fields = read_fields ("{\"d\": \"D\"}", NULL);
  g_autofree char *written = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      KeelFields *next = keel_fields_with_answer (fields, ids[i], from);

      keel_fields_unref (fields);
      fields = next;
    }

  written = write_fields (fields);
  g_assert_cmpstr (written, ==, "{\"fields\": {\"a\": [1.0],\"b\": [\"X\"],\"c\": 7}}");
  keel_fields_unref (fields);
}

static void
too_much_is_refused (void)
{
  g_autofree char *most = g_strnfill (KEEL_FIELDS_MAX, 'm');
  g_autofree char *more = g_strnfill (KEEL_FIELDS_MAX + 9, 'm');
  g_autofree char *much = g_strdup_printf ("{\"a\": \"%s\"}", more);
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) full = keel_fields_with_text (none, "a", most);
  g_autoptr (KeelFields) foreign = read_fields (much, NULL);
  g_autoptr (KeelFields) shorter = NULL;

  g_assert_nonnull (full);
  g_assert_null (keel_fields_with_text (none, "a", more));
  g_assert_null (keel_fields_with_text (full, "b", "b"));

  for (guint i = 0; i < 9000; i++)
    g_ptr_array_add (lines, (gpointer) "a");
  g_ptr_array_add (lines, NULL);
  g_assert_null (keel_fields_with_list (none, "a", (const char * const *) lines->pdata));

  /* What came from elsewhere longer than that can still be made shorter. */
  more[KEEL_FIELDS_MAX + 5] = '\0';
  shorter = keel_fields_with_text (foreign, "a", more);
  g_assert_nonnull (shorter);
}

static void
search_reads_every_answer (void)
{
  g_autoptr (KeelFields) fields = read_fields ("{\"a\": \"Früh\", \"b\": [1], \"c\": [\"X\", \"Y\"], \"d\": 7}", NULL);
  g_autoptr (GString) folded = g_string_new ("day");

  keel_fields_append_folded (fields, folded);
  g_assert_cmpstr (folded->str, ==, "day\nfruh\nx y\n7");
}

/* Thousands of answers that nobody knows are read in one go. */
static void
many_strange_answers_are_read (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (KeelFields) fields = NULL;

  for (guint i = 0; i < 9000; i++)
    g_string_append_printf (text, "%s\"f%u\": [0]", i > 0 ? ", " : "", i);
  g_string_append_c (text, '}');
  fields = read_fields (text->str, NULL);

  g_assert_cmpuint (keel_fields_get_length (fields), ==, 9000);
  g_assert_cmpstr (keel_fields_get_id (fields, 8999), ==, "f8999");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/fields/every-shape-is-read-and-written", every_shape_is_read_and_written);
  g_test_add_func ("/core/fields/only-an-object-is-read", only_an_object_is_read);
  g_test_add_func ("/core/fields/an-answer-is-given-only-in-its-shape", an_answer_is_given_only_in_its_shape);
  g_test_add_func ("/core/fields/a-change-makes-another-value", a_change_makes_another_value);
  g_test_add_func ("/core/fields/what-holds-no-word-is-no-answer", what_holds_no_word_is_no_answer);
  g_test_add_func ("/core/fields/no-change-is-the-same-value", no_change_is_the_same_value);
  g_test_add_func ("/core/fields/one-answer-is-taken-over", one_answer_is_taken_over);
  g_test_add_func ("/core/fields/too-much-is-refused", too_much_is_refused);
  g_test_add_func ("/core/fields/search-reads-every-answer", search_reads_every_answer);
  g_test_add_func ("/core/fields/many-strange-answers-are-read", many_strange_answers_are_read);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>
#include "keel-import.h"
#include "keel-moment.h"

/* 2026-11-23T08:14:03+01:00 */
static const KeelMoment now = { .seconds = 1795418043, .offset = 60 };

static KeelImport *
read_entries (const char *entries)
{
  g_autofree char *text = g_strdup_printf ("{\"tags\": {}, \"entries\": [%s]}", entries);
  g_autoptr (GError) error = NULL;
  KeelImport *import = keel_import_read (KEEL_IMPORT_JRNL, text, strlen (text), now, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (import);
  return import;
}

static KeelEntry *
get_entry (KeelImport *import,
           guint       index)
{
  g_assert_cmpuint (index, <, import->records->len);
  return g_ptr_array_index (import->records, index);
}

static void
test_maps_an_entry (void)
{
  g_autoptr (KeelImport) import =
    read_entries ("{\"title\": \"A hard talk.\", \"body\": \"It went well.\\r\\nMostly.\", "
                  "\"date\": \"2026-11-21\", \"time\": \"21:02\", "
                  "\"tags\": [\"@team\", \"#one to one\", \"team\", \"@\", \"plain\"], "
                  "\"starred\": true, \"uuid\": \"of no use here\"}");
  KeelEntry *entry = get_entry (import, 0);
  g_autofree char *day = keel_day_to_string (keel_entry_get_day (entry));
  const char * const *tags = keel_entry_get_tags (entry);

  g_assert_cmpuint (import->refused->len, ==, 0);
  g_assert_cmpuint (g_array_index (import->indexes, guint, 0), ==, 0);
  g_assert_cmpint (keel_entry_get_kind (entry), ==, KEEL_ENTRY_FREE);
  g_assert_cmpstr (day, ==, "2026-11-21");
  g_assert_cmpint (keel_entry_get_time (entry), ==, 21 * 60 + 2);
  g_assert_cmpstr (keel_entry_get_title (entry), ==, "A hard talk.");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_BODY), ==, "It went well.\nMostly.");
  g_assert_true (keel_entry_is_starred (entry));
  g_assert_cmpuint (g_strv_length ((char **) tags), ==, 3);
  g_assert_true (keel_entry_has_tag (entry, "team"));
  g_assert_true (keel_entry_has_tag (entry, "one to one"));
  g_assert_true (keel_entry_has_tag (entry, "plain"));
}

static void
test_drops_a_repeated_title (void)
{
  static const struct
  {
    const char *title;
    const char *body;
    const char *expected;
  } cases[] = {
    { "A talk.", "A talk. It went well.", NULL },
    { "A talk.", "A talk.", NULL },
    { "A talk.", "It went well.", "A talk." },
    { "A talk.", "", "A talk." },
    { "", "It went well.", NULL },
    { " \\t", "It went well.", NULL },
    /* Cut in the middle of a sentence, of a word. */
    { "upon taking", "upon taking of cold.", NULL },
    { "I gave him a shilling for hi", "I gave him a shilling for his pains.", NULL },
    { "One", "Two. One", "One" },
    /* Joined from two lines. */
    { "A day. \\n23rd about 4", "A day.\\n\\n23rd about 4 I rose", NULL },
    { "A day. 23rd", "  A day.\\n23rd", NULL },
    { "Two\\nlines", "Something else", "Two lines" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json =
        g_strdup_printf ("{\"date\": \"2026-11-21\", \"title\": \"%s\", \"body\": \"%s\"}",
                         cases[i].title, cases[i].body);
      g_autoptr (KeelImport) import = read_entries (json);

      g_assert_cmpstr (keel_entry_get_title (get_entry (import, 0)), ==, cases[i].expected);
    }
}

/* SHA-256 of "2026-11-21\n21:02\nA talk.\nA talk. Well.", by sha256sum. */
static void
test_key_is_of_the_source (void)
{
  g_autoptr (KeelImport) import =
    read_entries ("{\"title\": \"A talk.\", \"body\": \"A talk. Well.\", "
                  "\"date\": \"2026-11-21\", \"time\": \"21:02\", \"tags\": [\"@x\"]}");
  const char *format;
  const char *key;

  keel_entry_get_origin (get_entry (import, 0), &format, &key);
  g_assert_cmpstr (format, ==, "jrnl");
  g_assert_cmpstr (key, ==, "dcb5ea40ef47d4862b2f328d6cde6e9e7c915b50bbd22fb26660e4988403a0bd");
}

static void
test_created_when_it_was_written (void)
{
  static const struct
  {
    const char *day;
    const char *time;
    const char *expected;
  } cases[] = {
    { "2026-11-21", "21:02", "2026-11-21T21:02:00+01:00" },
    { "1660-01-01", "21:00", "1660-01-01T21:00:00+01:00" },
    { "2026-11-23", "08:14", "2026-11-23T08:14:00+01:00" },
    { "2026-11-23", "08:15", "2026-11-23T08:14:03+01:00" },
    { "2199-12-31", "00:00", "2026-11-23T08:14:03+01:00" },
    { "0001-01-01", "00:00", "2026-11-23T08:14:03+01:00" },
    { "0001-01-02", "00:00", "0001-01-02T00:00:00+01:00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json =
        g_strdup_printf ("{\"date\": \"%s\", \"time\": \"%s\", \"body\": \"x\"}",
                         cases[i].day, cases[i].time);
      g_autoptr (KeelImport) import = read_entries (json);
      KeelRecord *record = KEEL_RECORD (get_entry (import, 0));
      g_autofree char *created = keel_moment_to_string (keel_record_get_created (record));

      g_assert_cmpstr (created, ==, cases[i].expected);
      g_assert_true (keel_moment_equal (keel_record_get_created (record),
                                        keel_record_get_modified (record)));
    }
}

static void
test_keeps_the_order_of_the_file (void)
{
  g_autoptr (KeelImport) import =
    read_entries ("{\"date\": \"2026-11-21\", \"time\": \"21:00\", \"body\": \"first\"},"
                  "{\"date\": \"2026-11-21\", \"time\": \"21:00\", \"body\": \"second\"},"
                  "{\"date\": \"2026-11-21\", \"time\": \"21:00\", \"body\": \"third\"}");

  /* Newest first: the later one stands before. */
  g_assert_cmpint (keel_entry_compare (get_entry (import, 1), get_entry (import, 0)), <, 0);
  g_assert_cmpint (keel_entry_compare (get_entry (import, 2), get_entry (import, 1)), <, 0);
}

static void
test_refuses_with_the_reason (void)
{
  static const struct
  {
    const char *json;
    const char *why;
  } cases[] = {
    { "{\"body\": \"x\"}", "“date” is missing" },
    { "{\"date\": \"1666-02-30\", \"body\": \"x\"}", "“date” is “1666-02-30”, not a day such as *" },
    { "{\"date\": 16660230, \"body\": \"x\"}", "“date” is a * not a day*" },
    { "{\"date\": \"2026-11-21\", \"time\": \"25:00\", \"body\": \"x\"}", "“time”*" },
    { "{\"date\": \"2026-11-21\", \"time\": [], \"body\": \"x\"}", "“time” is a list, not a text" },
    { "{\"date\": \"2026-11-21\", \"body\": 5}", "“body” is a * not a text" },
    { "{\"date\": \"2026-11-21\", \"title\": {}}", "“title” is an object, not a text" },
    { "{\"date\": \"2026-11-21\", \"body\": \"x\", \"tags\": \"@a\"}", "“tags” is a text, not a list" },
    { "{\"date\": \"2026-11-21\", \"body\": \"x\", \"tags\": [1]}", "“tags*" },
    { "{\"date\": \"2026-11-21\", \"body\": \"x\", \"starred\": 1}", "“starred” is a*, not true or false" },
    { "{\"date\": \"2026-11-21\"}", "There is no text in it" },
    { "{\"date\": \"2026-11-21\", \"title\": \" \", \"body\": \"\\n\"}", "There is no text in it" },
    { "5", "*" },
    { "\"]},{[\\\"\"", "*" },
    { "[[], [{}]]", "*" },
    { "null", "*" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *json =
        g_strdup_printf ("{\"date\": \"2026-11-21\", \"body\": \"good\"}, %s ,"
                         "{\"date\": \"2026-11-22\", \"body\": \"good\"}", cases[i].json);
      g_autoptr (KeelImport) import = read_entries (json);
      const KeelRefusal *refusal;

      g_test_message ("%s", cases[i].json);
      g_assert_cmpuint (import->records->len, ==, 2);
      g_assert_cmpuint (g_array_index (import->indexes, guint, 1), ==, 2);
      g_assert_cmpuint (import->refused->len, ==, 1);
      refusal = g_ptr_array_index (import->refused, 0);
      g_assert_cmpuint (refusal->index, ==, 1);
      if (!g_pattern_match_simple (cases[i].why, refusal->why))
        g_test_fail_printf ("%s: %s", cases[i].json, refusal->why);
    }
}

static void
test_refuses_what_is_too_long (void)
{
  static const char * const members[] = { "title", "body" };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *fits = g_strnfill (KEEL_ENTRY_TEXT_MAX, 'x');
      g_autofree char *json =
        g_strdup_printf ("{\"date\": \"2026-11-21\", \"%s\": \"%s\"},"
                         "{\"date\": \"2026-11-21\", \"%s\": \"%sx\"}",
                         members[i], fits, members[i], fits);
      g_autofree char *why = g_strdup_printf ("“%s” is %d bytes long, more than %d", members[i],
                                              KEEL_ENTRY_TEXT_MAX + 1, KEEL_ENTRY_TEXT_MAX);
      g_autoptr (KeelImport) import = read_entries (json);

      g_assert_cmpuint (import->records->len, ==, 1);
      g_assert_cmpuint (import->refused->len, ==, 1);
      g_assert_cmpstr (((KeelRefusal *) g_ptr_array_index (import->refused, 0))->why, ==, why);
    }
}

static void
test_reads_ten_years (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "pepys.jrnl.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (KeelImport) import = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  import = keel_import_read (KEEL_IMPORT_JRNL, text, length, now, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (import->records->len, ==, 3415);
  g_assert_cmpuint (import->refused->len, ==, 0);

  for (guint i = 0; i < import->records->len; i++)
    {
      KeelEntry *entry = get_entry (import, i);
      const char *format;
      const char *key;

      /* Each title of this file repeats the beginning of its body. */
      g_assert_null (keel_entry_get_title (entry));
      g_assert_cmpint (keel_entry_get_text (entry, KEEL_TEXT_BODY)[0], !=, '\0');
      keel_entry_get_origin (entry, &format, &key);
      g_assert_true (g_hash_table_add (keys, (gpointer) key));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/import-jrnl/maps-an-entry", test_maps_an_entry);
  g_test_add_func ("/core/import-jrnl/drops-a-repeated-title", test_drops_a_repeated_title);
  g_test_add_func ("/core/import-jrnl/key-is-of-the-source", test_key_is_of_the_source);
  g_test_add_func ("/core/import-jrnl/created-when-it-was-written", test_created_when_it_was_written);
  g_test_add_func ("/core/import-jrnl/keeps-the-order-of-the-file", test_keeps_the_order_of_the_file);
  g_test_add_func ("/core/import-jrnl/refuses-with-the-reason", test_refuses_with_the_reason);
  g_test_add_func ("/core/import-jrnl/refuses-what-is-too-long", test_refuses_what_is_too_long);
  g_test_add_func ("/core/import-jrnl/reads-ten-years", test_reads_ten_years);

  return g_test_run ();
}

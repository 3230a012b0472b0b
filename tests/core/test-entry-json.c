/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry.h"

#include "keel-error.h"
#include "keel-json-gate.h"
#include "model-fixture.h"

#include <string.h>

static char *
load (const char *folder,
      const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, folder, name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static KeelEntry *
read_entry (const char *text)
{
  g_autoptr (GError) error = NULL;
  KeelRecord *record = keel_record_new_from_json (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_true (KEEL_IS_ENTRY (record));

  return KEEL_ENTRY (record);
}

static char *
write_entry (KeelEntry *entry)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (KEEL_RECORD (entry));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
good_documents_are_written_as_they_were (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "entry", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n_documents = 0;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *text = NULL;
      g_autofree char *written = NULL;
      g_autoptr (KeelEntry) entry = NULL;

      if (!g_str_has_prefix (name, "good_"))
        continue;

      g_test_message ("%s", name);
      text = load ("data/entry", name);
      entry = read_entry (text);
      written = write_entry (entry);
      g_assert_cmpstr (written, ==, text);
      n_documents++;
    }

  g_assert_cmpuint (n_documents, >=, 10);
}

static void
loose_documents_get_their_form (void)
{
  g_autofree char *text = load ("data/entry", "loose.json");
  g_autofree char *expected = load ("data/entry", "loose.expected.json");
  g_autoptr (KeelEntry) entry = read_entry (text);
  g_autofree char *written = write_entry (entry);

  g_assert_cmpstr (written, ==, expected);
}

static void
bad_documents_are_refused (void)
{
  static const struct
  {
    const char *name;
    const char *message;
  } cases[] = {
    { "bad_no_id", "“id” is missing" },
    { "bad_id", "“id” is “3FA85F64-5717-4562-b3fc-7d728b0ede86”, not an id in lower case" },
    { "bad_no_day", "“day” is missing" },
    { "bad_day", "“day” is “2026-02-29”, not a day such as 2026-11-23" },
    { "bad_no_created", "“created” is missing" },
    { "bad_modified",
      "“modified” is “2026-11-23 21:02:11”, not a moment such as 2026-11-23T08:14:03+01:00" },
    { "bad_revision", "“revision.b7f3c2a1” is a text, not a whole number" },
    { "bad_revision_negative", "“revision.b7f3c2a1” is -1, not between 0 and 2147483647" },
    { "bad_deleted", "“deleted” is true or false, not a text" },
    { "bad_no_kind", "“kind” is missing" },
    { "bad_kind", "“kind” is a whole number, not a text" },
    { "bad_kind_empty", "“kind” is empty" },
    { "bad_title", "“title” is a list, not a text" },
    { "bad_time", "“time” is “24:00”, not a time such as 21:02" },
    { "bad_texts", "“texts” is a list, not an object" },
    { "bad_text", "“texts.happened” is a whole number, not a text" },
    { "bad_tags", "“tags” is a text, not a list" },
    { "bad_tag", "“tags[1]” is empty, not a text" },
    { "bad_starred", "“starred” is a whole number, not true or false" },
    { "bad_origin", "“origin” is a text, not an object" },
    { "bad_origin_key", "“origin.key” is missing" },
    { "bad_schema", "“schema” is 0, not between 1 and 9007199254740992" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat (cases[i].name, ".json", NULL);
      g_autofree char *text = load ("data/entry", name);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", name);
      g_assert_null (keel_record_new_from_json (text, strlen (text), &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autofree char *text = load ("data/entry", "newer.json");
  g_autoptr (KeelEntry) entry = read_entry (text);
  KeelRecord *record = KEEL_RECORD (entry);

  g_assert_false (keel_record_is_writable (record));
  g_assert_cmpint (keel_entry_get_kind (entry), ==, KEEL_ENTRY_OTHER);
  g_assert_cmpuint (keel_entry_get_day (entry), ==, model_day ("2026-11-23"));
  g_assert_cmpstr (keel_entry_get_title (entry), ==, "Still shown");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), ==, "A");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_SO_WHAT), ==, "");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_BODY), ==, "C");
  g_assert_null (keel_entry_get_tags (entry)[0]);
  g_assert_false (keel_entry_is_starred (entry));

  if (g_test_undefined ())
    {
      g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*keel_record_is_writable*");
      g_assert_null (keel_record_to_json (record));
      g_test_assert_expected_messages ();
    }
}

static void
newer_documents_without_a_day_are_refused (void)
{
  g_autofree char *text = load ("data/entry", "newer_without_day.json");
  g_autoptr (GError) error = NULL;

  g_assert_null (keel_record_new_from_json (text, strlen (text), &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NEWER);
  g_assert_nonnull (strstr (error->message, "“day” is an object"));
}

static void
unknown_kinds_are_shown (void)
{
  g_autofree char *text = load ("data/entry", "good_unknown_kind.json");
  g_autoptr (KeelEntry) entry = read_entry (text);
  g_autofree char *headline = keel_entry_dup_headline (entry);

  g_assert_cmpint (keel_entry_get_kind (entry), ==, KEEL_ENTRY_OTHER);
  g_assert_cmpstr (headline, ==, "Dear Ada");
  g_assert_false (keel_entry_is_open (entry));
  g_assert_true (keel_record_is_writable (KEEL_RECORD (entry)));
}

static void
copies_hold_what_is_unknown (void)
{
  static const char * const names[] = { "good_unknown_members.json", "good_unknown_kind.json" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = load ("data/entry", names[i]);
      g_autoptr (KeelEntry) entry = read_entry (text);
      g_autoptr (KeelEntry) other = read_entry (text);
      g_autoptr (KeelEntry) plain = KEEL_ENTRY (keel_record_copy_as_new (KEEL_RECORD (entry), model_now (0)));
      g_autofree char *assigned = NULL;
      g_autofree char *copied = write_entry (plain);

      keel_entry_set_title (other, "Other");
      keel_record_assign (KEEL_RECORD (other), KEEL_RECORD (entry));
      assigned = write_entry (other);
      g_assert_cmpstr (assigned, ==, text);
      g_assert_cmpstr (strstr (copied, "\"kind\""), ==, strstr (text, "\"kind\""));
    }
}

/* The example in the page that describes the format. */
static void
the_described_example_is_read (void)
{
  g_autofree char *page = load ("../data/schema", "entry.md");
  const char *start = strstr (page, "```json\n");
  const char *end = start ? strstr (start, "\n```\n") : NULL;
  g_autofree char *text = NULL;
  g_autofree char *written = NULL;
  g_autoptr (KeelEntry) entry = NULL;

  g_assert_nonnull (end);
  text = g_strndup (start + 8, (gsize) (end + 1 - start - 8));
  entry = read_entry (text);
  written = write_entry (entry);
  g_assert_cmpstr (written, ==, text);
}

static void
described_members_are_the_known_ones (void)
{
  g_autofree char *page = load ("../data/schema", "entry.md");
  const char * const *texts = keel_entry_list_text_ids ();

  for (guint i = 0; texts[i]; i++)
    {
      g_autofree char *quoted = g_strdup_printf ("`%s`", texts[i]);

      g_assert_nonnull (strstr (page, quoted));
    }

  for (guint i = 0; i < KEEL_ENTRY_OTHER; i++)
    {
      g_autofree char *row = g_strdup_printf ("\n| `%s` |", keel_entry_kind_get_id (i));

      g_assert_nonnull (strstr (page, row));
    }
}

/* Documents by chance, with members that nobody knows. */

static void
append_random_value (GString *text,
                     guint    depth)
{
  static const char * const values[] = {
    "null", "true", "false", "0", "-1", "1.50", "2e+1", "9007199254740991", "\"\"", "\"\\u0041\"",
    "\"{\\\"[\"", "\"é\\n\\\\\"", "[]", "{}", "[ ]", "{ }",
  };
  gboolean is_object = model_random (2) == 0;
  guint n_items = model_random (4);

  if (depth == 0 || model_random (3) > 0)
    {
      g_string_append (text, values[model_random (G_N_ELEMENTS (values))]);
      return;
    }

  g_string_append_c (text, is_object ? '{' : '[');
  for (guint i = 0; i < n_items; i++)
    {
      g_string_append (text, i > 0 ? " ,\n " : " ");
      if (is_object)
        g_string_append_printf (text, "\"k%u\\u00e9\" : ", i);
      append_random_value (text, depth - 1);
    }
  g_string_append_c (text, is_object ? '}' : ']');
}

/* "name": value, with a comma before it; gives the same to @expected, as it is to be
 * found after writing. */
static void
append_unknown_members (GString   *text,
                        GPtrArray *expected)
{
  static const char * const names[] = {
    "feelings", "x-y", "texts2", "", " ", "k\\u0069nd2", "\\u00e9", "Kind", "day ", "\\\"",
  };
  guint first = model_random (G_N_ELEMENTS (names));
  guint n_members = model_random (4);

  for (guint i = 0; i < n_members; i++)
    {
      g_autoptr (GString) value = g_string_new (NULL);
      const char *name = names[(first + i) % G_N_ELEMENTS (names)];

      append_random_value (value, 3);
      g_string_append_printf (text, ",%s\"%s\" :%s%s", model_random (2) ? "\n\t" : "", name,
                              model_random (2) ? " " : "", value->str);
      g_ptr_array_add (expected, g_strdup_printf ("\"%s\": %s", name, value->str));
    }
}

static char *
make_random_document (GPtrArray *expected)
{
  GString *text = g_string_new ("{\"format\":\"even-keel/entry\",\"schema\":1,"
                                "\"id\":\"3fa85f64-5717-4562-b3fc-7d728b0ede86\","
                                "\"day\":\"2026-11-23\",\"created\":\"2026-11-23T08:14:03Z\"");

  g_string_append_printf (text, ",\"kind\":\"%s\"",
                          keel_entry_kind_get_id (model_random (KEEL_ENTRY_OTHER)));
  append_unknown_members (text, expected);
  if (model_random (2))
    {
      g_string_append_printf (text, ",\"texts\": {\"%s\":\"a\\u0062\\n\"",
                              keel_entry_text_get_id (model_random (KEEL_N_ENTRY_TEXTS)));
      append_unknown_members (text, expected);
      g_string_append (text, "}");
    }
  if (model_random (2))
    {
      g_string_append (text, ",\"origin\" : {\"format\":\"jrnl\",\"key\":\"k\"");
      append_unknown_members (text, expected);
      g_string_append (text, " }");
    }
  g_string_append (text, "}");

  return g_string_free (text, FALSE);
}

static void
unknown_members_survive (void)
{
  guint n_rounds = model_rounds (10000);

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr (GPtrArray) expected = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *text = make_random_document (expected);
      g_autoptr (KeelEntry) first = read_entry (text);
      g_autofree char *written = write_entry (first);
      g_autoptr (KeelEntry) second = read_entry (written);
      g_autofree char *again = write_entry (second);

      g_assert_cmpstr (again, ==, written);
      for (guint j = 0; j < expected->len; j++)
        g_assert_nonnull (strstr (written, expected->pdata[j]));
    }
}

static void
entries_come_back (void)
{
  guint n_rounds = model_rounds (2000);

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr (KeelEntry) entry = model_random_entry ();
      g_autofree char *written = write_entry (entry);
      g_autoptr (KeelEntry) back = read_entry (written);
      g_autofree char *again = write_entry (back);

      g_assert_cmpstr (again, ==, written);
      g_assert_cmpint (keel_entry_compare (entry, back), ==, 0);
      g_assert_true (keel_json_gate (written, strlen (written), keel_json_limits_document (), NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/entry-json/good-documents-are-written-as-they-were",
                   good_documents_are_written_as_they_were);
  g_test_add_func ("/core/entry-json/loose-documents-get-their-form",
                   loose_documents_get_their_form);
  g_test_add_func ("/core/entry-json/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/entry-json/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/entry-json/newer-documents-without-a-day-are-refused",
                   newer_documents_without_a_day_are_refused);
  g_test_add_func ("/core/entry-json/unknown-kinds-are-shown", unknown_kinds_are_shown);
  g_test_add_func ("/core/entry-json/copies-hold-what-is-unknown", copies_hold_what_is_unknown);
  g_test_add_func ("/core/entry-json/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/entry-json/described-members-are-the-known-ones",
                   described_members_are_the_known_ones);
  g_test_add_func ("/core/entry-json/unknown-members-survive", unknown_members_survive);
  g_test_add_func ("/core/entry-json/entries-come-back", entries_come_back);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>
#include "keel-entry-private.h"
#include "keel-error.h"
#include "keel-export.h"
#include "keel-import.h"

/* 2026-11-23T08:14:03+01:00 */
static const KeelMoment now = { .seconds = 1795418043, .offset = 60 };

#define JRNL_ONE "{\"date\": \"2026-11-21\", \"body\": \"one\"}"
#define JRNL_TWO "{\"date\": \"2026-11-22\", \"body\": \"two\"}"

static KeelImport *
read_text (KeelImportFormat  format,
           const char       *text)
{
  g_autoptr (GError) error = NULL;
  KeelImport *import = keel_import_read (format, text, strlen (text), now, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (import);
  return import;
}

static void
test_guesses_the_format (void)
{
  static const struct
  {
    const char *text;
    int         format;   /* or -1 */
    int         error;
  } cases[] = {
    { "{\"tags\": {}, \"entries\": []}", KEEL_IMPORT_JRNL, 0 },
    { " \n{\"entries\": 5}", KEEL_IMPORT_JRNL, 0 },
    { "{\"format\": \"even-keel/export\", \"schema\": 1}", KEEL_IMPORT_EVEN_KEEL, 0 },
    { "{\"entries\": [], \"format\": \"even-keel/export\"}", KEEL_IMPORT_EVEN_KEEL, 0 },
    { "{\"format\": \"something\", \"entries\": []}", KEEL_IMPORT_JRNL, 0 },
    { "{\"format\": 5}", -1, KEEL_ERROR_FORMAT },
    { "{\"format\": \"", -1, KEEL_ERROR_SYNTAX },
    { "{\"deeper\": {\"entries\": []}}", -1, KEEL_ERROR_FORMAT },
    { "{}", -1, KEEL_ERROR_FORMAT },
    { "[{\"entries\": []}]", -1, KEEL_ERROR_FORMAT },
    { "\211PNG\r\n", -1, KEEL_ERROR_FORMAT },
    { "  ", -1, KEEL_ERROR_FORMAT },
    { "", -1, KEEL_ERROR_FORMAT },
    { "{\"entries\": [}", -1, KEEL_ERROR_SYNTAX },
    { "{\"entries\": [], \"entries\": []}", -1, KEEL_ERROR_SYNTAX },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      KeelImportFormat format = 99;
      gboolean is_known = keel_import_guess (cases[i].text, strlen (cases[i].text), &format, &error);

      if (cases[i].format >= 0)
        {
          g_assert_no_error (error);
          g_assert_true (is_known);
          g_assert_cmpint (format, ==, cases[i].format);
        }
      else
        {
          g_assert_error (error, KEEL_ERROR, cases[i].error);
          g_assert_false (is_known);
          g_assert_cmpint (format, ==, 99);
        }
    }
}

static void
test_refuses_the_file (void)
{
  static const struct
  {
    KeelImportFormat format;
    const char      *text;
    int              error;
    const char      *message;
  } cases[] = {
    { KEEL_IMPORT_JRNL, "", KEEL_ERROR_FORMAT, "This is neither*jrnl*Even Keel*" },
    { KEEL_IMPORT_JRNL, "[]", KEEL_ERROR_FORMAT, "This is neither*" },
    { KEEL_IMPORT_JRNL, "{}", KEEL_ERROR_SCHEMA, "“entries” is missing" },
    { KEEL_IMPORT_JRNL, "{\"entries\": {}}", KEEL_ERROR_SCHEMA, "“entries” is not a list" },
    { KEEL_IMPORT_JRNL, "{\"entries\": \"[\"}", KEEL_ERROR_SCHEMA, "“entries” is not a list" },
    { KEEL_IMPORT_JRNL, "{\"entries\": []} x", KEEL_ERROR_SYNTAX, "*" },
    { KEEL_IMPORT_JRNL, "{\"entries\": [\"\\u0000\"]}", KEEL_ERROR_SYNTAX, "*" },
    { KEEL_IMPORT_JRNL, "{\"entries\": [/* */]}", KEEL_ERROR_SYNTAX, "*" },
    { KEEL_IMPORT_EVEN_KEEL, "{\"entries\": []}", KEEL_ERROR_SCHEMA, "“format” is missing*" },
    { KEEL_IMPORT_EVEN_KEEL, "{\"format\": \"even-keel/entry\", \"schema\": 1, \"records\": []}",
      KEEL_ERROR_FORMAT, "*even-keel/entry*" },
    { KEEL_IMPORT_EVEN_KEEL, "{\"format\": \"even-keel/export\", \"schema\": 2, \"records\": []}",
      KEEL_ERROR_NEWER, "*" },
    { KEEL_IMPORT_EVEN_KEEL, "{\"format\": \"even-keel/export\", \"schema\": \"1\", \"records\": []}",
      KEEL_ERROR_SCHEMA, "“schema”*" },
    { KEEL_IMPORT_EVEN_KEEL, "{\"format\": \"even-keel/export\", \"schema\": 1}",
      KEEL_ERROR_SCHEMA, "“records” is missing" },
    { KEEL_IMPORT_EVEN_KEEL, "{\"format\": [[[\"]\"]]], \"schema\": 1, \"records\": []}",
      KEEL_ERROR_SCHEMA, "“format”*" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      KeelImport *import = keel_import_read (cases[i].format, cases[i].text, strlen (cases[i].text),
                                             now, NULL, &error);

      g_assert_null (import);
      if (!g_error_matches (error, KEEL_ERROR, cases[i].error) ||
          !g_pattern_match_simple (cases[i].message, error->message))
        g_test_fail_printf ("%s: %d %s", cases[i].text, error->code, error->message);
    }
}

static char *
make_blank_entries (guint n_entries)
{
  GString *text = g_string_new ("{\"entries\": [{}");

  for (guint i = 1; i < n_entries; i++)
    g_string_append (text, ",{}");
  g_string_append (text, "]}");

  return g_string_free (text, FALSE);
}

/* What would crash a parser that trusts its input, or take all memory. */
static void
test_survives_hostile_files (void)
{
  g_autofree char *deep = g_strnfill (200000, '[');
  g_autofree char *long_text = g_strnfill (2 * 1024 * 1024, 'x');
  g_autofree char *deep_entries = g_strconcat ("{\"entries\": ", deep, NULL);
  g_autofree char *deep_in_quotes = g_strconcat ("{\"entries\": ['\"',", deep, NULL);
  g_autofree char *long_string = g_strconcat ("{\"entries\": [{\"body\": \"", long_text, "\"}]}", NULL);
  g_autofree char *all_bad = make_blank_entries (20000);
  const struct
  {
    const char *text;
    int         error;
  } cases[] = {
    { deep_entries, KEEL_ERROR_LIMIT },
    { deep_in_quotes, KEEL_ERROR_SYNTAX },
    { long_string, KEEL_ERROR_LIMIT },
    { all_bad, KEEL_ERROR_LIMIT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      KeelImport *import = keel_import_read (KEEL_IMPORT_JRNL, cases[i].text, strlen (cases[i].text),
                                             now, NULL, &error);

      g_assert_null (import);
      g_assert_error (error, KEEL_ERROR, cases[i].error);
    }
}

static void
test_refuses_more_than_64_mib (void)
{
  gsize length = 64 * 1024 * 1024 + 1;
  g_autofree char *text = g_malloc (length + 1);
  g_autoptr (GError) error = NULL;

  memset (text, ' ', length);
  memcpy (text, "{\"entries\":[]}", 14);
  text[length] = '\0';

  g_assert_null (keel_import_read (KEEL_IMPORT_JRNL, text, length, now, NULL, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT);
}

/* Every way of writing values next to one another. */
static void
test_takes_the_list_apart (void)
{
  static const char * const lists[] = {
    JRNL_ONE "," JRNL_TWO,
    "\n " JRNL_ONE " \t,\r\n " JRNL_TWO " \n",
    JRNL_ONE ", " "{\"body\": \"[{]}\\\\\\\"]\", \"date\": \"2026-11-21\", \"x\": [[], {\"]\": \"}\"}]}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"entries\":[%s]}", lists[i]);
      g_autoptr (KeelImport) import = read_text (KEEL_IMPORT_JRNL, text);

      g_assert_cmpuint (import->records->len, ==, 2);
      g_assert_cmpuint (import->refused->len, ==, 0);
    }
}

static void
test_empty_list (void)
{
  g_autoptr (KeelImport) import = read_text (KEEL_IMPORT_JRNL, "{\"entries\": [ ]}");

  g_assert_cmpuint (import->records->len, ==, 0);
  g_assert_cmpuint (import->refused->len, ==, 0);
}

/* Numbers and words have no bracket that ends them. */
static void
test_bare_values_are_refused_one_by_one (void)
{
  g_autoptr (KeelImport) import =
    read_text (KEEL_IMPORT_JRNL, "{\"entries\": [1,true ,\"\\\"\",null,-5,[],{}, " JRNL_ONE "]}");

  g_assert_cmpuint (import->records->len, ==, 1);
  g_assert_cmpuint (import->refused->len, ==, 7);
  g_assert_cmpuint (g_array_index (import->indexes, guint, 0), ==, 7);
}

static void
test_cancels (void)
{
  const char *text = "{\"entries\": [" JRNL_ONE "]}";
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (keel_import_read (KEEL_IMPORT_JRNL, text, strlen (text), now, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_plan_knows_its_own_again (void)
{
  g_autoptr (KeelImport) import =
    read_text (KEEL_IMPORT_JRNL, "{\"entries\": [" JRNL_ONE "," JRNL_TWO "," JRNL_ONE ", 5]}");
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelImportPlan) first = keel_import_plan_new (import, workbook);
  g_autoptr (KeelImport) again = NULL;
  g_autoptr (KeelImportPlan) second = NULL;

  /* One of them stands twice in the file. */
  g_assert_cmpint (first->format, ==, KEEL_IMPORT_JRNL);
  g_assert_cmpuint (first->to_add->len, ==, 2);
  g_assert_cmpuint (first->n_present, ==, 1);
  g_assert_cmpuint (first->refused->len, ==, 1);

  keel_workbook_add_imported (workbook, first->to_add);

  /* Edited, and in the Trash: still the same. */
  keel_workbook_set_entry_text (workbook, g_ptr_array_index (first->to_add, 0), KEEL_TEXT_BODY, "edited");
  keel_workbook_delete (workbook, KEEL_RECORD (g_ptr_array_index (first->to_add, 1)), now);

  again = read_text (KEEL_IMPORT_JRNL, "{\"entries\": [" JRNL_ONE "," JRNL_TWO "]}");
  second = keel_import_plan_new (again, workbook);
  g_assert_cmpuint (second->to_add->len, ==, 0);
  g_assert_cmpuint (second->n_present, ==, 2);
}

static GListStore *
make_entries (void)
{
  GListStore *entries = g_list_store_new (KEEL_TYPE_RECORD);
  g_autoptr (KeelEntry) entry = keel_entry_new (KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 11, 21),
                                                KEEL_TIME_NONE, now);

  keel_entry_set_text (entry, KEEL_TEXT_BODY, "one");
  g_list_store_append (entries, entry);
  return entries;
}

static void
test_plan_knows_what_is_no_entry (void)
{
  g_autoptr (GListStore) records = make_entries ();
  KeelDay day = keel_day_from_ymd (2026, 11, 23);
  g_autoptr (KeelWorkbook) other = keel_workbook_new ();
  KeelCheckin *checkin = keel_workbook_add_checkin (other, KEEL_FORM_PULSE, "mlw-1", "en", day, now);
  g_autoptr (GBytes) file = NULL;
  g_autofree char *text = NULL;
  g_autoptr (KeelImport) import = NULL;
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelImportPlan) plan = NULL;

  keel_workbook_answer (other, checkin, "AP-M1", 1, now);
  keel_workbook_finish_checkin (other, checkin, now);
  g_list_store_append (records, checkin);
  file = keel_export_json (G_LIST_MODEL (records), KEEL_DAY_NONE, KEEL_DAY_NONE);
  text = g_strndup (g_bytes_get_data (file, NULL), g_bytes_get_size (file));
  import = read_text (KEEL_IMPORT_EVEN_KEEL, text);
  plan = keel_import_plan_new (import, workbook);
  g_assert_cmpuint (plan->to_add->len, ==, 2);
  g_assert_false (keel_import_plan_is_of_entries (plan));
}

static void
test_ours_is_known_by_its_id (void)
{
  g_autoptr (GListStore) entries = make_entries ();
  g_autoptr (GBytes) file = keel_export_json (G_LIST_MODEL (entries), KEEL_DAY_NONE, KEEL_DAY_NONE);
  g_autofree char *text = g_strndup (g_bytes_get_data (file, NULL), g_bytes_get_size (file));
  g_autoptr (KeelImport) import = read_text (KEEL_IMPORT_EVEN_KEEL, text);
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelImportPlan) first = keel_import_plan_new (import, workbook);
  g_autoptr (KeelImportPlan) second = NULL;

  g_assert_cmpuint (first->to_add->len, ==, 1);
  g_assert_cmpuint (first->n_present, ==, 0);
  g_assert_true (keel_import_plan_is_of_entries (first));

  keel_workbook_add_imported (workbook, first->to_add);
  second = keel_import_plan_new (import, workbook);
  g_assert_cmpuint (second->to_add->len, ==, 0);
  g_assert_cmpuint (second->n_present, ==, 1);
}

/* A later version's records are refused one by one, the others come in. */
static void
test_refuses_records_of_later_versions (void)
{
  g_autoptr (GListStore) entries = make_entries ();
  g_autoptr (KeelEntry) entry = g_list_model_get_item (G_LIST_MODEL (entries), 0);
  g_autoptr (GBytes) document = keel_record_to_json (KEEL_RECORD (entry));
  g_autofree char *good = g_strndup (g_bytes_get_data (document, NULL), g_bytes_get_size (document));
  g_auto (GStrv) parts = g_strsplit (good, "\"schema\": 1", 2);
  g_autofree char *newer = g_strjoinv ("\"schema\": 1000", parts);
  g_autofree char *text =
    g_strdup_printf ("{\"format\": \"even-keel/export\", \"schema\": 1, \"records\": [%s,"
                     "{\"format\": \"even-keel/dream\", \"schema\": 1},{\"format\": 5},[],%s]}",
                     newer, good);
  g_autoptr (KeelImport) import = read_text (KEEL_IMPORT_EVEN_KEEL, text);

  g_assert_cmpuint (import->records->len, ==, 1);
  g_assert_cmpuint (g_array_index (import->indexes, guint, 0), ==, 4);
  g_assert_cmpuint (import->refused->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      const KeelRefusal *refusal = g_ptr_array_index (import->refused, i);

      g_assert_cmpuint (refusal->index, ==, i);
      g_assert_cmpint (refusal->why[0], !=, '\0');
    }
}

/* What data/schema says of a format is true of its example. */
static void
test_documented_examples (void)
{
  static const struct
  {
    const char      *page;
    KeelImportFormat format;
  } cases[] = {
    { "jrnl.md", KEEL_IMPORT_JRNL },
    { "export.md", KEEL_IMPORT_EVEN_KEEL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "schema", cases[i].page, NULL);
      g_autofree char *page = NULL;
      g_auto (GStrv) parts = NULL;
      g_autoptr (KeelImport) import = NULL;
      KeelImportFormat format;

      g_assert_true (g_file_get_contents (path, &page, NULL, NULL));
      parts = g_strsplit (page, "```", -1);
      g_assert_true (g_str_has_prefix (parts[1], "json\n"));
      g_assert_true (keel_import_guess (parts[1] + 4, strlen (parts[1] + 4), &format, NULL));
      g_assert_cmpint (format, ==, cases[i].format);

      import = read_text (format, parts[1] + 4);
      g_assert_cmpuint (import->records->len, ==, 1);
      g_assert_cmpuint (import->refused->len, ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/import/guesses-the-format", test_guesses_the_format);
  g_test_add_func ("/core/import/refuses-the-file", test_refuses_the_file);
  g_test_add_func ("/core/import/survives-hostile-files", test_survives_hostile_files);
  g_test_add_func ("/core/import/refuses-more-than-64-mib", test_refuses_more_than_64_mib);
  g_test_add_func ("/core/import/takes-the-list-apart", test_takes_the_list_apart);
  g_test_add_func ("/core/import/empty-list", test_empty_list);
  g_test_add_func ("/core/import/bare-values-are-refused-one-by-one", test_bare_values_are_refused_one_by_one);
  g_test_add_func ("/core/import/cancels", test_cancels);
  g_test_add_func ("/core/import/plan-knows-its-own-again", test_plan_knows_its_own_again);
  g_test_add_func ("/core/import/ours-is-known-by-its-id", test_ours_is_known_by_its_id);
  g_test_add_func ("/core/import/plan-knows-what-is-no-entry", test_plan_knows_what_is_no_entry);
  g_test_add_func ("/core/import/refuses-records-of-later-versions", test_refuses_records_of_later_versions);

  g_test_add_func ("/core/import/documented-examples", test_documented_examples);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>
#include "keel-entry-private.h"
#include "keel-export.h"
#include "keel-import.h"

/* 2026-11-23T08:14:03+01:00 */
static const KeelMoment now = { .seconds = 1795418043, .offset = 60 };

static void
add_entry (GListStore *entries,
           KeelDay     day,
           const char *body)
{
  g_autoptr (KeelEntry) entry = keel_entry_new (KEEL_ENTRY_FREE, day, KEEL_TIME_NONE, now);

  keel_entry_set_text (entry, KEEL_TEXT_BODY, body);
  g_list_store_append (entries, entry);
}

static char *
export (GListStore *entries,
        KeelDay     from,
        KeelDay     to)
{
  g_autoptr (GBytes) file = keel_export_json (G_LIST_MODEL (entries), from, to);

  return g_strndup (g_bytes_get_data (file, NULL), g_bytes_get_size (file));
}

static GPtrArray *
read_back (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelImport) import = keel_import_read (KEEL_IMPORT_EVEN_KEEL, text, strlen (text),
                                                    now, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (import->refused->len, ==, 0);
  return g_ptr_array_ref (import->records);
}

static void
test_empty (void)
{
  g_autoptr (GListStore) entries = g_list_store_new (KEEL_TYPE_ENTRY);
  g_autofree char *text = export (entries, KEEL_DAY_NONE, KEEL_DAY_NONE);

  g_assert_cmpstr (text, ==,
                   "{\n  \"format\": \"even-keel/export\",\n  \"schema\": 1,\n  \"records\": []\n}\n");
}

/* A document as a later version may have written it, with members of its own. */
static const char later_document[] =
  "{\n  \"format\": \"even-keel/entry\",\n  \"schema\": 1,\n"
  "  \"id\": \"3fa85f64-5717-4562-b3fc-7d728b0ede86\",\n"
  "  \"day\": \"2026-11-23\",\n  \"created\": \"2026-11-23T08:14:03+01:00\",\n"
  "  \"modified\": \"2026-11-23T21:02:11+01:00\",\n  \"kind\": \"three-questions\",\n"
  "  \"texts\": { \"happened\" :\"a\\u00e4\\\"]}\", \"dreamt\": [ 1.50, {\"x\":null} ] },\n"
  "  \"weather\": { \"rain\" :true,\n\n  \"mm\": 1e2 }\n}\n";

static void
test_comes_back_the_same (void)
{
  g_autoptr (GListStore) entries = g_list_store_new (KEEL_TYPE_ENTRY);
  g_autoptr (KeelRecord) later = keel_record_new_from_json (later_document, strlen (later_document), NULL);
  g_autoptr (GPtrArray) again = NULL;
  g_autofree char *text = NULL;

  g_assert_true (KEEL_IS_ENTRY (later));
  g_list_store_append (entries, later);
  add_entry (entries, keel_day_from_ymd (2026, 11, 21), "one\n\ttwo “three” \\ \"");
  text = export (entries, KEEL_DAY_NONE, KEEL_DAY_NONE);

  again = read_back (text);
  g_assert_cmpuint (again->len, ==, 2);
  for (guint i = 0; i < again->len; i++)
    {
      /* Oldest first; the list is not. */
      g_autoptr (KeelRecord) record = g_list_model_get_item (G_LIST_MODEL (entries), 1 - i);
      g_autoptr (GBytes) before = keel_record_to_json (record);
      g_autoptr (GBytes) after = keel_record_to_json (g_ptr_array_index (again, i));

      g_assert_cmpmem (g_bytes_get_data (before, NULL), g_bytes_get_size (before),
                       g_bytes_get_data (after, NULL), g_bytes_get_size (after));
    }
}

static void
test_range_blank_and_trash (void)
{
  static const struct
  {
    int   from;
    int   to;
    guint expected;
  } cases[] = {
    { 0, 0, 3 }, { 22, 0, 2 }, { 0, 22, 2 }, { 22, 22, 1 }, { 23, 22, 0 },
  };
  g_autoptr (GListStore) entries = g_list_store_new (KEEL_TYPE_ENTRY);
  g_autoptr (KeelEntry) trashed = NULL;

  add_entry (entries, keel_day_from_ymd (2026, 11, 21), "");
  add_entry (entries, keel_day_from_ymd (2026, 11, 22), "trashed");
  trashed = g_list_model_get_item (G_LIST_MODEL (entries), 1);
  keel_record_set_deleted (KEEL_RECORD (trashed), now);
  for (int day = 21; day <= 23; day++)
    add_entry (entries, keel_day_from_ymd (2026, 11, day), "here");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelDay from = cases[i].from != 0 ? keel_day_from_ymd (2026, 11, cases[i].from) : KEEL_DAY_NONE;
      KeelDay to = cases[i].to != 0 ? keel_day_from_ymd (2026, 11, cases[i].to) : KEEL_DAY_NONE;
      g_autofree char *text = export (entries, from, to);
      g_autoptr (GPtrArray) again = read_back (text);

      g_assert_cmpuint (again->len, ==, cases[i].expected);
    }
}

/* Every kind, oldest first and of one day in one order; drafts too, but what is newer. */
static void
test_every_kind (void)
{
  static const char newer[] =
    "{\"format\": \"even-keel/event\", \"schema\": 2, \"id\": \"3fa85f64-5717-4562-b3fc-7d728b0ede86\","
    " \"day\": \"2026-11-20\", \"created\": \"2026-11-23T08:14:03+01:00\", \"kind\": \"note\", \"text\": \"So\"}";
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GListModel) all = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autofree char *text = NULL;
  KeelDay day = keel_day_from_ymd (2026, 11, 23);
  KeelEntry *entry;
  KeelCheckin *checkin;
  KeelEvent *event;

  event = keel_workbook_add_event (workbook, KEEL_EVENT_NOTE, day, "So", now);
  checkin = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "mlw-1", NULL, day - 1, now);
  keel_workbook_answer (workbook, checkin, "AP-M1", 2, now);
  entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, day, KEEL_TIME_NONE, now);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "one");
  g_ptr_array_add (one, keel_record_new_from_json (newer, strlen (newer), NULL));
  keel_workbook_load (workbook, one);

  all = keel_export_collect (workbook);
  text = export (G_LIST_STORE (all), KEEL_DAY_NONE, KEEL_DAY_NONE);
  again = read_back (text);
  g_assert_cmpuint (again->len, ==, 3);
  g_assert_cmpstr (keel_record_get_id (again->pdata[0]), ==, keel_record_get_id (KEEL_RECORD (checkin)));
  g_assert_cmpstr (keel_record_get_id (again->pdata[1]), ==, keel_record_get_id (KEEL_RECORD (entry)));
  g_assert_cmpstr (keel_record_get_id (again->pdata[2]), ==, keel_record_get_id (KEEL_RECORD (event)));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/export-json/empty", test_empty);
  g_test_add_func ("/core/export-json/comes-back-the-same", test_comes_back_the_same);
  g_test_add_func ("/core/export-json/range-blank-and-trash", test_range_blank_and_trash);
  g_test_add_func ("/core/export-json/every-kind", test_every_kind);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record.h"

#include "keel-error.h"
#include "keel-id.h"
#include "model-fixture.h"

#include <string.h>

#define HEAD "{\"format\": \"even-keel/entry\", \"schema\": 1, " \
             "\"id\": \"3fa85f64-5717-4562-b3fc-7d728b0ede86\", \"day\": \"2026-11-23\", " \
             "\"created\": \"2026-11-23T08:14:03+01:00\", \"kind\": \"free\""

static KeelRecord *
read_record (const char *text)
{
  g_autoptr (GError) error = NULL;
  KeelRecord *record = keel_record_new_from_json (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (record);

  return record;
}

static char *
write_record (KeelRecord *record)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (record);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
new_has_a_head (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, NULL);
  KeelRecord *record = KEEL_RECORD (entry);

  g_assert_true (keel_id_is_valid (keel_record_get_id (record)));
  g_assert_true (keel_moment_equal (keel_record_get_created (record), model_now (0)));
  g_assert_true (keel_moment_equal (keel_record_get_modified (record), model_now (0)));
  g_assert_false (keel_moment_is_set (keel_record_get_deleted (record)));
  g_assert_false (keel_record_is_deleted (record));
  g_assert_true (keel_record_is_writable (record));
  g_assert_true (keel_record_is_unsaved (record));
  g_assert_cmpuint (keel_record_get_revision (record, "b7f3c2a1"), ==, 0);
  g_assert_cmpuint (keel_record_get_day (record), ==, model_day ("2026-11-23"));
  g_assert_cmpstr (keel_record_get_folder (record), ==, "journal");
}

static void
modified_falls_back_to_created (void)
{
  g_autoptr (KeelRecord) record = read_record (HEAD "}");

  g_assert_true (keel_moment_equal (keel_record_get_modified (record),
                                    keel_record_get_created (record)));
}

static void
stamping_counts_each_device (void)
{
  g_autoptr (KeelRecord) record = read_record (HEAD ", \"revision\": {\"cc\": 2, \"aa\": 7}}");
  g_autofree char *text = NULL;

  g_assert_false (keel_record_is_unsaved (record));
  keel_record_stamp (record, "bb", model_now (0));
  keel_record_stamp (record, "cc", model_now (1));
  keel_record_stamp (record, "cc", model_now (2));

  g_assert_cmpuint (keel_record_get_revision (record, "aa"), ==, 7);
  g_assert_cmpuint (keel_record_get_revision (record, "bb"), ==, 1);
  g_assert_cmpuint (keel_record_get_revision (record, "cc"), ==, 4);

  text = write_record (record);
  g_assert_nonnull (strstr (text, "{\n    \"aa\": 7,\n    \"bb\": 1,\n    \"cc\": 4\n  }"));
}

static void
modified_never_runs_backwards (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, NULL);
  KeelRecord *record = KEEL_RECORD (entry);

  keel_record_stamp (record, "aa", model_now (10));
  g_assert_true (keel_moment_equal (keel_record_get_modified (record), model_now (10)));

  keel_record_stamp (record, "aa", model_now (-10));
  g_assert_true (keel_moment_equal (keel_record_get_modified (record), model_now (10)));
  g_assert_cmpuint (keel_record_get_revision (record, "aa"), ==, 2);
}

static void
deleting_notifies_once (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, NULL);
  guint n_notified = 0;

  g_signal_connect (entry, "notify::deleted", G_CALLBACK (model_count_cb), &n_notified);

  keel_record_set_deleted (KEEL_RECORD (entry), model_now (0));
  keel_record_set_deleted (KEEL_RECORD (entry), model_now (1));
  g_assert_cmpuint (n_notified, ==, 1);
  g_assert_true (keel_moment_equal (keel_record_get_deleted (KEEL_RECORD (entry)), model_now (1)));

  keel_record_set_deleted (KEEL_RECORD (entry), KEEL_MOMENT_NONE);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (entry)));
}

static void
versions_stay_as_they_were (void)
{
  static const char * const versions[] = {
    "null", "[]", "[ 1 ]", "{\"a\" : [1.50, \"\\u00e9\"]}", "[\n    {\n  \"device\": \"aa\"}\n]",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (versions); i++)
    {
      g_autofree char *source = g_strdup_printf (HEAD ", \"versions\":  %s  }", versions[i]);
      g_autofree char *expected = g_strdup_printf ("\n  \"versions\": %s,\n", versions[i]);
      g_autoptr (KeelRecord) record = read_record (source);
      g_autofree char *text = write_record (record);

      g_assert_nonnull (strstr (text, expected));
    }
}

static void
other_formats_are_refused (void)
{
  static const struct
  {
    const char *text;
    KeelError   code;
    const char *message;
  } cases[] = {
    { "{\"format\": \"even-keel/reef\", \"schema\": 1}", KEEL_ERROR_FORMAT,
      "“format” is “even-keel/reef”, which is no record of a workbook" },
    { "{\"format\": \"even-keel/workbook\", \"schema\": 1}", KEEL_ERROR_FORMAT,
      "“format” is “even-keel/workbook”, which is no record of a workbook" },
    { "{\"schema\": 1}", KEEL_ERROR_SCHEMA, "“format” is missing" },
    { "{\"format\": 1}", KEEL_ERROR_SCHEMA, "“format” is a whole number, not a text" },
    { "{\"format\": \"even-keel/entry\"}", KEEL_ERROR_SCHEMA, "“schema” is missing" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (keel_record_new_from_json (cases[i].text, strlen (cases[i].text), &error));
      g_assert_error (error, KEEL_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
nothing_is_no_record (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keel_record_new_from_json ("", 0, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SYNTAX);
  g_clear_error (&error);

  g_assert_null (keel_record_new_from_json ("[]", 2, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
}

static void
folders_are_listed (void)
{
  static const char * const expected[] = {
    "journal", "checkins", "events", "worksheets", "plan", "practice", "reading", "cards", "exercises", NULL
  };

  g_assert_true (g_strv_equal (keel_record_list_folders (), expected));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/record/new-has-a-head", new_has_a_head);
  g_test_add_func ("/core/record/modified-falls-back-to-created", modified_falls_back_to_created);
  g_test_add_func ("/core/record/stamping-counts-each-device", stamping_counts_each_device);
  g_test_add_func ("/core/record/modified-never-runs-backwards", modified_never_runs_backwards);
  g_test_add_func ("/core/record/deleting-notifies-once", deleting_notifies_once);
  g_test_add_func ("/core/record/versions-stay-as-they-were", versions_stay_as_they_were);
  g_test_add_func ("/core/record/other-formats-are-refused", other_formats_are_refused);
  g_test_add_func ("/core/record/nothing-is-no-record", nothing_is_no_record);
  g_test_add_func ("/core/record/folders-are-listed", folders_are_listed);

  return g_test_run ();
}

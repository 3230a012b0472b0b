/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-sample.h"
#include "keel-entry.h"
#include "keel-error.h"
#include "keel-folder.h"
#include "keel-programme.h"
#include "keel-session-private.h"
#include "session-fixture.h"
#include "store-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A Monday, 7 February 2028, and the Sunday after it. */
#define MONDAY  G_GINT64_CONSTANT (1833523200)
#define SUNDAY  (MONDAY + 6 * 86400)

static KeelMoment
at (gint64 seconds)
{
  return (KeelMoment) { .seconds = seconds, .offset = 60 };
}

static KeelMoment
monday_clock (gpointer user_data)
{
  return at (MONDAY);
}

static char *
dup_document (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "sample", "managing-and-leading.json", NULL);
}

static char *
dup_folder (KeelSample *sample)
{
  return g_path_get_dirname (keel_sample_get_workbook (sample));
}

static KeelSession *
open_sample (void)
{
  g_autofree char *document = dup_document ();
  g_autoptr (GError) error = NULL;
  KeelSession *session = keel_session_new_sample (document, monday_clock, NULL, &error);

  g_assert_no_error (error);
  keel_session_open (session);
  session_wait_for_state (session, KEEL_SESSION_READY);

  return session;
}

/* The days. */

static void
assert_days_of (GListModel *records,
                KeelDay     first,
                KeelDay     last)
{
  g_assert_cmpuint (g_list_model_get_n_items (records), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);

      g_assert_cmpuint (keel_record_get_day (record), >=, first);
      g_assert_cmpuint (keel_record_get_day (record), <=, last);
      g_assert_cmpuint (keel_moment_get_day (keel_record_get_created (record)), <=, last);
    }
}

/* Fourteen weeks, of which the last has only its Monday. */
static void
test_ends_in_this_week (void)
{
  g_autoptr (KeelSession) session = open_sample ();
  KeelWorkbook *workbook = keel_session_get_workbook (session);
  KeelDay monday = keel_moment_get_day (at (MONDAY));
  g_autoptr (KeelRecord) newest = g_list_model_get_item (keel_workbook_get_entries (workbook), 0);

  g_assert_cmpint (keel_day_get_weekday (monday), ==, 1);
  g_assert_cmpuint (keel_record_get_day (newest), ==, monday);
  assert_days_of (keel_workbook_get_entries (workbook), monday - 13 * 7, monday);
  assert_days_of (keel_workbook_get_checkins (workbook), monday - 13 * 7, monday);
  assert_days_of (keel_workbook_get_events (workbook), monday - 13 * 7, monday);
  assert_days_of (keel_workbook_get_goals (workbook), monday - 13 * 7, monday);
  assert_days_of (keel_workbook_get_steps (workbook), monday - 13 * 7, monday);
  assert_days_of (keel_workbook_get_if_thens (workbook), monday - 13 * 7, monday);
  assert_days_of (keel_workbook_get_worksheets (workbook), monday - 13 * 7, monday);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (session)), ==, 0);
}

static void
test_a_weekday_stays (void)
{
  g_autofree char *document = dup_document ();
  g_autoptr (KeelSample) monday = keel_sample_new (document, at (MONDAY), NULL);
  g_autoptr (KeelSample) sunday = keel_sample_new (document, at (SUNDAY), NULL);
  g_autofree char *marker = g_build_filename (keel_sample_get_workbook (monday), "practice", "2028",
                                              "2028-02-07-5a3d1e07.json", NULL);
  g_autofree char *entry = g_build_filename (keel_sample_get_workbook (sunday), "journal", "2028", NULL);

  g_assert_nonnull (monday);
  g_assert_nonnull (sunday);
  g_assert_true (g_file_test (marker, G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (entry, G_FILE_TEST_IS_DIR));
}

/* What the records name is there. */
static void
test_names_what_the_programme_has (void)
{
  g_autoptr (KeelSession) session = open_sample ();
  GListModel *entries = keel_workbook_get_entries (keel_session_get_workbook (session));
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "..", "data", "programmes", "managing-and-leading",
                                                 "programme.json", NULL);
  GPtrArray *problems = NULL;
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_file (file, &problems);
  guint n_prompts = 0;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);
      const char * const *links = keel_entry_get_links (entry);

      for (guint j = 0; links[j] != NULL; j++)
        if (g_str_has_prefix (links[j], "prompt:"))
          {
            g_assert_nonnull (keel_programme_find_prompt (programme, links[j] + strlen ("prompt:")));
            n_prompts++;
          }
    }
  g_assert_cmpuint (n_prompts, >, 8);
  g_assert_cmpstr (keel_profile_get_programme (keel_workbook_get_profile (keel_session_get_workbook (session))),
                   ==, keel_programme_get_content (programme)->id);
}

/* The folder. */

static void
test_goes_when_it_is_left (void)
{
  KeelSession *session = open_sample ();
  g_autofree char *folder = g_path_get_dirname (keel_session_get_folder (session));

  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  keel_session_leave_sample (session);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_cmpint (keel_session_get_state (session), ==, KEEL_SESSION_CLOSED);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (keel_session_get_workbook (session))), ==, 0);
  g_object_unref (session);
}

static void
test_goes_with_its_session (void)
{
  KeelSession *session = open_sample ();
  g_autofree char *folder = g_path_get_dirname (keel_session_get_folder (session));

  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  g_object_unref (session);
  while (session)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

/* Another program that makes a sample and is killed. */
static void
crash (void)
{
  g_autofree char *document = dup_document ();
  pid_t child = fork ();
  int status;

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    _exit (keel_sample_new (document, at (MONDAY), NULL) != NULL ? 0 : 1);

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_cmpint (status, ==, 0);
}

static void
test_sweeps_what_a_crash_left (void)
{
  g_autofree char *document = dup_document ();
  g_autoptr (KeelSample) living = keel_sample_new (document, at (MONDAY), NULL);
  g_autofree char *folder = dup_folder (living);
  g_autofree char *other = g_build_filename (g_get_tmp_dir (), "even-keel-sample-a-file", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_true (g_file_set_contents (other, "mine", -1, NULL));
  before = store_snapshot (g_get_tmp_dir ());
  crash ();
  g_assert_cmpuint (keel_sample_sweep (), ==, 1);
  after = store_snapshot (g_get_tmp_dir ());
  g_assert_cmpstr (before, ==, after);
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  g_assert_cmpuint (keel_sample_sweep (), ==, 0);

  crash ();
  g_assert_nonnull (keel_sample_new (document, at (MONDAY), NULL));
  g_remove (other);
}

/* A link that somebody laid is not followed, a folder that others may enter is not ours. */
static void
test_sweeps_nothing_of_others (void)
{
  g_autofree char *root = g_dir_make_tmp ("elsewhere-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (root, "file", NULL);
  g_autofree char *link = g_build_filename (g_get_tmp_dir (), "even-keel-sample-link", NULL);
  g_autofree char *open_to_all = g_build_filename (g_get_tmp_dir (), "even-keel-sample-open", NULL);

  g_assert_true (g_file_set_contents (file, "mine", -1, NULL));
  g_assert_cmpint (symlink (root, link), ==, 0);
  g_assert_cmpint (g_mkdir (open_to_all, 0700), ==, 0);
  g_assert_cmpint (g_chmod (open_to_all, 0755), ==, 0);

  keel_sample_sweep ();
  g_assert_true (g_file_test (file, G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (open_to_all, G_FILE_TEST_IS_DIR));

  g_remove (link);
  g_rmdir (open_to_all);
  store_remove_tree (root);
}

static void
test_is_no_workbook_for_others (void)
{
  g_autofree char *document = dup_document ();
  g_autoptr (KeelSample) sample = keel_sample_new (document, at (MONDAY), NULL);
  g_autofree char *state = g_dir_make_tmp ("state-XXXXXX", NULL);
  g_autoptr (KeelSession) session = keel_session_new (keel_sample_get_workbook (sample), state, NULL, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;

  g_assert_cmpint (keel_folder_look (keel_sample_get_workbook (sample), &reason), ==, KEEL_FOLDER_SAMPLE);
  g_assert_nonnull (reason);
  g_assert_false (keel_session_open_sync (session, TRUE, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK);
  store_remove_tree (state);
}

/* The session. */

static void
finished_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  GError **error = user_data;

  g_assert_false (keel_session_finish (KEEL_SESSION (object), result, error));
}

static void
programme_finished_cb (GObject      *object,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  GError **error = user_data;

  g_assert_false (keel_session_programme_finish (KEEL_SESSION (object), result, error));
}

static void
assert_refused (GError **error)
{
  while (*error == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_error (*error, KEEL_ERROR, KEEL_ERROR_USAGE);
  g_clear_error (error);
}

/* Written in, saved, looked at, and refused: nothing is elsewhere afterwards. */
static void
test_nothing_leaves_the_folder (SessionFixture *fixture,
                                gconstpointer   data)
{
  g_autofree char *home = g_path_get_dirname (g_get_user_data_dir ());
  g_autofree char *before = store_snapshot (home);
  g_autofree char *own_before = NULL;
  g_autofree char *copy = g_build_filename (fixture->root, "copy.jsonl.gz", NULL);
  g_autofree char *target = g_build_filename (fixture->root, "moved", NULL);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  g_autofree char *after = NULL;
  g_autofree char *own_after = NULL;
  g_autofree char *backups = NULL;
  KeelSession *session = open_sample ();
  KeelWorkbook *workbook = keel_session_get_workbook (session);
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, keel_session_get_today (session),
                                              KEEL_TIME_NONE, keel_session_get_now (session));
  GError *error = NULL;

  /* What the reader's own session does on its first day would come in between. */
  session_fixture_close (fixture);
  own_before = store_snapshot (fixture->root);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "Only to try it");
  g_assert_true (keel_session_flush_sync (session, NULL));

  keel_session_back_up_async (session, finished_cb, &error);
  assert_refused (&error);
  keel_session_save_copy_async (session, copy, finished_cb, &error);
  assert_refused (&error);
  keel_session_move_folder_async (session, target, NULL, NULL, NULL, finished_cb, &error);
  assert_refused (&error);
  keel_session_restore_backup_async (session, "2028-02-07.jsonl.gz", target, NULL, NULL, NULL, finished_cb, &error);
  assert_refused (&error);
  keel_session_empty_trash_async (session, FALSE, finished_cb, &error);
  assert_refused (&error);
  keel_session_erase_everything_async (session, finished_cb, &error);
  assert_refused (&error);

  keel_session_add_programme_async (session, nothing, programme_finished_cb, &error);
  assert_refused (&error);
  keel_session_remove_programme_async (session, "managing-and-leading", programme_finished_cb, &error);
  assert_refused (&error);

  backups = g_build_filename (keel_store_get_state_folder (keel_session_get_store (session)), "backups", NULL);
  g_assert_false (g_file_test (backups, G_FILE_TEST_EXISTS));
  keel_session_leave_sample (session);
  g_object_unref (session);

  after = store_snapshot (home);
  own_after = store_snapshot (fixture->root);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (own_before, ==, own_after);
}

/* Documents that are none. */

static const struct
{
  const char *desc;
  const char *text;
  KeelError   code;
} bad[] = {
  { "not JSON", "{", KEEL_ERROR_SYNTAX },
  { "an export", "{\"format\":\"even-keel/export\",\"schema\":1,\"records\":[]}", KEEL_ERROR_FORMAT },
  { "newer", "{\"format\":\"even-keel/sample\",\"schema\":2,\"week\":\"2026-11-16\",\"records\":[]}", KEEL_ERROR_NEWER },
  { "no week", "{\"format\":\"even-keel/sample\",\"schema\":1,\"records\":[]}", KEEL_ERROR_SCHEMA },
  { "no records", "{\"format\":\"even-keel/sample\",\"schema\":1,\"week\":\"2026-11-16\"}", KEEL_ERROR_SCHEMA },
  { "a record of no kind",
    "{\"format\":\"even-keel/sample\",\"schema\":1,\"week\":\"2026-11-16\",\"records\":[{\"format\":\"x\"}]}",
    KEEL_ERROR_FORMAT },
};

static void
test_refuses_what_is_no_sample (void)
{
  g_autofree char *before = store_snapshot (g_get_tmp_dir ());

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_build_filename (g_get_tmp_dir (), "document.json", NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *after = NULL;

      g_test_message ("%s", bad[i].desc);
      g_assert_true (g_file_set_contents (path, bad[i].text, -1, NULL));
      g_assert_null (keel_sample_new (path, at (MONDAY), &error));
      g_assert_error (error, KEEL_ERROR, (int) bad[i].code);
      g_remove (path);
      after = store_snapshot (g_get_tmp_dir ());
      g_assert_cmpstr (before, ==, after);
    }
}

int
main (int   argc,
      char *argv[])
{
  char tmp[] = "/tmp/keel-sample-test-XXXXXX";
  int result;

  /* Of the test's own: the sweep is to see no other. GLib remembers the first answer. */
  g_assert_nonnull (g_mkdtemp (tmp));
  g_setenv ("TMPDIR", tmp, TRUE);
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/core/sample/ends-in-this-week", test_ends_in_this_week);
  g_test_add_func ("/core/sample/a-weekday-stays", test_a_weekday_stays);
  g_test_add_func ("/core/sample/names-what-the-programme-has", test_names_what_the_programme_has);
  g_test_add_func ("/core/sample/goes-when-it-is-left", test_goes_when_it_is_left);
  g_test_add_func ("/core/sample/goes-with-its-session", test_goes_with_its_session);
  g_test_add_func ("/core/sample/sweeps-what-a-crash-left", test_sweeps_what_a_crash_left);
  g_test_add_func ("/core/sample/sweeps-nothing-of-others", test_sweeps_nothing_of_others);
  g_test_add_func ("/core/sample/is-no-workbook-for-others", test_is_no_workbook_for_others);
  g_test_add ("/core/sample/nothing-leaves-the-folder", SessionFixture, NULL,
              session_fixture_set_up, test_nothing_leaves_the_folder, session_fixture_tear_down);
  g_test_add_func ("/core/sample/refuses-what-is-no-sample", test_refuses_what_is_no_sample);

  result = g_test_run ();
  store_remove_tree (tmp);

  return result;
}

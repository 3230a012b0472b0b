/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "keel-entry-private.h"
#include "session-fixture.h"
#include "store-fixture.h"

/* Saves by itself, and says when. */
static void
test_saves_by_itself (SessionFixture *fixture,
                      gconstpointer   data)
{
  g_autofree char *id = NULL;
  KeelEntry *entry = session_write_entry (fixture->session, "A quiet morning");

  id = g_strdup (keel_record_get_id (KEEL_RECORD (entry)));
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_PENDING);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);

  session_fixture_reopen (fixture);
  g_assert_cmpstr (session_read_entry (fixture->session, id), ==, "A quiet morning");
}

/* What is blank is never a file. */
static void
test_blank_is_no_file (SessionFixture *fixture,
                       gconstpointer   data)
{
  KeelEntry *entry = session_write_entry (fixture->session, "x");
  g_autofree char *path = session_path_of (fixture, entry);

  keel_workbook_set_entry_text (keel_session_get_workbook (fixture->session), entry, KEEL_TEXT_HAPPENED, "");
  keel_session_flush (fixture->session);
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_DONE);
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* Typing and taking it back writes nothing. */
static void
test_equal_is_not_written (SessionFixture *fixture,
                           gconstpointer   data)
{
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  KeelEntry *entry = session_write_entry (fixture->session, "Same");
  g_autofree char *device = NULL;

  device = g_strdup (keel_store_get_device (keel_session_get_store (fixture->session)));
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  g_assert_cmpuint (keel_record_get_revision (KEEL_RECORD (entry), device), ==, 1);

  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, "Same but");
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, "Same");
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  g_assert_cmpuint (keel_record_get_revision (KEEL_RECORD (entry), device), ==, 1);
}

/* A draft is on the device before the record is on the disk. */
static void
test_draft_comes_back (SessionFixture *fixture,
                       gconstpointer   data)
{
  g_autoptr (GPtrArray) drafts = NULL;
  g_autofree char *id = NULL;
  KeelEntry *entry;

  keel_session_set_save_delays (fixture->session,
                                (KeelSaveDelays) { .draft = 10, .idle = 600000, .longest = 600000, .retry = 10 });
  entry = session_write_entry (fixture->session, "Not yet saved");
  id = g_strdup (keel_record_get_id (KEEL_RECORD (entry)));
  do
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_pointer (&drafts, g_ptr_array_unref);
      drafts = keel_store_list_drafts (keel_session_get_store (fixture->session));
    }
  while (drafts->len == 0);

  /* The process dies here: nothing is flushed. */
  keel_session_drop_pending (fixture->session, NULL);
  session_fixture_reopen (fixture);
  g_assert_cmpstr (session_read_entry (fixture->session, id), ==, "Not yet saved");
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  g_clear_pointer (&drafts, g_ptr_array_unref);
  drafts = keel_store_list_drafts (keel_session_get_store (fixture->session));
  g_assert_cmpuint (drafts->len, ==, 0);
}

/* An outside change appears, by itself. */
static void
test_outside_change_appears (SessionFixture *fixture,
                             gconstpointer   data)
{
  KeelEntry *entry = session_write_entry (fixture->session, "Written here");

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  session_change_elsewhere (fixture, entry, "Changed there");

  keel_session_look_again (fixture->session);
  while (g_strcmp0 (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), "Changed there") != 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_DONE);
}

/* What is being typed is never replaced by what a sync brings. */
static void
test_never_under_the_cursor (SessionFixture *fixture,
                             gconstpointer   data)
{
  KeelEntry *entry = session_write_entry (fixture->session, "Base");

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_session_set_save_delays (fixture->session,
                                (KeelSaveDelays) { .draft = 600000, .idle = 600000, .longest = 600000, .retry = 10 });
  keel_workbook_set_entry_text (keel_session_get_workbook (fixture->session), entry, KEEL_TEXT_HAPPENED, "Typing");
  session_change_elsewhere (fixture, entry, "Theirs");

  keel_session_look_again (fixture->session);
  while (!keel_session_find_second_version (fixture->session, KEEL_RECORD (entry)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), ==, "Typing");
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  g_assert_nonnull (keel_session_find_second_version (fixture->session, KEEL_RECORD (entry)));
}

/* A save that fails says so, keeps the text, and is tried again. */
static void
test_failed_save_is_tried_again (SessionFixture *fixture,
                                 gconstpointer   data)
{
  g_autofree char *marker = g_build_filename (fixture->folder, "workbook.json", NULL);
  g_autofree char *aside = g_build_filename (fixture->root, "marker", NULL);
  g_autoptr (GPtrArray) drafts = NULL;
  KeelEntry *entry = session_write_entry (fixture->session, "Not lost");
  g_autofree char *path = session_path_of (fixture, entry);

  g_assert_cmpint (g_rename (marker, aside), ==, 0);
  keel_session_flush (fixture->session);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_FAILED);
  g_assert_nonnull (keel_session_get_save_error (fixture->session));
  g_assert_true (keel_session_is_frozen (fixture->session));
  drafts = keel_store_list_drafts (keel_session_get_store (fixture->session));
  g_assert_cmpuint (drafts->len, ==, 1);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  g_assert_cmpint (g_rename (aside, marker), ==, 0);
  keel_session_look_again (fixture->session);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  g_assert_false (keel_session_is_frozen (fixture->session));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* A folder that is not there is not an empty workbook. */
static void
test_missing_folder_is_said (void)
{
  g_autofree char *root = g_dir_make_tmp ("keel-session-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (root, "gone", NULL);
  g_autofree char *state = g_build_filename (root, "state", NULL);
  g_autoptr (KeelSession) session = keel_session_new (folder, state, NULL, NULL);

  keel_session_open (session);
  session_wait_for_state (session, KEEL_SESSION_NOT_THERE);
  g_assert_nonnull (strstr (keel_session_get_reason (session), folder));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_null (keel_session_get_store (session));
  store_remove_tree (root);
}

/* Deleting for good removes the document, and a save under way does not bring it
 * back. */
static void
test_delete_for_good (SessionFixture *fixture,
                      gconstpointer   data)
{
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  KeelEntry *entry = session_write_entry (fixture->session, "Away with it");
  g_autofree char *path = session_path_of (fixture, entry);
  gboolean is_done = FALSE;

  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  keel_workbook_delete (workbook, KEEL_RECORD (entry), keel_session_get_now (fixture->session));

  keel_session_empty_trash_async (fixture->session, TRUE, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (workbook)), ==, 0);
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_DONE);
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  guint *n_added = user_data;

  keel_session_import_finish (KEEL_SESSION (object), result, n_added, &error);
  g_assert_no_error (error);
}

/* An import is one act: saved when it is told, undone as one. */
static void
test_import_is_one_act (SessionFixture *fixture,
                        gconstpointer   data)
{
  static const char diary[] =
    "{\"tags\": {}, \"entries\": ["
    "{\"title\": \"One\", \"body\": \"First\", \"date\": \"2020-01-01\", \"time\": \"09:00\", \"tags\": [], \"starred\": false},"
    "{\"title\": \"Two\", \"body\": \"Second\", \"date\": \"2020-01-02\", \"time\": \"09:00\", \"tags\": [], \"starred\": false}]}";
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  g_autoptr (KeelImport) import = NULL;
  g_autoptr (KeelImportPlan) plan = NULL;
  guint n_added = G_MAXUINT;

  import = keel_import_read (KEEL_IMPORT_JRNL, diary, strlen (diary),
                             keel_session_get_now (fixture->session), NULL, NULL);
  plan = keel_import_plan_new (import, workbook);
  keel_session_import_async (fixture->session, plan, NULL, NULL, NULL, imported_cb, &n_added);
  while (n_added == G_MAXUINT)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_added, ==, 2);
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_DONE);

  g_assert_true (keel_workbook_undo (workbook, keel_session_get_now (fixture->session), NULL));
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 0);
  session_fixture_reopen (fixture);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 0);
}

/* Without a locale a week begins with Sunday, as the C library has it. */
static void
test_knows_the_first_weekday (SessionFixture *fixture,
                              gconstpointer   data)
{
  g_assert_cmpint (keel_session_get_first_weekday (fixture->session), ==, 7);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add ("/core/session/" name, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("blank-is-no-file", test_blank_is_no_file);
  ADD ("equal-is-not-written", test_equal_is_not_written);
  ADD ("draft-comes-back", test_draft_comes_back);
  ADD ("outside-change-appears", test_outside_change_appears);
  ADD ("never-under-the-cursor", test_never_under_the_cursor);
  ADD ("failed-save-is-tried-again", test_failed_save_is_tried_again);
  ADD ("delete-for-good", test_delete_for_good);
  ADD ("import-is-one-act", test_import_is_one_act);
  ADD ("knows-the-first-weekday", test_knows_the_first_weekday);
#undef ADD
  g_test_add_func ("/core/session/missing-folder-is-said", test_missing_folder_is_said);

  return g_test_run ();
}

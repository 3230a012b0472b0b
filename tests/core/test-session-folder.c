/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "store-fixture.h"

/* One workbook object, filled by one folder and by the other; what was typed is saved first. */
static void
test_there_and_back (SessionFixture *fixture,
                     gconstpointer   data)
{
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  g_autofree char *other = g_build_filename (fixture->root, "other", NULL);
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (keel_folder_create (other, session_clock (fixture), &error));
  g_assert_no_error (error);
  id = g_strdup (keel_record_get_id (KEEL_RECORD (session_write_entry (fixture->session, "Here"))));

  keel_session_switch_folder (fixture->session, other);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_cmpstr (keel_session_get_folder (fixture->session), ==, other);
  g_assert_false (keel_session_is_default_folder (fixture->session));
  g_assert_true (keel_session_get_workbook (fixture->session) == workbook);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 0);

  keel_session_switch_folder (fixture->session, fixture->folder);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 1);
  g_assert_nonnull (keel_workbook_find_entry (workbook, id));
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_DONE);
}

/* It alone is made when it is missing. */
static void
test_to_the_default_one (SessionFixture *fixture,
                         gconstpointer   data)
{
  g_autofree char *folder = keel_session_dup_default_folder ();

  g_assert_true (g_str_has_prefix (folder, g_get_user_data_dir ()));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));

  keel_session_switch_folder (fixture->session, NULL);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_true (keel_session_is_default_folder (fixture->session));
  g_assert_cmpstr (keel_session_get_folder (fixture->session), ==, folder);
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
}

/* Nothing of the folder that was left is shown for the one that is not there. */
static void
test_to_one_that_is_not_there (SessionFixture *fixture,
                               gconstpointer   data)
{
  g_autofree char *gone = g_build_filename (fixture->root, "gone", NULL);

  session_write_entry (fixture->session, "Here");
  keel_session_switch_folder (fixture->session, gone);
  session_wait_for_state (fixture->session, KEEL_SESSION_NOT_THERE);
  g_assert_null (keel_session_get_store (fixture->session));
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 0);
  g_assert_false (g_file_test (gone, G_FILE_TEST_EXISTS));
}

/* What was typed a moment ago comes along, and the session goes on there. */
static void
test_moves (SessionFixture *fixture,
            gconstpointer   data)
{
  g_autofree char *target = g_build_filename (fixture->root, "moved", NULL);
  g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (session_write_entry (fixture->session, "Here"))));
  g_autofree char *left = NULL;
  gboolean is_done = FALSE;

  keel_session_move_folder_async (fixture->session, target, NULL, NULL, NULL, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_cmpstr (keel_session_get_folder (fixture->session), ==, target);
  g_assert_cmpstr (session_read_entry (fixture->session, id), ==, "Here");
  left = store_snapshot (fixture->folder);
  g_assert_cmpstr (left, ==, "");
}

static void
refused_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *is_done = user_data;

  g_assert_false (keel_session_finish (KEEL_SESSION (object), result, &error));
  g_assert_nonnull (error);
  *is_done = TRUE;
}

/* Where it cannot go, it stays, is whole, and is watched again. */
static void
test_stays_if_it_cannot_move (SessionFixture *fixture,
                              gconstpointer   data)
{
  g_autofree char *target = g_build_filename (fixture->root, "a-file", NULL);
  KeelEntry *entry = session_write_entry (fixture->session, "Here");
  gboolean is_done = FALSE;

  g_assert_true (g_file_set_contents (target, "", 0, NULL));
  keel_session_move_folder_async (fixture->session, target, NULL, NULL, NULL, refused_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_cmpstr (keel_session_get_folder (fixture->session), ==, fixture->folder);
  g_assert_cmpint (keel_session_get_state (fixture->session), ==, KEEL_SESSION_READY);

  session_change_elsewhere (fixture, entry, "Changed there");
  keel_session_look_again (fixture->session);
  while (g_strcmp0 (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), "Changed there") != 0)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-folder/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("there-and-back", test_there_and_back);
  ADD ("to-the-default-one", test_to_the_default_one);
  ADD ("to-one-that-is-not-there", test_to_one_that_is_not_there);
  ADD ("moves", test_moves);
  ADD ("stays-if-it-cannot-move", test_stays_if_it_cannot_move);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "store-fixture.h"

/* Deleting for good removes the document, and a save under way does not bring it
 * back. */
static void
test_delete_for_good (SessionFixture *fixture,
                      gconstpointer   data)
{
  KeelWorkbook *workbook = session_get_workbook (fixture);
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
test_the_trash_is_emptied (SessionFixture *fixture,
                           gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  g_autofree char *path = session_path_of (fixture, checkin);
  gboolean is_done = FALSE;

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_workbook_delete (session_get_workbook (fixture), KEEL_RECORD (checkin), session_clock (fixture));
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  session_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (session_get_workbook (fixture))), ==, 1);

  keel_session_empty_trash_async (fixture->session, TRUE, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (session_get_workbook (fixture))), ==, 0);
}

static void
test_erasing_leaves_nothing (SessionFixture *fixture,
                             gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  g_autoptr (GError) error = NULL;
  g_autofree char *left = NULL;

  session_make_marks (fixture->session);
  keel_workbook_set_checkin_moment (session_get_workbook (fixture), checkin, NULL, "So");
  g_assert_nonnull (keel_workbook_add_event (session_get_workbook (fixture), KEEL_EVENT_NOTE,
                                             keel_moment_get_day (session_clock (fixture)), "So",
                                             session_clock (fixture)));
  g_assert_true (keel_session_flush_sync (fixture->session, &error));
  g_assert_no_error (error);

  g_assert_true (keel_store_erase_everything (keel_session_get_store (fixture->session), &error));
  g_assert_no_error (error);
  left = store_snapshot (fixture->folder);
  g_assert_cmpstr (left, ==, "");
  keel_session_drop_pending (fixture->session, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-trash/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("delete-for-good", test_delete_for_good);
  ADD ("the-trash-is-emptied", test_the_trash_is_emptied);
  ADD ("erasing-leaves-nothing", test_erasing_leaves_nothing);
#undef ADD

  return g_test_run ();
}

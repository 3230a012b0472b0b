/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the session does for every kind of record: it saves, loads, keeps drafts and
 * history, watches, and deletes for good. */

#include "keel-checkin-private.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"
#include "session-fixture.h"
#include "store-fixture.h"

#include <string.h>

static KeelWorkbook *
get_workbook (SessionFixture *fixture)
{
  return keel_session_get_workbook (fixture->session);
}

static KeelMoment
now (SessionFixture *fixture)
{
  return session_clock (fixture);
}

static KeelCheckin *
find_checkin (SessionFixture *fixture,
              const char     *id)
{
  KeelRecord *record = keel_workbook_find_record (get_workbook (fixture), id);

  return KEEL_IS_CHECKIN (record) ? KEEL_CHECKIN (record) : NULL;
}

static void
test_checkins_are_saved (SessionFixture *fixture,
                         gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (checkin)));
  g_autofree char *path = session_path_of (fixture, checkin);

  g_assert_nonnull (strstr (path, "/checkins/2026/2026-11-23-"));
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));

  session_fixture_reopen (fixture);
  checkin = keel_workbook_find_draft_checkin (get_workbook (fixture), KEEL_FORM_PULSE);
  g_assert_cmpstr (keel_record_get_id (KEEL_RECORD (checkin)), ==, id);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (fixture->session)), ==, 0);
}

/* However long a text would wait, an answer is on the device at once: a killed process
 * has lost none. */
static void
test_an_answer_is_kept_at_once (SessionFixture *fixture,
                                gconstpointer   data)
{
  g_autoptr (GPtrArray) drafts = NULL;
  g_autofree char *id = NULL;
  KeelCheckin *checkin;

  keel_session_set_save_delays (fixture->session,
                                (KeelSaveDelays) { .draft = 600000, .idle = 600000, .longest = 600000, .retry = 10 });
  checkin = session_begin_checkin (fixture->session);
  id = g_strdup (keel_record_get_id (KEEL_RECORD (checkin)));
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
  g_assert_cmpint (keel_checkin_get_answer (find_checkin (fixture, id), "AP-M1"), ==, 2);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
}

static void
test_an_outside_answer_appears (SessionFixture *fixture,
                                gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  session_answer_elsewhere (fixture, checkin, "AP-L1", -1);
  keel_session_look_again (fixture->session);
  while (keel_checkin_get_answer (checkin, "AP-L1") != -1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, 2);
}

static void
test_the_trash_is_emptied (SessionFixture *fixture,
                           gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  g_autofree char *path = session_path_of (fixture, checkin);
  gboolean is_done = FALSE;

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_workbook_delete (get_workbook (fixture), KEEL_RECORD (checkin), now (fixture));
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  session_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (get_workbook (fixture))), ==, 1);

  keel_session_empty_trash_async (fixture->session, TRUE, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (get_workbook (fixture))), ==, 0);
}

static char *
device_file (SessionFixture *fixture,
             const char     *stem)
{
  g_autofree char *name = g_strdup_printf ("%s%s.json", stem,
                                           keel_store_get_device (keel_session_get_store (fixture->session)));

  return g_build_filename (fixture->folder, name, NULL);
}

/* This device's own documents, and the profile beside the marker. */
static void
make_marks (SessionFixture *fixture)
{
  KeelWorkbook *workbook = get_workbook (fixture);
  KeelDay week = keel_day_get_monday (keel_moment_get_day (now (fixture)));

  g_assert_true (keel_workbook_tick (workbook, week, "B1", KEEL_TICK_DID, now (fixture)));
  g_assert_true (keel_workbook_set_read (workbook, "p", "P1", TRUE, now (fixture)));
  g_assert_true (keel_workbook_set_card (workbook, "p", "Q1", &(KeelCardBox) { 1, week, week }, now (fixture)));
  g_assert_true (keel_workbook_add_result (workbook, "p", "X1", week, (const char *[]) { NULL }, now (fixture)));
  g_assert_true (keel_workbook_set_role (workbook, KEEL_ROLE_DRIVER, now (fixture)));
}

static void
assert_marks (SessionFixture *fixture)
{
  KeelWorkbook *workbook = get_workbook (fixture);
  KeelDay week = keel_day_get_monday (keel_moment_get_day (now (fixture)));
  g_autoptr (GPtrArray) results = keel_workbook_list_results (workbook, "p", "X1");
  KeelCardBox box;

  g_assert_cmpint (keel_workbook_get_tick (workbook, week, "B1"), ==, KEEL_TICK_DID);
  g_assert_true (keel_workbook_is_read (workbook, "p", "P1"));
  g_assert_true (keel_workbook_get_card (workbook, "p", "Q1", &box));
  g_assert_cmpuint (results->len, ==, 1);
  g_assert_cmpstr (keel_profile_get_role (keel_workbook_get_profile (workbook)), ==, KEEL_ROLE_DRIVER);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (fixture->session)), ==, 0);
}

static void
test_marks_are_saved_in_place (SessionFixture *fixture,
                               gconstpointer   data)
{
  static const char * const stems[] = { "practice/2026/2026-11-23-", "reading/", "cards/", "exercises/" };
  g_autofree char *profile = g_build_filename (fixture->folder, "profile.json", NULL);

  make_marks (fixture);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  for (guint i = 0; i < G_N_ELEMENTS (stems); i++)
    {
      g_autofree char *file = device_file (fixture, stems[i]);

      g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));
    }
  g_assert_true (g_file_test (profile, G_FILE_TEST_EXISTS));

  session_fixture_reopen (fixture);
  assert_marks (fixture);

  /* The index has seen them all: nothing vanished, nothing is new. */
  session_fixture_reopen (fixture);
  assert_marks (fixture);
}

/* Not saved yet, but drafted: the slashes in their ids stay in the one folder. */
static void
test_marks_come_back_from_drafts (SessionFixture *fixture,
                                  gconstpointer   data)
{
  g_autoptr (GPtrArray) drafts = NULL;

  keel_session_set_save_delays (fixture->session,
                                (KeelSaveDelays) { .draft = 1, .idle = 600000, .longest = 600000, .retry = 10 });
  make_marks (fixture);
  do
    {
      g_main_context_iteration (NULL, TRUE);
      g_clear_pointer (&drafts, g_ptr_array_unref);
      drafts = keel_store_list_drafts (keel_session_get_store (fixture->session));
    }
  while (drafts->len < 5);

  keel_session_drop_pending (fixture->session, NULL);
  session_fixture_reopen (fixture);
  assert_marks (fixture);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  g_clear_pointer (&drafts, g_ptr_array_unref);
  drafts = keel_store_list_drafts (keel_session_get_store (fixture->session));
  g_assert_cmpuint (drafts->len, ==, 0);
}

/* Files beside the marker that are not ours are left alone. */
static void
test_other_files_are_left_alone (SessionFixture *fixture,
                                 gconstpointer   data)
{
  g_autofree char *package = g_build_filename (fixture->folder, "package.json", NULL);

  session_fixture_close (fixture);
  g_assert_true (g_file_set_contents (package, "{", -1, NULL));
  session_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (fixture->session)), ==, 0);
}

static void
test_erasing_leaves_nothing (SessionFixture *fixture,
                             gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  g_autoptr (GError) error = NULL;
  g_autofree char *left = NULL;

  make_marks (fixture);
  keel_workbook_set_checkin_moment (get_workbook (fixture), checkin, NULL, "So");
  g_assert_true (keel_workbook_add_event (get_workbook (fixture), KEEL_EVENT_NOTE, keel_moment_get_day (now (fixture)),
                                          "So", now (fixture)) != NULL);
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
  g_test_add ("/core/session-records/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("checkins-are-saved", test_checkins_are_saved);
  ADD ("an-answer-is-kept-at-once", test_an_answer_is_kept_at_once);
  ADD ("an-outside-answer-appears", test_an_outside_answer_appears);
  ADD ("the-trash-is-emptied", test_the_trash_is_emptied);
  ADD ("marks-are-saved-in-place", test_marks_are_saved_in_place);
  ADD ("marks-come-back-from-drafts", test_marks_come_back_from_drafts);
  ADD ("other-files-are-left-alone", test_other_files_are_left_alone);
  ADD ("erasing-leaves-nothing", test_erasing_leaves_nothing);
#undef ADD

  return g_test_run ();
}

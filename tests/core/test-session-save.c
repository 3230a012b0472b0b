/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "keel-workbook-marks.h"
#include "session-fixture.h"

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

  keel_workbook_set_entry_text (session_get_workbook (fixture), entry, KEEL_TEXT_HAPPENED, "");
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
  KeelWorkbook *workbook = session_get_workbook (fixture);
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
  checkin = keel_workbook_find_draft_checkin (session_get_workbook (fixture), KEEL_FORM_PULSE);
  g_assert_cmpstr (keel_record_get_id (KEEL_RECORD (checkin)), ==, id);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (fixture->session)), ==, 0);
}

static KeelCheckin *
find_checkin (SessionFixture *fixture,
              const char     *id)
{
  KeelRecord *record = keel_workbook_find_record (session_get_workbook (fixture), id);

  return KEEL_IS_CHECKIN (record) ? KEEL_CHECKIN (record) : NULL;
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

static char *
device_file (SessionFixture *fixture,
             const char     *stem)
{
  g_autofree char *name = g_strdup_printf ("%s%s.json", stem,
                                           keel_store_get_device (keel_session_get_store (fixture->session)));

  return g_build_filename (fixture->folder, name, NULL);
}

static void
assert_marks (SessionFixture *fixture)
{
  KeelWorkbook *workbook = session_get_workbook (fixture);
  KeelDay week = keel_day_get_monday (keel_moment_get_day (session_clock (fixture)));
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

  session_make_marks (fixture->session);
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
  session_make_marks (fixture->session);
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-save/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("saves-by-itself", test_saves_by_itself);
  ADD ("blank-is-no-file", test_blank_is_no_file);
  ADD ("equal-is-not-written", test_equal_is_not_written);
  ADD ("draft-comes-back", test_draft_comes_back);
  ADD ("failed-save-is-tried-again", test_failed_save_is_tried_again);
  ADD ("checkins-are-saved", test_checkins_are_saved);
  ADD ("an-answer-is-kept-at-once", test_an_answer_is_kept_at_once);
  ADD ("marks-are-saved-in-place", test_marks_are_saved_in_place);
  ADD ("marks-come-back-from-drafts", test_marks_come_back_from_drafts);
#undef ADD

  return g_test_run ();
}

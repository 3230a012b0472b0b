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
begin_checkin (SessionFixture *fixture)
{
  KeelCheckin *checkin = keel_workbook_add_checkin (get_workbook (fixture), KEEL_FORM_PULSE, "mlw-1", "en",
                                                    keel_moment_get_day (now (fixture)), now (fixture));

  g_assert_true (keel_workbook_answer (get_workbook (fixture), checkin, "AP-M1", 2, now (fixture)));
  return checkin;
}

static char *
path_of (SessionFixture *fixture,
         gpointer        record)
{
  g_autofree char *path = keel_folder_path_for (keel_record_get_folder (record), keel_record_get_day (record),
                                                keel_record_get_id (record));

  return g_build_filename (fixture->folder, path, NULL);
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
  KeelCheckin *checkin = begin_checkin (fixture);
  g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (checkin)));
  g_autofree char *path = path_of (fixture, checkin);

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
  checkin = begin_checkin (fixture);
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

/* Another session on the same folder answers; here it appears. */
static void
answer_elsewhere (SessionFixture *fixture,
                  const char     *id,
                  const char     *item,
                  KeelAnswer      answer)
{
  g_autoptr (KeelSession) other = keel_session_new (fixture->folder, fixture->state, session_clock, fixture);
  KeelWorkbook *workbook = keel_session_get_workbook (other);

  g_assert_true (keel_session_open_sync (other, FALSE, NULL));
  g_assert_true (keel_workbook_answer (workbook, KEEL_CHECKIN (keel_workbook_find_record (workbook, id)), item,
                                       answer, now (fixture)));
  g_assert_true (keel_session_flush_sync (other, NULL));
}

static void
test_an_outside_answer_appears (SessionFixture *fixture,
                                gconstpointer   data)
{
  KeelCheckin *checkin = begin_checkin (fixture);

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  answer_elsewhere (fixture, keel_record_get_id (KEEL_RECORD (checkin)), "AP-L1", -1);
  keel_session_look_again (fixture->session);
  while (keel_checkin_get_answer (checkin, "AP-L1") != -1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, 2);
}

static void
finished_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *is_done = user_data;

  keel_session_finish (KEEL_SESSION (object), result, &error);
  g_assert_no_error (error);
  *is_done = TRUE;
}

static void
wait_until (gboolean *is_done)
{
  while (!*is_done)
    g_main_context_iteration (NULL, TRUE);
}

/* Two hands on one check-in: neither is lost, and the reader decides. */
static void
test_two_versions_are_kept (SessionFixture *fixture,
                            gconstpointer   data)
{
  KeelCheckin *checkin = begin_checkin (fixture);
  KeelAttention *attention;
  gboolean is_done = FALSE;

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_workbook_answer (get_workbook (fixture), checkin, "AP-M1", 3, now (fixture));
  answer_elsewhere (fixture, keel_record_get_id (KEEL_RECORD (checkin)), "AP-M1", -3);
  keel_session_flush (fixture->session);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);

  attention = keel_session_find_second_version (fixture->session, KEEL_RECORD (checkin));
  g_assert_nonnull (attention);
  g_assert_cmpint (keel_checkin_get_answer (KEEL_CHECKIN (keel_attention_get_record (attention)), "AP-M1"), ==, -3);

  keel_session_settle_async (fixture->session, attention, KEEL_SETTLE_KEEP_OTHER, finished_cb, &is_done);
  wait_until (&is_done);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, -3);
  g_assert_null (keel_session_find_second_version (fixture->session, KEEL_RECORD (checkin)));
}

/* Another session notes an opportunity of the same plan, and changes a half of it. */
static void
log_elsewhere (SessionFixture *fixture,
               const char     *id)
{
  g_autoptr (KeelSession) other = keel_session_new (fixture->folder, fixture->state, session_clock, fixture);
  KeelWorkbook *workbook = keel_session_get_workbook (other);
  KeelIfThen *plan;

  g_assert_true (keel_session_open_sync (other, FALSE, NULL));
  plan = KEEL_IF_THEN (keel_workbook_find_record (workbook, id));
  g_assert_true (keel_workbook_log_opportunity (workbook, plan, TRUE, TRUE, now (fixture)));
  g_assert_true (keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "theirs"));
  g_assert_true (keel_session_flush_sync (other, NULL));
}

/* Whichever version of a plan is kept, its log is the union of both. */
static void
test_a_log_is_united (SessionFixture *fixture,
                      gconstpointer   data)
{
  static const KeelSettle settles[] = { KEEL_SETTLE_KEEP_THIS, KEEL_SETTLE_KEEP_OTHER };
  static const char * const kept[] = { "mine", "theirs" };

  for (guint i = 0; i < G_N_ELEMENTS (settles); i++)
    {
      KeelWorkbook *workbook = get_workbook (fixture);
      KeelIfThen *plan = keel_workbook_add_if_then (workbook, keel_moment_get_day (now (fixture)), now (fixture));
      g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (plan)));
      KeelAttention *attention;
      gboolean is_done = FALSE;

      g_assert_true (keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "base"));
      session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
      g_assert_true (keel_workbook_log_opportunity (workbook, plan, TRUE, FALSE, now (fixture)));
      g_assert_true (keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "mine"));
      log_elsewhere (fixture, id);
      keel_session_flush (fixture->session);
      session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);

      attention = keel_session_find_second_version (fixture->session, KEEL_RECORD (plan));
      g_assert_nonnull (attention);
      keel_session_settle_async (fixture->session, attention, settles[i], finished_cb, &is_done);
      wait_until (&is_done);

      session_fixture_reopen (fixture);
      plan = KEEL_IF_THEN (keel_workbook_find_record (get_workbook (fixture), id));
      g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_IF), ==, kept[i]);
      g_assert_cmpuint (keel_if_then_get_n_opportunities (plan), ==, 2);
    }
}

static void
test_the_trash_is_emptied (SessionFixture *fixture,
                           gconstpointer   data)
{
  KeelCheckin *checkin = begin_checkin (fixture);
  g_autofree char *path = path_of (fixture, checkin);
  gboolean is_done = FALSE;

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_workbook_delete (get_workbook (fixture), KEEL_RECORD (checkin), now (fixture));
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  session_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (get_workbook (fixture))), ==, 1);

  keel_session_empty_trash_async (fixture->session, TRUE, finished_cb, &is_done);
  wait_until (&is_done);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (get_workbook (fixture))), ==, 0);
}

/* A document that cannot be read is shown, and left as it is. */
static void
test_a_bad_answer_is_shown (SessionFixture *fixture,
                            gconstpointer   data)
{
  KeelCheckin *checkin = begin_checkin (fixture);
  g_autofree char *path = path_of (fixture, checkin);
  g_autoptr (KeelAttention) attention = NULL;
  g_autofree char *text = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GString) bad = NULL;

  session_fixture_close (fixture);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  bad = g_string_new (text);
  g_string_replace (bad, "\"AP-M1\": 2", "\"AP-M1\": 9", 0);
  g_assert_true (g_file_set_contents (path, bad->str, -1, NULL));

  session_fixture_reopen (fixture);
  attention = g_list_model_get_item (keel_session_get_attention (fixture->session), 0);
  g_assert_nonnull (attention);
  g_assert_cmpint (keel_attention_get_kind (attention), ==, KEEL_DOCUMENT_UNREADABLE);
  g_assert_nonnull (strstr (keel_attention_get_reason (attention), "“answers.AP-M1” is 9"));
  g_assert_true (g_file_get_contents (path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, bad->str);
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

/* A copy that a sync tool left beside the profile is its second version. */
static void
test_the_profile_has_two_versions (SessionFixture *fixture,
                                   gconstpointer   data)
{
  g_autofree char *profile = g_build_filename (fixture->folder, "profile.json", NULL);
  g_autofree char *copy = g_build_filename (fixture->folder, "profile.sync-conflict-20261123-080000-ABCDEFG.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) other = NULL;
  KeelRecord *record;
  KeelAttention *attention;
  gboolean is_done = FALSE;

  make_marks (fixture);
  session_fixture_close (fixture);
  g_assert_true (g_file_get_contents (profile, &text, NULL, NULL));
  other = g_string_new (text);
  g_string_replace (other, "driver", "executive", 0);
  g_assert_true (g_file_set_contents (copy, other->str, -1, NULL));

  session_fixture_reopen (fixture);
  record = KEEL_RECORD (keel_workbook_get_profile (get_workbook (fixture)));
  g_assert_cmpstr (keel_profile_get_role (KEEL_PROFILE (record)), ==, KEEL_ROLE_DRIVER);
  attention = keel_session_find_second_version (fixture->session, record);
  g_assert_nonnull (attention);

  keel_session_settle_async (fixture->session, attention, KEEL_SETTLE_KEEP_OTHER, finished_cb, &is_done);
  wait_until (&is_done);
  g_assert_cmpstr (keel_profile_get_role (KEEL_PROFILE (record)), ==, KEEL_ROLE_EXECUTIVE);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (profile, G_FILE_TEST_EXISTS));
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
  KeelCheckin *checkin = begin_checkin (fixture);
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
  ADD ("two-versions-are-kept", test_two_versions_are_kept);
  ADD ("a-log-is-united", test_a_log_is_united);
  ADD ("the-trash-is-emptied", test_the_trash_is_emptied);
  ADD ("a-bad-answer-is-shown", test_a_bad_answer_is_shown);
  ADD ("marks-are-saved-in-place", test_marks_are_saved_in_place);
  ADD ("marks-come-back-from-drafts", test_marks_come_back_from_drafts);
  ADD ("the-profile-has-two-versions", test_the_profile_has_two_versions);
  ADD ("other-files-are-left-alone", test_other_files_are_left_alone);
  ADD ("erasing-leaves-nothing", test_erasing_leaves_nothing);
#undef ADD

  return g_test_run ();
}

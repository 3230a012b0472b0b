/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook-plan.h"
#include "session-fixture.h"

#include <string.h>

/* A document that cannot be read is shown, and left as it is. */
static void
test_a_bad_answer_is_shown (SessionFixture *fixture,
                            gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  g_autofree char *path = session_path_of (fixture, checkin);
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

typedef struct
{
  const char *name;
  KeelSettle  settle;
  const char *text;          /* of the entry afterwards */
  guint       n_entries;
} SettleCase;

static const SettleCase settle_cases[] = {
  { "keep-this", KEEL_SETTLE_KEEP_THIS, "Mine", 1 },
  { "keep-other", KEEL_SETTLE_KEEP_OTHER, "Theirs", 1 },
  { "keep-both", KEEL_SETTLE_KEEP_BOTH, "Mine", 2 },
};

/* Two hands on one entry: neither is lost, and the reader decides. */
static void
test_two_versions (SessionFixture *fixture,
                   gconstpointer   data)
{
  const SettleCase *settle_case = data;
  KeelEntry *entry = session_write_entry (fixture->session, "Base");
  g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (entry)));
  KeelAttention *attention;
  gboolean is_done = FALSE;

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_workbook_set_entry_text (session_get_workbook (fixture), entry, KEEL_TEXT_HAPPENED, "Mine");
  session_change_elsewhere (fixture, entry, "Theirs");
  keel_session_flush (fixture->session);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);

  attention = keel_session_find_second_version (fixture->session, KEEL_RECORD (entry));
  g_assert_nonnull (attention);
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), ==, "Mine");
  g_assert_cmpstr (keel_entry_get_text (KEEL_ENTRY (keel_attention_get_record (attention)), KEEL_TEXT_HAPPENED), ==, "Theirs");

  keel_session_settle_async (fixture->session, attention, settle_case->settle, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_null (keel_session_find_second_version (fixture->session, KEEL_RECORD (entry)));

  session_fixture_reopen (fixture);
  g_assert_cmpstr (session_read_entry (fixture->session, id), ==, settle_case->text);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, settle_case->n_entries);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (fixture->session)), ==, 0);
}

/* Two hands on one check-in: neither is lost, and the reader decides. */
static void
test_two_answers_are_kept (SessionFixture *fixture,
                           gconstpointer   data)
{
  KeelCheckin *checkin = session_begin_checkin (fixture->session);
  KeelAttention *attention;
  gboolean is_done = FALSE;

  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
  keel_workbook_answer (session_get_workbook (fixture), checkin, "AP-M1", 3, session_clock (fixture));
  session_answer_elsewhere (fixture, checkin, "AP-M1", -3);
  keel_session_flush (fixture->session);
  session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);

  attention = keel_session_find_second_version (fixture->session, KEEL_RECORD (checkin));
  g_assert_nonnull (attention);
  g_assert_cmpint (keel_checkin_get_answer (KEEL_CHECKIN (keel_attention_get_record (attention)), "AP-M1"), ==, -3);

  keel_session_settle_async (fixture->session, attention, KEEL_SETTLE_KEEP_OTHER, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "AP-M1"), ==, -3);
  g_assert_null (keel_session_find_second_version (fixture->session, KEEL_RECORD (checkin)));
}

/* Another session notes an opportunity of the same plan, and changes a half of it. */
static void
log_elsewhere (SessionFixture *fixture,
               const char     *id)
{
  g_autoptr (KeelSession) other = session_open_elsewhere (fixture);
  KeelWorkbook *workbook = keel_session_get_workbook (other);
  KeelIfThen *plan = KEEL_IF_THEN (keel_workbook_find_record (workbook, id));

  g_assert_true (keel_workbook_log_opportunity (workbook, plan, TRUE, TRUE, session_clock (fixture)));
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
      KeelWorkbook *workbook = session_get_workbook (fixture);
      KeelMoment now = session_clock (fixture);
      KeelIfThen *plan = keel_workbook_add_if_then (workbook, keel_moment_get_day (now), now);
      g_autofree char *id = g_strdup (keel_record_get_id (KEEL_RECORD (plan)));
      KeelAttention *attention;
      gboolean is_done = FALSE;

      g_assert_true (keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "base"));
      session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);
      g_assert_true (keel_workbook_log_opportunity (workbook, plan, TRUE, FALSE, session_clock (fixture)));
      g_assert_true (keel_workbook_set_if_then_text (workbook, plan, KEEL_IF_THEN_IF, "mine"));
      log_elsewhere (fixture, id);
      keel_session_flush (fixture->session);
      session_wait_for_save_state (fixture->session, KEEL_SAVE_DONE);

      attention = keel_session_find_second_version (fixture->session, KEEL_RECORD (plan));
      g_assert_nonnull (attention);
      keel_session_settle_async (fixture->session, attention, settles[i], session_finished_cb, &is_done);
      session_wait_until (&is_done);

      session_fixture_reopen (fixture);
      plan = KEEL_IF_THEN (keel_workbook_find_record (session_get_workbook (fixture), id));
      g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_IF), ==, kept[i]);
      g_assert_cmpuint (keel_if_then_get_n_opportunities (plan), ==, 2);
    }
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

  g_assert_true (keel_workbook_set_role (session_get_workbook (fixture), KEEL_ROLE_DRIVER, session_clock (fixture)));
  session_fixture_close (fixture);
  g_assert_true (g_file_get_contents (profile, &text, NULL, NULL));
  other = g_string_new (text);
  g_string_replace (other, "driver", "executive", 0);
  g_assert_true (g_file_set_contents (copy, other->str, -1, NULL));

  session_fixture_reopen (fixture);
  record = KEEL_RECORD (keel_workbook_get_profile (session_get_workbook (fixture)));
  g_assert_cmpstr (keel_profile_get_role (KEEL_PROFILE (record)), ==, KEEL_ROLE_DRIVER);
  attention = keel_session_find_second_version (fixture->session, record);
  g_assert_nonnull (attention);

  keel_session_settle_async (fixture->session, attention, KEEL_SETTLE_KEEP_OTHER, session_finished_cb, &is_done);
  session_wait_until (&is_done);
  g_assert_cmpstr (keel_profile_get_role (KEEL_PROFILE (record)), ==, KEEL_ROLE_EXECUTIVE);
  g_assert_false (g_file_test (copy, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (profile, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-attention/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("a-bad-answer-is-shown", test_a_bad_answer_is_shown);
  ADD ("two-answers-are-kept", test_two_answers_are_kept);
  ADD ("a-log-is-united", test_a_log_is_united);
  ADD ("the-profile-has-two-versions", test_the_profile_has_two_versions);
#undef ADD
  for (guint i = 0; i < G_N_ELEMENTS (settle_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/core/session-attention/two-versions/", settle_cases[i].name, NULL);

      g_test_add (path, SessionFixture, &settle_cases[i], session_fixture_set_up, test_two_versions, session_fixture_tear_down);
    }

  return g_test_run ();
}

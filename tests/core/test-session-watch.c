/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-watch/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("outside-change-appears", test_outside_change_appears);
  ADD ("an-outside-answer-appears", test_an_outside_answer_appears);
  ADD ("never-under-the-cursor", test_never_under_the_cursor);
#undef ADD

  return g_test_run ();
}

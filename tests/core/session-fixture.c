/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "keel-workbook-marks.h"
#include "store-fixture.h"

#include <glib/gstdio.h>

KeelMoment
session_clock (gpointer user_data)
{
  SessionFixture *fixture = user_data;

  return (KeelMoment) { .seconds = fixture->seconds, .offset = 60 };
}

static KeelSession *
new_session (SessionFixture *fixture)
{
  KeelSession *session = keel_session_new (fixture->folder, fixture->state, session_clock, fixture);

  keel_session_set_save_delays (session,
                                (KeelSaveDelays) { .draft = 20, .idle = 60, .longest = 500, .retry = 20 });
  return session;
}

void
session_wait_for_state (KeelSession       *session,
                        KeelSessionState  state)
{
  while (keel_session_get_state (session) != state)
    g_main_context_iteration (NULL, TRUE);
}

void
session_wait_for_save_state (KeelSession    *session,
                             KeelSaveState  state)
{
  while (keel_session_get_save_state (session) != state)
    g_main_context_iteration (NULL, TRUE);
}

void
session_fixture_set_up (SessionFixture *fixture,
                        gconstpointer   data)
{
  g_autoptr (GError) error = NULL;

  fixture->root = g_dir_make_tmp ("keel-session-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_build_filename (fixture->root, "workbook", NULL);
  fixture->state = g_build_filename (fixture->root, "state", NULL);
  fixture->seconds = 1795420800;
  keel_folder_create (fixture->folder, session_clock (fixture), &error);
  g_assert_no_error (error);
  fixture->session = new_session (fixture);
  keel_session_open (fixture->session);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
}

void
session_fixture_close (SessionFixture *fixture)
{
  KeelSession *session = NULL;

  if (!fixture->session)
    return;

  keel_session_flush_sync (fixture->session, NULL);
  g_set_weak_pointer (&session, fixture->session);
  g_clear_object (&fixture->session);

  /* Work that is under way, such as the day's backup, holds it until it is done. */
  while (session)
    g_main_context_iteration (NULL, TRUE);
}

void
session_fixture_tear_down (SessionFixture *fixture,
                           gconstpointer   data)
{
  session_fixture_close (fixture);
  g_chmod (fixture->folder, 0700);
  store_remove_tree (fixture->root);
  g_free (fixture->state);
  g_free (fixture->folder);
  g_free (fixture->root);
}

void
session_fixture_reopen (SessionFixture *fixture)
{
  session_fixture_close (fixture);
  fixture->session = new_session (fixture);
  keel_session_open (fixture->session);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
}

KeelSession *
session_open_elsewhere (SessionFixture *fixture)
{
  KeelSession *other = keel_session_new (fixture->folder, fixture->state, session_clock, fixture);
  g_autoptr (GError) error = NULL;

  keel_session_open_sync (other, FALSE, &error);
  g_assert_no_error (error);

  return other;
}

KeelWorkbook *
session_get_workbook (SessionFixture *fixture)
{
  return keel_session_get_workbook (fixture->session);
}

void
session_finished_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  gboolean *is_done = user_data;

  keel_session_finish (KEEL_SESSION (object), result, &error);
  g_assert_no_error (error);
  *is_done = TRUE;
}

void
session_wait_until (const gboolean *is_done)
{
  while (!*is_done)
    g_main_context_iteration (NULL, TRUE);
}

KeelEntry *
session_write_entry (KeelSession *session,
                     const char  *text)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_THREE_QUESTIONS,
                                              keel_session_get_today (session), 600,
                                              keel_session_get_now (session));

  g_assert_true (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, text));

  return entry;
}

const char *
session_read_entry (KeelSession *session,
                    const char  *id)
{
  KeelEntry *entry = keel_workbook_find_entry (keel_session_get_workbook (session), id);

  return entry ? keel_entry_get_text (entry, KEEL_TEXT_HAPPENED) : NULL;
}

guint
session_count_entries (KeelSession *session)
{
  return g_list_model_get_n_items (keel_workbook_get_entries (keel_session_get_workbook (session)));
}

KeelCheckin *
session_begin_checkin (KeelSession *session)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);
  KeelMoment now = keel_session_get_now (session);
  KeelCheckin *checkin = keel_workbook_add_checkin (workbook, KEEL_FORM_PULSE, "mlw-1", "en",
                                                    keel_session_get_today (session), now);

  g_assert_true (keel_workbook_answer (workbook, checkin, "AP-M1", 2, now));

  return checkin;
}

void
session_make_marks (KeelSession *session)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);
  KeelMoment now = keel_session_get_now (session);
  KeelDay week = keel_day_get_monday (keel_moment_get_day (now));

  g_assert_true (keel_workbook_tick (workbook, week, "B1", KEEL_TICK_DID, now));
  g_assert_true (keel_workbook_set_read (workbook, "p", "P1", TRUE, now));
  g_assert_true (keel_workbook_set_card (workbook, "p", "Q1", &(KeelCardBox) { 1, week, week }, now));
  g_assert_true (keel_workbook_add_result (workbook, "p", "X1", week, (const char *[]) { NULL }, now));
  g_assert_true (keel_workbook_set_role (workbook, KEEL_ROLE_DRIVER, now));
}

char *
session_path_of (SessionFixture *fixture,
                 gpointer        record)
{
  g_autofree char *path = keel_folder_path_for (keel_record_get_folder (record), keel_record_get_day (record),
                                                keel_record_get_id (record));

  return g_build_filename (fixture->folder, path, NULL);
}

void
session_change_elsewhere (SessionFixture *fixture,
                          KeelEntry      *entry,
                          const char     *text)
{
  g_autoptr (KeelSession) other = session_open_elsewhere (fixture);
  KeelWorkbook *workbook = keel_session_get_workbook (other);
  KeelEntry *theirs = keel_workbook_find_entry (workbook, keel_record_get_id (KEEL_RECORD (entry)));

  g_assert_true (keel_workbook_set_entry_text (workbook, theirs, KEEL_TEXT_HAPPENED, text));
  g_assert_true (keel_session_flush_sync (other, NULL));
}

void
session_answer_elsewhere (SessionFixture *fixture,
                          KeelCheckin    *checkin,
                          const char     *item,
                          KeelAnswer      answer)
{
  g_autoptr (KeelSession) other = session_open_elsewhere (fixture);
  KeelWorkbook *workbook = keel_session_get_workbook (other);
  KeelRecord *theirs = keel_workbook_find_record (workbook, keel_record_get_id (KEEL_RECORD (checkin)));

  g_assert_true (keel_workbook_answer (workbook, KEEL_CHECKIN (theirs), item, answer, session_clock (fixture)));
  g_assert_true (keel_session_flush_sync (other, NULL));
}

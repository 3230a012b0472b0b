/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
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

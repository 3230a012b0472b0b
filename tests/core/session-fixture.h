/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session-private.h"

G_BEGIN_DECLS

/* A session on a folder of its own for each test, open and read, and a clock that
 * stands still. Its two tiers of saving follow each other within a moment. */
typedef struct
{
  char        *root;
  char        *folder;
  char        *state;
  KeelSession *session;
  gint64       seconds;
} SessionFixture;

/* A KeelClock whose data is the fixture. */
KeelMoment session_clock               (gpointer         user_data);

void       session_fixture_set_up      (SessionFixture  *fixture,
                                        gconstpointer    data);
void       session_fixture_tear_down   (SessionFixture  *fixture,
                                        gconstpointer    data);
/* Saves and lets go; then opens anew, as the next start does. */
void       session_fixture_close       (SessionFixture  *fixture);
void       session_fixture_reopen      (SessionFixture  *fixture);

void       session_wait_for_state      (KeelSession     *session,
                                        KeelSessionState state);
void       session_wait_for_save_state (KeelSession     *session,
                                        KeelSaveState    state);

G_END_DECLS

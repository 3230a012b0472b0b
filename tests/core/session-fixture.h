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

KeelWorkbook *session_get_workbook     (SessionFixture  *fixture);

/* A callback for what keel_session_finish() finishes, without an error; its data is a gboolean,
 * and it is waited for. */
void       session_finished_cb         (GObject         *object,
                                        GAsyncResult    *result,
                                        gpointer         user_data);
void       session_wait_until          (const gboolean  *is_done);

/* Something to save. An entry of today with a text, and what is read of it: NULL if there is
 * none of that id. */
KeelEntry *session_write_entry         (KeelSession     *session,
                                        const char      *text);
const char *session_read_entry         (KeelSession     *session,
                                        const char      *id);
guint      session_count_entries       (KeelSession     *session);
/* A check-in of today with one answer: 2 to AP-M1. */
KeelCheckin *session_begin_checkin     (KeelSession     *session);
/* This device's own documents, and the profile beside the marker: a tick, a page read, a card,
 * a result, a role. */
void       session_make_marks          (KeelSession     *session);
/* Where a record lies when it has been saved. */
char      *session_path_of             (SessionFixture  *fixture,
                                        gpointer         record) G_GNUC_WARN_UNUSED_RESULT;

/* Another session on the same folder, open and read, as of another program; and one that changes
 * what this one has saved, and is gone again. */
KeelSession *session_open_elsewhere    (SessionFixture  *fixture) G_GNUC_WARN_UNUSED_RESULT;
void       session_change_elsewhere    (SessionFixture  *fixture,
                                        KeelEntry       *entry,
                                        const char      *text);
void       session_answer_elsewhere    (SessionFixture  *fixture,
                                        KeelCheckin     *checkin,
                                        const char      *item,
                                        KeelAnswer       answer);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the session share: keel-session.c (state, the clock), -folder.c (which
 * folder), -open.c (opening and reading), -save.c (the two tiers; keel-pending.c says when),
 * -watch.c (the folder changes; keel-doubt.c says when to look again), -attention.c (what needs
 * it, a list of keel-attention.c; two versions), -memory.c (where a person was), -import.c,
 * -trash.c and -backups.c (work that gives a result, by keel-work.c), -programme.c (which
 * programmes there are, and which is in use). What touches the disk goes through keel-queue.c. */

#include "keel-doubt.h"
#include "keel-pending.h"
#include "keel-queue.h"
#include "keel-session.h"
#include "keel-sample.h"
#include "keel-watch.h"

G_BEGIN_DECLS

/* Everything that is not on disk yet, by id, and how its saving goes. */
typedef struct
{
  KeelSaveDelays  delays;
  GHashTable     *pending;      /* id → KeelPending */
  guint           timer;
  guint           n_failures;
  KeelSaveState   state;
  char           *error;
} KeelSaver;

struct _KeelSession
{
  GObject           parent_instance;

  char             *folder;
  char             *state_root;
  gboolean          is_default;
  KeelSample       *sample;      /* NULL: the workbook is the reader's own */
  KeelClock         clock;
  gpointer          clock_data;

  KeelWorkbook     *workbook;
  KeelStore        *store;
  KeelWatch        *watch;
  KeelDoubt        *doubt;       /* about what was seen in the folder; there as long as @watch is */
  GListStore       *attention;
  KeelQueue        *queue;       /* to the disk: saves, drafts, rescans, in order */
  GCancellable     *loading;     /* cancelled when the folder is left */

  KeelSessionState  state;
  char             *reason;
  gboolean          is_frozen;
  guint             n_loaded;
  KeelSaver         saver;

  KeelLibrary      *library;
  KeelProgramme    *programme;
  GTask            *reading;     /* of the programmes: the last that was begun; borrowed */
  char            **languages;   /* of the programmes, or NULL: those of the locale */

  GHashTable       *memory;      /* name → text; NULL: no folder is open */
  guint             memory_timer;

  KeelDay           backup_day;
  char             *backup_error;
};

/* keel-session.c */

void           keel_session_set_state       (KeelSession      *self,
                                             KeelSessionState  state,
                                             const char       *reason);
void           keel_session_update_frozen   (KeelSession      *self);

/* keel-session-folder.c */

/* A sample reaches nothing outside its folder: TRUE, and @task has the error, if this is one. */
gboolean       keel_session_refuse_sample   (KeelSession      *self,
                                             GTask            *task);

/* keel-session-save.c */

void           keel_session_init_saver      (KeelSession      *self);
void           keel_session_clear_saver     (KeelSession      *self);
void           keel_session_set_save_delays (KeelSession      *self,
                                             KeelSaveDelays    delays);
/* Sets the timer to the nearest deadline; nothing is due before there is a store. */
void           keel_session_schedule_saves  (KeelSession      *self);
gboolean       keel_session_is_pending      (KeelSession      *self,
                                             const char       *id);
/* Nothing of the record (NULL: of any) is to be saved any more: it is deleted. */
void           keel_session_drop_pending    (KeelSession      *self,
                                             const char       *id);
void           keel_session_mark_changed    (KeelSession      *self,
                                             KeelRecord       *record);
/* What would be saved of @record now: stamped. */
KeelStoreSave *keel_session_make_save       (KeelSession      *self,
                                             KeelRecord       *record) G_GNUC_WARN_UNUSED_RESULT;

/* keel-session-memory.c */

GHashTable    *keel_session_read_memory     (KeelStore        *store) G_GNUC_WARN_UNUSED_RESULT;
/* NULL: the folder is left. */
void           keel_session_take_memory     (KeelSession      *self,
                                             GHashTable       *memory);
/* What is still to be written, now. */
void           keel_session_flush_memory    (KeelSession      *self);

/* keel-session-watch.c */

void           keel_session_start_watching  (KeelSession      *self);
void           keel_session_stop_watching   (KeelSession      *self);

/* keel-session-attention.c */

void           keel_session_update_attention (KeelSession     *self);
/* An outside version of a record that has unsaved text here becomes a document
 * of its own. */
void           keel_session_keep_apart      (KeelSession      *self,
                                             KeelRecord       *outside);

/* keel-session-backups.c */

void           keel_session_back_up_daily   (KeelSession      *self);

/* keel-session-programme.c */

/* Decides again which programme is in use; notifies if it is another. */
void           keel_session_update_programme (KeelSession     *self);

/* keel-attention.c */

KeelAttention *keel_attention_new           (KeelDocument     *document) G_GNUC_WARN_UNUSED_RESULT;
gboolean       keel_attention_is_about      (KeelAttention    *self,
                                             KeelDocument     *document);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-backup.h"
#include "keel-check.h"
#include "keel-entry-filter.h"
#include "keel-import.h"
#include "keel-library.h"
#include "keel-store.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelSession:
 *
 * One person's workbook, open: the workbook in memory, the store on disk, and the
 * clock. It loads in workers, saves by itself, watches the folder, and is handed to
 * every page as a property. The window and keelctl drive the same session.
 *
 * Saving has two tiers. One second after typing stops, the text lies in a draft on
 * this device. Five seconds after, at the latest 30 s after the first key, and at
 * every leaving (of the entry, of the window, of the program), the record is saved
 * durably. What could not be saved is kept as a draft, said, and tried again.
 *
 * Properties, all read-only and notified: "state" (KeelSessionState), "reason"
 * (string: why it is NOT_THERE or frozen), "frozen" (boolean), "save-state"
 * (KeelSaveState), "save-error" (string, a sentence), "n-loaded" (uint, while
 * LOADING), "remembers" (boolean: where a person was is known; again for each
 * folder that is opened), "library" (KeelLibrary: NULL until it has been read), "programme"
 * (KeelProgramme: the one in use; NULL until then, or if there is none).
 */
#define KEEL_TYPE_SESSION (keel_session_get_type ())

G_DECLARE_FINAL_TYPE (KeelSession, keel_session, KEEL, SESSION, GObject)

/**
 * KeelSessionState:
 * @KEEL_SESSION_CLOSED: not opened yet, or erased
 * @KEEL_SESSION_LOADING: the newest entries are there or on their way; writing is
 *   possible already
 * @KEEL_SESSION_READY: everything is in memory and can be searched
 * @KEEL_SESSION_NOT_THERE: the folder is missing, unmarked, broken, newer or somebody
 *   else's; nothing has been written; "reason" says which
 */
typedef enum
{
  KEEL_SESSION_CLOSED,
  KEEL_SESSION_LOADING,
  KEEL_SESSION_READY,
  KEEL_SESSION_NOT_THERE,
} KeelSessionState;

/**
 * KeelSaveState:
 * @KEEL_SAVE_DONE: everything typed is on the disk
 * @KEEL_SAVE_PENDING: something is not yet
 * @KEEL_SAVE_FAILED: the last try failed; "save-error" says why; it is tried again
 */
typedef enum
{
  KEEL_SAVE_DONE,
  KEEL_SAVE_PENDING,
  KEEL_SAVE_FAILED,
} KeelSaveState;

#define KEEL_TYPE_SESSION_STATE (keel_session_state_get_type ())
#define KEEL_TYPE_SAVE_STATE (keel_save_state_get_type ())
GType         keel_session_state_get_type    (void);
GType         keel_save_state_get_type       (void);

typedef KeelMoment (* KeelClock) (gpointer user_data);

/* @folder: a folder of the reader's choice, or NULL for the default one, which
 * alone is made when it is missing. @state_root: NULL for this device's own. @clock:
 * NULL for the real one. */
KeelSession  *keel_session_new               (const char           *folder,
                                              const char           *state_root,
                                              KeelClock             clock,
                                              gpointer              clock_data) G_GNUC_WARN_UNUSED_RESULT;

/* A session of a sample (keel-sample.h) that is made of @document (NULL: the one that
 * comes with the program), still to be opened. It makes no backups, takes no import,
 * gives nothing out and stays in its folder, which is gone when the session is. */
KeelSession  *keel_session_new_sample        (const char           *document,
                                              KeelClock             clock,
                                              gpointer              clock_data,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean      keel_session_is_sample         (KeelSession          *self);
/* The sample is left: its folder is removed now, whoever still holds the session. It is
 * CLOSED, and its workbook empty. */
void          keel_session_leave_sample      (KeelSession          *self);

KeelWorkbook *keel_session_get_workbook      (KeelSession          *self);
/* NULL unless LOADING or READY. */
KeelStore    *keel_session_get_store         (KeelSession          *self);
const char   *keel_session_get_folder        (KeelSession          *self);
gboolean      keel_session_is_default_folder (KeelSession          *self);
char         *keel_session_dup_default_folder (void) G_GNUC_WARN_UNUSED_RESULT;
KeelSessionState keel_session_get_state      (KeelSession          *self);
KeelSaveState keel_session_get_save_state    (KeelSession          *self);
const char   *keel_session_get_save_error    (KeelSession          *self);
const char   *keel_session_get_reason        (KeelSession          *self);
gboolean      keel_session_is_frozen         (KeelSession          *self);

KeelMoment    keel_session_get_now           (KeelSession          *self);
KeelDay       keel_session_get_today         (KeelSession          *self);
/* With which day a week begins where the reader lives: 1 Monday … 7 Sunday. */
int           keel_session_get_first_weekday (KeelSession          *self);

/* What is taught and asked. The programme in use is the one that the workbook's profile
 * names, if it is there and not refused; else the one that came with the program. */

/* Reads all programmes of this user in a worker; "library" and "programme" notify when they
 * are there. Nothing when that has been asked for before. */
void           keel_session_read_programmes  (KeelSession         *self);
/* A program that waits, or a test: these, now. */
void           keel_session_take_library     (KeelSession         *self,
                                              KeelLibrary         *library);
KeelLibrary   *keel_session_get_library      (KeelSession         *self);
KeelProgramme *keel_session_get_programme    (KeelSession         *self);

/* A check-in keeps the id of the set of items that it was made with, and is read with it
 * whatever programme is in use now. The programme that asks this set: the one in use if it
 * does, else another one that is there; NULL if none does. Borrowed. */
KeelProgramme *keel_session_find_asking      (KeelSession         *self,
                                              const char          *item_set);
/* KeelItemSet: every set that is known, the one that is in use first, and always the one
 * that the program brings. */
GPtrArray     *keel_session_list_item_sets   (KeelSession         *self) G_GNUC_WARN_UNUSED_RESULT;

/* In which languages they are shown: as g_get_language_names() lists them; NULL, as at the
 * beginning: those of the locale. Programmes that have been read are read again. */
void           keel_session_set_languages    (KeelSession         *self,
                                              const char * const  *languages);

/* Puts a programme among the person's own, takes one away; finished, "library" has it. Which
 * one is in use stays. (keel-user-library.h says what is refused.) */
void           keel_session_add_programme_async    (KeelSession         *self,
                                                    GBytes              *document,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);
void           keel_session_remove_programme_async (KeelSession         *self,
                                                    const char          *id,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);
gboolean       keel_session_programme_finish       (KeelSession         *self,
                                                    GAsyncResult        *result,
                                                    GError             **error);

/* Opening. The window opens and is told by "state"; keelctl waits. */
void          keel_session_open              (KeelSession          *self);
void          keel_session_open_to_look      (KeelSession          *self);
gboolean      keel_session_open_sync         (KeelSession          *self,
                                              gboolean              read_only,
                                              GError              **error);

/* Another folder: flushes, closes, opens @folder (NULL: the default). The workbook
 * stays the same object, emptied and filled anew. */
void          keel_session_switch_folder     (KeelSession          *self,
                                              const char           *folder);

/* Saving. */

/* Whatever is not on disk yet, now, in the background. Call when an entry is
 * left, the window loses focus. */
void          keel_session_flush             (KeelSession          *self);
/* The same, waiting: at quit, at SIGTERM. FALSE: something could not be saved, its
 * text is in a draft. */
gboolean      keel_session_flush_sync        (KeelSession          *self,
                                              GError              **error);
/* The folder may have changed (window focus). */
void          keel_session_look_again        (KeelSession          *self);

/* Where a person was: what a view was showing, by a name of the view's own, such as
 * "journal-entry". Kept on this device, for this workbook. A view sets itself by it once
 * "remembers" says that it is known, and says what changes. @value: NULL forgets. */
const char   *keel_session_get_remembered    (KeelSession          *self,
                                              const char           *what);
void          keel_session_remember          (KeelSession          *self,
                                              const char           *what,
                                              const char           *value);

/* What needs attention: a GListModel of KeelAttention. */

#define KEEL_TYPE_ATTENTION (keel_attention_get_type ())
G_DECLARE_FINAL_TYPE (KeelAttention, keel_attention, KEEL, ATTENTION, GObject)

KeelDocumentState keel_attention_get_kind    (KeelAttention        *self);
const char   *keel_attention_get_path        (KeelAttention        *self);
const char   *keel_attention_get_reason      (KeelAttention        *self);
/* The record it is about, as it is in the workbook; NULL if it is in none. */
const char   *keel_attention_get_id          (KeelAttention        *self);
/* What the document says, for a second version or a newer one; else NULL. */
KeelRecord   *keel_attention_get_record      (KeelAttention        *self);

GListModel   *keel_session_get_attention     (KeelSession          *self);
/* The second version of @record, if there is one: "also changed elsewhere". */
KeelAttention *keel_session_find_second_version (KeelSession       *self,
                                              KeelRecord           *record);

/**
 * KeelSettle:
 * @KEEL_SETTLE_KEEP_THIS: what the workbook shows stays; the other goes to history
 * @KEEL_SETTLE_KEEP_OTHER: the other replaces it (can be undone); this goes to history
 * @KEEL_SETTLE_KEEP_BOTH: the other becomes a record of its own; where there can be only
 *   one (keel_record_is_single()), as KEEP_THIS
 */
typedef enum
{
  KEEL_SETTLE_KEEP_THIS,
  KEEL_SETTLE_KEEP_OTHER,
  KEEL_SETTLE_KEEP_BOTH,
} KeelSettle;

void          keel_session_settle_async      (KeelSession          *self,
                                              KeelAttention        *attention,
                                              KeelSettle            settle,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);

/* "It Is Gone": what has vanished is forgotten, a frozen workbook thaws. */
void          keel_session_accept_vanished   (KeelSession          *self);

/* Import: a backup first, then all or nothing, then one act that can be undone.
 * @progress is called in the main thread. */
void          keel_session_import_async      (KeelSession          *self,
                                              KeelImportPlan       *plan,
                                              KeelProgress          progress,
                                              gpointer              progress_data,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
gboolean      keel_session_import_finish     (KeelSession          *self,
                                              GAsyncResult         *result,
                                              guint                *out_n_added,
                                              GError              **error);
/* The same, waiting; @progress is called in this thread. */
gboolean      keel_session_import_sync       (KeelSession          *self,
                                              KeelImportPlan       *plan,
                                              KeelProgress          progress,
                                              gpointer              progress_data,
                                              GCancellable         *cancellable,
                                              guint                *out_n_added,
                                              GError              **error);

/* Trash. */

/* Unlinks the record's document; @there_too: history, drafts and backups. */
void          keel_session_delete_for_good_async (KeelSession      *self,
                                              KeelRecord           *record,
                                              gboolean              there_too,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* A backup first, then every record in the Trash as above. */
void          keel_session_empty_trash_async (KeelSession          *self,
                                              gboolean              there_too,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* Workbook, history, drafts, backups; then a new, empty workbook is opened in the
 * default folder. */
void          keel_session_erase_everything_async (KeelSession     *self,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* Finishes these three, and whatever else here has no finish of its own: settling, a backup,
 * a copy, a move. */
gboolean      keel_session_finish            (KeelSession          *self,
                                              GAsyncResult         *result,
                                              GError              **error);

/* Jobs in a worker that give a list or a report. The results are those of the
 * store's own calls (keel-store.h, keel-backup.h, keel-check.h). */

/* → GPtrArray of KeelBackup */
void          keel_session_list_backups_async (KeelSession         *self,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* → GPtrArray of KeelDocument */
void          keel_session_read_backup_async (KeelSession          *self,
                                              const char           *name,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* → GPtrArray of KeelVersion, then one of them as a KeelRecord */
void          keel_session_list_history_async (KeelSession         *self,
                                              KeelRecord           *record,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
GPtrArray    *keel_session_list_finish       (KeelSession          *self,
                                              GAsyncResult         *result,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* Why the day's backup could not be made; NULL if it was. */
const char   *keel_session_get_backup_error  (KeelSession          *self);

/* "Back Up Now" */
void          keel_session_back_up_async     (KeelSession          *self,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* "Save a Copy…" to @file */
void          keel_session_save_copy_async   (KeelSession          *self,
                                              const char           *file,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* A backup into a new or empty folder */
void          keel_session_restore_backup_async (KeelSession       *self,
                                              const char           *name,
                                              const char           *target,
                                              KeelProgress          progress,
                                              gpointer              progress_data,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* The workbook moves to @target (empty); the session then is open there */
void          keel_session_move_folder_async (KeelSession          *self,
                                              const char           *target,
                                              KeelProgress          progress,
                                              gpointer              progress_data,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
/* "Check Workbook" */
void          keel_session_check_async       (KeelSession          *self,
                                              KeelProgress          progress,
                                              gpointer              progress_data,
                                              GCancellable         *cancellable,
                                              GAsyncReadyCallback   callback,
                                              gpointer              user_data);
KeelCheckReport *keel_session_check_finish   (KeelSession          *self,
                                              GAsyncResult         *result,
                                              GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

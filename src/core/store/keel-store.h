/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-folder.h"
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelStore:
 *
 * A workbook folder that is open, and what this device keeps about it. Its
 * promises, by number (STORAGE.md):
 *
 *  (1) A reader sees the old document or the new one, never a part of either.
 *  (2) When a save has been reported, it outlives a power cut: new documents too.
 *  (3) A save that fails leaves what was there and says so.
 *  (4) Nothing is deleted, renamed, moved or overwritten because it could not be
 *      read, was empty, or had vanished.
 *  (5) Members and kinds we do not know survive a rewrite byte for byte; a document
 *      of a newer schema is never written.
 *  (6) A version that came in between is kept, as a second version.
 *
 * Every call is synchronous and may block; every call may be made from any
 * thread (the store has a lock of its own, not held while reading documents). The
 * session calls from workers, keelctl directly.
 *
 * The store remembers for each document what it last read or wrote (size, mtime,
 * inode, SHA-256), and holds flock (LOCK_EX) on the workbook folder for the time
 * of each save only: the window and keelctl share one folder.
 */
#define KEEL_TYPE_STORE (keel_store_get_type ())

G_DECLARE_FINAL_TYPE (KeelStore, keel_store, KEEL, STORE, GObject)

/* What this device keeps lies in @state_root/<workbook id>/ (0700, made here).
 * @read_only: look without writing. KEEL_ERROR_NOT_WORKBOOK says what it is
 * instead. */
KeelStore  *keel_store_open             (const char          *folder,
                                         const char          *state_root,
                                         gboolean             read_only,
                                         GError             **error) G_GNUC_WARN_UNUSED_RESULT;

const char *keel_store_get_folder       (KeelStore           *self);
const char *keel_store_get_state_folder (KeelStore           *self);
const char *keel_store_get_workbook_id  (KeelStore           *self);
const char *keel_store_get_device       (KeelStore           *self);  /* 8 hex digits */

/* Nothing is written while frozen: too much vanished at once, or the marker is
 * gone, or it was opened to look only. */
gboolean    keel_store_is_frozen        (KeelStore           *self);
gboolean    keel_store_is_read_only     (KeelStore           *self);

/**
 * KeelDocumentState:
 * @KEEL_DOCUMENT_READ: a record
 * @KEEL_DOCUMENT_SECOND_VERSION: a record whose id another document has
 * @KEEL_DOCUMENT_NEWER: of a newer schema; a record if it can be shown
 * @KEEL_DOCUMENT_UNREADABLE: refused by the gate, the parser or a reader, or
 *   the file system gave an error
 * @KEEL_DOCUMENT_NOT_A_FILE: a link, a FIFO, a device: never opened
 * @KEEL_DOCUMENT_VANISHED: was there when last seen, and we did not remove it
 */
typedef enum
{
  KEEL_DOCUMENT_READ,
  KEEL_DOCUMENT_SECOND_VERSION,
  KEEL_DOCUMENT_NEWER,
  KEEL_DOCUMENT_UNREADABLE,
  KEEL_DOCUMENT_NOT_A_FILE,
  KEEL_DOCUMENT_VANISHED,
} KeelDocumentState;

/**
 * KeelDocument:
 * @path: within the workbook
 * @id: of the record, if known
 * @record: what was read, folded ahead for search; NULL if nothing was
 * @reason: why it needs attention, a sentence that names file and member; NULL
 *   for READ
 *
 * One document as it was found. Made in a worker, immutable, reference counted.
 */
typedef struct
{
  grefcount          ref_count;
  KeelDocumentState  state;
  char              *path;
  char              *id;
  KeelRecord        *record;
  char              *reason;
} KeelDocument;

KeelDocument *keel_document_ref   (KeelDocument *self);
void          keel_document_unref (KeelDocument *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelDocument, keel_document_unref)

/* Reading. */

/* @documents: of KeelDocument, an array for this call alone: the callee may keep a
 * reference to it. Called in whatever thread has read them, one call at a time. */
typedef void (* KeelStoreBatch) (GPtrArray *documents,
                                 gpointer   user_data);

/* Reads everything, newest first: a first batch of about 40 as soon as it can
 * be had, then about 500 each, with two readers; last one batch of what needs
 * attention besides (vanished since last time, second versions that were not
 * known for such before). Freezes if too much has vanished. */
gboolean    keel_store_load             (KeelStore           *self,
                                         KeelStoreBatch       batch,
                                         gpointer             user_data,
                                         GCancellable        *cancellable,
                                         GError             **error);

/* One document, by path. */
KeelDocument *keel_store_read           (KeelStore           *self,
                                         const char          *path) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelStoreChanges:
 * @documents: KeelDocument that are new, changed or need attention now
 * @vanished: ids (char *) of records whose document is gone; none while the store is
 *   frozen, since absence is not deletion then
 * @n_doubtful: documents missing, empty or unreadable that might be in the middle
 *   of a sync: look again (after 0.5, 2, 10 s) before believing it
 * @froze, @thawed: the store has just done so
 */
typedef struct
{
  GPtrArray *documents;
  GPtrArray *vanished;
  guint      n_doubtful;
  gboolean   froze;
  gboolean   thawed;
} KeelStoreChanges;

/* Compares the folder with what the store remembers, and reads what differs.
 * Unless @believe, what is missing, empty or unreadable is only counted as
 * doubtful. A save of our own is no change. */
KeelStoreChanges *keel_store_rescan     (KeelStore           *self,
                                         gboolean             believe,
                                         GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void        keel_store_changes_free     (KeelStoreChanges    *changes);

/* What needs attention now: KeelDocument in states other than READ. */
GPtrArray  *keel_store_list_attention   (KeelStore           *self) G_GNUC_WARN_UNUSED_RESULT;

/* The reader accepts that what has vanished is gone: thaws, and forgets it. The ids
 * (char *) of the records that are gone; while the store was frozen nothing else told
 * of them. */
GPtrArray  *keel_store_accept_vanished  (KeelStore           *self) G_GNUC_WARN_UNUSED_RESULT;

/* The folders to watch: absolute paths, newest year first. */
char      **keel_store_list_folders     (KeelStore           *self) G_GNUC_WARN_UNUSED_RESULT;

/* What was seen, for next time (digests, and what is missing then). Also kept up
 * by deletions. Losing it loses no record. Does nothing while frozen: the next start
 * must compare with what was there before the loss. */
gboolean    keel_store_write_index      (KeelStore           *self,
                                         GError             **error);

/* Saving. */

/**
 * KeelStoreSave:
 * @id, @folder, @day: of the record (keel_record_get_folder())
 * @bytes: the document
 * @second_version: set if a version had come in between: the path where it was
 *   kept
 */
typedef struct
{
  char    *id;
  char    *folder;
  KeelDay  day;
  GBytes  *bytes;
  char    *second_version;
} KeelStoreSave;

KeelStoreSave *keel_store_save_new      (KeelRecord          *record,
                                         GBytes              *bytes) G_GNUC_WARN_UNUSED_RESULT;
void        keel_store_save_free        (KeelStoreSave       *save);

/* Saves one document durably, as STORAGE.md, Saving, has it; drops its draft. */
gboolean    keel_store_save             (KeelStore           *self,
                                         KeelStoreSave       *save,
                                         GError             **error);

/* Saves many (an import): each document as safely as above, folders fsynced once
 * at the end, before which nothing counts as saved. Cancelled or failed, what was
 * new is taken back and nothing has been added; documents that existed are
 * not touched by this call (KEEL_ERROR_CHANGED). */
gboolean    keel_store_add_many         (KeelStore           *self,
                                         GPtrArray           *saves,
                                         KeelProgress         progress,
                                         gpointer             user_data,
                                         GCancellable        *cancellable,
                                         GError             **error);

/* Keeps what @save says beside the record's document, as its second version (one
 * with the same bytes is kept once). */
gboolean    keel_store_add_second_version (KeelStore         *self,
                                         KeelStoreSave       *save,
                                         GError             **error);

/* Whether the record's document on disk, as the store last saw it, says just
 * @bytes. */
gboolean    keel_store_holds             (KeelStore          *self,
                                         const char          *id,
                                         GBytes              *bytes);

/* "Delete for Good": unlinks the record's document and its second versions.
 * @there_too: also from history, drafts and every backup. */
gboolean    keel_store_delete_for_good  (KeelStore           *self,
                                         const char          *id,
                                         gboolean             there_too,
                                         GError             **error);

/* The reader has decided about the second version at @path: its bytes go to the
 * record's history, then it is unlinked. */
gboolean    keel_store_settle_version   (KeelStore           *self,
                                         const char          *path,
                                         GError             **error);

/* Workbook, history, drafts, backups, index: every file of ours; empty folders
 * after them. Files that are not ours stay. The store cannot be used after it. */
gboolean    keel_store_erase_everything (KeelStore           *self,
                                         GError             **error);

/* Drafts: the text as typed, kept on this device between two saves. */

typedef struct
{
  char     *id;
  GBytes   *bytes;
  gboolean  is_current;   /* the document on disk is the one it was typed on */
} KeelDraft;

gboolean    keel_store_keep_draft       (KeelStore           *self,
                                         KeelStoreSave       *save,
                                         GError             **error);
void        keel_store_drop_draft       (KeelStore           *self,
                                         const char          *id);
GPtrArray  *keel_store_list_drafts      (KeelStore           *self) G_GNUC_WARN_UNUSED_RESULT;
void        keel_draft_free             (KeelDraft           *draft);

/* History: the documents that saves have replaced, on this device. The newest
 * 20 of a record stay, and of the older ones the last of each day. */

typedef struct
{
  char       *name;
  KeelMoment  modified;   /* as the document says */
  goffset     size;
} KeelVersion;

GPtrArray  *keel_store_list_history     (KeelStore           *self,
                                         const char          *id) G_GNUC_WARN_UNUSED_RESULT;
KeelRecord *keel_store_read_history     (KeelStore           *self,
                                         const char          *id,
                                         const char          *name,
                                         GError             **error) G_GNUC_WARN_UNUSED_RESULT;
void        keel_version_free           (KeelVersion         *version);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelStoreChanges, keel_store_changes_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelStoreSave, keel_store_save_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelDraft, keel_draft_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelVersion, keel_version_free)

G_END_DECLS

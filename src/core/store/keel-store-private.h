/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the files of this folder only: what a store is made of. keel-store.c says
 * how the parts work together. */

#include "keel-digest.h"
#include "keel-file.h"
#include "keel-folder-private.h"
#include "keel-store.h"

G_BEGIN_DECLS

/**
 * KeelSeen:
 * @path: within the workbook
 * @id: of the record in it; NULL if it was never read
 * @stat, @digest: of the document as it was last read or written; they stay as they
 *   were while it has vanished
 * @serial: of the save that wrote it, 0 if none of ours has
 * @attention: what is wrong with it; NULL if it is an ordinary record
 * @is_lost: vanished or emptied since the store was opened, and not accepted yet
 *
 * What the store remembers of one document.
 */
typedef struct
{
  char         *path;
  char         *id;
  KeelFileStat  stat;
  KeelDigest    digest;
  guint64       serial;
  KeelDocument *attention;
  gboolean      is_lost;
} KeelSeen;

struct _KeelStore
{
  GObject     parent_instance;

  char       *folder;
  char       *state_folder;
  char       *workbook_id;
  char       *device;
  int         dir;            /* the workbook folder; carries the lock of all processes */
  int         state;          /* the state folder; -1 if there is none to look into */

  GMutex      writing;        /* one writer at a time, of this process; taken first */

  GMutex      memory;         /* guards all below, for a moment each */
  GHashTable *seen;           /* path → KeelSeen */
  GHashTable *paths;          /* id → path of the document that is the record */
  GHashTable *durable;        /* folders known to outlive a power cut */
  guint64     serial;         /* of the last save */

  gint64      leftover_age;   /* seconds until a temporary file is nobody's */
  gboolean    is_read_only;
  gboolean    has_lost_much;
  gboolean    has_no_marker;
  gboolean    cannot_exchange;
};

/* keel-store.c: the door to every write. Takes both locks and looks whether the
 * workbook may be written: KEEL_ERROR_FROZEN, and nothing is locked, if not. */
gboolean      keel_store_begin_writing   (KeelStore            *self,
                                          GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void          keel_store_end_writing     (KeelStore            *self);

/* Looks for the marker, and freezes or thaws by it. With the writing mutex held. */
gboolean      keel_store_check_marker    (KeelStore            *self);

/* A folder in the state folder, made if it is missing. */
int           keel_store_open_state      (KeelStore            *self,
                                          const char           *path,
                                          gboolean              durable,
                                          GError              **error);

/* Opens, made durable if it is new, the folder that holds @path, and gives the name
 * in it. */
int           keel_store_open_shelf      (KeelStore            *self,
                                          const char           *path,
                                          const char          **out_name,
                                          GError              **error);

/* keel-seen.c, keel-loss.c: memory. What begins with keel_store_ locks for itself. */
KeelSeen     *keel_seen_new              (const char           *path);
void          keel_seen_free             (gpointer              seen);
gboolean      keel_seen_is_vanished      (const KeelSeen       *seen);
void          keel_seen_mark_vanished    (KeelSeen             *seen);

/* Whether the document at @path is the record, and not @other, which has the same id. */
gboolean      keel_seen_goes_before      (const char           *path,
                                          const char           *other,
                                          const char           *id);

/* What lies at its path is, from now on, not the record it was. With the memory
 * locked. */
void          keel_store_free_id         (KeelStore            *self,
                                          const KeelSeen       *seen);

/* A copy of what is remembered, without attention; NULL if nothing is. */
KeelSeen     *keel_store_recall          (KeelStore            *self,
                                          const char           *path) G_GNUC_WARN_UNUSED_RESULT;

/* The digest of @path, if it still has the @stat it had when that was computed. */
gboolean      keel_store_recall_digest   (KeelStore            *self,
                                          const char           *path,
                                          const KeelFileStat   *stat,
                                          KeelDigest           *out_digest);

/* The path of the document that is the record @id; NULL if there is none yet. */
char         *keel_store_find_path       (KeelStore            *self,
                                          const char           *id) G_GNUC_WARN_UNUSED_RESULT;

/* The paths of all documents of @id: the record's and its second versions'. */
char        **keel_store_find_all_paths  (KeelStore            *self,
                                          const char           *id) G_GNUC_WARN_UNUSED_RESULT;

guint64       keel_store_get_serial      (KeelStore            *self);

/* @document was read while @serial was the last save: unless it was saved since, it
 * is remembered, and told apart from others of its id (then its state becomes
 * SECOND_VERSION, or @out_demoted is the path of the one that is a second version
 * now). FALSE: it was saved since; forget what was read. */
gboolean      keel_store_note_document   (KeelStore            *self,
                                          KeelDocument         *document,
                                          const KeelFileStat   *stat,
                                          const KeelDigest     *digest,
                                          guint64               serial,
                                          char                **out_demoted);

/* @id has been saved to @path. */
void          keel_store_note_save       (KeelStore            *self,
                                          const char           *id,
                                          const char           *path,
                                          const KeelFileStat   *stat,
                                          const KeelDigest     *digest);

/* What the index says of paths that nothing is known of yet; of others, whether they
 * have been emptied since. Empties @index. */
void          keel_store_note_index      (KeelStore            *self,
                                          GHashTable           *index);

/* The paths remembered that are not among @files (KeelFolderFile, a whole walk begun
 * after the save @serial), nor in a folder that could not be opened, and not known as
 * vanished. */
char        **keel_store_find_missing    (KeelStore            *self,
                                          GPtrArray            *files,
                                          guint64               serial) G_GNUC_WARN_UNUSED_RESULT;

/* The document has gone: listed as vanished if it was a record, else forgotten. The
 * id of a record that is gone for good, its path not taken by a second version;
 * @out_promoted is the path of the one that takes it. */
char         *keel_store_note_vanished   (KeelStore            *self,
                                          const char           *path,
                                          guint64               serial,
                                          char                **out_promoted);

/* The record at @path is not where it was: until it is known whether it is elsewhere, its
 * id is free to be found. Then put back: FALSE if it was found. */
void          keel_store_set_aside       (KeelStore            *self,
                                          const char           *path);
gboolean      keel_store_put_back        (KeelStore            *self,
                                          const char           *path);

/* Which of @files (KeelFolderFile) are not as remembered; borrowed. */
GPtrArray    *keel_store_find_changed    (KeelStore            *self,
                                          GPtrArray            *files) G_GNUC_WARN_UNUSED_RESULT;

void          keel_store_forget_path     (KeelStore            *self,
                                          const char           *path);

/* Freezes if more has been lost than a person does at once, thaws if not (any more). */
void          keel_store_judge_losses    (KeelStore            *self);

/* keel-document.c */
KeelDocument *keel_document_new          (KeelDocumentState     state,
                                          const char           *path,
                                          const char           *id,
                                          const char           *reason) G_GNUC_WARN_UNUSED_RESULT;

/* Before @self is in anybody else's hands. */
void          keel_document_mark_second  (KeelDocument         *self,
                                          const char           *record_path);

/* Reads one document; remembers nothing. Without a file, @out_stat and @out_digest are
 * zero. */
KeelDocument *keel_document_read         (KeelStore            *store,
                                          const char           *path,
                                          GByteArray           *buffer,
                                          KeelFileStat         *out_stat,
                                          KeelDigest           *out_digest) G_GNUC_WARN_UNUSED_RESULT;

/* Reads @path again, remembers it, and gives it; NULL if it was saved meanwhile. */
KeelDocument *keel_store_take_in         (KeelStore            *self,
                                          const char           *path) G_GNUC_WARN_UNUSED_RESULT;

/* keel-index.c: what was seen last time, as KeelSeen by path; empty if nothing is
 * known. */
GHashTable   *keel_store_read_index      (KeelStore            *self) G_GNUC_WARN_UNUSED_RESULT;

/* keel-history.c. @durable: history is going to hold the only copy. */
gboolean      keel_store_keep_history    (KeelStore            *self,
                                          const char           *id,
                                          gconstpointer         data,
                                          gsize                 length,
                                          gboolean              durable,
                                          GError              **error);
/* Moves the file that holds just this from the workbook: a call or two instead of the
 * five of a copy, each of which waits for the journal of the file system. FALSE: it is
 * where it was (the state folder may lie on another disk). */
gboolean      keel_store_move_to_history (KeelStore            *self,
                                          const char           *id,
                                          gconstpointer         data,
                                          gsize                 length,
                                          int                   from,
                                          const char           *from_name);
gboolean      keel_store_has_history     (KeelStore            *self,
                                          const char           *id,
                                          const KeelDigest     *digest);
gboolean      keel_store_remove_history  (KeelStore            *self,
                                          const char           *id,
                                          GError              **error);

/* keel-version.c: what all writing of documents has in common. */

/* Never put on disk what cannot be read back. */
gboolean      keel_store_pass_gate       (GBytes               *bytes,
                                          const char           *path,
                                          GError              **error);

/* Where the record's document is, or is to be. */
char         *keel_store_find_place      (KeelStore            *self,
                                          KeelStoreSave        *save) G_GNUC_WARN_UNUSED_RESULT;

/* A path beside @path for a second version. */
char         *keel_store_version_path    (const char           *path,
                                          const KeelDigest     *digest) G_GNUC_WARN_UNUSED_RESULT;

/* Whether the file at @version holds just this. */
gboolean      keel_store_has_version     (KeelStore            *self,
                                          const char           *version,
                                          gconstpointer         data,
                                          gsize                 length);

/* Writes it, unless it is there. Durable when its folder has been synced. */
gboolean      keel_store_write_version   (KeelStore            *self,
                                          const char           *version,
                                          gconstpointer         data,
                                          gsize                 length,
                                          GError              **error);

/* keel-draft.c: the draft of @id, and what an interrupted one has left. */
gboolean      keel_store_remove_drafts   (KeelStore            *self,
                                          const char           *id,
                                          GError              **error);

/* keel-heal.c: temporary files of saves that were killed: removed if what they hold is
 * known, else kept as second versions, whose paths are returned. */
char        **keel_store_heal            (KeelStore            *self,
                                          GPtrArray            *leftovers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

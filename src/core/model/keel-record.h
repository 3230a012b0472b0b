/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-moment.h"

G_BEGIN_DECLS

/**
 * KeelRecord:
 *
 * What every document of a workbook has: an id, when it was made and last
 * changed, how often each device has saved it, whether it lies in the Trash,
 * and the members that this program does not know, kept as the bytes they were.
 *
 * A record knows nothing of files. It is made in one thread (often a worker
 * that has read it) and from then on belongs to the main thread.
 *
 * Only #KeelWorkbook, and the reader of a record's own JSON, call setters: a
 * view asks the workbook.
 */
#define KEEL_TYPE_RECORD (keel_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelRecord, keel_record, KEEL, RECORD, GObject)

typedef struct _KeelRecordMember KeelRecordMember;
typedef struct _KeelRecordSource KeelRecordSource;

/**
 * KeelRecordClass:
 * @format: the value of "format" in its documents: "even-keel/entry"
 * @schema: the newest schema this program writes
 * @folder: where the workbook keeps them: "journal"
 * @is_place: for a kind of which there can be only one in its place: whether @id is such
 *   a place (keel_id_is_place() holds); NULL for all others, whose ids are random
 * @members: what it has besides the head of all documents: keel_record_class_set_members(),
 *   which also gives it all of the functions below that it has none of its own for
 * @properties: one for each, from 1
 * @read: a document, into a record that nobody has seen yet. Of a newer schema each member is
 *   read if it can be; what the record cannot do without is refused all the same
 * @to_json: the document as it is saved
 * @get_day: the civil day that stands in the document's file name
 * @is_blank: whether there is nothing in it that is worth a file
 * @drafts_at_once: its changes are choices, not typing: none may be lost when the
 *   program is killed, so each is kept as a draft at once
 * @unite: for a kind that collects (the lines of a log): takes in what @version has collected
 *   and it has not, and says whether there was any; NULL for all others
 * @assign_content: takes over what another record of its kind says, the members of
 *   all records aside; notifies
 */
struct _KeelRecordClass
{
  GObjectClass parent_class;

  const char *format;
  int         schema;
  const char *folder;
  gboolean    drafts_at_once;

  const KeelRecordMember  *members;
  GParamSpec       **properties;

  gboolean   (* is_place)       (const char              *id);
  gboolean   (* read)           (KeelRecord              *self,
                                 const KeelRecordSource  *source,
                                 GError                 **error);
  GBytes   * (* to_json)        (KeelRecord              *self);
  guint32    (* get_day)        (KeelRecord              *self);
  gboolean   (* is_blank)       (KeelRecord              *self);
  gboolean   (* unite)          (KeelRecord              *self,
                                 KeelRecord              *version);
  void       (* assign_content) (KeelRecord              *self,
                                 KeelRecord              *version);
};

const char *keel_record_get_id        (KeelRecord  *self);
KeelMoment  keel_record_get_created   (KeelRecord  *self);
KeelMoment  keel_record_get_modified  (KeelRecord  *self);

/* When it was put into the Trash; KEEL_MOMENT_NONE if it is not there. */
KeelMoment  keel_record_get_deleted   (KeelRecord  *self);
gboolean    keel_record_is_deleted    (KeelRecord  *self);

/* FALSE for a document of a newer schema: shown as far as it can be, never
 * written. Property "writable". */
gboolean    keel_record_is_writable   (KeelRecord  *self);

/* How often @device (8 hex digits) has durably saved this record. */
guint       keel_record_get_revision  (KeelRecord  *self,
                                       const char  *device);

/* No device has ever saved it. */
gboolean    keel_record_is_unsaved    (KeelRecord  *self);

/* There can be only one of it: a settled second version cannot become another. */
gboolean    keel_record_is_single     (KeelRecord  *self);

guint32     keel_record_get_day       (KeelRecord  *self);
gboolean    keel_record_is_blank      (KeelRecord  *self);
const char *keel_record_get_folder    (KeelRecord  *self);

/* Later day first, then later created, then id. */
int         keel_record_compare       (KeelRecord  *a,
                                       KeelRecord  *b);

/* The document as it would be saved now. Two calls give the same bytes. */
GBytes     *keel_record_to_json       (KeelRecord  *self) G_GNUC_WARN_UNUSED_RESULT;

/* Just before a durable save: one more for @device, modified = @now but never
 * earlier than it was. */
void        keel_record_stamp         (KeelRecord  *self,
                                       const char  *device,
                                       KeelMoment   now);

/* A document of any kind this program knows; the format says which. Gate,
 * parser and typed readers; the error names the member. KEEL_ERROR_NEWER only
 * when a newer document cannot be shown at all. */
KeelRecord *keel_record_new_from_json (const char  *text,
                                       gsize        length,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The folders that hold records: NULL-terminated, in the order they are read. */
const char * const *keel_record_list_folders (void);

G_END_DECLS

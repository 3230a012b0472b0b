/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the kinds of record: the members that all documents share. A kind's document
 * is the head, its own members, and then what it does not know. */

#include "keel-json-writer.h"
#include "keel-record.h"
#include "keel-unknown.h"

G_BEGIN_DECLS

/* The members of the head, NULL-terminated. */
#define KEEL_RECORD_HEAD_MEMBERS \
  "format", "schema", "id", "day", "created", "modified", "revision", "deleted", "versions"

/**
 * KeelRecordSource:
 * @object: the document, parsed
 * @text: the same as the bytes it was
 * @length: of @text
 * @is_newer: of a newer schema: what cannot be read is left out
 *
 * What a record is read from.
 */
typedef struct
{
  JsonObject *object;
  const char *text;
  gsize       length;
  gboolean    is_newer;
} KeelRecordSource;

/**
 * KeelRecordRead:
 *
 * Reads a document into a record of its kind that nobody has seen yet. Of a newer
 * schema each member is read if it can be; what the record cannot do without is
 * refused all the same.
 */
typedef gboolean (* KeelRecordRead) (KeelRecord              *self,
                                     const KeelRecordSource  *source,
                                     GError                 **error);

/* What this program does not know in @object, which is the value of @member. */
void        keel_record_keep_unknown    (const KeelRecordSource *source,
                                         const char             *member,
                                         JsonObject             *object,
                                         const char * const     *known,
                                         KeelUnknown           **out_unknown);

/* Before anything else is asked of a record that is made here. */
void        keel_record_init_new        (KeelRecord             *self,
                                         KeelMoment              now);

/* The same for one of a kind that has a place. */
void        keel_record_init_in_place   (KeelRecord             *self,
                                         const char             *id,
                                         KeelMoment              now);

/* The head, into a record that nobody has seen yet. @known: all members of its kind;
 * the others are kept. */
gboolean    keel_record_read_head       (KeelRecord             *self,
                                         const KeelRecordSource *source,
                                         const char * const     *known,
                                         GError                **error);
void        keel_record_write_head      (KeelRecord             *self,
                                         KeelJsonWriter         *writer);
void        keel_record_write_unknown   (KeelRecord             *self,
                                         KeelJsonWriter         *writer);

gboolean    keel_record_has_unknown     (KeelRecord             *self);

/* Takes over everything that @other, of the same kind, says, id and creation aside (but one
 * that was made at no time takes that too): an outside change reaches the object that views already hold. */
void        keel_record_assign          (KeelRecord             *self,
                                         KeelRecord             *other);

/* Takes over what @version says, and leaves what the store keeps account of
 * (revision, modified, versions) as it is. */
void        keel_record_assign_content  (KeelRecord             *self,
                                         KeelRecord             *version);

/* The content of @self as it is now, to be assigned again; it has no id. */
KeelRecord *keel_record_copy_content    (KeelRecord             *self) G_GNUC_WARN_UNUSED_RESULT;

/* The content of @self, with what @other has collected besides, to be assigned: whichever of
 * two versions is kept, no line of a log is lost. NULL when that is nothing more than
 * @self. */
KeelRecord *keel_record_unite           (KeelRecord             *self,
                                         KeelRecord             *other) G_GNUC_WARN_UNUSED_RESULT;

/* The same record under a new id, not in the Trash: "keep both". Not of one that is
 * single. */
KeelRecord *keel_record_copy_as_new     (KeelRecord             *self,
                                         KeelMoment              now) G_GNUC_WARN_UNUSED_RESULT;

void        keel_record_set_deleted     (KeelRecord             *self,
                                         KeelMoment              deleted);

G_END_DECLS

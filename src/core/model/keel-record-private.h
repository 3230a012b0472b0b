/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the kinds of record: the members that all documents share, and the table of its own.
 * A kind's document is the head, its own members, and then what it does not know. */

#include "keel-member.h"

G_BEGIN_DECLS

/* The members of the head, NULL-terminated. */
#define KEEL_RECORD_HEAD_MEMBERS \
  "format", "schema", "id", "day", "created", "modified", "revision", "deleted", "versions"

/* Before anything else is asked of a record that is made here. */
void        keel_record_init_new        (KeelRecord             *self,
                                         KeelMoment              now);

/* The same for one of a kind that has a place. */
void        keel_record_init_in_place   (KeelRecord             *self,
                                         const char             *id,
                                         KeelMoment              now);

/* In the class_init of a kind: its @members, which may begin with its day, and a property
 * for each. From then on, what the class does not say, its table does. */
void        keel_record_class_set_members (KeelRecordClass      *klass,
                                         const KeelRecordMember       *members);
/* In its init. */
void        keel_record_init_members    (KeelRecord             *self);
/* Another @value, of the type in the struct, for the row @index: notifies when it is another,
 * and says whether it is. */
gboolean    keel_record_set_member      (KeelRecord             *self,
                                         guint                   index,
                                         gconstpointer           value);
gboolean    keel_record_set_string      (KeelRecord             *self,
                                         guint                   index,
                                         const char             *value);
/* Of a member that has been changed otherwise. */
void        keel_record_notify_member   (KeelRecord             *self,
                                         guint                   index);
/* The value of its property. */
void        keel_record_get_member      (KeelRecord             *self,
                                         guint                   index,
                                         GValue                 *out_value);
/* What a class that has set its members does, for one that has more to do. */
void        keel_record_assign_members  (KeelRecord             *self,
                                         KeelRecord             *version);
gboolean    keel_record_is_blank_by_members (KeelRecord         *self);

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

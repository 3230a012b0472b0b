/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelChange:
 *
 * One thing that a record says, and the other thing that it could say. To do the
 * change is to swap the two; to undo it, and to do it again, is to swap them once more.
 * So what was typed into a text after a change is never lost by undoing it.
 */
typedef struct _KeelChange KeelChange;

KeelChange *keel_change_new_day     (KeelEntry          *entry,
                                     KeelDay             day,
                                     int                 time) G_GNUC_WARN_UNUSED_RESULT;
KeelChange *keel_change_new_kind    (KeelEntry          *entry,
                                     KeelEntryKind       kind) G_GNUC_WARN_UNUSED_RESULT;
KeelChange *keel_change_new_tags    (KeelEntry          *entry,
                                     const char * const *tags) G_GNUC_WARN_UNUSED_RESULT;
/* The other of on and off. */
KeelChange *keel_change_new_starred (KeelEntry          *entry) G_GNUC_WARN_UNUSED_RESULT;
KeelChange *keel_change_new_observer (KeelEntry         *entry) G_GNUC_WARN_UNUSED_RESULT;
/* Into the Trash, or out of it. */
KeelChange *keel_change_new_deleted (KeelRecord         *record) G_GNUC_WARN_UNUSED_RESULT;
/* Everything that @version, of the same kind, says. */
KeelChange *keel_change_new_content (KeelRecord         *record,
                                     KeelRecord         *version) G_GNUC_WARN_UNUSED_RESULT;
/* What is @record's kind's own: @swap gives @record what @other says, and @other what the
 * record said. Takes @other, which @free_other frees. @moves: see keel_change_moves(). */
typedef void (* KeelSwap) (KeelRecord *record,
                           gpointer    other);

KeelChange *keel_change_new_swap    (KeelRecord         *record,
                                     KeelSwap            swap,
                                     gpointer            other,
                                     GDestroyNotify      free_other,
                                     gboolean            moves) G_GNUC_WARN_UNUSED_RESULT;
void        keel_change_free        (KeelChange         *self);

KeelRecord *keel_change_get_record  (KeelChange         *self);

/* Whether it may give the record another place in the lists. */
gboolean    keel_change_moves       (KeelChange         *self);

/* Whether it would put the record into the Trash. */
gboolean    keel_change_deletes     (KeelChange         *self);

/* @now stamps what goes into the Trash. */
void        keel_change_swap        (KeelChange         *self,
                                     KeelMoment          now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelChange, keel_change_free)

G_END_DECLS

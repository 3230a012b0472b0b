/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-change.h"

G_BEGIN_DECLS

/**
 * KeelUndo:
 *
 * What a person did, act by act, as far back as KEEL_UNDO_MAX acts. An act is an array
 * of KeelChange that were done together. It knows nothing of how they are done.
 */
typedef struct _KeelUndo KeelUndo;

#define KEEL_UNDO_MAX 200

KeelUndo  *keel_undo_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void       keel_undo_free     (KeelUndo  *self);
void       keel_undo_clear    (KeelUndo  *self);

/* Takes @act, which has been done: what was undone before it cannot come back. */
void       keel_undo_push     (KeelUndo  *self,
                               GPtrArray *act);

gboolean   keel_undo_can_undo (KeelUndo  *self);
gboolean   keel_undo_can_redo (KeelUndo  *self);

/* The act to undo, or to do again; NULL if there is none. It stands on the other side
 * from then on. */
GPtrArray *keel_undo_step_back    (KeelUndo *self);
GPtrArray *keel_undo_step_forward (KeelUndo *self);

/* Nothing that concerns @record can be undone any more. */
void       keel_undo_forget   (KeelUndo  *self,
                               KeelRecord *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelUndo, keel_undo_free)

G_END_DECLS

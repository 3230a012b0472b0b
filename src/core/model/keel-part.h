/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-member.h"

G_BEGIN_DECLS

/**
 * KeelPartShape:
 * @members: its table
 * @size: of its struct, which begins with a KeelPart
 *
 * What an object in a document has.
 */
struct _KeelPartShape
{
  const KeelRecordMember *members;
  gsize             size;
};

/**
 * KeelPart:
 * @shape: what it has
 * @unknown: members that this program does not know
 *
 * An object in a document: a review, a correction. Immutable once others have seen it, and
 * shared by those who say the same: a g_atomic_rc_box.
 */
typedef struct
{
  const KeelPartShape *shape;
  KeelUnknown     *unknown;
} KeelPart;

/* All return what has to be given back by keel_part_unref(), a GDestroyNotify; NULL is NULL. */
gpointer  keel_part_new   (const KeelPartShape *shape) G_GNUC_WARN_UNUSED_RESULT;
gpointer  keel_part_copy  (gconstpointer    part) G_GNUC_WARN_UNUSED_RESULT;
gpointer  keel_part_ref   (gpointer         part);
void      keel_part_unref (gpointer         part);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPart, keel_part_unref)

/* A GPtrArray of parts, never NULL, and a part or NULL; each row with a shape. */
extern const KeelMemberKind keel_member_parts;
extern const KeelMemberKind keel_member_part;
extern const KeelStorage keel_stored_parts;
extern const KeelStorage keel_stored_part;

G_END_DECLS

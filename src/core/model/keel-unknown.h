/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-json-gate.h"
#include "keel-json-writer.h"

G_BEGIN_DECLS

/**
 * KeelUnknown:
 *
 * The members of one object that this program does not know, in their order and
 * as the bytes they were: a newer program, or another one, wrote them and will
 * want them back. Immutable and reference counted; NULL stands for none, in
 * every call.
 */
typedef struct _KeelUnknown KeelUnknown;

/* The members of the object at @text (see keel_json_list_members()) that
 * are not among @known; NULL if there is none. */
KeelUnknown *keel_unknown_new   (const char         *text,
                                 gsize               length,
                                 const char * const *known) G_GNUC_WARN_UNUSED_RESULT;
KeelUnknown *keel_unknown_ref   (KeelUnknown        *self);
void         keel_unknown_unref (KeelUnknown        *self);

void         keel_unknown_write (KeelUnknown        *self,
                                 KeelJsonWriter     *writer);

/* Whether @object has a member that is not among @known: only then is it worth
 * looking through its text. */
gboolean     keel_unknown_has_any (JsonObject         *object,
                                 const char * const *known);

/* The bytes of the value of @name in the object at @text, from its first to its
 * last; FALSE if it is not there. */
gboolean     keel_unknown_find_value (const char      *text,
                                 gsize               length,
                                 const char         *name,
                                 const char        **out_value,
                                 gsize              *out_length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelUnknown, keel_unknown_unref)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-unknown.h"

G_BEGIN_DECLS

/**
 * KeelOrigin:
 * @format: where an import found the entry: "jrnl"
 * @key: by which the import knows it again
 *
 * The import that an entry came from. Reference counted, and shared once it is made;
 * NULL for what was written here, in every call.
 */
typedef struct
{
  gatomicrefcount  ref_count;
  char            *format;     /* g_ref_string_new_intern() */
  char            *key;
  KeelUnknown     *unknown;
} KeelOrigin;

KeelOrigin *keel_origin_new   (const char *format,
                               const char *key) G_GNUC_WARN_UNUSED_RESULT;
KeelOrigin *keel_origin_ref   (KeelOrigin *self);
void        keel_origin_unref (KeelOrigin *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelOrigin, keel_origin_unref)

G_END_DECLS

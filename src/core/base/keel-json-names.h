/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The names of the objects that are open while a document is read, innermost
 * last. An object that closes takes its names with it, and says whether one of
 * them stood there twice, however it was escaped.
 */
typedef struct _KeelJsonNames KeelJsonNames;

KeelJsonNames *keel_json_names_new   (void);
void           keel_json_names_free  (KeelJsonNames *names);

guint          keel_json_names_count (KeelJsonNames *names);

/* @text lies between its quotes, escapes as written, and has passed. */
void           keel_json_names_add   (KeelJsonNames *names,
                                      const char    *text,
                                      gsize          length);

/* Removes the names from number @first on. Returns one that is there twice, or
 * NULL. */
const char    *keel_json_names_close (KeelJsonNames *names,
                                      guint          first);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelJsonNames, keel_json_names_free)

G_END_DECLS

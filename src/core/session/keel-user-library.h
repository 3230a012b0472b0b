/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-library.h"

G_BEGIN_DECLS

/* The programmes that this user has, by $XDG_DATA_HOME, $XDG_DATA_DIRS (in a Flatpak the
 * extensions lie there) and the installation. Reads them all. @languages: what to
 * translate them to, or NULL. */
KeelLibrary *keel_user_library_new    (const char * const  *languages) G_GNUC_WARN_UNUSED_RESULT;

/* Puts a programme among the person's own, as `<id>/programme.json`, old or new at any
 * moment. One of the same id is replaced; what else lies in its folder (locale/) stays.
 * What is not a programme, or has an id that differs from another one's in case only, is
 * refused. */
gboolean     keel_user_library_add    (GBytes              *document,
                                       GError             **error);

/* Takes one of the person's own away for good, with its languages; what else lies in its
 * folder stays, and so does every record about it. KEEL_ERROR_NOT_FOUND: there is none. */
gboolean     keel_user_library_remove (const char          *id,
                                       GError             **error);

G_END_DECLS

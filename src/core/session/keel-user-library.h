/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-library.h"

G_BEGIN_DECLS

/* The programmes that this user has, by $XDG_DATA_HOME, $XDG_DATA_DIRS (in a Flatpak the
 * extensions lie there) and the installation. Reads them all. */
KeelLibrary *keel_user_library_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-library.h"

G_BEGIN_DECLS

/* tests/data/programme/good/full.json: one of everything. */
KeelProgramme *programme_read_full (void) G_GNUC_WARN_UNUSED_RESULT;

/* The same with a language within. @texts: path and text in turn, NULL-terminated; a path that
 * begins with "!" gets the digest of another text. */
KeelProgramme *programme_read_full_in (const char         *language,
                                       const char * const *texts) G_GNUC_WARN_UNUSED_RESULT;

/* A library in @root (made for it, to be removed with it) in which that programme stands
 * for the one that comes with the program, another called "small" is there, and one
 * called "broken" is refused. */
KeelLibrary   *programme_make_library (const char *root) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

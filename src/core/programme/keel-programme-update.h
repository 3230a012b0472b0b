/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* Whether one programme may take the place of an older one. Records name things by id and keep
 * nothing else of them, so an id must go on meaning what it meant (data/schema/programme.md,
 * "Rules for updates"). */

/* KeelProgrammeProblem, paths in ids ("item_set/items/AP-M1"): what would change the meaning
 * of records. */
GPtrArray *keel_programme_list_breaches (KeelProgramme *self,
                                         KeelProgramme *old) G_GNUC_WARN_UNUSED_RESULT;

/* Paths ("pages/P7") of what @old has and @self has not: allowed, but for ever. */
GPtrArray *keel_programme_list_given_up (KeelProgramme *self,
                                         KeelProgramme *old) G_GNUC_WARN_UNUSED_RESULT;

/* "1.10" is newer than "1.9": by the numbers in them, one after the other. */
gboolean   keel_programme_is_newer      (const char    *version,
                                         const char    *than);

G_END_DECLS

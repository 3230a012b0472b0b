/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-moment.h"

G_BEGIN_DECLS

/* What backups are called, and which of them stay. Pure: no file, no clock.
 *
 *   2026-11-23                         the day's own
 *   2026-11-23-before-import-081403    an extra one, before something large
 *   2026-11-23-manual-081403           an extra one, because the reader asked
 *   2026-11-23-manual-081403-2         a second one within the same second
 */

/* @reason: NULL for the day's own; else lower-case letters and "-". @number: 1,
 * or which of several with the same name it is. */
char      *keel_backup_name_new     (KeelMoment           now,
                                     const char          *reason,
                                     guint                number) G_GNUC_WARN_UNUSED_RESULT;

/* FALSE if it is no name of ours. Both out-parameters are optional. */
gboolean   keel_backup_name_parse   (const char          *name,
                                     KeelDay             *out_day,
                                     char               **out_reason);

/* A GCompareFunc for names of ours: newest first. */
int        keel_backup_name_compare (gconstpointer        a,
                                     gconstpointer        b);

/* Which of @names (newest first) have had their time, as pointers into @names.
 * All backups of the 7 newest days that have any stay, and the newest of each of
 * the 5 newest weeks, the 12 newest months and of every year. */
GPtrArray *keel_backup_name_list_old (const char * const *names) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

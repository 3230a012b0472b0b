/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"

G_BEGIN_DECLS

/* What a chart shows from @first to @last, as CSV (RFC 4180) for a spreadsheet: a line for each
 * point and each event, in order of days; the personal range and the mark are those of
 * @measure. Numbers have a point and are not rounded; the names of columns are the same in
 * every language. A text never begins as a formula would. */
char *keel_export_balance_csv (KeelBalance *balance,
                               KeelForm     form,
                               KeelMeasure  measure,
                               KeelDay      first,
                               KeelDay      last) G_GNUC_WARN_UNUSED_RESULT;

/* The same for the facets: a line for each facet of each check-in. @titles: KEEL_N_FACETS. A
 * side without enough answers is empty. */
char *keel_export_facets_csv  (KeelBalance        *balance,
                               KeelForm            form,
                               const char * const *titles,
                               KeelDay             first,
                               KeelDay             last) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-week-notes.h"

G_BEGIN_DECLS

/* What was said of weeks (KeelWeekNote), as CSV (RFC 4180) for a spreadsheet, a line a week; what
 * was not said is empty. The names of columns are the same in every language. */
char *keel_export_energy_csv     (const GArray *notes) G_GNUC_WARN_UNUSED_RESULT;
char *keel_export_time_split_csv (const GArray *notes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

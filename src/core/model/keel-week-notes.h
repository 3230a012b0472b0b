/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelWeekNote:
 * @week: a Monday
 * @energy: 1 to 5; 0: not said
 * @leading: what share of the time was leading, in tenths; -1: not said
 * @needed: what the role would have needed, in tenths; -1: not said
 *
 * What a person said of a week beside all ratings (DOMAIN, sections 2.7 and 5.1). Nothing is worked
 * out from it.
 */
typedef struct
{
  KeelDay week;
  guint   energy;
  int     leading;
  int     needed;
} KeelWeekNote;

/* KeelWeekNote of the weeks from that of @first to that of @last in which something was said, in
 * their order. What the profile does not ask for counts as not said. */
GArray   *keel_week_notes_list     (KeelWorkbook       *workbook,
                                    KeelDay             first,
                                    KeelDay             last) G_GNUC_WARN_UNUSED_RESULT;

gboolean  keel_week_note_has_split (const KeelWeekNote *note);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-notes.h"

#include "keel-workbook-marks.h"

GArray *
keel_week_notes_list (KeelWorkbook *workbook,
                      KeelDay       first,
                      KeelDay       last)
{
  KeelProfile *profile = keel_workbook_get_profile (workbook);
  GArray *notes = g_array_new (FALSE, FALSE, sizeof (KeelWeekNote));

  for (KeelDay week = keel_day_get_monday (first); week <= last; week += 7)
    {
      KeelWeekNote note = { .week = week, .leading = -1, .needed = -1 };

      if (keel_profile_asks_energy (profile))
        note.energy = keel_workbook_get_energy (workbook, week);
      if (keel_profile_asks_time_split (profile))
        keel_workbook_get_time_split (workbook, week, &note.leading, &note.needed);
      if (note.energy > 0 || keel_week_note_has_split (&note))
        g_array_append_val (notes, note);
    }

  return notes;
}

gboolean
keel_week_note_has_split (const KeelWeekNote *note)
{
  return note->leading >= 0 || note->needed >= 0;
}

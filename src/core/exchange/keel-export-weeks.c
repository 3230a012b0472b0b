/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export-weeks.h"

#define ENERGY_COLUMNS "week,energy\r\n"
#define SPLIT_COLUMNS "week,leading_tenths,needed_tenths\r\n"

static void
add_tenths (GString *csv,
            int      tenths)
{
  g_string_append_c (csv, ',');
  if (tenths >= 0)
    g_string_append_printf (csv, "%d", tenths);
}

char *
keel_export_energy_csv (const GArray *notes)
{
  GString *csv = g_string_new (ENERGY_COLUMNS);

  for (guint i = 0; i < notes->len; i++)
    {
      const KeelWeekNote *note = &g_array_index (notes, KeelWeekNote, i);
      g_autofree char *week = keel_day_to_string (note->week);

      if (note->energy > 0)
        g_string_append_printf (csv, "%s,%u\r\n", week, note->energy);
    }

  return g_string_free (csv, FALSE);
}

char *
keel_export_time_split_csv (const GArray *notes)
{
  GString *csv = g_string_new (SPLIT_COLUMNS);

  for (guint i = 0; i < notes->len; i++)
    {
      const KeelWeekNote *note = &g_array_index (notes, KeelWeekNote, i);
      g_autofree char *week = keel_day_to_string (note->week);

      if (!keel_week_note_has_split (note))
        continue;

      g_string_append (csv, week);
      add_tenths (csv, note->leading);
      add_tenths (csv, note->needed);
      g_string_append (csv, "\r\n");
    }

  return g_string_free (csv, FALSE);
}

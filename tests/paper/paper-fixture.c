/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-fixture.h"

static void
measure_text (const char *text,
              KeelLetter  letter,
              double     *out_width,
              double     *out_height,
              gpointer    data)
{
  *out_width = LETTER_WIDTH * g_utf8_strlen (text, -1);
  *out_height = LETTER_HEIGHT;
}

KeelMeasure
paper_measure (void)
{
  return (KeelMeasure) { measure_text, NULL };
}

char *
paper_value (double   value,
             gpointer data)
{
  return g_strdup_printf (value > 0 ? "+%g" : "%g", value);
}

char *
paper_time (KeelDay      day,
            KeelTimeText text,
            gpointer     data)
{
  int year, month, day_of_month;

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  switch (text)
    {
    case KEEL_TIME_DAY:
      return g_strdup_printf ("%02d-%02d", month, day_of_month);

    case KEEL_TIME_MONTH:
      return g_strdup_printf ("%02d", month);

    case KEEL_TIME_YEAR:
      return g_strdup_printf ("%d", year);
    }

  g_assert_not_reached ();
}

KeelDay
paper_day (const char *text)
{
  KeelDay day = KEEL_DAY_NONE;

  g_assert_true (keel_day_parse (text, &day));

  return day;
}

char *
paper_texts (GArray *labels)
{
  GString *texts = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (texts, i > 0 ? "|%s" : "%s", g_array_index (labels, KeelLabel, i).text);

  return g_string_free (texts, FALSE);
}

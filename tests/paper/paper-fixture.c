/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-fixture.h"

#include <math.h>

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

KeelMetrics
paper_measure (void)
{
  return (KeelMetrics) { measure_text, NULL };
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

KeelChartData
paper_chart_data (void)
{
  return (KeelChartData) {
    .series = KEEL_MEASURE_TILT,
    .first = PAPER_FIRST,
    .last = PAPER_FIRST + PAPER_DAYS,
    .min = -6,
    .max = 6,
    .width = 227,
    .height = 174,
    .first_weekday = 1,
  };
}

KeelChartWords
paper_chart_words (void)
{
  return (KeelChartWords) { .value = paper_value, .time = paper_time };
}

char *
paper_steps (const KeelPath *path)
{
  static const char letters[] = "MLCZ";
  GString *text = g_string_new (NULL);
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (path, &n_steps);

  for (guint i = 0; i < n_steps; i++)
    {
      g_string_append_printf (text, "%s%c", i > 0 ? " " : "", letters[steps[i].kind]);
      if (steps[i].kind != KEEL_STEP_CLOSE)
        g_string_append_printf (text, " %g,%g", round (steps[i].x * 10) / 10, round (steps[i].y * 10) / 10);
    }

  return g_string_free (text, FALSE);
}

char *
paper_texts (GArray *labels)
{
  GString *texts = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (texts, i > 0 ? "|%s" : "%s", g_array_index (labels, KeelLabel, i).text);

  return g_string_free (texts, FALSE);
}

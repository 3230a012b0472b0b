/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-export-balance.h"

#define COLUMNS "day,form,managing,leading,tilt,two_sided_fit,facets,segment,range_low,range_high,unusual,event,text\r\n"

/* A spreadsheet would take these for the beginning of a formula. */
#define FORMULA_BEGINS "=+-@\t\r"

static void
add_text (GString    *csv,
          const char *text)
{
  g_string_append_c (csv, '"');
  if (*text != '\0' && strchr (FORMULA_BEGINS, *text) != NULL)
    g_string_append_c (csv, '\'');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *p);
    }
  g_string_append_c (csv, '"');
}

static void
add_number (GString *csv,
            double   value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  /* Rounded where nobody will miss it: 0.08333333. */
  g_string_append (csv, g_ascii_formatd (buffer, sizeof buffer, "%.8g", value));
  g_string_append_c (csv, ',');
}

/* The range that judged the point: the last that was known before it in its segment. */
static const KeelKnownRange *
find_range (const KeelBalanceSeries *series,
            guint                    point,
            guint                    segment_first)
{
  const KeelKnownRange *found = NULL;

  for (guint i = 0; i < series->ranges->len; i++)
    {
      const KeelKnownRange *known = &g_array_index (series->ranges, KeelKnownRange, i);

      if (known->point < point && known->point >= segment_first)
        found = known;
    }

  return found;
}

static void
add_range (GString                 *csv,
           const KeelBalanceSeries *series,
           const KeelBalancePoint  *place,
           guint                    point)
{
  guint first = g_array_index (series->segments, KeelSegment, place->segment).first;
  const KeelKnownRange *known = find_range (series, point, first);

  if (known == NULL)
    {
      g_string_append (csv, ",,");
      return;
    }

  add_number (csv, known->range.lower);
  add_number (csv, known->range.upper);
}

static void
add_point (GString                 *csv,
           KeelBalance             *balance,
           const KeelBalanceSeries *series,
           guint                    point)
{
  const KeelBalancePoint *place = keel_balance_get_point (balance, series->form, point);
  g_autofree char *day = keel_day_to_string (place->day);

  g_string_append_printf (csv, "%s,%s,", day, keel_form_get_id (series->form));
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    add_number (csv, keel_score_get (&place->score, measure));
  g_string_append_printf (csv, "%u,%u,", place->score.n_facets, place->segment + 1);
  add_range (csv, series, place, point);
  g_string_append_printf (csv, "%s,,\r\n", g_array_index (series->unusual, gboolean, point) ? "yes" : "no");
}

static void
add_event (GString   *csv,
           KeelEvent *event)
{
  g_autofree char *day = keel_day_to_string (keel_event_get_day (event));
  const char *kind = keel_event_kind_get_id (keel_event_get_kind (event));

  g_string_append_printf (csv, "%s,,,,,,,,,,,%s,", day, kind != NULL ? kind : "other");
  add_text (csv, keel_event_get_text (event));
  g_string_append (csv, "\r\n");
}

char *
keel_export_balance_csv (KeelBalance *balance,
                         KeelForm     form,
                         KeelMeasure  measure,
                         KeelDay      first,
                         KeelDay      last)
{
  const KeelBalanceSeries *series = keel_balance_get_series (balance, form, measure);
  GString *csv = g_string_new (COLUMNS);
  guint n_events = keel_balance_get_n_events (balance);
  guint event = 0;

  for (guint i = 0; i <= series->points->len; i++)
    {
      KeelDay day = i < series->points->len ? g_array_index (series->points, KeelPoint, i).day : KEEL_DAY_MAX;

      for (; event < n_events && keel_event_get_day (keel_balance_get_event (balance, event)) <= day; event++)
        {
          KeelDay when = keel_event_get_day (keel_balance_get_event (balance, event));

          if (when >= first && when <= last)
            add_event (csv, keel_balance_get_event (balance, event));
        }
      if (i < series->points->len && day >= first && day <= last)
        add_point (csv, balance, series, i);
    }

  return g_string_free (csv, FALSE);
}

static void
add_side (GString              *csv,
          const KeelFacetScore *facet,
          KeelSide              side)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_c (csv, ',');
  if (facet->has_side[side])
    g_string_append (csv, g_ascii_formatd (buffer, sizeof buffer, "%.8g", facet->sides[side].mean));
}

static void
add_facets (GString                *csv,
            const KeelBalancePoint *point,
            const char * const     *titles)
{
  g_autofree char *day = keel_day_to_string (point->day);

  for (guint facet = 0; facet < KEEL_N_FACETS; facet++)
    {
      g_string_append_printf (csv, "%s,%s,", day, keel_form_get_id (point->score.form));
      add_text (csv, titles[facet]);
      add_side (csv, &point->score.facets[facet], KEEL_SIDE_MANAGING);
      add_side (csv, &point->score.facets[facet], KEEL_SIDE_LEADING);
      g_string_append (csv, "\r\n");
    }
}

char *
keel_export_facets_csv (KeelBalance        *balance,
                        KeelForm            form,
                        const char * const *titles,
                        KeelDay             first,
                        KeelDay             last)
{
  GString *csv = g_string_new ("day,form,facet,managing,leading\r\n");

  for (guint i = keel_balance_get_first_of_set (balance, form); i < keel_balance_get_n_points (balance, form); i++)
    {
      const KeelBalancePoint *point = keel_balance_get_point (balance, form, i);

      if (point->day >= first && point->day <= last)
        add_facets (csv, point, titles);
    }

  return g_string_free (csv, FALSE);
}

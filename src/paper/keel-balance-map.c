/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-map.h"

#include "keel-balance-words.h"

#include <glib/gi18n-lib.h>

static char *
format_steps (double   value,
              gpointer data)
{
  return keel_balance_words_tick (KEEL_MEASURE_TILT, value);
}

KeelMap *
keel_balance_map_of (const KeelMapData *data,
                     const char        *latest,
                     const KeelMetrics *metrics)
{
  KeelMapWords words = {
    .value = format_steps,
    .managing = keel_balance_words_measure (KEEL_MEASURE_MANAGING),
    .leading = keel_balance_words_measure (KEEL_MEASURE_LEADING),
    .too_little = keel_balance_words_low (KEEL_MEASURE_MANAGING),
    .too_much = keel_balance_words_high (KEEL_MEASURE_MANAGING),
    /* Translators: the middle of a map of managing and leading. */
    .middle = _("about right on both"),
    .latest = latest,
  };

  return keel_map_new (data, &words, metrics);
}

GArray *
keel_balance_map_list_points (KeelBalance *balance,
                              KeelForm     form)
{
  guint n_points = keel_balance_get_n_points (balance, form);
  GArray *points = g_array_sized_new (FALSE, FALSE, sizeof (KeelMapPoint), n_points);

  for (guint i = 0; i < n_points; i++)
    {
      const KeelBalancePoint *place = keel_balance_get_point (balance, form, i);
      KeelMapPoint point = {
        .managing = keel_score_get (&place->score, KEEL_MEASURE_MANAGING),
        .leading = keel_score_get (&place->score, KEEL_MEASURE_LEADING),
        .segment = place->segment,
        .is_partial = place->score.is_partial,
      };

      g_array_append_val (points, point);
    }

  return points;
}

KeelMap *
keel_balance_map_new (KeelBalance           *balance,
                      const KeelBalanceView *view,
                      const KeelMetrics     *metrics)
{
  g_autoptr (GArray) points = keel_balance_map_list_points (balance, view->form);
  const KeelBalancePoint *latest = keel_balance_get_latest (balance, view->form);
  g_autofree char *day = latest != NULL ? keel_balance_words_tick_day (latest->day) : g_strdup ("");
  KeelMapData data = {
    .points = (const KeelMapPoint *) (gpointer) points->data,
    .n_points = points->len,
    .width = view->width,
    .height = view->height,
    .is_rtl = view->is_rtl,
  };

  return keel_balance_map_of (&data, day, metrics);
}

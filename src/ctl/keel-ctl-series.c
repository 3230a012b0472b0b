/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl series FILE|-: the statistics of one series of numbers. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include "keel-ctl-document.h"
#include "keel-error.h"
#include "keel-ewma.h"
#include "keel-json-reader.h"
#include "keel-range.h"
#include "keel-shift.h"
#include "keel-trend.h"
#include "keel-two-dates.h"

/* No score comes near; and no sum of squares overflows. */
#define MAX_VALUE 1e9

/* Slopes are shown for so many days. */
#define SLOPE_DAYS 28

static const char * const state_names[] = { "early", "interim", "review" };
static const char * const verdict_names[] = { "none", "small", "possible", "clear" };

/* What was asked, and what it holds. */
typedef struct
{
  GArray     *points;   /* KeelPoint */
  GArray     *cuts;     /* KeelDay */
  GArray     *events;   /* KeelDay */
  KeelSeries  series;   /* borrows the above */
} Request;

static void
request_clear (Request *request)
{
  g_clear_pointer (&request->points, g_array_unref);
  g_clear_pointer (&request->cuts, g_array_unref);
  g_clear_pointer (&request->events, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

/* Reading. */

G_GNUC_PRINTF (2, 3)
static gboolean
refuse (GError     **error,
        const char  *format,
        ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error = g_error_new_valist (KEEL_ERROR, KEEL_ERROR_SCHEMA, format, arguments);
  va_end (arguments);

  return FALSE;
}

static gboolean
is_of (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static gboolean
parse_number (JsonNode *node,
              double   *out_value)
{
  double value;

  if (!is_of (node, G_TYPE_INT64) && !is_of (node, G_TYPE_DOUBLE))
    return FALSE;

  value = json_node_get_double (node);
  if (!(fabs (value) <= MAX_VALUE))
    return FALSE;

  *out_value = value;
  return TRUE;
}

static gboolean
read_days (JsonObject  *object,
           const char  *member,
           GArray     **out_days,
           GError     **error)
{
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (KeelDay));
  JsonArray *array;

  if (!keel_json_read_array (object, "", member, &array, error))
    return FALSE;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      gint64 value = is_of (node, G_TYPE_INT64) ? json_node_get_int (node) : -1;
      KeelDay day = (KeelDay) value;

      if (value < 0 || value > KEEL_DAY_MAX)
        /* Translators: %1$s[%2$u] is a place in the file, such as days[3]. */
        return refuse (error, _("“%1$s[%2$u]” is no day: a whole number from 0 to %3$u"), member, i,
                       KEEL_DAY_MAX);

      g_array_append_val (days, day);
    }

  *out_days = g_steal_pointer (&days);
  return TRUE;
}

static gboolean
read_values (JsonObject  *object,
             GArray     **out_values,
             GError     **error)
{
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (double));
  JsonArray *array;

  if (!keel_json_read_array (object, "", "y", &array, error))
    return FALSE;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      double value;

      if (!parse_number (json_array_get_element (array, i), &value))
        /* Translators: %1$u counts from 0. */
        return refuse (error, _("“y[%1$u]” is no number between −%2$.0f and %2$.0f"), i, MAX_VALUE);

      g_array_append_val (values, value);
    }

  *out_values = g_steal_pointer (&values);
  return TRUE;
}

static gboolean
check_points (const GArray  *days,
              const GArray  *values,
              GError       **error)
{
  if (days->len > KEEL_SERIES_MAX_POINTS)
    return refuse (error, _("“days[%u]” is too many"), KEEL_SERIES_MAX_POINTS);

  for (guint i = 1; i < days->len; i++)
    if (g_array_index (days, KeelDay, i) <= g_array_index (days, KeelDay, i - 1))
      return refuse (error, _("“days[%u]” is not later than the day before it"), i);

  if (values->len < days->len)
    return refuse (error, _("“y[%u]” is missing: there are more days than numbers"), values->len);
  if (values->len > days->len)
    return refuse (error, _("“days[%u]” is missing: there are more numbers than days"), days->len);

  return TRUE;
}

static gboolean
read_points (JsonObject  *object,
             GArray     **out_points,
             GError     **error)
{
  g_autoptr (GArray) days = NULL;
  g_autoptr (GArray) values = NULL;
  GArray *points;

  if (!read_days (object, "days", &days, error) ||
      !read_values (object, &values, error) ||
      !check_points (days, values, error))
    return FALSE;

  points = g_array_sized_new (FALSE, FALSE, sizeof (KeelPoint), days->len);
  for (guint i = 0; i < days->len; i++)
    {
      KeelPoint point = { g_array_index (days, KeelDay, i), g_array_index (values, double, i) };

      g_array_append_val (points, point);
    }

  *out_points = points;
  return TRUE;
}

/* A member that may be missing, and is not negative. */
static gboolean
read_amount (JsonObject  *object,
             const char  *member,
             double       fallback,
             double      *out_amount,
             GError     **error)
{
  JsonNode *node = json_object_get_member (object, member);
  double amount = fallback;

  if (node != NULL && !json_node_is_null (node) && (!parse_number (node, &amount) || amount < 0))
    /* Translators: %s is the name of a member. */
    return refuse (error, _("“%s” is no number from 0 on"), member);

  *out_amount = amount;
  return TRUE;
}

static gboolean
read_request (Request     *request,
              JsonObject  *object,
              GError     **error)
{
  KeelSeries *series = &request->series;

  if (!keel_ctl_read_form (object, &series->form, error) ||
      !read_points (object, &request->points, error) ||
      !read_days (object, "breaks", &request->cuts, error) ||
      !read_days (object, "events", &request->events, error) ||
      !read_amount (object, "resolution", keel_measure_get_resolution (KEEL_MEASURE_TILT, series->form),
                    &series->resolution, error) ||
      !read_amount (object, "meaningful", keel_measure_get_meaningful (KEEL_MEASURE_TILT),
                    &series->meaningful, error))
    return FALSE;

  series->points = (const KeelPoint *) (gpointer) request->points->data;
  series->n_points = request->points->len;
  series->cuts = (const KeelDay *) (gpointer) request->cuts->data;
  series->n_cuts = request->cuts->len;
  return TRUE;
}

/* Writing. */

static void
add_bounds (KeelJsonWriter    *writer,
            const char        *name,
            const KeelSegment *segment)
{
  keel_json_writer_begin_array (writer, name);
  keel_json_writer_add_integer (writer, NULL, segment->first);
  keel_json_writer_add_integer (writer, NULL, segment->first + segment->n_points);
  keel_json_writer_end_array (writer);
}

static void
add_next_range (KeelJsonWriter    *writer,
                const KeelSeries  *series,
                const KeelSegment *segment)
{
  KeelRange range;

  if (!keel_range_of (series->points + segment->first, segment->n_points, series->resolution, &range))
    {
      keel_json_writer_add_null (writer, "next_range");
      return;
    }

  keel_json_writer_begin_object (writer, "next_range");
  keel_json_writer_add_integer (writer, "b", range.n_points);
  keel_ctl_add_number (writer, "centre", range.centre);
  keel_ctl_add_number (writer, "sd", range.deviation);
  keel_ctl_add_number (writer, "s", range.spread);
  keel_json_writer_add_boolean (writer, "floored", range.is_floored);
  keel_ctl_add_number (writer, "half", range.half);
  keel_ctl_add_number (writer, "lower", range.lower);
  keel_ctl_add_number (writer, "upper", range.upper);
  keel_json_writer_end_object (writer);
}

static void
add_unusual (KeelJsonWriter    *writer,
             const KeelSeries  *series,
             const KeelSegment *segment)
{
  g_autoptr (GArray) unusual = keel_range_list_unusual (series->points + segment->first, segment->n_points,
                                                        series->resolution);

  keel_json_writer_begin_array (writer, "unusual");
  for (guint i = 0; i < unusual->len; i++)
    keel_json_writer_add_integer (writer, NULL, segment->first + g_array_index (unusual, guint, i));
  keel_json_writer_end_array (writer);
}

static void
add_notable (KeelJsonWriter    *writer,
             const KeelSeries  *series,
             const KeelSegment *segment)
{
  double smallest;

  if (keel_two_dates_get_smallest (series->points + segment->first, segment->n_points, series->resolution,
                                   &smallest))
    keel_ctl_add_number (writer, "notable", smallest);
  else
    keel_json_writer_add_null (writer, "notable");
}

static void
add_line (KeelJsonWriter  *writer,
          const KeelTrend *trend)
{
  keel_json_writer_add_integer (writer, "S", trend->s);
  keel_ctl_add_number (writer, "p_exact", trend->p_exact);
  keel_ctl_add_number (writer, "r1", trend->correlation);
  keel_ctl_add_number (writer, "phi", trend->phi);
  keel_ctl_add_number (writer, "p_guard", trend->p_guard);
  keel_ctl_add_number (writer, "p", trend->p);
  keel_ctl_add_number (writer, "slope_per_28d", trend->slope * SLOPE_DAYS);
  keel_ctl_add_number (writer, "lo_28d", trend->slope_low * SLOPE_DAYS);
  keel_ctl_add_number (writer, "hi_28d", trend->slope_high * SLOPE_DAYS);
  keel_ctl_add_number (writer, "intercept", trend->intercept);
  keel_ctl_add_number (writer, "change_over_span", trend->change);
  keel_json_writer_add_string (writer, "verdict", verdict_names[trend->verdict]);
}

static void
add_trend (KeelJsonWriter    *writer,
           const KeelSeries  *series,
           const KeelSegment *segment)
{
  KeelTrend trend = keel_trend_of (series->points + segment->first, segment->n_points, series->meaningful);

  keel_json_writer_begin_object (writer, "trend");
  keel_json_writer_add_string (writer, "state", state_names[trend.state]);
  keel_json_writer_add_integer (writer, "n", trend.n_points);
  if (trend.state != KEEL_TREND_EARLY)
    add_line (writer, &trend);
  keel_json_writer_end_object (writer);
}

static void
add_segments (KeelJsonWriter   *writer,
              const KeelSeries *series)
{
  g_autoptr (GArray) segments = keel_series_list_segments (series);

  keel_json_writer_begin_array (writer, "segments");
  for (guint i = 0; i < segments->len; i++)
    add_bounds (writer, NULL, &g_array_index (segments, KeelSegment, i));
  keel_json_writer_end_array (writer);

  keel_json_writer_begin_array (writer, "per_segment");
  for (guint i = 0; i < segments->len; i++)
    {
      const KeelSegment *segment = &g_array_index (segments, KeelSegment, i);

      keel_json_writer_begin_object (writer, NULL);
      add_bounds (writer, "range", segment);
      add_next_range (writer, series, segment);
      add_unusual (writer, series, segment);
      add_notable (writer, series, segment);
      add_trend (writer, series, segment);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
}

static void
add_smoothed (KeelJsonWriter   *writer,
              const KeelSeries *series)
{
  g_autofree double *values = g_new (double, series->n_points);

  keel_ewma (series->points, series->n_points, KEEL_EWMA_DAYS, values);
  keel_json_writer_begin_array (writer, "ewma28");
  for (guint i = 0; i < series->n_points; i++)
    keel_ctl_add_number (writer, NULL, values[i]);
  keel_json_writer_end_array (writer);
}

static void
add_event (KeelJsonWriter   *writer,
           const KeelSeries *series,
           KeelDay           event)
{
  KeelShift shift = keel_shift_of (series, event);

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "state", shift.has_enough ? "ok" : "early");
  keel_json_writer_add_integer (writer, "n1", shift.n_before);
  keel_json_writer_add_integer (writer, "n2", shift.n_after);
  if (shift.has_enough)
    {
      keel_ctl_add_number (writer, "shift", shift.shift);
      keel_json_writer_add_integer (writer, "W2", shift.rank_sum);
      keel_json_writer_add_integer (writer, "hit", shift.n_extreme);
      keel_json_writer_add_integer (writer, "total", shift.n_total);
      keel_ctl_add_number (writer, "p_exact", shift.p_exact);
      keel_ctl_add_number (writer, "r1", shift.correlation);
      keel_ctl_add_number (writer, "phi", shift.phi);
      keel_ctl_add_number (writer, "p_guard", shift.p_guard);
      keel_ctl_add_number (writer, "p", shift.p);
      keel_json_writer_add_string (writer, "verdict", verdict_names[shift.verdict]);
    }
  keel_json_writer_end_object (writer);
}

static void
print_request (KeelCtl       *ctl,
               const Request *request)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  add_segments (writer, &request->series);
  add_smoothed (writer, &request->series);
  keel_json_writer_begin_array (writer, "events");
  for (guint i = 0; i < request->events->len; i++)
    add_event (writer, &request->series, g_array_index (request->events, KeelDay, i));
  keel_json_writer_end_array (writer);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

KeelCtlStatus
keel_ctl_run_series (KeelCtl  *ctl,
                     GError  **error)
{
  const char *file = ctl->arguments[0];
  g_autofree char *file_name = g_filename_display_name (file);
  g_autoptr (JsonObject) object = keel_ctl_read_document (file, error);
  g_auto (Request) request = { 0 };

  if (object == NULL || !read_request (&request, object, error))
    {
      g_prefix_error (error, "%s: ", file_name);
      return KEEL_CTL_REFUSED;
    }

  print_request (ctl, &request);
  return KEEL_CTL_DONE;
}

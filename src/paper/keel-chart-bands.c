/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The personal range as steps. A point is judged by the range that was known before it,
 * so a step reaches from halfway to the point before to halfway to the point after, and
 * each point stands in the middle of what judged it. The last range of all goes on to
 * the end of the view, for the point to come. */

#include "keel-chart-private.h"

/* A part of the band with one height; y of its edges, and whether they are edges of the
 * range or only of the scale. */
typedef struct
{
  double   left;
  double   right;
  double   high;
  double   low;
  gboolean is_high_cut;
  gboolean is_low_cut;
} Slab;

guint
keel_chart_find_after (const KeelChartData *data,
                       KeelDay              day)
{
  guint from = 0;
  guint to = data->n_points;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (data->points[middle].day > day)
        to = middle;
      else
        from = middle + 1;
    }

  return from;
}

/* The day, with its half, on which a range begins to judge. */
static double
get_begin (const KeelChartData  *data,
           const KeelChartRange *range)
{
  guint next = keel_chart_find_after (data, range->from);

  if (next == data->n_points || data->points[next].segment != range->segment)
    return range->from;

  return (range->from + (double) data->points[next].day) / 2;
}

static double
get_end (const KeelChartData  *data,
         const KeelChartRange *range)
{
  guint i = (guint) (range - data->ranges);
  guint last;

  if (i + 1 < data->n_ranges && range[1].segment == range->segment)
    return get_begin (data, range + 1);

  /* The last point of the segment: before the first of a later one. */
  last = keel_chart_find_after (data, range->from);
  while (last < data->n_points && data->points[last].segment == range->segment)
    last++;

  return last == data->n_points ? data->last : data->points[last - 1].day;
}

static gboolean
make_slab (const KeelChart      *self,
           const KeelChartData  *data,
           const KeelChartRange *range,
           Slab                 *out_slab)
{
  double begin = MAX (get_begin (data, range), data->first);
  double end = MIN (get_end (data, range), data->last);

  if (begin >= end || range->low >= self->values.max || range->high <= self->values.min)
    return FALSE;

  *out_slab = (Slab) {
    .left = keel_chart_get_x (self, data, begin),
    .right = keel_chart_get_x (self, data, end),
    .high = keel_chart_get_y (self, MIN (range->high, self->values.max)),
    .low = keel_chart_get_y (self, MAX (range->low, self->values.min)),
    .is_high_cut = range->high > self->values.max,
    .is_low_cut = range->low < self->values.min,
  };

  return TRUE;
}

/* One polygon: along the top and back along the bottom. */
static void
add_polygon (KeelPath     *path,
             const GArray *slabs)
{
  for (guint i = 0; i < slabs->len; i++)
    {
      const Slab *slab = &g_array_index (slabs, Slab, i);

      if (i == 0)
        keel_path_move_to (path, slab->left, slab->high);
      else
        keel_path_line_to (path, slab->left, slab->high);
      keel_path_line_to (path, slab->right, slab->high);
    }

  for (guint i = slabs->len; i > 0; i--)
    {
      const Slab *slab = &g_array_index (slabs, Slab, i - 1);

      keel_path_line_to (path, slab->right, slab->low);
      keel_path_line_to (path, slab->left, slab->low);
    }

  keel_path_close (path);
}

/* One edge, broken where the range goes beyond the scale. */
static void
add_edge (KeelPath     *path,
          const GArray *slabs,
          gboolean      is_high)
{
  gboolean is_drawing = FALSE;

  for (guint i = 0; i < slabs->len; i++)
    {
      const Slab *slab = &g_array_index (slabs, Slab, i);
      double y = is_high ? slab->high : slab->low;
      gboolean is_cut = is_high ? slab->is_high_cut : slab->is_low_cut;

      if (!is_cut && !is_drawing)
        keel_path_move_to (path, slab->left, y);
      else if (!is_cut)
        keel_path_line_to (path, slab->left, y);
      if (!is_cut)
        keel_path_line_to (path, slab->right, y);
      is_drawing = !is_cut;
    }
}

static void
flush (KeelChart *self,
       GArray    *slabs)
{
  if (slabs->len == 0)
    return;

  add_polygon (self->bands, slabs);
  add_edge (self->band_edges, slabs, TRUE);
  add_edge (self->band_edges, slabs, FALSE);
  g_array_set_size (slabs, 0);
}

void
keel_chart_add_bands (KeelChart           *self,
                      const KeelChartData *data)
{
  g_autoptr (GArray) slabs = g_array_new (FALSE, FALSE, sizeof (Slab));

  for (guint i = 0; i < data->n_ranges; i++)
    {
      Slab slab;

      if (i > 0 && data->ranges[i].segment != data->ranges[i - 1].segment)
        flush (self, slabs);
      if (make_slab (self, data, &data->ranges[i], &slab))
        g_array_append_val (slabs, slab);
      else
        flush (self, slabs);
    }

  flush (self, slabs);
}

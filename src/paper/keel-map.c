/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-map.h"

#include <math.h>

#include "keel-placing.h"

#define GAP 6.0
#define INSET 10.0            /* of ±extent, so that a point there is whole */
#define FROM_POINT 9.0        /* from the latest point to its name */
#define FROM_OUTLINE 2.0
#define REACH 12.0            /* 24 × 24: WCAG 2.2, 2.5.8 */

#define MIDDLE 0.5            /* DOMAIN §2.4, words for zones */

/* With a margin, so that no point stands at the edge of the nearer view. */
static const struct
{
  double most_value;
  double extent;
} zooms[] = {
  { 1.4, 1.5 },
  { G_MAXDOUBLE, 3 },
};

static double
get_extent (const KeelMapData *data)
{
  double most = 0;
  guint i = 0;

  for (guint j = 0; j < data->n_points; j++)
    most = MAX (most, MAX (fabs (data->points[j].managing), fabs (data->points[j].leading)));

  while (most > zooms[i].most_value)
    i++;

  return zooms[i].extent;
}

static double
get_x (const KeelMap *self,
       double         managing)
{
  return self->plot.x + self->plot.width / 2 + managing / self->extent * (self->plot.width / 2 - INSET);
}

static double
get_y (const KeelMap *self,
       double         leading)
{
  return self->plot.y + self->plot.height / 2 - leading / self->extent * (self->plot.height / 2 - INSET);
}

/* Beside the map, from the plot outward: the widest number, and the name. */
static double
get_name_distance (const KeelMap      *self,
                   const KeelMapWords *words,
                   const KeelMetrics  *metrics)
{
  g_autofree char *widest = words->value (-self->extent, words->data);

  return 2 * GAP + keel_metrics_get_width (metrics, widest, KEEL_LETTER_TICK) +
         keel_metrics_get_height (metrics, KEEL_LETTER_STRONG);
}

/* The largest square that leaves room for numbers and names below and beside it. */
static void
set_plot (KeelMap            *self,
          const KeelMapData  *data,
          const KeelMapWords *words,
          const KeelMetrics  *metrics)
{
  double beside = ceil (get_name_distance (self, words, metrics));
  double below = ceil (2 * GAP + keel_metrics_get_height (metrics, KEEL_LETTER_TICK) +
                       keel_metrics_get_height (metrics, KEEL_LETTER_STRONG));
  double side = MAX (MIN (data->width - beside - 1, data->height - below - 1), 1);

  self->plot = (KeelBox) { floor (beside + (data->width - beside - side) / 2), 1, side, side };
  self->middle = (KeelBox) {
    get_x (self, -MIDDLE),
    get_y (self, MIDDLE),
    get_x (self, MIDDLE) - get_x (self, -MIDDLE),
    get_y (self, -MIDDLE) - get_y (self, MIDDLE),
  };
}

static void
add_points (KeelMap           *self,
            const KeelMapData *data)
{
  for (guint i = 0; i < data->n_points; i++)
    {
      const KeelMapPoint *point = &data->points[i];
      KeelMapMarker marker = { get_x (self, point->managing), get_y (self, point->leading), point->is_partial };

      g_array_append_val (self->markers, marker);
      if (i == 0 || point->segment != point[-1].segment)
        keel_path_move_to (self->path, marker.x, marker.y);
      else
        keel_path_line_to (self->path, marker.x, marker.y);
    }
}

/* Numbers at the ends and the middle of both axes: they tell how near the view is. */
static void
add_ticks (KeelMap            *self,
           const KeelMapWords *words,
           const KeelMetrics  *metrics)
{
  double right = self->plot.x + self->plot.width;
  double bottom = self->plot.y + self->plot.height;

  for (int i = -1; i <= 1; i++)
    {
      double value = i * self->extent;
      KeelLabel below = keel_label_make (words->value (value, words->data), KEEL_LETTER_TICK,
                                         get_x (self, value), bottom + GAP, 0.5, metrics);
      KeelLabel beside = keel_label_make (words->value (value, words->data), KEEL_LETTER_TICK,
                                          self->plot.x - GAP, get_y (self, value), 1, metrics);

      /* Not beyond the corners, with large letters. */
      below.box.x = CLAMP (below.box.x, self->plot.x, right - below.box.width);
      beside.box.y = CLAMP (beside.box.y - beside.box.height / 2, self->plot.y, bottom - beside.box.height);
      g_array_append_val (self->tick_labels, below);
      g_array_append_val (self->tick_labels, beside);
    }
}

/* What an end of an axis means, unless that would run into the axis's name. */
static void
add_end (KeelMap         *self,
         KeelLabel        label,
         const KeelLabel *name)
{
  if (keel_box_overlaps (&label.box, &name->box))
    keel_label_clear (&label);
  else
    g_array_append_val (self->tick_labels, label);
}

static void
add_names (KeelMap            *self,
           const KeelMapWords *words,
           const KeelMetrics  *metrics)
{
  double right = self->plot.x + self->plot.width;
  double bottom = self->plot.y + self->plot.height;
  double x = self->plot.x - get_name_distance (self, words, metrics);
  double y = bottom + 2 * GAP + keel_metrics_get_height (metrics, KEEL_LETTER_TICK);

  self->managing_label = keel_label_make (g_strdup (words->managing), KEEL_LETTER_STRONG,
                                          self->plot.x + self->plot.width / 2, y, 0.5, metrics);
  self->leading_label = keel_label_make_upright (g_strdup (words->leading), KEEL_LETTER_STRONG, x,
                                                 self->plot.y + self->plot.height / 2, 0.5, metrics);

  add_end (self, keel_label_make (g_strdup (words->too_little), KEEL_LETTER_TICK, self->plot.x, y, 0, metrics),
           &self->managing_label);
  add_end (self, keel_label_make (g_strdup (words->too_much), KEEL_LETTER_TICK, right, y, 1, metrics),
           &self->managing_label);
  add_end (self, keel_label_make_upright (g_strdup (words->too_little), KEEL_LETTER_TICK, x, bottom, 0, metrics),
           &self->leading_label);
  add_end (self, keel_label_make_upright (g_strdup (words->too_much), KEEL_LETTER_TICK, x, self->plot.y, 1,
                                          metrics),
           &self->leading_label);
}

/* The name of the latest point: beside it, or over or under it; then where the thread to the
 * axis of leading runs; and out of a crowd of points, over or under it at the edge of the map. */
static void
add_latest (KeelPlacing       *placing,
            const char        *text,
            const KeelMetrics *metrics)
{
  KeelLabel label = keel_label_make (g_strdup (text), KEEL_LETTER_STRONG, 0, 0, 0, metrics);
  KeelSpot at = g_array_index (placing->points, KeelSpot, placing->points->len - 1);
  double width = label.box.width;
  double height = label.box.height;
  double top = placing->area.y + FROM_OUTLINE;
  double bottom = placing->area.y + placing->area.height - height - FROM_OUTLINE;
  KeelSpot spots[] = {
    { at.x + FROM_POINT, at.y - height / 2 },
    { at.x - width / 2, at.y - FROM_POINT - height }, { at.x - width / 2, at.y + FROM_POINT },
    { at.x, at.y - FROM_POINT - height }, { at.x - width, at.y - FROM_POINT - height },
    { at.x, at.y + FROM_POINT }, { at.x - width, at.y + FROM_POINT },
    { at.x - FROM_POINT - width, at.y - height / 2 },
    { at.x + FROM_OUTLINE, top }, { at.x - width - FROM_OUTLINE, top },
    { at.x + FROM_OUTLINE, bottom }, { at.x - width - FROM_OUTLINE, bottom },
  };

  keel_placing_add (placing, label, G_MAXUINT, spots, G_N_ELEMENTS (spots));
}

/* Over or under the outline, or beside it where the zones run on: always in its rows. */
static void
add_middle (KeelMap           *self,
            KeelPlacing       *placing,
            const char        *text,
            const KeelMetrics *metrics)
{
  KeelLabel label = keel_label_make (g_strdup (text), KEEL_LETTER_TICK, 0, 0, 0, metrics);
  double centre = self->plot.x + (self->plot.width - label.box.width) / 2;
  double left = self->middle.x;
  double right = self->middle.x + self->middle.width - label.box.width;
  double above = self->middle.y - label.box.height - FROM_OUTLINE;
  double below = self->middle.y + self->middle.height + FROM_OUTLINE;
  double first = self->plot.x + FROM_OUTLINE;
  double last = self->plot.x + self->plot.width - label.box.width - FROM_OUTLINE;
  KeelSpot spots[] = {
    { centre, above }, { centre, below }, { left, above }, { right, above }, { left, below }, { right, below },
    { first, above }, { last, above }, { first, below }, { last, below },
  };

  keel_placing_add (placing, label, 0, spots, G_N_ELEMENTS (spots));
}

static void
add_words (KeelMap            *self,
           const KeelMapWords *words,
           const KeelMetrics  *metrics)
{
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (KeelSpot));
  KeelPlacing placing = { self->plot, points, self->words };

  for (guint i = 0; i < self->markers->len; i++)
    {
      const KeelMapMarker *marker = &g_array_index (self->markers, KeelMapMarker, i);
      KeelSpot point = { marker->x, marker->y };

      g_array_append_val (points, point);
    }

  if (points->len > 0)
    add_latest (&placing, words->latest, metrics);
  add_middle (self, &placing, words->middle, metrics);
}

static void
mirror (KeelMap *self)
{
  self->plot = keel_box_mirror (&self->plot, self->width);
  self->middle = keel_box_mirror (&self->middle, self->width);
  self->managing_label.box = keel_box_mirror (&self->managing_label.box, self->width);
  self->leading_label.box = keel_box_mirror (&self->leading_label.box, self->width);
  keel_labels_mirror (self->tick_labels, self->width);
  keel_labels_mirror (self->words, self->width);
  keel_path_mirror (self->path, self->width);

  for (guint i = 0; i < self->markers->len; i++)
    {
      KeelMapMarker *marker = &g_array_index (self->markers, KeelMapMarker, i);

      marker->x = self->width - marker->x;
    }
}

KeelMap *
keel_map_new (const KeelMapData  *data,
              const KeelMapWords *words,
              const KeelMetrics  *metrics)
{
  KeelMap *self = g_new0 (KeelMap, 1);

  self->width = data->width;
  self->is_rtl = data->is_rtl;
  self->extent = get_extent (data);
  self->path = keel_path_new ();
  self->markers = g_array_new (FALSE, FALSE, sizeof (KeelMapMarker));
  self->tick_labels = keel_labels_new ();
  self->words = keel_labels_new ();

  set_plot (self, data, words, metrics);
  add_points (self, data);
  add_ticks (self, words, metrics);
  add_names (self, words, metrics);
  add_words (self, words, metrics);
  if (self->is_rtl)
    mirror (self);

  return self;
}

void
keel_map_free (KeelMap *self)
{
  if (!self)
    return;

  keel_path_free (self->path);
  g_array_unref (self->markers);
  keel_label_clear (&self->managing_label);
  keel_label_clear (&self->leading_label);
  g_array_unref (self->tick_labels);
  g_array_unref (self->words);
  g_free (self);
}

guint
keel_map_find_marker (const KeelMap *self,
                      double         x,
                      double         y)
{
  double least = REACH;
  guint nearest = KEEL_MAP_NONE;

  for (guint i = 0; i < self->markers->len; i++)
    {
      const KeelMapMarker *marker = &g_array_index (self->markers, KeelMapMarker, i);
      double distance = hypot (marker->x - x, marker->y - y);

      if (distance > least)
        continue;
      least = distance;
      nearest = i;
    }

  return nearest;
}

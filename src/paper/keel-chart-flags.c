/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events stand above the plot in lanes, the lowest that has room: first those that cut,
 * then actions, then notes. A flag takes up its label and the pole below it, so that no
 * pole runs through a label. One that finds no room keeps its mark on the edge of the
 * plot, and says its text when it is asked. The latest are placed first: a label flies on
 * from its pole, so an earlier flag can rise above a later one, but not the reverse.
 *
 * A lane has room for as many labels as are as wide as the plot, however many events
 * there are: placing one looks at no more than that. */

#include "keel-chart-private.h"

#include <math.h>

#define MARK_ROOM 9.0         /* for the marks, between plot and lowest lane */
#define LANE_GAP 3.0
#define LABEL_GAP 8.0
#define POLE_GAP 4.0          /* from the pole to its label */
#define WIDEST_SHARE 0.4      /* of the plot, for one label */

/* Lanes take height that the points need: with large letters there are fewer. */
#define MOST_LANES 3
#define LARGEST_SHARE 0.25    /* of the height */

static void
clear_flag (KeelChartFlag *flag)
{
  keel_label_clear (&flag->label);
}

GArray *
keel_chart_flags_new (void)
{
  GArray *flags = g_array_new (FALSE, FALSE, sizeof (KeelChartFlag));

  g_array_set_clear_func (flags, (GDestroyNotify) clear_flag);

  return flags;
}

static guint
count_lanes (const KeelChart   *self,
             const KeelMetrics *metrics)
{
  double lane = keel_metrics_get_height (metrics, KEEL_LETTER_LABEL) + LANE_GAP;

  return (guint) CLAMP (LARGEST_SHARE * self->height / lane, 1, MOST_LANES);
}

static KeelBox
get_pole (const KeelChartFlag *flag)
{
  double top = flag->label.box.y + flag->label.box.height;

  return (KeelBox) { flag->x - 2, top, 4, -top };
}

static gboolean
is_free (const GArray        *taken,
         const KeelChartFlag *flag)
{
  KeelBox label = flag->label.box;
  KeelBox pole = get_pole (flag);

  label.x -= LABEL_GAP;
  label.width += 2 * LABEL_GAP;

  for (guint i = 0; i < taken->len; i++)
    {
      const KeelBox *box = &g_array_index (taken, KeelBox, i);

      if (keel_box_overlaps (box, &label) || keel_box_overlaps (box, &pole))
        return FALSE;
    }

  return TRUE;
}

/* Whether the flag finds room in a lane, with its label @aside of the pole. */
static gboolean
try_lane (const KeelChart *self,
          const GArray    *taken,
          guint            lane,
          double           aside,
          KeelChartFlag   *flag)
{
  KeelBox *box = &flag->label.box;

  box->x = flag->x + aside;
  box->y = -MARK_ROOM - (lane + 1) * (box->height + LANE_GAP);

  return box->x >= self->plot.x && box->x + box->width <= self->width && is_free (taken, flag);
}

/* From here on y counts from the upper edge of the plot. */
static void
place (const KeelChart *self,
       GArray          *taken,
       guint            n_lanes,
       KeelChartFlag   *flag)
{
  double width = MIN (flag->label.box.width, WIDEST_SHARE * self->plot.width);
  double asides[] = { POLE_GAP, -POLE_GAP - width };
  KeelBox pole;

  flag->label.box.width = width;
  for (gsize i = 0; i < G_N_ELEMENTS (asides); i++)
    for (guint lane = 0; lane < n_lanes && !flag->has_label; lane++)
      flag->has_label = try_lane (self, taken, lane, asides[i], flag);

  if (!flag->has_label)
    return;

  pole = get_pole (flag);
  flag->top = flag->label.box.y;
  g_array_append_val (taken, flag->label.box);
  g_array_append_val (taken, pole);
}

/* Lowers the plot below the highest lane in use. */
static void
make_room (KeelChart *self)
{
  double top = -MARK_ROOM;
  double lowered;

  if (self->flags->len == 0)
    return;

  for (guint i = 0; i < self->flags->len; i++)
    top = MIN (top, g_array_index (self->flags, KeelChartFlag, i).top);

  lowered = MAX (ceil (-top), self->plot.y) - self->plot.y;
  self->plot.y += lowered;
  self->plot.height = MAX (self->plot.height - lowered, 1);

  for (guint i = 0; i < self->flags->len; i++)
    {
      KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, i);

      flag->top += self->plot.y;
      flag->label.box.y += self->plot.y;
    }
}

void
keel_chart_add_flags (KeelChart           *self,
                      const KeelChartData *data,
                      const KeelMetrics   *metrics)
{
  static const KeelChartEventKind ranks[] = { KEEL_CHART_CUT, KEEL_CHART_ACTION, KEEL_CHART_NOTE };
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (KeelBox));
  guint n_lanes = count_lanes (self, metrics);

  for (guint i = 0; i < data->n_events; i++)
    {
      const KeelChartEvent *event = &data->events[i];
      KeelChartFlag flag = { .event = i, .kind = event->kind, .top = -MARK_ROOM };

      if (event->day < data->first || event->day > data->last)
        continue;

      flag.x = keel_chart_get_x (self, data, event->day);
      flag.label = keel_label_make (g_strdup (event->text),
                                    event->kind == KEEL_CHART_CUT ? KEEL_LETTER_STRONG : KEEL_LETTER_LABEL,
                                    0, 0, 0, metrics);
      g_array_append_val (self->flags, flag);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (ranks); i++)
    for (guint j = self->flags->len; j > 0; j--)
      {
        KeelChartFlag *flag = &g_array_index (self->flags, KeelChartFlag, j - 1);

        if (flag->kind == ranks[i])
          place (self, taken, n_lanes, flag);
      }

  make_room (self);
}

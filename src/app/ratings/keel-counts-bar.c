/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-counts-bar.h"
#include "keel-score-words.h"

#define HEIGHT 14
#define GAP    2

struct _KeelCountsBar
{
  GtkWidget parent_instance;

  guint counts[3];   /* by KeelZone */
};

G_DEFINE_FINAL_TYPE (KeelCountsBar, keel_counts_bar, GTK_TYPE_WIDGET)

/* "About right" is full, the wings are outlined: a difference that needs no hue. */
static void
draw_part (GtkSnapshot   *snapshot,
           const GdkRGBA *colour,
           KeelZone       zone,
           float          x,
           float          width)
{
  graphene_rect_t area = GRAPHENE_RECT_INIT (x, 0, width, HEIGHT);
  GskRoundedRect outline;
  GdkRGBA faint = *colour;

  gsk_rounded_rect_init_from_rect (&outline, &area, 3);
  if (zone == KEEL_ZONE_RIGHT)
    {
      faint.alpha *= 0.75f;
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &faint, &area);
      gtk_snapshot_pop (snapshot);
    }
  else
    {
      faint.alpha *= 0.2f;
      gtk_snapshot_push_rounded_clip (snapshot, &outline);
      gtk_snapshot_append_color (snapshot, &faint, &area);
      gtk_snapshot_pop (snapshot);
      faint.alpha = colour->alpha * 0.6f;
      gtk_snapshot_append_border (snapshot, &outline, (float[4]) { 1, 1, 1, 1 },
                                  (GdkRGBA[4]) { faint, faint, faint, faint });
    }
}

static void
keel_counts_bar_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  KeelCountsBar *self = KEEL_COUNTS_BAR (widget);
  guint total = self->counts[0] + self->counts[1] + self->counts[2];
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float width = (float) gtk_widget_get_width (widget);
  float x = 0;
  guint n_parts = 0;
  GdkRGBA colour;

  if (total == 0)
    return;

  for (guint zone = 0; zone < 3; zone++)
    n_parts += self->counts[zone] > 0;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  for (guint zone = 0; zone < 3; zone++)
    {
      float part = (width - (float) (n_parts - 1) * GAP) * (float) self->counts[zone] / (float) total;

      if (self->counts[zone] == 0)
        continue;

      draw_part (snapshot, &colour, zone, is_mirrored ? width - x - part : x, part);
      x += part + GAP;
    }
}

static void
keel_counts_bar_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? 60 : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 300 : HEIGHT;
}

static void
keel_counts_bar_class_init (KeelCountsBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = keel_counts_bar_measure;
  widget_class->snapshot = keel_counts_bar_snapshot;

  gtk_widget_class_set_css_name (widget_class, "keel-counts-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
keel_counts_bar_init (KeelCountsBar *self)
{
}

GtkWidget *
keel_counts_bar_new (void)
{
  return g_object_new (KEEL_TYPE_COUNTS_BAR, NULL);
}

void
keel_counts_bar_set (KeelCountsBar   *self,
                     const KeelScore *score)
{
  g_autofree char *sentence = NULL;

  g_return_if_fail (KEEL_IS_COUNTS_BAR (self));
  g_return_if_fail (score != NULL);

  self->counts[KEEL_ZONE_LOW] = score->n_under;
  self->counts[KEEL_ZONE_RIGHT] = score->n_right;
  self->counts[KEEL_ZONE_HIGH] = score->n_over;

  sentence = keel_score_words_ratings (score);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

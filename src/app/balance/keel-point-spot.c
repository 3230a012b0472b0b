/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-point-spot.h"

struct _KeelPointSpot
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (KeelPointSpot, keel_point_spot, GTK_TYPE_WIDGET)

static void
keel_point_spot_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = KEEL_POINT_SPOT_SIZE;
  *natural = KEEL_POINT_SPOT_SIZE;
}

static void
keel_point_spot_class_init (KeelPointSpotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = keel_point_spot_measure;

  gtk_widget_class_set_css_name (widget_class, "keel-point-spot");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

/* The chart finds out itself what is under the pointer: spots lie on each other. */
static void
keel_point_spot_init (KeelPointSpot *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

GtkWidget *
keel_point_spot_new (void)
{
  return g_object_new (KEEL_TYPE_POINT_SPOT, NULL);
}

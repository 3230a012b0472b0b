/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-point-spots.h"

struct _KeelPointSpots
{
  GtkWidget *chart;
  GCallback  focus_moved;
  GPtrArray *spots;         /* borrowed */
};

static void
add_spot (KeelPointSpots *self)
{
  GtkWidget *spot = keel_point_spot_new ();

  gtk_widget_set_parent (spot, self->chart);
  g_signal_connect_object (spot, "notify::has-focus", self->focus_moved, self->chart, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->spots, spot);
}

static void
remove_last (KeelPointSpots *self)
{
  guint last = self->spots->len - 1;

  gtk_widget_unparent (g_ptr_array_index (self->spots, last));
  g_ptr_array_set_size (self->spots, (int) last);
}

KeelPointSpots *
keel_point_spots_new (GtkWidget *chart,
                      GCallback  focus_moved)
{
  KeelPointSpots *self = g_new0 (KeelPointSpots, 1);

  self->chart = chart;
  self->focus_moved = focus_moved;
  self->spots = g_ptr_array_new ();

  return self;
}

void
keel_point_spots_free (KeelPointSpots *self)
{
  if (self == NULL)
    return;

  keel_point_spots_set_count (self, 0);
  g_ptr_array_unref (self->spots);
  g_free (self);
}

void
keel_point_spots_set_count (KeelPointSpots *self,
                            guint           n_spots)
{
  while (self->spots->len > n_spots)
    remove_last (self);
  while (self->spots->len < n_spots)
    add_spot (self);
}

guint
keel_point_spots_get_count (KeelPointSpots *self)
{
  return self->spots->len;
}

void
keel_point_spots_set_words (KeelPointSpots *self,
                            guint           spot,
                            const char     *words)
{
  g_return_if_fail (spot < self->spots->len);

  gtk_accessible_update_property (g_ptr_array_index (self->spots, spot), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

void
keel_point_spots_place (KeelPointSpots *self,
                        guint           spot,
                        double          x,
                        double          y)
{
  GtkAllocation place = {
    (int) x - KEEL_POINT_SPOT_SIZE / 2, (int) y - KEEL_POINT_SPOT_SIZE / 2, KEEL_POINT_SPOT_SIZE, KEEL_POINT_SPOT_SIZE,
  };

  g_return_if_fail (spot < self->spots->len);

  gtk_widget_size_allocate (g_ptr_array_index (self->spots, spot), &place, -1);
}

guint
keel_point_spots_find_focused (KeelPointSpots *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (self->chart);
  guint index;

  return child != NULL && g_ptr_array_find (self->spots, child, &index) ? index : KEEL_POINT_SPOTS_NONE;
}

gboolean
keel_point_spots_focus (KeelPointSpots *self,
                        guint           spot)
{
  return spot < self->spots->len && gtk_widget_grab_focus (g_ptr_array_index (self->spots, spot));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "room.h"

typedef struct
{
  GString   *report;
  GtkWidget *window;
  int        width;
  int        height;
} Look;

static PangoLayout *
get_layout (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) ? gtk_label_get_layout (GTK_LABEL (widget)) : NULL;
}

/* Whether a label shows less than it says. */
static gboolean
is_cut (GtkWidget *label)
{
  PangoLayout *layout = get_layout (label);
  int width;
  int height;

  if (!layout)
    return FALSE;

  pango_layout_get_pixel_size (layout, &width, &height);

  return pango_layout_is_ellipsized (layout) ||
         width > gtk_widget_get_width (label) ||
         height > gtk_widget_get_height (label);
}

/* What can be scrolled into sight is not outside. */
static gboolean
is_outside (Look      *look,
            GtkWidget *widget)
{
  graphene_rect_t bounds;

  if (gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW) ||
      gtk_widget_get_native (widget) != GTK_NATIVE (look->window) ||
      !gtk_widget_compute_bounds (widget, look->window, &bounds))
    return FALSE;

  return bounds.origin.x < -1 || bounds.origin.y < -1 ||
         bounds.origin.x + bounds.size.width > (float) look->width + 1 ||
         bounds.origin.y + bounds.size.height > (float) look->height + 1;
}

static void
tell (Look       *look,
      const char *fault,
      GtkWidget  *widget)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  g_string_append_printf (look->report, "%s\t%s\t%s\n", fault, G_OBJECT_TYPE_NAME (widget), text);
}

static void
look_at (Look      *look,
         GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (is_cut (widget))
    tell (look, "cut", widget);
  else if ((GTK_IS_LABEL (widget) || gtk_widget_get_focusable (widget)) && is_outside (look, widget))
    tell (look, "outside", widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child;
       child = gtk_widget_get_next_sibling (child))
    look_at (look, child);
}

char *
room_report (void)
{
  GString *report = g_string_new (NULL);
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);
      Look look = {
        .report = report,
        .window = window,
        .width = gtk_widget_get_width (window),
        .height = gtk_widget_get_height (window),
      };

      look_at (&look, window);
    }

  return g_string_free (report, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The names of the views below a narrow window. They grow with all text as long as there is room
 * for them; five names side by side soon have none, and a name that is cut says less than one that
 * is small. */

#include "keel-config.h"
#include "keel-window-private.h"

/* As libadwaita sets them; and what is around a name within its button. */
#define NAME_SCALE 0.75
#define NAME_SPACE 8

static int
measure_name (PangoLayout      *layout,
              AdwViewStackPage *page)
{
  int width;

  pango_layout_set_text (layout, adw_view_stack_page_get_title (page), -1);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width + NAME_SPACE;
}

static gboolean
has_room (KeelWindow *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->switcher_bar), NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (self->views);
  guint n_pages = g_list_model_get_n_items (G_LIST_MODEL (pages));
  int widest = 0;

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_attr_list_insert (attributes, pango_attr_scale_new (NAME_SCALE));
  pango_layout_set_attributes (layout, attributes);
  for (guint i = 0; i < n_pages; i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

      widest = MAX (widest, measure_name (layout, page));
    }

  /* They are all as wide as the widest. */
  return widest * (int) n_pages <= gtk_widget_get_width (GTK_WIDGET (self));
}

static void
fit_names_cb (gpointer user_data)
{
  KeelWindow *self = user_data;

  self->names_source = 0;
  if (has_room (self))
    gtk_widget_remove_css_class (GTK_WIDGET (self->switcher_bar), "keel-small-names");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->switcher_bar), "keel-small-names");
}

/* While the window is laid out nothing may ask for another size. In a wide one the names stand above. */
void
keel_window_fit_names (KeelWindow *self)
{
  if (self->names_source == 0 && adw_view_switcher_title_get_title_visible (self->switcher_title))
    self->names_source = g_idle_add_once (fit_names_cb, self);
}

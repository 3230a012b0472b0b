/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How large the pages are set that are read at length: a class of the window, which the style
 * sheet knows. */

#include "keel-window-private.h"

/* The size, as in the setting, and its class; the style sheet is made for the normal one. */
static const struct
{
  const char *id;
  const char *css_class;
} sizes[] = {
  { "small", "keel-text-small" },
  { "large", "keel-text-large" },
  { "larger", "keel-text-larger" },
};

void
keel_window_set_text_size (KeelWindow *self,
                           GtkWidget  *panel)
{
  g_autofree char *id = g_settings_get_string (self->settings, "reading-text-size");

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_str_equal (sizes[i].id, id))
      gtk_widget_add_css_class (panel, sizes[i].css_class);
    else
      gtk_widget_remove_css_class (panel, sizes[i].css_class);
}

static void
text_size_changed_cb (KeelWindow *self)
{
  keel_window_set_text_size (self, GTK_WIDGET (self));
  keel_window_set_text_size (self, keel_window_get_front (self));
}

void
keel_window_watch_text_size (KeelWindow *self)
{
  g_signal_connect_object (self->settings, "changed::reading-text-size",
                           G_CALLBACK (text_size_changed_cb), self, G_CONNECT_SWAPPED);
  text_size_changed_cb (self);
}

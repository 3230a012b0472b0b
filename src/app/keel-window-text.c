/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How large the pages are set that are read at length: a class of the window, which the style
 * sheet knows. And in which language a programme is shown. */

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

/* The one that is chosen, and those of the system for a programme that is not there in it. */
static void
language_changed_cb (KeelWindow *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "content-language");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) variants = g_get_locale_variants (chosen);
  g_auto (GStrv) languages = NULL;

  g_strv_builder_addv (builder, (const char **) variants);
  g_strv_builder_addv (builder, (const char **) g_get_language_names ());
  languages = g_strv_builder_end (builder);
  keel_session_set_languages (self->session, *chosen != '\0' ? (const char * const *) languages : NULL);
}

void
keel_window_watch_language (KeelWindow *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "content-language");

  g_signal_connect_object (self->settings, "changed::content-language",
                           G_CALLBACK (language_changed_cb), self, G_CONNECT_SWAPPED);
  if (*chosen != '\0')
    language_changed_cb (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-reading-group.h"

#include <glib/gi18n-lib.h>

/* As in the choices of the setting. */
static const struct
{
  const char *id;
  const char *title;
} sizes[] = {
  { "small", NC_("text size", "Small") },
  { "normal", NC_("text size", "Normal") },
  { "large", NC_("text size", "Large") },
  { "larger", NC_("text size", "Larger") },
};

struct _KeelReadingGroup
{
  AdwPreferencesGroup parent_instance;

  GtkDropDown *size;

  GSettings *settings;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (KeelReadingGroup, keel_reading_group, ADW_TYPE_PREFERENCES_GROUP)

static void
show_size (KeelReadingGroup *self)
{
  g_autofree char *id = g_settings_get_string (self->settings, "reading-text-size");

  self->is_showing = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    if (g_str_equal (sizes[i].id, id))
      gtk_drop_down_set_selected (self->size, i);
  self->is_showing = FALSE;
}

static void
size_chosen_cb (KeelReadingGroup *self)
{
  guint selected = gtk_drop_down_get_selected (self->size);

  if (self->settings != NULL && !self->is_showing && selected < G_N_ELEMENTS (sizes))
    g_settings_set_string (self->settings, "reading-text-size", sizes[selected].id);
}

static void
keel_reading_group_dispose (GObject *object)
{
  KeelReadingGroup *self = KEEL_READING_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_READING_GROUP);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (keel_reading_group_parent_class)->dispose (object);
}

static void
keel_reading_group_class_init (KeelReadingGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_reading_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-reading-group.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelReadingGroup, size);
  gtk_widget_class_bind_template_callback (widget_class, size_chosen_cb);
}

static void
keel_reading_group_init (KeelReadingGroup *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    gtk_string_list_append (titles, g_dpgettext2 (GETTEXT_PACKAGE, "text size", sizes[i].title));
  gtk_drop_down_set_model (self->size, G_LIST_MODEL (titles));
}

void
keel_reading_group_set_settings (KeelReadingGroup *self,
                                 GSettings        *settings)
{
  g_return_if_fail (KEEL_IS_READING_GROUP (self));
  g_return_if_fail (settings == NULL || G_IS_SETTINGS (settings));

  if (g_set_object (&self->settings, settings) && settings != NULL)
    show_size (self);
}

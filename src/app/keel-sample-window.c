/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-sample-window.h"

#include "keel-config.h"

#include <glib/gi18n-lib.h>
#define G_SETTINGS_ENABLE_BACKEND
#include <gio/gsettingsbackend.h>

/* How things look, as it is now, in memory. */
static GSettings *
copy_settings (GSettings *settings)
{
  g_autoptr (GSettingsBackend) memory = g_memory_settings_backend_new ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_auto (GStrv) keys = NULL;
  GSettings *copy;

  g_object_get (settings, "settings-schema", &schema, NULL);
  copy = g_settings_new_full (schema, memory, NULL);
  keys = g_settings_schema_list_keys (schema);
  for (char **key = keys; *key; key++)
    {
      g_autoptr (GVariant) value = g_settings_get_value (settings, *key);

      g_settings_set_value (copy, *key, value);
    }

  return copy;
}

static void
take_size (KeelWindow *self,
           KeelWindow *own)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (own), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (gtk_window_is_maximized (GTK_WINDOW (own)))
    gtk_window_maximize (GTK_WINDOW (self));
}

static void
leave_sample (gpointer user_data)
{
  g_autoptr (KeelSession) sample = user_data;

  keel_session_leave_sample (sample);
}

KeelWindow *
keel_sample_window_new (GtkApplication  *application,
                        KeelWindow      *own,
                        KeelSession     *session,
                        GSettings       *settings,
                        GError         **error)
{
  g_autoptr (KeelSession) sample = keel_session_new_sample (NULL, NULL, NULL, error);
  g_autoptr (GSettings) copy = NULL;
  KeelWindow *self;

  if (!sample)
    return NULL;

  if (keel_session_get_library (session))
    keel_session_take_library (sample, keel_session_get_library (session));
  keel_session_open (sample);

  copy = copy_settings (settings);
  self = keel_window_new (application, sample, copy);
  gtk_window_set_title (GTK_WINDOW (self), _("Sample – Even Keel"));
  take_size (self, own);
  /* Left when the window is finalized: nothing that shows the sample is there any more to be
   * told that it is empty. */
  g_object_set_data_full (G_OBJECT (self), "keel-sample", g_object_ref (sample), leave_sample);
  g_signal_connect_object (self, "destroy", G_CALLBACK (gtk_window_present), own, G_CONNECT_SWAPPED);

  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_hide (GTK_WIDGET (own));

  return self;
}

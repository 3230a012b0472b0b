/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-reading-group.h"

#include "keel-role-words.h"

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
  GtkDropDown *role;
  GtkWidget *role_row;

  KeelSession *session;
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

/* The workbook has its own word in it until everything has been read. */
static void
show_role (KeelReadingGroup *self)
{
  g_autofree char *device = NULL;
  KeelWorkbook *workbook;

  if (self->session == NULL)
    return;

  workbook = keel_session_get_workbook (self->session);
  g_object_get (workbook, "device", &device, NULL);
  gtk_widget_set_sensitive (self->role_row, device != NULL);
  self->is_showing = TRUE;
  gtk_drop_down_set_selected (self->role,
                              keel_role_words_find (keel_profile_get_role (keel_workbook_get_profile (workbook))));
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
role_chosen_cb (KeelReadingGroup *self)
{
  guint selected = gtk_drop_down_get_selected (self->role);

  if (self->session == NULL || self->is_showing || selected >= KEEL_N_ROLE_ANSWERS)
    return;

  keel_workbook_set_role (keel_session_get_workbook (self->session), keel_role_words_get_role (selected),
                          keel_session_get_now (self->session));
}

static void
keel_reading_group_dispose (GObject *object)
{
  KeelReadingGroup *self = KEEL_READING_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_READING_GROUP);
  g_clear_object (&self->settings);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_reading_group_parent_class)->dispose (object);
}

static void
keel_reading_group_class_init (KeelReadingGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_reading_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-reading-group.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelReadingGroup, size);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingGroup, role);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingGroup, role_row);
  gtk_widget_class_bind_template_callback (widget_class, size_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, role_chosen_cb);
}

static void
keel_reading_group_init (KeelReadingGroup *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) answers = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    gtk_string_list_append (titles, g_dpgettext2 (GETTEXT_PACKAGE, "text size", sizes[i].title));
  gtk_drop_down_set_model (self->size, G_LIST_MODEL (titles));

  for (guint i = 0; i < KEEL_N_ROLE_ANSWERS; i++)
    gtk_string_list_append (answers, keel_role_words_answer (i));
  gtk_drop_down_set_model (self->role, G_LIST_MODEL (answers));
}

void
keel_reading_group_set_session (KeelReadingGroup *self,
                                KeelSession      *session,
                                GSettings        *settings)
{
  KeelWorkbook *workbook;

  g_return_if_fail (KEEL_IS_READING_GROUP (self));
  g_return_if_fail ((session != NULL) == (settings != NULL));

  g_clear_object (&self->settings);
  g_clear_object (&self->session);
  if (session == NULL)
    return;

  self->settings = g_object_ref (settings);
  self->session = g_object_ref (session);
  workbook = keel_session_get_workbook (session);
  g_signal_connect_object (keel_workbook_get_profile (workbook), "notify::role",
                           G_CALLBACK (show_role), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workbook, "notify::device", G_CALLBACK (show_role), self, G_CONNECT_SWAPPED);
  show_size (self);
  show_role (self);
}

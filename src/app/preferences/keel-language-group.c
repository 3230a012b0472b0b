/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-language-group.h"

#include "keel-programme-words.h"

#include <glib/gi18n-lib.h>

struct _KeelLanguageGroup
{
  AdwPreferencesGroup parent_instance;

  AdwComboRow *row;

  KeelSession *session;
  GSettings *settings;
  GPtrArray *languages;     /* as in the setting, in the order of the row */
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (KeelLanguageGroup, keel_language_group, ADW_TYPE_PREFERENCES_GROUP)

static void
add_language (KeelLanguageGroup *self,
              GtkStringList     *names,
              const char        *language,
              char              *name)
{
  g_autofree char *owned = name;

  g_ptr_array_add (self->languages, g_strdup (language));
  gtk_string_list_append (names, owned);
}

/* What it was written in is there as a whole. */
static GtkStringList *
list_languages (KeelLanguageGroup *self,
                KeelProgramme     *programme)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  const char *written_in = keel_programme_get_written_in (programme);
  g_autoptr (GPtrArray) languages = keel_programme_list_languages (programme);

  g_ptr_array_set_size (self->languages, 0);
  add_language (self, names, "", g_strdup (C_("language", "As in the System")));
  add_language (self, names, written_in, keel_programme_words_language (written_in, 100));
  for (guint i = 0; i < languages->len; i++)
    {
      const KeelProgrammeLanguage *language = languages->pdata[i];

      add_language (self, names, language->language,
                    keel_programme_words_language (language->language,
                                                   language->n_translated * 100 / language->n_texts));
    }

  return names;
}

/* One that this programme is not there in is that of the system. */
static void
show_chosen (KeelLanguageGroup *self)
{
  g_autofree char *chosen = g_settings_get_string (self->settings, "content-language");
  guint index = 0;

  g_ptr_array_find_with_equal_func (self->languages, chosen, g_str_equal, &index);
  adw_combo_row_set_selected (self->row, index);
}

static void
show (KeelLanguageGroup *self)
{
  KeelProgramme *programme = keel_session_get_programme (self->session);
  g_autoptr (GtkStringList) names = NULL;

  self->is_showing = TRUE;
  if (programme != NULL)
    {
      names = list_languages (self, programme);
      adw_combo_row_set_model (self->row, G_LIST_MODEL (names));
      show_chosen (self);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), programme != NULL && self->languages->len > 2);
  self->is_showing = FALSE;
}

static void
language_chosen_cb (KeelLanguageGroup *self)
{
  guint selected = adw_combo_row_get_selected (self->row);

  if (self->settings != NULL && !self->is_showing && selected < self->languages->len)
    g_settings_set_string (self->settings, "content-language", self->languages->pdata[selected]);
}

static void
keel_language_group_dispose (GObject *object)
{
  KeelLanguageGroup *self = KEEL_LANGUAGE_GROUP (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_LANGUAGE_GROUP);
  g_clear_pointer (&self->languages, g_ptr_array_unref);
  g_clear_object (&self->settings);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_language_group_parent_class)->dispose (object);
}

static void
keel_language_group_class_init (KeelLanguageGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_language_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-language-group.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelLanguageGroup, row);
  gtk_widget_class_bind_template_callback (widget_class, language_chosen_cb);
}

static void
keel_language_group_init (KeelLanguageGroup *self)
{
  self->languages = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_language_group_set_session (KeelLanguageGroup *self,
                                 KeelSession       *session,
                                 GSettings         *settings)
{
  g_return_if_fail (KEEL_IS_LANGUAGE_GROUP (self));
  g_return_if_fail (session == NULL || KEEL_IS_SESSION (session));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_set_object (&self->settings, settings);
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  g_signal_connect_object (session, "notify::programme", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

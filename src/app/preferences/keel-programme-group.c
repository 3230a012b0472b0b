/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-programme-group.h"

#include "keel-dialogs.h"
#include "keel-programme-words.h"

#include <glib/gi18n-lib.h>

struct _KeelProgrammeGroup
{
  AdwPreferencesGroup  parent_instance;

  KeelSession         *session;
  GPtrArray           *rows;        /* borrowed */
  GtkCheckButton      *first;       /* of the group of buttons; while it is built */
  char                *doomed;      /* the id of the one that is asked about */
  gboolean             is_showing;  /* what changes in a button is not a person's doing */
};

G_DEFINE_FINAL_TYPE (KeelProgrammeGroup, keel_programme_group, ADW_TYPE_PREFERENCES_GROUP)

static void
toggled_cb (KeelProgrammeGroup *self,
            GtkCheckButton     *button)
{
  if (self->is_showing || !gtk_check_button_get_active (button))
    return;

  keel_workbook_set_programme (keel_session_get_workbook (self->session),
                               gtk_widget_get_name (GTK_WIDGET (button)),
                               keel_session_get_now (self->session));
}

static GtkWidget *
make_button (KeelProgrammeGroup     *self,
             const KeelLibraryEntry *entry)
{
  GtkWidget *button = gtk_check_button_new ();

  if (self->first != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (button), self->first);
  else
    self->first = GTK_CHECK_BUTTON (button);

  gtk_widget_set_name (button, entry->id);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button),
                               keel_session_get_programme (self->session) == entry->programme);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
make_row (const char *title,
          const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);

  return row;
}

static void
add_row (KeelProgrammeGroup *self,
         GtkWidget          *row)
{
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

/* One of the person's own can be taken away. */
static void
add_remove_button (const KeelLibraryEntry *entry,
                   const char             *title,
                   GtkWidget              *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *name = keel_programme_words_remove_action (title);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "programme.remove");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", entry->id);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_usable (KeelProgrammeGroup     *self,
            const KeelLibraryEntry *entry,
            gboolean                has_choice)
{
  const KeelProgrammeContent *content = keel_programme_get_content (entry->programme);
  g_autofree char *subtitle = keel_programme_words_summary (entry->programme);
  GtkWidget *row = make_row (content->title, subtitle);
  GtkWidget *button;

  add_row (self, row);
  if (entry->place == KEEL_PROGRAMME_OWN)
    add_remove_button (entry, content->title, row);
  if (!has_choice)
    return;

  button = make_button (self, entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, content->title, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
}

static void
add_refused (KeelProgrammeGroup     *self,
             const KeelLibraryEntry *entry)
{
  GtkWidget *row = make_row (entry->id, _("Cannot be used"));
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Show Why"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "programme.show-problems");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", entry->file);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  if (entry->place == KEEL_PROGRAMME_OWN)
    add_remove_button (entry, entry->id, row);
  add_row (self, row);
}

static void
add_add_row (KeelProgrammeGroup *self)
{
  GtkWidget *row = make_row (_("Add a Programme…"), _("A file that somebody made"));

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.add-programme");
  add_row (self, row);
}

static guint
count_used (GPtrArray *entries)
{
  guint n_used = 0;

  for (guint i = 0; i < entries->len; i++)
    if (((const KeelLibraryEntry *) entries->pdata[i])->is_used)
      n_used++;

  return n_used;
}

static void
update (KeelProgrammeGroup *self)
{
  KeelLibrary *library = keel_session_get_library (self->session);
  GPtrArray *entries = library != NULL ? keel_library_get_entries (library) : NULL;

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  self->first = NULL;

  self->is_showing = TRUE;
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];

      if (entry->programme == NULL)
        add_refused (self, entry);
      else if (entry->is_used)
        add_usable (self, entry, count_used (entries) > 1);
    }
  add_add_row (self);
  self->is_showing = FALSE;
}

static void
show_problems_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  KeelProgrammeGroup *self = KEEL_PROGRAMME_GROUP (widget);
  GPtrArray *entries = keel_library_get_entries (keel_session_get_library (self->session));

  for (guint i = 0; i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];
      g_autofree char *heading = NULL;
      g_autofree char *body = NULL;

      if (entry->problems == NULL || !g_str_equal (entry->file, g_variant_get_string (parameter, NULL)))
        continue;

      heading = keel_programme_words_refused (entry->id);
      body = keel_programme_words_problems (entry->problems);
      keel_dialogs_complain (widget, heading, body);
      break;
    }
}

/* Removing. */

static void
removed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (KeelProgrammeGroup) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!keel_session_programme_finish (KEEL_SESSION (object), result, &error) && self->session)
    keel_dialogs_complain (GTK_WIDGET (self), _("The Programme Was Not Removed"), error->message);
}

static void
remove_asked_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (KeelProgrammeGroup) self = user_data;
  g_autofree char *id = g_steal_pointer (&self->doomed);

  if (keel_dialogs_ask_finish (result, NULL) == KEEL_REPLY_YES && self->session)
    keel_session_remove_programme_async (self->session, id, removed_cb, g_object_ref (self));
}

static const char *
find_title (KeelProgrammeGroup *self,
            const char         *id)
{
  KeelProgramme *programme = keel_library_find (keel_session_get_library (self->session), id);

  return programme != NULL ? keel_programme_get_content (programme)->title : id;
}

static void
remove_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelProgrammeGroup *self = KEEL_PROGRAMME_GROUP (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autofree char *heading = keel_programme_words_remove (find_title (self, id));
  const KeelQuestion question = {
    .heading = heading,
    .body = _("Its file and its translations are deleted. What you have written, rated and read stays and can be read. "
              "Keep the file it came from if you may want it again."),
    .yes = _("_Remove"),
    .is_destructive = TRUE,
  };

  g_free (self->doomed);
  self->doomed = g_strdup (id);
  keel_dialogs_ask_async (widget, &question, remove_asked_cb, g_object_ref (self));
}

static void
keel_programme_group_dispose (GObject *object)
{
  KeelProgrammeGroup *self = KEEL_PROGRAMME_GROUP (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->doomed, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_programme_group_parent_class)->dispose (object);
}

static void
keel_programme_group_class_init (KeelProgrammeGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_programme_group_dispose;

  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "programme.show-problems", "s", show_problems_action);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "programme.remove", "s", remove_action);
}

static void
keel_programme_group_init (KeelProgrammeGroup *self)
{
  self->rows = g_ptr_array_new ();
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), _("Programme"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         _("What there is to read, to rate and to write about. What you have read and "
                                           "answered is kept when you choose another."));
}

void
keel_programme_group_set_session (KeelProgrammeGroup *self,
                                  KeelSession        *session)
{
  g_return_if_fail (KEEL_IS_PROGRAMME_GROUP (self));
  g_return_if_fail (session == NULL || KEEL_IS_SESSION (session));

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (!g_set_object (&self->session, session) || session == NULL)
    return;

  g_signal_connect_object (session, "notify::library", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::programme", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (session);
  update (self);
}

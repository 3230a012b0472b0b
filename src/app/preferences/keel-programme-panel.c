/* SPDX-License-Identifier: GPL-3.0-or-later */

/* reading ──read, and the library too──▶ preview ──Add──▶ closed
 *    │                                      └──failed──▶ trouble
 *    └──not a programme──▶ refused
 */

#include "keel-config.h"
#include "keel-programme-panel.h"

#include "keel-programme-update.h"
#include "keel-programme-words.h"

#include <glib/gi18n-lib.h>

struct _KeelProgrammePanel
{
  KeelPanel            parent_instance;

  KeelSession         *session;
  GCancellable        *reading;
  GBytes              *document;
  KeelProgramme       *programme;

  GtkStack            *stack;
  GtkWidget           *cancel_button;
  GtkWidget           *add_button;
  AdwActionRow        *title_row;
  AdwActionRow        *version_row;
  AdwActionRow        *authors_row;
  AdwActionRow        *licence_row;
  AdwActionRow        *languages_row;
  AdwActionRow        *holds_row;
  GtkSwitch           *use_switch;
  AdwPreferencesGroup *warnings;
  AdwPreferencesGroup *refused;
  AdwStatusPage       *trouble;
};

G_DEFINE_FINAL_TYPE (KeelProgrammePanel, keel_programme_panel, KEEL_TYPE_PANEL)

static void
show_state (KeelProgrammePanel *self,
            const char         *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->add_button, g_str_equal (name, "preview"));
}

static void
add_problems (AdwPreferencesGroup *group,
              GPtrArray           *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const KeelProgrammeProblem *problem = problems->pdata[i];
      GtkWidget *row = adw_action_row_new ();
      gboolean has_path = *problem->path != '\0';

      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), has_path ? problem->path : problem->message);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), has_path ? problem->message : "");
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
      adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
      adw_preferences_group_add (group, row);
    }
}

/* The preview. */

static const KeelLibraryEntry *
find_present (KeelProgrammePanel *self)
{
  GPtrArray *entries = keel_library_get_entries (keel_session_get_library (self->session));
  const char *id = keel_programme_get_content (self->programme)->id;

  for (guint i = 0; i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];

      if (entry->is_used && g_ascii_strcasecmp (entry->id, id) == 0)
        return entry;
    }

  return NULL;
}

static void
show_warnings (KeelProgrammePanel     *self,
               const KeelLibraryEntry *present)
{
  g_autoptr (GPtrArray) faults = keel_programme_list_faults (self->programme);
  g_autoptr (GPtrArray) breaches = NULL;
  guint n_warnings = faults->len;

  add_problems (self->warnings, faults);
  if (present != NULL)
    {
      breaches = keel_programme_list_breaches (self->programme, present->programme);
      add_problems (self->warnings, breaches);
      n_warnings += breaches->len;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->warnings), n_warnings > 0);
}

static void
show_content (KeelProgrammePanel     *self,
              const KeelLibraryEntry *present)
{
  const KeelProgrammeContent *content = keel_programme_get_content (self->programme);
  g_autofree char *version = keel_programme_words_version (content, present);
  g_autofree char *authors = keel_programme_words_authors (content);
  g_autofree char *languages = keel_programme_words_languages (self->programme);
  g_autofree char *holds = keel_programme_words_holds (content);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->title_row), content->title);
  adw_action_row_set_subtitle (self->title_row, content->summary);
  adw_action_row_set_subtitle (self->version_row, version);
  adw_action_row_set_subtitle (self->authors_row, authors);
  adw_action_row_set_subtitle (self->licence_row, content->licence);
  adw_action_row_set_subtitle (self->languages_row, languages);
  adw_action_row_set_subtitle (self->holds_row, holds);
}

/* What is there already is known when the programmes have been read. */
static void
show_preview (KeelProgrammePanel *self)
{
  const KeelLibraryEntry *present;

  if (self->session == NULL || self->programme == NULL || keel_session_get_library (self->session) == NULL ||
      !g_str_equal (gtk_stack_get_visible_child_name (self->stack), "reading"))
    return;

  present = find_present (self);
  show_content (self, present);
  show_warnings (self, present);
  gtk_widget_set_sensitive (GTK_WIDGET (self->use_switch), !keel_session_is_frozen (self->session));
  show_state (self, "preview");
  gtk_widget_grab_focus (self->add_button);
}

/* Reading. */

typedef struct
{
  char          *path;
  GBytes        *document;
  KeelProgramme *programme;
  GPtrArray     *problems;
} Reading;

static void
free_reading (Reading *reading)
{
  g_free (reading->path);
  g_clear_pointer (&reading->document, g_bytes_unref);
  g_clear_object (&reading->programme);
  g_clear_pointer (&reading->problems, g_ptr_array_unref);
  g_free (reading);
}

static void
read_in_worker (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Reading *reading = task_data;
  GError *error = NULL;

  reading->document = keel_programme_load (reading->path, &error);
  if (reading->document == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  reading->programme = keel_programme_new_from_json (g_bytes_get_data (reading->document, NULL),
                                                     g_bytes_get_size (reading->document), &reading->problems);
  g_task_return_boolean (task, TRUE);
}

static void
show_trouble (KeelProgrammePanel *self,
              const GError       *error)
{
  g_autofree char *markup = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->trouble, markup);
  show_state (self, "trouble");
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  KeelProgrammePanel *self = KEEL_PROGRAMME_PANEL (object);
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean is_read = g_task_propagate_boolean (G_TASK (result), &error);

  if (self->session == NULL)
    return;

  if (!is_read)
    {
      show_trouble (self, error);
      return;
    }
  if (reading->programme == NULL)
    {
      add_problems (self->refused, reading->problems);
      show_state (self, "refused");
      return;
    }

  self->document = g_steal_pointer (&reading->document);
  self->programme = g_steal_pointer (&reading->programme);
  show_preview (self);
}

static void
start_reading (KeelProgrammePanel *self,
               GFile              *file)
{
  g_autoptr (GTask) task = g_task_new (self, self->reading, read_cb, NULL);
  Reading *reading = g_new0 (Reading, 1);

  reading->path = g_file_get_path (file);
  g_task_set_task_data (task, reading, (GDestroyNotify) free_reading);
  if (reading->path != NULL)
    g_task_run_in_thread (task, read_in_worker);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
                             _("The file does not lie on this device"));
}

/* Adding. */

static void
close_and_tell (KeelProgrammePanel *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *text = keel_programme_words_added (keel_programme_get_content (self->programme)->title);

  gtk_window_close (GTK_WINDOW (self));
  if (parent)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell", "s", text);
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (KeelProgrammePanel) self = user_data;
  KeelSession *session = KEEL_SESSION (object);
  g_autoptr (GError) error = NULL;
  gboolean is_added = keel_session_programme_finish (session, result, &error);

  if (is_added && gtk_switch_get_active (self->use_switch))
    keel_workbook_set_programme (keel_session_get_workbook (session), keel_programme_get_content (self->programme)->id,
                                 keel_session_get_now (session));
  if (self->session == NULL)
    return;

  if (is_added)
    close_and_tell (self);
  else
    show_trouble (self, error);
}

static void
add_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  KeelProgrammePanel *self = KEEL_PROGRAMME_PANEL (widget);

  if (self->programme == NULL)
    return;

  show_state (self, "reading");
  keel_session_add_programme_async (self->session, self->document, added_cb, g_object_ref (self));
}

static void
keel_programme_panel_dispose (GObject *object)
{
  KeelProgrammePanel *self = KEEL_PROGRAMME_PANEL (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_programme_panel_parent_class)->dispose (object);
}

static void
keel_programme_panel_finalize (GObject *object)
{
  KeelProgrammePanel *self = KEEL_PROGRAMME_PANEL (object);

  g_clear_object (&self->reading);
  g_clear_object (&self->programme);
  g_clear_pointer (&self->document, g_bytes_unref);

  G_OBJECT_CLASS (keel_programme_panel_parent_class)->finalize (object);
}

static void
keel_programme_panel_class_init (KeelProgrammePanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_programme_panel_dispose;
  object_class->finalize = keel_programme_panel_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-programme-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, add_button);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, title_row);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, version_row);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, authors_row);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, licence_row);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, languages_row);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, holds_row);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, use_switch);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, warnings);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, refused);
  gtk_widget_class_bind_template_child (widget_class, KeelProgrammePanel, trouble);

  gtk_widget_class_install_action (widget_class, "programme.add", NULL, add_action);
}

static void
keel_programme_panel_init (KeelProgrammePanel *self)
{
  self->reading = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_programme_panel_new (KeelSession *session,
                          GFile       *file)
{
  KeelProgrammePanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (KEEL_TYPE_PROGRAMME_PANEL, NULL);
  self->session = g_object_ref (session);
  show_state (self, "reading");
  g_signal_connect_object (session, "notify::library", G_CALLBACK (show_preview), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (session);
  start_reading (self, file);

  return KEEL_PANEL (self);
}

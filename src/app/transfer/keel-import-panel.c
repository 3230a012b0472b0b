/* SPDX-License-Identifier: GPL-3.0-or-later */

/* reading ──read, and the workbook too──▶ plan ──Import──▶ importing ──done──▶ closed
 *    │                                                        │
 *    └──cannot be read──▶ trouble ◀──failed, nothing added────┘
 */

#include "keel-config.h"
#include "keel-import-panel.h"

#include "keel-exchange-words.h"
#include "keel-import-plan-view.h"
#include "keel-progress-view.h"

#include <glib/gi18n-lib.h>

struct _KeelImportPanel
{
  KeelPanel           parent_instance;

  KeelSession        *session;
  GFile              *file;
  char               *file_words;
  GCancellable       *reading;
  KeelImport         *import;
  KeelImportPlan     *plan;
  KeelProgressView   *progress;     /* while it is carried out; borrowed */

  GtkStack           *stack;
  GtkWidget          *cancel_button;
  GtkWidget          *import_button;
  AdwStatusPage      *trouble;
  KeelImportPlanView *plan_view;
};

G_DEFINE_FINAL_TYPE (KeelImportPanel, keel_import_panel, KEEL_TYPE_PANEL)

/* Larger than any diary; the gate refuses it too, but it need not be read for that. */
#define LARGEST_FILE (64 * 1024 * 1024)

static void
show_state (KeelImportPanel *self,
            const char      *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->cancel_button, !g_str_equal (name, "importing"));
  gtk_widget_set_visible (self->import_button, g_str_equal (name, "plan"));
}

static void
show_trouble (KeelImportPanel *self,
              const char      *title,
              const GError    *error)
{
  g_autofree char *markup = g_markup_escape_text (error->message, -1);

  adw_status_page_set_title (self->trouble, title);
  adw_status_page_set_description (self->trouble, markup);
  show_state (self, "trouble");
}

/* Reading. */

static gboolean
load_file (GFile         *file,
           char         **out_text,
           gsize         *out_length,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (!info)
    return FALSE;

  if (g_file_info_get_size (info) > LARGEST_FILE)
    {
      g_autofree char *limit = g_format_size (LARGEST_FILE);

      /* Translators: %s is a size such as “67 MB”. */
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                   _("The file is larger than %s, which is the most that can be imported"), limit);
      return FALSE;
    }

  return g_file_load_contents (file, cancellable, out_text, out_length, NULL, error);
}

typedef struct
{
  GFile      *file;
  char       *words;
  KeelMoment  now;
  KeelImport *import;
} Reading;

static void
free_reading (Reading *reading)
{
  g_clear_object (&reading->file);
  g_clear_pointer (&reading->words, g_free);
  g_clear_pointer (&reading->import, keel_import_free);
  g_free (reading);
}

static gboolean
read_import (Reading       *reading,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autofree char *text = NULL;
  g_autofree char *name = g_file_get_basename (reading->file);
  g_autofree char *shown_name = g_filename_display_name (name);
  KeelImportFormat format;
  gsize length;

  if (!load_file (reading->file, &text, &length, cancellable, error) ||
      !keel_import_guess (text, length, &format, error))
    return FALSE;

  reading->words = keel_exchange_words_file (shown_name, length);
  reading->import = keel_import_read (format, text, length, reading->now, cancellable, error);

  return reading->import != NULL;
}

static void
read_in_worker (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (read_import (task_data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* What is there already is known when all of the workbook has been read. */
static void
make_plan (KeelImportPanel *self)
{
  if (!self->session || !self->import || self->plan ||
      keel_session_get_state (self->session) != KEEL_SESSION_READY)
    return;

  self->plan = keel_import_plan_new (self->import, keel_session_get_workbook (self->session));
  keel_import_plan_view_show (self->plan_view, self->file_words, self->plan);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.apply",
                                 self->plan->to_add->len > 0 && !keel_session_is_frozen (self->session));
  show_state (self, "plan");
  gtk_widget_grab_focus (self->plan->to_add->len > 0 ? self->import_button : self->cancel_button);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  KeelImportPanel *self = KEEL_IMPORT_PANEL (object);
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  gboolean is_read = g_task_propagate_boolean (G_TASK (result), &error);

  if (!self->session || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (!is_read)
    {
      show_trouble (self, _("This File Cannot Be Imported"), error);
      return;
    }

  self->import = g_steal_pointer (&reading->import);
  self->file_words = g_steal_pointer (&reading->words);
  make_plan (self);
}

static void
start_reading (KeelImportPanel *self)
{
  g_autoptr (GTask) task = g_task_new (self, self->reading, read_cb, NULL);
  Reading *reading = g_new0 (Reading, 1);

  reading->file = g_object_ref (self->file);
  reading->now = keel_session_get_now (self->session);
  g_task_set_task_data (task, reading, (GDestroyNotify) free_reading);
  g_task_run_in_thread (task, read_in_worker);
}

/* Carrying it out. */

static void
close_and_tell (KeelImportPanel *self,
                guint            n_added)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *text = keel_exchange_words_added (n_added, keel_import_plan_is_of_entries (self->plan));

  gtk_window_close (GTK_WINDOW (self));
  if (parent)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell-undo", "s", text);
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (KeelImportPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  guint n_added;
  gboolean is_done = keel_session_import_finish (KEEL_SESSION (object), result, &n_added, &error);

  self->progress = NULL;
  if (!self->session)
    return;

  if (is_done)
    close_and_tell (self, n_added);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_window_close (GTK_WINDOW (self));
  else
    show_trouble (self, _("Nothing Was Imported"), error);
}

static void
note_progress (guint    n_done,
               guint    n_total,
               gpointer user_data)
{
  KeelImportPanel *self = user_data;
  g_autofree char *text = keel_exchange_words_progress (n_done, n_total);

  if (!self->session || !self->progress)
    return;

  keel_progress_view_note (n_done, n_total, self->progress);
  keel_progress_view_set_detail (self->progress, text);
}

static void
apply_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelImportPanel *self = KEEL_IMPORT_PANEL (widget);
  GtkWidget *progress = keel_progress_view_new (_("Importing…"));

  self->progress = KEEL_PROGRESS_VIEW (progress);
  gtk_stack_add_named (self->stack, progress, "importing");
  show_state (self, "importing");
  keel_session_import_async (self->session, self->plan, note_progress, self,
                             keel_progress_view_get_cancellable (self->progress),
                             imported_cb, g_object_ref (self));
}

/* Closed in the middle, it cancels, and goes when that has been done. */
static gboolean
keel_import_panel_close_request (GtkWindow *window)
{
  KeelImportPanel *self = KEEL_IMPORT_PANEL (window);

  if (self->progress)
    {
      g_cancellable_cancel (keel_progress_view_get_cancellable (self->progress));
      return GDK_EVENT_STOP;
    }

  return GTK_WINDOW_CLASS (keel_import_panel_parent_class)->close_request (window);
}

static void
keel_import_panel_dispose (GObject *object)
{
  KeelImportPanel *self = KEEL_IMPORT_PANEL (object);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_import_panel_parent_class)->dispose (object);
}

static void
keel_import_panel_finalize (GObject *object)
{
  KeelImportPanel *self = KEEL_IMPORT_PANEL (object);

  g_clear_pointer (&self->plan, keel_import_plan_free);
  g_clear_pointer (&self->import, keel_import_free);
  g_clear_object (&self->reading);
  g_clear_object (&self->file);
  g_free (self->file_words);

  G_OBJECT_CLASS (keel_import_panel_parent_class)->finalize (object);
}

static void
keel_import_panel_class_init (KeelImportPanelClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = keel_import_panel_dispose;
  object_class->finalize = keel_import_panel_finalize;
  window_class->close_request = keel_import_panel_close_request;

  g_type_ensure (KEEL_TYPE_IMPORT_PLAN_VIEW);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-import-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelImportPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPanel, cancel_button);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPanel, import_button);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPanel, trouble);
  gtk_widget_class_bind_template_child (widget_class, KeelImportPanel, plan_view);

  gtk_widget_class_install_action (widget_class, "import.apply", NULL, apply_action);
}

static void
keel_import_panel_init (KeelImportPanel *self)
{
  self->reading = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_import_panel_new (KeelSession *session,
                       GFile       *file)
{
  KeelImportPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (KEEL_TYPE_IMPORT_PANEL, NULL);
  self->session = g_object_ref (session);
  self->file = g_object_ref (file);
  show_state (self, "reading");
  g_signal_connect_object (session, "notify::state", G_CALLBACK (make_plan), self, G_CONNECT_SWAPPED);
  start_reading (self);

  return KEEL_PANEL (self);
}

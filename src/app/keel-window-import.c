/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A diary to import, or a programme to add: chosen, or dropped anywhere on the window. Whichever it
 * was chosen as, its first bytes say what it is. */

#include "keel-config.h"
#include "keel-window-private.h"

#include "keel-dialogs.h"
#include "keel-import-panel.h"
#include "keel-programme-panel.h"

#include <glib/gi18n-lib.h>

#define LENGTH_OF_HEAD 4096

static gboolean
is_programme (GFile *file)
{
  g_autoptr (GFileInputStream) stream = NULL;
  char head[LENGTH_OF_HEAD];
  gsize length;

  /* To open a FIFO is to wait. */
  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_REGULAR)
    return FALSE;

  stream = g_file_read (file, NULL, NULL);
  return stream != NULL &&
         g_input_stream_read_all (G_INPUT_STREAM (stream), head, sizeof head, &length, NULL, NULL) &&
         keel_programme_is_announced (head, length);
}

static void
import_file (KeelWindow *self,
             GFile      *file)
{
  KeelPanel *panel = is_programme (file) ? keel_programme_panel_new (self->session, file)
                                         : keel_import_panel_new (self->session, file);

  keel_window_present (self, GTK_WINDOW (panel));
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  KeelWindow *self = KEEL_WINDOW (object);
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);

  if (file && self->session)
    import_file (self, file);
}

static void
import_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  keel_dialogs_choose_file_async (GTK_WIDGET (user_data), KEEL_DIALOGS_OPEN, _("Import a Diary"), NULL,
                                  file_chosen_cb, NULL);
}

/* What does not say that it is one is refused by the panel, with the reason. */
static void
programme_chosen_cb (GObject      *object,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (KeelWindow) self = user_data;
  g_autoptr (GFile) file = keel_dialogs_choose_file_finish (result);

  if (file && self->session)
    keel_window_present (self, GTK_WINDOW (keel_programme_panel_new (self->session, file)));
}

static void
add_programme_action (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  KeelWindow *self = KEEL_WINDOW (user_data);

  keel_dialogs_choose_file_async (keel_window_get_front (self), KEEL_DIALOGS_OPEN, _("Add a Programme"), NULL,
                                  programme_chosen_cb, g_object_ref (self));
}

static void
import_file_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  import_file (user_data, file);
}

/* Dropping. */

static void
show_drop_hint (KeelWindow *self)
{
  if (!self->drop_hint)
    {
      self->drop_hint = adw_status_page_new ();
      adw_status_page_set_icon_name (ADW_STATUS_PAGE (self->drop_hint), "document-open-symbolic");
      adw_status_page_set_title (ADW_STATUS_PAGE (self->drop_hint), _("Drop a Diary or a Programme"));
      gtk_widget_add_css_class (self->drop_hint, "keel-drop-hint");
      gtk_widget_set_can_target (self->drop_hint, FALSE);
      gtk_overlay_add_overlay (self->overlay, self->drop_hint);
    }

  gtk_widget_show (self->drop_hint);
}

static GdkDragAction
drag_entered_cb (KeelWindow *self)
{
  show_drop_hint (self);

  return GDK_ACTION_COPY;
}

static void
drag_left_cb (KeelWindow *self)
{
  gtk_widget_hide (self->drop_hint);
}

static gboolean
dropped_cb (KeelWindow   *self,
            const GValue *value)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  if (!files)
    return FALSE;

  import_file (self, files->data);
  return TRUE;
}

/* Before the widgets inside: a text would take the file's name for words. */
static void
accept_drops (KeelWindow *self)
{
  GtkDropTarget *target;

  if (keel_session_is_sample (self->session))
    return;

  target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (target, "enter", G_CALLBACK (drag_entered_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (drag_left_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->overlay), GTK_EVENT_CONTROLLER (target));
}

static const GActionEntry actions[] = {
  { .name = "add-programme", .activate = add_programme_action },
  { .name = "import", .activate = import_action },
  { .name = "import-file", .activate = import_file_action, .parameter_type = "s" },
};

void
keel_window_add_import_actions (KeelWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  accept_drops (self);
}

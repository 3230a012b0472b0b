/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-trash-panel.h"

#include "keel-dialogs.h"
#include "keel-trash-row.h"
#include "keel-trash-words.h"
#include "keel-window-words.h"

#include <glib/gi18n-lib.h>

struct _KeelTrashPanel
{
  KeelPanel    parent_instance;

  KeelSession *session;
  KeelRecord  *doomed;        /* while a person is asked; NULL: all */
  guint        n_doomed;

  GtkStack    *stack;
  GtkWidget   *empty_button;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (KeelTrashPanel, keel_trash_panel, KEEL_TYPE_PANEL)

static GListModel *
get_trash (KeelTrashPanel *self)
{
  return keel_workbook_get_trash (keel_session_get_workbook (self->session));
}

static void
update (KeelTrashPanel *self)
{
  gboolean is_empty;
  gboolean is_frozen;

  if (!self->session)
    return;

  is_empty = g_list_model_get_n_items (get_trash (self)) == 0;
  is_frozen = keel_session_is_frozen (self->session);
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "list");
  gtk_widget_set_visible (self->empty_button, !is_empty);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trash.empty", !is_frozen);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trash.put-back", !is_frozen);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trash.delete-for-good", !is_frozen);
}

static void
row_wanted_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *item,
               gpointer                  user_data)
{
  gtk_list_item_set_child (item, keel_trash_row_new ());
  gtk_list_item_set_activatable (item, FALSE);
}

static void
row_bound_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              gpointer                  user_data)
{
  keel_trash_row_set_record (KEEL_TRASH_ROW (gtk_list_item_get_child (item)),
                             gtk_list_item_get_item (item));
}

/* Deleting for good. */

static void
deleted_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (KeelTrashPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (!self->session)
    return;

  if (!keel_session_finish (KEEL_SESSION (object), result, &error))
    {
      keel_dialogs_complain (GTK_WIDGET (self), _("Not Deleted"), error->message);
      return;
    }

  text = keel_trash_words_deleted (self->n_doomed);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", text);
}

static void
deletion_answered_cb (GObject      *object,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  KeelTrashPanel *self = KEEL_TRASH_PANEL (object);
  g_autoptr (KeelRecord) doomed = g_steal_pointer (&self->doomed);
  gboolean there_too;

  if (keel_dialogs_ask_finish (result, &there_too) != KEEL_REPLY_YES || !self->session)
    return;

  if (doomed)
    keel_session_delete_for_good_async (self->session, doomed, there_too, deleted_cb, g_object_ref (self));
  else
    keel_session_empty_trash_async (self->session, there_too, deleted_cb, g_object_ref (self));
}

static void
ask_before_deleting (KeelTrashPanel *self,
                     const char     *heading)
{
  keel_dialogs_ask_async (GTK_WIDGET (self),
                          &(KeelQuestion) {
                            .heading = heading,
                            .body = _("This cannot be undone. The history and the backups on this "
                                      "device still hold what is deleted here, until you remove "
                                      "it there too."),
                            .yes = _("_Delete for Good"),
                            .check = _("_Remove it from the history and the backups too"),
                            .is_destructive = TRUE,
                          },
                          deletion_answered_cb, NULL);
}

static KeelRecord *
find_record (KeelTrashPanel *self,
             GVariant       *parameter)
{
  return keel_workbook_find_record (keel_session_get_workbook (self->session),
                                    g_variant_get_string (parameter, NULL));
}

static void
delete_for_good_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  KeelTrashPanel *self = KEEL_TRASH_PANEL (widget);
  KeelRecord *record = find_record (self, parameter);
  g_autofree char *heading = NULL;

  if (!record)
    return;

  g_set_object (&self->doomed, record);
  self->n_doomed = 1;
  heading = keel_trash_words_delete_one (record);
  ask_before_deleting (self, heading);
}

static void
empty_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelTrashPanel *self = KEEL_TRASH_PANEL (widget);
  g_autofree char *heading = NULL;

  g_clear_object (&self->doomed);
  self->n_doomed = g_list_model_get_n_items (get_trash (self));
  heading = keel_trash_words_delete_all (self->n_doomed);
  ask_before_deleting (self, heading);
}

static void
put_back_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KeelTrashPanel *self = KEEL_TRASH_PANEL (widget);
  KeelRecord *record = find_record (self, parameter);
  g_autofree char *text = NULL;

  if (!record)
    return;

  keel_workbook_undelete (keel_session_get_workbook (self->session), record);
  text = keel_window_words_undone (KEEL_UNDONE_PUT_BACK, 1, FALSE);
  gtk_widget_activate_action (widget, "win.tell-undo", "s", text);
}

static void
keel_trash_panel_dispose (GObject *object)
{
  KeelTrashPanel *self = KEEL_TRASH_PANEL (object);

  g_clear_object (&self->doomed);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_trash_panel_parent_class)->dispose (object);
}

static void
keel_trash_panel_class_init (KeelTrashPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_trash_panel_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-trash-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelTrashPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelTrashPanel, empty_button);
  gtk_widget_class_bind_template_child (widget_class, KeelTrashPanel, list);
  gtk_widget_class_bind_template_callback (widget_class, row_wanted_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bound_cb);

  gtk_widget_class_install_action (widget_class, "trash.delete-for-good", "s", delete_for_good_action);
  gtk_widget_class_install_action (widget_class, "trash.empty", NULL, empty_action);
  gtk_widget_class_install_action (widget_class, "trash.put-back", "s", put_back_action);
}

static void
keel_trash_panel_init (KeelTrashPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_trash_panel_new (KeelSession *session)
{
  KeelTrashPanel *self;
  g_autoptr (GtkNoSelection) selection = NULL;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_TRASH_PANEL, NULL);
  self->session = g_object_ref (session);

  selection = gtk_no_selection_new (g_object_ref (get_trash (self)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (get_trash (self), "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::frozen", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return KEEL_PANEL (self);
}

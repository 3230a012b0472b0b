/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-attention-panel.h"

#include "keel-attention-group.h"
#include "keel-dialogs.h"

#include <glib/gi18n-lib.h>

struct _KeelAttentionPanel
{
  KeelPanel    parent_instance;

  KeelSession *session;

  GtkStack    *stack;
  GtkBox      *groups;
};

G_DEFINE_FINAL_TYPE (KeelAttentionPanel, keel_attention_panel, KEEL_TYPE_PANEL)

/* What can be decided at once comes first. */
static const KeelDocumentState order[] = {
  KEEL_DOCUMENT_SECOND_VERSION,
  KEEL_DOCUMENT_VANISHED,
  KEEL_DOCUMENT_UNREADABLE,
  KEEL_DOCUMENT_NEWER,
  KEEL_DOCUMENT_NOT_A_FILE,
};

static void
update (KeelAttentionPanel *self)
{
  GListModel *attention;

  if (!self->session)
    return;

  attention = keel_session_get_attention (self->session);
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (attention) == 0 ? "empty" : "list");
}

static void
open_folder_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  KeelAttentionPanel *self = KEEL_ATTENTION_PANEL (widget);
  g_autoptr (GFile) root = g_file_new_for_path (keel_session_get_folder (self->session));
  g_autoptr (GFile) file = g_file_resolve_relative_path (root, g_variant_get_string (parameter, NULL));
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = g_file_get_uri (folder);

  gtk_show_uri (GTK_WINDOW (self), uri, GDK_CURRENT_TIME);
}

static void
try_again_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  keel_session_look_again (KEEL_ATTENTION_PANEL (widget)->session);
}

static void
vanished_answered_cb (GObject      *object,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  KeelAttentionPanel *self = KEEL_ATTENTION_PANEL (object);

  if (keel_dialogs_ask_finish (result, NULL) == KEEL_REPLY_YES && self->session)
    keel_session_accept_vanished (self->session);
}

static void
accept_vanished_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  keel_dialogs_ask_async (widget,
                          &(KeelQuestion) {
                            .heading = _("Forget What Has Vanished?"),
                            .body = _("The workbook goes on without these files. What the backups "
                                      "and the history on this device hold of them stays there."),
                            .yes = _("_Forget"),
                            .is_destructive = TRUE,
                          },
                          vanished_answered_cb, NULL);
}

static void
keel_attention_panel_dispose (GObject *object)
{
  KeelAttentionPanel *self = KEEL_ATTENTION_PANEL (object);

  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_attention_panel_parent_class)->dispose (object);
}

static void
keel_attention_panel_class_init (KeelAttentionPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_attention_panel_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-attention-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelAttentionPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelAttentionPanel, groups);

  gtk_widget_class_install_action (widget_class, "attention.accept-vanished", NULL, accept_vanished_action);
  gtk_widget_class_install_action (widget_class, "attention.open-folder", "s", open_folder_action);
  gtk_widget_class_install_action (widget_class, "attention.try-again", NULL, try_again_action);
}

static void
keel_attention_panel_init (KeelAttentionPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_attention_panel_new (KeelSession *session)
{
  KeelAttentionPanel *self;
  GListModel *attention;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_ATTENTION_PANEL, NULL);
  self->session = g_object_ref (session);

  attention = keel_session_get_attention (session);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    gtk_box_append (self->groups, keel_attention_group_new (order[i], attention));
  g_signal_connect_object (attention, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return KEEL_PANEL (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-two-versions-panel.h"

#include "keel-dialogs.h"
#include "keel-entry-preview.h"
#include "keel-wrap-layout.h"

#include <glib/gi18n-lib.h>

struct _KeelTwoVersionsPanel
{
  KeelPanel      parent_instance;

  KeelSession   *session;
  KeelAttention *attention;

  GtkBox        *pair;
  GtkWidget     *keep_this_button;
};

G_DEFINE_FINAL_TYPE (KeelTwoVersionsPanel, keel_two_versions_panel, KEEL_TYPE_PANEL)

static const struct
{
  const char *action;
  KeelSettle  settle;
} choices[] = {
  { "versions.keep-both", KEEL_SETTLE_KEEP_BOTH },
  { "versions.keep-other", KEEL_SETTLE_KEEP_OTHER },
  { "versions.keep-this", KEEL_SETTLE_KEEP_THIS },
};

static void
set_choices_enabled (KeelTwoVersionsPanel *self,
                     gboolean              enabled)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), choices[i].action, enabled);
}

static void
settled_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (KeelTwoVersionsPanel) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean is_settled = keel_session_finish (KEEL_SESSION (object), result, &error);

  if (!self->session)
    return;

  if (is_settled)
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }

  set_choices_enabled (self, TRUE);
  keel_dialogs_complain (GTK_WIDGET (self), _("Not Settled"), error->message);
}

static void
choose_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelTwoVersionsPanel *self = KEEL_TWO_VERSIONS_PANEL (widget);

  set_choices_enabled (self, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    if (g_str_equal (choices[i].action, action_name))
      keel_session_settle_async (self->session, self->attention, choices[i].settle,
                                 settled_cb, g_object_ref (self));
}

static void
keel_two_versions_panel_dispose (GObject *object)
{
  KeelTwoVersionsPanel *self = KEEL_TWO_VERSIONS_PANEL (object);

  g_clear_object (&self->attention);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_two_versions_panel_parent_class)->dispose (object);
}

static void
keel_two_versions_panel_class_init (KeelTwoVersionsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_two_versions_panel_dispose;

  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-two-versions-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelTwoVersionsPanel, pair);
  gtk_widget_class_bind_template_child (widget_class, KeelTwoVersionsPanel, keep_this_button);

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    gtk_widget_class_install_action (widget_class, choices[i].action, NULL, choose_action);
}

static void
keel_two_versions_panel_init (KeelTwoVersionsPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_two_versions_panel_new (KeelSession   *session,
                             KeelAttention *attention)
{
  KeelTwoVersionsPanel *self;
  KeelRecord *present;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (KEEL_IS_ATTENTION (attention), NULL);

  self = g_object_new (KEEL_TYPE_TWO_VERSIONS_PANEL, NULL);
  self->session = g_object_ref (session);
  self->attention = g_object_ref (attention);

  present = keel_workbook_find_record (keel_session_get_workbook (session),
                                       keel_attention_get_id (attention));
  gtk_box_append (self->pair,
                  keel_entry_preview_new_pair (_("This Version, in Your Workbook"), present,
                                               _("The Other Version"),
                                               keel_attention_get_record (attention)));
  set_choices_enabled (self, !keel_session_is_frozen (session));
  /* Not in the first text, which would be selected. */
  gtk_window_set_focus (GTK_WINDOW (self), self->keep_this_button);

  return KEEL_PANEL (self);
}

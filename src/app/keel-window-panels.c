/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What opens in front of the window. Each is made when it is asked for, and gone when
 * it is closed. One may open in front of another: then the other is its parent. */

#include "keel-config.h"
#include "keel-window-private.h"

#include "keel-attention-panel.h"
#include "keel-backups-panel.h"
#include "keel-cards-panel.h"
#include "keel-check-panel.h"
#include "keel-event-panel.h"
#include "keel-export-panel.h"
#include "keel-find-panel.h"
#include "keel-print-panel.h"
#include "keel-history-panel.h"
#include "keel-preferences-window.h"
#include "keel-trash-panel.h"
#include "keel-two-versions-panel.h"
#include "keel-week-panel.h"

GtkWidget *
keel_window_get_front (KeelWindow *self)
{
  return self->front ? GTK_WIDGET (self->front) : GTK_WIDGET (self);
}

void
keel_window_add_toast (KeelWindow *self,
                       AdwToast   *toast)
{
  if (KEEL_IS_PANEL (self->front))
    keel_panel_tell (KEEL_PANEL (self->front), toast);
  else if (ADW_IS_PREFERENCES_WINDOW (self->front))
    adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self->front), toast);
  else
    adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
front_closed_cb (KeelWindow *self,
                 GtkWindow  *panel)
{
  GtkWindow *parent = gtk_window_get_transient_for (panel);

  if (self->front == panel)
    g_set_weak_pointer (&self->front, parent == GTK_WINDOW (self) ? NULL : parent);
}

void
keel_window_present (KeelWindow *self,
                     GtkWindow  *panel)
{
  gtk_window_set_transient_for (panel, GTK_WINDOW (keel_window_get_front (self)));
  keel_window_set_text_size (self, GTK_WIDGET (panel));
  gtk_widget_insert_action_group (GTK_WIDGET (panel), "win", G_ACTION_GROUP (self));
  g_signal_connect_object (panel, "unrealize", G_CALLBACK (front_closed_cb), self, G_CONNECT_SWAPPED);

  g_set_weak_pointer (&self->front, panel);
  gtk_window_present (panel);
}

static void
present_panel (KeelWindow *self,
               KeelPanel  *panel)
{
  keel_window_present (self, GTK_WINDOW (panel));
}

static KeelRecord *
find_record (KeelWindow *self,
             GVariant   *parameter)
{
  return keel_workbook_find_record (keel_session_get_workbook (self->session),
                                    g_variant_get_string (parameter, NULL));
}

static void
show_trash_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  KeelWindow *self = user_data;

  present_panel (self, keel_trash_panel_new (self->session));
}

static void
show_attention_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  KeelWindow *self = user_data;

  present_panel (self, keel_attention_panel_new (self->session));
}

static void
show_backups_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  KeelWindow *self = user_data;

  present_panel (self, keel_backups_panel_new (self->session));
}

static void
check_workbook_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  KeelWindow *self = user_data;

  present_panel (self, keel_check_panel_new (self->session));
}

static void
show_history_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  KeelWindow *self = user_data;
  KeelRecord *record = find_record (self, parameter);

  if (record)
    present_panel (self, keel_history_panel_new (self->session, record));
}

static void
compare_versions_action (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  KeelWindow *self = user_data;
  KeelRecord *record = find_record (self, parameter);
  KeelAttention *attention = record ? keel_session_find_second_version (self->session, record) : NULL;

  if (attention)
    present_panel (self, keel_two_versions_panel_new (self->session, attention));
}

static void
export_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  KeelWindow *self = user_data;

  present_panel (self, keel_export_panel_new (self->session));
}

static void
print_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  KeelWindow *self = user_data;

  present_panel (self, keel_print_panel_new (self->session, g_variant_get_string (parameter, NULL)));
}

static void
new_event_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  KeelWindow *self = user_data;

  if (keel_session_get_store (self->session) != NULL && !keel_session_is_frozen (self->session))
    present_panel (self, keel_event_panel_new (self->session, NULL));
}

static void
edit_event_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  KeelWindow *self = user_data;
  KeelRecord *record = find_record (self, parameter);

  if (KEEL_IS_EVENT (record) && !keel_session_is_frozen (self->session))
    present_panel (self, keel_event_panel_new (self->session, KEEL_EVENT (record)));
}

static void
show_week_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  KeelWindow *self = user_data;
  KeelRecord *record = find_record (self, parameter);

  if (KEEL_IS_CHECKIN (record))
    present_panel (self, keel_week_panel_new (self->session, KEEL_CHECKIN (record)));
}

static void
preferences_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_window_present (self, keel_preferences_window_new (self->session, self->settings));
}

/* GTK would build the overlay at every start, if it lay where GTK looks for it. Once
 * the window has it, GTK's own action has taken the place of this one. */
static void
show_help_overlay_action (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  KeelWindow *self = user_data;
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (KEEL_APP_PATH "/help-overlay.ui");
  GtkWidget *overlay = GTK_WIDGET (gtk_builder_get_object (builder, "help_overlay"));

  gtk_application_window_set_help_overlay (GTK_APPLICATION_WINDOW (self), GTK_SHORTCUTS_WINDOW (overlay));
  gtk_window_present (GTK_WINDOW (overlay));
}

static void
practise_cards_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  KeelWindow *self = user_data;

  if (keel_session_get_programme (self->session))
    present_panel (self, keel_cards_panel_new (self->session));
}

/* What is in front already asks for something: it is not left by a key. */
static void
search_everywhere_action (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  KeelWindow *self = user_data;

  if (self->front)
    {
      gtk_widget_error_bell (GTK_WIDGET (self->front));
      return;
    }

  present_panel (self, keel_find_panel_new (self->session));
}

static const GActionEntry actions[] = {
  { .name = "check-workbook", .activate = check_workbook_action },
  { .name = "compare-versions", .activate = compare_versions_action, .parameter_type = "s" },
  { .name = "edit-event", .activate = edit_event_action, .parameter_type = "s" },
  { .name = "export", .activate = export_action },
  { .name = "new-event", .activate = new_event_action },
  { .name = "practise-cards", .activate = practise_cards_action },
  { .name = "preferences", .activate = preferences_action },
  { .name = "print", .activate = print_action, .parameter_type = "s" },
  { .name = "search-everywhere", .activate = search_everywhere_action },
  { .name = "show-attention", .activate = show_attention_action },
  { .name = "show-backups", .activate = show_backups_action },
  { .name = "show-help-overlay", .activate = show_help_overlay_action },
  { .name = "show-history", .activate = show_history_action, .parameter_type = "s" },
  { .name = "show-trash", .activate = show_trash_action },
  { .name = "show-week", .activate = show_week_action, .parameter_type = "s" },
};

void
keel_window_add_panel_actions (KeelWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

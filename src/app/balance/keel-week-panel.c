/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-week-panel.h"

#include "keel-balance.h"
#include "keel-balance-words.h"
#include "keel-entry-words.h"
#include "keel-score-words.h"

#include <glib/gi18n-lib.h>

struct _KeelWeekPanel
{
  KeelPanel            parent_instance;

  AdwPreferencesGroup *checkin_group;
  AdwPreferencesGroup *entry_group;
};

G_DEFINE_FINAL_TYPE (KeelWeekPanel, keel_week_panel, KEEL_TYPE_PANEL)

/* The panel goes before the window turns to what was chosen. */
static void
row_activated_cb (KeelWeekPanel *self,
                  AdwActionRow  *row)
{
  g_autoptr (GtkWindow) parent = g_object_ref (gtk_window_get_transient_for (GTK_WINDOW (self)));
  const char *action = g_object_get_data (G_OBJECT (row), "action");
  g_autofree char *id = g_strdup (g_object_get_data (G_OBJECT (row), "id"));

  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (GTK_WIDGET (parent), action, "s", id);
}

static void
add_row (KeelWeekPanel       *self,
         AdwPreferencesGroup *group,
         const char          *title,
         const char          *subtitle,
         const char          *action,
         const char          *id)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "action", (gpointer) action);
  g_object_set_data_full (G_OBJECT (row), "id", g_strdup (id), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
}

/* The words of a point, made from a balance of this check-in alone. */
static void
show_checkin (KeelWeekPanel *self,
              KeelSession   *session,
              KeelCheckin   *checkin)
{
  g_autoptr (GPtrArray) sets = keel_session_list_item_sets (session);
  g_autoptr (GListStore) checkins = g_list_store_new (KEEL_TYPE_CHECKIN);
  g_autoptr (GListStore) events = g_list_store_new (KEEL_TYPE_EVENT);
  g_autoptr (KeelBalance) balance = NULL;
  const KeelBalancePoint *point;
  g_autofree char *name = NULL;
  g_autofree char *values = NULL;

  g_list_store_append (checkins, checkin);
  balance = keel_balance_new (G_LIST_MODEL (checkins), G_LIST_MODEL (events), NULL, sets);
  point = keel_balance_get_latest (balance, keel_checkin_get_form (checkin));
  if (point == NULL)
    return;

  name = keel_balance_words_boat_name (point);
  values = keel_balance_words_point_values (balance, point->score.form, KEEL_MEASURE_TILT, 0);
  adw_preferences_group_set_description (self->checkin_group, keel_score_words_sides (&point->score));
  add_row (self, self->checkin_group, name, values, "win.show-checkin", keel_record_get_id (KEEL_RECORD (checkin)));
}

static void
list_entries (KeelWeekPanel *self,
              KeelSession   *session,
              KeelCheckin   *checkin)
{
  GListModel *entries = keel_workbook_get_entries (keel_session_get_workbook (session));
  KeelDay last = keel_checkin_get_day (checkin);
  KeelDay first = last - (keel_checkin_get_form (checkin) == KEEL_FORM_PULSE ? 6 : 27);
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);
      g_autofree char *headline = NULL;
      g_autofree char *day = NULL;

      if (keel_entry_get_day (entry) > last)
        continue;
      if (keel_entry_get_day (entry) < first)
        break;

      headline = keel_entry_words_headline (entry);
      day = keel_entry_words_day_and_time (keel_entry_get_day (entry), KEEL_TIME_NONE);
      add_row (self, self->entry_group, headline, day, "win.show-entry", keel_record_get_id (KEEL_RECORD (entry)));
      n_found++;
    }

  if (n_found == 0)
    adw_preferences_group_set_description (self->entry_group, _("Nothing was written in these days."));
}

static void
keel_week_panel_class_init (KeelWeekPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-week-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPanel, checkin_group);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekPanel, entry_group);
}

static void
keel_week_panel_init (KeelWeekPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_week_panel_new (KeelSession *session,
                     KeelCheckin *checkin)
{
  KeelWeekPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), NULL);

  self = g_object_new (KEEL_TYPE_WEEK_PANEL, NULL);
  show_checkin (self, session, checkin);
  list_entries (self, session, checkin);

  return KEEL_PANEL (self);
}

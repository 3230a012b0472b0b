/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-event-panel.h"

#include "keel-balance-words.h"
#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

#define N_KINDS KEEL_EVENT_OTHER

struct _KeelEventPanel
{
  KeelPanel            parent_instance;

  KeelSession         *session;
  KeelEvent           *event;            /* NULL while it is new */

  GtkEditable         *text;
  AdwPreferencesGroup *kinds;
  GtkCheckButton      *buttons[N_KINDS];
  AdwExpanderRow      *day_row;
  GtkCalendar         *calendar;
  GtkWidget           *refusal;
  GtkWidget           *delete_group;
};

G_DEFINE_FINAL_TYPE (KeelEventPanel, keel_event_panel, KEEL_TYPE_PANEL)

static KeelDay
get_day (KeelEventPanel *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  return keel_day_from_ymd (g_date_time_get_year (date), g_date_time_get_month (date),
                            g_date_time_get_day_of_month (date));
}

static KeelEventKind
get_kind (KeelEventPanel *self)
{
  for (guint i = 0; i < N_KINDS; i++)
    if (gtk_check_button_get_active (self->buttons[i]))
      return (KeelEventKind) i;

  return KEEL_EVENT_NOTE;
}

/* Not of a kind that only a newer program knows. */
static gboolean
can_edit (KeelEventPanel *self)
{
  return self->event == NULL || (keel_event_get_kind (self->event) != KEEL_EVENT_OTHER
                                 && keel_record_is_writable (KEEL_RECORD (self->event)));
}

/* What has not been yet is a plan, not an event. */
static void
update_actions (KeelEventPanel *self)
{
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (self->text)));
  gboolean is_future = get_day (self) > keel_session_get_today (self->session);

  gtk_widget_set_visible (self->refusal, is_future);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "event.save", *words != '\0' && !is_future && can_edit (self));
}

static void
text_changed_cb (KeelEventPanel *self)
{
  if (self->session != NULL)
    update_actions (self);
}

static void
text_entered_cb (KeelEventPanel *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "event.save", NULL);
}

static void
day_selected_cb (KeelEventPanel *self)
{
  g_autofree char *words = keel_entry_words_day_and_time (get_day (self), KEEL_TIME_NONE);

  adw_expander_row_set_subtitle (self->day_row, words);
  if (self->session != NULL)
    update_actions (self);
}

static void
add_kinds (KeelEventPanel *self)
{
  for (guint i = 0; i < N_KINDS; i++)
    {
      GtkWidget *row = adw_action_row_new ();
      GtkWidget *button = gtk_check_button_new ();

      self->buttons[i] = GTK_CHECK_BUTTON (button);
      gtk_check_button_set_group (self->buttons[i], i > 0 ? self->buttons[0] : NULL);
      gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), keel_balance_words_event_kind ((KeelEventKind) i));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), keel_balance_words_event_effect ((KeelEventKind) i));
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
      adw_preferences_group_add (self->kinds, row);
    }
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelEventPanel *self = KEEL_EVENT_PANEL (widget);
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  const char *text = gtk_editable_get_text (self->text);

  if (self->event != NULL)
    keel_workbook_edit_event (workbook, self->event, get_kind (self), get_day (self), text);
  else
    keel_workbook_add_event (workbook, get_kind (self), get_day (self), text, keel_session_get_now (self->session));

  gtk_window_close (GTK_WINDOW (self));
}

/* The toast is shown in the window once the panel has gone from in front of it. */
static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelEventPanel *self = KEEL_EVENT_PANEL (widget);
  g_autoptr (GtkWindow) parent = g_object_ref (gtk_window_get_transient_for (GTK_WINDOW (self)));

  keel_workbook_delete (keel_session_get_workbook (self->session), KEEL_RECORD (self->event),
                        keel_session_get_now (self->session));
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell-undo", "s", keel_balance_words_event_deleted ());
}

static void
keel_event_panel_dispose (GObject *object)
{
  KeelEventPanel *self = KEEL_EVENT_PANEL (object);

  g_clear_object (&self->event);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_event_panel_parent_class)->dispose (object);
}

static void
keel_event_panel_class_init (KeelEventPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_event_panel_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-event-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelEventPanel, text);
  gtk_widget_class_bind_template_child (widget_class, KeelEventPanel, kinds);
  gtk_widget_class_bind_template_child (widget_class, KeelEventPanel, day_row);
  gtk_widget_class_bind_template_child (widget_class, KeelEventPanel, calendar);
  gtk_widget_class_bind_template_child (widget_class, KeelEventPanel, refusal);
  gtk_widget_class_bind_template_child (widget_class, KeelEventPanel, delete_group);
  gtk_widget_class_bind_template_callback (widget_class, text_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);

  gtk_widget_class_install_action (widget_class, "event.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "event.delete", NULL, delete_action);
}

static void
keel_event_panel_init (KeelEventPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_kinds (self);
}

static void
show_event (KeelEventPanel *self,
            KeelEventKind   kind,
            KeelDay         day,
            const char     *text)
{
  g_autoptr (GDateTime) date = NULL;
  int year, month, day_of_month;

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 12, 0, 0);
  gtk_calendar_select_day (self->calendar, date);
  day_selected_cb (self);
  gtk_editable_set_text (self->text, text);
  gtk_check_button_set_active (self->buttons[MIN (kind, KEEL_EVENT_NOTE)], TRUE);
}

KeelPanel *
keel_event_panel_new (KeelSession *session,
                      KeelEvent   *event)
{
  KeelEventPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_EVENT_PANEL, NULL);
  self->session = g_object_ref (session);
  g_set_object (&self->event, event);
  gtk_window_set_title (GTK_WINDOW (self), event != NULL ? _("Edit Event") : _("New Event"));
  gtk_widget_set_visible (self->delete_group, event != NULL);

  if (event != NULL)
    show_event (self, keel_event_get_kind (event), keel_event_get_day (event), keel_event_get_text (event));
  else
    /* The one that changes no series by itself. */
    show_event (self, KEEL_EVENT_NOTE, keel_session_get_today (session), "");
  update_actions (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));

  return KEEL_PANEL (self);
}

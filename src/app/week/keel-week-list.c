/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-week-list.h"

#include "keel-agenda-row.h"
#include "keel-agenda-words.h"
#include "keel-plan-list.h"
#include "keel-record-words.h"
#include "keel-workbook-marks.h"
#include "keel-worksheet-list.h"

struct _KeelWeekList
{
  AdwBin parent_instance;

  GtkWidget *earlier_button;
  GtkWidget *today_button;
  GtkLabel *title;
  GtkLabel *dates;
  GtkListBox *agenda;
  GtkWidget *summary_box;
  GtkWidget *summary_icon;
  GtkLabel *summary;
  KeelPlanList *plan;
  KeelWayPage *worksheets;

  KeelSession *session;
  KeelDay monday;            /* of the week that is shown; KEEL_DAY_NONE: this week */
  char *target;              /* what the page shows, or NULL */
  int next;                  /* the row with the button; -1: none */
  guint update;
};

G_DEFINE_FINAL_TYPE (KeelWeekList, keel_week_list, ADW_TYPE_BIN)

static KeelDay
get_this_monday (KeelWeekList *self)
{
  return keel_day_get_monday (keel_session_get_today (self->session));
}

static KeelDay
get_monday (KeelWeekList *self)
{
  return self->monday != KEEL_DAY_NONE ? self->monday : get_this_monday (self);
}

static KeelAgendaRow *
get_row (KeelWeekList *self,
         int           index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->agenda, index);

  return row != NULL ? KEEL_AGENDA_ROW (row) : NULL;
}

static void
show_selection (KeelWeekList *self)
{
  KeelAgendaRow *row;

  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (self->target != NULL && g_strcmp0 (keel_agenda_row_get_target (row), self->target) == 0)
      gtk_widget_add_css_class (GTK_WIDGET (row), "keel-current");
    else
      gtk_widget_remove_css_class (GTK_WIDGET (row), "keel-current");
}

/* A plan is called by its own words; NULL for what is called by its task. */
static char *
make_title (KeelWeekList       *self,
            const KeelWeekItem *item)
{
  KeelRecord *record;

  if (item->task != KEEL_TASK_IF_THEN && item->task != KEEL_TASK_STEP)
    return NULL;

  record = keel_workbook_find_record (keel_session_get_workbook (self->session), item->record);

  return record != NULL ? keel_record_words_title (record) : NULL;
}

/* Rows stay where they are, so that the keyboard does not lose its place. */
static void
show_items (KeelWeekList   *self,
            const KeelWeek *week)
{
  KeelAgendaRow *row;

  while ((row = get_row (self, (int) week->items->len)) != NULL)
    gtk_list_box_remove (self->agenda, GTK_WIDGET (row));

  for (guint i = 0; i < week->items->len; i++)
    {
      const KeelWeekItem *item = week->items->pdata[i];
      g_autofree char *title = make_title (self, item);

      if (get_row (self, (int) i) == NULL)
        gtk_list_box_append (self->agenda, keel_agenda_row_new ());
      keel_agenda_row_set (get_row (self, (int) i), keel_session_get_programme (self->session),
                           item, title, (int) i == week->next);
    }

  self->next = week->next;
  gtk_widget_set_visible (GTK_WIDGET (self->agenda), week->items->len > 0);
  show_selection (self);
}

static void
show_summary (KeelWeekList   *self,
              const KeelWeek *week)
{
  g_autofree char *summary = week->next < 0 ? keel_agenda_words_summary (week) : NULL;

  gtk_widget_set_visible (self->summary_box, summary != NULL);
  gtk_widget_set_visible (self->summary_icon, keel_week_is_done (week));
  if (summary != NULL)
    gtk_label_set_label (self->summary, summary);
}

static void
update_actions (KeelWeekList *self)
{
  gboolean is_past = get_monday (self) < get_this_monday (self);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "week.later", is_past);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "week.today", is_past);
  gtk_widget_set_visible (self->today_button, is_past);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "week.earlier", get_monday (self) > 7);
}

static void
show (KeelWeekList *self)
{
  KeelDay today = keel_session_get_today (self->session);
  g_autofree char *title = keel_agenda_words_title (get_monday (self), today);
  g_autofree char *dates = keel_agenda_words_dates (get_monday (self), today);
  g_autoptr (KeelWeek) week = keel_week_new (keel_session_get_workbook (self->session),
                                             keel_session_get_programme (self->session),
                                             get_monday (self), today);

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->dates, dates);
  show_items (self, week);
  show_summary (self, week);
  keel_plan_list_show (self->plan, self->session);
  update_actions (self);
}

/* The row, or the button, that has the keyboard may not be there in another week; then it stays
 * in the list all the same. */
static void
go_to (KeelWeekList *self,
       KeelDay       monday)
{
  g_autoptr (GtkWidget) focus = NULL;

  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL)
    g_set_object (&focus, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));

  self->monday = monday;
  show (self);
  if (focus != NULL && !(gtk_widget_get_mapped (focus) && gtk_widget_is_sensitive (focus)))
    gtk_widget_grab_focus (self->earlier_button);
}

static void
update_cb (gpointer user_data)
{
  KeelWeekList *self = user_data;

  self->update = 0;
  show (self);
}

/* A workbook that is read, and every key in an entry, says that it has changed; what is not
 * seen is made anew when it is seen again. */
static void
changed_cb (KeelWeekList *self)
{
  if (self->update == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update = g_idle_add_once (update_cb, self);
}

static void
row_activated_cb (KeelWeekList  *self,
                  GtkListBoxRow *row)
{
  keel_agenda_row_open (KEEL_AGENDA_ROW (row));
}

static void
earlier_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  keel_week_list_go (KEEL_WEEK_LIST (widget), -1);
}

static void
later_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  keel_week_list_go (KEEL_WEEK_LIST (widget), 1);
}

static void
today_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  keel_week_list_go_today (KEEL_WEEK_LIST (widget));
}

static void
keel_week_list_map (GtkWidget *widget)
{
  KeelWeekList *self = KEEL_WEEK_LIST (widget);

  GTK_WIDGET_CLASS (keel_week_list_parent_class)->map (widget);

  if (self->session != NULL)
    show (self);
}

static void
keel_week_list_dispose (GObject *object)
{
  KeelWeekList *self = KEEL_WEEK_LIST (object);

  g_clear_handle_id (&self->update, g_source_remove);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_WEEK_LIST);
  g_clear_pointer (&self->target, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_week_list_parent_class)->dispose (object);
}

static void
keel_week_list_class_init (KeelWeekListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_week_list_dispose;
  widget_class->map = keel_week_list_map;

  g_type_ensure (KEEL_TYPE_AGENDA_ROW);
  g_type_ensure (KEEL_TYPE_PLAN_LIST);
  g_type_ensure (KEEL_TYPE_WORKSHEET_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-week-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, earlier_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, today_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, title);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, dates);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, agenda);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, summary_box);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, summary_icon);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, summary);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, plan);
  gtk_widget_class_bind_template_child (widget_class, KeelWeekList, worksheets);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "week.earlier", NULL, earlier_action);
  gtk_widget_class_install_action (widget_class, "week.later", NULL, later_action);
  gtk_widget_class_install_action (widget_class, "week.today", NULL, today_action);
}

static void
keel_week_list_init (KeelWeekList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
watch (KeelWeekList *self,
       gpointer      object,
       const char   *signal)
{
  g_signal_connect_object (object, signal, G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

void
keel_week_list_set_session (KeelWeekList *self,
                            KeelSession  *session)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);

  g_return_if_fail (KEEL_IS_WEEK_LIST (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  keel_way_page_set_session (self->worksheets, session);
  watch (self, session, "notify::programme");
  watch (self, workbook, "changed");
  watch (self, keel_workbook_get_profile (workbook), "notify");
  watch (self, keel_workbook_get_marks (workbook), "items-changed");
  watch (self, keel_workbook_get_checkins (workbook), "items-changed");
  watch (self, keel_workbook_get_entries (workbook), "items-changed");
  watch (self, keel_workbook_get_goals (workbook), "items-changed");
  watch (self, keel_workbook_get_steps (workbook), "items-changed");
  watch (self, keel_workbook_get_if_thens (workbook), "items-changed");
  show (self);
}

void
keel_week_list_select (KeelWeekList *self,
                       const char   *target)
{
  g_return_if_fail (KEEL_IS_WEEK_LIST (self));

  g_free (self->target);
  self->target = g_strdup (target);
  keel_plan_list_select (self->plan, target);
  show_selection (self);
  keel_worksheet_list_select (KEEL_WORKSHEET_LIST (self->worksheets), target);
}

void
keel_week_list_focus_row (KeelWeekList *self)
{
  KeelAgendaRow *row;
  GtkWidget *marked;

  g_return_if_fail (KEEL_IS_WEEK_LIST (self));

  marked = keel_plan_list_get_selected (self->plan);
  for (int i = 0; (row = get_row (self, i)) != NULL; i++)
    if (gtk_widget_has_css_class (GTK_WIDGET (row), "keel-current"))
      marked = GTK_WIDGET (row);

  row = get_row (self, MAX (self->next, 0));
  if (marked != NULL)
    gtk_widget_grab_focus (marked);
  else if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

void
keel_week_list_go (KeelWeekList *self,
                   int           n_weeks)
{
  gint64 monday;

  g_return_if_fail (KEEL_IS_WEEK_LIST (self));

  monday = (gint64) get_monday (self) + 7 * n_weeks;
  if (monday < 1)
    return;

  go_to (self, monday < get_this_monday (self) ? (KeelDay) monday : KEEL_DAY_NONE);
}

void
keel_week_list_go_today (KeelWeekList *self)
{
  g_return_if_fail (KEEL_IS_WEEK_LIST (self));

  go_to (self, KEEL_DAY_NONE);
}

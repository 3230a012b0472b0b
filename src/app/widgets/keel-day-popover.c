/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-day-popover.h"

struct _KeelDayPopover
{
  GtkPopover parent_instance;

  GtkCalendar *calendar;
  GtkWidget *refusal;
  GtkEditable *time;

  KeelDay day;
  int minutes;
  KeelDay last_day;
  gboolean is_touched;
  gboolean has_time;
};

enum
{
  PROP_HAS_TIME = 1,
  N_PROPS,
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelDayPopover, keel_day_popover, GTK_TYPE_POPOVER)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static KeelDay
get_calendar_day (KeelDayPopover *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  return keel_day_from_ymd (g_date_time_get_year (date), g_date_time_get_month (date),
                            g_date_time_get_day_of_month (date));
}

static void
show_day (KeelDayPopover *self,
          KeelDay         day)
{
  g_autoptr (GDateTime) date = NULL;
  int year, month, day_of_month;

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 12, 0, 0);
  gtk_calendar_select_day (self->calendar, date);
}

static void
show_time (KeelDayPopover *self)
{
  g_autofree char *text = NULL;

  if (self->minutes != KEEL_TIME_NONE)
    text = keel_time_to_string (self->minutes);

  gtk_editable_set_text (self->time, text != NULL ? text : "");
}

/* An empty field is an entry without a time. */
static gboolean
read_time (KeelDayPopover *self,
           int            *out_minutes)
{
  const char *text = gtk_editable_get_text (self->time);

  if (text[0] == '\0')
    {
      *out_minutes = KEEL_TIME_NONE;
      return TRUE;
    }

  return keel_time_parse (text, out_minutes);
}

/* Turning over a month moves the calendar's day with it, so what is chosen is only
 * known when the popover closes. */
static void
closed_cb (KeelDayPopover *self)
{
  KeelDay day = get_calendar_day (self);
  int minutes;

  if (day > self->last_day || (self->day == KEEL_DAY_NONE && !self->is_touched))
    day = self->day;

  if (!read_time (self, &minutes))
    minutes = self->minutes;

  if (day == self->day && minutes == self->minutes)
    return;

  self->day = day;
  self->minutes = minutes;
  g_signal_emit (self, signals[SIGNAL_PICKED], 0, day, minutes);
}

static void
day_selected_cb (KeelDayPopover *self)
{
  self->is_touched = TRUE;
  gtk_widget_set_visible (self->refusal, get_calendar_day (self) > self->last_day);
}

/* The day on which the calendar has opened is picked too, but not selected anew. */
static void
calendar_clicked_cb (KeelDayPopover *self)
{
  self->is_touched = TRUE;
}

static gboolean
calendar_key_cb (KeelDayPopover *self,
                 guint           keyval)
{
  if (keyval == GDK_KEY_space || keyval == GDK_KEY_KP_Space || keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    self->is_touched = TRUE;

  return GDK_EVENT_PROPAGATE;
}

static void
time_typed_cb (KeelDayPopover *self)
{
  int minutes;

  if (read_time (self, &minutes))
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->time), "error");
      gtk_accessible_reset_state (GTK_ACCESSIBLE (self->time), GTK_ACCESSIBLE_STATE_INVALID);
    }
  else
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->time), "error");
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->time),
                                   GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                                   -1);
    }
}

static void
time_activated_cb (KeelDayPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* Escape leaves the day as it was. */
static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelDayPopover *self = KEEL_DAY_POPOVER (widget);

  if (self->day != KEEL_DAY_NONE)
    show_day (self, self->day);
  self->is_touched = FALSE;
  show_time (self);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
keel_day_popover_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (property_id)
    {
    case PROP_HAS_TIME:
      g_value_set_boolean (value, KEEL_DAY_POPOVER (object)->has_time);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_day_popover_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (property_id)
    {
    case PROP_HAS_TIME:
      KEEL_DAY_POPOVER (object)->has_time = g_value_get_boolean (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_day_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_DAY_POPOVER);

  G_OBJECT_CLASS (keel_day_popover_parent_class)->dispose (object);
}

static void
keel_day_popover_class_init (KeelDayPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_day_popover_get_property;
  object_class->set_property = keel_day_popover_set_property;
  object_class->dispose = keel_day_popover_dispose;

  properties[PROP_HAS_TIME] =
    g_param_spec_boolean ("has-time", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[SIGNAL_PICKED] =
    g_signal_new ("picked", KEEL_TYPE_DAY_POPOVER, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-day-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelDayPopover, calendar);
  gtk_widget_class_bind_template_child (widget_class, KeelDayPopover, refusal);
  gtk_widget_class_bind_template_child (widget_class, KeelDayPopover, time);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, calendar_key_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_activated_cb);
  gtk_widget_class_install_action (widget_class, "day.cancel", NULL, cancel_action);
}

static void
keel_day_popover_init (KeelDayPopover *self)
{
  self->minutes = KEEL_TIME_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_day_popover_new (gboolean has_time)
{
  return g_object_new (KEEL_TYPE_DAY_POPOVER, "has-time", has_time, NULL);
}

static void
set_day (KeelDayPopover *self,
         KeelDay         day,
         int             time,
         KeelDay         shown,
         KeelDay         last_day)
{
  self->day = day;
  self->minutes = time;
  self->last_day = last_day;

  show_day (self, shown);
  show_time (self);
  gtk_widget_set_visible (self->refusal, FALSE);
  self->is_touched = FALSE;
}

void
keel_day_popover_set (KeelDayPopover *self,
                      KeelDay         day,
                      int             time,
                      KeelDay         last_day)
{
  g_return_if_fail (KEEL_IS_DAY_POPOVER (self));
  g_return_if_fail (keel_day_is_valid (day));

  set_day (self, day, time, day, last_day);
}

void
keel_day_popover_set_optional (KeelDayPopover *self,
                               KeelDay         day,
                               KeelDay         today)
{
  g_return_if_fail (KEEL_IS_DAY_POPOVER (self));
  g_return_if_fail (keel_day_is_valid (today));

  set_day (self, day, KEEL_TIME_NONE, keel_day_is_valid (day) ? day : today, KEEL_DAY_MAX);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-day-row.h"

#include "keel-entry-words.h"

struct _KeelDayRow
{
  AdwActionRow   parent_instance;

  KeelDay        day;

  GtkMenuButton *button;
  GtkCalendar   *calendar;
};

enum
{
  PROP_DAY = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelDayRow, keel_day_row, ADW_TYPE_ACTION_ROW)

static GParamSpec *properties[N_PROPS];

static void
update_button (KeelDayRow *self)
{
  g_autofree char *text = keel_entry_words_short_day (self->day);

  gtk_menu_button_set_label (self->button, text);
}

static void
set_day (KeelDayRow *self,
         KeelDay     day)
{
  if (day == self->day)
    return;

  self->day = day;
  update_button (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
}

static void
day_selected_cb (KeelDayRow *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);

  set_day (self, keel_day_from_ymd (g_date_time_get_year (date), g_date_time_get_month (date),
                                    g_date_time_get_day_of_month (date)));
}

static void
keel_day_row_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_uint (value, KEEL_DAY_ROW (object)->day);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_day_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_DAY_ROW);

  G_OBJECT_CLASS (keel_day_row_parent_class)->dispose (object);
}

static void
keel_day_row_class_init (KeelDayRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_day_row_dispose;
  G_OBJECT_CLASS (klass)->get_property = keel_day_row_get_property;

  properties[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-day-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelDayRow, button);
  gtk_widget_class_bind_template_child (widget_class, KeelDayRow, calendar);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
}

static void
keel_day_row_init (KeelDayRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelDay
keel_day_row_get_day (KeelDayRow *self)
{
  g_return_val_if_fail (KEEL_IS_DAY_ROW (self), KEEL_DAY_NONE);

  return self->day;
}

void
keel_day_row_set_day (KeelDayRow *self,
                      KeelDay     day)
{
  g_autoptr (GDateTime) date = NULL;
  int year;
  int month;
  int day_of_month;

  g_return_if_fail (KEEL_IS_DAY_ROW (self));
  g_return_if_fail (keel_day_is_valid (day));

  keel_day_get_ymd (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 12, 0, 0);
  set_day (self, day);
  gtk_calendar_select_day (self->calendar, date);
}

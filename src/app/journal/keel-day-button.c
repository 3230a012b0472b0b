/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-day-button.h"
#include "keel-day-popover.h"
#include "keel-entry-words.h"

struct _KeelDayButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;

  KeelSession *session;
  KeelEntry *entry;
  gboolean short_form;
};

enum
{
  PROP_SHORT_FORM = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelDayButton, keel_day_button, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
update_label (KeelDayButton *self)
{
  g_autofree char *shown = NULL;
  g_autofree char *full = NULL;
  KeelDay day;

  if (self->entry == NULL)
    return;

  day = keel_entry_get_day (self->entry);
  full = keel_entry_words_day_and_time (day, keel_entry_get_time (self->entry));
  shown = self->short_form ? keel_entry_words_short_day (day) : g_strdup (full);

  gtk_label_set_label (self->label, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, full,
                                  -1);
}

static void
day_picked_cb (KeelDayButton *self,
               guint          day,
               int            time)
{
  keel_workbook_set_entry_day (keel_session_get_workbook (self->session), self->entry, day, time);
}

static void
popover_wanted_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KeelDayButton *self = user_data;
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (self->entry == NULL)
    return;

  if (popover == NULL)
    {
      popover = keel_day_popover_new (TRUE);
      g_signal_connect_object (popover, "picked", G_CALLBACK (day_picked_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, popover);
    }

  keel_day_popover_set (KEEL_DAY_POPOVER (popover), keel_entry_get_day (self->entry),
                        keel_entry_get_time (self->entry), keel_session_get_today (self->session));
}

static void
keel_day_button_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  KeelDayButton *self = KEEL_DAY_BUTTON (object);

  switch (property_id)
    {
    case PROP_SHORT_FORM:
      g_value_set_boolean (value, self->short_form);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_day_button_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  KeelDayButton *self = KEEL_DAY_BUTTON (object);

  switch (property_id)
    {
    case PROP_SHORT_FORM:
      self->short_form = g_value_get_boolean (value);
      update_label (self);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_day_button_dispose (GObject *object)
{
  KeelDayButton *self = KEEL_DAY_BUTTON (object);

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_clear_object (&self->entry);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_DAY_BUTTON);

  G_OBJECT_CLASS (keel_day_button_parent_class)->dispose (object);
}

static void
keel_day_button_class_init (KeelDayButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_day_button_get_property;
  object_class->set_property = keel_day_button_set_property;
  object_class->dispose = keel_day_button_dispose;

  properties[PROP_SHORT_FORM] =
    g_param_spec_boolean ("short-form", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-day-button.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelDayButton, button);
  gtk_widget_class_bind_template_child (widget_class, KeelDayButton, label);
}

static void
keel_day_button_init (KeelDayButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->button, popover_wanted_cb, self, NULL);
}

void
keel_day_button_set_entry (KeelDayButton *self,
                           KeelSession   *session,
                           KeelEntry     *entry)
{
  g_return_if_fail (KEEL_IS_DAY_BUTTON (self));
  g_return_if_fail (entry == NULL || (KEEL_IS_ENTRY (entry) && KEEL_IS_SESSION (session)));

  if (self->entry != NULL)
    g_signal_handlers_disconnect_by_data (self->entry, self);

  g_set_object (&self->session, session);
  g_set_object (&self->entry, entry);
  if (entry == NULL)
    return;

  g_signal_connect_object (entry, "notify::day", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "notify::time", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
  update_label (self);
}

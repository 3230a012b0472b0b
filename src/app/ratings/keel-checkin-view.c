/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-view.h"
#include "keel-banner.h"
#include "keel-checkin-sheet.h"
#include "keel-checkin-view.h"
#include "keel-checkin-words.h"
#include "keel-day-popover.h"
#include "keel-entry-words.h"
#include "keel-result-view.h"

#include <glib/gi18n-lib.h>

struct _KeelCheckinView
{
  AdwBin parent_instance;

  GtkMenuButton *day_button;
  GtkLabel *day;
  GtkLabel *set_day;         /* where it can no longer be changed */
  GtkWidget *menu_button;
  KeelBanner *banner;
  GtkStack *stack;
  KeelAnswerView *answers;
  KeelResultView *result;

  KeelSession *session;
  KeelCheckin *checkin;
  KeelItemTexts *texts;      /* NULL when nothing is known of the items */
  gboolean folded;
};

enum
{
  PROP_SESSION = 1,
  PROP_FOLDED,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelCheckinView, keel_checkin_view, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

/* Whether it is answered here, or only shown. */
static gboolean
is_asking (KeelCheckinView *self)
{
  return self->checkin != NULL && keel_checkin_is_draft (self->checkin)
         && keel_record_is_writable (KEEL_RECORD (self->checkin))
         && self->texts != NULL && keel_item_texts_can_ask (self->texts);
}

static void
update_day (KeelCheckinView *self)
{
  KeelMoment now = keel_session_get_now (self->session);
  KeelDay day = keel_checkin_get_day (self->checkin);
  g_autofree char *full = keel_entry_words_day_and_time (day, KEEL_TIME_NONE);
  g_autofree char *shown = self->folded ? keel_entry_words_short_day (day) : g_strdup (full);

  gboolean can_change = keel_checkin_can_change_freely (self->checkin, now) && !keel_session_is_frozen (self->session);

  gtk_label_set_label (self->day, shown);
  gtk_label_set_label (self->set_day, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->day_button), GTK_ACCESSIBLE_PROPERTY_LABEL, full, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->day_button), can_change);
  gtk_widget_set_visible (GTK_WIDGET (self->set_day), !can_change);
}

static void
update_banner (KeelCheckinView *self)
{
  g_autofree char *past = NULL;

  if (is_asking (self) && keel_checkin_is_past (self->checkin, keel_session_get_today (self->session)))
    {
      past = keel_checkin_words_past (self->checkin);
      keel_banner_say (self->banner, past, _("_Begin a New One"), "ratings.begin-anew");
    }
  else if (keel_checkin_is_draft (self->checkin) && !is_asking (self))
    {
      keel_banner_say (self->banner, keel_checkin_words_cannot_ask (), NULL, NULL);
    }
  else
    {
      keel_banner_say (self->banner, NULL, NULL, NULL);
    }
}

static void
show_checkin (KeelCheckinView *self)
{
  KeelItemTexts *old = self->texts;
  gboolean has_checkin = self->checkin != NULL;

  self->texts = has_checkin ? keel_item_texts_new (self->session, keel_checkin_get_item_set (self->checkin))
                            : NULL;

  if (is_asking (self))
    {
      keel_answer_view_set (self->answers, self->session, self->checkin, self->texts);
      gtk_stack_set_visible_child_name (self->stack, "answers");
    }
  else
    {
      keel_answer_view_set (self->answers, self->session, NULL, NULL);
    }

  keel_result_view_set (self->result, self->session, has_checkin && !is_asking (self) ? self->checkin : NULL,
                        self->texts);
  if (!is_asking (self))
    gtk_stack_set_visible_child_name (self->stack, has_checkin ? "result" : "none");

  gtk_widget_set_visible (self->menu_button, has_checkin);
  keel_item_texts_free (old);

  if (has_checkin)
    {
      update_day (self);
      update_banner (self);
    }
  else
    {
      gtk_widget_hide (GTK_WIDGET (self->day_button));
      gtk_widget_hide (GTK_WIDGET (self->set_day));
      keel_banner_say (self->banner, NULL, NULL, NULL);
    }
}

/* Finished, or by undo a draft again. */
static void
draft_changed_cb (KeelCheckinView *self)
{
  show_checkin (self);
  keel_checkin_view_start (self);
}

static void
day_changed_cb (KeelCheckinView *self)
{
  update_day (self);
  update_banner (self);
}

static void
programme_changed_cb (KeelCheckinView *self)
{
  show_checkin (self);
}

static void
day_picked_cb (KeelCheckinView *self,
               guint            day,
               int              time)
{
  keel_workbook_set_checkin_day (keel_session_get_workbook (self->session), self->checkin, day,
                                 keel_session_get_now (self->session));
}

static void
popover_wanted_cb (GtkMenuButton *button,
                   gpointer       user_data)
{
  KeelCheckinView *self = user_data;
  GtkWidget *popover = GTK_WIDGET (gtk_menu_button_get_popover (button));

  if (self->checkin == NULL)
    return;

  if (popover == NULL)
    {
      popover = keel_day_popover_new (FALSE);
      g_signal_connect_object (popover, "picked", G_CALLBACK (day_picked_cb), self, G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, popover);
    }

  keel_day_popover_set (KEEL_DAY_POPOVER (popover), keel_checkin_get_day (self->checkin), KEEL_TIME_NONE,
                        keel_session_get_today (self->session));
}

static void
delete_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelCheckinView *self = KEEL_CHECKIN_VIEW (widget);

  if (self->checkin != NULL)
    gtk_widget_activate_action (widget, "ratings.delete-checkin", "s",
                                keel_record_get_id (KEEL_RECORD (self->checkin)));
}

static void
keel_checkin_view_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelCheckinView *self = KEEL_CHECKIN_VIEW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
set_folded (KeelCheckinView *self,
            gboolean         folded)
{
  if (self->folded == folded)
    return;

  self->folded = folded;
  if (self->checkin != NULL)
    update_day (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FOLDED]);
}

static void
keel_checkin_view_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeelCheckinView *self = KEEL_CHECKIN_VIEW (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    case PROP_FOLDED:
      set_folded (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_checkin_view_constructed (GObject *object)
{
  KeelCheckinView *self = KEEL_CHECKIN_VIEW (object);

  G_OBJECT_CLASS (keel_checkin_view_parent_class)->constructed (object);

  g_signal_connect_object (self->session, "notify::programme",
                           G_CALLBACK (programme_changed_cb), self, G_CONNECT_SWAPPED);
  show_checkin (self);
}

static void
keel_checkin_view_dispose (GObject *object)
{
  KeelCheckinView *self = KEEL_CHECKIN_VIEW (object);

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_clear_object (&self->checkin);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CHECKIN_VIEW);
  g_clear_pointer (&self->texts, keel_item_texts_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_checkin_view_parent_class)->dispose (object);
}

static void
keel_checkin_view_class_init (KeelCheckinViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = keel_checkin_view_constructed;
  object_class->get_property = keel_checkin_view_get_property;
  object_class->set_property = keel_checkin_view_set_property;
  object_class->dispose = keel_checkin_view_dispose;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FOLDED] =
    g_param_spec_boolean ("folded", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "checkin.delete", NULL, delete_action);

  g_type_ensure (KEEL_TYPE_ANSWER_VIEW);
  g_type_ensure (KEEL_TYPE_BANNER);
  g_type_ensure (KEEL_TYPE_RESULT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-checkin-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, day_button);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, day);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, set_day);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, banner);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, answers);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinView, result);
}

static void
keel_checkin_view_init (KeelCheckinView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->day_button, popover_wanted_cb, self, NULL);
}

GtkWidget *
keel_checkin_view_new (KeelSession *session)
{
  return g_object_new (KEEL_TYPE_CHECKIN_VIEW, "session", session, NULL);
}

void
keel_checkin_view_set_checkin (KeelCheckinView *self,
                               KeelCheckin     *checkin)
{
  g_return_if_fail (KEEL_IS_CHECKIN_VIEW (self));

  if (self->checkin == checkin)
    return;

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_set_object (&self->checkin, checkin);
  if (checkin != NULL)
    {
      g_signal_connect_object (checkin, "notify::draft", G_CALLBACK (draft_changed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (checkin, "notify::day", G_CALLBACK (day_changed_cb), self, G_CONNECT_SWAPPED);
    }

  show_checkin (self);
}

void
keel_checkin_view_start (KeelCheckinView *self)
{
  g_return_if_fail (KEEL_IS_CHECKIN_VIEW (self));

  if (is_asking (self))
    keel_answer_view_start (self->answers);
  else if (self->checkin != NULL)
    keel_result_view_start (self->result);
}

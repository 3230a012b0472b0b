/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-page.h"

#include "keel-balance-choice.h"
#include "keel-beside-layout.h"
#include "keel-compare-card.h"
#include "keel-event-list.h"
#include "keel-glance-card.h"
#include "keel-map-and-facets.h"
#include "keel-series-view.h"
#include "keel-weeks-view.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"
#include "keel-wrap-layout.h"

struct _KeelBalancePage
{
  AdwBin            parent_instance;

  KeelSession      *session;
  KeelPicturesOfPage pictures;    /* what the map and the facets show */
  KeelMapAndFacets  map_and_facets;
  KeelBalanceChoice choice;
  guint             update;       /* a source: something has changed */

  KeelGlanceCard   *glance;
  AdwBin           *map_place;
  GtkWidget        *time;
  GtkBox           *focus_box;
  GtkToggleButton  *others_button;
  GtkBox           *others_box;
  KeelSeriesView   *series[KEEL_N_MEASURES];
  AdwBin           *facets_place;
  KeelCompareCard  *compare;
  KeelEventList    *events;
  KeelWeeksView    *weeks;
};

enum
{
  PROP_SESSION = 1,
  PROP_FORM,
  PROP_SPAN,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelBalancePage, keel_balance_page, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static void
update_view (KeelBalancePage *self)
{
  keel_balance_choice_settle (&self->choice, self->pictures.balance, keel_session_get_today (self->session),
                              &self->pictures.view);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FORM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPAN]);
}

/* The chart of the measure in focus stands alone, the others below, in their order. */
static void
place_series (KeelBalancePage *self)
{
  GtkWidget *focus = GTK_WIDGET (self->series[self->pictures.view.measure]);

  if (gtk_widget_get_parent (focus) == GTK_WIDGET (self->focus_box))
    return;

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      g_autoptr (GtkWidget) series = g_object_ref (GTK_WIDGET (self->series[measure]));

      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (series)), series);
      gtk_box_append (series == focus ? self->focus_box : self->others_box, series);
    }
}

static void
show_series (KeelBalancePage *self)
{
  const KeelBalanceView *view = &self->pictures.view;

  place_series (self);

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    if (measure == view->measure || gtk_toggle_button_get_active (self->others_button))
      keel_series_view_set (self->series[measure], self->pictures.balance, view->form, view->first, view->last,
                            view->first_weekday);
}

static void
update (KeelBalancePage *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  g_autoptr (GPtrArray) sets = keel_session_list_item_sets (self->session);
  guint n_points;

  g_clear_handle_id (&self->update, g_source_remove);
  g_clear_pointer (&self->pictures.balance, keel_balance_unref);
  self->pictures.balance = keel_balance_new (keel_workbook_get_checkins (workbook),
                                             keel_workbook_get_events (workbook),
                                             keel_workbook_find_open_goal (workbook), sets);
  update_view (self);
  keel_pictures_of_page_find_titles (&self->pictures);

  n_points = keel_balance_get_n_points (self->pictures.balance, self->pictures.view.form);
  keel_glance_card_set (self->glance, self->pictures.balance, self->pictures.view.form);
  keel_map_and_facets_show (&self->map_and_facets, &self->pictures);
  show_series (self);
  if (n_points > 1)
    keel_compare_card_set (self->compare, self->pictures.balance, self->pictures.view.form,
                           self->pictures.view.measure);
  keel_event_list_set (self->events, self->pictures.balance, self->pictures.view.form, self->pictures.view.measure);
  keel_weeks_view_set (self->weeks, self->session, &self->pictures.view);

  gtk_widget_set_visible (GTK_WIDGET (self->map_place), n_points > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->facets_place), self->pictures.titles != NULL);
  gtk_widget_set_visible (self->time, keel_balance_get_oldest (self->pictures.balance) != KEEL_DAY_NONE);
  gtk_widget_set_visible (GTK_WIDGET (self->compare), n_points > 1);
}

static void
update_cb (gpointer user_data)
{
  KeelBalancePage *self = user_data;

  self->update = 0;
  update (self);
}

/* While the page is out of sight it waits until it is seen. */
static void
changed_cb (KeelBalancePage *self)
{
  if (self->update == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update = g_idle_add_once (update_cb, self);
}

static void
others_toggled_cb (KeelBalancePage *self)
{
  if (self->pictures.balance == NULL)
    return;

  show_series (self);
  gtk_widget_set_visible (GTK_WIDGET (self->others_box), gtk_toggle_button_get_active (self->others_button));
}

static void
set_form (KeelBalancePage *self,
          const char      *id)
{
  if (keel_balance_choice_set_form (&self->choice, self->session, id))
    update (self);
}

static void
set_span (KeelBalancePage *self,
          const char      *name)
{
  if (keel_balance_choice_set_span (&self->choice, self->session, name))
    update (self);
}

static void
restore (KeelBalancePage *self)
{
  if (keel_balance_choice_restore (&self->choice, self->session))
    update (self);
}

static void
add_series (KeelBalancePage *self)
{
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      GtkWidget *series = keel_series_view_new (self->session, measure);

      self->series[measure] = KEEL_SERIES_VIEW (series);
      gtk_box_append (measure == KEEL_MEASURE_TILT ? self->focus_box : self->others_box, series);
    }
}

static void
watch_session (KeelBalancePage *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);

  g_signal_connect_object (workbook, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_checkins (workbook), "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_events (workbook), "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_goals (workbook), "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_marks (workbook), "items-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_profile (workbook), "notify", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::programme", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::remembers", G_CALLBACK (restore), self, G_CONNECT_SWAPPED);
  keel_session_read_programmes (self->session);
}

static void
keel_balance_page_map (GtkWidget *widget)
{
  update (KEEL_BALANCE_PAGE (widget));

  GTK_WIDGET_CLASS (keel_balance_page_parent_class)->map (widget);
}

static void
keel_balance_page_constructed (GObject *object)
{
  KeelBalancePage *self = KEEL_BALANCE_PAGE (object);

  G_OBJECT_CLASS (keel_balance_page_parent_class)->constructed (object);

  self->pictures.session = self->session;
  self->pictures.view.first_weekday = keel_session_get_first_weekday (self->session);
  keel_map_and_facets_put (&self->map_and_facets, &self->pictures, self->map_place, self->facets_place);
  add_series (self);
  watch_session (self);
  update (self);
  restore (self);
}

static void
keel_balance_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelBalancePage *self = KEEL_BALANCE_PAGE (object);

  switch (property_id)
    {
    case PROP_SESSION:
      g_value_set_object (value, self->session);
      break;

    case PROP_FORM:
      g_value_set_string (value, keel_form_get_id (self->choice.form));
      break;

    case PROP_SPAN:
      g_value_set_string (value, keel_balance_choice_get_span (&self->choice));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_balance_page_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeelBalancePage *self = KEEL_BALANCE_PAGE (object);

  switch (property_id)
    {
    case PROP_SESSION:
      self->session = g_value_dup_object (value);
      break;

    case PROP_FORM:
      set_form (self, g_value_get_string (value));
      break;

    case PROP_SPAN:
      set_span (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_balance_page_dispose (GObject *object)
{
  KeelBalancePage *self = KEEL_BALANCE_PAGE (object);

  g_clear_handle_id (&self->update, g_source_remove);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_BALANCE_PAGE);
  g_clear_pointer (&self->pictures.balance, keel_balance_unref);
  g_clear_pointer (&self->pictures.titles, g_strfreev);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_balance_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (KEEL_TYPE_BESIDE_LAYOUT);
  g_type_ensure (KEEL_TYPE_COMPARE_CARD);
  g_type_ensure (KEEL_TYPE_EVENT_LIST);
  g_type_ensure (KEEL_TYPE_GLANCE_CARD);
  g_type_ensure (KEEL_TYPE_WEEKS_VIEW);
  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-balance-page.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, glance);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, map_place);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, time);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, focus_box);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, others_button);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, others_box);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, facets_place);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, compare);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, events);
  gtk_widget_class_bind_template_child (widget_class, KeelBalancePage, weeks);
  gtk_widget_class_bind_template_callback (widget_class, others_toggled_cb);
}

static void
keel_balance_page_class_init (KeelBalancePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = keel_balance_page_constructed;
  object_class->get_property = keel_balance_page_get_property;
  object_class->set_property = keel_balance_page_set_property;
  object_class->dispose = keel_balance_page_dispose;
  widget_class->map = keel_balance_page_map;

  properties[PROP_SESSION] =
    g_param_spec_object ("session", NULL, NULL, KEEL_TYPE_SESSION,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FORM] =
    g_param_spec_string ("form", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_SPAN] =
    g_param_spec_string ("span", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_property_action (widget_class, "balance.form", "form");
  gtk_widget_class_install_property_action (widget_class, "balance.span", "span");
  bind_template (widget_class);
}

static void
keel_balance_page_init (KeelBalancePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_balance_page_new (KeelSession *session)
{
  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  return g_object_new (KEEL_TYPE_BALANCE_PAGE, "session", session, NULL);
}

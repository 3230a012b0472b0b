/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-chart-view.h"

#include "keel-balance-picture.h"
#include "keel-balance-words.h"
#include "keel-point-spots.h"

#define SMALLEST_WIDTH 280
#define HEIGHT 260

struct _KeelChartView
{
  KeelDrawing     parent_instance;

  KeelBalance    *balance;
  KeelForm        form;
  KeelMeasure     measure;
  KeelDay         first;
  KeelDay         last;
  int             first_weekday;

  KeelChart      *chart;
  KeelPointSpots *spots;      /* one a marker, in their order */
  guint           marker;     /* where the person is, or was last */
  gboolean        is_shown;   /* the pointer or the keyboard is there now */
};

enum
{
  SIGNAL_POINT_SHOWN,
  SIGNAL_EVENT_SHOWN,
  SIGNAL_POINT_OPENED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelChartView, keel_chart_view, KEEL_TYPE_DRAWING)

static guint signals[N_SIGNALS];

static guint
get_n_markers (KeelChartView *self)
{
  return self->chart != NULL ? self->chart->markers->len : 0;
}

static const KeelChartMarker *
get_marker (KeelChartView *self,
            guint          marker)
{
  return &g_array_index (self->chart->markers, KeelChartMarker, marker);
}

/* Where a person is. */

static void
show_marker (KeelChartView *self,
             guint          marker)
{
  if (self->marker == marker && self->is_shown)
    return;

  self->marker = marker;
  self->is_shown = TRUE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_POINT_SHOWN], 0, get_marker (self, marker)->point);
}

static void
show_none (KeelChartView *self)
{
  if (!self->is_shown)
    return;

  self->is_shown = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
open_point (KeelChartView *self)
{
  if (self->marker < get_n_markers (self))
    g_signal_emit (self, signals[SIGNAL_POINT_OPENED], 0, get_marker (self, self->marker)->point);
}

/* Pointer and touch. */

static void
point_at (KeelChartView *self,
          double         x,
          double         y)
{
  guint marker = self->chart != NULL ? keel_chart_find_marker (self->chart, x, y) : KEEL_CHART_NONE;
  guint flag;

  if (marker != KEEL_CHART_NONE)
    {
      show_marker (self, marker);
      return;
    }

  flag = self->chart != NULL ? keel_chart_find_flag (self->chart, x, y) : KEEL_CHART_NONE;
  if (flag != KEEL_CHART_NONE)
    g_signal_emit (self, signals[SIGNAL_EVENT_SHOWN], 0,
                   g_array_index (self->chart->flags, KeelChartFlag, flag).event);
}

static void
pointer_moved_cb (KeelChartView *self,
                  double         x,
                  double         y)
{
  point_at (self, x, y);
}

static void
pointer_left_cb (KeelChartView *self)
{
  if (keel_point_spots_find_focused (self->spots) == KEEL_POINT_SPOTS_NONE)
    show_none (self);
}

static void
pressed_cb (KeelChartView *self,
            int            n_press,
            double         x,
            double         y)
{
  guint marker = self->chart != NULL ? keel_chart_find_marker (self->chart, x, y) : KEEL_CHART_NONE;

  point_at (self, x, y);
  if (marker == KEEL_CHART_NONE)
    return;

  keel_point_spots_focus (self->spots, marker);
  if (n_press == 2)
    open_point (self);
}

/* Keyboard. */

static void
spot_focused_cb (KeelChartView *self)
{
  guint marker = keel_point_spots_find_focused (self->spots);

  if (marker != KEEL_POINT_SPOTS_NONE)
    show_marker (self, marker);
  else
    show_none (self);
}

static gboolean
move_pressed_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   user_data)
{
  KeelChartView *self = KEEL_CHART_VIEW (widget);
  guint from = keel_point_spots_find_focused (self->spots);
  guint to;

  if (from == KEEL_POINT_SPOTS_NONE)
    return GDK_EVENT_PROPAGATE;

  to = keel_chart_move (self->chart, from, (KeelChartMove) g_variant_get_int32 (arguments));
  if (to == from)
    gtk_widget_error_bell (widget);
  else
    keel_point_spots_focus (self->spots, to);

  return GDK_EVENT_STOP;
}

static gboolean
open_pressed_cb (GtkWidget *widget,
                 GVariant  *arguments,
                 gpointer   user_data)
{
  KeelChartView *self = KEEL_CHART_VIEW (widget);

  if (keel_point_spots_find_focused (self->spots) == KEEL_POINT_SPOTS_NONE)
    return GDK_EVENT_PROPAGATE;

  open_point (self);
  return GDK_EVENT_STOP;
}

/* One stop: Tab comes to the point that was left last, or the latest, and goes on. */
static gboolean
keel_chart_view_focus (GtkWidget        *widget,
                       GtkDirectionType  direction)
{
  KeelChartView *self = KEEL_CHART_VIEW (widget);

  if (keel_point_spots_find_focused (self->spots) != KEEL_POINT_SPOTS_NONE || get_n_markers (self) == 0)
    return FALSE;

  return keel_point_spots_focus (self->spots, MIN (self->marker, get_n_markers (self) - 1));
}

static gboolean
keel_chart_view_grab_focus (GtkWidget *widget)
{
  return keel_chart_view_focus (widget, GTK_DIR_TAB_FORWARD);
}

/* The picture, and the children on it. */

static void
update_spots (KeelChartView *self)
{
  keel_point_spots_set_count (self->spots, get_n_markers (self));

  for (guint i = 0; i < get_n_markers (self); i++)
    {
      g_autofree char *words =
        keel_balance_words_point (self->balance, self->form, self->measure, get_marker (self, i)->point);

      keel_point_spots_set_words (self->spots, i, words);
    }
}

static KeelChart *
make_chart (KeelChartView     *self,
            double             width,
            double             height,
            const KeelMetrics *metrics)
{
  KeelBalanceView view = {
    .form = self->form,
    .measure = self->measure,
    .first = self->first,
    .last = self->last,
    .width = width,
    .height = height,
    .first_weekday = self->first_weekday,
    .is_rtl = keel_drawing_is_rtl (KEEL_DRAWING (self)),
  };

  return keel_balance_chart_new (self->balance, &view, metrics);
}

static void
keel_chart_view_lay_out (KeelDrawing       *drawing,
                         double             width,
                         double             height,
                         const KeelMetrics *metrics)
{
  KeelChartView *self = KEEL_CHART_VIEW (drawing);

  if (self->balance == NULL)
    return;

  g_clear_pointer (&self->chart, keel_chart_free);
  self->chart = make_chart (self, width, height, metrics);
}

static void
keel_chart_view_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  KeelChartView *self = KEEL_CHART_VIEW (widget);

  GTK_WIDGET_CLASS (keel_chart_view_parent_class)->size_allocate (widget, width, height, baseline);

  for (guint i = 0; i < keel_point_spots_get_count (self->spots) && i < get_n_markers (self); i++)
    keel_point_spots_place (self->spots, i, get_marker (self, i)->x, get_marker (self, i)->y);
}

static void
keel_chart_view_draw (KeelDrawing       *drawing,
                      cairo_t           *cr,
                      const KeelPalette *palette,
                      KeelLettering     *lettering)
{
  KeelChartView *self = KEEL_CHART_VIEW (drawing);

  if (self->chart != NULL)
    keel_chart_draw (self->chart, cr, palette, lettering);
}

static void
keel_chart_view_draw_over (KeelDrawing       *drawing,
                           cairo_t           *cr,
                           const KeelPalette *palette)
{
  KeelChartView *self = KEEL_CHART_VIEW (drawing);

  if (self->is_shown && self->marker < get_n_markers (self))
    keel_chart_draw_highlight (self->chart, self->marker, keel_point_spots_find_focused (self->spots) == self->marker, cr, palette);
}

static void
keel_chart_view_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? SMALLEST_WIDTH : HEIGHT;
  *natural = *minimum;
}

static void
keel_chart_view_dispose (GObject *object)
{
  KeelChartView *self = KEEL_CHART_VIEW (object);

  keel_point_spots_set_count (self->spots, 0);

  G_OBJECT_CLASS (keel_chart_view_parent_class)->dispose (object);
}

static void
keel_chart_view_finalize (GObject *object)
{
  KeelChartView *self = KEEL_CHART_VIEW (object);

  g_clear_pointer (&self->spots, keel_point_spots_free);
  g_clear_pointer (&self->chart, keel_chart_free);
  g_clear_pointer (&self->balance, keel_balance_unref);

  G_OBJECT_CLASS (keel_chart_view_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint         key;
    KeelChartMove move;
  } moves[] = {
    { GDK_KEY_Left, KEEL_CHART_LEFT },
    { GDK_KEY_KP_Left, KEEL_CHART_LEFT },
    { GDK_KEY_Right, KEEL_CHART_RIGHT },
    { GDK_KEY_KP_Right, KEEL_CHART_RIGHT },
    { GDK_KEY_Home, KEEL_CHART_FIRST },
    { GDK_KEY_KP_Home, KEEL_CHART_FIRST },
    { GDK_KEY_End, KEEL_CHART_LAST },
    { GDK_KEY_KP_End, KEEL_CHART_LAST },
  };
  static const guint openers[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    gtk_widget_class_add_binding (widget_class, moves[i].key, 0, move_pressed_cb, "i", (gint32) moves[i].move);
  for (gsize i = 0; i < G_N_ELEMENTS (openers); i++)
    gtk_widget_class_add_binding (widget_class, openers[i], 0, open_pressed_cb, NULL);
}

static void
keel_chart_view_class_init (KeelChartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelDrawingClass *drawing_class = KEEL_DRAWING_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = keel_chart_view_dispose;
  object_class->finalize = keel_chart_view_finalize;
  widget_class->measure = keel_chart_view_measure;
  widget_class->size_allocate = keel_chart_view_size_allocate;
  widget_class->focus = keel_chart_view_focus;
  widget_class->grab_focus = keel_chart_view_grab_focus;
  drawing_class->lay_out = keel_chart_view_lay_out;
  drawing_class->draw = keel_chart_view_draw;
  drawing_class->draw_over = keel_chart_view_draw_over;

  signals[SIGNAL_POINT_SHOWN] = g_signal_new ("point-shown", KEEL_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_EVENT_SHOWN] = g_signal_new ("event-shown", KEEL_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                              NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_POINT_OPENED] = g_signal_new ("point-opened", KEEL_TYPE_CHART_VIEW, G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "keel-chart-view");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
keel_chart_view_init (KeelChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->spots = keel_point_spots_new (GTK_WIDGET (self), G_CALLBACK (spot_focused_cb));
  self->marker = KEEL_CHART_NONE;

  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved_cb), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/* Markers are there before the widget has a size, so that its children can be: a chart of
 * any size has the same. */
static void
update_chart (KeelChartView *self)
{
  KeelMetrics metrics = keel_lettering_get_metrics (keel_drawing_get_lettering (KEEL_DRAWING (self)));

  g_clear_pointer (&self->chart, keel_chart_free);
  self->chart = make_chart (self, SMALLEST_WIDTH, HEIGHT, &metrics);
  update_spots (self);
}

void
keel_chart_view_set (KeelChartView *self,
                     KeelBalance   *balance,
                     KeelForm       form,
                     KeelMeasure    measure,
                     KeelDay        first,
                     KeelDay        last,
                     int            first_weekday)
{
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;
  const KeelBalanceSeries *series;

  g_return_if_fail (KEEL_IS_CHART_VIEW (self));
  g_return_if_fail (balance != NULL);
  g_return_if_fail (last > first);

  keel_balance_ref (balance);
  g_clear_pointer (&self->balance, keel_balance_unref);
  self->balance = balance;
  self->form = form;
  self->measure = measure;
  self->first = first;
  self->last = last;
  self->first_weekday = first_weekday;
  self->marker = KEEL_CHART_NONE;
  self->is_shown = FALSE;

  series = keel_balance_get_series (balance, form, measure);
  label = keel_balance_words_chart (series, first, last);
  description = keel_balance_words_description (series);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  update_chart (self);
  keel_drawing_lay_out_again (KEEL_DRAWING (self));
}

guint
keel_chart_view_get_point (KeelChartView *self)
{
  g_return_val_if_fail (KEEL_IS_CHART_VIEW (self), KEEL_CHART_VIEW_NO_POINT);

  return self->marker < get_n_markers (self) ? get_marker (self, self->marker)->point : KEEL_CHART_VIEW_NO_POINT;
}

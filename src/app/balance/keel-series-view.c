/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-series-view.h"

#include "keel-balance-picture.h"
#include "keel-balance-words.h"
#include "keel-chart-view.h"
#include "keel-export-balance.h"
#include "keel-pen.h"
#include "keel-picture-card.h"

#include <glib/gi18n-lib.h>

/* Around a picture in a file. */
#define MARGIN 20.0

struct _KeelSeriesView
{
  AdwBin           parent_instance;

  KeelSession     *session;
  KeelBalance     *balance;
  KeelBalanceView  view;

  KeelPictureCard *card;
  KeelChartView   *chart;
  GtkLabel        *words;
  GtkWidget       *open_button;
};

G_DEFINE_FINAL_TYPE (KeelSeriesView, keel_series_view, ADW_TYPE_BIN)

static gboolean
is_in_view (KeelSeriesView *self,
            guint           point)
{
  KeelDay day = keel_balance_get_point (self->balance, self->view.form, point)->day;

  return day >= self->view.first && day <= self->view.last;
}

/* What the card asks for. */

static GPtrArray *
list_rows (gpointer data)
{
  KeelSeriesView *self = data;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_picture_row_free);

  for (guint i = keel_balance_get_n_points (self->balance, self->view.form); i > 0; i--)
    if (is_in_view (self, i - 1))
      {
        const KeelBalancePoint *point = keel_balance_get_point (self->balance, self->view.form, i - 1);

        g_ptr_array_add (rows, keel_picture_row_new (
          keel_balance_words_point (self->balance, self->view.form, self->view.measure, i - 1),
          keel_record_get_id (KEEL_RECORD (point->checkin))));
      }

  return rows;
}

static void
draw (cairo_t  *cr,
      double    width,
      double    height,
      gpointer  data)
{
  KeelSeriesView *self = data;
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_PRINT);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 13);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelBalanceView view = self->view;
  g_autofree char *title = keel_balance_words_series (view.measure, view.form);
  KeelLabel label = keel_label_make (g_strdup (title), KEEL_LETTER_STRONG, 0, 0, 0, &metrics);
  g_autoptr (KeelChart) chart = NULL;

  keel_pen_set_colour (cr, palette->paper);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  view.width = width - 2 * MARGIN;
  view.height = height - 2 * MARGIN - 2 * label.box.height;
  view.is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  if (view.is_rtl)
    label.box = keel_box_mirror (&label.box, view.width);

  chart = keel_balance_chart_new (self->balance, &view, &metrics);
  keel_lettering_draw (lettering, cr, &label, palette->ink);
  cairo_translate (cr, 0, 2 * label.box.height);
  keel_chart_draw (chart, cr, palette, lettering);
  keel_label_clear (&label);
}

static char *
to_csv (gpointer data)
{
  KeelSeriesView *self = data;

  return keel_export_balance_csv (self->balance, self->view.form, self->view.measure, self->view.first,
                                  self->view.last);
}

static char *
get_name (gpointer data)
{
  KeelSeriesView *self = data;
  g_autofree char *day = keel_day_to_string (self->view.last);
  g_autofree char *series = keel_balance_words_series (self->view.measure, self->view.form);

  return g_strdup_printf ("%s %s", series, day);
}

static KeelMoment
get_now (gpointer data)
{
  return keel_session_get_now (KEEL_SERIES_VIEW (data)->session);
}

static const KeelPictureSource source = { list_rows, draw, to_csv, get_name, get_now };

/* Where a person is. */

static void
show_words (KeelSeriesView *self,
            const char     *words,
            gboolean        can_open)
{
  gtk_label_set_label (self->words, words);
  gtk_widget_set_sensitive (self->open_button, can_open);
}

static void
show_hint (KeelSeriesView *self)
{
  gboolean has_points = keel_balance_get_n_points (self->balance, self->view.form) > 0;

  show_words (self, has_points ? _("Point at a check-in, or go there with Tab and the arrow keys, to read it here.")
                               : "", FALSE);
}

static void
point_shown_cb (KeelSeriesView *self,
                guint           point)
{
  g_autofree char *words = keel_balance_words_point (self->balance, self->view.form, self->view.measure, point);

  show_words (self, words, TRUE);
}

static void
event_shown_cb (KeelSeriesView *self,
                guint           event)
{
  g_autofree char *words = keel_balance_words_event (keel_balance_get_event (self->balance, event));

  /* A page that scrolls brings an event below a pointer that lies still: the button is not taken
   * from below the keyboard for that. */
  if (!gtk_widget_is_focus (self->open_button))
    show_words (self, words, FALSE);
}

static void
open_point (KeelSeriesView *self)
{
  guint point = keel_chart_view_get_point (self->chart);

  if (point != KEEL_CHART_VIEW_NO_POINT)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-week", "s",
                                keel_record_get_id (KEEL_RECORD (
                                  keel_balance_get_point (self->balance, self->view.form, point)->checkin)));
}

static void
keel_series_view_dispose (GObject *object)
{
  KeelSeriesView *self = KEEL_SERIES_VIEW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->balance, keel_balance_unref);

  G_OBJECT_CLASS (keel_series_view_parent_class)->dispose (object);
}

static void
keel_series_view_class_init (KeelSeriesViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_series_view_dispose;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "keel-series-view");
}

static GtkWidget *
make_reading (KeelSeriesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->words = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->words, TRUE);
  gtk_label_set_xalign (self->words, 0);
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), TRUE);
  /* The page keeps still while the pointer goes along the chart. */
  gtk_label_set_lines (self->words, 3);
  gtk_widget_add_css_class (GTK_WIDGET (self->words), "keel-reading");

  self->open_button = gtk_button_new_with_mnemonic (_("_Open"));
  gtk_widget_set_valign (self->open_button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (self->open_button, "clicked", G_CALLBACK (open_point), self);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (box), self->open_button);
  gtk_widget_add_css_class (box, "keel-reading-box");

  return box;
}

static void
keel_series_view_init (KeelSeriesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->chart = g_object_new (KEEL_TYPE_CHART_VIEW, NULL);
  g_signal_connect_swapped (self->chart, "point-shown", G_CALLBACK (point_shown_cb), self);
  g_signal_connect_swapped (self->chart, "event-shown", G_CALLBACK (event_shown_cb), self);
  g_signal_connect_swapped (self->chart, "point-opened", G_CALLBACK (open_point), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->chart));
  gtk_box_append (GTK_BOX (box), make_reading (self));

  self->card = KEEL_PICTURE_CARD (keel_picture_card_new (box, &source, self));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->card));
}

/* Whether its table is shown. */
static const char * const remembered_by[KEEL_N_MEASURES] = {
  [KEEL_MEASURE_MANAGING] = "balance-managing",
  [KEEL_MEASURE_LEADING] = "balance-leading",
  [KEEL_MEASURE_TILT] = "balance-tilt",
  [KEEL_MEASURE_FIT] = "balance-fit",
};

GtkWidget *
keel_series_view_new (KeelSession *session,
                      KeelMeasure  measure)
{
  KeelSeriesView *self = g_object_new (KEEL_TYPE_SERIES_VIEW, NULL);

  self->session = g_object_ref (session);
  self->view.measure = measure;
  keel_picture_card_remember_by (self->card, session, remembered_by[measure]);
  gtk_widget_action_set_enabled (GTK_WIDGET (self->card), "picture.save", !keel_session_is_sample (session));

  return GTK_WIDGET (self);
}

void
keel_series_view_set (KeelSeriesView *self,
                      KeelBalance    *balance,
                      KeelForm        form,
                      KeelDay         first,
                      KeelDay         last,
                      int             first_weekday)
{
  g_autofree char *title = NULL;
  g_autofree char *note = NULL;

  g_return_if_fail (KEEL_IS_SERIES_VIEW (self));

  keel_balance_ref (balance);
  g_clear_pointer (&self->balance, keel_balance_unref);
  self->balance = balance;
  self->view.form = form;
  self->view.first = first;
  self->view.last = last;
  self->view.first_weekday = first_weekday;

  title = keel_balance_words_series (self->view.measure, form);
  note = keel_balance_words_description (keel_balance_get_series (balance, form, self->view.measure));
  keel_picture_card_set_text (self->card, title, note);
  keel_chart_view_set (self->chart, balance, form, self->view.measure, first, last, first_weekday);
  show_hint (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-weeks-view.h"

#include "keel-dots-view.h"
#include "keel-export-weeks.h"
#include "keel-pen.h"
#include "keel-picture-card.h"
#include "keel-week-words.h"

#include <glib/gi18n-lib.h>

/* Around a picture in a file. */
#define MARGIN 20.0
#define LETTER_SIZE 13.0

/* keel_balance_energy_new() or keel_balance_split_new(). */
typedef KeelSmallMultiples * (* MakeWeeks) (const GArray          *notes,
                                            const KeelBalanceView *view,
                                            const char            *title,
                                            const KeelMetrics     *metrics);

struct _KeelWeeksView
{
  AdwBin           parent_instance;

  KeelSession     *session;
  GArray          *notes;
  KeelBalanceView  view;

  KeelPictureCard *energy_card;
  KeelDotsView    *energy;
  KeelPictureCard *split_card;
  KeelDotsView    *split;
};

G_DEFINE_FINAL_TYPE (KeelWeeksView, keel_weeks_view, ADW_TYPE_BIN)

/* What the cards ask for. */

static const KeelWeekNote *
get_note (KeelWeeksView *self,
          guint          i)
{
  return &g_array_index (self->notes, KeelWeekNote, i);
}

/* The latest first. */
static GPtrArray *
list_energy (gpointer data)
{
  KeelWeeksView *self = data;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_picture_row_free);

  for (guint i = self->notes->len; i > 0; i--)
    {
      const KeelWeekNote *note = get_note (self, i - 1);

      if (note->energy > 0)
        g_ptr_array_add (rows, keel_picture_row_new (keel_week_words_energy_line (note->week, note->energy), NULL));
    }

  return rows;
}

static GPtrArray *
list_split (gpointer data)
{
  KeelWeeksView *self = data;
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_picture_row_free);

  for (guint i = self->notes->len; i > 0; i--)
    {
      const KeelWeekNote *note = get_note (self, i - 1);

      if (keel_week_note_has_split (note))
        g_ptr_array_add (rows, keel_picture_row_new (
          keel_week_words_split_line (note->week, note->leading, note->needed), NULL));
    }

  return rows;
}

static KeelSmallMultiples *
make_energy (gpointer               data,
             const KeelBalanceView *view,
             const KeelMetrics     *metrics)
{
  KeelWeeksView *self = data;

  return self->notes != NULL ? keel_balance_energy_new (self->notes, view, NULL, metrics) : NULL;
}

static KeelSmallMultiples *
make_split (gpointer               data,
            const KeelBalanceView *view,
            const KeelMetrics     *metrics)
{
  KeelWeeksView *self = data;

  return self->notes != NULL ? keel_balance_split_new (self->notes, view, NULL, metrics) : NULL;
}

static void
draw (KeelWeeksView *self,
      MakeWeeks      make,
      const char    *title,
      cairo_t       *cr,
      double         width)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_PRINT);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, LETTER_SIZE);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelBalanceView view = self->view;
  g_autoptr (KeelSmallMultiples) dots = NULL;

  keel_pen_set_colour (cr, palette->paper);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  view.width = width - 2 * MARGIN;
  view.is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  dots = make (self->notes, &view, title, &metrics);
  keel_small_multiples_draw (dots, cr, palette, lettering);
}

static void
draw_energy (cairo_t  *cr,
             double    width,
             double    height,
             gpointer  data)
{
  draw (data, keel_balance_energy_new, keel_week_words_energy_title (), cr, width);
}

static void
draw_split (cairo_t  *cr,
            double    width,
            double    height,
            gpointer  data)
{
  draw (data, keel_balance_split_new, keel_week_words_split_title (), cr, width);
}

static char *
energy_to_csv (gpointer data)
{
  return keel_export_energy_csv (KEEL_WEEKS_VIEW (data)->notes);
}

static char *
split_to_csv (gpointer data)
{
  return keel_export_time_split_csv (KEEL_WEEKS_VIEW (data)->notes);
}

static char *
get_energy_name (gpointer data)
{
  g_autofree char *day = keel_day_to_string (KEEL_WEEKS_VIEW (data)->view.last);

  /* Translators: the name of a file; %s is a date. */
  return g_strdup_printf (_("Energy %s"), day);
}

static char *
get_split_name (gpointer data)
{
  g_autofree char *day = keel_day_to_string (KEEL_WEEKS_VIEW (data)->view.last);

  /* Translators: the name of a file; %s is a date. */
  return g_strdup_printf (_("Time split %s"), day);
}

static KeelMoment
get_now (gpointer data)
{
  return keel_session_get_now (KEEL_WEEKS_VIEW (data)->session);
}

static const KeelPictureSource energy_source = { list_energy, draw_energy, energy_to_csv, get_energy_name, get_now };
static const KeelPictureSource split_source = { list_split, draw_split, split_to_csv, get_split_name, get_now };

/* Shown. */

static void
show_energy (KeelWeeksView *self,
             guint          n_weeks)
{
  g_autofree char *words = keel_week_words_energy_picture (n_weeks);

  gtk_widget_set_visible (GTK_WIDGET (self->energy_card), n_weeks > 0);
  keel_dots_view_set (self->energy, &self->view, words);
  keel_picture_card_set_text (self->energy_card, keel_week_words_energy_title (), keel_week_words_energy_note ());
}

static void
show_split (KeelWeeksView *self,
            guint          n_weeks)
{
  g_autofree char *words = keel_week_words_split_picture (n_weeks);

  gtk_widget_set_visible (GTK_WIDGET (self->split_card), n_weeks > 0);
  keel_dots_view_set (self->split, &self->view, words);
  keel_picture_card_set_text (self->split_card, keel_week_words_split_title (), keel_week_words_split_note ());
}

static void
keel_weeks_view_dispose (GObject *object)
{
  KeelWeeksView *self = KEEL_WEEKS_VIEW (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->notes, g_array_unref);

  G_OBJECT_CLASS (keel_weeks_view_parent_class)->dispose (object);
}

static void
keel_weeks_view_class_init (KeelWeeksViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_weeks_view_dispose;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "keel-weeks-view");
}

static KeelPictureCard *
add_card (KeelWeeksView           *self,
          GtkWidget               *box,
          KeelDotsView            *dots,
          const KeelPictureSource *source)
{
  GtkWidget *card = keel_picture_card_new (GTK_WIDGET (dots), source, self);

  gtk_box_append (GTK_BOX (box), card);

  return KEEL_PICTURE_CARD (card);
}

static void
keel_weeks_view_init (KeelWeeksView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", _("Apart from the Ratings"),
                                     "wrap", TRUE,
                                     "xalign", 0.0,
                                     NULL);

  gtk_widget_add_css_class (heading, "title-4");
  gtk_box_append (GTK_BOX (box), heading);

  self->energy = KEEL_DOTS_VIEW (keel_dots_view_new (make_energy, self));
  self->energy_card = add_card (self, box, self->energy, &energy_source);
  self->split = KEEL_DOTS_VIEW (keel_dots_view_new (make_split, self));
  self->split_card = add_card (self, box, self->split, &split_source);
  adw_bin_set_child (ADW_BIN (self), box);
}

void
keel_weeks_view_set (KeelWeeksView         *self,
                     KeelSession           *session,
                     const KeelBalanceView *view)
{
  guint n_energies = 0;
  guint n_splits = 0;

  g_return_if_fail (KEEL_IS_WEEKS_VIEW (self));

  g_set_object (&self->session, session);
  g_clear_pointer (&self->notes, g_array_unref);
  self->notes = keel_week_notes_list (keel_session_get_workbook (session), view->first, view->last);
  self->view = *view;

  for (guint i = 0; i < self->notes->len; i++)
    {
      n_energies += get_note (self, i)->energy > 0;
      n_splits += keel_week_note_has_split (get_note (self, i));
    }

  gtk_widget_set_visible (GTK_WIDGET (self), self->notes->len > 0);
  show_energy (self, n_energies);
  show_split (self, n_splits);
}

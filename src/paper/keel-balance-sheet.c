/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-sheet.h"

#include "keel-balance-map.h"
#include "keel-balance-words.h"
#include "keel-boat.h"
#include "keel-pen.h"
#include "keel-score-words.h"

#include <glib/gi18n-lib.h>

#define GAP 14.0
#define TITLE_SIZE 18.0
#define HEADING_SIZE 11.0
#define HEADING_HEIGHT 18.0
#define TEXT_SIZE 9.5

/* A page that is being filled from the top. */
typedef struct
{
  const KeelBalanceSheet *sheet;
  cairo_t                *cr;
  KeelLettering          *lettering;
  const KeelPalette      *palette;
  double                  y;
} Page;

/* A paragraph at @x, as wide as @width; returns its height. */
static double
draw_text (const Page *page,
           const char *text,
           double      size,
           double      x,
           double      y,
           double      width)
{
  g_autoptr (PangoLayout) layout = pango_cairo_create_layout (page->cr);
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string ("Sans");
  int height;

  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  if (size > TEXT_SIZE)
    pango_font_description_set_weight (font, PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, NULL, &height);

  keel_pen_set_colour (page->cr, page->palette->ink);
  cairo_move_to (page->cr, x, y);
  pango_cairo_show_layout (page->cr, layout);

  return height;
}

static void
add_text (Page       *page,
          const char *text,
          double      size)
{
  page->y += draw_text (page, text, size, 0, page->y, page->sheet->view.width) + GAP / 2;
}

/* The glance: the boat on one side, words beside it. */

static double
draw_words (const Page             *page,
            const KeelBalancePoint *latest,
            double                  x,
            double                  y,
            double                  width)
{
  const KeelBalanceView *view = &page->sheet->view;
  g_autofree char *tilt = keel_score_words_tilt (&latest->score);
  g_autofree char *name = keel_balance_words_boat_name (latest);
  g_autofree char *known =
    keel_balance_words_known (keel_balance_get_series (page->sheet->balance, view->form, view->measure));
  const char *texts[] = { keel_score_words_sides (&latest->score), tilt, known,
                          keel_balance_words_boat_caption (&latest->score), keel_score_words_not_a_test () };
  double from = y;

  y += draw_text (page, name, HEADING_SIZE, x, y, width) + GAP / 2;
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    y += draw_text (page, texts[i], TEXT_SIZE, x, y, width) + GAP / 2;

  return y - from;
}

static void
add_glance (Page                   *page,
            const KeelBalancePoint *latest)
{
  double width = page->sheet->view.width;
  double side = width / 3;
  gboolean is_rtl = page->sheet->view.is_rtl;
  KeelBoat boat = keel_boat_fit (side, side);
  double height;

  cairo_save (page->cr);
  cairo_translate (page->cr, is_rtl ? width - side : 0, page->y);
  keel_boat_draw (&boat, keel_boat_get_heel (latest->score.tilt), page->cr, page->palette);
  cairo_restore (page->cr);

  height = draw_words (page, latest, is_rtl ? 0 : side + GAP, page->y, width - side - GAP);
  page->y += MAX (side, height) + GAP;
}

static void
add_map (Page   *page,
         double  height)
{
  KeelBalanceView view = page->sheet->view;
  KeelMetrics metrics = keel_lettering_get_metrics (page->lettering);
  g_autoptr (KeelMap) map = NULL;

  view.height = height;
  map = keel_balance_map_new (page->sheet->balance, &view, &metrics);
  cairo_save (page->cr);
  cairo_translate (page->cr, 0, page->y);
  keel_map_draw (map, page->cr, page->palette, page->lettering);
  cairo_restore (page->cr);
  page->y += height + GAP;
}

static void
add_chart (Page        *page,
           KeelMeasure  measure,
           double       height)
{
  KeelBalanceView view = page->sheet->view;
  KeelMetrics metrics = keel_lettering_get_metrics (page->lettering);
  g_autofree char *title = keel_balance_words_series (measure, view.form);
  g_autoptr (KeelChart) chart = NULL;

  add_text (page, title, HEADING_SIZE);
  view.measure = measure;
  view.height = height;
  chart = keel_balance_chart_new (page->sheet->balance, &view, &metrics);
  cairo_save (page->cr);
  cairo_translate (page->cr, 0, page->y);
  keel_chart_draw (chart, page->cr, page->palette, page->lettering);
  cairo_restore (page->cr);
  page->y += height + GAP;
}

static void
draw_first_page (Page *page)
{
  const KeelBalanceView *view = &page->sheet->view;
  const KeelBalancePoint *latest = keel_balance_get_latest (page->sheet->balance, view->form);
  const KeelBalanceSeries *series = keel_balance_get_series (page->sheet->balance, view->form, view->measure);
  double left;

  /* Translators: the title of a printed page. */
  add_text (page, C_("print", "Balance"), TITLE_SIZE);
  if (latest == NULL)
    {
      g_autofree char *known = keel_balance_words_known (series);

      add_text (page, known, TEXT_SIZE);
      return;
    }

  add_glance (page, latest);
  left = view->height - page->y - HEADING_HEIGHT - 3 * GAP;
  add_map (page, left * 0.55);
  add_chart (page, view->measure, left * 0.45);
}

/* The charts share what the facets leave. */
static void
draw_second_page (Page *page)
{
  const KeelBalanceView *view = &page->sheet->view;
  KeelMetrics metrics = keel_lettering_get_metrics (page->lettering);
  g_autoptr (KeelSmallMultiples) facets =
    keel_balance_facets_new (page->sheet->balance, view, page->sheet->titles, &metrics);
  double share = (view->height - facets->height) / (KEEL_N_MEASURES - 1);

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    if (measure != view->measure)
      add_chart (page, measure, share - HEADING_HEIGHT - 2 * GAP);

  cairo_save (page->cr);
  cairo_translate (page->cr, 0, page->y);
  keel_small_multiples_draw (facets, page->cr, page->palette, page->lettering);
  cairo_restore (page->cr);
}

guint
keel_balance_sheet_get_n_pages (const KeelBalanceSheet *self)
{
  return keel_balance_get_latest (self->balance, self->view.form) != NULL ? 2 : 1;
}

void
keel_balance_sheet_draw_page (const KeelBalanceSheet *self,
                              guint                   page,
                              cairo_t                *cr,
                              KeelLettering          *lettering)
{
  Page filled = { self, cr, lettering, keel_palette_get (KEEL_PALETTE_PRINT), 0 };

  g_return_if_fail (page < keel_balance_sheet_get_n_pages (self));

  if (page == 0)
    draw_first_page (&filled);
  else
    draw_second_page (&filled);
}

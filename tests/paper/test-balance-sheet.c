/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance-sheet.h"

#include "balance-fixture.h"

/* A4 with margins. */
#define WIDTH 511.0
#define HEIGHT 758.0
/* What a letter or a mark may reach into the margin. */
#define BLEED 4.0

static const char * const titles[] = { "Approach", "Mindset", "Culture", "Strategic judgement" };

static void
assert_fits (const KeelBalanceSheet *sheet,
             guint                   page)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 8);
  double x, y, width, height;

  keel_balance_sheet_draw_page (sheet, page, cr, lettering);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  g_assert_cmpfloat (width, >, 0);
  g_assert_cmpfloat (x, >=, -BLEED);
  g_assert_cmpfloat (y, >=, -BLEED);
  g_assert_cmpfloat (x + width, <=, WIDTH + BLEED);
  g_assert_cmpfloat (y + height, <=, HEIGHT + BLEED);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
all_of_it_fits_on_its_pages (void)
{
  static const struct
  {
    guint n_weeks;
    guint n_pages;
  } cases[] = { { 0, 1 }, { 1, 2 }, { 5, 2 }, { 24, 2 }, { 272, 2 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gboolean is_rtl = FALSE; is_rtl <= TRUE; is_rtl++)
      {
        g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
        g_autoptr (KeelBalance) balance = NULL;
        KeelBalanceSheet sheet;

        balance_fill (workbook, cases[i].n_weeks);
        balance = balance_of (workbook);
        sheet = (KeelBalanceSheet) {
          .balance = balance,
          .view = { KEEL_FORM_PULSE, KEEL_MEASURE_TILT, balance_last_day () - 364, balance_last_day (),
                    WIDTH, HEIGHT, 1, is_rtl },
          .titles = titles,
        };
        g_assert_cmpuint (keel_balance_sheet_get_n_pages (&sheet), ==, cases[i].n_pages);
        for (guint page = 0; page < cases[i].n_pages; page++)
          assert_fits (&sheet, page);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/balance-sheet/all-of-it-fits-on-its-pages", all_of_it_fits_on_its_pages);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-draw.h"
#include "keel-page-layout-private.h"
#include "keel-page-pdf.h"

#include "balance-fixture.h"
#include "keel-print-wish.h"

static const KeelPaper a4 = { 595.276, 841.89, FALSE };
static const KeelPaper a6_rtl = { 297.6, 419.5, TRUE };

static KeelPrintout *
make_printout (guint n_headings,
               guint n_words)
{
  KeelPrintout *printout = keel_printout_new ("Title", NULL, KEEL_MOMENT_NONE);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append (text, "word ");
  for (guint i = 0; i < n_headings; i++)
    {
      g_autofree char *heading = g_strdup_printf ("Heading %u", i);

      keel_printout_add_heading (printout, 1, heading);
      keel_printout_add_paragraph (printout, text->str);
    }
  g_string_free (text, TRUE);

  return printout;
}

static KeelPageLayout *
lay_out (KeelPrintout    *printout,
         const KeelPaper *paper)
{
  g_autoptr (GError) error = NULL;
  KeelPageLayout *layout = keel_page_layout_new (printout, paper, NULL, NULL, NULL, &error);

  g_assert_no_error (error);

  return layout;
}

static gboolean
has_contents (const KeelPageLayout *layout)
{
  for (guint i = 0; i < layout->pieces->pieces->len; i++)
    if (g_array_index (layout->pieces->pieces, KeelPagePiece, i).kind == KEEL_PIECE_CONTENTS)
      return TRUE;

  return FALSE;
}

static void
a_long_document_begins_with_contents (void)
{
  static const struct
  {
    guint    n_headings;
    guint    n_words;
    gboolean has_contents;
  } cases[] = { { 0, 0, FALSE }, { 2, 10, FALSE }, { 1, 5000, FALSE }, { 2, 2000, TRUE }, { 100, 100, TRUE } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelPrintout) printout = make_printout (cases[i].n_headings, cases[i].n_words);
      g_autoptr (KeelPageLayout) layout = lay_out (printout, &a4);

      g_assert_cmpint (has_contents (layout), ==, cases[i].has_contents);
      g_assert_cmpuint (keel_page_layout_get_n_headings (layout), ==, cases[i].n_headings);
      if (cases[i].n_headings > 0)
        g_assert_cmpint (keel_page_layout_get_heading (layout, 0)->page > 0, ==, cases[i].has_contents);
    }
}

static void
everything_lies_between_the_margins (void)
{
  const KeelPaper papers[] = { a4, a6_rtl };

  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (KeelPrintout) printout = make_printout (40, 300);
      g_autoptr (KeelPageLayout) layout = lay_out (printout, &papers[i]);
      guint n_pages = keel_page_layout_get_n_pages (layout);

      g_assert_cmpuint (n_pages, >, 3);
      for (guint j = 0; j < layout->slices->len; j++)
        {
          const KeelPageSlice *slice = &g_array_index (layout->slices, KeelPageSlice, j);

          g_assert_cmpfloat (slice->y, >=, KEEL_PAGE_TOP);
          g_assert_cmpfloat (slice->y, <, papers[i].height - KEEL_PAGE_FOOT);
          g_assert_cmpuint (slice->page, <, n_pages);
        }
      for (guint page = 0; page < n_pages; page++)
        g_assert_cmpuint (g_array_index (layout->first_slices, guint, page), <,
                          g_array_index (layout->first_slices, guint, page + 1));
    }
}

static void
a_page_is_named_by_its_heading (void)
{
  g_autoptr (KeelPrintout) printout = make_printout (2, 3000);
  g_autoptr (KeelPageLayout) layout = lay_out (printout, &a4);
  guint second = keel_page_layout_get_heading (layout, 1)->page;

  g_assert_null (keel_page_layout_get_page_name (layout, 0));
  g_assert_cmpstr (keel_page_layout_get_page_name (layout, 1), ==, "Heading 0");
  g_assert_cmpuint (second, >, 2);
  g_assert_cmpstr (keel_page_layout_get_page_name (layout, second - 1), ==, "Heading 0");
  g_assert_cmpstr (keel_page_layout_get_page_name (layout, second), ==, "Heading 1");
}

static void
it_can_be_cancelled (void)
{
  g_autoptr (KeelPrintout) printout = make_printout (2, 300);
  g_autoptr (KeelPageLayout) layout = lay_out (printout, &a4);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (keel_page_layout_new (printout, &a4, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_null (keel_page_pdf_write (layout, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
count_cb (guint    n_done,
          guint    n_total,
          gpointer data)
{
  guint *last = data;

  g_assert_cmpuint (n_done, ==, *last + 1);
  g_assert_cmpuint (n_done, <=, n_total);
  *last = n_done;
}

static void
it_says_how_far_it_is (void)
{
  g_autoptr (KeelPrintout) printout = make_printout (20, 300);
  g_autoptr (KeelPageLayout) layout = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  guint n_blocks = 0;
  guint n_pages = 0;

  layout = keel_page_layout_new (printout, &a4, count_cb, &n_blocks, NULL, &error);
  g_assert_no_error (error);
  bytes = keel_page_pdf_write (layout, count_cb, &n_pages, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_blocks, ==, keel_printout_get_n_blocks (printout));
  g_assert_cmpuint (n_pages, ==, keel_page_layout_get_n_pages (layout));
  g_assert_cmpint (memcmp (g_bytes_get_data (bytes, NULL), "%PDF-1.4", 8), ==, 0);
}

/* In the middle of the text a paragraph's own direction counts. */
static void
find_ink (const KeelPaper *paper,
          const char      *text,
          double          *out_left,
          double          *out_right)
{
  g_autoptr (KeelPrintout) printout = keel_printout_new (NULL, NULL, KEEL_MOMENT_NONE);
  g_autoptr (KeelPageLayout) layout = NULL;
  g_autoptr (KeelTypesetter) typesetter = keel_typesetter_new (paper->is_rtl);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  keel_printout_add_paragraph (printout, text);
  layout = lay_out (printout, paper);
  keel_page_draw (layout, 0, cr, typesetter);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  *out_left = x;
  *out_right = x + width;
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
a_paragraph_begins_where_its_letters_do (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_page_rtl;
    gboolean    is_at_the_right;
  } cases[] = {
    { "abc", FALSE, FALSE },
    { "abc", TRUE, FALSE },
    { "שלום", FALSE, TRUE },
    { "שלום", TRUE, TRUE },
    { "123", FALSE, FALSE },
    { "123", TRUE, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelPaper paper = { a4.width, a4.height, cases[i].is_page_rtl };
      double left, right;

      find_ink (&paper, cases[i].text, &left, &right);
      if (cases[i].is_at_the_right)
        g_assert_cmpfloat_with_epsilon (right, paper.width - KEEL_PAGE_SIDE, 3);
      else
        g_assert_cmpfloat_with_epsilon (left, KEEL_PAGE_SIDE, 3);
    }
}

static void
all_of_a_workbook_can_be_drawn (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelPrintWish wish = {
    .parts = (1u << KEEL_PRINT_N_PARTS) - 1, .now = { .seconds = 1795604400, .offset = 60 },
  };
  const KeelPaper papers[] = { a4, a6_rtl };
  g_autoptr (KeelPrintout) printout = NULL;

  balance_fill (workbook, 60);
  printout = keel_print_wish_fulfil (&wish, workbook);
  for (gsize i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (KeelPageLayout) layout = lay_out (printout, &papers[i]);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      bytes = keel_page_pdf_write (layout, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (keel_page_layout_get_n_pages (layout), >, 5);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/page-layout/a-long-document-begins-with-contents", a_long_document_begins_with_contents);
  g_test_add_func ("/paper/page-layout/everything-lies-between-the-margins", everything_lies_between_the_margins);
  g_test_add_func ("/paper/page-layout/a-page-is-named-by-its-heading", a_page_is_named_by_its_heading);
  g_test_add_func ("/paper/page-layout/it-can-be-cancelled", it_can_be_cancelled);
  g_test_add_func ("/paper/page-layout/it-says-how-far-it-is", it_says_how_far_it_is);
  g_test_add_func ("/paper/page-layout/a-paragraph-begins-where-its-letters-do", a_paragraph_begins_where_its_letters_do);
  g_test_add_func ("/paper/page-layout/all-of-a-workbook-can-be-drawn", all_of_a_workbook_can_be_drawn);

  return g_test_run ();
}

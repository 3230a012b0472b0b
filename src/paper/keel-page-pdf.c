/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-pdf.h"

#include <cairo-pdf.h>

#include "keel-page-draw.h"

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *bytes,
           unsigned int         length)
{
  g_byte_array_append (closure, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *
make_surface (const KeelPageLayout *layout,
              GByteArray           *bytes)
{
  const KeelPaper *paper = keel_page_layout_get_paper (layout);
  const KeelPrintout *printout = keel_page_layout_get_printout (layout);
  KeelMoment moment = keel_printout_get_created (printout);
  /* Left to itself, cairo asks the clock. */
  g_autofree char *created = keel_moment_is_set (moment) ? keel_moment_to_string (moment) : g_strdup ("");
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, paper->width, paper->height);

  /* The same document from every cairo: newer ones write 1.7, which old printers cannot read. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, keel_printout_get_title (printout));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);

  return surface;
}

/* Each below the last that is higher than it. */
static void
add_outline (const KeelPageLayout *layout,
             cairo_surface_t      *surface)
{
  int parents[KEEL_PRINT_LEVELS + 1] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < keel_page_layout_get_n_headings (layout); i++)
    {
      const KeelPageHeading *heading = keel_page_layout_get_heading (layout, i);
      g_autofree char *place = keel_page_place_name (i);
      g_autofree char *attributes = g_strdup_printf ("dest='%s'", place);
      int id = cairo_pdf_surface_add_outline (surface, parents[heading->level - 1], heading->text, attributes, 0);

      for (guint level = heading->level; level <= KEEL_PRINT_LEVELS; level++)
        parents[level] = id;
    }
}

static gboolean
draw_pages (const KeelPageLayout  *layout,
            cairo_t               *cr,
            KeelPageProgress       progress,
            gpointer               progress_data,
            GCancellable          *cancellable,
            GError               **error)
{
  guint n_pages = keel_page_layout_get_n_pages (layout);
  g_autoptr (KeelTypesetter) typesetter = keel_typesetter_new (keel_page_layout_get_paper (layout)->is_rtl);

  for (guint page = 0; page < n_pages; page++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      keel_page_draw (layout, page, cr, typesetter);
      keel_page_add_links (layout, page, cr);
      cairo_show_page (cr);
      if (progress != NULL)
        progress (page + 1, n_pages, progress_data);
    }

  return TRUE;
}

GBytes *
keel_page_pdf_write (const KeelPageLayout  *layout,
                     KeelPageProgress       progress,
                     gpointer               progress_data,
                     GCancellable          *cancellable,
                     GError               **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface = make_surface (layout, bytes);
  cairo_t *cr = cairo_create (surface);
  gboolean is_drawn = draw_pages (layout, cr, progress, progress_data, cancellable, error);
  cairo_status_t status;

  if (is_drawn)
    add_outline (layout, surface);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (!is_drawn)
    return NULL;

  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Drawing failed: %s", cairo_status_to_string (status));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

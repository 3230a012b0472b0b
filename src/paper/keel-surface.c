/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-surface.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <string.h>

#include "keel-error.h"

/* What cairo can hold in one image. */
#define MOST_PIXELS 32767.0

/* PNG (third edition), 11.3.2.5: colours are sRGB, perceptual intent. It stands after the
 * first chunk, which with the signature has always the same length. */
#define END_OF_HEADER 33
static const guint8 srgb_chunk[] = { 0, 0, 0, 1, 's', 'R', 'G', 'B', 0, 0xae, 0xce, 0x1c, 0xe9 };

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *bytes,
           unsigned int         length)
{
  g_byte_array_append (closure, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t   status,
              GError         **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "Drawing failed: %s", cairo_status_to_string (status));

  return FALSE;
}

static gboolean
check_size (const KeelPicture  *picture,
            double              scale,
            GError            **error)
{
  double longest = MAX (picture->width, picture->height) * scale;

  if (picture->width > 0 && picture->height > 0 && scale > 0 && longest <= MOST_PIXELS)
    return TRUE;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT, "A picture cannot be %.0f × %.0f pixels large",
               picture->width * scale, picture->height * scale);

  return FALSE;
}

static gboolean
draw (const KeelPicture  *picture,
      cairo_surface_t    *surface,
      GError            **error)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  picture->draw (cr, picture->data);
  status = cairo_status (cr);
  cairo_destroy (cr);

  return check_status (status, error);
}

/* Draws, so that all bytes have been appended; releases the surface. */
static gboolean
draw_document (const KeelPicture  *picture,
               cairo_surface_t    *surface,
               GError            **error)
{
  gboolean is_drawn = draw (picture, surface, error);
  cairo_status_t status;

  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  return is_drawn && check_status (status, error);
}

GBytes *
keel_surface_to_png (const KeelPicture  *picture,
                     double              scale,
                     GError            **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  gboolean is_drawn;

  if (!check_size (picture, scale, error))
    return NULL;

  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) ceil (picture->width * scale),
                                        (int) ceil (picture->height * scale));
  cairo_surface_set_device_scale (surface, scale, scale);
  is_drawn = draw (picture, surface, error) &&
             check_status (cairo_surface_write_to_png_stream (surface, append_cb, bytes), error);
  cairo_surface_destroy (surface);
  if (!is_drawn)
    return NULL;

  g_byte_array_set_size (bytes, bytes->len + (guint) sizeof srgb_chunk);
  memmove (bytes->data + END_OF_HEADER + sizeof srgb_chunk, bytes->data + END_OF_HEADER,
           bytes->len - sizeof srgb_chunk - END_OF_HEADER);
  memcpy (bytes->data + END_OF_HEADER, srgb_chunk, sizeof srgb_chunk);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* After the tag that opens the picture: cairo itself writes no title. */
static void
insert_title (GByteArray *bytes,
              const char *title)
{
  g_autofree char *element = g_markup_printf_escaped ("\n<title>%s</title>", title);
  const char *tag = g_strstr_len ((char *) bytes->data, bytes->len, "<svg");
  const char *end = tag ? memchr (tag, '>', bytes->len - (gsize) (tag - (char *) bytes->data)) : NULL;
  gsize position, length = strlen (element);

  if (!end)
    return;

  position = (gsize) (end + 1 - (char *) bytes->data);
  g_byte_array_set_size (bytes, bytes->len + (guint) length);
  memmove (bytes->data + position + length, bytes->data + position, bytes->len - length - position);
  memcpy (bytes->data + position, element, length);
}

GBytes *
keel_surface_to_svg (const KeelPicture  *picture,
                     GError            **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface;

  if (!check_size (picture, 1, error))
    return NULL;

  surface = cairo_svg_surface_create_for_stream (append_cb, bytes, picture->width, picture->height);
  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  if (!draw_document (picture, surface, error))
    return NULL;

  insert_title (bytes, picture->title);

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

GBytes *
keel_surface_to_pdf (const KeelPicture  *picture,
                     GError            **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree char *created = NULL;
  cairo_surface_t *surface;

  if (!check_size (picture, 1, error))
    return NULL;

  /* Left to itself, cairo asks the clock. */
  created = keel_moment_is_set (picture->created) ? keel_moment_to_string (picture->created) : g_strdup ("");
  surface = cairo_pdf_surface_create_for_stream (append_cb, bytes, picture->width, picture->height);
  /* The same document from every cairo: newer ones write 1.7, which old printers cannot read. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, picture->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  if (!draw_document (picture, surface, error))
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-surface.h"

#include <string.h>

#include "keel-error.h"
#include "keel-lettering.h"
#include "keel-pen.h"

static void
draw_cb (cairo_t  *cr,
         gpointer  data)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 13);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelLabel label = keel_label_make (g_strdup ("Managing"), KEEL_LETTER_LABEL, 10, 10, 0, &metrics);

  keel_pen_set_colour (cr, 0x0072b2);
  cairo_paint (cr);
  keel_lettering_draw (lettering, cr, &label, 0x000000);
  keel_label_clear (&label);
}

static void
fail_cb (cairo_t  *cr,
         gpointer  data)
{
  cairo_restore (cr);
}

static const KeelPicture picture = {
  .title = "Tilt & fit, “five” weeks", .created = { 1763971200, 60 }, .width = 120, .height = 40, .draw = draw_cb,
};

typedef struct
{
  const guint8 *bytes;
  gsize         length;
} Reader;

static cairo_status_t
read_cb (void          *closure,
         unsigned char *bytes,
         unsigned int   length)
{
  Reader *reader = closure;

  if (length > reader->length)
    return CAIRO_STATUS_READ_ERROR;

  memcpy (bytes, reader->bytes, length);
  reader->bytes += length;
  reader->length -= length;

  return CAIRO_STATUS_SUCCESS;
}

static gboolean
contains (GBytes     *bytes,
          const char *part)
{
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  return memmem (data, length, part, strlen (part)) != NULL;
}

/* It reads back, at its scale, in exactly the colour, and says that it is sRGB. */
static void
png_reads_back (void)
{
  static const double scales[] = { 1, 2, 2.5 };

  for (gsize i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = keel_surface_to_png (&picture, scales[i], &error);
      Reader reader;
      cairo_surface_t *surface;
      const guint32 *pixels;

      g_assert_no_error (error);
      g_assert_true (contains (bytes, "sRGB"));
      reader.bytes = g_bytes_get_data (bytes, &reader.length);
      surface = cairo_image_surface_create_from_png_stream (read_cb, &reader);
      g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, (int) (120 * scales[i]));
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, (int) (40 * scales[i]));
      pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface);
      g_assert_cmphex (pixels[0] & 0xffffff, ==, 0x0072b2);
      cairo_surface_destroy (surface);
    }
}

static void
svg_has_a_title (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = keel_surface_to_svg (&picture, &error);
  g_autofree char *text = NULL;
  gsize length;
  const char *data, *svg;

  g_assert_no_error (error);
  data = g_bytes_get_data (bytes, &length);
  text = g_strndup (data, length);
  g_assert_cmpuint (strlen (text), ==, length);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_nonnull (strstr (text, "width=\"120px\""));

  /* First child of the picture, and escaped. */
  svg = strstr (text, "<svg");
  g_assert_nonnull (svg);
  svg = strchr (svg, '>');
  g_assert_true (g_str_has_prefix (svg + 1, "\n<title>Tilt &amp; fit, “five” weeks</title>"));
  g_assert_true (g_str_has_suffix (g_strchomp (text), "</svg>"));
}

static void
check_element_cb (GMarkupParseContext  *context,
                  const char           *name,
                  const char          **attribute_names,
                  const char          **attribute_values,
                  gpointer              data,
                  GError              **error)
{
  (*(guint *) data)++;
}

static void
svg_is_well_formed (void)
{
  static const GMarkupParser parser = { .start_element = check_element_cb };
  g_autoptr (GBytes) bytes = keel_surface_to_svg (&picture, NULL);
  g_autoptr (GError) error = NULL;
  guint n_elements = 0;
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &n_elements, NULL);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  g_markup_parse_context_parse (context, text, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_elements, >, 3);
}

/* The title is in UTF-16, as PDF has it; the same picture gives the same bytes on any day. */
static void
pdf_is_named_and_dated (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = keel_surface_to_pdf (&picture, &error);
  g_autoptr (GBytes) again = keel_surface_to_pdf (&picture, &error);

  g_assert_no_error (error);
  g_assert_true (contains (bytes, "%PDF-1."));
g_assert_true (contains (bytes, "/Title <FEFF00540069006C007400200026"));
  g_assert_true (contains (bytes, "/CreationDate (20251124"));
  g_assert_true (contains (bytes, "/FontFile"));
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
pdf_does_not_ask_the_clock (void)
{
  KeelPicture undated = picture;
  g_autoptr (GBytes) bytes = NULL;

  undated.created = KEEL_MOMENT_NONE;
  bytes = keel_surface_to_pdf (&undated, NULL);
  g_assert_nonnull (bytes);
  g_assert_false (contains (bytes, "CreationDate"));
}

static void
refuses_what_cannot_be (void)
{
  static const double sizes[][2] = { { 0, 10 }, { 10, 0 }, { -5, 10 }, { 40000, 10 }, { 10, 1e9 } };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      KeelPicture wrong = picture;
      g_autoptr (GError) png_error = NULL;
      g_autoptr (GError) svg_error = NULL;
      g_autoptr (GError) pdf_error = NULL;

      wrong.width = sizes[i][0];
      wrong.height = sizes[i][1];
      g_assert_null (keel_surface_to_png (&wrong, 1, &png_error));
      g_assert_error (png_error, KEEL_ERROR, KEEL_ERROR_LIMIT);
      g_assert_null (keel_surface_to_svg (&wrong, &svg_error));
      g_assert_error (svg_error, KEEL_ERROR, KEEL_ERROR_LIMIT);
      g_assert_null (keel_surface_to_pdf (&wrong, &pdf_error));
      g_assert_error (pdf_error, KEEL_ERROR, KEEL_ERROR_LIMIT);
    }
}

static void
says_when_drawing_fails (void)
{
  KeelPicture failing = picture;
  g_autoptr (GError) png_error = NULL;
  g_autoptr (GError) svg_error = NULL;
  g_autoptr (GError) pdf_error = NULL;

  failing.draw = fail_cb;
  g_assert_null (keel_surface_to_png (&failing, 1, &png_error));
  g_assert_error (png_error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_null (keel_surface_to_svg (&failing, &svg_error));
  g_assert_error (svg_error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_null (keel_surface_to_pdf (&failing, &pdf_error));
  g_assert_error (pdf_error, G_IO_ERROR, G_IO_ERROR_FAILED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/surface/png-reads-back", png_reads_back);
  g_test_add_func ("/paper/surface/svg-has-a-title", svg_has_a_title);
  g_test_add_func ("/paper/surface/svg-is-well-formed", svg_is_well_formed);
  g_test_add_func ("/paper/surface/pdf-is-named-and-dated", pdf_is_named_and_dated);
  g_test_add_func ("/paper/surface/pdf-does-not-ask-the-clock", pdf_does_not_ask_the_clock);
  g_test_add_func ("/paper/surface/refuses-what-cannot-be", refuses_what_cannot_be);
  g_test_add_func ("/paper/surface/says-when-drawing-fails", says_when_drawing_fails);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "keel-moment.h"

G_BEGIN_DECLS

/* Draws into 0, 0 … width, height of @cr. */
typedef void (* KeelDrawFunc) (cairo_t  *cr,
                               gpointer  data);

/**
 * KeelPicture:
 * @title: what it is called, in the reader's language
 * @created: when it was made; KEEL_MOMENT_NONE leaves it out
 * @width: in pixels, in PDF in points of 1/72 inch
 * @height: likewise
 *
 * A picture to become a file.
 */
typedef struct
{
  const char   *title;
  KeelMoment    created;
  double        width;
  double        height;
  KeelDrawFunc  draw;
  gpointer      data;
} KeelPicture;

/* Each gives the bytes of a file, or NULL with an error: KEEL_ERROR_LIMIT if the picture
 * is empty or too large for the format, G_IO_ERROR_FAILED if it could not be drawn. */

/* @scale: pixels of the file for one of the picture. Marked as sRGB. */
GBytes *keel_surface_to_png (const KeelPicture  *picture,
                             double              scale,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/* With the title as the first child, as screen readers expect it. Letters are outlines. */
GBytes *keel_surface_to_svg (const KeelPicture  *picture,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;

/* One page, with title and date; letters stay text. */
GBytes *keel_surface_to_pdf (const KeelPicture  *picture,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "keel-palette.h"

G_BEGIN_DECLS

/* A sheet to draw on, and to look at. */
typedef struct
{
  cairo_surface_t *surface;
  cairo_t         *cr;
  int              width;
  int              height;
} Sheet;

Sheet      *sheet_new   (int         width,
                         int         height,
                         KeelColour  paper);
void        sheet_free  (Sheet      *sheet);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sheet, sheet_free)

KeelColour  sheet_get   (Sheet      *sheet,
                         double      x,
                         double      y);
guint       sheet_count (Sheet      *sheet,
                         KeelColour  colour);

G_END_DECLS

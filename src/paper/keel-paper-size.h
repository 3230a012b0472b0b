/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelPaper:
 * @width, @height: of a page, in points of 1/72 inch
 * @is_rtl: the document begins at the right; a paragraph goes by its own letters all the same
 */
typedef struct
{
  double   width;
  double   height;
  gboolean is_rtl;
} KeelPaper;

/* What printers have where @locale ("en_US.UTF-8", as setlocale() says it for LC_PAPER) is: Letter in
 * the territories that CLDR names for it, else A4. Left to right. */
KeelPaper keel_paper_for_locale (const char *locale);

G_END_DECLS

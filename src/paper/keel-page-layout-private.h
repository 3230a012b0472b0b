/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-page-layout.h"
#include "keel-page-pieces.h"

G_BEGIN_DECLS

/* Of the sheet: what stands on a page lies inside. */
#define KEEL_PAGE_SIDE 68.0
#define KEEL_PAGE_TOP 66.0
#define KEEL_PAGE_FOOT 66.0

/**
 * @pieces: what stands on the pages
 * @slices: KeelPageSlice, y from the top of the sheet
 * @first_slices: guint, for each page its first; and one more for the end
 * @headings: KeelPageHeading
 */
struct _KeelPageLayout
{
  gatomicrefcount  n_references;
  KeelPrintout    *printout;
  KeelPaper        paper;
  KeelPagePieces  *pieces;
  GArray          *slices;
  GArray          *first_slices;
  GArray          *headings;
};

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance-picture.h"

G_BEGIN_DECLS

/**
 * KeelBalanceSheet:
 * @view: which form and measure come first, the days, and the size of a page without its
 *   margins, in points
 * @titles: of the facets, KEEL_N_FACETS
 *
 * The Balance view for print, on one page or two: the boat and what is said, the map and
 * the chart in focus; then the other charts and the facets, if there is a check-in.
 * All borrowed.
 */
typedef struct
{
  KeelBalance        *balance;
  KeelBalanceView     view;
  const char * const *titles;
} KeelBalanceSheet;

guint keel_balance_sheet_get_n_pages (const KeelBalanceSheet *self);

/* @page from 0; in 0, 0 … the size of the page. */
void  keel_balance_sheet_draw_page   (const KeelBalanceSheet *self,
                                      guint                   page,
                                      cairo_t                *cr,
                                      KeelLettering          *lettering);

G_END_DECLS

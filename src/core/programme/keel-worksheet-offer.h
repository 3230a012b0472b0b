/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* The worksheet that is worth filling in before the first full check-in: the first of the
 * programme, until one of it was filled in or a full check-in was finished; NULL after that,
 * and without a programme. */
const KeelProgrammeWorksheet *keel_worksheet_offer_find (KeelWorkbook  *workbook,
                                                         KeelProgramme *programme);

G_END_DECLS

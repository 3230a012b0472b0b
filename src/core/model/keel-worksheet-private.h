/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook and the tests: how a worksheet changes. */

#include "keel-fields-private.h"
#include "keel-worksheet.h"

G_BEGIN_DECLS

#define KEEL_WORKSHEET_FORMAT "even-keel/worksheet"
#define KEEL_WORKSHEET_SCHEMA 1
#define KEEL_WORKSHEET_FOLDER "worksheets"

/* Each notifies when it has changed something. Links are cleaned, trimmed, and kept once
 * each. */
void        keel_worksheet_set_day    (KeelWorksheet          *self,
                                       KeelDay                 day);
void        keel_worksheet_set_title  (KeelWorksheet          *self,
                                       const char             *title);
void        keel_worksheet_set_fields (KeelWorksheet          *self,
                                       KeelFields             *fields,
                                       KeelFields             *labels);
void        keel_worksheet_set_links  (KeelWorksheet          *self,
                                       const char * const     *links);

G_END_DECLS

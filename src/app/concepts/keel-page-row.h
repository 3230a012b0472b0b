/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-page-index.h"

G_BEGIN_DECLS

/**
 * KeelPageRow:
 *
 * A page in the contents.
 */
#define KEEL_TYPE_PAGE_ROW (keel_page_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelPageRow, keel_page_row, KEEL, PAGE_ROW, GtkListBoxRow)

/* @page lives as long as its programme, which outlives the row. */
GtkWidget *keel_page_row_new      (const KeelProgrammePage *page) G_GNUC_WARN_UNUSED_RESULT;
const KeelProgrammePage *keel_page_row_get_page (KeelPageRow *self);
void       keel_page_row_set_read (KeelPageRow             *self,
                                   gboolean                 is_read);

G_END_DECLS

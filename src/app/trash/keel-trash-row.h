/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelTrashRow:
 *
 * A record in the Trash, with Put Back and Delete for Good (trash.put-back(s) and
 * trash.delete-for-good(s) of the panel, with its id).
 */
#define KEEL_TYPE_TRASH_ROW (keel_trash_row_get_type ())

G_DECLARE_FINAL_TYPE (KeelTrashRow, keel_trash_row, KEEL, TRASH_ROW, AdwBin)

GtkWidget *keel_trash_row_new        (void) G_GNUC_WARN_UNUSED_RESULT;
void       keel_trash_row_set_record (KeelTrashRow *self,
                                      KeelRecord   *record);

G_END_DECLS

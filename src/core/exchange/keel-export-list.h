/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/* What an export of any format holds: the records of @records (KeelRecord) from @from to
 * @to, oldest first, of one day by kind, without the blank ones and those in the Trash. */
GPtrArray *keel_export_list (GListModel *records,
                             KeelDay     from,
                             KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

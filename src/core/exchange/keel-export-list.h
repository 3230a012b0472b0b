/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-entry.h"

G_BEGIN_DECLS

/* What an export of any format holds: the entries of @entries (KeelEntry) from @from to
 * @to, oldest first, without the blank ones and those in the Trash. */
GPtrArray *keel_export_list (GListModel *entries,
                             KeelDay     from,
                             KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

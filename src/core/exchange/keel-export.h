/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

/* Entries as a file for others. @entries: GListModel of KeelEntry; @from and @to may be
 * KEEL_DAY_NONE; the file is oldest first, blank entries and the Trash left out. */

#define KEEL_EXPORT_FORMAT "even-keel/export"
#define KEEL_EXPORT_SCHEMA 1

/* Markdown for people: a heading a month, one an entry, the questions above their
 * texts, tags; what in a text would be taken for a heading is escaped. */
GBytes *keel_export_markdown (GListModel *entries,
                              KeelDay     from,
                              KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

/* {"format": "even-keel/export", "schema": 1, "records": [ … ]}: the documents as they
 * are saved. keel_import_read() gives back the same records, ids and all. */
GBytes *keel_export_json     (GListModel *entries,
                              KeelDay     from,
                              KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

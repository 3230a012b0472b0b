/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-workbook.h"

G_BEGIN_DECLS

/* Records as a file for others. @from and @to may be KEEL_DAY_NONE; the file is oldest
 * first, blank records and the Trash left out. */

/* Everything of @workbook that a JSON export holds: a GListModel of KeelRecord. Entries,
 * check-ins and events; what devices note stays in the workbook. */
GListModel *keel_export_collect (KeelWorkbook *workbook) G_GNUC_WARN_UNUSED_RESULT;

/* What a table holds: its check-ins that are finished. */
GListModel *keel_export_collect_checkins (KeelWorkbook *workbook) G_GNUC_WARN_UNUSED_RESULT;

#define KEEL_EXPORT_FORMAT "even-keel/export"
#define KEEL_EXPORT_SCHEMA 1

/* Markdown for people, of @entries (KeelEntry): a heading a month, one an entry, the questions above their
 * texts, tags; what in a text would be taken for a heading is escaped. */
GBytes *keel_export_markdown (GListModel *entries,
                              KeelDay     from,
                              KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

/* {"format": "even-keel/export", "schema": 1, "records": [ … ]}: the documents of @records
 * (KeelRecord) as they are saved. keel_import_read() gives back the same records, ids and all. */
GBytes *keel_export_json     (GListModel *records,
                              KeelDay     from,
                              KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

/* A table of @checkins (KeelCheckin), RFC 4180: day, form, set, when entered, an item a
 * column, the moment. */
GBytes *keel_export_csv      (GListModel *checkins,
                              KeelDay     from,
                              KeelDay     to) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-workbook.h"

G_BEGIN_DECLS

/* Import in three steps, of which the first may run in a worker and only the last
 * changes anything:
 *
 *   import = keel_import_read (KEEL_IMPORT_JRNL, text, length, now, cancellable, &error);
 *   plan = keel_import_plan_new (import, workbook);
 *   keel_session_import_async (session, plan, …);
 */

typedef enum
{
  KEEL_IMPORT_JRNL,       /* jrnl's JSON export */
  KEEL_IMPORT_EVEN_KEEL,  /* ours: keel_export_json() */
} KeelImportFormat;

/* By its content: which of the formats this is. KEEL_ERROR_FORMAT if none,
 * naming those that are read. */
gboolean        keel_import_guess       (const char        *text,
                                         gsize              length,
                                         KeelImportFormat  *out_format,
                                         GError           **error);

/**
 * KeelRefusal:
 * @index: of the entry in the file, from 0
 * @why: a sentence naming the member and what was expected
 */
typedef struct
{
  guint index;
  char *why;
} KeelRefusal;

/**
 * KeelImport:
 * @format: which format it was
 * @records: KeelRecord, in no workbook yet, entries folded ahead for search
 * @indexes: guint: for each of @records its index in the file
 * @refused: KeelRefusal
 */
typedef struct
{
  KeelImportFormat format;
  GPtrArray       *records;
  GArray          *indexes;
  GPtrArray       *refused;
} KeelImport;

/* Reads the whole file (gate with the import limits first). An error refuses the
 * file; a single bad entry is only refused itself. */
KeelImport     *keel_import_read        (KeelImportFormat   format,
                                         const char        *text,
                                         gsize              length,
                                         KeelMoment         now,
                                         GCancellable      *cancellable,
                                         GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void            keel_import_free        (KeelImport        *import);

/**
 * KeelImportPlan:
 * @to_add: KeelRecord that the workbook does not have
 * @n_present: records of the file that it has already, edited, or in the Trash, or
 *   that stand twice in the file
 * @refused: KeelRefusal
 *
 * What an import would do. jrnl entries are known again by their origin key, our own by
 * their id.
 */
typedef struct
{
  KeelImportFormat format;
  GPtrArray       *to_add;
  guint            n_present;
  GPtrArray       *refused;
} KeelImportPlan;

KeelImportPlan *keel_import_plan_new    (KeelImport        *import,
                                         KeelWorkbook      *workbook) G_GNUC_WARN_UNUSED_RESULT;
void            keel_import_plan_free   (KeelImportPlan    *plan);

/* Whether entries are all that would be added: a file of ours may have check-ins, events and
 * marks too. TRUE when there is nothing. */
gboolean        keel_import_plan_is_of_entries (const KeelImportPlan *plan);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelImport, keel_import_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelImportPlan, keel_import_plan_free)

G_END_DECLS

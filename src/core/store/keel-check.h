/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-store.h"

G_BEGIN_DECLS

/* "Check Workbook" and `keelctl doctor`: everything re-read, digests against
 * the index (bytes that changed while size and time did not: bit rot), ids
 * twice, permissions wider than 0600/0700 (of files, one finding a folder),
 * missing since last time, files that are not ours. Changes nothing.
 *
 * The store has been loaded: what it remembers is what it is compared with. */

typedef enum
{
  KEEL_FINDING_UNREADABLE,
  KEEL_FINDING_NEWER,
  KEEL_FINDING_VANISHED,
  KEEL_FINDING_SECOND_VERSION,
  KEEL_FINDING_NOT_A_FILE,
  KEEL_FINDING_BIT_ROT,
  KEEL_FINDING_PERMISSIONS,
  KEEL_FINDING_FOREIGN,
} KeelFindingKind;

typedef struct
{
  KeelFindingKind  kind;
  char            *path;     /* within the workbook; "." is its folder itself */
  char            *reason;   /* a sentence */
} KeelFinding;

typedef struct
{
  guint      n_documents;    /* that are records and can be read */
  GPtrArray *findings;       /* KeelFinding, by path */
} KeelCheckReport;

KeelCheckReport *keel_check_run         (KeelStore       *store,
                                         KeelProgress     progress,
                                         gpointer         user_data,
                                         GCancellable    *cancellable,
                                         GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void             keel_check_report_free (KeelCheckReport *report);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelCheckReport, keel_check_report_free)

G_END_DECLS

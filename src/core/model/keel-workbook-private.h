/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the workbook share: keel-workbook.c (what holds between two calls,
 * loading), -acts.c (what a person does, undo), -look.c (what can be asked). The filter
 * and the benchmarks need the list and the index. */

#include "keel-sorted-entries.h"
#include "keel-search-index.h"
#include "keel-undo.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

struct _KeelWorkbook
{
  GObject            parent_instance;

  GHashTable        *by_id;        /* id, borrowed → KeelEntry */
  GHashTable        *by_origin;    /* format and key → KeelEntry, borrowed; NULL: not made */
  KeelSortedEntries *entries;
  KeelSortedEntries *trash;
  KeelSearchIndex   *index;
  KeelUndo          *undo;
  guint              n_open;
  gboolean           can_undo;     /* as last notified */
  gboolean           can_redo;
};

/**
 * KeelPlace:
 * @list: the list an entry stands in
 * @position: where
 * @is_open: whether it counts among the open ones
 *
 * Where an entry stands before it changes.
 */
typedef struct
{
  KeelSortedEntries *list;
  guint              position;
  gboolean           is_open;
} KeelPlace;

/* The entries that are not in the Trash; all of them are in the index by the time the
 * list announces them. */
KeelSortedEntries *keel_workbook_get_sorted_entries (KeelWorkbook *self);
KeelSearchIndex   *keel_workbook_get_search_index   (KeelWorkbook *self);

/* An entry changes: lift before, settle after, with its notifications frozen around
 * both. */
KeelPlace          keel_workbook_lift               (KeelWorkbook *self,
                                                     KeelEntry    *entry);
void               keel_workbook_settle             (KeelWorkbook *self,
                                                     KeelEntry    *entry,
                                                     KeelPlace     place);

/* The same for a change that moves nothing. */
gboolean           keel_workbook_counts_as_open     (KeelEntry    *entry);
void               keel_workbook_note_content       (KeelWorkbook *self,
                                                     KeelEntry    *entry,
                                                     gboolean      was_open);

/* After many entries have changed at once. */
void               keel_workbook_fill_lists         (KeelWorkbook *self);

/* Notifies "can-undo" and "can-redo" if they have changed. */
void               keel_workbook_update_undo        (KeelWorkbook *self);
void               keel_workbook_emit_changed       (KeelWorkbook *self,
                                                     KeelEntry    *entry);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelEntryQuery:
 * @words: what was typed: several words, all must occur, in any order, as parts
 *   of words, whatever their case and accents; NULL or blank for no search
 * @tag: only entries with this tag; NULL for any
 * @kind: only entries of this kind; -1 for any
 * @open_only: only entries that are still open
 * @starred_only: only starred entries
 * @from: not before this day, or KEEL_DAY_NONE
 * @to: not after this day, or KEEL_DAY_NONE
 *
 * What the journal is asked for.
 */
typedef struct
{
  const char *words;
  const char *tag;
  int         kind;
  gboolean    open_only;
  gboolean    starred_only;
  KeelDay     from;
  KeelDay     to;
} KeelEntryQuery;

#define KEEL_ENTRY_QUERY_ALL ((KeelEntryQuery) { .kind = -1 })

/* A query as text, for a later start, and back. The texts of @out_query lie in @out_holder.
 * FALSE: it is none, or none of this version's. */
char               *keel_entry_query_to_string  (const KeelEntryQuery *query) G_GNUC_WARN_UNUSED_RESULT;
gboolean            keel_entry_query_parse      (const char           *text,
                                                 KeelEntryQuery       *out_query,
                                                 GVariant            **out_holder);

/**
 * KeelEntryFilter:
 *
 * A GListModel of the entries of a workbook that answer a query, newest first. An
 * entry that comes, goes, or takes another place is asked again; one that changes where
 * it stands stays until the query changes, so that nothing vanishes under the cursor.
 * With no query it hands on the workbook's own model without a copy.
 *
 * Searching is one pass over one block of folded text (KeelSearchIndex): a
 * keystroke over ten times ten years of diary costs about what one memmem()
 * over the block costs.
 *
 * Properties: "workbook" (construct only), "searching" (boolean: there is a
 * query). Signal "query-changed".
 */
#define KEEL_TYPE_ENTRY_FILTER (keel_entry_filter_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryFilter, keel_entry_filter, KEEL, ENTRY_FILTER, GObject)

KeelEntryFilter    *keel_entry_filter_new       (KeelWorkbook         *workbook) G_GNUC_WARN_UNUSED_RESULT;

void                keel_entry_filter_set_query (KeelEntryFilter      *self,
                                                 const KeelEntryQuery *query);
/* Borrowed strings, valid until the next set_query. */
KeelEntryQuery      keel_entry_filter_get_query (KeelEntryFilter      *self);
gboolean            keel_entry_filter_is_active (KeelEntryFilter      *self);

/* The folded words that hits are marked by (keel_text_find()). */
const char * const *keel_entry_filter_get_words (KeelEntryFilter      *self);

G_END_DECLS

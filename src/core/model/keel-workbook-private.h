/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the workbook share: keel-workbook.c (what holds between two calls),
 * -load.c (what comes from outside), -acts.c (what a person does with any record, undo), -entries.c
 * (with an entry), -checkins.c (with a check-in), -events.c (with an event), -worksheets.c
 * (with a worksheet), -plan.c (with a goal and its steps), -if-thens.c (with an if–then
 * plan), -marks.c (with marks: keel-workbook-marks-private.h), -profile.c (with the profile),
 * -look.c (what can be asked). The filter and the benchmarks need the list and the index. */

#include "keel-sorted-records.h"
#include "keel-search-index.h"
#include "keel-undo.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* The Trash, and a list for each kind of record. */
typedef enum
{
  KEEL_LIST_TRASH,
  KEEL_LIST_ENTRIES,
  KEEL_LIST_CHECKINS,
  KEEL_LIST_EVENTS,
  KEEL_LIST_WORKSHEETS,
  KEEL_LIST_GOALS,
  KEEL_LIST_STEPS,
  KEEL_LIST_IF_THENS,
  KEEL_LIST_MARKS,
  KEEL_LIST_PROFILE,
  KEEL_N_LISTS,
} KeelList;

struct _KeelWorkbook
{
  GObject            parent_instance;

  GHashTable        *by_id;        /* id, borrowed → KeelRecord */
  GHashTable        *by_origin;    /* format and key → KeelEntry, borrowed; NULL: not made */
  KeelSortedRecords *lists[KEEL_N_LISTS];
  KeelSearchIndex   *index;
  KeelUndo          *undo;
  KeelProfile       *profile;      /* always there, whether or not it has a document */
  char              *device;       /* NULL: not known yet, or any more */
  guint              n_open;
  gboolean           can_undo;     /* as last notified */
  gboolean           can_redo;
};

/**
 * KeelPlace:
 * @list: the list a record stands in
 * @position: where
 * @is_open: whether it counts among the open entries
 *
 * Where a record stands before it changes.
 */
typedef struct
{
  KeelSortedRecords *list;
  guint              position;
  gboolean           is_open;
} KeelPlace;

/* The entries that are not in the Trash; all of them are in the index by the time the
 * list announces them. */
KeelSortedRecords *keel_workbook_get_sorted_entries (KeelWorkbook *self);
KeelSearchIndex   *keel_workbook_get_search_index   (KeelWorkbook *self);

/* A record changes: lift before, settle after, with its notifications frozen around
 * both. */
KeelPlace          keel_workbook_lift               (KeelWorkbook *self,
                                                     KeelRecord   *record);
void               keel_workbook_settle             (KeelWorkbook *self,
                                                     KeelRecord   *record,
                                                     KeelPlace     place);

/* The same for a change that moves nothing. */
gboolean           keel_workbook_counts_as_open     (KeelRecord   *record);
void               keel_workbook_note_content       (KeelWorkbook *self,
                                                     KeelRecord   *record,
                                                     gboolean      was_open);

/* The list that it belongs into. */
KeelList           keel_workbook_find_list          (KeelRecord   *record);

/* The profile that is always there, into a workbook in which nothing is. */
void               keel_workbook_add_profile        (KeelWorkbook *self);

/* After many records have changed at once. */
void               keel_workbook_fill_lists         (KeelWorkbook *self);

/* Notifies "can-undo" and "can-redo" if they have changed. */
void               keel_workbook_update_undo        (KeelWorkbook *self);
void               keel_workbook_emit_changed       (KeelWorkbook *self,
                                                     KeelRecord   *record);

/* What a person does: @change, which is taken, as an act that can be undone. @now stamps
 * what goes into the Trash. */
void               keel_workbook_do_act             (KeelWorkbook *self,
                                                     KeelChange   *change,
                                                     KeelMoment    now);

/* Adds a record that has just been made, as an act that can be undone. */
void               keel_workbook_add_made           (KeelWorkbook *self,
                                                     KeelRecord   *record);

/* Whether an act may change @record. A view may still show what has just been
 * forgotten. */
gboolean           keel_workbook_can_change         (KeelWorkbook *self,
                                                     KeelRecord   *record);

/* What may be typed into @record in the place of @old; NULL if nothing may, or not as much.
 * A text that came from elsewhere longer than that can still be made shorter. */
char              *keel_workbook_clean_typed        (KeelWorkbook *self,
                                                     KeelRecord   *record,
                                                     const char   *old,
                                                     const char   *value) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

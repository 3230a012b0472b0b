/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-checkin.h"
#include "keel-entry.h"
#include "keel-event.h"
#include "keel-goal.h"
#include "keel-if-then.h"
#include "keel-profile.h"
#include "keel-step.h"
#include "keel-worksheet.h"

G_BEGIN_DECLS

/**
 * KeelWorkbook:
 *
 * All records, in memory, and the only place where they change. Three groups
 * of calls, which must not be mixed up:
 *
 * - *loading* (the session calls these): what was read from disk, or has changed
 *   or vanished there. Nothing is marked as changed, nothing can be undone.
 * - *acts* (a person's): the record changes, notifies, and the workbook emits
 *   "changed" with it, which is what the session saves by. Every act but typing
 *   can be undone: Ctrl+Z in a text undoes typing, elsewhere the last act.
 * - *looking*: the models.
 *
 * Belongs to the main thread.
 *
 * Signals: "changed" (KeelRecord *record): a person has changed it; save it.
 * Properties: "can-undo", "can-redo" (booleans), "device" (string or NULL).
 */
#define KEEL_TYPE_WORKBOOK (keel_workbook_get_type ())

G_DECLARE_FINAL_TYPE (KeelWorkbook, keel_workbook, KEEL, WORKBOOK, GObject)

KeelWorkbook *keel_workbook_new              (void) G_GNUC_WARN_UNUSED_RESULT;

/* Looking. */

/* Whether nobody has ever put anything into it: no record of any kind, in the Trash or not,
 * and nothing chosen. */
gboolean      keel_workbook_is_empty         (KeelWorkbook       *self);

/* The entries that are not in the Trash, newest first (keel_entry_compare()).
 * A GListModel of KeelEntry that emits the smallest change. */
GListModel   *keel_workbook_get_entries      (KeelWorkbook       *self);

/* The check-ins that are not in the Trash, drafts among them, newest first
 * (keel_record_compare()): a GListModel of KeelCheckin. It is told of check-ins that
 * come, go and move; a check-in itself notifies what is answered. */
GListModel   *keel_workbook_get_checkins     (KeelWorkbook       *self);

/* The events that are not in the Trash, latest day first (keel_record_compare()): a
 * GListModel of KeelEvent. */
GListModel   *keel_workbook_get_events       (KeelWorkbook       *self);

/* The worksheets that are not in the Trash, latest day first (keel_record_compare()): a
 * GListModel of KeelWorksheet. */
GListModel   *keel_workbook_get_worksheets   (KeelWorkbook       *self);

/* The goals, steps and if–then plans that are not in the Trash, newest first: GListModels of
 * KeelGoal, KeelStep and KeelIfThen. What is done with them: keel-workbook-plan.h. */
GListModel   *keel_workbook_get_goals        (KeelWorkbook       *self);
GListModel   *keel_workbook_get_steps        (KeelWorkbook       *self);
GListModel   *keel_workbook_get_if_thens     (KeelWorkbook       *self);

/* The records in the Trash, last deleted first: a GListModel of KeelRecord. */
GListModel   *keel_workbook_get_trash        (KeelWorkbook       *self);

/* What a person has chosen: always there, the same object for ever. */
KeelProfile  *keel_workbook_get_profile      (KeelWorkbook       *self);

/* In any list, the Trash too; NULL if there is none, or it is no entry. */
KeelRecord   *keel_workbook_find_record      (KeelWorkbook       *self,
                                              const char         *id);
KeelEntry    *keel_workbook_find_entry       (KeelWorkbook       *self,
                                              const char         *id);
/* The goal, step, if–then plan or worksheet that @link (keel_link_new()) leads to; NULL if
 * it lies in the Trash, is not there, or @link leads elsewhere. */
KeelRecord   *keel_workbook_find_linked      (KeelWorkbook       *self,
                                              const char         *link);
/* A link that leads to @record; NULL if it is none of these. */
char         *keel_link_new_to_record        (KeelRecord         *record) G_GNUC_WARN_UNUSED_RESULT;

/* The newest check-in of @form that was begun and not finished; NULL if there is none.
 * The Trash does not count. */
KeelCheckin  *keel_workbook_find_draft_checkin (KeelWorkbook     *self,
                                              KeelForm            form);

/* An entry, in the Trash or not, that was imported from there. */
KeelEntry    *keel_workbook_find_origin      (KeelWorkbook       *self,
                                              const char         *format,
                                              const char         *key);

/* Every tag in use, most used first, then by collation; with counts. Tags that fold to
 * the same are one, in the spelling of the newest entry. KeelTagCount. */
typedef struct
{
  char *tag;
  guint n_entries;
} KeelTagCount;

void          keel_tag_count_free            (KeelTagCount       *count);

GPtrArray    *keel_workbook_list_tags        (KeelWorkbook       *self) G_GNUC_WARN_UNUSED_RESULT;

/* Entries on the same day and month of earlier years, latest year first. */
GPtrArray    *keel_workbook_list_earlier_years (KeelWorkbook     *self,
                                              KeelDay             day) G_GNUC_WARN_UNUSED_RESULT;

/* The number of entries, Trash not counted, that are still open. */
guint         keel_workbook_count_open       (KeelWorkbook       *self);

/* Loading. */

/* Adds @records (KeelRecord), whatever their order and kinds. One with the id of a
 * record that is there already is assigned to it. One items-changed a list. */
void          keel_workbook_load             (KeelWorkbook       *self,
                                              GPtrArray          *records);

/* Everything has been read, and this device (8 hex digits) may write documents of its own
 * from now on: keel-workbook-marks.h. Not before: they might be there already. */
void          keel_workbook_set_device       (KeelWorkbook       *self,
                                              const char         *device);

/* Another folder is opened: nothing is left, no act can be undone. */
void          keel_workbook_clear            (KeelWorkbook       *self);

/* The record is no longer there: it vanished, or was deleted for good. */
void          keel_workbook_forget           (KeelWorkbook       *self,
                                              const char         *id);

/* Acts. A record that is not writable, or not in the workbook any more, is left as it is
 * by every act. */

/* Everything @version says, as an act: an earlier version, a backup, the other
 * of two versions. */
void          keel_workbook_restore_version  (KeelWorkbook       *self,
                                              KeelRecord         *record,
                                              KeelRecord         *version);

/* Into the Trash, and out of it. Not what is single (keel_record_is_single()): it is always
 * there. A blank record that was never saved is forgotten
 * instead. */
void          keel_workbook_delete           (KeelWorkbook       *self,
                                              KeelRecord         *record,
                                              KeelMoment          now);
void          keel_workbook_undelete         (KeelWorkbook       *self,
                                              KeelRecord         *record);

/* The last act that has not been undone yet; @now stamps a deletion that comes
 * back by redo. FALSE if there is none. Returns the record it concerned (the
 * first of several, may be NULL) for the view to show. */
gboolean      keel_workbook_undo             (KeelWorkbook       *self,
                                              KeelMoment          now,
                                              KeelRecord        **out_record);
gboolean      keel_workbook_redo             (KeelWorkbook       *self,
                                              KeelMoment          now,
                                              KeelRecord        **out_record);

/* An import: the records are in no workbook yet; one act for all. They are not
 * announced by "changed": the import has saved them. */
void          keel_workbook_add_imported     (KeelWorkbook       *self,
                                              GPtrArray          *records);

/* Acts on an entry. In one of a kind that this program does not know neither texts nor
 * title nor kind change. */

KeelEntry    *keel_workbook_add_entry        (KeelWorkbook       *self,
                                              KeelEntryKind       kind,
                                              KeelDay             day,
                                              int                 time,
                                              KeelMoment          now);
/* The same, linked from the start: to the prompt it answers, to what it is about. That alone
 * leaves it blank. */
KeelEntry    *keel_workbook_add_linked_entry (KeelWorkbook       *self,
                                              KeelEntryKind       kind,
                                              KeelDay             day,
                                              int                 time,
                                              const char * const *links,
                                              KeelMoment          now);

/* Typing: cleaned, refused (FALSE, nothing changes) when longer than both
 * KEEL_ENTRY_TEXT_MAX and what was there; not undoable here. */
gboolean      keel_workbook_set_entry_text   (KeelWorkbook       *self,
                                              KeelEntry          *entry,
                                              KeelEntryText       text,
                                              const char         *value);
gboolean      keel_workbook_set_entry_title  (KeelWorkbook       *self,
                                              KeelEntry          *entry,
                                              const char         *title);

void          keel_workbook_set_entry_day    (KeelWorkbook       *self,
                                              KeelEntry          *entry,
                                              KeelDay             day,
                                              int                 time);
void          keel_workbook_set_entry_kind   (KeelWorkbook       *self,
                                              KeelEntry          *entry,
                                              KeelEntryKind       kind);
void          keel_workbook_set_entry_tags   (KeelWorkbook       *self,
                                              KeelEntry          *entry,
                                              const char * const *tags);
/* What the entry is linked to: keel_link_new(). */
void          keel_workbook_set_entry_links  (KeelWorkbook       *self,
                                              KeelEntry          *entry,
                                              const char * const *links);
void          keel_workbook_set_entry_starred (KeelWorkbook      *self,
                                              KeelEntry          *entry,
                                              gboolean            starred);
void          keel_workbook_set_entry_observer (KeelWorkbook     *self,
                                              KeelEntry          *entry,
                                              gboolean            observer);

/* Acts on a check-in. Each says whether it was done: FALSE when a rule forbids it, and
 * then nothing has changed. */

/* A draft about @day, nothing answered; NULL if @day is later than the day of @now. It
 * is saved once something is answered. */
KeelCheckin  *keel_workbook_add_checkin      (KeelWorkbook       *self,
                                              KeelForm            form,
                                              const char         *item_set,
                                              const char         *language,
                                              KeelDay             day,
                                              KeelMoment          now);

/* Not later than the day of @now; of a draft, or for 24 hours. */
gboolean      keel_workbook_set_checkin_day  (KeelWorkbook       *self,
                                              KeelCheckin        *checkin,
                                              KeelDay             day,
                                              KeelMoment          now);

/* One answer, of a draft or for 24 hours after it was finished. KEEL_ANSWER_BLANK takes
 * it away. */
gboolean      keel_workbook_answer           (KeelWorkbook       *self,
                                              KeelCheckin        *checkin,
                                              const char         *item,
                                              KeelAnswer          answer,
                                              KeelMoment          now);

/* At any time: as above while that is possible, later with a dated correction. */
gboolean      keel_workbook_correct          (KeelWorkbook       *self,
                                              KeelCheckin        *checkin,
                                              const char         *item,
                                              KeelAnswer          answer,
                                              KeelMoment          now);

/* Where a draft was left, to go on there. Not undoable. */
gboolean      keel_workbook_set_checkin_place (KeelWorkbook      *self,
                                              KeelCheckin        *checkin,
                                              const char         *item);

/* A draft with an answer becomes a check-in, entered at @now. */
gboolean      keel_workbook_finish_checkin   (KeelWorkbook       *self,
                                              KeelCheckin        *checkin,
                                              KeelMoment          now);

/* Typing, at any time: the one moment behind the answer to @item (NULL: to none in
 * particular). As keel_workbook_set_entry_text(); an empty @text takes it away. */
gboolean      keel_workbook_set_checkin_moment (KeelWorkbook     *self,
                                              KeelCheckin        *checkin,
                                              const char         *item,
                                              const char         *text);

/* Acts on an event. A text without a word is none: NULL or FALSE, and nothing changes. */

KeelEvent    *keel_workbook_add_event        (KeelWorkbook       *self,
                                              KeelEventKind       kind,
                                              KeelDay             day,
                                              const char         *text,
                                              KeelMoment          now);
/* All three at once, as one act. Not of a kind that this program does not know. */
gboolean      keel_workbook_edit_event       (KeelWorkbook       *self,
                                              KeelEvent          *event,
                                              KeelEventKind       kind,
                                              KeelDay             day,
                                              const char         *text);

/* Acts on a worksheet. @labels: see data/schema/fields.md. */

KeelWorksheet *keel_workbook_add_worksheet   (KeelWorkbook            *self,
                                              const KeelWorksheetForm *form,
                                              const char * const      *links,
                                              KeelDay                  day,
                                              KeelMoment               now);

/* Typing: not undoable here. @title: what the programme calls the form by now. */
void          keel_workbook_fill_worksheet   (KeelWorkbook       *self,
                                              KeelWorksheet      *worksheet,
                                              KeelFields         *fields,
                                              KeelFields         *labels,
                                              const char         *title);
/* The same for one answer that was not typed, but chosen, set or taken away: the answer
 * to the field @id in @fields, as an act. */
void          keel_workbook_answer_worksheet (KeelWorkbook       *self,
                                              KeelWorksheet      *worksheet,
                                              const char         *id,
                                              KeelFields         *fields,
                                              KeelFields         *labels);
void          keel_workbook_set_worksheet_day (KeelWorkbook      *self,
                                              KeelWorksheet      *worksheet,
                                              KeelDay             day);
void          keel_workbook_set_worksheet_links (KeelWorkbook    *self,
                                              KeelWorksheet      *worksheet,
                                              const char * const *links);

/* Choices: not undoable. FALSE, and nothing changes, before everything has been read
 * ("device"). Ids may be NULL. */

gboolean      keel_workbook_set_programme    (KeelWorkbook       *self,
                                              const char         *programme,
                                              KeelMoment          now);
gboolean      keel_workbook_set_role         (KeelWorkbook       *self,
                                              const char         *role,
                                              KeelMoment          now);
gboolean      keel_workbook_set_focus        (KeelWorkbook       *self,
                                              const char         *focus,
                                              KeelMoment          now);
gboolean      keel_workbook_set_asks_energy  (KeelWorkbook       *self,
                                              gboolean            asks,
                                              KeelMoment          now);
gboolean      keel_workbook_set_asks_time_split (KeelWorkbook    *self,
                                              gboolean            asks,
                                              KeelMoment          now);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-workbook.h"

G_BEGIN_DECLS

/* The workbook's marks: what a person ticked in a week, has read, can recall, has tried.
 * Each device writes its own documents; what is asked here is the union, in which the
 * later of two marks counts.
 *
 * A mark that is made says so by "changed" of the workbook, and by items-changed of
 * keel_workbook_get_marks(), which also tells of marks that another device has made: a
 * view that shows marks asks again then.
 *
 * Making marks needs the workbook's device, which is known once everything has been read
 * ("device" of the workbook); until then, and where the device's document is of a newer
 * schema, each call that makes one gives FALSE and nothing has changed. A week is named
 * by its Monday (keel_day_get_monday()). */

/* A GListModel of KeelDeviceRecord. */
GListModel  *keel_workbook_get_marks         (KeelWorkbook        *self);

/* Weeks. */

/**
 * KeelTick:
 * @KEEL_TICK_NONE: not ticked
 *
 * Of a bridging practice. In files: null, "did", "did-not", "no-chance".
 */
typedef enum
{
  KEEL_TICK_NONE,
  KEEL_TICK_DID,
  KEEL_TICK_DID_NOT,
  KEEL_TICK_NO_CHANCE,
} KeelTick;

/* Can be undone. */
gboolean     keel_workbook_tick              (KeelWorkbook        *self,
                                              KeelDay              week,
                                              const char          *practice,
                                              KeelTick             tick,
                                              KeelMoment           now);
KeelTick     keel_workbook_get_tick          (KeelWorkbook        *self,
                                              KeelDay              week,
                                              const char          *practice);

/* What was put before a person in a week. */
typedef enum
{
  KEEL_SHOWN_PROMPT,
  KEEL_SHOWN_INSIGHT,
} KeelShown;

gboolean     keel_workbook_note_shown        (KeelWorkbook        *self,
                                              KeelShown            what,
                                              KeelDay              week,
                                              const char          *id,
                                              KeelMoment           now);
/* The last one shown in that week; NULL if none was. Borrowed until marks change. */
const char  *keel_workbook_get_shown         (KeelWorkbook        *self,
                                              KeelShown            what,
                                              KeelDay              week);
/* The last week in which it was shown; KEEL_DAY_NONE if it never was. */
KeelDay      keel_workbook_get_last_shown    (KeelWorkbook        *self,
                                              KeelShown            what,
                                              const char          *id);

/* 1 to 5; 0: not said. Can be undone. */
gboolean     keel_workbook_set_energy        (KeelWorkbook        *self,
                                              KeelDay              week,
                                              guint                energy,
                                              KeelMoment           now);
guint        keel_workbook_get_energy        (KeelWorkbook        *self,
                                              KeelDay              week);

/* What share of the time was leading, and what the role would have needed, in tenths; -1:
 * not said. Can be undone. */
gboolean     keel_workbook_set_time_split    (KeelWorkbook        *self,
                                              KeelDay              week,
                                              int                  leading,
                                              int                  needed,
                                              KeelMoment           now);
void         keel_workbook_get_time_split    (KeelWorkbook        *self,
                                              KeelDay              week,
                                              int                 *out_leading,
                                              int                 *out_needed);

/* Reading: not undoable. Programme and page are known by their ids. */

gboolean     keel_workbook_set_read          (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *page,
                                              gboolean             is_read,
                                              KeelMoment           now);
gboolean     keel_workbook_is_read           (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *page);

/* Where a page was left: the id of a block of text, and where its line begins: how
 * many characters of the block come before. */
gboolean     keel_workbook_set_reading_place (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *page,
                                              const char          *block,
                                              guint                line,
                                              KeelMoment           now);
/* FALSE if none is known. */
gboolean     keel_workbook_get_reading_place (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *page,
                                              const char         **out_block,
                                              guint               *out_line);
/* The page that was left last, to go on there; NULL if none was read. Borrowed until
 * marks change. */
const char  *keel_workbook_get_last_page     (KeelWorkbook        *self,
                                              const char          *programme);

/* Recall cards: not undoable. */

/**
 * KeelCardBox:
 * @box: 1 to 5
 * @due: when it is to be asked again
 * @last: when it was asked last; KEEL_DAY_NONE: never
 */
typedef struct
{
  guint   box;
  KeelDay due;
  KeelDay last;
} KeelCardBox;

gboolean     keel_workbook_set_card          (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *card,
                                              const KeelCardBox   *box,
                                              KeelMoment           now);
/* FALSE for a new card. */
gboolean     keel_workbook_get_card          (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *card,
                                              KeelCardBox         *out_box);

/* Exercises: each time one was done is kept. */

/**
 * KeelResult:
 * @answers: names and values in turn, NULL-terminated
 */
typedef struct
{
  KeelDay     day;
  KeelMoment  at;
  char      **answers;
} KeelResult;

gboolean     keel_workbook_add_result        (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *exercise,
                                              KeelDay              day,
                                              const char * const  *answers,
                                              KeelMoment           now);
/* KeelResult, oldest first. */
GPtrArray   *keel_workbook_list_results      (KeelWorkbook        *self,
                                              const char          *programme,
                                              const char          *exercise) G_GNUC_WARN_UNUSED_RESULT;
void         keel_result_free                (KeelResult          *result);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-answer.h"
#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelCheckin:
 *
 * One sheet of answers, given on a day, about the weeks before it. Answers are the only
 * stored truth: scores are computed from them, each time anew.
 *
 * While it is being answered it is a *draft*, and may be left and taken up again. From
 * the moment it is finished, answers can be changed freely for 24 hours; later only by
 * a dated correction, which says what stood there before.
 *
 * Items are known by their ids, whether or not a programme still has them.
 *
 * Properties, all readable, and notified when they change: "day" (uint, KeelDay),
 * "answers" (uint: how many items are answered; notified when any answer has changed),
 * "moment" (string or NULL: its text; notified when its item has changed too), "draft"
 * (boolean), "place" (string or NULL), and of every record "deleted".
 */
#define KEEL_TYPE_CHECKIN (keel_checkin_get_type ())

G_DECLARE_FINAL_TYPE (KeelCheckin, keel_checkin, KEEL, CHECKIN, KeelRecord)

/**
 * KeelCorrection:
 * @at: when
 * @item: what was corrected
 * @from: the answer before; KEEL_ANSWER_BLANK if there was none
 * @to: the answer since
 */
typedef struct
{
  KeelMoment  at;
  const char *item;
  KeelAnswer  from;
  KeelAnswer  to;
} KeelCorrection;

/* A new draft, with a new id, nothing answered. @item_set: the id of the set of items;
 * @language: of the wordings that were shown, such as "en", or NULL. */
KeelCheckin *keel_checkin_new            (KeelForm     form,
                                          const char  *item_set,
                                          const char  *language,
                                          KeelDay      day,
                                          KeelMoment   now) G_GNUC_WARN_UNUSED_RESULT;

KeelForm     keel_checkin_get_form       (KeelCheckin *self);
const char  *keel_checkin_get_item_set   (KeelCheckin *self);
const char  *keel_checkin_get_language   (KeelCheckin *self);
KeelDay      keel_checkin_get_day        (KeelCheckin *self);

/* When it was finished; KEEL_MOMENT_NONE while it is a draft. */
KeelMoment   keel_checkin_get_entered    (KeelCheckin *self);
gboolean     keel_checkin_is_draft       (KeelCheckin *self);
/* The item at which a draft was left; NULL if none is known. */
const char  *keel_checkin_get_place      (KeelCheckin *self);

/* KEEL_ANSWER_BLANK if @item is not answered. */
KeelAnswer   keel_checkin_get_answer     (KeelCheckin *self,
                                          const char  *item);
/* Every answer, in the order of the items' ids: how many, and the item and answer at
 * @position, from 0. */
guint        keel_checkin_get_n_answers  (KeelCheckin *self);
const char  *keel_checkin_get_answered   (KeelCheckin *self,
                                          guint        position,
                                          KeelAnswer  *out_answer);

/* The one moment behind one answer: both NULL if none was told. */
void         keel_checkin_get_moment     (KeelCheckin *self,
                                          const char **out_item,
                                          const char **out_text);

/* Oldest first; borrowed until the check-in changes. */
guint        keel_checkin_get_n_corrections (KeelCheckin *self);
const KeelCorrection *
             keel_checkin_get_correction (KeelCheckin *self,
                                          guint        position);

/* The rules. */

/* Nobody rates what has not been yet. */
gboolean     keel_checkin_can_be_about   (KeelDay      day,
                                          KeelDay      today);

/* A draft, or less than 24 hours old at @now: an answer is just changed. Later it is
 * corrected. */
gboolean     keel_checkin_can_change_freely (KeelCheckin *self,
                                          KeelMoment   now);

/* Finished more than seven days after its day: memory had a hand in it. */
gboolean     keel_checkin_is_entered_later (KeelCheckin *self);

/* The table of forms. */
const char  *keel_form_get_id            (KeelForm     form);
gboolean     keel_form_from_id           (const char  *id,
                                          KeelForm    *out_form);

G_END_DECLS

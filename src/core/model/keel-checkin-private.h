/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how a check-in changes. */

#include "keel-answers.h"
#include "keel-checkin.h"
#include "keel-part.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_CHECKIN_FORMAT "even-keel/checkin"
#define KEEL_CHECKIN_SCHEMA 1
#define KEEL_CHECKIN_FOLDER "checkins"

/**
 * KeelCorrected:
 * @said: what it says; its item is a g_ref_string_new_intern()
 *
 * A correction.
 */
typedef struct
{
  KeelPart        part;
  KeelCorrection  said;
} KeelCorrected;

extern const KeelPartShape keel_corrected_shape;
extern const KeelMemberKind keel_checkin_form;
extern const KeelMemberKind keel_checkin_answers;
extern const KeelMemberKind keel_checkin_moment;

struct _KeelCheckin
{
  KeelRecord   parent_instance;

  char        *item_set;         /* these two g_ref_string_new_intern() */
  char        *language;
  GArray      *answers;          /* keel_answers_new() */
  GPtrArray   *corrections;      /* KeelCorrected, oldest first */
  char        *moment_item;
  char        *moment_text;
  KeelUnknown *unknown_moment;
  char        *place;
  KeelMoment   entered;
  KeelDay      day;
  KeelForm     form;
  gboolean     is_draft;
};

/* Each notifies when it has changed something. */
void           keel_checkin_set_day         (KeelCheckin    *self,
                                             KeelDay         day);
/* KEEL_ANSWER_BLANK takes the answer away. */
void           keel_checkin_set_answer      (KeelCheckin    *self,
                                             const char     *item,
                                             KeelAnswer      answer);
/* Both, or none if there is no text. */
void           keel_checkin_set_moment      (KeelCheckin    *self,
                                             const char     *item,
                                             const char     *text);
/* What it does to the two without a word to anybody; whether anything has changed. */
gboolean       keel_checkin_replace_moment  (KeelCheckin    *self,
                                             const char     *item,
                                             const char     *text);
void           keel_checkin_set_place       (KeelCheckin    *self,
                                             const char     *item);
/* Finished at @entered, or a draft if that is KEEL_MOMENT_NONE. */
void           keel_checkin_set_entered     (KeelCheckin    *self,
                                             KeelMoment      entered);

KeelCorrected *keel_corrected_new           (const KeelCorrection *said) G_GNUC_WARN_UNUSED_RESULT;

/* Takes @corrected. */
void           keel_checkin_take_correction (KeelCheckin    *self,
                                             KeelCorrected  *corrected);
/* The last correction that says the same, if there is one, is taken away. */
void           keel_checkin_drop_correction (KeelCheckin    *self,
                                             KeelCorrected  *corrected);

G_END_DECLS

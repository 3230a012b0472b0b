/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A check-in, and the table of its document: data/schema/checkin.md. What is its own in it is
 * in keel-checkin-json.c. */

#include "keel-checkin.h"
#include "keel-config.h"
#include "keel-checkin-private.h"
#include "keel-id.h"

enum
{
  DAY,
  FORM,
  ITEM_SET,
  LANGUAGE,
  ENTERED,
  ANSWERS,
  MOMENT,
  CORRECTIONS,
  DRAFT,
  PLACE,
};

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelCheckin) },
  [FORM] = { .name = "form", .kind = &keel_checkin_form, .offset = offsetof (KeelCheckin, form),
             .is_required = TRUE },
  [ITEM_SET] = { KEEL_MEMBER ("item_set", content_id, KeelCheckin, item_set), .is_required = TRUE },
  [LANGUAGE] = { KEEL_MEMBER ("language", shared, KeelCheckin, language) },
  [ENTERED] = { KEEL_MEMBER ("entered", moment, KeelCheckin, entered) },
  [ANSWERS] = { .name = "answers", .kind = &keel_checkin_answers, .offset = offsetof (KeelCheckin, answers),
                .is_required = TRUE, .counts = TRUE },
  [MOMENT] = { .name = "moment", .kind = &keel_checkin_moment, .counts = TRUE },
  [CORRECTIONS] = { KEEL_MEMBER ("corrections", parts, KeelCheckin, corrections),
                    .shape = &keel_corrected_shape, .counts = TRUE },
  [DRAFT] = { KEEL_MEMBER ("draft", flag, KeelCheckin, is_draft) },
  [PLACE] = { KEEL_MEMBER ("place", string, KeelCheckin, place) },
  { .name = NULL },
};

G_DEFINE_FINAL_TYPE (KeelCheckin, keel_checkin, KEEL_TYPE_RECORD)

/* Corrections. */

KeelCorrected *
keel_corrected_new (const KeelCorrection *said)
{
  KeelCorrected *corrected = keel_part_new (&keel_corrected_shape);

  corrected->said = *said;
  corrected->said.item = g_ref_string_new_intern (said->item);

  return corrected;
}

void
keel_checkin_take_correction (KeelCheckin   *self,
                              KeelCorrected *corrected)
{
  g_ptr_array_add (self->corrections, corrected);
}

static gboolean
says_the_same (const KeelCorrection *a,
               const KeelCorrection *b)
{
  return keel_moment_equal (a->at, b->at) && a->from == b->from && a->to == b->to &&
         g_str_equal (a->item, b->item);
}

void
keel_checkin_drop_correction (KeelCheckin   *self,
                              KeelCorrected *corrected)
{
  for (guint i = keel_checkin_get_n_corrections (self); i > 0; i--)
    {
      if (!says_the_same (keel_checkin_get_correction (self, i - 1), &corrected->said))
        continue;

      g_ptr_array_remove_index (self->corrections, i - 1);
      break;
    }
}

/* Changing. */

void
keel_checkin_set_day (KeelCheckin *self,
                      KeelDay      day)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));
  g_return_if_fail (keel_day_is_valid (day));

  keel_record_set_member (KEEL_RECORD (self), DAY, &day);
}

void
keel_checkin_set_answer (KeelCheckin *self,
                         const char  *item,
                         KeelAnswer   answer)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));
  g_return_if_fail (keel_id_is_content (item));
  g_return_if_fail (keel_answer_is_given (answer) || answer == KEEL_ANSWER_BLANK);

  if (keel_answers_set (self->answers, item, answer))
    keel_record_notify_member (KEEL_RECORD (self), ANSWERS);
}

void
keel_checkin_set_moment (KeelCheckin *self,
                         const char  *item,
                         const char  *text)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));

  if (keel_checkin_replace_moment (self, text && *text ? item : NULL, text && *text ? text : NULL))
    keel_record_notify_member (KEEL_RECORD (self), MOMENT);
}

void
keel_checkin_set_place (KeelCheckin *self,
                        const char  *item)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));

  keel_record_set_string (KEEL_RECORD (self), PLACE, item);
}

void
keel_checkin_set_entered (KeelCheckin *self,
                          KeelMoment   entered)
{
  gboolean is_draft = !keel_moment_is_set (entered);

  g_return_if_fail (KEEL_IS_CHECKIN (self));

  keel_record_set_member (KEEL_RECORD (self), ENTERED, &entered);
  keel_record_set_member (KEEL_RECORD (self), DRAFT, &is_draft);
}

static void
keel_checkin_class_init (KeelCheckinClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_CHECKIN_FORMAT;
  record_class->schema = KEEL_CHECKIN_SCHEMA;
  record_class->folder = KEEL_CHECKIN_FOLDER;
  record_class->drafts_at_once = TRUE;

  keel_record_class_set_members (record_class, members);
}

static void
keel_checkin_init (KeelCheckin *self)
{
  keel_record_init_members (KEEL_RECORD (self));
}

KeelCheckin *
keel_checkin_new (KeelForm    form,
                  const char *item_set,
                  const char *language,
                  KeelDay     day,
                  KeelMoment  now)
{
  KeelCheckin *self;

  g_return_val_if_fail (form <= KEEL_FORM_PULSE, NULL);
  g_return_val_if_fail (keel_id_is_content (item_set), NULL);
  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_CHECKIN, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->form = form;
  self->item_set = g_ref_string_new_intern (item_set);
  self->language = language ? g_ref_string_new_intern (language) : NULL;
  self->day = day;
  self->is_draft = TRUE;

  return self;
}

KeelForm
keel_checkin_get_form (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_FORM_FULL);

  return self->form;
}

const char *
keel_checkin_get_item_set (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);

  return self->item_set;
}

const char *
keel_checkin_get_language (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);

  return self->language;
}

KeelDay
keel_checkin_get_day (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_DAY_NONE);

  return self->day;
}

KeelMoment
keel_checkin_get_entered (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_MOMENT_NONE);

  if (self->is_draft)
    return KEEL_MOMENT_NONE;

  return keel_moment_is_set (self->entered) ? self->entered
                                            : keel_record_get_created (KEEL_RECORD (self));
}

gboolean
keel_checkin_is_draft (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), FALSE);

  return self->is_draft;
}

const char *
keel_checkin_get_place (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);

  return self->place;
}

KeelAnswer
keel_checkin_get_answer (KeelCheckin *self,
                         const char  *item)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), KEEL_ANSWER_BLANK);
  g_return_val_if_fail (item != NULL, KEEL_ANSWER_BLANK);

  return keel_answers_get (self->answers, item);
}

guint
keel_checkin_get_n_answers (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), 0);

  return self->answers->len;
}

const char *
keel_checkin_get_answered (KeelCheckin *self,
                           guint        position,
                           KeelAnswer  *out_answer)
{
  const KeelAnswered *answered;

  g_return_val_if_fail (KEEL_IS_CHECKIN (self), NULL);
  g_return_val_if_fail (position < self->answers->len, NULL);

  answered = &g_array_index (self->answers, KeelAnswered, position);
  if (out_answer != NULL)
    *out_answer = answered->answer;

  return answered->item;
}

void
keel_checkin_get_moment (KeelCheckin *self,
                         const char **out_item,
                         const char **out_text)
{
  g_return_if_fail (KEEL_IS_CHECKIN (self));

  *out_item = self->moment_item;
  *out_text = self->moment_text;
}

guint
keel_checkin_get_n_corrections (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), 0);

  return self->corrections->len;
}

const KeelCorrection *
keel_checkin_get_correction (KeelCheckin *self,
                             guint        position)
{
  g_return_val_if_fail (position < keel_checkin_get_n_corrections (self), NULL);

  return &((KeelCorrected *) self->corrections->pdata[position])->said;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with a check-in. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-checkin-private.h"
#include "keel-id.h"
#include "keel-text.h"
#include "keel-workbook-private.h"

static gboolean
can_change (KeelWorkbook *self,
            KeelCheckin  *checkin)
{
  return keel_workbook_can_change (self, KEEL_RECORD (checkin));
}

static gboolean
can_change_freely (KeelWorkbook *self,
                   KeelCheckin  *checkin,
                   KeelMoment    now)
{
  return can_change (self, checkin) && keel_checkin_can_change_freely (checkin, now);
}

/* What can be undone: the other thing that a check-in could say. What is typed into its
 * moment is not among it, and so is never lost by undoing. */

typedef struct
{
  char          *item;
  KeelAnswer     answer;
  KeelCorrected *corrected;      /* NULL: the answer is just changed */
  gboolean       is_corrected;   /* it stands in the check-in now */
} OtherAnswer;

typedef struct
{
  KeelMoment  entered;
  char       *place;
} OtherEnd;

static void
free_other_answer (gpointer data)
{
  OtherAnswer *other = data;

  g_free (other->item);
  keel_part_unref (other->corrected);
  g_free (other);
}

static void
free_other_end (gpointer data)
{
  OtherEnd *other = data;

  g_free (other->place);
  g_free (other);
}

static void
swap_correction (KeelCheckin *checkin,
                 OtherAnswer *other)
{
  if (other->is_corrected)
    keel_checkin_drop_correction (checkin, other->corrected);
  else
    keel_checkin_take_correction (checkin, keel_part_ref (other->corrected));

  other->is_corrected = !other->is_corrected;
}

static void
swap_answer (KeelRecord *record,
             gpointer    data)
{
  KeelCheckin *checkin = KEEL_CHECKIN (record);
  OtherAnswer *other = data;
  KeelAnswer answer = keel_checkin_get_answer (checkin, other->item);

  if (other->corrected)
    swap_correction (checkin, other);
  keel_checkin_set_answer (checkin, other->item, other->answer);
  other->answer = answer;
}

static void
swap_day (KeelRecord *record,
          gpointer    data)
{
  KeelCheckin *checkin = KEEL_CHECKIN (record);
  KeelDay *other = data;
  KeelDay day = keel_checkin_get_day (checkin);

  keel_checkin_set_day (checkin, *other);
  *other = day;
}

static void
swap_end (KeelRecord *record,
          gpointer    data)
{
  KeelCheckin *checkin = KEEL_CHECKIN (record);
  OtherEnd *other = data;
  g_autofree char *place = other->place;
  KeelMoment entered = other->entered;

  other->place = g_strdup (keel_checkin_get_place (checkin));
  other->entered = keel_checkin_get_entered (checkin);
  keel_checkin_set_place (checkin, place);
  keel_checkin_set_entered (checkin, entered);
}

/* Takes @corrected, which may be NULL. */
static void
change_answer (KeelWorkbook  *self,
               KeelCheckin   *checkin,
               const char    *item,
               KeelAnswer     answer,
               KeelCorrected *corrected)
{
  OtherAnswer *other = g_new0 (OtherAnswer, 1);

  other->item = g_strdup (item);
  other->answer = answer;
  other->corrected = corrected;
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (checkin), swap_answer, other,
                                                    free_other_answer, FALSE),
                        KEEL_MOMENT_NONE);
}

KeelCheckin *
keel_workbook_find_draft_checkin (KeelWorkbook *self,
                                  KeelForm      form)
{
  KeelSortedRecords *checkins;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  checkins = self->lists[KEEL_LIST_CHECKINS];
  for (guint i = 0; i < keel_sorted_records_get_size (checkins); i++)
    {
      KeelCheckin *checkin = keel_sorted_records_get (checkins, i);

      if (keel_checkin_is_draft (checkin) && keel_checkin_get_form (checkin) == form)
        return checkin;
    }

  return NULL;
}

KeelCheckin *
keel_workbook_add_checkin (KeelWorkbook *self,
                           KeelForm      form,
                           const char   *item_set,
                           const char   *language,
                           KeelDay       day,
                           KeelMoment    now)
{
  g_autoptr (KeelCheckin) checkin = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (keel_moment_is_set (now), NULL);

  if (!keel_checkin_can_be_about (day, keel_moment_get_day (now)))
    return NULL;

  checkin = keel_checkin_new (form, item_set, language, day, now);
  keel_workbook_add_made (self, KEEL_RECORD (checkin));

  return checkin;
}

gboolean
keel_workbook_set_checkin_day (KeelWorkbook *self,
                               KeelCheckin  *checkin,
                               KeelDay       day,
                               KeelMoment    now)
{
  KeelChange *change;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), FALSE);

  if (!can_change_freely (self, checkin, now) ||
      !keel_checkin_can_be_about (day, keel_moment_get_day (now)))
    return FALSE;
  if (day == keel_checkin_get_day (checkin))
    return TRUE;

  change = keel_change_new_swap (KEEL_RECORD (checkin), swap_day, g_memdup2 (&day, sizeof day),
                                 g_free, TRUE);
  keel_workbook_do_act (self, change, KEEL_MOMENT_NONE);
  return TRUE;
}

gboolean
keel_workbook_answer (KeelWorkbook *self,
                      KeelCheckin  *checkin,
                      const char   *item,
                      KeelAnswer    answer,
                      KeelMoment    now)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), FALSE);
  g_return_val_if_fail (keel_id_is_content (item), FALSE);
  g_return_val_if_fail (keel_answer_is_given (answer) || answer == KEEL_ANSWER_BLANK, FALSE);

  if (!can_change_freely (self, checkin, now))
    return FALSE;

  if (answer != keel_checkin_get_answer (checkin, item))
    change_answer (self, checkin, item, answer, NULL);
  return TRUE;
}

gboolean
keel_workbook_correct (KeelWorkbook *self,
                       KeelCheckin  *checkin,
                       const char   *item,
                       KeelAnswer    answer,
                       KeelMoment    now)
{
  KeelCorrection said = { .at = now, .item = item, .to = answer };

  if (keel_workbook_answer (self, checkin, item, answer, now))
    return TRUE;

  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!can_change (self, checkin))
    return FALSE;

  said.from = keel_checkin_get_answer (checkin, item);
  if (said.to != said.from)
    change_answer (self, checkin, item, answer, keel_corrected_new (&said));
  return TRUE;
}

gboolean
keel_workbook_set_checkin_place (KeelWorkbook *self,
                                 KeelCheckin  *checkin,
                                 const char   *item)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), FALSE);
  g_return_val_if_fail (item == NULL || keel_id_is_content (item), FALSE);

  if (!can_change (self, checkin) || !keel_checkin_is_draft (checkin))
    return FALSE;
  if (g_strcmp0 (item, keel_checkin_get_place (checkin)) == 0)
    return TRUE;

  keel_checkin_set_place (checkin, item);
  keel_workbook_emit_changed (self, KEEL_RECORD (checkin));
  return TRUE;
}

gboolean
keel_workbook_finish_checkin (KeelWorkbook *self,
                              KeelCheckin  *checkin,
                              KeelMoment    now)
{
  OtherEnd *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), FALSE);
  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!can_change (self, checkin) || !keel_checkin_is_draft (checkin) ||
      keel_checkin_get_n_answers (checkin) == 0)
    return FALSE;

  other = g_new0 (OtherEnd, 1);
  other->entered = now;
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (checkin), swap_end, other,
                                                    free_other_end, FALSE),
                        KEEL_MOMENT_NONE);
  return TRUE;
}

gboolean
keel_workbook_set_checkin_moment (KeelWorkbook *self,
                                  KeelCheckin  *checkin,
                                  const char   *item,
                                  const char   *text)
{
  g_autofree char *clean = NULL;
  const char *old_item, *old;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_CHECKIN (checkin), FALSE);
  g_return_val_if_fail (item == NULL || keel_id_is_content (item), FALSE);

  keel_checkin_get_moment (checkin, &old_item, &old);
  clean = keel_text_clean (text ? text : "", -1);
  if (!can_change (self, checkin) ||
      strlen (clean) > MAX (KEEL_ENTRY_TEXT_MAX, old ? strlen (old) : 0))
    return FALSE;
  if (g_str_equal (clean, old ? old : "") && (*clean == '\0' || g_strcmp0 (item, old_item) == 0))
    return TRUE;

  keel_checkin_set_moment (checkin, item, clean);
  keel_workbook_emit_changed (self, KEEL_RECORD (checkin));
  return TRUE;
}

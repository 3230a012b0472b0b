/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with an if–then plan. */

#include "keel-config.h"
#include "keel-id.h"
#include "keel-if-then-private.h"
#include "keel-workbook-plan.h"
#include "keel-workbook-private.h"

/* What could be chosen about a plan. */
typedef struct
{
  char       *template;
  char       *if_text;      /* NULL: neither text is concerned */
  char       *then_text;
  KeelMoment  rehearsed;
  KeelDay     ended;
} OtherPlan;

static void
free_other_plan (gpointer data)
{
  OtherPlan *other = data;

  g_free (other->template);
  g_free (other->if_text);
  g_free (other->then_text);
  g_free (other);
}

static OtherPlan *
other_plan_new (KeelIfThen *plan)
{
  OtherPlan *other = g_new0 (OtherPlan, 1);

  other->template = g_strdup (keel_if_then_get_template (plan));
  other->rehearsed = keel_if_then_get_rehearsed (plan);
  other->ended = keel_if_then_get_ended (plan);

  return other;
}

static void
swap_texts (KeelIfThen *plan,
            OtherPlan  *other)
{
  g_autofree char *if_text = g_steal_pointer (&other->if_text);
  g_autofree char *then_text = g_steal_pointer (&other->then_text);

  other->if_text = g_strdup (keel_if_then_get_text (plan, KEEL_IF_THEN_IF));
  other->then_text = g_strdup (keel_if_then_get_text (plan, KEEL_IF_THEN_THEN));
  keel_if_then_set_text (plan, KEEL_IF_THEN_IF, if_text);
  keel_if_then_set_text (plan, KEEL_IF_THEN_THEN, then_text);
}

static void
swap_plan (KeelRecord *record,
           gpointer    data)
{
  KeelIfThen *plan = KEEL_IF_THEN (record);
  OtherPlan *other = data;
  g_autofree char *template = g_steal_pointer (&other->template);
  KeelMoment rehearsed = other->rehearsed;
  KeelDay ended = other->ended;

  other->template = g_strdup (keel_if_then_get_template (plan));
  other->rehearsed = keel_if_then_get_rehearsed (plan);
  other->ended = keel_if_then_get_ended (plan);

  keel_if_then_set_template (plan, template);
  keel_if_then_set_rehearsed (plan, rehearsed);
  keel_if_then_set_ended (plan, ended);
  if (other->if_text)
    swap_texts (plan, other);
}

/* Takes @other. */
static void
do_swap (KeelWorkbook *self,
         KeelIfThen   *plan,
         OtherPlan    *other)
{
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (plan), swap_plan, other,
                                                    free_other_plan, FALSE),
                        KEEL_MOMENT_NONE);
}

/* A line of the log that is there, and could be away; or the other way round. */
typedef struct
{
  KeelLogged *logged;
  gboolean    is_there;
} OtherLine;

static void
free_other_line (gpointer data)
{
  OtherLine *other = data;

  keel_part_unref (other->logged);
  g_free (other);
}

static void
swap_line (KeelRecord *record,
           gpointer    data)
{
  KeelIfThen *plan = KEEL_IF_THEN (record);
  OtherLine *other = data;

  if (other->is_there)
    keel_if_then_drop_logged (plan, other->logged);
  else
    keel_if_then_take_logged (plan, keel_part_ref (other->logged));
  other->is_there = !other->is_there;
}

KeelIfThen *
keel_workbook_add_if_then (KeelWorkbook *self,
                           KeelDay       day,
                           KeelMoment    now)
{
  g_autoptr (KeelIfThen) plan = NULL;
  KeelGoal *goal;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  goal = keel_workbook_find_open_goal (self);
  plan = keel_if_then_new (goal ? keel_record_get_id (KEEL_RECORD (goal)) : NULL, day, now);
  keel_workbook_add_made (self, KEEL_RECORD (plan));

  return plan;
}

gboolean
keel_workbook_set_if_then_text (KeelWorkbook   *self,
                                KeelIfThen     *plan,
                                KeelIfThenText  text,
                                const char     *value)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), FALSE);

  clean = keel_workbook_clean_typed (self, KEEL_RECORD (plan), keel_if_then_get_text (plan, text), value);
  if (!clean)
    return FALSE;
  if (g_str_equal (clean, keel_if_then_get_text (plan, text)))
    return TRUE;

  keel_if_then_set_text (plan, text, clean);
  keel_workbook_emit_changed (self, KEEL_RECORD (plan));
  return TRUE;
}

gboolean
keel_workbook_use_template (KeelWorkbook *self,
                            KeelIfThen   *plan,
                            const char   *template,
                            const char   *if_text,
                            const char   *then_text)
{
  OtherPlan *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), FALSE);
  g_return_val_if_fail (keel_id_is_content (template), FALSE);
  g_return_val_if_fail (if_text != NULL && then_text != NULL, FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (plan)))
    return FALSE;

  other = other_plan_new (plan);
  g_free (other->template);
  other->template = g_strdup (template);
  other->if_text = g_strdup (if_text);
  other->then_text = g_strdup (then_text);
  do_swap (self, plan, other);
  return TRUE;
}

gboolean
keel_workbook_rehearse (KeelWorkbook *self,
                        KeelIfThen   *plan,
                        KeelMoment    now)
{
  OtherPlan *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), FALSE);
  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (plan)))
    return FALSE;

  other = other_plan_new (plan);
  other->rehearsed = now;
  do_swap (self, plan, other);
  return TRUE;
}

gboolean
keel_workbook_set_if_then_ended (KeelWorkbook *self,
                                 KeelIfThen   *plan,
                                 KeelDay       ended)
{
  OtherPlan *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (plan)))
    return FALSE;
  if (ended == keel_if_then_get_ended (plan))
    return TRUE;

  other = other_plan_new (plan);
  other->ended = ended;
  do_swap (self, plan, other);
  return TRUE;
}

gboolean
keel_workbook_log_opportunity (KeelWorkbook *self,
                               KeelIfThen   *plan,
                               gboolean      happened,
                               gboolean      did,
                               KeelMoment    now)
{
  g_autofree char *id = keel_id_new ();
  KeelOpportunity said = { .id = id, .at = now, .happened = happened, .did = happened && did };
  OtherLine *other;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), FALSE);
  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!keel_workbook_can_change (self, KEEL_RECORD (plan)))
    return FALSE;

  other = g_new0 (OtherLine, 1);
  other->logged = keel_logged_new (&said);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (plan), swap_line, other,
                                                    free_other_line, FALSE),
                        KEEL_MOMENT_NONE);
  return TRUE;
}

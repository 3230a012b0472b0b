/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reviews of a goal, and how they stand in its document. */

#include "keel-goal.h"
#include "keel-config.h"
#include "keel-goal-private.h"

static const char * const decisions[] = {
  [KEEL_DECISION_KEEP] = "keep",
  [KEEL_DECISION_CHANGE] = "change",
  [KEEL_DECISION_END] = "end",
};

enum
{
  DECISION = 2,
  TEXTS,
};

static const KeelRecordMember members[] = {
  KEEL_LINE_MEMBERS,
  [DECISION] = { KEEL_MEMBER ("decision", choice, KeelGoalReview, decision), KEEL_MEMBER_WORDS (decisions) },
  [TEXTS + KEEL_REVIEW_SAW] = { KEEL_MEMBER ("saw", text, KeelGoalReview, texts[KEEL_REVIEW_SAW]) },
  [TEXTS + KEEL_REVIEW_RETROSPECTIVE] = {
    KEEL_MEMBER ("retrospective", text, KeelGoalReview, texts[KEEL_REVIEW_RETROSPECTIVE]) },
  { .name = NULL },
};

const KeelPartShape keel_goal_review_shape = { members, sizeof (KeelGoalReview) };

/* @value for a member of the review @id, if there is one: a review that has been seen stays
 * as it is. */
static void
set_review_member (KeelGoal               *self,
                   const char             *id,
                   const KeelRecordMember *member,
                   gconstpointer           value)
{
  g_autoptr (KeelPart) review = NULL;
  guint index;

  if (!keel_line_find (self->reviews, id, &index))
    return;

  review = keel_part_copy (self->reviews->pdata[index]);
  if (!member->kind->storage->assign (G_STRUCT_MEMBER_P (review, member->offset), value))
    return;

  keel_part_unref (self->reviews->pdata[index]);
  self->reviews->pdata[index] = g_steal_pointer (&review);
  keel_goal_notify_reviews (self);
}

gboolean
keel_goal_unite_reviews (KeelRecord *record,
                         KeelRecord *other)
{
  KeelGoal *self = KEEL_GOAL (record);
  KeelGoal *version = KEEL_GOAL (other);
  guint n_reviews = self->reviews->len;
  guint index;

  for (guint i = 0; i < version->reviews->len; i++)
    if (!keel_line_find (self->reviews, ((KeelLine *) version->reviews->pdata[i])->id, &index))
      g_ptr_array_add (self->reviews, keel_part_ref (version->reviews->pdata[i]));

  g_ptr_array_sort (self->reviews, keel_line_compare);
  if (self->reviews->len == n_reviews)
    return FALSE;

  keel_goal_notify_reviews (self);
  return TRUE;
}

void
keel_goal_add_review (KeelGoal   *self,
                      const char *id,
                      KeelMoment  at)
{
  KeelGoalReview *review;

  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (keel_moment_is_set (at));

  review = keel_part_new (&keel_goal_review_shape);
  review->line.id = g_strdup (id);
  review->line.at = at;
  g_ptr_array_add (self->reviews, review);
  g_ptr_array_sort (self->reviews, keel_line_compare);
  keel_goal_notify_reviews (self);
}

void
keel_goal_set_review_text (KeelGoal      *self,
                           const char    *id,
                           KeelReviewText text,
                           const char    *value)
{
  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (text < KEEL_N_REVIEW_TEXTS);

  set_review_member (self, id, &members[TEXTS + text], &value);
}

void
keel_goal_decide_review (KeelGoal    *self,
                         const char  *id,
                         KeelDecision decision)
{
  g_return_if_fail (KEEL_IS_GOAL (self));

  set_review_member (self, id, &members[DECISION], &decision);
}

guint
keel_goal_get_n_reviews (KeelGoal *self)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), 0);

  return self->reviews->len;
}

KeelReview
keel_goal_get_review (KeelGoal *self,
                      guint     index)
{
  const KeelGoalReview *review = g_ptr_array_index (self->reviews, index);
  KeelReview shown = { .id = review->line.id, .at = review->line.at, .decision = review->decision };

  for (guint i = 0; i < KEEL_N_REVIEW_TEXTS; i++)
    shown.texts[i] = review->texts[i] ? review->texts[i] : "";

  return shown;
}

gboolean
keel_goal_find_open_review (KeelGoal   *self,
                            KeelReview *out_review)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), FALSE);

  for (guint i = self->reviews->len; i > 0; i--)
    {
      KeelReview review = keel_goal_get_review (self, i - 1);

      if (review.decision != KEEL_DECISION_NONE)
        continue;

      *out_review = review;
      return TRUE;
    }

  return FALSE;
}

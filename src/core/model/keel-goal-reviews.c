/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reviews of a goal. */

#include "keel-goal.h"
#include "keel-config.h"
#include "keel-goal-private.h"
#include "keel-plan-members.h"

static void
clear_review (gpointer data)
{
  KeelGoalReview *review = data;

  g_free (review->id);
  for (guint i = 0; i < KEEL_N_REVIEW_TEXTS; i++)
    g_free (review->texts[i]);
  keel_unknown_unref (review->unknown);
}

void
keel_goal_review_free (gpointer review)
{
  g_atomic_rc_box_release_full (review, clear_review);
}

static KeelGoalReview *
copy_review (const KeelGoalReview *review)
{
  KeelGoalReview *copy = g_atomic_rc_box_new0 (KeelGoalReview);

  copy->id = g_strdup (review->id);
  copy->at = review->at;
  copy->decision = review->decision;
  for (guint i = 0; i < KEEL_N_REVIEW_TEXTS; i++)
    copy->texts[i] = g_strdup (review->texts[i]);
  copy->unknown = keel_unknown_ref (review->unknown);

  return copy;
}

static int
compare_reviews (gconstpointer a,
                 gconstpointer b)
{
  const KeelGoalReview *one = *(const KeelGoalReview * const *) a;
  const KeelGoalReview *two = *(const KeelGoalReview * const *) b;
  int order = keel_moment_compare (one->at, two->at);

  return order != 0 ? order : strcmp (one->id, two->id);
}

static gboolean
find_review (KeelGoal   *self,
             const char *id,
             guint      *out_index)
{
  for (guint i = 0; i < self->reviews->len; i++)
    {
      const KeelGoalReview *review = self->reviews->pdata[i];

      if (!g_str_equal (review->id, id))
        continue;

      *out_index = i;
      return TRUE;
    }

  return FALSE;
}

static void
replace_review (KeelGoal       *self,
                guint           index,
                KeelGoalReview *review)
{
  keel_goal_review_free (self->reviews->pdata[index]);
  self->reviews->pdata[index] = review;
  keel_goal_notify_reviews (self);
}

GPtrArray *
keel_goal_reviews_new (void)
{
  return g_ptr_array_new_with_free_func (keel_goal_review_free);
}

void
keel_goal_assign_reviews (KeelGoal *self,
                          KeelGoal *version)
{
  g_ptr_array_set_size (self->reviews, 0);
  for (guint i = 0; i < version->reviews->len; i++)
    g_ptr_array_add (self->reviews, g_atomic_rc_box_acquire (version->reviews->pdata[i]));
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
    if (!find_review (self, ((KeelGoalReview *) version->reviews->pdata[i])->id, &index))
      g_ptr_array_add (self->reviews, g_atomic_rc_box_acquire (version->reviews->pdata[i]));

  g_ptr_array_sort (self->reviews, compare_reviews);
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

  review = g_atomic_rc_box_new0 (KeelGoalReview);
  review->id = g_strdup (id);
  review->at = at;
  g_ptr_array_add (self->reviews, review);
  g_ptr_array_sort (self->reviews, compare_reviews);
  keel_goal_notify_reviews (self);
}

void
keel_goal_set_review_text (KeelGoal       *self,
                           const char     *id,
                           KeelReviewText  text,
                           const char     *value)
{
  KeelGoalReview *review;
  guint index;

  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (text < KEEL_N_REVIEW_TEXTS);

  if (!find_review (self, id, &index))
    return;

  review = copy_review (self->reviews->pdata[index]);
  if (keel_plan_set_text (&review->texts[text], value))
    replace_review (self, index, review);
  else
    keel_goal_review_free (review);
}

void
keel_goal_decide_review (KeelGoal     *self,
                         const char   *id,
                         KeelDecision  decision)
{
  KeelGoalReview *review;
  guint index;

  g_return_if_fail (KEEL_IS_GOAL (self));

  if (!find_review (self, id, &index) ||
      ((KeelGoalReview *) self->reviews->pdata[index])->decision == decision)
    return;

  review = copy_review (self->reviews->pdata[index]);
  review->decision = decision;
  replace_review (self, index, review);
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
  KeelReview shown = { .id = review->id, .at = review->at, .decision = review->decision };

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

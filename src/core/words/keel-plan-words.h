/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-balance.h"
#include "keel-goal.h"
#include "keel-if-then.h"
#include "keel-programme.h"
#include "keel-step.h"

G_BEGIN_DECLS

/* What the plan says: goals, steps, if–then plans and reviews. Counts are plain: nothing here
 * praises, blames, or speaks of days in a row. Where a programme is asked for it may be NULL, and
 * an id that it does not know stands for itself. */

/* "Leading", "Two-sided fit", "Approach: Orient (leading)". */
char       *keel_plan_words_measure        (const char     *measure,
                                            KeelProgramme  *programme) G_GNUC_WARN_UNUSED_RESULT;
/* "A little more", "A little less"; of the tilt "Toward leading", "Toward managing". */
const char *keel_plan_words_direction      (const char     *measure,
                                            KeelDirection   direction);
/* "A little more: Leading"; "Goal, nothing chosen yet". */
char       *keel_plan_words_goal           (KeelGoal       *goal,
                                            KeelProgramme  *programme) G_GNUC_WARN_UNUSED_RESULT;
/* "Open since 23 Nov 2026, review on 15 Feb 2027"; "Ended on …". */
char       *keel_plan_words_goal_state     (KeelGoal       *goal) G_GNUC_WARN_UNUSED_RESULT;

/* Its own title, or that of its type. */
char       *keel_plan_words_step           (KeelStep       *step,
                                            KeelProgramme  *programme) G_GNUC_WARN_UNUSED_RESULT;
/* "Under Way"; "Under way since 24 Nov 2026". */
const char *keel_plan_words_state          (KeelStepState   state);
char       *keel_plan_words_step_state     (KeelStep       *step) G_GNUC_WARN_UNUSED_RESULT;

/* "If the door closes, then I will ask first."; of a plan without both halves, what there is. */
char       *keel_plan_words_if_then        (KeelIfThen     *plan) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_plan_words_sentence       (const char     *if_text,
                                            const char     *then_text) G_GNUC_WARN_UNUSED_RESULT;
/* "Done at 3 of 5 opportunities". */
char       *keel_plan_words_log            (KeelIfThen     *plan) G_GNUC_WARN_UNUSED_RESULT;
/* A line of the log: "30 Nov 2026: it came, and I did it". */
char       *keel_plan_words_opportunity    (const KeelOpportunity *opportunity) G_GNUC_WARN_UNUSED_RESULT;

/* "Keep It", "Change It", "End It". */
const char *keel_plan_words_decision       (KeelDecision    decision);
/* "15 Feb 2027: kept"; an open one: "15 Feb 2027: not decided yet". */
char       *keel_plan_words_review         (const KeelReview *review) G_GNUC_WARN_UNUSED_RESULT;

/* What the numbers of the goal that @balance is made for allow to say (DOMAIN, section 3): of its
 * form and measure; and why that is of more than its measure, NULL where it is not. */
char       *keel_plan_words_numbers        (KeelBalance    *balance) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_plan_words_numbers_limit  (const char     *measure);

/* It is in the Trash. */
const char *keel_plan_words_deleted        (KeelRecord     *record);

G_END_DECLS

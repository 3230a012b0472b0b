/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-workbook.h"

G_BEGIN_DECLS

/* What a person does with the plan: its goal, its steps, its if–then plans. As in
 * keel-workbook.h: an act says whether it was done, and nothing has changed when it was
 * not; typing is cleaned, refused when it is too long, and is not undoable here. An act that
 * a rule forbids says so by KEEL_ERROR_LIMIT, in a sentence for the reader. */

/* The newest goal that is open; NULL if there is none. */
KeelGoal   *keel_workbook_find_open_goal       (KeelWorkbook       *self);

/* Refused while another goal is open. It is saved once something is said about it. */
KeelGoal   *keel_workbook_add_goal             (KeelWorkbook       *self,
                                                KeelDay             day,
                                                KeelMoment          now,
                                                GError            **error);
gboolean    keel_workbook_set_goal_aim         (KeelWorkbook       *self,
                                                KeelGoal           *goal,
                                                const KeelGoalAim  *aim);
gboolean    keel_workbook_set_goal_text        (KeelWorkbook       *self,
                                                KeelGoal           *goal,
                                                KeelGoalText        text,
                                                const char         *value);
/* Ended on @ended, or open again if that is KEEL_DAY_NONE; which is refused while another
 * goal is open. */
gboolean    keel_workbook_set_goal_ended       (KeelWorkbook       *self,
                                                KeelGoal           *goal,
                                                KeelDay             ended,
                                                GError            **error);

/* Typing into the open review of @goal; the first word begins one. */
gboolean    keel_workbook_set_review_text      (KeelWorkbook       *self,
                                                KeelGoal           *goal,
                                                KeelReviewText      text,
                                                const char         *value,
                                                KeelMoment          now);
/* Closes the open review, or one that is begun by this: to end the goal ends it, else it is
 * to be looked at again after KEEL_GOAL_REVIEW_DAYS. One act. */
gboolean    keel_workbook_decide_review        (KeelWorkbook       *self,
                                                KeelGoal           *goal,
                                                KeelDecision        decision,
                                                KeelMoment          now);

guint       keel_workbook_count_open_steps     (KeelWorkbook       *self);

/* Of the open goal, if there is one. Refused when KEEL_STEPS_MAX_OPEN are open. @links, where
 * it came from, may be NULL. It is saved once something is said about it. */
KeelStep   *keel_workbook_add_step             (KeelWorkbook       *self,
                                                const char * const *links,
                                                KeelDay             day,
                                                KeelMoment          now,
                                                GError            **error);
gboolean    keel_workbook_set_step_type        (KeelWorkbook       *self,
                                                KeelStep           *step,
                                                const char         *type);
/* Reopening is refused as adding is. */
gboolean    keel_workbook_set_step_state       (KeelWorkbook       *self,
                                                KeelStep           *step,
                                                KeelStepState       state,
                                                KeelDay             day,
                                                GError            **error);
gboolean    keel_workbook_set_step_text        (KeelWorkbook       *self,
                                                KeelStep           *step,
                                                KeelStepText        text,
                                                const char         *value);
/* Typing. */
gboolean    keel_workbook_set_step_fields      (KeelWorkbook       *self,
                                                KeelStep           *step,
                                                KeelFields         *fields,
                                                KeelFields         *labels);

/* Of the open goal, if there is one. It is saved once something is written. */
KeelIfThen *keel_workbook_add_if_then          (KeelWorkbook       *self,
                                                KeelDay             day,
                                                KeelMoment          now);
gboolean    keel_workbook_set_if_then_text     (KeelWorkbook       *self,
                                                KeelIfThen         *plan,
                                                KeelIfThenText      text,
                                                const char         *value);
/* Both halves of a template, in place of what was there: one act. */
gboolean    keel_workbook_use_template         (KeelWorkbook       *self,
                                                KeelIfThen         *plan,
                                                const char         *template,
                                                const char         *if_text,
                                                const char         *then_text);
/* It was pictured once, at @now. */
gboolean    keel_workbook_rehearse             (KeelWorkbook       *self,
                                                KeelIfThen         *plan,
                                                KeelMoment          now);
/* Put away on @ended, or in use again if that is KEEL_DAY_NONE. */
gboolean    keel_workbook_set_if_then_ended    (KeelWorkbook       *self,
                                                KeelIfThen         *plan,
                                                KeelDay             ended);
/* One line of the log, at @now. */
gboolean    keel_workbook_log_opportunity      (KeelWorkbook       *self,
                                                KeelIfThen         *plan,
                                                gboolean            happened,
                                                gboolean            did,
                                                KeelMoment          now);

G_END_DECLS

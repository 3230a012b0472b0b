/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how a goal changes. Each call notifies
 * when it has changed something. */

#include "keel-goal.h"
#include "keel-line.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_GOAL_FORMAT "even-keel/goal"
#define KEEL_GOAL_SCHEMA 1
#define KEEL_PLAN_FOLDER "plan"

/**
 * KeelGoalReview:
 * @line: its id, and when it was begun
 * @decision: KEEL_DECISION_NONE while it is open
 * @texts: NULL for ""
 *
 * A review.
 */
typedef struct
{
  KeelLine      line;
  KeelDecision  decision;
  char         *texts[KEEL_N_REVIEW_TEXTS];
} KeelGoalReview;

extern const KeelPartShape keel_goal_review_shape;

struct _KeelGoal
{
  KeelRecord     parent_instance;

  char          *measure;
  char          *texts[KEEL_N_GOAL_TEXTS];    /* NULL: "" */
  GPtrArray     *reviews;                     /* KeelGoalReview, oldest first */
  KeelDirection  direction;
  int            form;
  KeelDay        day;
  KeelDay        review_day;
  KeelDay        ended;
};

void        keel_goal_set_aim         (KeelGoal                *self,
                                       const KeelGoalAim       *aim);
void        keel_goal_set_text        (KeelGoal                *self,
                                       KeelGoalText             text,
                                       const char              *value);
void        keel_goal_set_ended       (KeelGoal                *self,
                                       KeelDay                  ended);

/* A review without a decision. */
void        keel_goal_add_review      (KeelGoal                *self,
                                       const char              *id,
                                       KeelMoment               at);
/* Both do nothing when there is no such review. */
void        keel_goal_set_review_text (KeelGoal                *self,
                                       const char              *id,
                                       KeelReviewText           text,
                                       const char              *value);
void        keel_goal_decide_review   (KeelGoal                *self,
                                       const char              *id,
                                       KeelDecision             decision);

void        keel_goal_notify_reviews  (KeelGoal                *self);
/* Takes in the reviews of @other that are not there yet; says whether there were any. */
gboolean    keel_goal_unite_reviews   (KeelRecord              *record,
                                       KeelRecord              *other);

G_END_DECLS

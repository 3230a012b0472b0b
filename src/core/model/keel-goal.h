/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-checkin.h"
#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/* Which way the measure of a goal is to move. Of the tilt, more is more toward leading.
 * In files: "more", "less". */
typedef enum
{
  KEEL_DIRECTION_MORE,
  KEEL_DIRECTION_LESS,
} KeelDirection;

/* What a review came to. In files: null, "keep", "change", "end". */
typedef enum
{
  KEEL_DECISION_NONE,
  KEEL_DECISION_KEEP,
  KEEL_DECISION_CHANGE,
  KEEL_DECISION_END,
} KeelDecision;

/* What is written about a goal. In files: "why", "sign", "asked". */
typedef enum
{
  KEEL_GOAL_WHY,    /* why it matters, to others too */
  KEEL_GOAL_SIGN,   /* what will be seen if it works */
  KEEL_GOAL_ASKED,  /* who is asked for that */
  KEEL_N_GOAL_TEXTS,
} KeelGoalText;

/* What is written in a review. In files: "saw", "retrospective". The second looks back at
 * the first check-in with today's eyes: standards shift with learning, so it is stored here
 * and is never part of a series. */
typedef enum
{
  KEEL_REVIEW_SAW,
  KEEL_REVIEW_RETROSPECTIVE,
  KEEL_N_REVIEW_TEXTS,
} KeelReviewText;

/* A goal runs this many days to its review, unless its person says otherwise. */
#define KEEL_GOAL_REVIEW_DAYS (12 * 7)

/**
 * KeelGoalAim:
 * @measure: "M", "L", "T", "V" or a side of a facet such as "AP-L"; NULL: not chosen yet
 * @direction: which way it is to move
 * @form: the form (KeelForm) of the check-ins that tell, or KEEL_GOAL_ANY_FORM: whichever
 *   has more
 * @review_day: when to look at it again
 *
 * What is chosen about a goal.
 */
#define KEEL_GOAL_ANY_FORM (-1)

typedef struct
{
  const char    *measure;
  KeelDirection  direction;
  int            form;
  KeelDay        review_day;
} KeelGoalAim;

/**
 * KeelReview:
 * @id: of this review, random
 * @at: when it was begun
 * @decision: KEEL_DECISION_NONE while it is open
 * @texts: "" when nothing is written
 *
 * One look back at a goal.
 */
typedef struct
{
  const char   *id;
  KeelMoment    at;
  KeelDecision  decision;
  const char   *texts[KEEL_N_REVIEW_TEXTS];
} KeelReview;

/**
 * KeelGoal:
 *
 * The one thing that a person works on for some weeks (DOMAIN §5.6). At most one is open.
 * Notifies each member by its name in the document, all readable: "review-day" is a uint
 * (KeelDay), "direction" an int, "reviews" (also when one of them changes) how many there are.
 */
#define KEEL_TYPE_GOAL (keel_goal_get_type ())

G_DECLARE_FINAL_TYPE (KeelGoal, keel_goal, KEEL, GOAL, KeelRecord)

/* Of links that lead to one. */
#define KEEL_LINK_GOAL "goal"

/* A goal that begins on @day, nothing chosen yet. */
KeelGoal   *keel_goal_new           (KeelDay       day,
                                     KeelMoment    now) G_GNUC_WARN_UNUSED_RESULT;

KeelDay     keel_goal_get_day       (KeelGoal     *self);
/* What it points to lives until the goal changes. */
KeelGoalAim keel_goal_get_aim       (KeelGoal     *self);
/* "" when nothing is written. */
const char *keel_goal_get_text      (KeelGoal     *self,
                                     KeelGoalText  text);
/* When it was ended; KEEL_DAY_NONE while it is open. */
KeelDay     keel_goal_get_ended     (KeelGoal     *self);
gboolean    keel_goal_is_open       (KeelGoal     *self);

/* Oldest first. Its texts live until the goal changes. */
guint       keel_goal_get_n_reviews (KeelGoal     *self);
KeelReview  keel_goal_get_review    (KeelGoal     *self,
                                     guint         index);
/* The one that has no decision yet; FALSE if there is none. */
gboolean    keel_goal_find_open_review (KeelGoal  *self,
                                     KeelReview   *out_review);

/* Whether it is one of the four numbers ("M", "L", "T", "V"), and no side of a facet. */
gboolean    keel_goal_measure_is_number (const char *measure);

G_END_DECLS

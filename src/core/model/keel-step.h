/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-fields.h"
#include "keel-record.h"

G_BEGIN_DECLS

/* How far a step is. The first two are open. To drop one costs nothing. In files:
 * "planned", "under-way", "done", "dropped". */
typedef enum
{
  KEEL_STEP_PLANNED,
  KEEL_STEP_UNDER_WAY,
  KEEL_STEP_DONE,
  KEEL_STEP_DROPPED,
  KEEL_N_STEP_STATES,
} KeelStepState;

/* What is written about a step, its programme's fields aside. In files: "title",
 * "reason". */
typedef enum
{
  KEEL_STEP_TITLE,   /* what it is, in own words */
  KEEL_STEP_REASON,  /* why it was dropped, or anything else about its state */
  KEEL_N_STEP_TEXTS,
} KeelStepText;

/* No more than this many steps are open at once. */
#define KEEL_STEPS_MAX_OPEN 3

/**
 * KeelStep:
 *
 * One thing that a person does on the way (DOMAIN §5.6): to shadow somebody, to find a
 * mentor, to ask for feedback. Its type is a step of the programme, whose fields it
 * answers. Notifies each member by its name in the document, all readable: "type" and "goal"
 * are strings or NULL, "state" an int, "since" a uint (KeelDay), "fields" KeelFields.
 */
#define KEEL_TYPE_STEP (keel_step_get_type ())

G_DECLARE_FINAL_TYPE (KeelStep, keel_step, KEEL, STEP, KeelRecord)

/* Of links that lead to one. */
#define KEEL_LINK_STEP "step"

/* A step that is planned on @day. @goal, the id of one, may be NULL. */
KeelStep           *keel_step_new           (const char         *goal,
                                             KeelDay             day,
                                             KeelMoment          now) G_GNUC_WARN_UNUSED_RESULT;

KeelDay             keel_step_get_day       (KeelStep           *self);
/* The id of a step of the programme: "D1"; NULL when it is of none. */
const char         *keel_step_get_step_type (KeelStep           *self);
const char         *keel_step_get_goal      (KeelStep           *self);
KeelStepState       keel_step_get_state     (KeelStep           *self);
/* The day on which it came to its state. */
KeelDay             keel_step_get_since     (KeelStep           *self);
/* Planned, or under way. */
gboolean            keel_step_is_open       (KeelStep           *self);
/* "" when nothing is written. */
const char         *keel_step_get_text      (KeelStep           *self,
                                             KeelStepText        text);
KeelFields         *keel_step_get_fields    (KeelStep           *self);
/* What the fields were called when they were answered. */
KeelFields         *keel_step_get_labels    (KeelStep           *self);
/* Where it came from, as an entry's links: "page:P4". Never NULL. */
const char * const *keel_step_get_links     (KeelStep           *self);

G_END_DECLS

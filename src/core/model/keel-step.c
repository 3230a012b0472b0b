/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A step of the plan, and its document: data/schema/step.md. */

#include "keel-step.h"
#include "keel-config.h"
#include "keel-goal-private.h"
#include "keel-step-private.h"

struct _KeelStep
{
  KeelRecord     parent_instance;

  char          *type;
  char          *goal;
  char          *texts[KEEL_N_STEP_TEXTS];    /* NULL: "" */
  char         **links;
  KeelFields    *fields;
  KeelFields    *labels;
  KeelStepState  state;
  KeelDay        day;
  KeelDay        since;
};

static const char * const states[KEEL_N_STEP_STATES] = {
  [KEEL_STEP_PLANNED] = "planned",
  [KEEL_STEP_UNDER_WAY] = "under-way",
  [KEEL_STEP_DONE] = "done",
  [KEEL_STEP_DROPPED] = "dropped",
};

enum
{
  DAY,
  TYPE,
  GOAL,
  TITLE,
  STATE,
  SINCE,
  REASON,
  FIELDS,
  LABELS,
  LINKS,
};

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelStep) },
  [TYPE] = { KEEL_MEMBER ("type", content_id, KeelStep, type), .counts = TRUE },
  [GOAL] = { KEEL_MEMBER ("goal", record_id, KeelStep, goal) },
  [TITLE] = { KEEL_MEMBER ("title", text, KeelStep, texts[KEEL_STEP_TITLE]), .counts = TRUE },
  [STATE] = { KEEL_MEMBER ("state", choice, KeelStep, state), KEEL_MEMBER_WORDS (states) },
  [SINCE] = { KEEL_MEMBER ("since", day, KeelStep, since) },
  [REASON] = { KEEL_MEMBER ("reason", text, KeelStep, texts[KEEL_STEP_REASON]), .counts = TRUE },
  [FIELDS] = { KEEL_MEMBER ("fields", fields, KeelStep, fields), .counts = TRUE },
  [LABELS] = { KEEL_MEMBER ("labels", fields, KeelStep, labels) },
  [LINKS] = { KEEL_MEMBER ("links", strings, KeelStep, links) },
  { .name = NULL },
};

G_DEFINE_FINAL_TYPE (KeelStep, keel_step, KEEL_TYPE_RECORD)

/* Changing. */

void
keel_step_set_step_type (KeelStep   *self,
                         const char *type)
{
  g_return_if_fail (KEEL_IS_STEP (self));

  keel_record_set_string (KEEL_RECORD (self), TYPE, type && *type ? type : NULL);
}

void
keel_step_set_state (KeelStep      *self,
                     KeelStepState  state,
                     KeelDay        since)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (state < KEEL_N_STEP_STATES);

  g_object_freeze_notify (G_OBJECT (self));
  keel_record_set_member (KEEL_RECORD (self), SINCE, &since);
  keel_record_set_member (KEEL_RECORD (self), STATE, &state);
  g_object_thaw_notify (G_OBJECT (self));
}

void
keel_step_set_text (KeelStep     *self,
                    KeelStepText  text,
                    const char   *value)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (text < KEEL_N_STEP_TEXTS);

  keel_record_set_string (KEEL_RECORD (self), text == KEEL_STEP_TITLE ? TITLE : REASON, value);
}

void
keel_step_set_fields (KeelStep   *self,
                      KeelFields *fields,
                      KeelFields *labels)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (fields != NULL && labels != NULL);

  keel_record_set_member (KEEL_RECORD (self), FIELDS, &fields);
  keel_record_set_member (KEEL_RECORD (self), LABELS, &labels);
}

void
keel_step_set_links (KeelStep           *self,
                     const char * const *links)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (links != NULL);

  keel_record_set_member (KEEL_RECORD (self), LINKS, &links);
}

static void
keel_step_class_init (KeelStepClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_STEP_FORMAT;
  record_class->schema = KEEL_STEP_SCHEMA;
  record_class->folder = KEEL_PLAN_FOLDER;

  keel_record_class_set_members (record_class, members);
}

static void
keel_step_init (KeelStep *self)
{
  keel_record_init_members (KEEL_RECORD (self));
}

KeelStep *
keel_step_new (const char *goal,
               KeelDay     day,
               KeelMoment  now)
{
  KeelStep *self;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_STEP, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->day = day;
  self->since = day;
  self->goal = g_strdup (goal);

  return self;
}

KeelDay
keel_step_get_day (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), KEEL_DAY_NONE);

  return self->day;
}

const char *
keel_step_get_step_type (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), NULL);

  return self->type;
}

const char *
keel_step_get_goal (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), NULL);

  return self->goal;
}

KeelStepState
keel_step_get_state (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), KEEL_STEP_PLANNED);

  return self->state;
}

KeelDay
keel_step_get_since (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), KEEL_DAY_NONE);

  return self->since != KEEL_DAY_NONE ? self->since : self->day;
}

gboolean
keel_step_is_open (KeelStep *self)
{
  return keel_step_get_state (self) <= KEEL_STEP_UNDER_WAY;
}

const char *
keel_step_get_text (KeelStep     *self,
                    KeelStepText  text)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), "");
  g_return_val_if_fail (text < KEEL_N_STEP_TEXTS, "");

  return self->texts[text] ? self->texts[text] : "";
}

KeelFields *
keel_step_get_fields (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), NULL);

  return self->fields;
}

KeelFields *
keel_step_get_labels (KeelStep *self)
{
  g_return_val_if_fail (KEEL_IS_STEP (self), NULL);

  return self->labels;
}

const char * const *
keel_step_get_links (KeelStep *self)
{
  static const char * const none[] = { NULL };

  g_return_val_if_fail (KEEL_IS_STEP (self), none);

  return self->links ? (const char * const *) self->links : none;
}

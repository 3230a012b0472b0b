/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An if–then plan, and its document: data/schema/if-then.md. Its log is in
 * keel-if-then-log.c. */

#include "keel-if-then.h"
#include "keel-config.h"
#include "keel-goal-private.h"
#include "keel-if-then-private.h"

enum
{
  DAY,
  GOAL,
  TEMPLATE,
  TEXTS,
  REHEARSED = TEXTS + KEEL_N_IF_THEN_TEXTS,
  ENDED,
  LOG,
};

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelIfThen) },
  [GOAL] = { KEEL_MEMBER ("goal", record_id, KeelIfThen, goal) },
  [TEMPLATE] = { KEEL_MEMBER ("template", content_id, KeelIfThen, template) },
  [TEXTS + KEEL_IF_THEN_IF] = {
    KEEL_MEMBER ("if", text, KeelIfThen, texts[KEEL_IF_THEN_IF]), .counts = TRUE },
  [TEXTS + KEEL_IF_THEN_THEN] = {
    KEEL_MEMBER ("then", text, KeelIfThen, texts[KEEL_IF_THEN_THEN]), .counts = TRUE },
  [TEXTS + KEEL_IF_THEN_NOTICE] = {
    KEEL_MEMBER ("notice", text, KeelIfThen, texts[KEEL_IF_THEN_NOTICE]), .counts = TRUE },
  [TEXTS + KEEL_IF_THEN_OBSTACLE] = {
    KEEL_MEMBER ("obstacle", text, KeelIfThen, texts[KEEL_IF_THEN_OBSTACLE]), .counts = TRUE },
  [TEXTS + KEEL_IF_THEN_INSTEAD] = {
    KEEL_MEMBER ("then_instead", text, KeelIfThen, texts[KEEL_IF_THEN_INSTEAD]), .counts = TRUE },
  [REHEARSED] = { KEEL_MEMBER ("rehearsed", moment, KeelIfThen, rehearsed) },
  [ENDED] = { KEEL_MEMBER ("ended", day, KeelIfThen, ended) },
  [LOG] = { .name = "log", .kind = &keel_if_then_log, .offset = offsetof (KeelIfThen, log),
            .shape = &keel_logged_shape, .counts = TRUE },
  { .name = NULL },
};

G_DEFINE_FINAL_TYPE (KeelIfThen, keel_if_then, KEEL_TYPE_RECORD)

void
keel_if_then_notify_log (KeelIfThen *self)
{
  keel_record_notify_member (KEEL_RECORD (self), LOG);
}

/* Changing. */

void
keel_if_then_set_template (KeelIfThen *self,
                           const char *template)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  keel_record_set_string (KEEL_RECORD (self), TEMPLATE, template && *template ? template : NULL);
}

void
keel_if_then_set_text (KeelIfThen     *self,
                       KeelIfThenText  text,
                       const char     *value)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));
  g_return_if_fail (text < KEEL_N_IF_THEN_TEXTS);

  keel_record_set_string (KEEL_RECORD (self), TEXTS + text, value);
}

void
keel_if_then_set_rehearsed (KeelIfThen *self,
                            KeelMoment  rehearsed)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  keel_record_set_member (KEEL_RECORD (self), REHEARSED, &rehearsed);
}

void
keel_if_then_set_ended (KeelIfThen *self,
                        KeelDay     ended)
{
  g_return_if_fail (KEEL_IS_IF_THEN (self));

  keel_record_set_member (KEEL_RECORD (self), ENDED, &ended);
}

static void
keel_if_then_class_init (KeelIfThenClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_IF_THEN_FORMAT;
  record_class->schema = KEEL_IF_THEN_SCHEMA;
  record_class->folder = KEEL_PLAN_FOLDER;
  record_class->unite = keel_if_then_unite;

  keel_record_class_set_members (record_class, members);
}

static void
keel_if_then_init (KeelIfThen *self)
{
  keel_record_init_members (KEEL_RECORD (self));
}

KeelIfThen *
keel_if_then_new (const char *goal,
                  KeelDay     day,
                  KeelMoment  now)
{
  KeelIfThen *self;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_IF_THEN, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->day = day;
  self->goal = g_strdup (goal);

  return self;
}

KeelDay
keel_if_then_get_day (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), KEEL_DAY_NONE);

  return self->day;
}

const char *
keel_if_then_get_goal (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), NULL);

  return self->goal;
}

const char *
keel_if_then_get_template (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), NULL);

  return self->template;
}

const char *
keel_if_then_get_text (KeelIfThen     *self,
                       KeelIfThenText  text)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), "");
  g_return_val_if_fail (text < KEEL_N_IF_THEN_TEXTS, "");

  return self->texts[text] ? self->texts[text] : "";
}

KeelMoment
keel_if_then_get_rehearsed (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), KEEL_MOMENT_NONE);

  return self->rehearsed;
}

KeelDay
keel_if_then_get_ended (KeelIfThen *self)
{
  g_return_val_if_fail (KEEL_IS_IF_THEN (self), KEEL_DAY_NONE);

  return self->ended;
}

gboolean
keel_if_then_is_open (KeelIfThen *self)
{
  return keel_if_then_get_ended (self) == KEEL_DAY_NONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A goal: what it says and how that changes. Its reviews are in keel-goal-reviews.c, its
 * document in keel-goal-json.c. */

#include "keel-goal.h"
#include "keel-config.h"
#include "keel-goal-private.h"
#include "keel-plan-members.h"

enum
{
  PROP_MEASURE = 1,
  PROP_DIRECTION,
  PROP_FORM,
  PROP_REVIEW_DAY,
  PROP_ENDED,
  PROP_N_REVIEWS,
  PROP_TEXTS,
  N_PROPS = PROP_TEXTS + KEEL_N_GOAL_TEXTS,
};

static GParamSpec *properties[N_PROPS];

static const char * const text_names[KEEL_N_GOAL_TEXTS] = {
  [KEEL_GOAL_WHY] = "why",
  [KEEL_GOAL_SIGN] = "sign",
  [KEEL_GOAL_ASKED] = "asked",
};

G_DEFINE_FINAL_TYPE (KeelGoal, keel_goal, KEEL_TYPE_RECORD)

static void
notify (KeelGoal *self,
        guint     prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

void
keel_goal_notify_reviews (KeelGoal *self)
{
  notify (self, PROP_N_REVIEWS);
}

/* Changing. */

void
keel_goal_set_aim (KeelGoal          *self,
                   const KeelGoalAim *aim)
{
  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (aim->form >= KEEL_GOAL_ANY_FORM && aim->form <= KEEL_FORM_PULSE);

  g_object_freeze_notify (G_OBJECT (self));

  if (g_strcmp0 (self->measure, aim->measure) != 0)
    {
      g_free (self->measure);
      self->measure = g_strdup (aim->measure);
      notify (self, PROP_MEASURE);
    }
  if (self->direction != aim->direction)
    {
      self->direction = aim->direction;
      notify (self, PROP_DIRECTION);
    }
  if (self->form != aim->form)
    {
      self->form = aim->form;
      notify (self, PROP_FORM);
    }
  if (self->review_day != aim->review_day)
    {
      self->review_day = aim->review_day;
      notify (self, PROP_REVIEW_DAY);
    }

  g_object_thaw_notify (G_OBJECT (self));
}

void
keel_goal_set_text (KeelGoal     *self,
                    KeelGoalText  text,
                    const char   *value)
{
  g_return_if_fail (KEEL_IS_GOAL (self));
  g_return_if_fail (text < KEEL_N_GOAL_TEXTS);

  if (keel_plan_set_text (&self->texts[text], value))
    notify (self, PROP_TEXTS + text);
}

void
keel_goal_set_ended (KeelGoal *self,
                     KeelDay   ended)
{
  g_return_if_fail (KEEL_IS_GOAL (self));

  if (self->ended == ended)
    return;

  self->ended = ended;
  notify (self, PROP_ENDED);
}

/* The record. */

static void
keel_goal_assign_content (KeelRecord *record,
                          KeelRecord *other)
{
  KeelGoal *self = KEEL_GOAL (record);
  KeelGoal *version = KEEL_GOAL (other);
  KeelGoalAim aim = keel_goal_get_aim (version);

  self->day = version->day;
  keel_goal_set_aim (self, &aim);
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    keel_goal_set_text (self, i, version->texts[i]);
  keel_goal_set_ended (self, version->ended);
  keel_goal_assign_reviews (self, version);
}

static guint32
keel_goal_real_get_day (KeelRecord *record)
{
  return KEEL_GOAL (record)->day;
}

static gboolean
keel_goal_is_blank (KeelRecord *record)
{
  KeelGoal *self = KEEL_GOAL (record);

  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    if (self->texts[i])
      return FALSE;

  return !self->measure && self->reviews->len == 0 && !keel_record_has_unknown (record);
}

static void
keel_goal_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  KeelGoal *self = KEEL_GOAL (object);

  switch (prop_id)
    {
    case PROP_MEASURE:
      g_value_set_string (value, self->measure);
      break;

    case PROP_DIRECTION:
      g_value_set_int (value, (int) self->direction);
      break;

    case PROP_FORM:
      g_value_set_int (value, self->form);
      break;

    case PROP_REVIEW_DAY:
      g_value_set_uint (value, self->review_day);
      break;

    case PROP_ENDED:
      g_value_set_uint (value, self->ended);
      break;

    case PROP_N_REVIEWS:
      g_value_set_uint (value, self->reviews->len);
      break;

    default:
      if (prop_id >= PROP_TEXTS && prop_id < N_PROPS)
        g_value_set_string (value, keel_goal_get_text (self, prop_id - PROP_TEXTS));
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_goal_finalize (GObject *object)
{
  KeelGoal *self = KEEL_GOAL (object);

  g_free (self->measure);
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    g_free (self->texts[i]);
  g_ptr_array_unref (self->reviews);

  G_OBJECT_CLASS (keel_goal_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_MEASURE] = g_param_spec_string ("measure", NULL, NULL, NULL, flags);
  properties[PROP_DIRECTION] = g_param_spec_int ("direction", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_FORM] =
    g_param_spec_int ("form", NULL, NULL, KEEL_GOAL_ANY_FORM, G_MAXINT, KEEL_GOAL_ANY_FORM, flags);
  properties[PROP_REVIEW_DAY] =
    g_param_spec_uint ("review-day", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_ENDED] =
    g_param_spec_uint ("ended", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_N_REVIEWS] = g_param_spec_uint ("n-reviews", NULL, NULL, 0, G_MAXUINT, 0, flags);
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    properties[PROP_TEXTS + i] = g_param_spec_string (text_names[i], NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_goal_class_init (KeelGoalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  object_class->get_property = keel_goal_get_property;
  object_class->finalize = keel_goal_finalize;

  record_class->format = KEEL_GOAL_FORMAT;
  record_class->schema = KEEL_GOAL_SCHEMA;
  record_class->folder = KEEL_PLAN_FOLDER;
  record_class->to_json = keel_goal_to_json;
  record_class->get_day = keel_goal_real_get_day;
  record_class->is_blank = keel_goal_is_blank;
  record_class->assign_content = keel_goal_assign_content;
  record_class->unite = keel_goal_unite_reviews;

  install_properties (object_class);
}

static void
keel_goal_init (KeelGoal *self)
{
  self->reviews = keel_goal_reviews_new ();
  self->form = KEEL_GOAL_ANY_FORM;
}

KeelGoal *
keel_goal_new (KeelDay    day,
               KeelMoment now)
{
  KeelGoal *self;

  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_GOAL, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->day = day;
  self->review_day = MIN (day + KEEL_GOAL_REVIEW_DAYS, KEEL_DAY_MAX);

  return self;
}

KeelDay
keel_goal_get_day (KeelGoal *self)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), KEEL_DAY_NONE);

  return self->day;
}

KeelGoalAim
keel_goal_get_aim (KeelGoal *self)
{
  return (KeelGoalAim) {
    .measure = self->measure,
    .direction = self->direction,
    .form = self->form,
    .review_day = self->review_day,
  };
}

const char *
keel_goal_get_text (KeelGoal     *self,
                    KeelGoalText  text)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), "");
  g_return_val_if_fail (text < KEEL_N_GOAL_TEXTS, "");

  return self->texts[text] ? self->texts[text] : "";
}

KeelDay
keel_goal_get_ended (KeelGoal *self)
{
  g_return_val_if_fail (KEEL_IS_GOAL (self), KEEL_DAY_NONE);

  return self->ended;
}

gboolean
keel_goal_is_open (KeelGoal *self)
{
  return keel_goal_get_ended (self) == KEEL_DAY_NONE;
}

gboolean
keel_goal_measure_is_number (const char *measure)
{
  static const char * const numbers[] = { "M", "L", "T", "V", NULL };

  return measure && g_strv_contains (numbers, measure);
}

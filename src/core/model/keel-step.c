/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A step of the plan, and its document: data/schema/step.md. */

#include "keel-step.h"
#include "keel-config.h"
#include "keel-fields-private.h"
#include "keel-goal-private.h"
#include "keel-json-reader.h"
#include "keel-plan-members.h"
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

enum
{
  PROP_STEP_TYPE = 1,
  PROP_GOAL,
  PROP_STATE,
  PROP_SINCE,
  PROP_FIELDS,
  PROP_TEXTS,
  N_PROPS = PROP_TEXTS + KEEL_N_STEP_TEXTS,
};

static GParamSpec *properties[N_PROPS];

static const char * const text_ids[KEEL_N_STEP_TEXTS] = {
  [KEEL_STEP_TITLE] = "title",
  [KEEL_STEP_REASON] = "reason",
};

static const char * const state_ids[KEEL_N_STEP_STATES] = {
  [KEEL_STEP_PLANNED] = "planned",
  [KEEL_STEP_UNDER_WAY] = "under-way",
  [KEEL_STEP_DONE] = "done",
  [KEEL_STEP_DROPPED] = "dropped",
};

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS, "type", "goal", "title", "state", "since", "reason", "fields",
  "labels", "links", NULL
};

G_DEFINE_FINAL_TYPE (KeelStep, keel_step, KEEL_TYPE_RECORD)

static void
notify (KeelStep *self,
        guint     prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* Changing. */

void
keel_step_set_step_type (KeelStep   *self,
                         const char *type)
{
  g_return_if_fail (KEEL_IS_STEP (self));

  if (keel_plan_set_text (&self->type, type))
    notify (self, PROP_STEP_TYPE);
}

void
keel_step_set_state (KeelStep      *self,
                     KeelStepState  state,
                     KeelDay        since)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (state < KEEL_N_STEP_STATES);

  g_object_freeze_notify (G_OBJECT (self));

  if (self->since != since)
    {
      self->since = since;
      notify (self, PROP_SINCE);
    }
  if (self->state != state)
    {
      self->state = state;
      notify (self, PROP_STATE);
    }

  g_object_thaw_notify (G_OBJECT (self));
}

void
keel_step_set_text (KeelStep     *self,
                    KeelStepText  text,
                    const char   *value)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (text < KEEL_N_STEP_TEXTS);

  if (keel_plan_set_text (&self->texts[text], value))
    notify (self, PROP_TEXTS + text);
}

void
keel_step_set_fields (KeelStep   *self,
                      KeelFields *fields,
                      KeelFields *labels)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (fields != NULL && labels != NULL);

  if (self->fields == fields && self->labels == labels)
    return;

  keel_fields_ref (fields);
  keel_fields_unref (self->fields);
  self->fields = fields;
  keel_fields_ref (labels);
  keel_fields_unref (self->labels);
  self->labels = labels;
  notify (self, PROP_FIELDS);
}

void
keel_step_set_links (KeelStep           *self,
                     const char * const *links)
{
  g_return_if_fail (KEEL_IS_STEP (self));
  g_return_if_fail (links != NULL);

  if (g_strv_equal (links, keel_step_get_links (self)))
    return;

  g_strfreev (self->links);
  self->links = g_strdupv ((char **) links);
}

/* Its document. */

static gboolean
read_state (KeelStep    *self,
            JsonObject  *object,
            GError     **error)
{
  int state;

  if (!keel_plan_read_choice (object, "", "state", state_ids, KEEL_N_STEP_STATES,
                              KEEL_STEP_PLANNED, &state, error))
    return FALSE;

  self->state = (KeelStepState) state;
  return TRUE;
}

static gboolean
read_links (KeelStep    *self,
            JsonObject  *object,
            GError     **error)
{
  g_auto (GStrv) links = NULL;

  if (!keel_json_read_strings (object, "", "links", &links, error))
    return FALSE;

  keel_step_set_links (self, (const char * const *) links);
  return TRUE;
}

/* What a step can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelStep                *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  JsonObject *object = source->object;
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (keel_plan_read_content_id (object, "type", &self->type, reason) || is_newer) &&
         (keel_plan_read_record_id (object, "goal", &self->goal, reason) || is_newer) &&
         (keel_plan_read_texts (object, "", text_ids, KEEL_N_STEP_TEXTS, self->texts, reason) || is_newer) &&
         (read_state (self, object, reason) || is_newer) &&
         (keel_plan_read_day (object, "since", &self->since, reason) || is_newer) &&
         (keel_fields_read (source, "fields", &self->fields, reason) || is_newer) &&
         (keel_fields_read (source, "labels", &self->labels, reason) || is_newer) &&
         (read_links (self, object, reason) || is_newer);
}

gboolean
keel_step_read (KeelRecord              *record,
                const KeelRecordSource  *source,
                GError                 **error)
{
  KeelStep *self = KEEL_STEP (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         read_rest (self, source, error);
}

GBytes *
keel_step_to_json (KeelRecord *record)
{
  KeelStep *self = KEEL_STEP (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "type", self->type);
  keel_json_writer_add_string (writer, "goal", self->goal);
  keel_json_writer_add_string (writer, "title", self->texts[KEEL_STEP_TITLE]);
  keel_json_writer_add_string (writer, "state", state_ids[self->state]);
  keel_json_writer_add_day (writer, "since", self->since);
  keel_json_writer_add_string (writer, "reason", self->texts[KEEL_STEP_REASON]);
  keel_fields_write (self->fields, writer, "fields");
  keel_fields_write (self->labels, writer, "labels");
  keel_json_writer_add_strings (writer, "links", keel_step_get_links (self));

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}

/* The record. */

static void
keel_step_assign_content (KeelRecord *record,
                          KeelRecord *other)
{
  KeelStep *self = KEEL_STEP (record);
  KeelStep *version = KEEL_STEP (other);

  self->day = version->day;
  keel_step_set_step_type (self, version->type);
  if (keel_plan_set_text (&self->goal, version->goal))
    notify (self, PROP_GOAL);
  for (guint i = 0; i < KEEL_N_STEP_TEXTS; i++)
    keel_step_set_text (self, i, version->texts[i]);
  keel_step_set_state (self, version->state, version->since);
  keel_step_set_fields (self, version->fields, version->labels);
  keel_step_set_links (self, keel_step_get_links (version));
}

static guint32
keel_step_real_get_day (KeelRecord *record)
{
  return KEEL_STEP (record)->day;
}

static gboolean
keel_step_is_blank (KeelRecord *record)
{
  KeelStep *self = KEEL_STEP (record);

  return !self->type && !self->texts[KEEL_STEP_TITLE] && !self->texts[KEEL_STEP_REASON] &&
         keel_fields_get_length (self->fields) == 0 && !keel_record_has_unknown (record);
}

static void
keel_step_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  KeelStep *self = KEEL_STEP (object);

  switch (prop_id)
    {
    case PROP_STEP_TYPE:
      g_value_set_string (value, self->type);
      break;

    case PROP_GOAL:
      g_value_set_string (value, self->goal);
      break;

    case PROP_STATE:
      g_value_set_int (value, (int) self->state);
      break;

    case PROP_SINCE:
      g_value_set_uint (value, self->since);
      break;

    case PROP_FIELDS:
      g_value_set_boxed (value, self->fields);
      break;

    default:
      if (prop_id >= PROP_TEXTS && prop_id < N_PROPS)
        g_value_set_string (value, keel_step_get_text (self, prop_id - PROP_TEXTS));
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_step_finalize (GObject *object)
{
  KeelStep *self = KEEL_STEP (object);

  g_free (self->type);
  g_free (self->goal);
  for (guint i = 0; i < KEEL_N_STEP_TEXTS; i++)
    g_free (self->texts[i]);
  g_strfreev (self->links);
  keel_fields_unref (self->fields);
  keel_fields_unref (self->labels);

  G_OBJECT_CLASS (keel_step_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_STEP_TYPE] = g_param_spec_string ("step-type", NULL, NULL, NULL, flags);
  properties[PROP_GOAL] = g_param_spec_string ("goal", NULL, NULL, NULL, flags);
  properties[PROP_STATE] = g_param_spec_int ("state", NULL, NULL, 0, G_MAXINT, 0, flags);
  properties[PROP_SINCE] =
    g_param_spec_uint ("since", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_FIELDS] = g_param_spec_boxed ("fields", NULL, NULL, KEEL_TYPE_FIELDS, flags);
  for (guint i = 0; i < KEEL_N_STEP_TEXTS; i++)
    properties[PROP_TEXTS + i] = g_param_spec_string (text_ids[i], NULL, NULL, "", flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_step_class_init (KeelStepClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  object_class->get_property = keel_step_get_property;
  object_class->finalize = keel_step_finalize;

  record_class->format = KEEL_STEP_FORMAT;
  record_class->schema = KEEL_STEP_SCHEMA;
  record_class->folder = KEEL_PLAN_FOLDER;
  record_class->to_json = keel_step_to_json;
  record_class->get_day = keel_step_real_get_day;
  record_class->is_blank = keel_step_is_blank;
  record_class->assign_content = keel_step_assign_content;

  install_properties (object_class);
}

static void
keel_step_init (KeelStep *self)
{
  self->fields = keel_fields_new ();
  self->labels = keel_fields_new ();
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

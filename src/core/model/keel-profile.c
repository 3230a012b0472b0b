/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The profile, and its document: data/schema/profile.md. */

#include "keel-profile.h"
#include "keel-config.h"
#include "keel-day.h"
#include "keel-json-reader.h"
#include "keel-profile-private.h"

struct _KeelProfile
{
  KeelRecord parent_instance;

  char      *choices[KEEL_N_CHOICES];
  gboolean   switches[KEEL_N_SWITCHES];
};

static const char * const choice_names[KEEL_N_CHOICES] = {
  [KEEL_CHOICE_PROGRAMME] = "programme",
  [KEEL_CHOICE_ROLE] = "role",
  [KEEL_CHOICE_FOCUS] = "focus",
};

/* In files; as properties with a hyphen. */
static const char * const switch_names[KEEL_N_SWITCHES] = {
  [KEEL_SWITCH_ENERGY] = "energy",
  [KEEL_SWITCH_TIME_SPLIT] = "time_split",
};

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS, "programme", "role", "focus", "energy", "time_split", NULL
};

/* The properties stand in the order of the enumerations. */
#define PROP_FIRST_CHOICE 1
#define PROP_FIRST_SWITCH (PROP_FIRST_CHOICE + KEEL_N_CHOICES)
#define N_PROPS (PROP_FIRST_SWITCH + KEEL_N_SWITCHES)

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (KeelProfile, keel_profile, KEEL_TYPE_RECORD)

/* Changing. */

gboolean
keel_profile_choose (KeelProfile *self,
                     KeelChoice   choice,
                     const char  *id)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), FALSE);

  if (g_strcmp0 (self->choices[choice], id) == 0)
    return FALSE;

  g_free (self->choices[choice]);
  self->choices[choice] = g_strdup (id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_CHOICE + choice]);
  return TRUE;
}

gboolean
keel_profile_switch (KeelProfile *self,
                     KeelSwitch   which,
                     gboolean     is_on)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), FALSE);

  if (!self->switches[which] == !is_on)
    return FALSE;

  self->switches[which] = !!is_on;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIRST_SWITCH + which]);
  return TRUE;
}

/* Its document. */

gboolean
keel_profile_read (KeelRecord              *record,
                   const KeelRecordSource  *source,
                   GError                 **error)
{
  KeelProfile *self = KEEL_PROFILE (record);
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  if (!keel_record_read_head (record, source, known_members, error))
    return FALSE;

  for (guint i = 0; i < KEEL_N_CHOICES; i++)
    if (!keel_json_read_string (source->object, "", choice_names[i], &self->choices[i], reason) && !is_newer)
      return FALSE;
  for (guint i = 0; i < KEEL_N_SWITCHES; i++)
    if (!keel_json_read_boolean (source->object, "", switch_names[i], &self->switches[i], reason) && !is_newer)
      return FALSE;

  return TRUE;
}

GBytes *
keel_profile_to_json (KeelRecord *record)
{
  KeelProfile *self = KEEL_PROFILE (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  for (guint i = 0; i < KEEL_N_CHOICES; i++)
    keel_json_writer_add_string (writer, choice_names[i], self->choices[i]);
  for (guint i = 0; i < KEEL_N_SWITCHES; i++)
    keel_json_writer_add_boolean (writer, switch_names[i], self->switches[i]);

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}

/* The record. */

static void
keel_profile_assign_content (KeelRecord *record,
                             KeelRecord *other)
{
  KeelProfile *version = KEEL_PROFILE (other);

  for (guint i = 0; i < KEEL_N_CHOICES; i++)
    keel_profile_choose (KEEL_PROFILE (record), i, version->choices[i]);
  for (guint i = 0; i < KEEL_N_SWITCHES; i++)
    keel_profile_switch (KEEL_PROFILE (record), i, version->switches[i]);
}

static guint32
keel_profile_get_day (KeelRecord *record)
{
  return KEEL_DAY_NONE;
}

static gboolean
keel_profile_is_blank (KeelRecord *record)
{
  KeelProfile *self = KEEL_PROFILE (record);

  for (guint i = 0; i < KEEL_N_CHOICES; i++)
    if (self->choices[i])
      return FALSE;
  for (guint i = 0; i < KEEL_N_SWITCHES; i++)
    if (self->switches[i])
      return FALSE;

  return !keel_record_has_unknown (record);
}

static gboolean
is_profile_place (const char *id)
{
  return g_str_equal (id, KEEL_PROFILE_ID);
}

static void
keel_profile_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeelProfile *self = KEEL_PROFILE (object);

  if (prop_id >= PROP_FIRST_SWITCH && prop_id < N_PROPS)
    g_value_set_boolean (value, self->switches[prop_id - PROP_FIRST_SWITCH]);
  else if (prop_id >= PROP_FIRST_CHOICE && prop_id < PROP_FIRST_SWITCH)
    g_value_set_string (value, self->choices[prop_id - PROP_FIRST_CHOICE]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
keel_profile_finalize (GObject *object)
{
  KeelProfile *self = KEEL_PROFILE (object);

  for (guint i = 0; i < KEEL_N_CHOICES; i++)
    g_free (self->choices[i]);

  G_OBJECT_CLASS (keel_profile_parent_class)->finalize (object);
}

static void
keel_profile_class_init (KeelProfileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = keel_profile_get_property;
  object_class->finalize = keel_profile_finalize;

  record_class->format = KEEL_PROFILE_FORMAT;
  record_class->schema = KEEL_PROFILE_SCHEMA;
  record_class->folder = "";
  record_class->drafts_at_once = TRUE;
  record_class->is_place = is_profile_place;
  record_class->to_json = keel_profile_to_json;
  record_class->get_day = keel_profile_get_day;
  record_class->is_blank = keel_profile_is_blank;
  record_class->assign_content = keel_profile_assign_content;

  for (guint i = 0; i < KEEL_N_CHOICES; i++)
    properties[PROP_FIRST_CHOICE + i] = g_param_spec_string (choice_names[i], NULL, NULL, NULL, flags);
  properties[PROP_FIRST_SWITCH + KEEL_SWITCH_ENERGY] =
    g_param_spec_boolean ("energy", NULL, NULL, FALSE, flags);
  properties[PROP_FIRST_SWITCH + KEEL_SWITCH_TIME_SPLIT] =
    g_param_spec_boolean ("time-split", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_profile_init (KeelProfile *self)
{
}

KeelProfile *
keel_profile_new (void)
{
  KeelProfile *self = g_object_new (KEEL_TYPE_PROFILE, NULL);

  keel_record_init_in_place (KEEL_RECORD (self), KEEL_PROFILE_ID, KEEL_MOMENT_NONE);
  return self;
}

const char *
keel_profile_get_programme (KeelProfile *self)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), NULL);

  return self->choices[KEEL_CHOICE_PROGRAMME];
}

const char *
keel_profile_get_role (KeelProfile *self)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), NULL);

  return self->choices[KEEL_CHOICE_ROLE];
}

const char *
keel_profile_get_focus (KeelProfile *self)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), NULL);

  return self->choices[KEEL_CHOICE_FOCUS];
}

gboolean
keel_profile_asks_energy (KeelProfile *self)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), FALSE);

  return self->switches[KEEL_SWITCH_ENERGY];
}

gboolean
keel_profile_asks_time_split (KeelProfile *self)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), FALSE);

  return self->switches[KEEL_SWITCH_TIME_SPLIT];
}

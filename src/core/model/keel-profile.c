/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The profile, and its document: data/schema/profile.md. */

#include "keel-profile.h"
#include "keel-config.h"
#include "keel-day.h"
#include "keel-profile-private.h"

struct _KeelProfile
{
  KeelRecord parent_instance;

  char      *choices[KEEL_N_CHOICES];
  gboolean   switches[KEEL_N_SWITCHES];
};

enum
{
  CHOICES,
  SWITCHES = CHOICES + KEEL_N_CHOICES,
};

#define CHOICE(name, choice) KEEL_MEMBER (name, string, KeelProfile, choices[choice]), .counts = TRUE
#define SWITCH(name, which) KEEL_MEMBER (name, flag, KeelProfile, switches[which]), .counts = TRUE

static const KeelRecordMember members[] = {
  [CHOICES + KEEL_CHOICE_PROGRAMME] = { CHOICE ("programme", KEEL_CHOICE_PROGRAMME) },
  [CHOICES + KEEL_CHOICE_ROLE] = { CHOICE ("role", KEEL_CHOICE_ROLE) },
  [CHOICES + KEEL_CHOICE_FOCUS] = { CHOICE ("focus", KEEL_CHOICE_FOCUS) },
  [SWITCHES + KEEL_SWITCH_ENERGY] = { SWITCH ("energy", KEEL_SWITCH_ENERGY) },
  [SWITCHES + KEEL_SWITCH_TIME_SPLIT] = { SWITCH ("time_split", KEEL_SWITCH_TIME_SPLIT) },
  { .name = NULL },
};

G_DEFINE_FINAL_TYPE (KeelProfile, keel_profile, KEEL_TYPE_RECORD)

/* Changing. */

gboolean
keel_profile_choose (KeelProfile *self,
                     KeelChoice   choice,
                     const char  *id)
{
  g_return_val_if_fail (KEEL_IS_PROFILE (self), FALSE);

  return keel_record_set_string (KEEL_RECORD (self), CHOICES + choice, id);
}

gboolean
keel_profile_switch (KeelProfile *self,
                     KeelSwitch   which,
                     gboolean     is_on)
{
  gboolean value = !!is_on;

  g_return_val_if_fail (KEEL_IS_PROFILE (self), FALSE);

  return keel_record_set_member (KEEL_RECORD (self), SWITCHES + which, &value);
}

/* The record. */

static gboolean
is_profile_place (const char *id)
{
  return g_str_equal (id, KEEL_PROFILE_ID);
}

static void
keel_profile_class_init (KeelProfileClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_PROFILE_FORMAT;
  record_class->schema = KEEL_PROFILE_SCHEMA;
  record_class->folder = "";
  record_class->drafts_at_once = TRUE;
  record_class->is_place = is_profile_place;

  keel_record_class_set_members (record_class, members);
}

static void
keel_profile_init (KeelProfile *self)
{
  keel_record_init_members (KEEL_RECORD (self));
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

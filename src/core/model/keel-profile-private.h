/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook and the tests: how the profile changes. */

#include "keel-profile.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_PROFILE_FORMAT "even-keel/profile"
#define KEEL_PROFILE_SCHEMA 1
#define KEEL_PROFILE_ID "profile"

typedef enum
{
  KEEL_CHOICE_PROGRAMME,
  KEEL_CHOICE_ROLE,
  KEEL_CHOICE_FOCUS,
  KEEL_N_CHOICES,
} KeelChoice;

typedef enum
{
  KEEL_SWITCH_ENERGY,
  KEEL_SWITCH_TIME_SPLIT,
  KEEL_N_SWITCHES,
} KeelSwitch;

/* Nothing is chosen; it was made at no time. */
KeelProfile *keel_profile_new        (void) G_GNUC_WARN_UNUSED_RESULT;

/* Each says whether it has changed something, and notifies then. */
gboolean     keel_profile_choose     (KeelProfile             *self,
                                      KeelChoice               choice,
                                      const char              *id);
gboolean     keel_profile_switch     (KeelProfile             *self,
                                      KeelSwitch               which,
                                      gboolean                 is_on);

G_END_DECLS

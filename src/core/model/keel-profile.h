/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelProfile:
 *
 * What a person has chosen for this workbook. There is one, in profile.json; what is not
 * chosen is NULL or FALSE.
 *
 * Properties, all readable, and notified when they change: "programme", "role" and "focus"
 * (strings or NULL: ids), "energy" and "time-split" (booleans).
 */
#define KEEL_TYPE_PROFILE (keel_profile_get_type ())

G_DECLARE_FINAL_TYPE (KeelProfile, keel_profile, KEEL, PROFILE, KeelRecord)

/* Where a person is on the road; a programme may have others. */
#define KEEL_ROLE_ASPIRING  "aspiring"
#define KEEL_ROLE_EXECUTIVE "executive"
#define KEEL_ROLE_DRIVER    "driver"

/* The id of the programme in use. */
const char *keel_profile_get_programme    (KeelProfile *self);
const char *keel_profile_get_role         (KeelProfile *self);
/* One side of a facet, such as "AP-L", that the prompts turn around. */
const char *keel_profile_get_focus        (KeelProfile *self);

/* Whether the week asks for these. */
gboolean    keel_profile_asks_energy      (KeelProfile *self);
gboolean    keel_profile_asks_time_split  (KeelProfile *self);

G_END_DECLS

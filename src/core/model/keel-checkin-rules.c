/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds of check-ins whatever they say: DOMAIN §2.4, edge cases (7) and (8), and the
 * table of forms. */

#include "keel-checkin.h"
#include "keel-config.h"

#define FREE_SECONDS (24 * 60 * 60)
#define LATE_DAYS 7

static const char * const form_ids[] = {
  [KEEL_FORM_FULL] = "full",
  [KEEL_FORM_PULSE] = "pulse",
};

gboolean
keel_checkin_can_be_about (KeelDay day,
                           KeelDay today)
{
  return keel_day_is_valid (day) && day <= today;
}

gboolean
keel_checkin_can_change_freely (KeelCheckin *self,
                                KeelMoment   now)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), FALSE);

  return keel_checkin_is_draft (self) ||
         now.seconds - keel_checkin_get_entered (self).seconds < FREE_SECONDS;
}

gboolean
keel_checkin_is_entered_later (KeelCheckin *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN (self), FALSE);

  return !keel_checkin_is_draft (self) &&
         keel_moment_get_day (keel_checkin_get_entered (self)) > keel_checkin_get_day (self) + LATE_DAYS;
}

const char *
keel_form_get_id (KeelForm form)
{
  g_return_val_if_fail (form < G_N_ELEMENTS (form_ids), NULL);

  return form_ids[form];
}

gboolean
keel_form_from_id (const char *id,
                   KeelForm   *out_form)
{
  for (guint i = 0; i < G_N_ELEMENTS (form_ids); i++)
    {
      if (g_strcmp0 (form_ids[i], id) != 0)
        continue;

      *out_form = i;
      return TRUE;
    }

  return FALSE;
}

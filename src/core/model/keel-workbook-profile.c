/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person chooses for the workbook. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-id.h"
#include "keel-profile-private.h"
#include "keel-workbook-private.h"

/* Its document might be there, and not read yet. */
static gboolean
can_change (KeelWorkbook *self)
{
  return self->device && keel_workbook_can_change (self, KEEL_RECORD (self->profile));
}

static void
note_change (KeelWorkbook *self,
             KeelMoment    now)
{
  KeelRecord *record = KEEL_RECORD (self->profile);

  if (!keel_moment_is_set (keel_record_get_created (record)))
    keel_record_init_in_place (record, KEEL_PROFILE_ID, now);
  keel_workbook_emit_changed (self, record);
}

static gboolean
choose (KeelWorkbook *self,
        KeelChoice    choice,
        const char   *id,
        KeelMoment    now)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (id == NULL || keel_id_is_content (id), FALSE);
  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!can_change (self))
    return FALSE;

  if (keel_profile_choose (self->profile, choice, id))
    note_change (self, now);
  return TRUE;
}

static gboolean
turn (KeelWorkbook *self,
      KeelSwitch    which,
      gboolean      is_on,
      KeelMoment    now)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_moment_is_set (now), FALSE);

  if (!can_change (self))
    return FALSE;

  if (keel_profile_switch (self->profile, which, is_on))
    note_change (self, now);
  return TRUE;
}

KeelProfile *
keel_workbook_get_profile (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return self->profile;
}

gboolean
keel_workbook_set_programme (KeelWorkbook *self,
                             const char   *programme,
                             KeelMoment    now)
{
  return choose (self, KEEL_CHOICE_PROGRAMME, programme, now);
}

gboolean
keel_workbook_set_role (KeelWorkbook *self,
                        const char   *role,
                        KeelMoment    now)
{
  return choose (self, KEEL_CHOICE_ROLE, role, now);
}

gboolean
keel_workbook_set_focus (KeelWorkbook *self,
                         const char   *focus,
                         KeelMoment    now)
{
  return choose (self, KEEL_CHOICE_FOCUS, focus, now);
}

gboolean
keel_workbook_set_asks_energy (KeelWorkbook *self,
                               gboolean      asks,
                               KeelMoment    now)
{
  return turn (self, KEEL_SWITCH_ENERGY, asks, now);
}

gboolean
keel_workbook_set_asks_time_split (KeelWorkbook *self,
                                   gboolean      asks,
                                   KeelMoment    now)
{
  return turn (self, KEEL_SWITCH_TIME_SPLIT, asks, now);
}

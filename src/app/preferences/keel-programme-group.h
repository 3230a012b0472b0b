/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelProgrammeGroup:
 *
 * Which programme is in use. Another one is used at once; what was kept about the first
 * (pages read, cards, results) stays, and is there again when it is chosen again. One
 * that is refused can be looked into. Another is added from a file; one of the person's own
 * can be removed.
 */
#define KEEL_TYPE_PROGRAMME_GROUP (keel_programme_group_get_type ())

G_DECLARE_FINAL_TYPE (KeelProgrammeGroup, keel_programme_group, KEEL, PROGRAMME_GROUP, AdwPreferencesGroup)

/* NULL lets go of it. */
void keel_programme_group_set_session (KeelProgrammeGroup *self,
                                       KeelSession        *session);

G_END_DECLS

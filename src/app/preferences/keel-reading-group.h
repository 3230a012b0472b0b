/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelReadingGroup:
 *
 * How large the text of pages is (a setting of this device), and the answer to “Where are
 * you on this road?” (the workbook's). To show them changes neither.
 */
#define KEEL_TYPE_READING_GROUP (keel_reading_group_get_type ())

G_DECLARE_FINAL_TYPE (KeelReadingGroup, keel_reading_group, KEEL, READING_GROUP, AdwPreferencesGroup)

/* Both NULL: they are let go of. */
void keel_reading_group_set_session (KeelReadingGroup *self,
                                     KeelSession      *session,
                                     GSettings        *settings);

G_END_DECLS

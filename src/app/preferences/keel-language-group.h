/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelLanguageGroup:
 *
 * In which language the programme in use is shown: that of the system, or one in which it is there.
 * Not seen while it is there in one only. What is chosen is the setting "content-language".
 */
#define KEEL_TYPE_LANGUAGE_GROUP (keel_language_group_get_type ())

G_DECLARE_FINAL_TYPE (KeelLanguageGroup, keel_language_group, KEEL, LANGUAGE_GROUP, AdwPreferencesGroup)

/* Once; and NULL, NULL when it is no longer seen. */
void keel_language_group_set_session (KeelLanguageGroup *self,
                                      KeelSession       *session,
                                      GSettings         *settings);

G_END_DECLS

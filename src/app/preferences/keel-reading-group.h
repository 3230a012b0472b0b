/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelReadingGroup:
 *
 * How large the text of pages is, a setting of this device. To show it does not change it.
 */
#define KEEL_TYPE_READING_GROUP (keel_reading_group_get_type ())

G_DECLARE_FINAL_TYPE (KeelReadingGroup, keel_reading_group, KEEL, READING_GROUP, AdwPreferencesGroup)

/* NULL: they are let go of. */
void keel_reading_group_set_settings (KeelReadingGroup *self,
                                      GSettings        *settings);

G_END_DECLS

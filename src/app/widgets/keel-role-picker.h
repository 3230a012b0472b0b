/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelRolePicker:
 *
 * “Where are you on this road?”, with the answers as rows, one of which is that the question
 * is left alone. Whole sentences, for nobody here is one kind of person or the other.
 *
 * Signal "chosen" (const char *role): a person has answered; NULL when the question is left
 * alone. To show a role chooses none.
 */
#define KEEL_TYPE_ROLE_PICKER (keel_role_picker_get_type ())

G_DECLARE_FINAL_TYPE (KeelRolePicker, keel_role_picker, KEEL, ROLE_PICKER, AdwPreferencesGroup)

/* As in the profile; NULL for none. */
void keel_role_picker_show_role (KeelRolePicker *self,
                                 const char     *role);

G_END_DECLS

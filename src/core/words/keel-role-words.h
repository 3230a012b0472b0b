/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The answers to “Where are you on this road?”, from 0, as they are offered: the three roles
 * of keel-profile.h, and last that the question is left alone. */
#define KEEL_N_ROLE_ANSWERS 4

const char *keel_role_words_answer   (guint       answer);

/* As it is called in the profile; NULL for the last. */
const char *keel_role_words_get_role (guint       answer);

/* The answer for a profile's role; the last for none, and for one that only a programme
 * knows. */
guint       keel_role_words_find     (const char *role);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Nothing in @words speaks of a person's worth or kind (DOMAIN, section 7.1, number 7). */
void plain_words_assert (const char *words);

G_END_DECLS

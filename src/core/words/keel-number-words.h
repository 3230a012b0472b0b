/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A number with its sign, with so many decimals: "+0.7", "−1.6" (with the true minus),
 * "0.0" for what rounds to it.
 *
 * A sign has no direction of its own: where text runs from right to left it would come to
 * stand behind its number. So U+200E, which is not seen, stands before it, in every
 * language; no translator has to think of it. */
char *keel_number_words_signed (double value,
                                int    n_decimals) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelDoubt:
 *
 * What looks wrong is looked at again before it is believed: after each of some delays, and
 * after the last of them it is believed. Whoever looks says what has been seen, raising or
 * settling the doubt; the doubt says when to look again, from the main loop.
 */
typedef struct _KeelDoubt KeelDoubt;

/* @believe: what is seen this time is to be believed. */
typedef void (* KeelDoubtFunc) (gboolean believe,
                                gpointer user_data);

/* @delays: in milliseconds, @n_delays of them; borrowed, as @user_data is. */
KeelDoubt *keel_doubt_new    (const guint   *delays,
                              guint          n_delays,
                              KeelDoubtFunc  look,
                              gpointer       user_data) G_GNUC_WARN_UNUSED_RESULT;
void       keel_doubt_free   (KeelDoubt     *self);

/* Something looks wrong. Nothing more than before, if that is to be looked at again anyway or
 * has just been for the last time. */
void       keel_doubt_raise  (KeelDoubt     *self);
/* All is well, or has been believed: the next doubt begins with the first delay. */
void       keel_doubt_settle (KeelDoubt     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelDoubt, keel_doubt_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-item-set.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* The set of items that a programme asks, without its words: what its check-ins are scored
 * by. NULL when it has nothing to rate. */
KeelItemSet *keel_programme_make_item_set (KeelProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelLookBack:
 *
 * What was written on the same day and month in the years before, a row each that
 * opens it. Not there when there is nothing.
 */
#define KEEL_TYPE_LOOK_BACK (keel_look_back_get_type ())

G_DECLARE_FINAL_TYPE (KeelLookBack, keel_look_back, KEEL, LOOK_BACK, AdwBin)

/* @entry: whose day; NULL for none. */
void       keel_look_back_set_entry (KeelLookBack *self,
                                     KeelSession  *session,
                                     KeelEntry    *entry);

G_END_DECLS

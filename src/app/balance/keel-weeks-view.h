/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-balance-picture.h"
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWeeksView:
 *
 * What was said of weeks beside the ratings, each on a card with its caution: energy, and the time
 * split. It is out of sight while the profile asks for neither, or nothing was said in view.
 */
#define KEEL_TYPE_WEEKS_VIEW (keel_weeks_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelWeeksView, keel_weeks_view, KEEL, WEEKS_VIEW, AdwBin)

/* Of @view only the days and the first weekday are asked. */
void keel_weeks_view_set (KeelWeeksView         *self,
                          KeelSession           *session,
                          const KeelBalanceView *view);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelBalancePage:
 *
 * Balance: first the boat, the map and a sentence; then the chart of the measure in focus, the
 * others on request, the facets, two check-ins side by side, and the events.
 *
 * There are no goals yet: the form that comes first and the measure in focus are those of
 * KeelBalance. Another form is shown when the person asks for it, for as long as the
 * page lives.
 *
 * Of the window it wants win.show-week(s), win.new-event, win.edit-event(s), win.tell(s) and
 * win.new-checkin(s). Its own actions begin with "balance.".
 *
 * Properties: "session" (construct only); "form" (string: "pulse", "full") and "span"
 * (string: "eight-weeks", "half-a-year", "year", "all"): what is in view.
 */
#define KEEL_TYPE_BALANCE_PAGE (keel_balance_page_get_type ())

G_DECLARE_FINAL_TYPE (KeelBalancePage, keel_balance_page, KEEL, BALANCE_PAGE, AdwBin)

GtkWidget *keel_balance_page_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-balance.h"

G_BEGIN_DECLS

/**
 * KeelEventList:
 *
 * The events beside the charts, the latest first, each with what was before and after it in
 * words. Wants win.new-event and win.edit-event(s) of the window.
 */
#define KEEL_TYPE_EVENT_LIST (keel_event_list_get_type ())

G_DECLARE_FINAL_TYPE (KeelEventList, keel_event_list, KEEL, EVENT_LIST, AdwBin)

void keel_event_list_set (KeelEventList *self,
                          KeelBalance   *balance,
                          KeelForm       form,
                          KeelMeasure    measure);

G_END_DECLS

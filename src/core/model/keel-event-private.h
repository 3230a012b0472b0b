/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how an event changes. */

#include "keel-event.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_EVENT_FORMAT "even-keel/event"
#define KEEL_EVENT_SCHEMA 1
#define KEEL_EVENT_FOLDER "events"

/* Each notifies when it has changed something. Not of, nor to, KEEL_EVENT_OTHER. */
void        keel_event_set_kind (KeelEvent               *self,
                                 KeelEventKind            kind);
void        keel_event_set_day  (KeelEvent               *self,
                                 KeelDay                  day);
void        keel_event_set_text (KeelEvent               *self,
                                 const char              *text);

G_END_DECLS

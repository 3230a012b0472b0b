/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelEventKind:
 * @KEEL_EVENT_CONTEXT: a change of context (a new role, team, manager): cuts a series
 * @KEEL_EVENT_ACTION: something done on purpose (a step of the plan, a training): a mark
 * @KEEL_EVENT_NOTE: something to remember (holiday, peak season): a mark
 * @KEEL_EVENT_OTHER: a kind this program does not know: shown as a mark, and rewritten as
 *   it was
 *
 * What an event does to a chart: DOMAIN §3.5. In files: "context", "action", "note".
 */
typedef enum
{
  KEEL_EVENT_CONTEXT,
  KEEL_EVENT_ACTION,
  KEEL_EVENT_NOTE,
  KEEL_EVENT_OTHER,
} KeelEventKind;

/**
 * KeelEvent:
 *
 * Something that happened on a day, to be seen beside the check-ins. Properties, all
 * readable, and notified when they change: "day" (uint, KeelDay), "kind"
 * (KeelEventKind), "text" (string), and of every record "deleted".
 */
#define KEEL_TYPE_EVENT (keel_event_get_type ())

G_DECLARE_FINAL_TYPE (KeelEvent, keel_event, KEEL, EVENT, KeelRecord)

GType          keel_event_kind_get_type (void);
#define KEEL_TYPE_EVENT_KIND (keel_event_kind_get_type ())

/* A new event, with a new id. */
KeelEvent     *keel_event_new            (KeelEventKind  kind,
                                          KeelDay        day,
                                          const char    *text,
                                          KeelMoment     now) G_GNUC_WARN_UNUSED_RESULT;

KeelEventKind  keel_event_get_kind       (KeelEvent     *self);
KeelDay        keel_event_get_day        (KeelEvent     *self);
/* "" when nothing was written. */
const char    *keel_event_get_text       (KeelEvent     *self);
/* When it was put down: never changed by editing. */
KeelMoment     keel_event_get_entered    (KeelEvent     *self);

/* Put down more than seven days after its day: hindsight may have picked it. */
gboolean       keel_event_is_entered_later (KeelEvent   *self);

/* The table of kinds. */
const char    *keel_event_kind_get_id    (KeelEventKind  kind);
gboolean       keel_event_kind_from_id   (const char    *id,
                                          KeelEventKind *out_kind);

G_END_DECLS

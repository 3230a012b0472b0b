/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how an if–then plan changes. Each call
 * notifies when it has changed something. */

#include "keel-if-then.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_IF_THEN_FORMAT "even-keel/if-then"
#define KEEL_IF_THEN_SCHEMA 1

/**
 * KeelLogged:
 * @said: what it says; its id is this box's own
 * @unknown: members that this program does not know
 *
 * A line of the log, immutable: a g_atomic_rc_box.
 */
typedef struct
{
  KeelOpportunity  said;
  KeelUnknown     *unknown;
} KeelLogged;

struct _KeelIfThen
{
  KeelRecord  parent_instance;

  char       *goal;
  char       *template;
  char       *texts[KEEL_N_IF_THEN_TEXTS];    /* NULL: "" */
  GPtrArray  *log;                            /* KeelLogged, oldest first */
  KeelMoment  rehearsed;
  KeelDay     day;
  KeelDay     ended;
};

void        keel_if_then_set_template  (KeelIfThen              *self,
                                        const char              *template);
void        keel_if_then_set_text      (KeelIfThen              *self,
                                        KeelIfThenText           text,
                                        const char              *value);
void        keel_if_then_set_rehearsed (KeelIfThen              *self,
                                        KeelMoment               rehearsed);
void        keel_if_then_set_ended     (KeelIfThen              *self,
                                        KeelDay                  ended);

/* Takes @unknown. */
KeelLogged *keel_logged_new            (const KeelOpportunity   *said,
                                        KeelUnknown             *unknown) G_GNUC_WARN_UNUSED_RESULT;
void        keel_logged_unref          (gpointer                 logged);

/* Takes @logged. */
void        keel_if_then_take_logged   (KeelIfThen              *self,
                                        KeelLogged              *logged);
/* The line with the id of @logged, if it is there. */
void        keel_if_then_drop_logged   (KeelIfThen              *self,
                                        KeelLogged              *logged);

gboolean    keel_if_then_read          (KeelRecord              *record,
                                        const KeelRecordSource  *source,
                                        GError                 **error);
GBytes     *keel_if_then_to_json       (KeelRecord              *record) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how an if–then plan changes. Each call
 * notifies when it has changed something. */

#include "keel-if-then.h"
#include "keel-line.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_IF_THEN_FORMAT "even-keel/if-then"
#define KEEL_IF_THEN_SCHEMA 1

/**
 * KeelLogged:
 * @line: its id, and when it was noted
 *
 * A line of the log.
 */
typedef struct
{
  KeelLine  line;
  gboolean  happened;
  gboolean  did;
} KeelLogged;

extern const KeelPartShape keel_logged_shape;
extern const KeelMemberKind keel_if_then_log;

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

KeelLogged *keel_logged_new            (const KeelOpportunity   *said) G_GNUC_WARN_UNUSED_RESULT;

/* Takes @logged. */
void        keel_if_then_take_logged   (KeelIfThen              *self,
                                        KeelLogged              *logged);
/* The line with the id of @logged, if it is there. */
void        keel_if_then_drop_logged   (KeelIfThen              *self,
                                        KeelLogged              *logged);

void        keel_if_then_notify_log    (KeelIfThen              *self);
/* Takes in the lines of @other; says whether there was any news. */
gboolean    keel_if_then_unite         (KeelRecord              *record,
                                        KeelRecord              *other);

G_END_DECLS

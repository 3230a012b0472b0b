/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how a step changes. Each call notifies
 * when it has changed something. */

#include "keel-record-private.h"
#include "keel-step.h"

G_BEGIN_DECLS

#define KEEL_STEP_FORMAT "even-keel/step"
#define KEEL_STEP_SCHEMA 1

void        keel_step_set_step_type (KeelStep                *self,
                                     const char              *type);
void        keel_step_set_state     (KeelStep                *self,
                                     KeelStepState            state,
                                     KeelDay                  since);
void        keel_step_set_text      (KeelStep                *self,
                                     KeelStepText             text,
                                     const char              *value);
void        keel_step_set_fields    (KeelStep                *self,
                                     KeelFields              *fields,
                                     KeelFields              *labels);
void        keel_step_set_links     (KeelStep                *self,
                                     const char * const      *links);

G_END_DECLS

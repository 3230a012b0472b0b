/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-fields.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* Labels beside answers (data/schema/fields.md): what a programme called the fields and
 * choices that were answered, so that they can be read when it is gone. Labels are
 * KeelFields of texts: "look" has a label, and "kind:complex", the choice of a field. */

/* The labels of what @answers says, in the order of @fields; those in @old that @fields
 * does not have any more, and that are still answered, stay. */
KeelFields *keel_field_labels_new         (const KeelProgrammeField *fields,
                                           guint                     n_fields,
                                           KeelFields               *answers,
                                           KeelFields               *old) G_GNUC_WARN_UNUSED_RESULT;

/* The ids of answers that none of @fields asks for: those with a label in the order of the
 * labels, then the others. */
char      **keel_field_labels_list_others (KeelFields               *labels,
                                           KeelFields               *answers,
                                           const KeelProgrammeField *fields,
                                           guint                     n_fields) G_GNUC_WARN_UNUSED_RESULT;

/* What the field @id is called: its label, else its id. */
char       *keel_field_labels_dup_name    (KeelFields               *labels,
                                           const char               *id) G_GNUC_WARN_UNUSED_RESULT;

/* The answer to it as plain text, a choice by its label if there is one. */
char       *keel_field_labels_dup_answer  (KeelFields               *labels,
                                           KeelFields               *answers,
                                           const char               *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

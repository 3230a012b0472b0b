/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-fields.h"

G_BEGIN_DECLS

/* What stands around the fields of a worksheet or a step. @label is the programme's word
 * for a field. */

/* Above the fields that wait for the outcome, and above answers that no field asks for. */
const char *keel_field_words_later     (void);
const char *keel_field_words_others    (void);

/* The rows of a list, from 1. */
const char *keel_field_words_add       (gboolean     is_lines);
char       *keel_field_words_row       (const char  *label,
                                        guint        number) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_field_words_remove    (const char  *label,
                                        guint        number) G_GNUC_WARN_UNUSED_RESULT;

/* A day that can be set and taken away; KEEL_DAY_NONE for none. */
char       *keel_field_words_day       (KeelDay      day) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_field_words_day_of    (const char  *label,
                                        KeelDay      day) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_field_words_no_day    (void);

const char *keel_field_words_no_choice (void);

char       *keel_field_words_percent   (guint        percent) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_field_words_percent_unit  (void);
const char *keel_field_words_percent_range (void);

/* An answer that does not fit the field, and one that cannot even be shown. */
char       *keel_field_words_misfit    (const char  *answer) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_field_words_strange   (void);

/* All @answers, each below what it was asked, by the labels that were kept with them; ""
 * for none. */
char       *keel_field_words_answers   (KeelFields  *labels,
                                        KeelFields  *answers) G_GNUC_WARN_UNUSED_RESULT;

/* Told when something was not let in. */
const char *keel_field_words_too_long  (void);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* What is said about the pages of a programme. Titles and texts of the programme are
 * in its own language, what is said about them in the reader's. */

/* "4 minutes" to read; and a page in the contents as a screen reader says it: "Why both,
 * 4 minutes, read". */
char       *keel_concepts_words_minutes     (guint                     minutes) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_concepts_words_row         (const KeelProgrammePage  *page,
                                             guint                     minutes,
                                             gboolean                  is_read) G_GNUC_WARN_UNUSED_RESULT;

/* "Moderate evidence" */
const char *keel_concepts_words_strength    (KeelStrength              strength);

/* "Managing", "Leading", "Both" */
const char *keel_concepts_words_answer      (KeelCaseAnswer            answer);
const char *keel_concepts_words_side        (KeelSide                  side);

/* "Approach: Organise", the name of one side of a facet. */
char       *keel_concepts_words_facet_side  (const KeelProgrammeFacet *facet,
                                             KeelSide                  side) G_GNUC_WARN_UNUSED_RESULT;

/* The id of that side, "AP-M", as links of entries and groups of prompts have it. */
char       *keel_concepts_words_side_id     (const KeelProgrammeFacet *facet,
                                             KeelSide                  side) G_GNUC_WARN_UNUSED_RESULT;

/* "Too much of it: " and what that looks like. */
char       *keel_concepts_words_overdone    (const char               *overdone) G_GNUC_WARN_UNUSED_RESULT;

/* Names of buttons that a screen reader says. */
char       *keel_concepts_words_write_about (const char               *prompt) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_concepts_words_previous    (const char               *title) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_concepts_words_next        (const char               *title) G_GNUC_WARN_UNUSED_RESULT;

/* What a term leads on to, as Markdown of links: "See also: tilt · pulse"; NULL when it
 * names nothing. */
char       *keel_concepts_words_see_also    (KeelProgramme            *programme,
                                             const KeelProgrammeTerm  *term) G_GNUC_WARN_UNUSED_RESULT;

/* Which of the places a search of the page has found is shown: "3 of 12"; of all pages,
 * how many there are: "12 places found". */
char       *keel_concepts_words_hit         (guint                     place,
                                             guint                     n_hits) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_concepts_words_hits        (guint                     n_hits) G_GNUC_WARN_UNUSED_RESULT;
/* One of them as a screen reader says it: "Why both: … not a matter of half and half …" */
char       *keel_concepts_words_found       (const char               *title,
                                             const char               *excerpt) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_concepts_words_none_found  (const char               *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-library.h"

G_BEGIN_DECLS

/* What is said about a programme: that it cannot be used, or what is in it. */

/* “acme” Cannot Be Used */
char *keel_programme_words_refused  (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/* A line a problem (KeelProgrammeProblem), the first twelve, and how many more there are. */
char *keel_programme_words_problems (GPtrArray  *problems) G_GNUC_WARN_UNUSED_RESULT;

/* 3 pages, 24 items to rate, 1 practice: what is there of it. */
char *keel_programme_words_holds     (const KeelProgrammeContent *content) G_GNUC_WARN_UNUSED_RESULT;

/* en, fr (52%), pl: the one it was written in, and how much there is in the others. */
char *keel_programme_words_languages (KeelProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

/* Français, Français (52%): a language by its own name, and how much there is of it; by its code where
 * that is all we know. */
char *keel_programme_words_language  (const char *language,
                                      guint       percent) G_GNUC_WARN_UNUSED_RESULT;

/* A. Author, B. Author; “Not said” if nobody is named. */
char *keel_programme_words_authors   (const KeelProgrammeContent *content) G_GNUC_WARN_UNUSED_RESULT;

/* 1.1, replaces version 1.0 of your own. @present: what is in use under the same id, or NULL. */
char *keel_programme_words_version   (const KeelProgrammeContent *content,
                                      const KeelLibraryEntry     *present) G_GNUC_WARN_UNUSED_RESULT;

/* “Acme” was added */
char *keel_programme_words_added     (const char *title) G_GNUC_WARN_UNUSED_RESULT;

/* Its summary; in another language, how much of it there is: “… 52% is in this language (fr).” */
char *keel_programme_words_summary   (KeelProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

/* Remove “Acme” */
char *keel_programme_words_remove_action (const char *title) G_GNUC_WARN_UNUSED_RESULT;

/* Remove “Acme”? */
char *keel_programme_words_remove    (const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a search of everything says. */

/* Where something was found, in the order in which it is shown: what a person has written
 * first, then what the programme says.
 *
 * A plan is a goal, a step or an if–then plan; a moment is what was told beside a check-in; a
 * place is a part of a page; a term stands in the glossary. */
typedef enum
{
  KEEL_FOUND_ENTRY,
  KEEL_FOUND_PLAN,
  KEEL_FOUND_WORKSHEET,
  KEEL_FOUND_MOMENT,
  KEEL_FOUND_EVENT,
  KEEL_FOUND_PLACE,
  KEEL_FOUND_TERM,
  KEEL_N_FOUND_KINDS
} KeelFoundKind;

/* Above those of a kind: "Journal"; as a screen reader says it: "Journal, 12 found". */
const char *keel_find_words_heading  (KeelFoundKind  kind);
char       *keel_find_words_spoken_heading (KeelFoundKind kind,
                                      guint          n_found) G_GNUC_WARN_UNUSED_RESULT;

/* Of all kinds: "12 places found". */
char       *keel_find_words_found    (guint          n_found) G_GNUC_WARN_UNUSED_RESULT;

/* Below the best of a kind, when @n_found were found and @n_shown can be shown here. */
char       *keel_find_words_show_all (KeelFoundKind  kind,
                                      guint          n_shown,
                                      guint          n_found) G_GNUC_WARN_UNUSED_RESULT;

/* What was found, as a screen reader says it. @day and @excerpt may be "". */
char       *keel_find_words_row      (const char    *title,
                                      const char    *day,
                                      const char    *excerpt) G_GNUC_WARN_UNUSED_RESULT;

/* What is said instead when nothing was. */
char       *keel_find_words_none     (const char    *query,
                                      gboolean       is_loading) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-exercise-words.h"

#include "keel-concepts-words.h"
#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

char *
keel_exercise_words_left (guint n_left)
{
  if (n_left == 0)
    return g_strdup (_("All are sorted"));

  /* Translators: how many situations of an exercise have no answer yet. */
  return g_strdup_printf (ngettext ("%u still to sort", "%u still to sort", n_left), n_left);
}

char *
keel_exercise_words_score (KeelDay day,
                           guint   n_same,
                           guint   n_cases)
{
  g_autofree char *date = keel_entry_words_short_day (day);

  /* Translators: the result of an exercise: a day, how many situations were sorted as the
   * programme sorts them, and how many there are. */
  return g_strdup_printf (ngettext ("%s: %u of %u as we sort it", "%s: %u of %u as we sort them", n_cases),
                          date, n_same, n_cases);
}

char *
keel_exercise_words_yours (KeelDay        day,
                           gboolean       is_answered,
                           KeelCaseAnswer answer)
{
  g_autofree char *date = keel_entry_words_short_day (day);

  /* Translators: what the reader answered: a day, and Managing, Leading, Both or “not sorted”. */
  return g_strdup_printf (_("You, %s: %s"), date,
                          is_answered ? keel_concepts_words_answer (answer) : C_("exercise", "not sorted"));
}

char *
keel_exercise_words_ours (KeelCaseAnswer answer)
{
  /* Translators: what the authors of the programme answer: Managing, Leading or Both. */
  return g_strdup_printf (_("We: %s"), keel_concepts_words_answer (answer));
}

char *
keel_exercise_words_again (KeelDay day)
{
  g_autofree char *date = keel_entry_words_short_day (day);

  /* Translators: %s is a day. */
  return g_strdup_printf (_("You did this on %s. When you are through, both results stand side by side."), date);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-exercise.h"

static const char * const words[] = {
  [KEEL_CASE_MANAGING] = "managing",
  [KEEL_CASE_LEADING] = "leading",
  [KEEL_CASE_BOTH] = "both",
};

const char *
keel_exercise_get_word (KeelCaseAnswer answer)
{
  return words[answer];
}

gboolean
keel_exercise_find_answer (const char * const *answers,
                           const char         *id,
                           KeelCaseAnswer     *out_answer)
{
  for (guint i = 0; answers[i] != NULL && answers[i + 1] != NULL; i += 2)
    for (guint word = 0; g_str_equal (answers[i], id) && word < G_N_ELEMENTS (words); word++)
      if (g_str_equal (answers[i + 1], words[word]))
        {
          *out_answer = (KeelCaseAnswer) word;
          return TRUE;
        }

  return FALSE;
}

guint
keel_exercise_count_same (const KeelProgrammeExercise *exercise,
                          const char * const          *answers)
{
  guint n_same = 0;

  for (guint i = 0; i < exercise->n_cases; i++)
    {
      KeelCaseAnswer answer;

      if (keel_exercise_find_answer (answers, exercise->cases[i].id, &answer)
          && answer == exercise->cases[i].answer)
        n_same++;
    }

  return n_same;
}

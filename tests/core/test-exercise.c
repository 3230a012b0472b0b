/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-exercise.h"
#include "programme-fixture.h"

static void
test_counts_what_agrees (void)
{
  static const struct
  {
    const char * const answers[9];
    guint n_same;
  } cases[] = {
    { { NULL }, 0 },
    { { "roster", "managing", "aim", "leading", "both", "both", NULL }, 3 },
    { { "both", "both", "roster", "leading", NULL }, 1 },
    { { "aim", "leading", "gone", "both", "roster", "sideways", NULL }, 1 },
    { { "aim", NULL }, 0 },
  };
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammeExercise *exercise = keel_programme_find_exercise (programme, "sorting");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (keel_exercise_count_same (exercise, cases[i].answers), ==, cases[i].n_same);
}

static void
test_finds_what_was_answered (void)
{
  static const char * const answers[] = { "roster", "both", "aim", "sideways", NULL };
  KeelCaseAnswer answer = KEEL_CASE_LEADING;

  g_assert_false (keel_exercise_find_answer (answers, "both", &answer));
  g_assert_false (keel_exercise_find_answer (answers, "aim", &answer));
  g_assert_cmpint (answer, ==, KEEL_CASE_LEADING);
  g_assert_true (keel_exercise_find_answer (answers, "roster", &answer));
  g_assert_cmpint (answer, ==, KEEL_CASE_BOTH);
  g_assert_cmpstr (keel_exercise_get_word (KEEL_CASE_BOTH), ==, "both");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/exercise/counts-what-agrees", test_counts_what_agrees);
  g_test_add_func ("/core/exercise/finds-what-was-answered", test_finds_what_was_answered);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-role-words.h"
#include "keel-profile.h"

static void
test_each_answer_is_a_role (void)
{
  static const struct
  {
    const char *role;
    guint       answer;
    const char *words;
  } cases[] = {
    { KEEL_ROLE_ASPIRING, 0, "A first leading post is in sight" },
    { KEEL_ROLE_EXECUTIVE, 1, "I carry a strategic role" },
    { KEEL_ROLE_DRIVER, 2, "I start new things, whatever my title says" },
    { NULL, 3, "Skip" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpuint (keel_role_words_find (cases[i].role), ==, cases[i].answer);
      g_assert_cmpstr (keel_role_words_get_role (cases[i].answer), ==, cases[i].role);
      g_assert_cmpstr (keel_role_words_answer (cases[i].answer), ==, cases[i].words);
    }
  g_assert_cmpuint (keel_role_words_find ("captain"), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/role-words/each-answer-is-a-role", test_each_answer_is_a_role);

  return g_test_run ();
}

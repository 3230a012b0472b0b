/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-words.h"

static GPtrArray *
make_problems (KeelProgrammeProblem *problems,
               guint                 n_problems)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < n_problems; i++)
    g_ptr_array_add (list, &problems[i]);

  return list;
}

static void
test_says_where_and_what (void)
{
  char path[] = "pages[3].title", nowhere[] = "", message[] = "Is missing";
  KeelProgrammeProblem problems[] = { { path, message }, { nowhere, message } };
  g_autoptr (GPtrArray) list = make_problems (problems, G_N_ELEMENTS (problems));
  g_autofree char *text = keel_programme_words_problems (list);
  g_autofree char *heading = keel_programme_words_refused ("acme");

  g_assert_cmpstr (text, ==, "pages[3].title: Is missing\nIs missing");
  g_assert_cmpstr (heading, ==, "“acme” Cannot Be Used");
}

static void
test_stops_after_twelve (void)
{
  char path[] = "id", message[] = "Is missing";
  KeelProgrammeProblem problems[15];
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    problems[i] = (KeelProgrammeProblem) { path, message };
  list = make_problems (problems, G_N_ELEMENTS (problems));
  text = keel_programme_words_problems (list);

  g_assert_true (g_str_has_suffix (text, "id: Is missing\nAnd 3 more"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/programme-words/says-where-and-what", test_says_where_and_what);
  g_test_add_func ("/core/programme-words/stops-after-twelve", test_stops_after_twelve);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-doubt.h"

static const guint three_moments[] = { 1, 1, 1 };

/* Each look as a letter: b is believed, l is not. */
static void
look_cb (gboolean believe,
         gpointer user_data)
{
  g_string_append_c (user_data, believe ? 'b' : 'l');
}

static void
wait_for_look (GString *looks)
{
  gsize n_before = looks->len;

  while (looks->len == n_before)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
is_waiting (gpointer doubt)
{
  return g_main_context_find_source_by_user_data (NULL, doubt) != NULL;
}

static void
play (KeelDoubt  *doubt,
      const char *script,
      GString    *looks)
{
  for (const char *step = script; *step; step++)
    {
      if (*step == 'r')
        keel_doubt_raise (doubt);
      else if (*step == 's')
        keel_doubt_settle (doubt);
      else
        wait_for_look (looks);
    }
}

static void
looks_again_and_believes (void)
{
  static const struct
  {
    const char *script;      /* raise, settle, wait for a look */
    const char *looks;
    gboolean    is_waiting;  /* afterwards */
  } cases[] = {
    { "", "", FALSE },
    { "s", "", FALSE },
    { "r", "", TRUE },
    { "rw", "l", FALSE },
    { "rrw", "l", FALSE },
    { "rwr", "l", TRUE },
    { "rwrwrw", "llb", FALSE },
    { "rwrwrwr", "llb", FALSE },
    { "rwrwrwsrw", "llbl", FALSE },
    { "rwrwsrwrwrw", "llllb", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) looks = g_string_new (NULL);
      KeelDoubt *doubt = keel_doubt_new (three_moments, G_N_ELEMENTS (three_moments), look_cb, looks);

      play (doubt, cases[i].script, looks);
      g_assert_cmpstr (looks->str, ==, cases[i].looks);
      g_assert_cmpint (is_waiting (doubt), ==, cases[i].is_waiting);
      keel_doubt_free (doubt);
      g_assert_false (is_waiting (doubt));
    }
}

/* The second delay is not the first. */
static void
waits_longer_each_time (void)
{
  static const guint delays[] = { 1, 60000 };
  g_autoptr (GString) looks = g_string_new (NULL);
  g_autoptr (KeelDoubt) doubt = keel_doubt_new (delays, G_N_ELEMENTS (delays), look_cb, looks);
  GSource *timer;

  play (doubt, "rwr", looks);
  timer = g_main_context_find_source_by_user_data (NULL, doubt);
  g_assert_nonnull (timer);
  g_assert_cmpint (g_source_get_ready_time (timer) - g_get_monotonic_time (), >, 30 * G_USEC_PER_SEC);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/doubt/looks-again-and-believes", looks_again_and_believes);
  g_test_add_func ("/core/doubt/waits-longer-each-time", waits_longer_each_time);

  return g_test_run ();
}

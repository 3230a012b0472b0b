/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

/* Without a locale a week begins with Sunday, as the C library has it. */
static void
test_knows_the_first_weekday (SessionFixture *fixture,
                              gconstpointer   data)
{
  g_assert_cmpint (keel_session_get_first_weekday (fixture->session), ==, 7);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("knows-the-first-weekday", test_knows_the_first_weekday);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-order.h"
#include "programme-fixture.h"

static const char *
step (KeelProgramme *programme,
      const char    *id,
      int            steps)
{
  const KeelProgrammePage *page = keel_page_order_step (programme, id, steps);

  return page != NULL ? page->id : NULL;
}

static void
test_goes_on_over_the_end_of_a_part (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();

  g_assert_cmpstr (keel_page_order_first (programme)->id, ==, "P1");
  g_assert_cmpstr (step (programme, "P1", 1), ==, "P2");
  g_assert_cmpstr (step (programme, "P2", 1), ==, "P3");
  g_assert_cmpstr (step (programme, "P3", -1), ==, "P2");
}

static void
test_ends_at_both_ends (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();

  g_assert_null (step (programme, "P1", -1));
  g_assert_null (step (programme, "P3", 1));
  g_assert_null (step (programme, "nowhere", 1));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/page-order/goes-on-over-the-end-of-a-part", test_goes_on_over_the_end_of_a_part);
  g_test_add_func ("/core/page-order/ends-at-both-ends", test_ends_at_both_ends);

  return g_test_run ();
}

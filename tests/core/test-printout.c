/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout.h"

static char *
to_markdown (KeelPrintout *printout)
{
  g_autoptr (GBytes) bytes = keel_printout_to_markdown (printout);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
blocks_stand_in_order (void)
{
  static const char * const cells[] = { "Day", "Tilt", "1 Nov", "+1|2", NULL };
  g_autoptr (KeelPrintout) printout = keel_printout_new ("Plan", "Until 3 March", KEEL_MOMENT_NONE);
  g_autofree char *text = NULL;

  keel_printout_add_heading (printout, 1, "Goal\nin two lines");
  keel_printout_add_paragraph (printout, " One.\n\n# Two. \n");
  keel_printout_add_item (printout, "first");
  keel_printout_add_item (printout, "second\nand more");
  keel_printout_add_field (printout, "Why", "Because");
  keel_printout_add_field (printout, "When", NULL);
  keel_printout_add_page_break (printout);
  keel_printout_add_table (printout, 2, cells);
  keel_printout_add_note (printout, "Small");

  g_assert_cmpuint (keel_printout_get_n_blocks (printout), ==, 9);
  text = to_markdown (printout);
  g_assert_cmpstr (text, ==,
                   "# Plan\n"
                   "\nUntil 3 March\n"
                   "\n## Goal in two lines\n"
                   "\nOne.\n\n\\# Two.\n"
                   "\n- first\n- second\n  and more\n"
                   "\n**Why**\n\nBecause\n"
                   "\n**When**\n"
                   "\n| Day | Tilt |\n| --- | --- |\n| 1 Nov | +1\\|2 |\n"
                   "\nSmall\n");
}

static void
what_says_nothing_is_left_out (void)
{
  g_autoptr (KeelPrintout) printout = keel_printout_new (NULL, NULL, KEEL_MOMENT_NONE);
  g_autofree char *text = NULL;

  keel_printout_add_heading (printout, 1, " ");
  keel_printout_add_paragraph (printout, "\n \t");
  keel_printout_add_paragraph (printout, NULL);
  keel_printout_add_note (printout, "");
  keel_printout_add_item (printout, NULL);

  g_assert_cmpuint (keel_printout_get_n_blocks (printout), ==, 0);
  text = to_markdown (printout);
  g_assert_cmpstr (text, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/printout/blocks-stand-in-order", blocks_stand_in_order);
  g_test_add_func ("/core/printout/what-says-nothing-is-left-out", what_says_nothing_is_left_out);

  return g_test_run ();
}

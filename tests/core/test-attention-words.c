/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-attention-words.h"

static void
test_counts_in_words (void)
{
  static const struct
  {
    char       *(* say) (guint n);
    guint        n;
    const char  *expected;
  } cases[] = {
    { keel_attention_words_more, 1, "And 1 more" },
    { keel_attention_words_more, 12, "And 12 more" },
    { keel_attention_words_read, 1, "1 document was read" },
    { keel_attention_words_read, 0, "0 documents were read" },
    { keel_attention_words_found, 0, "Everything Is in Order" },
    { keel_attention_words_found, 1, "1 Thing Was Found" },
    { keel_attention_words_found, 2, "2 Things Were Found" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = cases[i].say (cases[i].n);

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_names_a_button_and_its_file (void)
{
  g_autofree char *text = keel_attention_words_button ("Open Folder", "journal/2026/a.json");

  g_assert_cmpstr (text, ==, "Open Folder: journal/2026/a.json");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/attention-words/counts-in-words", test_counts_in_words);
  g_test_add_func ("/core/attention-words/names-a-button-and-its-file", test_names_a_button_and_its_file);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-reading-time.h"

static void
words_are_counted (void)
{
  static const struct
  {
    const char *text;
    guint       n_words;
  } cases[] = {
    { NULL, 0 },
    { "", 0 },
    { "One.", 1 },
    { "well-being isn’t isn't", 3 },
    { "3.5 and 2", 4 },
    { "a – b — c … d", 4 },
    { "- one\n- two", 2 },
    { "## Head\n\n**bold**ly [go](https://example.org/five/six/seven)", 3 },
    { "führen, leiten: Größe", 3 },
    { "not <b>Markdown</b>", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (keel_reading_count_words (cases[i].text), ==, cases[i].n_words);
}

static void
a_block_is_all_its_words (void)
{
  const KeelProgrammeRow rows[] = { { "r", "Topic one", "*two* words", "and three more" }, { "s", NULL, NULL, NULL } };
  const KeelProgrammeBlock block = { .id = "b", .title = "A title", .text = "Text.", .rows = rows, .n_rows = 2 };

  g_assert_cmpuint (keel_block_count_words (&block), ==, 10);
}

/* 200 words a minute, to the nearest. */
static void
pages_take_minutes (void)
{
  static const struct
  {
    guint n_words;
    guint minutes;
  } cases[] = {
    { 1, 1 }, { 99, 1 }, { 299, 1 }, { 300, 2 }, { 499, 2 }, { 500, 3 }, { 640, 3 }, { 800, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      KeelProgrammeBlock block = { .id = "b" };
      const KeelProgrammePage page = { .id = "P1", .title = "Title", .blocks = &block, .n_blocks = 1 };

      for (guint j = 1; j < cases[i].n_words; j++)
        g_string_append (text, "word ");
      block.text = text->str;
      g_assert_cmpuint (keel_page_get_minutes (&page), ==, cases[i].minutes);
    }
}

static void
an_empty_page_takes_one (void)
{
  const KeelProgrammePage page = { .id = "P1", .title = "–" };

  g_assert_cmpuint (keel_page_get_minutes (&page), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/reading-time/words-are-counted", words_are_counted);
  g_test_add_func ("/core/reading-time/a-block-is-all-its-words", a_block_is_all_its_words);
  g_test_add_func ("/core/reading-time/pages-take-minutes", pages_take_minutes);
  g_test_add_func ("/core/reading-time/an-empty-page-takes-one", an_empty_page_takes_one);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-index.h"
#include "keel-text.h"
#include "programme-fixture.h"

/* The addresses of what is found, with a page's id before each and a space between. */
static char *
find (const char *query)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelPageIndex) index = keel_page_index_new (programme);
  g_auto (GStrv) words = keel_text_split_query (query);
  g_autoptr (GPtrArray) found = keel_page_index_find (index, (const char * const *) words);
  g_autoptr (GString) addresses = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const KeelPageText *text = found->pdata[i];

      g_string_append_printf (addresses, "%s%s/%s", i > 0 ? " " : "", text->page->id, text->address);
    }

  return g_strdup (addresses->str);
}

static void
test_finds_every_place (void)
{
  static const struct
  {
    const char *query;
    const char *found;
  } places[] = {
    { "EVERY block", "P1/page:P1" },
    { "what there is", "P1/page:P1" },
    { "smallest hand", "P1/block:opening" },
    { "date picture goes", "P1/block:sides" },
    { "in a plant", "P1/block:plant" },
    { "sort these", "P2/exercise:sorting" },
    { "act 1 managing", "P2/item:AP-M1" },
    { "plan for every hour", "P2/item:AP-M1" },
    { "opened a meeting", "P2/practice:B1" },
    { "which plan helped", "P2/prompt:J05" },
    { "approach", "P2/item:AP-M1 P3/glossary:approach P3/glossary:tilt" },
    { "kotter free", "P3/reading:kotter-1990" },
    { "steadying", "" },
    { "nowhere", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *found = find (places[i].query);

      g_assert_cmpstr (found, ==, places[i].found);
    }
}

static void
test_finds_nothing_without_words (void)
{
  g_autofree char *found = find ("  ");

  g_assert_cmpstr (found, ==, "");
}

static void
test_knows_where_a_thing_stands (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  g_autoptr (KeelPageIndex) index = keel_page_index_new (programme);
  const KeelProgrammePage *first = keel_programme_find_page (programme, "P1");
  const KeelProgrammePage *second = keel_programme_find_page (programme, "P2");
  g_autoptr (GPtrArray) on_last = NULL;

  g_assert_true (keel_page_index_find_page (index, "card:Q01") == second);
  g_assert_true (keel_page_index_find_page (index, "worksheet:W1") == second);
  g_assert_null (keel_page_index_find_page (index, "prompt:J06"));
  on_last = keel_page_index_list (index, keel_programme_find_page (programme, "P3"));
  g_assert_cmpuint (on_last->len, ==, 5);
  g_assert_true (keel_page_index_has (index, second, "prompt:J01"));
  g_assert_false (keel_page_index_has (index, first, "prompt:J01"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/page-index/finds-every-place", test_finds_every_place);
  g_test_add_func ("/core/page-index/finds-nothing-without-words", test_finds_nothing_without_words);
  g_test_add_func ("/core/page-index/knows-where-a-thing-stands", test_knows_where_a_thing_stands);

  return g_test_run ();
}

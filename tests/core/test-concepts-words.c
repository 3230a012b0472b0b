/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-concepts-words.h"
#include "keel-markup.h"
#include "programme-fixture.h"

static void
test_counts (void)
{
  g_autofree char *one = keel_concepts_words_minutes (1);
  g_autofree char *four = keel_concepts_words_minutes (4);
  g_autofree char *hit = keel_concepts_words_hit (3, 12);
  g_autofree char *no_hit = keel_concepts_words_hit (0, 0);
  g_autofree char *single = keel_concepts_words_hits (1);
  g_autofree char *many = keel_concepts_words_hits (12);

  g_assert_cmpstr (one, ==, "1 minute");
  g_assert_cmpstr (four, ==, "4 minutes");
  g_assert_cmpstr (hit, ==, "3 of 12");
  g_assert_cmpstr (no_hit, ==, "Not on this page");
  g_assert_cmpstr (single, ==, "1 place found");
  g_assert_cmpstr (many, ==, "12 places found");
}

static void
test_says_a_page_in_the_contents (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammePage *page = keel_programme_find_page (programme, "P1");
  g_autofree char *unread = keel_concepts_words_row (page, 1, FALSE);
  g_autofree char *read = keel_concepts_words_row (page, 4, TRUE);

  g_assert_cmpstr (unread, ==, "Every block, 1 minute");
  g_assert_cmpstr (read, ==, "Every block, 4 minutes, read");
}

static void
test_names_sides (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammeFacet *facet = keel_programme_find_facet (programme, "AP");
  g_autofree char *managing = keel_concepts_words_facet_side (facet, KEEL_SIDE_MANAGING);
  g_autofree char *leading = keel_concepts_words_facet_side (facet, KEEL_SIDE_LEADING);

  g_assert_cmpstr (managing, ==, "Facet AP: Steady");
  g_assert_cmpstr (leading, ==, "Facet AP: Move");
  g_assert_cmpstr (keel_concepts_words_side (KEEL_SIDE_LEADING), ==, "Leading");
  g_assert_cmpstr (keel_concepts_words_answer (KEEL_CASE_BOTH), ==, "Both");
  g_assert_cmpstr (keel_concepts_words_strength (KEEL_STRENGTH_DISPUTED), ==, "Disputed evidence");
}

/* What is put together as Markdown must be read as what it means. */
static void
test_leads_on_from_a_term (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();
  const KeelProgrammeTerm *approach = keel_programme_get_content (programme)->glossary;
  g_autofree char *more = keel_concepts_words_see_also (programme, approach);
  g_autoptr (KeelMarkup) markup = keel_markup_parse (more, NULL);
  const KeelMarkupNode *node;
  guint n_nodes;

  node = keel_markup_get_nodes (markup, &n_nodes);
  g_assert_cmpuint (n_nodes, ==, 1);
  g_assert_cmpuint (node->n_runs, ==, 4);
  g_assert_cmpstr (node->runs[0].text, ==, "See also: ");
  g_assert_cmpstr (node->runs[1].text, ==, "Tilt");
  g_assert_cmpint (node->runs[1].link, ==, KEEL_LINK_TO_GLOSSARY);
  g_assert_cmpstr (node->runs[1].target, ==, "tilt");
  g_assert_cmpstr (node->runs[3].text, ==, "Every block");
  g_assert_cmpint (node->runs[3].link, ==, KEEL_LINK_TO_PAGE);

  g_assert_null (keel_concepts_words_see_also (programme, approach + 1));
}

static void
test_names_what_a_button_does (void)
{
  g_autofree char *write = keel_concepts_words_write_about ("Which plan helped?");
  g_autofree char *previous = keel_concepts_words_previous ("Why both");
  g_autofree char *next = keel_concepts_words_next ("Why both");
  g_autofree char *overdone = keel_concepts_words_overdone ("A plan for every hour.");
  g_autofree char *found = keel_concepts_words_found ("Why both", "… half and half …");
  g_autofree char *none = keel_concepts_words_none_found ("xyzzy");

  g_assert_cmpstr (write, ==, "Write about: Which plan helped?");
  g_assert_cmpstr (previous, ==, "Previous page: Why both");
  g_assert_cmpstr (next, ==, "Next page: Why both");
  g_assert_cmpstr (overdone, ==, "Too much of it: A plan for every hour.");
  g_assert_cmpstr (found, ==, "Why both: … half and half …");
  g_assert_cmpstr (none, ==, "No page holds “xyzzy”.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/concepts-words/counts", test_counts);
  g_test_add_func ("/core/concepts-words/says-a-page-in-the-contents", test_says_a_page_in_the_contents);
  g_test_add_func ("/core/concepts-words/names-sides", test_names_sides);
  g_test_add_func ("/core/concepts-words/leads-on-from-a-term", test_leads_on_from_a_term);
  g_test_add_func ("/core/concepts-words/names-what-a-button-does", test_names_what_a_button_does);

  return g_test_run ();
}

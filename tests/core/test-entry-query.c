/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry-filter.h"

static const KeelEntryQuery queries[] = {
  { .kind = -1 },
  { .words = "“rough” seas' \\ \n<b>", .kind = -1 },
  { .words = "", .tag = "team", .kind = KEEL_ENTRY_FREE, .open_only = TRUE },
  { .kind = KEEL_ENTRY_EVENT_REVIEW, .starred_only = TRUE, .from = 1, .to = KEEL_DAY_MAX },
};

static void
test_comes_back (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autofree char *text = keel_entry_query_to_string (&queries[i]);
      g_autoptr (GVariant) holder = NULL;
      KeelEntryQuery query;

      g_test_message ("%s", text);
      g_assert_true (keel_entry_query_parse (text, &query, &holder));
      g_assert_cmpstr (query.words, ==, queries[i].words);
      g_assert_cmpstr (query.tag, ==, queries[i].tag);
      g_assert_cmpint (query.kind, ==, queries[i].kind);
      g_assert_cmpint (query.open_only, ==, queries[i].open_only);
      g_assert_cmpint (query.starred_only, ==, queries[i].starred_only);
      g_assert_cmpuint (query.from, ==, queries[i].from);
      g_assert_cmpuint (query.to, ==, queries[i].to);
    }
}

static void
test_refuses_what_is_none (void)
{
  static const char * const texts[] = {
    "", "rough", "('rough', nothing)", "(nothing, nothing, 'no-such-kind', false, false, 0, 0)",
    "(nothing, nothing, nothing, false, false, 4000000000, 0)",
    "(nothing, nothing, nothing, false, false, 0, 803169)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      KeelEntryQuery query = { .kind = 7 };
      GVariant *holder = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_false (keel_entry_query_parse (texts[i], &query, &holder));
      g_assert_cmpint (query.kind, ==, 7);
      g_assert_null (holder);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/entry-query/comes-back", test_comes_back);
  g_test_add_func ("/core/entry-query/refuses-what-is-none", test_refuses_what_is_none);

  return g_test_run ();
}

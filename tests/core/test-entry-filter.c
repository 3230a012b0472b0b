/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry-filter.h"

#include "keel-text.h"
#include "model-fixture.h"

typedef struct
{
  KeelWorkbook    *workbook;
  KeelEntryFilter *filter;
  ModelMirror     *mirror;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->workbook = keel_workbook_new ();
  fixture->filter = keel_entry_filter_new (fixture->workbook);
  fixture->mirror = model_mirror_new (G_LIST_MODEL (fixture->filter));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  model_mirror_check (fixture->mirror);
  model_mirror_free (fixture->mirror);
  g_assert_finalize_object (fixture->filter);
  g_assert_finalize_object (fixture->workbook);
}

#define FILTER_TEST(path, function) \
  g_test_add (path, Fixture, NULL, set_up, function, tear_down)

static KeelEntry *
add (Fixture    *fixture,
     const char *day,
     const char *title)
{
  g_autoptr (KeelEntry) entry = model_entry (day, title, NULL);
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, entry);
  keel_workbook_load (fixture->workbook, one);

  /* The workbook holds it. */
  return entry;
}

static void
ask (Fixture    *fixture,
     const char *words)
{
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;

  query.words = words;
  keel_entry_filter_set_query (fixture->filter, &query);
}

static void
assert_says (Fixture    *fixture,
             const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GListModel *model = G_LIST_MODEL (fixture->filter);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (model, i);

      g_string_append_printf (text, i > 0 ? " | %s" : "%s", keel_entry_get_title (entry));
    }

  g_assert_cmpstr (text->str, ==, expected);
  g_assert_null (g_list_model_get_item (model, g_list_model_get_n_items (model)));
  model_mirror_check (fixture->mirror);
}

static void
no_query_hands_on (Fixture       *fixture,
                   gconstpointer  data)
{
  g_assert_false (keel_entry_filter_is_active (fixture->filter));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (fixture->filter)) == KEEL_TYPE_ENTRY);

  add (fixture, "2026-03-01", "one");
  add (fixture, "2026-03-02", "two");
  assert_says (fixture, "two | one");

  ask (fixture, " \n");
  g_assert_false (keel_entry_filter_is_active (fixture->filter));
  g_assert_cmpuint (fixture->mirror->n_changes, ==, 2);
}

/* A key changes as little of the list as can be. */
static void
queries_announce_the_smallest_change (Fixture       *fixture,
                                      gconstpointer  data)
{
  static const struct
  {
    const char *words;
    const char *says;
    guint       position;
    guint       n_removed;
    guint       n_added;
  } cases[] = {
    { "t", "two | three | eight", 0, 3, 1 },
    { "th", "three", 0, 3, 1 },
    { "thx", "", 0, 1, 0 },
    { NULL, "six | two | one | three | eight", 0, 0, 5 },
    { "e", "one | three | eight", 0, 2, 0 },
    { "r", "three", 0, 3, 1 },
    { "e", "one | three | eight", 0, 1, 3 },
    { "h", "three | eight", 0, 1, 0 },
    { "re", "three", 1, 1, 0 },
  };

  add (fixture, "2026-03-01", "eight");
  add (fixture, "2026-03-02", "three");
  add (fixture, "2026-03-03", "one");
  add (fixture, "2026-03-04", "two");
  add (fixture, "2026-03-05", "six");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      fixture->mirror->n_changes = 0;
      ask (fixture, cases[i].words);
      assert_says (fixture, cases[i].says);
      g_assert_cmpuint (fixture->mirror->n_changes, ==, 1);
      g_assert_cmpuint (fixture->mirror->position, ==, cases[i].position);
      g_assert_cmpuint (fixture->mirror->n_removed, ==, cases[i].n_removed);
      g_assert_cmpuint (fixture->mirror->n_added, ==, cases[i].n_added);
    }
}

static void
members_of_a_query_narrow (Fixture       *fixture,
                           gconstpointer  data)
{
  static const char * const tags[] = { "Team", NULL };
  KeelEntry *one = add (fixture, "2026-03-01", "one");
  KeelEntry *two = add (fixture, "2026-03-02", "two");
  const struct
  {
    KeelEntryQuery query;
    const char    *says;
  } cases[] = {
    { { .kind = -1, .tag = "team" }, "two" },
    { { .kind = -1, .tag = "" }, "three | two | one" },
    { { .kind = KEEL_ENTRY_FREE }, "two" },
    { { .kind = KEEL_ENTRY_LONG_FORM }, "" },
    { { .kind = -1, .open_only = TRUE }, "three" },
    { { .kind = -1, .starred_only = TRUE }, "one" },
    { { .kind = -1, .from = model_day ("2026-03-02") }, "three | two" },
    { { .kind = -1, .to = model_day ("2026-03-02") }, "two | one" },
    { { .kind = -1, .from = model_day ("2026-03-02"), .to = model_day ("2026-03-02") }, "two" },
    { { .kind = -1, .words = "o", .starred_only = TRUE }, "one" },
    { { .kind = -1, .words = "two", .starred_only = TRUE }, "" },
  };

  add (fixture, "2026-03-03", "three");
  keel_workbook_set_entry_starred (fixture->workbook, one, TRUE);
  keel_workbook_set_entry_text (fixture->workbook, one, KEEL_TEXT_NOW_WHAT, "x");
  keel_workbook_set_entry_kind (fixture->workbook, two, KEEL_ENTRY_FREE);
  keel_workbook_set_entry_tags (fixture->workbook, two, tags);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      keel_entry_filter_set_query (fixture->filter, &cases[i].query);
      assert_says (fixture, cases[i].says);
    }
}

static void
count_cb (guint *n_emissions)
{
  (*n_emissions)++;
}

static void
a_query_is_kept (Fixture       *fixture,
                 gconstpointer  data)
{
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;
  guint n_changed = 0;
  guint n_notified = 0;

  g_signal_connect_swapped (fixture->filter, "query-changed", G_CALLBACK (count_cb), &n_changed);
  g_signal_connect (fixture->filter, "notify::searching", G_CALLBACK (model_count_cb), &n_notified);

  query.words = "Ünder A";
  query.tag = "t";
  keel_entry_filter_set_query (fixture->filter, &query);
  query = keel_entry_filter_get_query (fixture->filter);
  g_assert_cmpstr (query.words, ==, "Ünder A");
  g_assert_cmpstr (query.tag, ==, "t");
  g_assert_cmpstr (keel_entry_filter_get_words (fixture->filter)[0], ==, "under");
  g_assert_cmpstr (keel_entry_filter_get_words (fixture->filter)[1], ==, "a");

  /* What it gave may be given back to it. */
  keel_entry_filter_set_query (fixture->filter, &query);
  g_assert_cmpstr (keel_entry_filter_get_query (fixture->filter).words, ==, "Ünder A");
  g_assert_cmpuint (n_changed, ==, 2);
  g_assert_cmpuint (n_notified, ==, 1);
}

static void
what_comes_is_asked (Fixture       *fixture,
                     gconstpointer  data)
{
  KeelEntry *entry;

  ask (fixture, "t");
  add (fixture, "2026-03-01", "eight");
  add (fixture, "2026-03-05", "six");
  entry = add (fixture, "2026-03-03", "two");
  assert_says (fixture, "two | eight");

  keel_workbook_set_entry_day (fixture->workbook, entry, model_day ("2026-02-01"), KEEL_TIME_NONE);
  assert_says (fixture, "eight | two");

  keel_workbook_delete (fixture->workbook, KEEL_RECORD (entry), model_now (0));
  assert_says (fixture, "eight");
  keel_workbook_undo (fixture->workbook, model_now (0), NULL);
  assert_says (fixture, "eight | two");

  keel_workbook_forget (fixture->workbook, keel_record_get_id (KEEL_RECORD (entry)));
  assert_says (fixture, "eight");
  keel_workbook_clear (fixture->workbook);
  assert_says (fixture, "");
}

/* It does not vanish under the cursor. */
static void
what_is_typed_into_stays (Fixture       *fixture,
                          gconstpointer  data)
{
  KeelEntry *one = add (fixture, "2026-03-01", "one");
  KeelEntry *two = add (fixture, "2026-03-02", "two");

  ask (fixture, "one");
  keel_workbook_set_entry_title (fixture->workbook, one, "first");
  keel_workbook_set_entry_title (fixture->workbook, two, "one more");
  assert_says (fixture, "first");

  ask (fixture, "one ");
  assert_says (fixture, "one more");
}

static void
the_trash_is_not_found (Fixture       *fixture,
                        gconstpointer  data)
{
  KeelEntry *entry = add (fixture, "2026-03-01", "one");

  keel_workbook_delete (fixture->workbook, KEEL_RECORD (entry), model_now (0));
  ask (fixture, "one");
  assert_says (fixture, "");
  ask (fixture, NULL);
  assert_says (fixture, "");
}

/* Queries and changes by chance, against asking each entry in turn. */

static gboolean
answers (KeelEntry            *entry,
         const KeelEntryQuery *query)
{
  g_auto (GStrv) words = keel_text_split_query (query->words ? query->words : "");
  g_autoptr (GString) folded = g_string_new (NULL);

  keel_entry_append_folded (entry, folded);
  for (guint i = 0; words[i]; i++)
    if (!strstr (folded->str, words[i]))
      return FALSE;

  return (query->kind < 0 || (int) keel_entry_get_kind (entry) == query->kind) &&
         (!query->tag || keel_entry_has_tag (entry, query->tag)) &&
         (!query->open_only || keel_entry_is_open (entry)) &&
         (!query->starred_only || keel_entry_is_starred (entry)) &&
         (query->from == KEEL_DAY_NONE || keel_entry_get_day (entry) >= query->from) &&
         (query->to == KEEL_DAY_NONE || keel_entry_get_day (entry) <= query->to);
}

static void
assert_agrees (Fixture *fixture)
{
  KeelEntryQuery query = keel_entry_filter_get_query (fixture->filter);
  GListModel *entries = keel_workbook_get_entries (fixture->workbook);
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);
      g_autoptr (KeelEntry) found = NULL;

      if (!answers (entry, &query))
        continue;

      found = g_list_model_get_item (G_LIST_MODEL (fixture->filter), n_found++);
      g_assert_true (found == entry);
    }

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->filter)), ==, n_found);
}

static void
ask_by_chance (Fixture *fixture)
{
  g_autofree char *words = model_random_words (model_random (3));
  KeelEntryQuery query = {
    .words = words,
    .tag = model_random (4) == 0 ? "team" : NULL,
    .kind = model_random (4) == 0 ? (int) model_random (KEEL_N_ENTRY_KINDS) : -1,
    .open_only = model_random (6) == 0,
    .starred_only = model_random (6) == 0,
    .from = model_random (6) == 0 ? model_day ("2026-10-15") : KEEL_DAY_NONE,
    .to = model_random (6) == 0 ? model_day ("2026-11-15") : KEEL_DAY_NONE,
  };

  keel_entry_filter_set_query (fixture->filter, &query);
}

static void
change_by_chance (Fixture *fixture)
{
  GListModel *entries = keel_workbook_get_entries (fixture->workbook);
  guint n_entries;
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (KeelEntry) entry = NULL;

  for (guint i = model_random (5) + 1; i > 0; i--)
    g_ptr_array_add (batch, model_random_entry ());
  keel_workbook_load (fixture->workbook, batch);

  n_entries = g_list_model_get_n_items (entries);
  entry = n_entries > 0 ? g_list_model_get_item (entries, model_random (n_entries)) : NULL;
  if (!entry)
    return;

  switch (model_random (4))
    {
    case 0:
      keel_workbook_set_entry_day (fixture->workbook, entry, model_day ("2026-10-30"),
                                   (int) model_random (60));
      break;
    case 1:
      keel_workbook_delete (fixture->workbook, KEEL_RECORD (entry), model_now (0));
      break;
    case 2:
      keel_workbook_restore_version (fixture->workbook, KEEL_RECORD (entry), KEEL_RECORD (batch->pdata[0]));
      break;
    default:
      keel_workbook_undo (fixture->workbook, model_now (0), NULL);
    }
}

static void
agrees_with_asking_each (Fixture       *fixture,
                         gconstpointer  data)
{
  guint n_rounds = model_rounds (400);

  for (guint i = 0; i < n_rounds; i++)
    {
      if (model_random (2))
        ask_by_chance (fixture);
      else
        change_by_chance (fixture);

      assert_agrees (fixture);
      model_mirror_check (fixture->mirror);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FILTER_TEST ("/core/entry-filter/no-query-hands-on", no_query_hands_on);
  FILTER_TEST ("/core/entry-filter/queries-announce-the-smallest-change",
               queries_announce_the_smallest_change);
  FILTER_TEST ("/core/entry-filter/members-of-a-query-narrow", members_of_a_query_narrow);
  FILTER_TEST ("/core/entry-filter/a-query-is-kept", a_query_is_kept);
  FILTER_TEST ("/core/entry-filter/what-comes-is-asked", what_comes_is_asked);
  FILTER_TEST ("/core/entry-filter/what-is-typed-into-stays", what_is_typed_into_stays);
  FILTER_TEST ("/core/entry-filter/the-trash-is-not-found", the_trash_is_not_found);
  FILTER_TEST ("/core/entry-filter/agrees-with-asking-each", agrees_with_asking_each);

  return g_test_run ();
}

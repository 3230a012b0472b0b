/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-search-index.h"

#include "keel-text.h"
#include "model-fixture.h"

/* Which of @entries are found, by their place: "0 2". */
static char *
find (KeelSearchIndex *index,
      GPtrArray       *entries,
      const char      *query)
{
  g_auto (GStrv) words = keel_text_split_query (query);
  g_autoptr (KeelSearchHits) hits = keel_search_index_find (index, (const char * const *) words);
  GString *found = g_string_new (NULL);
  guint n_hits = 0;

  for (guint i = 0; i < entries->len; i++)
    if (keel_search_hits_contains (hits, entries->pdata[i]))
      {
        g_string_append_printf (found, found->len > 0 ? " %u" : "%u", i);
        n_hits++;
      }

  g_assert_cmpuint (keel_search_hits_count (hits), ==, n_hits);
  return g_string_free (found, FALSE);
}

static void
assert_finds (KeelSearchIndex *index,
              GPtrArray       *entries,
              const char      *query,
              const char      *expected)
{
  g_autofree char *found = find (index, entries, query);

  g_assert_cmpstr (found, ==, expected);
}

static GPtrArray *
make_entries (KeelSearchIndex *index)
{
  static const char * const texts[] = {
    "A hard talk with the Supplier.", "Über den Lieferanten", "hard", "", "The the the, theme",
  };
  GPtrArray *entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      KeelEntry *entry = model_entry ("2026-03-01", NULL, texts[i]);

      if (i % 2 == 0)
        keel_entry_fold_ahead (entry);
      keel_search_index_put (index, entry);
      g_ptr_array_add (entries, entry);
    }

  return entries;
}

static void
words_are_found_as_read (void)
{
  static const struct
  {
    const char *query;
    const char *expected;
  } cases[] = {
    { "", "0 1 2 3 4" },
    { "hard", "0 2" },
    { "HÁRD", "0 2" },
    { "uber", "1" },
    { "the", "0 4" },
    { "the em", "4" },
    { "talk supplier hard", "0" },
    { "talk theme", "" },
    { "2026-03-01", "0 1 2 3 4" },
    { "a h", "0 2" },
    { "x", "" },
    { "hardtalk", "" },
    { "lieferanten2026", "" },
  };
  g_autoptr (GPtrArray) entries = NULL; /* outlives the index */
  g_autoptr (KeelSearchIndex) index = keel_search_index_new ();

  entries = make_entries (index);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_finds (index, entries, cases[i].query, cases[i].expected);
}

static void
an_empty_index_finds_nothing (void)
{
  static const char * const words[] = { "a", NULL };
  static const char * const none[] = { NULL };
  g_autoptr (KeelSearchIndex) index = keel_search_index_new ();
  g_autoptr (KeelSearchHits) hits = keel_search_index_find (index, words);
  g_autoptr (KeelSearchHits) all = keel_search_index_find (index, none);

  g_assert_cmpuint (keel_search_hits_count (hits), ==, 0);
  g_assert_cmpuint (keel_search_hits_count (all), ==, 0);
}

static void
what_was_typed_is_found_next (void)
{
  g_autoptr (GPtrArray) entries = NULL; /* outlives the index */
  g_autoptr (KeelSearchIndex) index = keel_search_index_new ();
  static const char * const words[] = { "new", NULL };

  entries = make_entries (index);
  keel_entry_set_text (entries->pdata[2], KEEL_TEXT_HAPPENED, "new words");
  assert_finds (index, entries, "hard", "0 2");

  keel_search_index_touch (index, entries->pdata[2]);
  keel_search_index_touch (index, entries->pdata[2]);
  g_assert_true (keel_search_index_matches (index, entries->pdata[2], words));
  assert_finds (index, entries, "hard", "0");
  assert_finds (index, entries, "new", "2");

  keel_entry_set_text (entries->pdata[2], KEEL_TEXT_HAPPENED, "other");
  keel_search_index_put (index, entries->pdata[2]);
  assert_finds (index, entries, "new", "");
  assert_finds (index, entries, "other", "2");
}

static void
what_is_removed_is_not_found (void)
{
  g_autoptr (GPtrArray) entries = NULL; /* outlives the index */
  g_autoptr (KeelSearchIndex) index = keel_search_index_new ();

  entries = make_entries (index);
  keel_search_index_touch (index, entries->pdata[0]);
  keel_search_index_remove (index, entries->pdata[0]);
  keel_search_index_remove (index, entries->pdata[0]);
  keel_search_index_touch (index, entries->pdata[0]);
  assert_finds (index, entries, "hard", "2");
  assert_finds (index, entries, "", "1 2 3 4");

  keel_search_index_put (index, entries->pdata[0]);
  assert_finds (index, entries, "hard", "0 2");
}

/* An entry outlives the index that it was in, and may go into another. */
static void
freeing_lets_entries_go (void)
{
  g_autoptr (GPtrArray) entries = NULL;
  KeelSearchIndex *first = keel_search_index_new ();
  g_autoptr (KeelSearchIndex) second = keel_search_index_new ();

  entries = make_entries (first);
  keel_search_index_free (first);
  keel_search_index_free (NULL);

  keel_search_index_put (second, entries->pdata[1]);
  assert_finds (second, entries, "uber", "1");
  assert_finds (second, entries, "", "1");
}

/* The block does not grow with what has gone. */
static void
blanks_are_packed (void)
{
  g_autoptr (GPtrArray) entries = NULL; /* outlives the index */
  g_autoptr (KeelSearchIndex) index = keel_search_index_new ();
  gsize length;

  entries = make_entries (index);
  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *text = g_strdup_printf ("%0100u", i);

      keel_entry_set_text (entries->pdata[1], KEEL_TEXT_HAPPENED, text);
      keel_search_index_put (index, entries->pdata[1]);
    }

  keel_search_index_get_block (index, &length);
  g_assert_cmpuint (length, <, 100 * 1024);
  assert_finds (index, entries, "02999", "1");
  assert_finds (index, entries, "02998", "");
  assert_finds (index, entries, "hard", "0 2");
}

/* What strstr() finds in each entry by itself. */
static gboolean
holds_all (KeelEntry  *entry,
           char      **words)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  keel_entry_append_folded (entry, folded);
  for (guint i = 0; words[i]; i++)
    if (!strstr (folded->str, words[i]))
      return FALSE;

  return TRUE;
}

static void
ask_by_chance (KeelSearchIndex *index,
               GPtrArray       *entries,
               gboolean        *is_in)
{
  g_autofree char *query = model_random_words (model_random (3));
  g_auto (GStrv) words = keel_text_split_query (query);
  g_autoptr (KeelSearchHits) hits = keel_search_index_find (index, (const char * const *) words);

  for (guint i = 0; i < entries->len; i++)
    g_assert_cmpint (keel_search_hits_contains (hits, entries->pdata[i]), ==,
                     is_in[i] && holds_all (entries->pdata[i], words));
}

static void
agrees_with_a_plain_search (void)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref); /* outlives the index */
  g_autoptr (KeelSearchIndex) index = keel_search_index_new ();
  g_autofree gboolean *is_in = g_new0 (gboolean, 200);
  guint n_rounds = model_rounds (3000);

  for (guint i = 0; i < 200; i++)
    g_ptr_array_add (entries, model_random_entry ());

  for (guint i = 0; i < n_rounds; i++)
    {
      guint which = model_random (entries->len);
      KeelEntry *entry = entries->pdata[which];
      g_autofree char *text = model_random_words (model_random (60));

      switch (model_random (4))
        {
        case 0:
          keel_search_index_remove (index, entry);
          is_in[which] = FALSE;
          break;
        case 1:
          keel_entry_set_text (entry, KEEL_TEXT_BODY, text);
          keel_search_index_touch (index, entry);
          if (!is_in[which])
            keel_search_index_put (index, entry);
          is_in[which] = TRUE;
          break;
        case 2:
          keel_search_index_put (index, entry);
          is_in[which] = TRUE;
          break;
        default:
          ask_by_chance (index, entries, is_in);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/search-index/words-are-found-as-read", words_are_found_as_read);
  g_test_add_func ("/core/search-index/an-empty-index-finds-nothing", an_empty_index_finds_nothing);
  g_test_add_func ("/core/search-index/what-was-typed-is-found-next", what_was_typed_is_found_next);
  g_test_add_func ("/core/search-index/what-is-removed-is-not-found", what_is_removed_is_not_found);
  g_test_add_func ("/core/search-index/freeing-lets-entries-go", freeing_lets_entries_go);
  g_test_add_func ("/core/search-index/blanks-are-packed", blanks_are_packed);
  g_test_add_func ("/core/search-index/agrees-with-a-plain-search", agrees_with_a_plain_search);

  return g_test_run ();
}

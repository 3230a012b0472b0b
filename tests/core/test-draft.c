/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <string.h>
#include "store-fixture.h"

static void
keep (StoreFixture *fixture,
      guint         number,
      const char   *text)
{
  g_autoptr (KeelStoreSave) save = store_save_new (number, text);
  g_autoptr (GError) error = NULL;

  keel_store_keep_draft (fixture->store, save, &error);
  g_assert_no_error (error);
}

/* The draft alone, as the next start finds it. */
static void
expect_draft (StoreFixture *fixture,
              const char   *text,
              gboolean      is_current)
{
  g_autoptr (GPtrArray) drafts = NULL;
  const KeelDraft *draft;

  store_fixture_reopen (fixture);
  drafts = keel_store_list_drafts (fixture->store);
  g_assert_cmpuint (drafts->len, ==, 1);
  draft = g_ptr_array_index (drafts, 0);
  g_assert_cmpstr (draft->id, ==, "00000000-0000-4000-8000-000000000001");
  g_assert_cmpmem (g_bytes_get_data (draft->bytes, NULL), g_bytes_get_size (draft->bytes), text, strlen (text));
  g_assert_cmpint (draft->is_current, ==, is_current);
}

static void
test_comes_back (StoreFixture  *fixture,
                 gconstpointer  data)
{
  static const char *bodies[] = { "typed", "“quoted” \\\"twice\\\" \\n and \\u0001 ends", "" };

  for (guint i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      g_autofree char *text = store_text (1, bodies[i], 1);

      keep (fixture, 1, text);
      expect_draft (fixture, text, TRUE);
    }
}

static void
test_long_text (StoreFixture  *fixture,
                gconstpointer  data)
{
  g_autofree char *body = g_strnfill (1000 * 1000, 'x');
  g_autofree char *text = store_text (1, body, 1);

  keep (fixture, 1, text);
  expect_draft (fixture, text, TRUE);
}

static void
test_is_current (StoreFixture  *fixture,
                 gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *draft = store_text (1, "draft", 2);
  g_autofree char *foreign = store_text (1, "from elsewhere", 3);

  g_free (store_save (fixture, 1, "saved", 1));
  keep (fixture, 1, draft);
  expect_draft (fixture, draft, TRUE);

  store_plant (fixture, path, foreign);
  expect_draft (fixture, draft, FALSE);
  store_unlink (fixture, path);
  expect_draft (fixture, draft, FALSE);
}

/* A new entry's draft; by the next start, a document of that name has come. */
static void
test_not_current_any_more (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *draft = store_text (1, "draft", 2);
  g_autofree char *foreign = store_text (1, "from elsewhere", 3);

  keep (fixture, 1, draft);
  store_plant (fixture, path, foreign);
  expect_draft (fixture, draft, FALSE);
}

static void
test_dropped (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) drafts = NULL;

  keep (fixture, 1, "{}");
  keel_store_drop_draft (fixture->store, "00000000-0000-4000-8000-000000000001");
  keel_store_drop_draft (fixture->store, "00000000-0000-4000-8000-000000000002");
  drafts = keel_store_list_drafts (fixture->store);
  g_assert_cmpuint (drafts->len, ==, 0);
}

static void
test_kept_while_frozen (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autofree char *text = store_text (1, "typed", 1);
  g_autofree char *marker = store_peek (fixture, "workbook.json");

  store_unlink (fixture, "workbook.json");
  keep (fixture, 1, text);
  store_plant (fixture, "workbook.json", marker);
  expect_draft (fixture, text, TRUE);
}

/* What lies among the drafts and is none is left alone. */
static void
test_others_are_ignored (StoreFixture  *fixture,
                         gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (keel_store_get_state_folder (fixture->store), "drafts", NULL);
  g_autofree char *bad = g_build_filename (folder, "bad.json", NULL);
  g_autofree char *text = store_text (1, "typed", 1);

  keep (fixture, 1, text);
  g_assert_true (g_file_set_contents (bad, "{\"format\": \"even-keel/draft\"", -1, NULL));
  expect_draft (fixture, text, TRUE);
  g_assert_true (g_file_test (bad, G_FILE_TEST_EXISTS));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/draft/comes-back", test_comes_back);
  STORE_TEST ("/core/draft/long-text", test_long_text);
  STORE_TEST ("/core/draft/is-current", test_is_current);
  STORE_TEST ("/core/draft/not-current-any-more", test_not_current_any_more);
  STORE_TEST ("/core/draft/dropped", test_dropped);
  STORE_TEST ("/core/draft/kept-while-frozen", test_kept_while_frozen);
  STORE_TEST ("/core/draft/others-are-ignored", test_others_are_ignored);

  return g_test_run ();
}

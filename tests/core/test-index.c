/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <json-glib/json-glib.h>
#include <string.h>
#include "store-fixture.h"

static char *
index_file (StoreFixture *fixture)
{
  return g_build_filename (keel_store_get_state_folder (fixture->store), "index.json", NULL);
}

static char *
read_index (StoreFixture *fixture)
{
  g_autofree char *file = index_file (fixture);
  char *text = NULL;

  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  return text;
}

static void
plant_two (StoreFixture *fixture)
{
  g_autofree char *text = store_text (2, "odd name", 2);
  g_autoptr (GHashTable) documents = NULL;

  g_free (store_save (fixture, 1, "text", 1));
  store_plant (fixture, "journal/2026/ein “Name”, \"so\" 100%.json", text);
  documents = store_load (fixture);
  g_assert_true (keel_store_write_index (fixture->store, NULL));
}

static void
test_comes_back (StoreFixture  *fixture,
                 gconstpointer  data)
{
  const char *odd = "journal/2026/ein “Name”, \"so\" 100%.json";
  g_autofree char *path = store_path (1);
  const char *paths[] = { path, odd };
  g_autoptr (GHashTable) index = NULL;

  plant_two (fixture);
  index = keel_store_read_index (fixture->store);
  g_assert_cmpuint (g_hash_table_size (index), ==, 2);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      const KeelSeen *seen = g_hash_table_lookup (index, paths[i]);
      KeelSeen *now = keel_store_recall (fixture->store, paths[i]);

      g_assert_nonnull (seen);
      g_assert_cmpstr (seen->id, ==, now->id);
      g_assert_true (keel_file_stat_equal (&seen->stat, &now->stat));
      g_assert_true (keel_digest_equal (&seen->digest, &now->digest));
      g_assert_null (seen->attention);
      keel_seen_free (now);
    }
}

static void
test_is_json (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;

  plant_two (fixture);
  text = read_index (fixture);
  root = json_from_string (text, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "format"), ==, "even-keel/index");
}

/* A digest is taken from the index while size, time and inode are the same. */
static void
test_spares_digests (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = store_path (1);
  g_autofree char *hex = g_strnfill (64, 'a');
  g_autofree char *file = index_file (fixture);
  g_autofree char *text = NULL;
  g_autoptr (GHashTable) index = NULL;
  KeelFileStat stat;
  gboolean is_regular;
  KeelDigest digest;
  char *at;

  plant_two (fixture);
  text = read_index (fixture);
  at = strstr (strstr (text, path), "\", f") - 64;
  memcpy (at, hex, 64);
  g_assert_true (g_file_set_contents (file, text, -1, NULL));

  store_fixture_reopen (fixture);
  index = keel_store_read_index (fixture->store);
  keel_store_note_index (fixture->store, index);
  g_assert_true (keel_file_look (fixture->store->dir, path, &stat, &is_regular));
  g_assert_true (keel_store_recall_digest (fixture->store, path, &stat, &digest));
  g_assert_cmpint (digest.bytes[0], ==, 0xaa);
  stat.mtime++;
  g_assert_false (keel_store_recall_digest (fixture->store, path, &stat, &digest));
}

/* Whatever is wrong with it, it is a workbook never seen. */
static void
test_bad_is_none (StoreFixture  *fixture,
                  gconstpointer  data)
{
  g_autofree char *file = index_file (fixture);
  g_autofree char *good = NULL;
  gsize length;

  plant_two (fixture);
  good = read_index (fixture);
  length = strlen (good);
  for (gsize i = 0; i < length; i += 7)
    {
      g_autofree char *cut = g_strndup (good, i);
      g_autoptr (GHashTable) index = NULL;

      g_assert_true (g_file_set_contents (file, cut, -1, NULL));
      index = keel_store_read_index (fixture->store);
      g_assert_cmpuint (g_hash_table_size (index), ==, 0);
    }
}

static void
test_missing_is_none (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr (GHashTable) index = keel_store_read_index (fixture->store);

  g_assert_cmpuint (g_hash_table_size (index), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/index/comes-back", test_comes_back);
  STORE_TEST ("/core/index/is-json", test_is_json);
  STORE_TEST ("/core/index/spares-digests", test_spares_digests);
  STORE_TEST ("/core/index/bad-is-none", test_bad_is_none);
  STORE_TEST ("/core/index/missing-is-none", test_missing_is_none);

  return g_test_run ();
}

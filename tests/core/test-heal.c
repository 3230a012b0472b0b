/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>
#include <utime.h>
#include <glib/gstdio.h>
#include "store-fixture.h"

#define LEFTOVER "journal/2026/.2026-11-23-000000000001.json.12345678.~tmp"

static void
plant_leftover (StoreFixture *fixture,
                const char   *text,
                gboolean      is_old)
{
  g_autofree char *file = store_file (fixture, LEFTOVER);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  struct utimbuf times = { now - 7200, now - 7200 };

  store_plant (fixture, LEFTOVER, text);
  if (is_old)
    g_assert_cmpint (g_utime (file, &times), ==, 0);
}

/* The documents after the next start. */
static GHashTable *
restart (StoreFixture *fixture)
{
  store_fixture_reopen (fixture);
  return store_load (fixture);
}

static void
test_known_is_removed (StoreFixture  *fixture,
                       gconstpointer  data)
{
  g_autofree char *first = store_text (1, "first", 1);
  g_autofree char *second = store_text (1, "second", 2);
  const char *texts[] = { first, second, "" };   /* in history, the document itself, nothing */

  g_free (store_save (fixture, 1, "first", 1));
  g_free (store_save (fixture, 1, "second", 2));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GHashTable) documents = NULL;

      plant_leftover (fixture, texts[i], TRUE);
      documents = restart (fixture);
      g_assert_false (store_exists (fixture, LEFTOVER));
      g_assert_cmpuint (g_hash_table_size (documents), ==, 1);
    }
}

static void
test_unknown_is_kept (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autofree char *text = store_text (1, "unknown", 7);
  g_autoptr (GHashTable) documents = NULL;
  GHashTableIter iter;
  gpointer value;
  guint n_versions = 0;

  g_free (store_save (fixture, 1, "saved", 1));
  plant_leftover (fixture, text, TRUE);
  documents = restart (fixture);
  g_assert_false (store_exists (fixture, LEFTOVER));

  g_hash_table_iter_init (&iter, documents);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      const KeelDocument *document = value;
      g_autofree char *kept = NULL;

      if (document->state != KEEL_DOCUMENT_SECOND_VERSION)
        continue;
      n_versions++;
      kept = store_peek (fixture, document->path);
      g_assert_cmpstr (kept, ==, text);
    }
  g_assert_cmpuint (n_versions, ==, 1);
}

/* Of an entry that never got its name. */
static void
test_unborn_is_rescued (StoreFixture  *fixture,
                        gconstpointer  data)
{
  g_autofree char *text = store_text (1, "never named", 7);
  g_autoptr (GHashTable) documents = NULL;
  GHashTableIter iter;
  gpointer value;

  plant_leftover (fixture, text, TRUE);
  documents = restart (fixture);
  g_assert_cmpuint (g_hash_table_size (documents), ==, 1);
  g_hash_table_iter_init (&iter, documents);
  g_hash_table_iter_next (&iter, NULL, &value);
  g_assert_cmpint (((KeelDocument *) value)->state, ==, KEEL_DOCUMENT_READ);
}

static void
test_young_is_left_alone (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autoptr (GHashTable) documents = NULL;

  plant_leftover (fixture, "unknown", FALSE);
  documents = restart (fixture);
  g_assert_true (store_exists (fixture, LEFTOVER));
  g_assert_cmpuint (g_hash_table_size (documents), ==, 0);
}

static void
test_frozen_heals_nothing (StoreFixture  *fixture,
                           gconstpointer  data)
{
  g_autoptr (GHashTable) documents = NULL;

  plant_leftover (fixture, "unknown", TRUE);
  g_assert_finalize_object (fixture->store);
  fixture->store = keel_store_open (fixture->folder, fixture->state_root, TRUE, NULL);
  documents = store_load (fixture);
  g_assert_true (store_exists (fixture, LEFTOVER));
}

/* The state folder has its own; where somebody is writing they stay, whatever the clock
 * says of their age. */
static void
test_state_is_swept (StoreFixture  *fixture,
                     gconstpointer  data)
{
  static const struct
  {
    const char *folder;
    const char *name;
  } cases[] = {
    { ".", ".index.json.12345678.~tmp" },
    { "drafts", ".a.json.12345678.~tmp" },
  };
  const char *state = keel_store_get_state_folder (fixture->store);
  g_autofree char *drafts = g_build_filename (state, "drafts", NULL);

  g_assert_cmpint (g_mkdir (drafts, 0700), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folder = g_build_filename (state, cases[i].folder, NULL);
      g_autofree char *file = g_build_filename (folder, cases[i].name, NULL);
      int writer = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

      g_assert_true (g_file_set_contents (file, "text", -1, NULL));
      g_hash_table_unref (store_load (fixture));
      g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));

      fixture->store->leftover_age = -60;
      g_assert_cmpint (flock (writer, LOCK_SH), ==, 0);
      g_hash_table_unref (store_load (fixture));
      g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));

      close (writer);
      g_hash_table_unref (store_load (fixture));
      g_assert_false (g_file_test (file, G_FILE_TEST_EXISTS));
      fixture->store->leftover_age = 3600;
    }
}

static void
test_others_are_left_alone (StoreFixture  *fixture,
                            gconstpointer  data)
{
  static const char *names[] = {
    "journal/2026/.syncthing.2026-11-23-000000000001.json.tmp",
    "journal/2026/.a.json.zzzzzzzz.~tmp",
    "journal/2026/.json.12345678.~tmp",
    "journal/2026/.a.txt.12345678.~tmp",
  };
  g_autoptr (GHashTable) documents = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    store_plant (fixture, names[i], "text");
  fixture->store->leftover_age = -60;
  documents = store_load (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (store_exists (fixture, names[i]));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/heal/known-is-removed", test_known_is_removed);
  STORE_TEST ("/core/heal/unknown-is-kept", test_unknown_is_kept);
  STORE_TEST ("/core/heal/unborn-is-rescued", test_unborn_is_rescued);
  STORE_TEST ("/core/heal/young-is-left-alone", test_young_is_left_alone);
  STORE_TEST ("/core/heal/frozen-heals-nothing", test_frozen_heals_nothing);
  STORE_TEST ("/core/heal/state-is-swept", test_state_is_swept);
  STORE_TEST ("/core/heal/others-are-left-alone", test_others_are_left_alone);

  return g_test_run ();
}

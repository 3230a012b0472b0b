/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <string.h>
#include <sys/stat.h>
#include "keel-error.h"
#include "store-fixture.h"

#define AN_ID "00000000-0000-4000-8000-000000000001"

/* A document modified at @when ("2026-11-23T21:02:11+01:00"). */
static void
keep (StoreFixture *fixture,
      const char   *when,
      gboolean      durable)
{
  g_autofree char *text = store_text (1, when, 0);
  g_autoptr (GError) error = NULL;

  memcpy (strstr (text, "\"modified\": \"") + strlen ("\"modified\": \""), when, strlen (when));
  keel_store_keep_history (fixture->store, AN_ID, text, strlen (text), durable, &error);
  g_assert_no_error (error);
}

static const KeelVersion *
version_at (GPtrArray *versions,
            guint      i)
{
  return g_ptr_array_index (versions, i);
}

static void
test_newest_first (StoreFixture  *fixture,
                   gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = NULL;

  keep (fixture, "2026-11-23T21:02:11+01:00", FALSE);
  keep (fixture, "2026-11-23T20:30:00+00:00", TRUE);
  keep (fixture, "2025-01-01T00:00:00+14:00", FALSE);
  versions = keel_store_list_history (fixture->store, AN_ID);

  g_assert_cmpuint (versions->len, ==, 3);
  g_assert_true (g_str_has_prefix (version_at (versions, 0)->name, "20261123T203000Z-"));
  g_assert_true (g_str_has_prefix (version_at (versions, 1)->name, "20261123T200211Z-"));
  g_assert_true (g_str_has_prefix (version_at (versions, 2)->name, "20241231T100000Z-"));
  g_assert_cmpint (version_at (versions, 1)->modified.offset, ==, 60);
  g_assert_cmpint (version_at (versions, 1)->size, >, 100);
}

static void
test_same_bytes_once (StoreFixture  *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = NULL;

  for (guint i = 0; i < 3; i++)
    keep (fixture, "2026-11-23T21:02:11+01:00", i == 1);
  versions = keel_store_list_history (fixture->store, AN_ID);
  g_assert_cmpuint (versions->len, ==, 1);
}

/* The newest 20, and of the older ones the last of each day. */
static void
test_thinned (StoreFixture  *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = NULL;

  for (guint day = 1; day <= 3; day++)
    for (guint hour = 10; hour < 20; hour++)
      {
        g_autofree char *when = g_strdup_printf ("2026-11-%02uT%02u:00:00+00:00", day, hour);

        keep (fixture, when, FALSE);
      }
  versions = keel_store_list_history (fixture->store, AN_ID);

  g_assert_cmpuint (versions->len, ==, 21);
  g_assert_true (g_str_has_prefix (version_at (versions, 0)->name, "20261103T19"));
  g_assert_true (g_str_has_prefix (version_at (versions, 19)->name, "20261102T10"));
  g_assert_true (g_str_has_prefix (version_at (versions, 20)->name, "20261101T19"));
}

/* An old version that comes late (of another device) is not thinned out at once. */
static void
test_newcomer_stays (StoreFixture  *fixture,
                     gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = NULL;

  for (guint hour = 0; hour < 21; hour++)
    {
      g_autofree char *when = g_strdup_printf ("2026-11-23T%02u:00:00+00:00", hour);

      keep (fixture, when, FALSE);
    }
  keep (fixture, "2026-11-23T00:30:00+00:00", TRUE);
  versions = keel_store_list_history (fixture->store, AN_ID);
  g_assert_true (g_str_has_prefix (version_at (versions, versions->len - 1)->name, "20261123T003000Z-"));
}

static void
test_read (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = NULL;
  g_autoptr (KeelRecord) record = NULL;
  g_autoptr (GError) error = NULL;

  g_free (store_save (fixture, 1, "first", 1));
  g_free (store_save (fixture, 1, "second", 2));
  versions = keel_store_list_history (fixture->store, AN_ID);
  record = keel_store_read_history (fixture->store, AN_ID, version_at (versions, 0)->name, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (keel_record_get_id (record), ==, AN_ID);
}

static void
test_read_refuses (StoreFixture  *fixture,
                   gconstpointer  data)
{
  static const struct
  {
    const char *id;
    const char *name;
  } cases[] = {
    { AN_ID, "../../device.json" },
    { AN_ID, "device.json" },
    { "../..", "20261123T200211Z-12345678.json" },
    { "..", "20261123T200211Z-12345678.json" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (keel_store_read_history (fixture->store, cases[i].id, cases[i].name, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND);
    }
}

static void
test_none (StoreFixture  *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = keel_store_list_history (fixture->store, AN_ID);

  g_assert_cmpuint (versions->len, ==, 0);
}

/* A save goes on without history. */
static void
test_failing_is_no_failure (StoreFixture  *fixture,
                            gconstpointer  data)
{
  g_autofree char *file = g_build_filename (keel_store_get_state_folder (fixture->store), "history", NULL);
  g_autofree char *path = store_path (1);
  g_autofree char *written = NULL;

  g_assert_true (g_file_set_contents (file, "in the way", -1, NULL));
  g_assert_null (store_save (fixture, 1, "first", 1));
  g_assert_null (store_save (fixture, 1, "second", 2));
  written = store_peek (fixture, path);
  g_assert_nonnull (strstr (written, "second"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  STORE_TEST ("/core/history/newest-first", test_newest_first);
  STORE_TEST ("/core/history/same-bytes-once", test_same_bytes_once);
  STORE_TEST ("/core/history/thinned", test_thinned);
  STORE_TEST ("/core/history/newcomer-stays", test_newcomer_stays);
  STORE_TEST ("/core/history/reads", test_read);
  STORE_TEST ("/core/history/reads-nothing-else", test_read_refuses);
  STORE_TEST ("/core/history/none", test_none);
  STORE_TEST ("/core/history/failing-is-no-failure", test_failing_is_no_failure);

  return g_test_run ();
}

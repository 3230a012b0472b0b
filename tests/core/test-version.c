/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-store-private.h"

#include <string.h>
#include "store-fixture.h"

static const char *path = "journal/2026/2026-11-23-000000000001.json";

static void
the_name_tells_the_content (void)
{
  KeelDigest digest = keel_digest_of ("test", strlen ("test"));
  g_autofree char *version = keel_store_version_path (path, &digest);

  g_assert_cmpstr (version, ==, "journal/2026/2026-11-23-000000000001.version-9f86d081884c7d65.json");
}

/* Among very many versions some digests begin alike. */
static void
digests_that_begin_alike_get_two_names (void)
{
  KeelDigest digest = keel_digest_of ("test", strlen ("test"));
  KeelDigest other = digest;
  g_autofree char *version = NULL;
  g_autofree char *other_version = NULL;

  other.bytes[4] ^= 1;
  version = keel_store_version_path (path, &digest);
  other_version = keel_store_version_path (path, &other);
  g_assert_cmpstr (version, !=, other_version);
}

/* Kept once, however often it comes. */
static void
the_same_is_written_once (StoreFixture  *fixture,
                          gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  KeelDigest digest = keel_digest_of ("test", strlen ("test"));
  g_autofree char *version = keel_store_version_path (path, &digest);

  g_assert_true (keel_store_write_version (fixture->store, version, "test", strlen ("test"), &error));
  g_assert_no_error (error);
  before = store_snapshot (fixture->folder);
  g_assert_true (keel_store_write_version (fixture->store, version, "test", strlen ("test"), &error));
  after = store_snapshot (fixture->folder);
  g_assert_cmpstr (before, ==, after);
}

/* What has the name and is another is not written over. */
static void
another_is_not_written_over (StoreFixture  *fixture,
                             gconstpointer  data)
{
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  KeelDigest digest = keel_digest_of ("test", strlen ("test"));
  g_autofree char *version = keel_store_version_path (path, &digest);

  g_assert_true (keel_store_write_version (fixture->store, version, "other", strlen ("other"), &error));
  g_assert_no_error (error);
  g_assert_false (keel_store_write_version (fixture->store, version, "test", strlen ("test"), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  kept = store_peek (fixture, version);
  g_assert_cmpstr (kept, ==, "other");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/version/the-name-tells-the-content", the_name_tells_the_content);
  g_test_add_func ("/core/version/digests-that-begin-alike-get-two-names", digests_that_begin_alike_get_two_names);
  STORE_TEST ("/core/version/the-same-is-written-once", the_same_is_written_once);
  STORE_TEST ("/core/version/another-is-not-written-over", another_is_not_written_over);

  return g_test_run ();
}

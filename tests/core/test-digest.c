/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-digest.h"

static void
test_digest (void)
{
  KeelDigest digest = keel_digest_of ("abc", 3);
  KeelDigest parsed;
  g_autofree char *text = keel_digest_to_string (&digest);

  g_assert_cmpstr (text, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  g_assert_true (keel_digest_parse (text, &parsed));
  g_assert_true (keel_digest_equal (&digest, &parsed));
  parsed.bytes[31] ^= 1;
  g_assert_false (keel_digest_equal (&digest, &parsed));
  g_assert_false (keel_digest_parse ("ba78", &parsed));
  g_assert_false (keel_digest_parse ("za7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", &parsed));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/digest/is-sha-256", test_digest);

  return g_test_run ();
}

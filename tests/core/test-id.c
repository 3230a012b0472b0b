/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-id.h"

static void
is_new_each_time (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < 10000; i++)
    {
      char *id = keel_id_new ();

      g_assert_true (keel_id_is_valid (id));
      g_assert_true (g_hash_table_add (seen, id));
    }
}

static void
has_one_shape (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_valid;
  } cases[] = {
    { "3fa85f64-5717-4562-b3fc-7d728b0ede86", TRUE },
    { "00000000-0000-0000-0000-000000000000", TRUE },
    { "ffffffff-ffff-ffff-ffff-ffffffffffff", TRUE },
    { "3FA85F64-5717-4562-B3FC-7D728B0EDE86", FALSE },
    { "3fa85f64-5717-4562-b3fc-7d728b0ede8", FALSE },
    { "3fa85f64-5717-4562-b3fc-7d728b0ede866", FALSE },
    { "3fa85f64-5717-4562-b3fc-7d728b0ede8g", FALSE },
    { "3fa85f6-45717-4562-b3fc-7d728b0ede86", FALSE },
    { "3fa85f64_5717_4562_b3fc_7d728b0ede86", FALSE },
    { "3fa85f6405717045620b3fc07d728b0ede86", FALSE },
    { "{3fa85f64-5717-4562-b3fc-7d728b0ede86}", FALSE },
    { "../../../../../../../../../etc/passwd", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (keel_id_is_valid (cases[i].text), ==, cases[i].is_valid);
    }
}

static void
has_a_tail (void)
{
  g_assert_cmpstr (keel_id_get_tail ("3fa85f64-5717-4562-b3fc-7d728b0ede86"), ==, "7d728b0ede86");
}

static void
places_are_ids (void)
{
  static const struct
  {
    const char *text;
    const char *name;      /* NULL: no place */
  } cases[] = {
    { "profile", "profile" },
    { "reading/b7f3c2a1", "reading.b7f3c2a1" },
    { "practice/2026/2026-11-16-b7f3c2a1", "practice.2026.2026-11-16-b7f3c2a1" },
    { "a/b/c/d", NULL },
    { "/a", NULL },
    { "a/", NULL },
    { "a//b", NULL },
    { "..", NULL },
    { "a/../b", NULL },
    { "Profile", NULL },
    { "profile.json", NULL },
    { "a b", NULL },
    { "a/0123456789012345678901234567890123", "a.0123456789012345678901234567890123" },
    { "a/01234567890123456789012345678901234", NULL },
    { "3fa85f64-5717-4562-b3fc-7d728b0ede86", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_true (keel_id_is_place (cases[i].text) == (cases[i].name != NULL));
      if (!cases[i].name)
        continue;

      g_assert_true (keel_id_is_any (cases[i].text));
      g_assert_cmpstr (keel_id_get_tail (cases[i].text), ==, cases[i].text);
      name = keel_id_to_name (cases[i].text);
      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

static void
content_ids_have_one_shape (void)
{
  static const struct
  {
    const char *text;
    gboolean    is_content;
  } cases[] = {
    { "AP-M1", TRUE },
    { "active-listening", TRUE },
    { "7", TRUE },
    { "-", TRUE },
    { "012345678901234567890123456789012345678901234567", TRUE },
    { "0123456789012345678901234567890123456789012345678", FALSE },
    { "a_b", FALSE },
    { "a.b", FALSE },
    { "a/b", FALSE },
    { "ä", FALSE },
    { " a", FALSE },
    { "", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_true (keel_id_is_content (cases[i].text) == cases[i].is_content);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/id/is-new-each-time", is_new_each_time);
  g_test_add_func ("/core/id/has-one-shape", has_one_shape);
  g_test_add_func ("/core/id/has-a-tail", has_a_tail);
  g_test_add_func ("/core/id/content-ids-have-one-shape", content_ids_have_one_shape);
  g_test_add_func ("/core/id/places-are-ids", places_are_ids);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook.h"

#include "keel-profile-private.h"
#include "model-fixture.h"

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("profile.md");
  KeelProfile *profile = KEEL_PROFILE (record);

  g_assert_cmpstr (keel_profile_get_programme (profile), ==, "managing-and-leading");
  g_assert_cmpstr (keel_profile_get_role (profile), ==, KEEL_ROLE_ASPIRING);
  g_assert_cmpstr (keel_profile_get_focus (profile), ==, "AP-L");
  g_assert_true (keel_profile_asks_energy (profile));
  g_assert_false (keel_profile_asks_time_split (profile));
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"id\": \"profile\"", "\"id\": \"profiles\"", "“id” is “profiles”, not one of this kind" },
    { "\"role\": \"aspiring\"", "\"role\": 1", "“role” is a whole number, not a text" },
    { "\"energy\": true", "\"energy\": 1", "“energy” is a whole number, not true or false" },
  };

  model_check_refusals ("profile.md", cases, G_N_ELEMENTS (cases));
}

static void
unknown_members_survive (void)
{
  g_autofree char *example = model_example ("profile.md");
  g_autofree char *text = model_replace (example, "\"time_split\": false\n", "\"time_split\": false,\n  \"pace\": [ 1.50 ]\n");
  g_autoptr (KeelRecord) record = model_read (text);
  g_autofree char *written = model_write (record);

  g_assert_cmpstr (written, ==, text);
}

/* The document might be there and not read yet: until then nothing is chosen. */
static void
nothing_is_chosen_too_early (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelProfile *profile = keel_workbook_get_profile (workbook);
  guint n_changed = 0;

  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);
  g_assert_false (keel_workbook_set_role (workbook, KEEL_ROLE_DRIVER, model_now (0)));
  g_assert_null (keel_profile_get_role (profile));

  keel_workbook_set_device (workbook, "b7f3c2a1");
  g_assert_true (keel_workbook_set_role (workbook, KEEL_ROLE_DRIVER, model_now (0)));
  g_assert_true (keel_workbook_set_role (workbook, KEEL_ROLE_DRIVER, model_now (1)));
  g_assert_true (keel_workbook_set_programme (workbook, "managing-and-leading", model_now (2)));
  g_assert_true (keel_workbook_set_focus (workbook, "AP-L", model_now (2)));
  g_assert_true (keel_workbook_set_asks_energy (workbook, TRUE, model_now (2)));
  g_assert_true (keel_workbook_set_asks_time_split (workbook, FALSE, model_now (2)));
  g_assert_cmpuint (n_changed, ==, 4);
  g_assert_cmpstr (keel_profile_get_role (profile), ==, KEEL_ROLE_DRIVER);
  g_assert_true (keel_moment_equal (keel_record_get_created (KEEL_RECORD (profile)), model_now (0)));
}

/* The same object, whatever comes and goes. */
static void
the_profile_is_always_there (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelProfile *profile = keel_workbook_get_profile (workbook);
  g_autofree char *text = model_example ("profile.md");
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *written = NULL;
  guint n_notified = 0;

  g_signal_connect (profile, "notify::role", G_CALLBACK (model_count_cb), &n_notified);
  g_ptr_array_add (one, model_read (text));
  keel_workbook_load (workbook, one);
  written = model_write (profile);
  g_assert_cmpstr (written, ==, text);
  g_assert_cmpuint (n_notified, ==, 1);

  keel_workbook_delete (workbook, KEEL_RECORD (profile), model_now (0));
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (profile)));

  keel_workbook_forget (workbook, "profile");
  g_assert_null (keel_profile_get_role (profile));
  g_assert_true (keel_record_is_unsaved (KEEL_RECORD (profile)));
  keel_workbook_load (workbook, one);
  keel_workbook_clear (workbook);
  g_assert_null (keel_profile_get_role (profile));
  g_assert_true (keel_workbook_get_profile (workbook) == profile);
  g_assert_true (keel_workbook_find_record (workbook, "profile") == KEEL_RECORD (profile));
  g_assert_cmpuint (n_notified, ==, 4);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/profile/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/profile/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/profile/unknown-members-survive", unknown_members_survive);
  g_test_add_func ("/core/profile/nothing-is-chosen-too-early", nothing_is_chosen_too_early);
  g_test_add_func ("/core/profile/the-profile-is-always-there", the_profile_is_always_there);

  return g_test_run ();
}

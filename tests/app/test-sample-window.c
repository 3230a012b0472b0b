/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-banner.h"
#include "keel-sample-window.h"
#include "store-fixture.h"

#include <unistd.h>

static KeelWindow *
open_sample (AppFixture *fixture)
{
  g_autoptr (GError) error = NULL;
  KeelWindow *sample;

  gtk_window_present (GTK_WINDOW (fixture->window));
  sample = keel_sample_window_new (fixture->application, fixture->window, fixture->session, fixture->settings, &error);
  g_assert_no_error (error);

  return sample;
}

/* The only sample of this test's temporary folder. */
static char *
find_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (g_get_tmp_dir (), 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, "even-keel-sample-"))
      return g_build_filename (g_get_tmp_dir (), name, NULL);

  return NULL;
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
test_hides_and_brings_back_one_s_own (AppFixture    *fixture,
                                      gconstpointer  data)
{
  KeelWindow *sample = open_sample (fixture);
  g_autofree char *folder = find_folder ();

  g_assert_nonnull (folder);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (sample)));
  g_assert_nonnull (keel_banner_get_sentence (KEEL_BANNER (app_find (GTK_WIDGET (sample), KEEL_TYPE_BANNER))));

  gtk_window_close (GTK_WINDOW (sample));
  settle ();
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

/* What is done in a sample, to the records and to the settings, is done to the sample. */
static void
test_leaves_one_s_own_alone (AppFixture    *fixture,
                             gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *view = NULL;
  KeelWindow *sample;

  app_add_entry (fixture, "A day on the water");
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  g_settings_set_string (fixture->settings, "last-view", "concepts");
  before = store_snapshot (fixture->folder);

  sample = open_sample (fixture);
  g_action_group_activate_action (G_ACTION_GROUP (sample), "show-view", g_variant_new_string ("balance"));
  keel_window_new_entry (sample);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook)), ==, 1);
  gtk_window_close (GTK_WINDOW (sample));
  settle ();

  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  after = store_snapshot (fixture->folder);
  g_assert_cmpstr (before, ==, after);
  view = g_settings_get_string (fixture->settings, "last-view");
  g_assert_cmpstr (view, ==, "concepts");
}

static void
test_offers_no_way_out_or_in (AppFixture    *fixture,
                              gconstpointer  data)
{
  static const char * const names[] = {
    "add-programme", "choose-folder", "default-folder", "erase-everything", "export", "import", "import-file",
    "print", "show-backups",
  };
  KeelWindow *sample = open_sample (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), names[i]));
      g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (sample), names[i]));
    }

  gtk_window_close (GTK_WINDOW (sample));
  settle ();
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/sample-window/hides-and-brings-back-one-s-own", test_hides_and_brings_back_one_s_own);
  APP_TEST (application, "/app/sample-window/leaves-one-s-own-alone", test_leaves_one_s_own_alone);
  APP_TEST (application, "/app/sample-window/offers-no-way-out-or-in", test_offers_no_way_out_or_in);
}

/* A temporary folder in which there is no other's sample, and the document where an
 * installed program has it. */
int
main (int    argc,
      char **argv)
{
  char tmp[] = "/tmp/keel-sample-window-XXXXXX";
  g_autofree char *place = g_strconcat (g_mkdtemp (tmp), "/share/even-keel", NULL);
  g_autofree char *data = g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "data", "sample", NULL);
  g_autofree char *link = g_build_filename (place, "sample", NULL);
  g_autofree char *dirs = g_strconcat (tmp, "/share:/usr/local/share:/usr/share", NULL);
  int status;

  g_assert_cmpint (g_mkdir_with_parents (place, 0700), ==, 0);
  g_assert_cmpint (symlink (data, link), ==, 0);
  g_setenv ("TMPDIR", tmp, TRUE);
  g_setenv ("XDG_DATA_DIRS", dirs, TRUE);

  status = app_test_main (argc, argv, add_tests);
  store_remove_tree (tmp);

  return status;
}

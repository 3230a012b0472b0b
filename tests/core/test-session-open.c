/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "store-fixture.h"

#include <string.h>

/* Files beside the marker that are not ours are left alone. */
static void
test_other_files_are_left_alone (SessionFixture *fixture,
                                 gconstpointer   data)
{
  g_autofree char *package = g_build_filename (fixture->folder, "package.json", NULL);

  session_fixture_close (fixture);
  g_assert_true (g_file_set_contents (package, "{", -1, NULL));
  session_fixture_reopen (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (keel_session_get_attention (fixture->session)), ==, 0);
}

/* A folder that is not there is not an empty workbook. */
static void
test_missing_folder_is_said (void)
{
  g_autofree char *root = g_dir_make_tmp ("keel-session-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (root, "gone", NULL);
  g_autofree char *state = g_build_filename (root, "state", NULL);
  g_autoptr (KeelSession) session = keel_session_new (folder, state, NULL, NULL);

  keel_session_open (session);
  session_wait_for_state (session, KEEL_SESSION_NOT_THERE);
  g_assert_nonnull (strstr (keel_session_get_reason (session), folder));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_null (keel_session_get_store (session));
  store_remove_tree (root);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-open/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("other-files-are-left-alone", test_other_files_are_left_alone);
#undef ADD
  g_test_add_func ("/core/session-open/missing-folder-is-said", test_missing_folder_is_said);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"
#include "store-fixture.h"

#include <glib/gstdio.h>

static char *
dup_file (SessionFixture *fixture)
{
  return g_build_filename (keel_store_get_state_folder (keel_session_get_store (fixture->session)), "session.json",
                           NULL);
}

static void
wait_for_file (const char *path)
{
  while (!g_file_test (path, G_FILE_TEST_EXISTS))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_comes_back (SessionFixture *fixture,
                 gconstpointer   data)
{
  g_assert_null (keel_session_get_remembered (fixture->session, "journal-entry"));
  keel_session_remember (fixture->session, "journal-entry", "an id");
  keel_session_remember (fixture->session, "journal-search", "“rough” seas\n");
  keel_session_remember (fixture->session, "balance-table", "yes");
  keel_session_remember (fixture->session, "balance-table", NULL);

  session_fixture_reopen (fixture);
  g_assert_cmpstr (keel_session_get_remembered (fixture->session, "journal-entry"), ==, "an id");
  g_assert_cmpstr (keel_session_get_remembered (fixture->session, "journal-search"), ==, "“rough” seas\n");
  g_assert_null (keel_session_get_remembered (fixture->session, "balance-table"));
}

/* A kill does not ask. */
static void
test_is_written_by_itself (SessionFixture *fixture,
                           gconstpointer   data)
{
  g_autofree char *path = dup_file (fixture);
  g_autofree char *text = NULL;

  keel_session_remember (fixture->session, "ratings-shown", "pulse");
  wait_for_file (path);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==,
                   "{\n  \"format\": \"even-keel/session\",\n  \"schema\": 1,\n"
                   "  \"places\": {\n    \"ratings-shown\": \"pulse\"\n  }\n}\n");
}

/* What is no memory is none, and the workbook opens. */
static void
test_reads_what_it_can (SessionFixture *fixture,
                        gconstpointer   data)
{
  static const char * const texts[] = {
    "", "{", "[]", "{\"format\":\"even-keel/session\",\"schema\":1}",
    "{\"format\":\"even-keel/session\",\"schema\":2,\"places\":{\"a\":\"b\"}}",
    "{\"format\":\"even-keel/session\",\"schema\":1,\"places\":[\"a\"]}",
    "{\"format\":\"even-keel/session\",\"schema\":1,\"places\":{\"a\":1}}",
  };
  g_autofree char *path = dup_file (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i]);
      session_fixture_close (fixture);
      g_assert_true (g_file_set_contents (path, texts[i], -1, NULL));
      session_fixture_reopen (fixture);
      g_assert_null (keel_session_get_remembered (fixture->session, "a"));
    }
}

static void
count_cb (guint *n_told)
{
  ++*n_told;
}

/* Each workbook has its own; a view is told when it is another. */
static void
test_is_of_one_workbook (SessionFixture *fixture,
                         gconstpointer   data)
{
  g_autofree char *other = g_build_filename (fixture->root, "other", NULL);
  guint n_told = 0;

  g_assert_true (keel_folder_create (other, session_clock (fixture), NULL));
  keel_session_remember (fixture->session, "journal-entry", "an id");
  g_signal_connect_swapped (fixture->session, "notify::remembers", G_CALLBACK (count_cb), &n_told);

  keel_session_switch_folder (fixture->session, other);
  g_assert_null (keel_session_get_remembered (fixture->session, "journal-entry"));
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_null (keel_session_get_remembered (fixture->session, "journal-entry"));
  g_assert_cmpuint (n_told, ==, 2);

  keel_session_switch_folder (fixture->session, fixture->folder);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_cmpstr (keel_session_get_remembered (fixture->session, "journal-entry"), ==, "an id");
}

static void
test_looking_leaves_none (SessionFixture *fixture,
                          gconstpointer   data)
{
  g_autofree char *path = dup_file (fixture);

  keel_session_open_to_look (fixture->session);
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
  keel_session_remember (fixture->session, "journal-search", "rough");
  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
erased_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  gboolean *is_erased = user_data;

  *is_erased = keel_session_finish (KEEL_SESSION (object), result, NULL);
}

static void
test_goes_with_everything (SessionFixture *fixture,
                           gconstpointer   data)
{
  g_autofree char *path = dup_file (fixture);
  gboolean is_erased = FALSE;

  keel_session_remember (fixture->session, "journal-search", "a secret");
  wait_for_file (path);
  keel_session_remember (fixture->session, "journal-search", "another");
  keel_session_erase_everything_async (fixture->session, erased_cb, &is_erased);
  while (!is_erased)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  session_wait_for_state (fixture->session, KEEL_SESSION_READY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add ("/core/session-memory/" name, SessionFixture, NULL, session_fixture_set_up, function, session_fixture_tear_down)
  ADD ("comes-back", test_comes_back);
  ADD ("is-written-by-itself", test_is_written_by_itself);
  ADD ("reads-what-it-can", test_reads_what_it_can);
  ADD ("is-of-one-workbook", test_is_of_one_workbook);
  ADD ("looking-leaves-none", test_looking_leaves_none);
  ADD ("goes-with-everything", test_goes_with_everything);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-session.h"
#include "keel-error.h"
#include "programme-fixture.h"
#include "store-fixture.h"

typedef struct
{
  char        *root;
  KeelSession *session;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->root = g_dir_make_tmp ("keel-programme-XXXXXX", NULL);
  fixture->session = keel_session_new (fixture->root, fixture->root, NULL, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  /* The worker may hold it a moment longer. */
  g_clear_object (&fixture->session);
  store_remove_tree (fixture->root);
  g_free (fixture->root);
}

static void
count_cb (guint *n_notified)
{
  (*n_notified)++;
}

static const char *
get_id (KeelSession *session)
{
  KeelProgramme *programme = keel_session_get_programme (session);

  return programme != NULL ? keel_programme_get_content (programme)->id : NULL;
}

static void
test_uses_the_built_in_one (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);
  guint n_notified = 0;

  g_signal_connect_swapped (fixture->session, "notify::programme", G_CALLBACK (count_cb), &n_notified);
  g_assert_null (keel_session_get_library (fixture->session));
  g_assert_null (get_id (fixture->session));

  keel_session_take_library (fixture->session, library);
  keel_session_take_library (fixture->session, library);

  g_assert_true (keel_session_get_library (fixture->session) == library);
  g_assert_cmpstr (get_id (fixture->session), ==, KEEL_BUILT_IN_PROGRAMME);
  g_assert_cmpuint (n_notified, ==, 1);
}

/* Such as when a page has asked for them before a test hands over its own. */
static void
test_keeps_what_is_handed_over (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_read_programmes (fixture->session);
  keel_session_take_library (fixture->session, library);
  /* The worker holds the session until what it has read has come. */
  while (G_OBJECT (fixture->session)->ref_count > 1)
    if (!g_main_context_iteration (NULL, FALSE))
      g_thread_yield ();

  g_assert_true (keel_session_get_library (fixture->session) == library);
}

static void
test_follows_the_profile (Fixture       *fixture,
                          gconstpointer  data)
{
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);
  KeelMoment now = keel_session_get_now (fixture->session);

  keel_session_take_library (fixture->session, library);
  keel_workbook_set_device (workbook, "b7f3c2a1");

  g_assert_true (keel_workbook_set_programme (workbook, "small", now));
  g_assert_cmpstr (get_id (fixture->session), ==, "small");
  g_assert_true (keel_workbook_set_programme (workbook, "broken", now));
  g_assert_cmpstr (get_id (fixture->session), ==, KEEL_BUILT_IN_PROGRAMME);
}

static void
test_has_none_when_none_can_be_used (Fixture       *fixture,
                                     gconstpointer  data)
{
  KeelLibraryFolders folders = { .built_in = fixture->root };
  g_autoptr (KeelLibrary) library = keel_library_new (&folders);

  keel_session_take_library (fixture->session, library);

  g_assert_true (keel_session_get_library (fixture->session) == library);
  g_assert_null (keel_session_get_programme (fixture->session));
}

/* Whatever is in use: the fixture's built-in one asks "set-1", "small" asks nothing. */
static void
test_knows_every_item_set (Fixture       *fixture,
                           gconstpointer  data)
{
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);
  g_autoptr (GPtrArray) before = keel_session_list_item_sets (fixture->session);
  g_autoptr (GPtrArray) sets = NULL;
  KeelProgramme *asking = keel_library_find (library, KEEL_BUILT_IN_PROGRAMME);

  g_assert_cmpuint (before->len, ==, 1);
  g_assert_cmpstr (keel_item_set_get_id (before->pdata[0]), ==, "mlw-1");
  g_assert_null (keel_session_find_asking (fixture->session, "mlw-1"));

  keel_session_take_library (fixture->session, library);
  g_assert_true (keel_session_find_asking (fixture->session, "set-1") == asking);
  keel_workbook_set_device (workbook, "b7f3c2a1");
  keel_workbook_set_programme (workbook, "small", keel_session_get_now (fixture->session));
  g_assert_true (keel_session_find_asking (fixture->session, "set-1") == asking);
  g_assert_null (keel_session_find_asking (fixture->session, "set-2"));

  sets = keel_session_list_item_sets (fixture->session);
  g_assert_cmpuint (sets->len, ==, 2);
  g_assert_cmpstr (keel_item_set_get_id (sets->pdata[0]), ==, "set-1");
  g_assert_cmpstr (keel_item_set_get_id (sets->pdata[1]), ==, "mlw-1");
}

static void
test_reads_in_a_worker (Fixture       *fixture,
                        gconstpointer  data)
{
  keel_session_read_programmes (fixture->session);
  keel_session_read_programmes (fixture->session);
  g_assert_null (keel_session_get_library (fixture->session));

  while (keel_session_get_library (fixture->session) == NULL)
    g_main_context_iteration (NULL, TRUE);

  /* Nothing is read a second time. */
  keel_session_read_programmes (fixture->session);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* What the person adds, removes. */

static GBytes *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", name, NULL);
  char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  return g_bytes_new_take (text, length);
}

static void
done_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
wait_for (KeelSession   *session,
          GAsyncResult **result)
{
  g_autoptr (GError) error = NULL;

  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  keel_session_programme_finish (session, *result, &error);
  g_assert_no_error (error);
  g_clear_object (result);
}

static const char *
get_title (KeelSession *session,
           const char  *id)
{
  KeelProgramme *programme = keel_library_find (keel_session_get_library (session), id);

  return programme != NULL ? keel_programme_get_content (programme)->title : NULL;
}

static void
test_adds_and_removes (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GBytes) document = load ("translated.json");
  GAsyncResult *result = NULL;

  keel_session_add_programme_async (fixture->session, document, done_cb, &result);
  wait_for (fixture->session, &result);
  g_assert_cmpstr (get_title (fixture->session, "small"), ==, "A small programme");

  keel_session_remove_programme_async (fixture->session, "small", done_cb, &result);
  wait_for (fixture->session, &result);
  g_assert_null (get_title (fixture->session, "small"));
}

static void
test_a_failure_changes_nothing (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GBytes) document = g_bytes_new_static ("{}", 2);
  g_autoptr (GError) error = NULL;
  GAsyncResult *result = NULL;

  /* While they are being read for a page: these still come. */
  keel_session_read_programmes (fixture->session);
  keel_session_add_programme_async (fixture->session, document, done_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  g_assert_false (keel_session_programme_finish (fixture->session, result, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
  g_clear_object (&result);
  while (keel_session_get_library (fixture->session) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_speaks_the_language_that_is_asked_for (Fixture       *fixture,
                                            gconstpointer  data)
{
  const char * const french[] = { "fr", NULL };
  g_autoptr (GBytes) document = load ("translated.json");
  GAsyncResult *result = NULL;

  keel_session_add_programme_async (fixture->session, document, done_cb, &result);
  wait_for (fixture->session, &result);
  keel_session_set_languages (fixture->session, french);
  while (g_strcmp0 (get_title (fixture->session, "small"), "Petit") != 0)
    g_main_context_iteration (NULL, TRUE);

  keel_session_set_languages (fixture->session, NULL);
  while (g_strcmp0 (get_title (fixture->session, "small"), "A small programme") != 0)
    g_main_context_iteration (NULL, TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add ("/core/session-programme/uses-the-built-in-one", Fixture, NULL,
              set_up, test_uses_the_built_in_one, tear_down);
  g_test_add ("/core/session-programme/keeps-what-is-handed-over", Fixture, NULL,
              set_up, test_keeps_what_is_handed_over, tear_down);
  g_test_add ("/core/session-programme/follows-the-profile", Fixture, NULL,
              set_up, test_follows_the_profile, tear_down);
  g_test_add ("/core/session-programme/has-none-when-none-can-be-used", Fixture, NULL,
              set_up, test_has_none_when_none_can_be_used, tear_down);
  g_test_add ("/core/session-programme/knows-every-item-set", Fixture, NULL,
              set_up, test_knows_every_item_set, tear_down);
  g_test_add ("/core/session-programme/reads-in-a-worker", Fixture, NULL,
              set_up, test_reads_in_a_worker, tear_down);

  g_test_add ("/core/session-programme/adds-and-removes", Fixture, NULL,
              set_up, test_adds_and_removes, tear_down);
  g_test_add ("/core/session-programme/a-failure-changes-nothing", Fixture, NULL,
              set_up, test_a_failure_changes_nothing, tear_down);
  g_test_add ("/core/session-programme/speaks-the-language-that-is-asked-for", Fixture, NULL,
              set_up, test_speaks_the_language_that_is_asked_for, tear_down);

  return g_test_run ();
}

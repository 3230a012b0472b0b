/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session-fixture.h"

#include <string.h>

static KeelImportPlan *
make_plan (SessionFixture *fixture)
{
  static const char diary[] =
    "{\"tags\": {}, \"entries\": ["
    "{\"title\": \"One\", \"body\": \"First\", \"date\": \"2020-01-01\", \"time\": \"09:00\", \"tags\": [], \"starred\": false},"
    "{\"title\": \"Two\", \"body\": \"Second\", \"date\": \"2020-01-02\", \"time\": \"09:00\", \"tags\": [], \"starred\": false}]}";
  g_autoptr (KeelImport) import = keel_import_read (KEEL_IMPORT_JRNL, diary, strlen (diary),
                                                    keel_session_get_now (fixture->session), NULL, NULL);

  return keel_import_plan_new (import, keel_session_get_workbook (fixture->session));
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (GError) error = NULL;
  guint *n_added = user_data;

  keel_session_import_finish (KEEL_SESSION (object), result, n_added, &error);
  g_assert_no_error (error);
}

/* An import is one act: saved when it is told, undone as one. */
static void
test_is_one_act (SessionFixture *fixture,
                 gconstpointer   data)
{
  KeelWorkbook *workbook = keel_session_get_workbook (fixture->session);
  g_autoptr (KeelImportPlan) plan = make_plan (fixture);
  guint n_added = G_MAXUINT;

  keel_session_import_async (fixture->session, plan, NULL, NULL, NULL, imported_cb, &n_added);
  while (n_added == G_MAXUINT)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (n_added, ==, 2);
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_DONE);

  g_assert_true (keel_workbook_undo (workbook, keel_session_get_now (fixture->session), NULL));
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 0);
  session_fixture_reopen (fixture);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 0);
}

static void
count_progress (guint    n_done,
                guint    n_total,
                gpointer user_data)
{
  guint *n_told = user_data;

  g_assert_cmpuint (n_total, ==, 2);
  (*n_told)++;
}

/* Who waits needs no main loop, neither for the import nor for its progress. */
static void
test_can_be_waited_for (SessionFixture *fixture,
                        gconstpointer   data)
{
  g_autoptr (KeelImportPlan) plan = make_plan (fixture);
  g_autoptr (GError) error = NULL;
  guint n_told = 0;
  guint n_added = 0;

  keel_session_import_sync (fixture->session, plan, count_progress, &n_told, NULL, &n_added, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n_added, ==, 2);
  g_assert_cmpuint (n_told, >, 0);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 2);

  session_fixture_reopen (fixture);
  g_assert_cmpuint (session_count_entries (fixture->session), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/core/session-import/" name, SessionFixture, NULL, session_fixture_set_up, function, \
              session_fixture_tear_down)
  ADD ("is-one-act", test_is_one_act);
  ADD ("can-be-waited-for", test_can_be_waited_for);
#undef ADD

  return g_test_run ();
}

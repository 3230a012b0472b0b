/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-welcome-page.h"

static void
open_window (AppFixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_set_weak_pointer (&fixture->window, keel_window_new (fixture->application, fixture->session, fixture->settings));
}

static GtkWidget *
find_welcome (AppFixture *fixture)
{
  return app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_WELCOME_PAGE);
}

static void
welcome (AppFixture *fixture)
{
  g_settings_set_boolean (fixture->settings, "show-welcome", TRUE);
  open_window (fixture);
  g_assert_nonnull (find_welcome (fixture));
}

static void
test_comes_once (AppFixture    *fixture,
                 gconstpointer  data)
{
  g_assert_null (find_welcome (fixture));
  welcome (fixture);

  app_activate (fixture, "start-empty", NULL);
  g_assert_null (find_welcome (fixture));
  g_assert_true (keel_workbook_is_empty (fixture->workbook));
  open_window (fixture);
  g_assert_null (find_welcome (fixture));
}

static void
test_is_for_what_nobody_has_touched (AppFixture    *fixture,
                                     gconstpointer  data)
{
  app_add_entry (fixture, "A day on the water");
  g_settings_set_boolean (fixture->settings, "show-welcome", TRUE);
  open_window (fixture);
  g_assert_null (find_welcome (fixture));
}

/* Who knows the way is not held up. */
static void
test_lets_pass_who_goes_on (AppFixture    *fixture,
                            gconstpointer  data)
{
  static const struct
  {
    const char *action;
    const char *parameter;
  } cases[] = {
    { "show-view", "balance" },
    { "search", NULL },
    { "new-checkin", "pulse" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      welcome (fixture);
      app_activate (fixture, cases[i].action, cases[i].parameter);
      g_assert_null (find_welcome (fixture));
      if (app_front (fixture) != NULL)
        app_close_panel (app_front (fixture));
    }
}

static GtkCheckButton *
find_check (AppFixture *fixture,
            const char *title)
{
  GtkWidget *label = app_find_label (find_welcome (fixture), title);
  GtkWidget *row = label != NULL ? gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW) : NULL;

  g_assert_nonnull (row);

  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)));
}

static void
test_takes_the_answer_at_once (AppFixture    *fixture,
                               gconstpointer  data)
{
  static const struct
  {
    const char *title;
    const char *role;
  } cases[] = {
    { "A first leading post is in sight", KEEL_ROLE_ASPIRING },
    { "I carry a strategic role", KEEL_ROLE_EXECUTIVE },
    { "I start new things, whatever my title says", KEEL_ROLE_DRIVER },
    { "Skip", NULL },
  };
  KeelProfile *profile = keel_workbook_get_profile (fixture->workbook);

  welcome (fixture);
  g_assert_true (gtk_check_button_get_active (find_check (fixture, "Skip")));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gtk_check_button_set_active (find_check (fixture, cases[i].title), TRUE);
      g_assert_cmpstr (keel_profile_get_role (profile), ==, cases[i].role);
    }

  /* And says what has been chosen elsewhere, without choosing. */
  g_assert_true (keel_workbook_set_role (fixture->workbook, KEEL_ROLE_DRIVER, keel_session_get_now (fixture->session)));
  g_assert_true (gtk_check_button_get_active (find_check (fixture, cases[2].title)));
  g_assert_true (keel_workbook_set_role (fixture->workbook, "captain", keel_session_get_now (fixture->session)));
  g_assert_true (gtk_check_button_get_active (find_check (fixture, "Skip")));
  g_assert_cmpstr (keel_profile_get_role (profile), ==, "captain");
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/welcome-page/comes-once", test_comes_once);
  APP_TEST (application, "/app/welcome-page/is-for-what-nobody-has-touched", test_is_for_what_nobody_has_touched);
  APP_TEST (application, "/app/welcome-page/lets-pass-who-goes-on", test_lets_pass_who_goes_on);
  APP_TEST (application, "/app/welcome-page/takes-the-answer-at-once", test_takes_the_answer_at_once);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

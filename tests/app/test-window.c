/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "app-fixture.h"
#include "keel-banner.h"
#include "keel-find-panel.h"
#include "keel-not-there-page.h"
#include "programme-fixture.h"

static KeelBanner *
find_banner (AppFixture *fixture)
{
  return KEEL_BANNER (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_BANNER));
}

/* Ctrl+Z and Shift+Ctrl+Z are shortcuts of the window's class: presses one as GTK does
 * when no widget inside has taken the key. */
static void
press (AppFixture      *fixture,
       GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->window));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GListModel) shortcuts = g_list_model_get_item (controllers, i);

      for (guint j = 0; G_IS_LIST_MODEL (shortcuts) && j < g_list_model_get_n_items (shortcuts); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == GDK_KEY_z &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                          GTK_WIDGET (fixture->window),
                                          gtk_shortcut_get_arguments (shortcut));
        }
    }
}

static void
test_undo_takes_back_the_last_act (AppFixture    *fixture,
                                   gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  GListModel *trash = keel_workbook_get_trash (fixture->workbook);

  gtk_window_present (GTK_WINDOW (fixture->window));
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  keel_workbook_delete (fixture->workbook, KEEL_RECORD (entry), keel_session_get_now (fixture->session));
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 1);

  press (fixture, GDK_CONTROL_MASK);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 0);
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "1 entry put back"));

  press (fixture, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 1);
}

static void
test_a_text_with_the_cursor_keeps_its_undo (AppFixture    *fixture,
                                            gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  GListModel *trash = keel_workbook_get_trash (fixture->workbook);
  GtkWidget *text;

  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "search", NULL);
  text = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (GTK_IS_TEXT (text));

  keel_workbook_delete (fixture->workbook, KEEL_RECORD (entry), keel_session_get_now (fixture->session));
  if (gtk_root_get_focus (GTK_ROOT (fixture->window)) != text)
    gtk_widget_grab_focus (text);
  press (fixture, GDK_CONTROL_MASK);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 1);

  /* The button of a toast takes it back all the same. */
  app_activate (fixture, "undo", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 0);
}

/* Ctrl+F: the view, or all where the view has nothing to search. */
static void
test_searches_where_one_stands (AppFixture    *fixture,
                                gconstpointer  data)
{
  static const struct
  {
    const char *view;
    gboolean    is_everywhere;
  } cases[] = {
    { "week", TRUE },
    { "journal", FALSE },
    { "ratings", TRUE },
    { "balance", TRUE },
  };

  app_add_entry (fixture, "A day on the water");
  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWindow *front;

      app_activate (fixture, "show-view", cases[i].view);
      app_activate (fixture, "search", NULL);
      front = app_front (fixture);
      g_assert_true ((front != NULL) == cases[i].is_everywhere);
      if (front == NULL)
        continue;

      g_assert_true (KEEL_IS_FIND_PANEL (front));
      app_close_panel (front);
    }
}

static void
test_tells_what_looks_like_markup (AppFixture    *fixture,
                                   gconstpointer  data)
{
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "tell", "Tom & <b>Jerry");
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "Tom &amp; &lt;b&gt;Jerry"));
}

static void
test_says_that_it_only_looks (AppFixture    *fixture,
                              gconstpointer  data)
{
  g_assert_null (keel_banner_get_sentence (find_banner (fixture)));
  app_activate (fixture, "look-only", NULL);
  app_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_nonnull (keel_banner_get_sentence (find_banner (fixture)));

  app_activate (fixture, "open-again", NULL);
  app_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_null (keel_banner_get_sentence (find_banner (fixture)));
}

static void
test_shows_why_the_workbook_is_not_there (AppFixture    *fixture,
                                          gconstpointer  data)
{
  g_autofree char *missing = g_build_filename (fixture->root, "a <b> & c", NULL);
  GtkWidget *page;

  g_assert_null (app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_NOT_THERE_PAGE));
  keel_session_switch_folder (fixture->session, missing);
  app_wait_for_state (fixture->session, KEEL_SESSION_NOT_THERE);
  page = app_find (GTK_WIDGET (fixture->window), KEEL_TYPE_NOT_THERE_PAGE);
  g_assert_nonnull (page);
  g_assert_true (gtk_widget_get_child_visible (page));
  g_assert_false (g_file_test (missing, G_FILE_TEST_EXISTS));

  keel_session_switch_folder (fixture->session, fixture->folder);
  app_wait_for_state (fixture->session, KEEL_SESSION_READY);
  g_assert_false (gtk_widget_get_child_visible (page));
}

static void
test_remembers_the_folder (AppFixture    *fixture,
                           gconstpointer  data)
{
  g_autofree char *folder = g_settings_get_string (fixture->settings, "workbook-folder");

  g_assert_cmpstr (folder, ==, fixture->folder);
}

static void
test_opens_what_is_asked_for_in_front (AppFixture    *fixture,
                                       gconstpointer  data)
{
  static const struct
  {
    const char *action;
    const char *parameter;
  } cases[] = {
    { "check-workbook", NULL },
    { "export", NULL },
    { "preferences", NULL },
    { "print", "" },
    { "show-attention", NULL },
    { "show-backups", NULL },
    { "show-help-overlay", NULL },
    { "show-trash", NULL },
  };

  gtk_window_present (GTK_WINDOW (fixture->window));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWindow *front;

      app_activate (fixture, cases[i].action, cases[i].parameter);
      front = app_front (fixture);
      g_assert_nonnull (front);
      g_assert_true (gtk_window_get_modal (front));
      gtk_window_close (front);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static void
test_ignores_an_entry_that_is_not_there (AppFixture    *fixture,
                                         gconstpointer  data)
{
  app_activate (fixture, "show-history", "no-such-entry");
  app_activate (fixture, "compare-versions", "no-such-entry");
  g_assert_null (app_front (fixture));
}

/* 23 November 2026, a Monday, 21:02. */
static const struct
{
  const char *view;
  gboolean    at_start;
  int         weekday;
  int         time;
  gboolean    is_said;
} reminders[] = {
  { "journal", TRUE, 1, 21 * 60, TRUE },
  { "journal", TRUE, 1, 22 * 60, FALSE },
  { "journal", TRUE, 2, 0, FALSE },
  { "journal", FALSE, 1, 21 * 60, FALSE },
  { "week", TRUE, 1, 21 * 60, FALSE },
};

/* What the week asks is said elsewhere than in the Week, when it is time, and until one has
 * been there. */
static void
test_says_what_the_week_asks (AppFixture    *fixture,
                              gconstpointer  data)
{
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);

  keel_session_take_library (fixture->session, library);
  for (guint i = 0; i < G_N_ELEMENTS (reminders); i++)
    {
      KeelWindow *window;
      KeelBanner *banner;

      g_settings_set_string (fixture->settings, "last-view", reminders[i].view);
      g_settings_set_boolean (fixture->settings, "reminder-at-start", reminders[i].at_start);
      g_settings_set_int (fixture->settings, "reminder-weekday", reminders[i].weekday);
      g_settings_set_int (fixture->settings, "reminder-time", reminders[i].time);
      window = keel_window_new (fixture->application, fixture->session, fixture->settings);
      banner = KEEL_BANNER (app_find (GTK_WIDGET (window), KEEL_TYPE_BANNER));

      g_assert_cmpstr (keel_banner_get_sentence (banner), ==, reminders[i].is_said
                       ? "This week asks: Pulse, Bridging Practices, One Reflection, A Thought for the Week." : NULL);
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "week");
      g_assert_null (keel_banner_get_sentence (banner));
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-view", "s", "journal");
      g_assert_null (keel_banner_get_sentence (banner));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/window/undo-takes-back-the-last-act", test_undo_takes_back_the_last_act);
  APP_TEST (application, "/app/window/a-text-with-the-cursor-keeps-its-undo", test_a_text_with_the_cursor_keeps_its_undo);
  APP_TEST (application, "/app/window/searches-where-one-stands", test_searches_where_one_stands);
  APP_TEST (application, "/app/window/tells-what-looks-like-markup", test_tells_what_looks_like_markup);
  APP_TEST (application, "/app/window/says-that-it-only-looks", test_says_that_it_only_looks);
  APP_TEST (application, "/app/window/says-what-the-week-asks", test_says_what_the_week_asks);
  APP_TEST (application, "/app/window/shows-why-the-workbook-is-not-there", test_shows_why_the_workbook_is_not_there);
  APP_TEST (application, "/app/window/remembers-the-folder", test_remembers_the_folder);
  APP_TEST (application, "/app/window/opens-what-is-asked-for-in-front", test_opens_what_is_asked_for_in_front);
  APP_TEST (application, "/app/window/ignores-an-entry-that-is-not-there", test_ignores_an_entry_that_is_not_there);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

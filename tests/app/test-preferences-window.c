/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-language-group.h"
#include "keel-preferences-window.h"

static GtkSwitch *
find_switch (GtkWidget  *widget,
             const char *title)
{
  GtkWidget *label = app_find_label (widget, title);
  GtkWidget *row = label != NULL ? gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW) : NULL;

  g_assert_nonnull (row);

  return GTK_SWITCH (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)));
}

/* Off until a person wants it, at once, and the other way round. */
static void
test_the_week_asks_what_is_wanted (AppFixture    *fixture,
                                   gconstpointer  data)
{
  static const struct
  {
    const char *title;
    gboolean (* asks) (KeelProfile *profile);
    gboolean (* set)  (KeelWorkbook *workbook,
                       gboolean      asks,
                       KeelMoment    now);
  } cases[] = {
    { "Ask About Energy", keel_profile_asks_energy, keel_workbook_set_asks_energy },
    { "Ask About the Time Split", keel_profile_asks_time_split, keel_workbook_set_asks_time_split },
  };
  KeelProfile *profile = keel_workbook_get_profile (fixture->workbook);
  GtkWindow *window = keel_preferences_window_new (fixture->session, fixture->settings);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkSwitch *button = find_switch (GTK_WIDGET (window), cases[i].title);

      g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (button)));
      g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (button),
                                                       GTK_ACCESSIBLE_RELATION_LABELLED_BY));
      g_assert_false (gtk_switch_get_active (button));
      gtk_switch_set_active (button, TRUE);
      g_assert_true (cases[i].asks (profile));

      cases[i].set (fixture->workbook, FALSE, keel_session_get_now (fixture->session));
      g_assert_false (gtk_switch_get_active (button));
    }

  gtk_window_destroy (window);
}

static GtkWidget *
find_in_row (GtkWidget  *window,
             const char *title,
             GType       type)
{
  GtkWidget *label = app_find_label (window, title);

  g_assert_nonnull (label);
  return app_find (gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW), type);
}

static void
test_reminders_are_settings (AppFixture    *fixture,
                             gconstpointer  data)
{
  GtkWindow *window;
  GtkWidget *weekday;
  GtkWidget *time;

  g_settings_set_int (fixture->settings, "reminder-weekday", 3);
  g_settings_set_int (fixture->settings, "reminder-time", 8 * 60 + 5);
  g_settings_set_boolean (fixture->settings, "reminder-at-start", FALSE);

  window = keel_preferences_window_new (fixture->session, fixture->settings);
  weekday = find_in_row (GTK_WIDGET (window), "Weekday", GTK_TYPE_DROP_DOWN);
  time = find_in_row (GTK_WIDGET (window), "Time", GTK_TYPE_ENTRY);

  /* To show them changes nothing. */
  g_assert_cmpint (g_settings_get_int (fixture->settings, "reminder-weekday"), ==, 3);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (weekday)), ==, 2);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (time)), ==, "08:05");
  g_assert_false (gtk_switch_get_active (find_switch (GTK_WIDGET (window),
                                                      "Say at the Start What the Week Still Asks")));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (weekday), 6);
  g_assert_cmpint (g_settings_get_int (fixture->settings, "reminder-weekday"), ==, 7);

  gtk_editable_set_text (GTK_EDITABLE (time), "17:4");
  g_assert_cmpint (g_settings_get_int (fixture->settings, "reminder-time"), ==, 8 * 60 + 5);
  g_assert_true (gtk_widget_has_css_class (time, "error"));
  gtk_editable_set_text (GTK_EDITABLE (time), "17:45");
  g_assert_cmpint (g_settings_get_int (fixture->settings, "reminder-time"), ==, 17 * 60 + 45);
  g_assert_false (gtk_widget_has_css_class (time, "error"));

  gtk_switch_set_active (find_switch (GTK_WIDGET (window), "Say at the Start What the Week Still Asks"), TRUE);
  g_assert_true (g_settings_get_boolean (fixture->settings, "reminder-at-start"));

  gtk_window_destroy (window);
}

static void
test_text_is_as_large_as_wanted (AppFixture    *fixture,
                                 gconstpointer  data)
{
  static const struct
  {
    guint       selected;
    const char *id;
    const char *css_class;
  } cases[] = {
    { 3, "larger", "keel-text-larger" },
    { 0, "small", "keel-text-small" },
    { 1, "normal", NULL },
  };
  GtkWindow *window = keel_preferences_window_new (fixture->session, fixture->settings);
  GtkWidget *size = find_in_row (GTK_WIDGET (window), "Text Size", GTK_TYPE_DROP_DOWN);

  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (size)), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *id = NULL;
      guint n_classes = 0;

      gtk_drop_down_set_selected (GTK_DROP_DOWN (size), cases[i].selected);
      id = g_settings_get_string (fixture->settings, "reading-text-size");
      g_assert_cmpstr (id, ==, cases[i].id);
      for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
        if (cases[j].css_class != NULL && gtk_widget_has_css_class (GTK_WIDGET (fixture->window), cases[j].css_class))
          n_classes++;
      g_assert_cmpuint (n_classes, ==, cases[i].css_class != NULL ? 1 : 0);
    }

  gtk_window_destroy (window);
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_assert_true (keel_session_programme_finish (KEEL_SESSION (object), result, NULL));
}

/* A programme that is there in French too is in use. */
static void
use_translated (AppFixture *fixture)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", "translated.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) document = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  document = g_bytes_new (text, length);
  keel_session_add_programme_async (fixture->session, document, added_cb, NULL);
  keel_workbook_set_programme (fixture->workbook, "small", keel_session_get_now (fixture->session));
}

typedef struct
{
  KeelSession *session;
  const char  *title;
} Wanted;

static gboolean
is_called (gpointer data)
{
  const Wanted *wanted = data;
  KeelProgramme *programme = keel_session_get_programme (wanted->session);

  return programme != NULL && g_str_equal (keel_programme_get_content (programme)->title, wanted->title);
}

static void
test_a_programme_speaks_what_is_wanted (AppFixture    *fixture,
                                        gconstpointer  data)
{
  Wanted wanted = { fixture->session, "A small programme" };
  GtkWindow *window;
  GtkWidget *row;

  window = keel_preferences_window_new (fixture->session, fixture->settings);
  row = app_find (app_find (GTK_WIDGET (window), KEEL_TYPE_LANGUAGE_GROUP), ADW_TYPE_COMBO_ROW);
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_ancestor (row, KEEL_TYPE_LANGUAGE_GROUP)));

  use_translated (fixture);
  app_wait (is_called, &wanted);
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_ancestor (row, KEEL_TYPE_LANGUAGE_GROUP)));
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 0);

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 2);
  wanted.title = "Petit";
  app_wait (is_called, &wanted);
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), ==, 2);

  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 1);
  wanted.title = "A small programme";
  app_wait (is_called, &wanted);
  gtk_window_destroy (window);
}

static GtkCheckButton *
find_answer (GtkWindow  *window,
             const char *title)
{
  GtkWidget *label = app_find_label (GTK_WIDGET (window), title);

  g_assert_nonnull (label);
  return GTK_CHECK_BUTTON (app_find (gtk_widget_get_ancestor (label, ADW_TYPE_ACTION_ROW), GTK_TYPE_CHECK_BUTTON));
}

static void
test_the_road_can_be_answered_anew (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelProfile *profile = keel_workbook_get_profile (fixture->workbook);
  GtkWindow *window = keel_preferences_window_new (fixture->session, fixture->settings);

  g_assert_true (keel_workbook_is_empty (fixture->workbook));
  g_assert_true (gtk_check_button_get_active (find_answer (window, "Skip")));
  gtk_check_button_set_active (find_answer (window, "I carry a strategic role"), TRUE);
  g_assert_cmpstr (keel_profile_get_role (profile), ==, KEEL_ROLE_EXECUTIVE);
  keel_workbook_set_role (fixture->workbook, KEEL_ROLE_ASPIRING, keel_session_get_now (fixture->session));
  g_assert_true (gtk_check_button_get_active (find_answer (window, "A first leading post is in sight")));
  gtk_check_button_set_active (find_answer (window, "Skip"), TRUE);
  g_assert_null (keel_profile_get_role (profile));

  gtk_window_destroy (window);
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/preferences-window/the-week-asks-what-is-wanted", test_the_week_asks_what_is_wanted);
  APP_TEST (application, "/app/preferences-window/reminders-are-settings", test_reminders_are_settings);
  APP_TEST (application, "/app/preferences-window/text-is-as-large-as-wanted", test_text_is_as_large_as_wanted);
  APP_TEST (application, "/app/preferences-window/a-programme-speaks-what-is-wanted",
            test_a_programme_speaks_what_is_wanted);
  APP_TEST (application, "/app/preferences-window/the-road-can-be-answered-anew", test_the_road_can_be_answered_anew);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

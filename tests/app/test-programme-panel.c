/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "app-fixture.h"
#include "keel-import-panel.h"
#include "keel-preferences-window.h"
#include "keel-programme-panel.h"

/* What it says is shown as it is, whatever it would be as markup. */
#define HOSTILE "<b>Bold</b> & <a href='https://example.org'>link</a>"

#define PROGRAMME(title) \
  "{\"format\":\"even-keel/programme\",\"schema\":1,\"id\":\"acme\",\"version\":\"1.0\",\"language\":\"en\"," \
  "\"title\":\"" title "\",\"summary\":\"" HOSTILE "\",\"licence\":\"" HOSTILE "\",\"authors\":[\"" HOSTILE "\"]," \
  "\"parts\":[{\"id\":\"all\",\"title\":\"All\",\"pages\":[\"P1\"]}],\"pages\":[{\"id\":\"P1\",\"title\":\"T\"," \
  "\"blocks\":[{\"id\":\"b\",\"kind\":\"text\",\"text\":\"Words.\"}]}]}"

static GtkWindow *
open_panel (AppFixture *fixture,
            const char *text)
{
  GtkWindow *panel = app_import (fixture, text);

  g_assert_true (KEEL_IS_PROGRAMME_PANEL (panel));
  return panel;
}

static KeelProgramme *
find_acme (AppFixture *fixture)
{
  return keel_library_find (keel_session_get_library (fixture->session), "acme");
}

static void
test_shows_what_it_holds (AppFixture    *fixture,
                          gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, PROGRAMME (HOSTILE));

  g_assert_cmpstr (app_get_page (GTK_WIDGET (panel)), ==, "preview");
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), HOSTILE));
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "1 page"));
  g_assert_null (app_find_label (GTK_WIDGET (panel), "Bold & link"));
  gtk_window_close (panel);
  app_wait_for_window (fixture);
  g_assert_null (find_acme (fixture));
}

static void
test_lists_everything_that_is_wrong (AppFixture    *fixture,
                                     gconstpointer  data)
{
  GtkWindow *panel = open_panel (fixture, "{\"format\":\"even-keel/programme\",\"schema\":1,\"<i>\":1}");

  g_assert_cmpstr (app_get_page (GTK_WIDGET (panel)), ==, "refused");
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "<i>"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "pages"));
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "title"));
  gtk_window_close (panel);
  app_wait_for_window (fixture);
}

static void
test_a_diary_is_still_imported (AppFixture    *fixture,
                                gconstpointer  data)
{
  GtkWindow *panel = app_import (fixture, "{\"tags\": {}, \"entries\": []}");

  g_assert_true (KEEL_IS_IMPORT_PANEL (panel));
  gtk_window_close (panel);
  app_wait_for_window (fixture);
}

/* Preferences. */

static gboolean
has_no_acme (gpointer fixture)
{
  return find_acme (fixture) == NULL;
}

static GtkWidget *
find_remove_button (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "programme.remove") == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_remove_button (child);

      if (found)
        return found;
    }

  return NULL;
}

static void
answer_remove (AppFixture *fixture,
               GtkWindow  *preferences)
{
  g_autoptr (GList) windows = NULL;

  gtk_widget_activate_action (find_remove_button (GTK_WIDGET (preferences)), "programme.remove", "s", "acme");
  windows = gtk_window_list_toplevels ();
  for (GList *item = windows; item; item = item->next)
    if (ADW_IS_MESSAGE_DIALOG (item->data))
      adw_message_dialog_response (item->data, "yes");
}

static void
test_is_added_used_and_removed (AppFixture    *fixture,
                                gconstpointer  data)
{
  KeelProfile *profile = keel_workbook_get_profile (fixture->workbook);
  GtkWindow *panel = open_panel (fixture, PROGRAMME ("Acme"));
  GtkWindow *preferences;

  gtk_switch_set_active (GTK_SWITCH (app_find (GTK_WIDGET (panel), GTK_TYPE_SWITCH)), TRUE);
  gtk_widget_activate_action (GTK_WIDGET (panel), "programme.add", NULL);
  app_wait_for_window (fixture);
  g_assert_nonnull (app_find_label (GTK_WIDGET (fixture->window), "“Acme” was added"));
  g_assert_nonnull (find_acme (fixture));
  g_assert_cmpstr (keel_profile_get_programme (profile), ==, "acme");
  g_assert_true (keel_session_get_programme (fixture->session) == find_acme (fixture));

  preferences = keel_preferences_window_new (fixture->session, fixture->settings);
  gtk_window_present (preferences);
  answer_remove (fixture, preferences);
  app_wait (has_no_acme, fixture);
  g_assert_null (find_remove_button (GTK_WIDGET (preferences)));
  gtk_window_destroy (preferences);

  /* Added again, it is in use again: the profile still says so. */
  g_assert_cmpstr (keel_profile_get_programme (profile), ==, "acme");
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/programme-panel/shows-what-it-holds", test_shows_what_it_holds);
  APP_TEST (application, "/app/programme-panel/lists-everything-that-is-wrong", test_lists_everything_that_is_wrong);
  APP_TEST (application, "/app/programme-panel/a-diary-is-still-imported", test_a_diary_is_still_imported);
  APP_TEST (application, "/app/programme-panel/is-added-used-and-removed", test_is_added_used_and_removed);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

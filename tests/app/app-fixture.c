/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"

#include "keel-config.h"
#include "store-fixture.h"

static KeelMoment
stopped_clock (gpointer user_data)
{
  return store_now ();
}

void
app_wait (AppCondition condition,
          gpointer     data)
{
  while (!condition (data))
    g_main_context_iteration (NULL, TRUE);
}

void
app_wait_for_state (KeelSession      *session,
                    KeelSessionState  state)
{
  while (keel_session_get_state (session) != state)
    g_main_context_iteration (NULL, TRUE);
}

void
app_fixture_set_up (AppFixture    *fixture,
                    gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *state = NULL;

  fixture->root = g_dir_make_tmp ("keel-app-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->folder = g_build_filename (fixture->root, "workbook", NULL);
  state = g_build_filename (fixture->root, "state", NULL);
  keel_folder_create (fixture->folder, store_now (), &error);
  g_assert_no_error (error);

  fixture->session = keel_session_new (fixture->folder, state, stopped_clock, NULL);
  fixture->workbook = keel_session_get_workbook (fixture->session);
  keel_session_open (fixture->session);
  app_wait_for_state (fixture->session, KEEL_SESSION_READY);

  fixture->application = GTK_APPLICATION ((gpointer) data);
  fixture->settings = g_settings_new (KEEL_APP_ID);
  /* What these tests look at lies behind it. */
  g_settings_set_boolean (fixture->settings, "show-welcome", FALSE);
  g_set_weak_pointer (&fixture->window,
                      keel_window_new (fixture->application,
                                       fixture->session, fixture->settings));
}

/* A backup or a look at the folder may still be under way in a worker. */
static void
let_go (gpointer object)
{
  g_object_add_weak_pointer (object, &object);
  g_object_unref (object);
  while (object)
    g_main_context_iteration (NULL, TRUE);
}

void
app_fixture_tear_down (AppFixture    *fixture,
                       gconstpointer  data)
{
  if (fixture->window)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (fixture->window);

  g_assert_true (keel_session_flush_sync (fixture->session, NULL));
  let_go (g_steal_pointer (&fixture->session));
  g_clear_object (&fixture->settings);
  store_remove_tree (fixture->root);
  g_free (fixture->folder);
  g_free (fixture->root);
}

KeelEntry *
app_add_entry (AppFixture *fixture,
               const char *happened)
{
  KeelEntry *entry = keel_workbook_add_entry (fixture->workbook, KEEL_ENTRY_THREE_QUESTIONS,
                                              keel_moment_get_day (store_now ()), KEEL_TIME_NONE,
                                              store_now ());

  g_assert_true (keel_workbook_set_entry_text (fixture->workbook, entry, KEEL_TEXT_HAPPENED, happened));

  return entry;
}

static gboolean
has_place (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

void
app_wait_for_place (GtkWidget *widget)
{
  app_wait (has_place, widget);
}

GtkWidget *
app_find (GtkWidget *widget,
          GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = app_find (child, type);

      if (found)
        return found;
    }

  return NULL;
}

GtkWidget *
app_find_label (GtkWidget  *widget,
                const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_label (GTK_LABEL (widget)), text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = app_find_label (child, text);

      if (found)
        return found;
    }

  return NULL;
}

GtkWindow *
app_front (AppFixture *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *item = windows; item; item = item->next)
    if (item->data != fixture->window && gtk_window_get_transient_for (item->data))
      return item->data;

  return NULL;
}

void
app_activate (AppFixture *fixture,
              const char *action,
              const char *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action,
                                  parameter ? g_variant_new_string (parameter) : NULL);
}

const char *
app_get_page (GtkWidget *widget)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (app_find (widget, GTK_TYPE_STACK)));
}

static gboolean
has_read (gpointer panel)
{
  return !g_str_equal (app_get_page (panel), "reading");
}

GtkWindow *
app_import (AppFixture *fixture,
            const char *text)
{
  g_autofree char *path = g_build_filename (fixture->root, "file.json", NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autoptr (GError) error = NULL;
  GtkWindow *panel;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);

  gtk_window_present (GTK_WINDOW (fixture->window));
  app_activate (fixture, "import-file", uri);
  panel = app_front (fixture);
  g_assert_nonnull (panel);
  app_wait (has_read, panel);

  return panel;
}

static gboolean
has_no_front (gpointer fixture)
{
  return app_front (fixture) == NULL;
}

void
app_wait_for_window (AppFixture *fixture)
{
  app_wait (has_no_front, fixture);
}

static gboolean
is_gone (gpointer place)
{
  return *(GtkWindow **) place == NULL;
}

void
app_close_panel (GtkWindow *panel)
{
  GtkWindow *place = NULL;

  g_set_weak_pointer (&place, panel);
  gtk_window_close (panel);
  app_wait (is_gone, &place);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

typedef struct
{
  AppTests add_tests;
  int      status;
} Run;

static void
activate_cb (GApplication *application,
             gpointer      user_data)
{
  Run *run = user_data;

  g_application_hold (application);
  run->add_tests (application);
  run->status = g_test_run ();
  g_application_release (application);
}

int
app_test_main (int        argc,
               char     **argv,
               AppTests   add_tests)
{
  g_autoptr (AdwApplication) application = NULL;
  Run run = { .add_tests = add_tests };

  gtk_test_init (&argc, &argv, NULL);
  application = g_object_new (ADW_TYPE_APPLICATION,
                              "application-id", KEEL_APP_ID ".Test",
                              "flags", G_APPLICATION_NON_UNIQUE,
                              "resource-base-path", KEEL_APP_PATH,
                              NULL);
  g_signal_connect (application, "activate", G_CALLBACK (activate_cb), &run);
  g_application_run (G_APPLICATION (application), 0, NULL);

  return run.status;
}

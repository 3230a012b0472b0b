/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"
#include "keel-window.h"

G_BEGIN_DECLS

/* A workbook in a folder of its own, open, and the program's window on it: presented
 * only where a test does so. */
typedef struct
{
  char           *root;
  char           *folder;
  KeelSession    *session;
  KeelWorkbook   *workbook;
  GtkApplication *application;
  GSettings      *settings;
  KeelWindow     *window;
} AppFixture;

void       app_fixture_set_up    (AppFixture    *fixture,
                                  gconstpointer  data);
void       app_fixture_tear_down (AppFixture    *fixture,
                                  gconstpointer  data);

/* g_test_add() with all that. */
#define APP_TEST(application, path, function) \
  g_test_add (path, AppFixture, application, app_fixture_set_up, function, app_fixture_tear_down)

/* The main() of a test program: runs the tests that @add_tests adds inside a running
 * application, which a window cannot be without. */
typedef void (* AppTests) (gpointer application);
int        app_test_main         (int            argc,
                                  char         **argv,
                                  AppTests       add_tests);

/* An entry of 2026-11-23 that says @happened. */
KeelEntry *app_add_entry         (AppFixture    *fixture,
                                  const char    *happened);

void       app_wait_for_state    (KeelSession      *session,
                                  KeelSessionState  state);

/* Turns the main loop until @condition (@data) is true. */
typedef gboolean (* AppCondition) (gpointer data);
void       app_wait              (AppCondition   condition,
                                  gpointer       data);

/* Waits until @widget has its place in its window: where Tab leads depends on that. */
void       app_wait_for_place    (GtkWidget     *widget);

/* The first descendant of @widget of @type that is mapped or not; NULL if none. */
GtkWidget *app_find              (GtkWidget     *widget,
                                  GType          type);
/* The first label below @widget that says @text. */
GtkWidget *app_find_label        (GtkWidget     *widget,
                                  const char    *text);

/* The newest window that is not @fixture's: a panel, a dialog. */
GtkWindow *app_front             (AppFixture    *fixture);

/* The name of the page that the first stack below @widget shows. */
const char *app_get_page         (GtkWidget     *widget);

/* Hands the program a file that says @text, as one does that is dropped or chosen from the
 * menu: the panel that asks about it, once it has read the file. */
GtkWindow *app_import            (AppFixture    *fixture,
                                  const char    *text);

/* Waits until there is no panel in front. */
void       app_wait_for_window   (AppFixture    *fixture);

/* Closes @panel, and waits until nothing holds it: a worker may, and it the window. */
void       app_close_panel       (GtkWindow     *panel);

void       app_activate          (AppFixture    *fixture,
                                  const char    *action,
                                  const char    *parameter);

G_END_DECLS

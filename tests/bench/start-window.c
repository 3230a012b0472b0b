/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The program itself, started on the reader's workbook, watched: start-window TITLE,
 * the title of the newest entry. */

#include "frame-watch.h"
#include "keel-application.h"
#include "keel-session.h"

static KeelSession *
find_session (GtkWidget *widget)
{
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "session"))
    {
      KeelSession *session = NULL;

      g_object_get (widget, "session", &session, NULL);
      return session;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      KeelSession *session = find_session (child);

      if (session)
        return session;
    }

  return NULL;
}

/* Everything is in memory and can be searched. */
static gboolean
is_ready (gpointer user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);
  g_autoptr (KeelSession) session = window ? find_session (GTK_WIDGET (window)) : NULL;

  return session && keel_session_get_state (session) == KEEL_SESSION_READY;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (KeelApplication) application = keel_application_new ();

  if (argc != 2)
    {
      g_printerr ("Usage: start-window TITLE\n");
      return 2;
    }
  frame_watch_start (G_APPLICATION (application), argv[1], is_ready, application);

  return g_application_run (G_APPLICATION (application), 1, argv);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "frame-watch.h"

#include <stdio.h>
#include <string.h>

typedef struct
{
  GApplication *application;
  GtkWindow    *window;
  char         *text;
  FrameSettled  is_settled;
  gpointer      user_data;
  gboolean      has_painted;
  gboolean      is_useful;
} Watch;

static void
say (const char *what)
{
  g_print ("%s %" G_GINT64_FORMAT "\n", what, g_get_monotonic_time ());
}

static const char *
text_of (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget));

  return NULL;
}

static gboolean
shows_text (GtkWidget  *widget,
            const char *text)
{
  const char *own = text_of (widget);

  if (!gtk_widget_get_mapped (widget))
    return FALSE;

  if (own && strstr (own, text) && gtk_widget_get_width (widget) > 0)
    return TRUE;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, text))
      return TRUE;

  return FALSE;
}

static void
say_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status ? strstr (status, "VmRSS:") : NULL;
  if (line)
    g_print ("memory %" G_GINT64_FORMAT "\n", g_ascii_strtoll (line + strlen ("VmRSS:"), NULL, 10));
}

static gboolean
ask_whether_settled_cb (gpointer user_data)
{
  Watch *watch = user_data;

  if (!watch->is_useful || (watch->is_settled && !watch->is_settled (watch->user_data)))
    return G_SOURCE_CONTINUE;

  say ("settled");
  say_memory ();
  fflush (stdout);
  g_application_quit (watch->application);

  return G_SOURCE_REMOVE;
}

static void
painted_cb (GdkFrameClock *clock,
            gpointer       user_data)
{
  Watch *watch = user_data;

  if (!watch->has_painted)
    {
      watch->has_painted = TRUE;
      say ("frame");
      /* Below everything a program does for itself when it is idle. */
      g_timeout_add_full (G_PRIORITY_LOW, 5, ask_whether_settled_cb, watch, NULL);
    }

  if (!watch->is_useful && (!watch->text || shows_text (GTK_WIDGET (watch->window), watch->text)))
    {
      watch->is_useful = TRUE;
      say ("useful");
    }
}

static void
realized_cb (GtkWidget *window,
             gpointer   user_data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), user_data);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window,
                 gpointer        user_data)
{
  Watch *watch = user_data;

  if (watch->window)
    return;

  watch->window = window;
  if (gtk_widget_get_realized (GTK_WIDGET (window)))
    realized_cb (GTK_WIDGET (window), watch);
  else
    g_signal_connect (window, "realize", G_CALLBACK (realized_cb), watch);
}

void
frame_watch_start (GApplication *application,
                   const char   *text,
                   FrameSettled  is_settled,
                   gpointer      user_data)
{
  Watch *watch = g_new0 (Watch, 1);

  watch->application = application;
  watch->text = g_strdup (text);
  watch->is_settled = is_settled;
  watch->user_data = user_data;
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), watch);
}

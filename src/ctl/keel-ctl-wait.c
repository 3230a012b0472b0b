/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-ctl-wait.h"

#include <glib-unix.h>
#include <stdio.h>
#include <unistd.h>
#include "keel-exchange-words.h"

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

struct _KeelCtlWait
{
  GMainLoop    *loop;
  GCancellable *cancellable;
  GAsyncResult *result;
  guint         sources[G_N_ELEMENTS (signals)];
  gboolean      is_terminal;
  gboolean      has_noted;
};

static gboolean
interrupted_cb (gpointer user_data)
{
  KeelCtlWait *wait = user_data;

  g_cancellable_cancel (wait->cancellable);
  return G_SOURCE_CONTINUE;
}

KeelCtlWait *
keel_ctl_wait_new (void)
{
  KeelCtlWait *wait = g_new0 (KeelCtlWait, 1);

  wait->loop = g_main_loop_new (NULL, FALSE);
  wait->cancellable = g_cancellable_new ();
  wait->is_terminal = isatty (STDERR_FILENO);
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    wait->sources[i] = g_unix_signal_add (signals[i], interrupted_cb, wait);

  return wait;
}

void
keel_ctl_wait_free (KeelCtlWait *wait)
{
  if (wait == NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_source_remove (wait->sources[i]);
  g_main_loop_unref (wait->loop);
  g_object_unref (wait->cancellable);
  g_clear_object (&wait->result);
  g_free (wait);
}

GCancellable *
keel_ctl_wait_get_cancellable (KeelCtlWait *wait)
{
  return wait->cancellable;
}

void
keel_ctl_wait_note (guint    n_done,
                    guint    n_total,
                    gpointer user_data)
{
  KeelCtlWait *wait = user_data;
  g_autofree char *words = NULL;

  if (!wait->is_terminal)
    return;

  /* Back to the start of the line, which is cleared behind the words. */
  words = keel_exchange_words_progress (n_done, n_total);
  fprintf (stderr, "\r%s\033[K", words);
  wait->has_noted = TRUE;
}

void
keel_ctl_wait_done_cb (GObject      *object,
                       GAsyncResult *result,
                       gpointer      user_data)
{
  KeelCtlWait *wait = user_data;

  wait->result = g_object_ref (result);
  g_main_loop_quit (wait->loop);
}

GAsyncResult *
keel_ctl_wait_run (KeelCtlWait *wait)
{
  if (wait->result == NULL)
    g_main_loop_run (wait->loop);

  if (wait->has_noted)
    fputs ("\r\033[K", stderr);

  return wait->result;
}

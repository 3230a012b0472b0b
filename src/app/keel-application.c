/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What happens at a start, in this order, because the first frame must not wait: the
 * settings are read, the session begins to read the workbook in its own thread, the
 * window is built and shown. Everything else is built when it is asked for. */

#include "keel-application.h"

#include "keel-config.h"
#include "keel-dialogs.h"
#include "keel-sample-window.h"
#include "keel-sample.h"
#include "keel-session.h"
#include "keel-spoken-names.h"
#include "keel-window.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

struct _KeelApplication
{
  AdwApplication  parent_instance;

  GSettings      *settings;
  KeelSession    *session;
  KeelWindow     *window;        /* weak */
  KeelWindow     *sample_window; /* weak; in front of the other, which is hidden */
  guint           signal_sources[3];
};

G_DEFINE_FINAL_TYPE (KeelApplication, keel_application, ADW_TYPE_APPLICATION)

/* Every key of the whole program but two: Ctrl+Z and Shift+Ctrl+Z belong to a text
 * that has the cursor before they belong to the window, so they are bindings of
 * KeelWindow, which come after the widgets inside it. */
static const struct
{
  const char *action;
  const char *keys[3];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.new-entry", { "<Control>n" } },
  { "win.search", { "<Control>f" } },
  { "win.search-everywhere", { "<Control><Shift>f" } },
  { "win.print::", { "<Control>p" } },
  { "win.preferences", { "<Control>comma" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "win.show-view::week", { "<Alt>1" } },
  { "win.show-view::concepts", { "<Alt>2" } },
  { "win.show-view::journal", { "<Alt>3" } },
  { "win.show-view::ratings", { "<Alt>4" } },
  { "win.show-view::balance", { "<Alt>5" } },
  { "win.new-checkin::full", { "<Control><Shift>r" } },
  { "win.new-checkin::pulse", { "<Control><Shift>p" } },
  { "window.close", { "<Control>w" } },
};

static const int leaving_signals[] = { SIGHUP, SIGINT, SIGTERM };

static void
set_accelerators (KeelApplication *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self),
                                           accelerators[i].action,
                                           (const char * const *) accelerators[i].keys);
}

static void
start_session (KeelApplication *self)
{
  g_autofree char *folder = g_settings_get_string (self->settings, "workbook-folder");

  self->session = keel_session_new (*folder ? folder : NULL, NULL, NULL, NULL);
  keel_session_open (self->session);
}

static gpointer
sweep_in_thread (gpointer user_data)
{
  keel_sample_sweep ();

  return NULL;
}

/* What a crash has left of a sample, and nobody waits for. */
static void
start_sweeping (void)
{
  g_thread_unref (g_thread_new ("keel-sweep", sweep_in_thread, NULL));
}

static void
ensure_window (KeelApplication *self)
{
  if (self->sample_window)
    {
      gtk_window_present (GTK_WINDOW (self->sample_window));
      return;
    }

  if (!self->session)
    start_session (self);

  if (!self->window)
    g_set_weak_pointer (&self->window,
                        keel_window_new (GTK_APPLICATION (self), self->session, self->settings));

  gtk_window_present (GTK_WINDOW (self->window));
}

/* Told to leave by the system, which does not wait: no question can be asked. */
static gboolean
signal_received_cb (gpointer user_data)
{
  KeelApplication *self = user_data;

  if (self->session)
    keel_session_flush_sync (self->session, NULL);
  g_application_quit (G_APPLICATION (self));

  return G_SOURCE_CONTINUE;
}

static void
quit_action (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  KeelApplication *self = user_data;

  if (self->sample_window)
    gtk_window_close (GTK_WINDOW (self->sample_window));

  /* The window may have to stay: something could not be saved. */
  if (self->window)
    gtk_window_close (GTK_WINDOW (self->window));
  else
    g_application_quit (G_APPLICATION (self));
}

static void
new_entry_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  KeelApplication *self = user_data;

  ensure_window (self);
  keel_window_new_entry (self->sample_window ? self->sample_window : self->window);
}

static void
about_action (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  KeelApplication *self = user_data;

  keel_dialogs_show_about (GTK_WINDOW (self->sample_window ? self->sample_window : self->window), self->session);
}

/* One sample at a time, and none within it. */
static void
update_sample_action (KeelApplication *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "show-sample");

  g_simple_action_set_enabled (G_SIMPLE_ACTION (action), self->sample_window == NULL);
}

static void
sample_left_cb (KeelApplication *self)
{
  g_clear_weak_pointer (&self->sample_window);
  update_sample_action (self);
}

static void
show_sample_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  KeelApplication *self = user_data;
  g_autoptr (GError) error = NULL;
  KeelWindow *window;

  if (!self->window || self->sample_window)
    return;

  window = keel_sample_window_new (GTK_APPLICATION (self), self->window, self->session, self->settings, &error);
  if (!window)
    {
      keel_dialogs_complain (GTK_WIDGET (self->window), _("The Sample Cannot Be Shown"), error->message);
      return;
    }

  g_set_weak_pointer (&self->sample_window, window);
  g_signal_connect_object (window, "destroy", G_CALLBACK (sample_left_cb), self, G_CONNECT_SWAPPED);
  update_sample_action (self);
}

static void
leave_sample_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  KeelApplication *self = user_data;

  if (self->sample_window)
    gtk_window_close (GTK_WINDOW (self->sample_window));
}

static const GActionEntry actions[] = {
  { .name = "about", .activate = about_action },
  { .name = "leave-sample", .activate = leave_sample_action },
  { .name = "new-entry", .activate = new_entry_action },
  { .name = "quit", .activate = quit_action },
  { .name = "show-sample", .activate = show_sample_action },
};

static void
keel_application_activate (GApplication *application)
{
  ensure_window (KEEL_APPLICATION (application));
}

static void
keel_application_startup (GApplication *application)
{
  KeelApplication *self = KEEL_APPLICATION (application);

  self->settings = g_settings_new (KEEL_APP_ID);

  G_APPLICATION_CLASS (keel_application_parent_class)->startup (application);
  keel_spoken_names_mend ();

  /* A text that is read takes the focus on the way to the links in it: when it was marked as
   * a whole each time, the keyboard would never come to them. */
  g_object_set (gtk_settings_get_default (), "gtk-label-select-on-focus", FALSE, NULL);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  set_accelerators (self);
  start_sweeping ();

  for (guint i = 0; i < G_N_ELEMENTS (leaving_signals); i++)
    self->signal_sources[i] = g_unix_signal_add (leaving_signals[i], signal_received_cb, self);
}

/* Its folder goes when its window has gone, and that takes a turn of the main loop. */
static void
leave_sample_now (KeelApplication *self)
{
  KeelWindow *window = NULL;

  if (!self->sample_window)
    return;

  g_set_weak_pointer (&window, self->sample_window);
  gtk_window_destroy (GTK_WINDOW (window));
  while (window && g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_weak_pointer (&window);
}

static void
keel_application_shutdown (GApplication *application)
{
  KeelApplication *self = KEEL_APPLICATION (application);

  for (guint i = 0; i < G_N_ELEMENTS (leaving_signals); i++)
    g_clear_handle_id (&self->signal_sources[i], g_source_remove);

  leave_sample_now (self);
  if (self->session)
    keel_session_flush_sync (self->session, NULL);

  G_APPLICATION_CLASS (keel_application_parent_class)->shutdown (application);
}

static void
keel_application_dispose (GObject *object)
{
  KeelApplication *self = KEEL_APPLICATION (object);

  g_clear_weak_pointer (&self->sample_window);
  g_clear_weak_pointer (&self->window);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (keel_application_parent_class)->dispose (object);
}

static void
keel_application_class_init (KeelApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->dispose = keel_application_dispose;

  application_class->activate = keel_application_activate;
  application_class->startup = keel_application_startup;
  application_class->shutdown = keel_application_shutdown;
}

static void
keel_application_init (KeelApplication *self)
{
}

KeelApplication *
keel_application_new (void)
{
  return g_object_new (KEEL_TYPE_APPLICATION,
                       "application-id", KEEL_APP_ID,
                       "resource-base-path", KEEL_APP_PATH,
                       NULL);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When to look again. Events only start a clock: a sync tool makes several for each file,
 * and what they say is not always what happened. A monitor a folder, since there is none
 * for a tree; and a slow beat besides, where monitors see nothing (network, document
 * portal). */

#include "keel-watch-private.h"

#define QUIET_MS 700        /* after the last event */
#define LATEST_MS 5000      /* after the first */
#define BEAT_MS 60000

struct _KeelWatch
{
  GObject     parent_instance;

  GHashTable *monitors;     /* folder → GFileMonitor */
  guint       quiet_ms;
  guint       latest_ms;
  guint       quiet_id;
  guint       latest_id;
  guint       beat_id;
};

enum
{
  SIGNAL_STIRRED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (KeelWatch, keel_watch, G_TYPE_OBJECT)

static void
stir (KeelWatch *self)
{
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_clear_handle_id (&self->latest_id, g_source_remove);
  g_signal_emit (self, signals[SIGNAL_STIRRED], 0);
}

static gboolean
quiet_cb (gpointer user_data)
{
  KeelWatch *self = user_data;

  self->quiet_id = 0;
  stir (self);
  return G_SOURCE_REMOVE;
}

static gboolean
latest_cb (gpointer user_data)
{
  KeelWatch *self = user_data;

  self->latest_id = 0;
  stir (self);
  return G_SOURCE_REMOVE;
}

static gboolean
beat_cb (gpointer user_data)
{
  stir (user_data);
  return G_SOURCE_CONTINUE;
}

static void
folder_changed_cb (KeelWatch *self)
{
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  self->quiet_id = g_timeout_add (self->quiet_ms, quiet_cb, self);
  if (self->latest_id == 0)
    self->latest_id = g_timeout_add (self->latest_ms, latest_cb, self);
}

/* No monitor (too many on this machine, or a file system that has none): the beat is
 * left. */
static void
add_folder (KeelWatch  *self,
            const char *folder)
{
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  GFileMonitor *monitor = g_file_monitor_directory (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (monitor == NULL)
    return;

  g_signal_connect_object (monitor, "changed", G_CALLBACK (folder_changed_cb), self, G_CONNECT_SWAPPED);
  g_hash_table_insert (self->monitors, g_strdup (folder), monitor);
}

static void
monitor_free (gpointer monitor)
{
  g_file_monitor_cancel (monitor);
  g_object_unref (monitor);
}

static void
keel_watch_dispose (GObject *object)
{
  KeelWatch *self = KEEL_WATCH (object);

  g_hash_table_remove_all (self->monitors);
  g_clear_handle_id (&self->quiet_id, g_source_remove);
  g_clear_handle_id (&self->latest_id, g_source_remove);
  g_clear_handle_id (&self->beat_id, g_source_remove);

  G_OBJECT_CLASS (keel_watch_parent_class)->dispose (object);
}

static void
keel_watch_finalize (GObject *object)
{
  KeelWatch *self = KEEL_WATCH (object);

  g_hash_table_unref (self->monitors);

  G_OBJECT_CLASS (keel_watch_parent_class)->finalize (object);
}

static void
keel_watch_class_init (KeelWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = keel_watch_dispose;
  object_class->finalize = keel_watch_finalize;

  signals[SIGNAL_STIRRED] =
    g_signal_new ("stirred", KEEL_TYPE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
keel_watch_init (KeelWatch *self)
{
  self->monitors = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, monitor_free);
  keel_watch_set_delays (self, QUIET_MS, LATEST_MS, BEAT_MS);
}

KeelWatch *
keel_watch_new (void)
{
  return g_object_new (KEEL_TYPE_WATCH, NULL);
}

void
keel_watch_set_delays (KeelWatch *self,
                       guint      quiet_ms,
                       guint      latest_ms,
                       guint      beat_ms)
{
  self->quiet_ms = quiet_ms;
  self->latest_ms = latest_ms;
  g_clear_handle_id (&self->beat_id, g_source_remove);
  self->beat_id = g_timeout_add (beat_ms, beat_cb, self);
}

void
keel_watch_set_folders (KeelWatch          *self,
                        const char * const *folders)
{
  GHashTableIter iter;
  gpointer folder;

  g_return_if_fail (KEEL_IS_WATCH (self));

  g_hash_table_iter_init (&iter, self->monitors);
  while (g_hash_table_iter_next (&iter, &folder, NULL))
    if (!g_strv_contains (folders, folder))
      g_hash_table_iter_remove (&iter);

  for (guint i = 0; folders[i] != NULL; i++)
    if (!g_hash_table_contains (self->monitors, folders[i]))
      add_folder (self, folders[i]);
}

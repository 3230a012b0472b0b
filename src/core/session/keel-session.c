/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The session: which state, what time it is.
 *
 * CLOSED ──open──▶ LOADING ──everything read──▶ READY
 *                     │                           │
 *                     └─cannot be used─▶ NOT_THERE ◀─switch_folder─┘
 *
 * Loading has a thread of its own (keel-session-open.c). What touches the disk
 * afterwards goes through one queue (keel-queue.c).
 */

#include "keel-session-private.h"

#include "keel-config.h"

#include <langinfo.h>

enum
{
  PROP_STATE = 1,
  PROP_REASON,
  PROP_FROZEN,
  PROP_SAVE_STATE,
  PROP_SAVE_ERROR,
  PROP_N_LOADED,
  PROP_REMEMBERS,
  PROP_LIBRARY,
  PROP_PROGRAMME,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (KeelSession, keel_session, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (KeelSessionState, keel_session_state,
                    G_DEFINE_ENUM_VALUE (KEEL_SESSION_CLOSED, "closed"),
                    G_DEFINE_ENUM_VALUE (KEEL_SESSION_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (KEEL_SESSION_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (KEEL_SESSION_NOT_THERE, "not-there"))

G_DEFINE_ENUM_TYPE (KeelSaveState, keel_save_state,
                    G_DEFINE_ENUM_VALUE (KEEL_SAVE_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (KEEL_SAVE_PENDING, "pending"),
                    G_DEFINE_ENUM_VALUE (KEEL_SAVE_FAILED, "failed"))

/* State. */

void
keel_session_set_state (KeelSession      *self,
                        KeelSessionState  state,
                        const char       *reason)
{
  if (g_strcmp0 (self->reason, reason) != 0)
    {
      g_free (self->reason);
      self->reason = g_strdup (reason);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REASON]);
    }

  if (self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

void
keel_session_update_frozen (KeelSession *self)
{
  gboolean is_frozen = self->store && keel_store_is_frozen (self->store);

  if (self->is_frozen == is_frozen)
    return;

  self->is_frozen = is_frozen;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FROZEN]);
}

/* Object. */

static KeelMoment
read_clock (gpointer user_data)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return keel_moment_from_date_time (now);
}

static void
record_changed_cb (KeelSession *self,
                   KeelRecord  *record)
{
  keel_session_mark_changed (self, record);
}

static void
keel_session_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  KeelSession *self = KEEL_SESSION (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;
    case PROP_FROZEN:
      g_value_set_boolean (value, self->is_frozen);
      break;
    case PROP_SAVE_STATE:
      g_value_set_enum (value, self->saver.state);
      break;
    case PROP_SAVE_ERROR:
      g_value_set_string (value, self->saver.error);
      break;
    case PROP_N_LOADED:
      g_value_set_uint (value, self->n_loaded);
      break;
    case PROP_REMEMBERS:
      g_value_set_boolean (value, self->memory != NULL);
      break;
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_PROGRAMME:
      g_value_set_object (value, self->programme);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_session_dispose (GObject *object)
{
  KeelSession *self = KEEL_SESSION (object);

  if (self->queue)
    {
      keel_session_stop_watching (self);
      keel_session_clear_saver (self);
      g_cancellable_cancel (self->loading);
      g_clear_pointer (&self->queue, keel_queue_free);
    }
  g_clear_handle_id (&self->memory_timer, g_source_remove);
  g_clear_pointer (&self->memory, g_hash_table_unref);
  g_clear_object (&self->loading);
  g_clear_object (&self->store);
  g_clear_object (&self->attention);
  g_clear_object (&self->programme);
  g_clear_pointer (&self->languages, g_strfreev);
  g_clear_object (&self->library);
  g_clear_object (&self->workbook);

  G_OBJECT_CLASS (keel_session_parent_class)->dispose (object);
}

static void
keel_session_finalize (GObject *object)
{
  KeelSession *self = KEEL_SESSION (object);

  keel_sample_free (self->sample);
  g_free (self->folder);
  g_free (self->state_root);
  g_free (self->reason);
  g_free (self->backup_error);
  g_free (self->saver.error);

  G_OBJECT_CLASS (keel_session_parent_class)->finalize (object);
}

static void
keel_session_class_init (KeelSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = keel_session_get_property;
  object_class->dispose = keel_session_dispose;
  object_class->finalize = keel_session_finalize;

  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, KEEL_TYPE_SESSION_STATE, KEEL_SESSION_CLOSED, flags);
  properties[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  properties[PROP_FROZEN] = g_param_spec_boolean ("frozen", NULL, NULL, FALSE, flags);
  properties[PROP_SAVE_STATE] =
    g_param_spec_enum ("save-state", NULL, NULL, KEEL_TYPE_SAVE_STATE, KEEL_SAVE_DONE, flags);
  properties[PROP_SAVE_ERROR] = g_param_spec_string ("save-error", NULL, NULL, NULL, flags);
  properties[PROP_N_LOADED] = g_param_spec_uint ("n-loaded", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_REMEMBERS] = g_param_spec_boolean ("remembers", NULL, NULL, FALSE, flags);
  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, KEEL_TYPE_LIBRARY, flags);
  properties[PROP_PROGRAMME] = g_param_spec_object ("programme", NULL, NULL, KEEL_TYPE_PROGRAMME, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_session_init (KeelSession *self)
{
  self->queue = keel_queue_new (self);
  self->workbook = keel_workbook_new ();
  self->attention = g_list_store_new (KEEL_TYPE_ATTENTION);
  keel_session_init_saver (self);
  g_signal_connect_object (self->workbook, "changed",
                           G_CALLBACK (record_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_profile (self->workbook), "notify::programme",
                           G_CALLBACK (keel_session_update_programme), self, G_CONNECT_SWAPPED);
}

KeelSession *
keel_session_new (const char *folder,
                  const char *state_root,
                  KeelClock   clock,
                  gpointer    clock_data)
{
  KeelSession *self = g_object_new (KEEL_TYPE_SESSION, NULL);

  self->is_default = folder == NULL;
  self->folder = folder ? g_strdup (folder) : keel_session_dup_default_folder ();
  self->state_root = state_root
    ? g_strdup (state_root)
    : g_build_filename (g_get_user_state_dir (), KEEL_PROGRAM_DIR, NULL);
  self->clock = clock ? clock : read_clock;
  self->clock_data = clock_data;

  return self;
}

KeelSession *
keel_session_new_sample (const char  *document,
                         KeelClock    clock,
                         gpointer     clock_data,
                         GError     **error)
{
  KeelClock now = clock ? clock : read_clock;
  g_autofree char *built_in = keel_sample_dup_document ();
  KeelSample *sample = keel_sample_new (document ? document : built_in, now (clock_data), error);
  KeelSession *self;

  if (!sample)
    return NULL;

  self = keel_session_new (keel_sample_get_workbook (sample), keel_sample_get_state (sample), clock, clock_data);
  self->sample = sample;

  return self;
}

KeelWorkbook *
keel_session_get_workbook (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->workbook;
}

KeelStore *
keel_session_get_store (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->store;
}

KeelSessionState
keel_session_get_state (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), KEEL_SESSION_CLOSED);

  return self->state;
}

KeelSaveState
keel_session_get_save_state (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), KEEL_SAVE_DONE);

  return self->saver.state;
}

const char *
keel_session_get_save_error (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->saver.error;
}

const char *
keel_session_get_reason (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return self->reason;
}

gboolean
keel_session_is_frozen (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), FALSE);

  return self->is_frozen;
}

GListModel *
keel_session_get_attention (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), NULL);

  return G_LIST_MODEL (self->attention);
}

KeelMoment
keel_session_get_now (KeelSession *self)
{
  g_return_val_if_fail (KEEL_IS_SESSION (self), KEEL_MOMENT_NONE);

  return self->clock (self->clock_data);
}

KeelDay
keel_session_get_today (KeelSession *self)
{
  return keel_moment_get_day (keel_session_get_now (self));
}

/* The C library says on which weekday 1 falls, by a date that is one, and the number of the first;
 * the calendar of GTK reads both in the same way. Others than glibc do not say. */
int
keel_session_get_first_weekday (KeelSession *self)
{
#ifdef __GLIBC__
  union
  {
    const char   *text;
    unsigned int  number;
  } origin = { .text = nl_langinfo (_NL_TIME_WEEK_1STDAY) };
  int first = *nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  int monday = origin.number == 19971201 ? 1 : 2;

  return (first - monday + 7) % 7 + 1;
#else
  return 1;
#endif
}

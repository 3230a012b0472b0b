/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An event, and its document: data/schema/event.md. */

#include "keel-event.h"
#include "keel-config.h"
#include "keel-event-private.h"
#include "keel-json-reader.h"

#define LATE_DAYS 7

struct _KeelEvent
{
  KeelRecord     parent_instance;

  char          *text;           /* NULL: "" */
  char          *other_kind;     /* of KEEL_EVENT_OTHER only */
  KeelMoment     entered;
  KeelDay        day;
  KeelEventKind  kind;
};

enum
{
  PROP_DAY = 1,
  PROP_KIND,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char * const kind_ids[] = {
  [KEEL_EVENT_CONTEXT] = "context",
  [KEEL_EVENT_ACTION] = "action",
  [KEEL_EVENT_NOTE] = "note",
  [KEEL_EVENT_OTHER] = NULL,
};

static const char * const known_members[] = {
  KEEL_RECORD_HEAD_MEMBERS, "kind", "text", "entered", NULL
};

G_DEFINE_FINAL_TYPE (KeelEvent, keel_event, KEEL_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (KeelEventKind, keel_event_kind,
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_CONTEXT, "context"),
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_ACTION, "action"),
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_NOTE, "note"),
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_OTHER, "other"))

static void
notify (KeelEvent *self,
        guint      prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* Changing. */

static void
assign_kind (KeelEvent     *self,
             KeelEventKind  kind,
             const char    *other_kind)
{
  if (self->kind == kind && g_strcmp0 (self->other_kind, other_kind) == 0)
    return;

  self->kind = kind;
  g_free (self->other_kind);
  self->other_kind = g_strdup (other_kind);
  notify (self, PROP_KIND);
}

void
keel_event_set_kind (KeelEvent     *self,
                     KeelEventKind  kind)
{
  g_return_if_fail (KEEL_IS_EVENT (self));
  g_return_if_fail (self->kind != KEEL_EVENT_OTHER && kind < KEEL_EVENT_OTHER);

  assign_kind (self, kind, NULL);
}

void
keel_event_set_day (KeelEvent *self,
                    KeelDay    day)
{
  g_return_if_fail (KEEL_IS_EVENT (self));
  g_return_if_fail (keel_day_is_valid (day));

  if (self->day == day)
    return;

  self->day = day;
  notify (self, PROP_DAY);
}

void
keel_event_set_text (KeelEvent  *self,
                     const char *text)
{
  g_return_if_fail (KEEL_IS_EVENT (self));

  if (g_str_equal (text ? text : "", keel_event_get_text (self)))
    return;

  g_free (self->text);
  self->text = text && *text ? g_strdup (text) : NULL;
  notify (self, PROP_TEXT);
}

/* Its document. */

static gboolean
read_kind (KeelEvent   *self,
           JsonObject  *object,
           GError     **error)
{
  g_autofree char *id = NULL;

  if (!keel_json_read_string_required (object, "", "kind", &id, error))
    return FALSE;
  if (keel_event_kind_from_id (id, &self->kind))
    return TRUE;

  self->kind = KEEL_EVENT_OTHER;
  self->other_kind = g_steal_pointer (&id);
  return TRUE;
}

/* What an event can do without. Of a newer schema each is read if it can be. */
static gboolean
read_rest (KeelEvent               *self,
           const KeelRecordSource  *source,
           GError                 **error)
{
  gboolean is_newer = source->is_newer;
  GError **reason = is_newer ? NULL : error;

  return (keel_json_read_string (source->object, "", "text", &self->text, reason) || is_newer) &&
         (keel_json_read_moment (source->object, "", "entered", &self->entered, reason) || is_newer);
}

gboolean
keel_event_read (KeelRecord              *record,
                 const KeelRecordSource  *source,
                 GError                 **error)
{
  KeelEvent *self = KEEL_EVENT (record);

  return keel_record_read_head (record, source, known_members, error) &&
         keel_json_read_day_required (source->object, "", "day", &self->day, error) &&
         read_kind (self, source->object, error) &&
         read_rest (self, source, error);
}

GBytes *
keel_event_to_json (KeelRecord *record)
{
  KeelEvent *self = KEEL_EVENT (record);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (record, writer);

  keel_json_writer_add_string (writer, "kind", self->other_kind ? self->other_kind
                                                                : kind_ids[self->kind]);
  keel_json_writer_add_string (writer, "text", self->text);
  keel_json_writer_add_moment (writer, "entered", self->entered);

  keel_record_write_unknown (record, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}

/* The record. */

static void
keel_event_assign_content (KeelRecord *record,
                           KeelRecord *other)
{
  KeelEvent *self = KEEL_EVENT (record);
  KeelEvent *version = KEEL_EVENT (other);

  self->entered = version->entered;
  assign_kind (self, version->kind, version->other_kind);
  keel_event_set_day (self, version->day);
  keel_event_set_text (self, version->text);
}

static guint32
keel_event_real_get_day (KeelRecord *record)
{
  return KEEL_EVENT (record)->day;
}

static gboolean
keel_event_is_blank (KeelRecord *record)
{
  return !KEEL_EVENT (record)->text && !keel_record_has_unknown (record);
}

static void
keel_event_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeelEvent *self = KEEL_EVENT (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_uint (value, self->day);
      break;

    case PROP_KIND:
      g_value_set_enum (value, (int) self->kind);
      break;

    case PROP_TEXT:
      g_value_set_string (value, keel_event_get_text (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_event_finalize (GObject *object)
{
  KeelEvent *self = KEEL_EVENT (object);

  g_free (self->text);
  g_free (self->other_kind);

  G_OBJECT_CLASS (keel_event_parent_class)->finalize (object);
}

static void
keel_event_class_init (KeelEventClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = keel_event_get_property;
  object_class->finalize = keel_event_finalize;

  record_class->format = KEEL_EVENT_FORMAT;
  record_class->schema = KEEL_EVENT_SCHEMA;
  record_class->folder = KEEL_EVENT_FOLDER;
  record_class->drafts_at_once = TRUE;
  record_class->to_json = keel_event_to_json;
  record_class->get_day = keel_event_real_get_day;
  record_class->is_blank = keel_event_is_blank;
  record_class->assign_content = keel_event_assign_content;

  properties[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, KEEL_TYPE_EVENT_KIND, KEEL_EVENT_CONTEXT, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_event_init (KeelEvent *self)
{
  self->entered = KEEL_MOMENT_NONE;
}

KeelEvent *
keel_event_new (KeelEventKind  kind,
                KeelDay        day,
                const char    *text,
                KeelMoment     now)
{
  KeelEvent *self;

  g_return_val_if_fail (kind < KEEL_EVENT_OTHER, NULL);
  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_EVENT, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->kind = kind;
  self->day = day;
  self->entered = now;
  keel_event_set_text (self, text);

  return self;
}

KeelEventKind
keel_event_get_kind (KeelEvent *self)
{
  g_return_val_if_fail (KEEL_IS_EVENT (self), KEEL_EVENT_OTHER);

  return self->kind;
}

KeelDay
keel_event_get_day (KeelEvent *self)
{
  g_return_val_if_fail (KEEL_IS_EVENT (self), KEEL_DAY_NONE);

  return self->day;
}

const char *
keel_event_get_text (KeelEvent *self)
{
  g_return_val_if_fail (KEEL_IS_EVENT (self), "");

  return self->text ? self->text : "";
}

KeelMoment
keel_event_get_entered (KeelEvent *self)
{
  g_return_val_if_fail (KEEL_IS_EVENT (self), KEEL_MOMENT_NONE);

  return keel_moment_is_set (self->entered) ? self->entered
                                            : keel_record_get_created (KEEL_RECORD (self));
}

gboolean
keel_event_is_entered_later (KeelEvent *self)
{
  g_return_val_if_fail (KEEL_IS_EVENT (self), FALSE);

  return keel_moment_get_day (keel_event_get_entered (self)) > self->day + LATE_DAYS;
}

const char *
keel_event_kind_get_id (KeelEventKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kind_ids), NULL);

  return kind_ids[kind];
}

gboolean
keel_event_kind_from_id (const char    *id,
                         KeelEventKind *out_kind)
{
  for (guint i = 0; i < KEEL_EVENT_OTHER; i++)
    {
      if (g_strcmp0 (kind_ids[i], id) != 0)
        continue;

      *out_kind = i;
      return TRUE;
    }

  return FALSE;
}

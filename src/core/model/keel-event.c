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
  DAY,
  KIND,
  TEXT,
  ENTERED,
};

static const char * const kind_ids[] = {
  [KEEL_EVENT_CONTEXT] = "context",
  [KEEL_EVENT_ACTION] = "action",
  [KEEL_EVENT_NOTE] = "note",
  [KEEL_EVENT_OTHER] = NULL,
};

G_DEFINE_FINAL_TYPE (KeelEvent, keel_event, KEEL_TYPE_RECORD)

G_DEFINE_ENUM_TYPE (KeelEventKind, keel_event_kind,
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_CONTEXT, "context"),
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_ACTION, "action"),
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_NOTE, "note"),
  G_DEFINE_ENUM_VALUE (KEEL_EVENT_OTHER, "other"))

/* Its kind, and what one is called that is not in the table. */

static gboolean
read_kind (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  KeelEvent *self = place;
  g_autofree char *id = NULL;

  if (!keel_json_read_string_required (source->object, source->path, member->name, &id, error))
    return FALSE;
  if (keel_event_kind_from_id (id, &self->kind))
    return TRUE;

  self->kind = KEEL_EVENT_OTHER;
  self->other_kind = g_steal_pointer (&id);
  return TRUE;
}

static void
write_kind (const KeelRecordMember *member,
            gconstpointer           place,
            KeelJsonWriter         *writer)
{
  const KeelEvent *self = place;

  keel_json_writer_add_string (writer, member->name, self->other_kind ? self->other_kind
                                                                      : kind_ids[self->kind]);
}

static void
clear_kind (gpointer place)
{
  keel_stored_string.clear (&((KeelEvent *) place)->other_kind);
}

static gboolean
assign_kind (gpointer      place,
             gconstpointer value)
{
  KeelEvent *self = place;
  const KeelEvent *other = value;
  gboolean is_renamed = keel_stored_string.assign (&self->other_kind, &other->other_kind);

  return keel_stored_number.assign (&self->kind, &other->kind) || is_renamed;
}

static GParamSpec *
new_kind (const char *name,
          GParamFlags flags)
{
  return g_param_spec_enum (name, NULL, NULL, KEEL_TYPE_EVENT_KIND, KEEL_EVENT_CONTEXT, flags);
}

static void
get_kind (gconstpointer place,
          GValue       *out_value)
{
  g_value_set_enum (out_value, (int) ((const KeelEvent *) place)->kind);
}

static const KeelStorage stored_kind = { NULL, clear_kind, assign_kind, NULL, new_kind, get_kind };
static const KeelMemberKind kind_of_event = { &stored_kind, read_kind, write_kind };

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelEvent) },
  [KIND] = { .name = "kind", .kind = &kind_of_event, .is_required = TRUE },
  [TEXT] = { KEEL_MEMBER ("text", string, KeelEvent, text), .counts = TRUE },
  [ENTERED] = { KEEL_MEMBER ("entered", moment, KeelEvent, entered) },
  { .name = NULL },
};

/* Changing. */

void
keel_event_set_kind (KeelEvent    *self,
                     KeelEventKind kind)
{
  g_return_if_fail (KEEL_IS_EVENT (self));
  g_return_if_fail (self->kind != KEEL_EVENT_OTHER && kind < KEEL_EVENT_OTHER);

  if (keel_stored_number.assign (&self->kind, &kind))
    keel_record_notify_member (KEEL_RECORD (self), KIND);
}

void
keel_event_set_day (KeelEvent *self,
                    KeelDay    day)
{
  g_return_if_fail (KEEL_IS_EVENT (self));
  g_return_if_fail (keel_day_is_valid (day));

  keel_record_set_member (KEEL_RECORD (self), DAY, &day);
}

void
keel_event_set_text (KeelEvent  *self,
                     const char *text)
{
  g_return_if_fail (KEEL_IS_EVENT (self));

  keel_record_set_string (KEEL_RECORD (self), TEXT, text && *text ? text : NULL);
}

static void
keel_event_class_init (KeelEventClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_EVENT_FORMAT;
  record_class->schema = KEEL_EVENT_SCHEMA;
  record_class->folder = KEEL_EVENT_FOLDER;
  record_class->drafts_at_once = TRUE;

  keel_record_class_set_members (record_class, members);
}

static void
keel_event_init (KeelEvent *self)
{
  keel_record_init_members (KEEL_RECORD (self));
}

KeelEvent *
keel_event_new (KeelEventKind kind,
                KeelDay       day,
                const char   *text,
                KeelMoment    now)
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

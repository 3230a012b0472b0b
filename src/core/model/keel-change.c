/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-change.h"
#include "keel-config.h"
#include "keel-entry-private.h"

typedef enum
{
  CHANGE_DAY,
  CHANGE_KIND,
  CHANGE_TAGS,
  CHANGE_STARRED,
  CHANGE_OBSERVER,
  CHANGE_DELETED,
  CHANGE_CONTENT,
} ChangeKind;

struct _KeelChange
{
  KeelEntry  *entry;
  ChangeKind  kind;

  /* What the entry could say; which of them, the kind says. */
  union
  {
    struct
    {
      KeelDay day;
      int     time;
    }             when;
    KeelEntryKind entry_kind;
    char        **tags;
    gboolean      flag;         /* starred, observer, deleted */
    KeelEntry    *content;
  };
};

static KeelChange *
change_new (KeelEntry  *entry,
            ChangeKind  kind)
{
  KeelChange *self = g_new0 (KeelChange, 1);

  self->entry = g_object_ref (entry);
  self->kind = kind;

  return self;
}

static void
swap_day (KeelChange *self)
{
  KeelDay day = keel_entry_get_day (self->entry);
  int time = keel_entry_get_time (self->entry);

  keel_entry_set_day (self->entry, self->when.day);
  keel_entry_set_time (self->entry, self->when.time);
  self->when.day = day;
  self->when.time = time;
}

static void
swap_kind (KeelChange *self)
{
  KeelEntryKind kind = keel_entry_get_kind (self->entry);

  keel_entry_set_kind (self->entry, self->entry_kind);
  self->entry_kind = kind;
}

static void
swap_tags (KeelChange *self)
{
  g_auto (GStrv) tags = self->tags;

  self->tags = g_strdupv ((char **) keel_entry_get_tags (self->entry));
  keel_entry_set_tags (self->entry, (const char * const *) tags);
}

/* A flag's other value is known, whatever another device has made of it since. */
static gboolean
swap_flag (KeelChange *self)
{
  self->flag = !self->flag;
  return !self->flag;
}

static void
swap_content (KeelChange *self)
{
  g_autoptr (KeelEntry) content = self->content;

  self->content = keel_entry_copy_content (self->entry);
  keel_entry_assign_content (self->entry, content);
}

KeelChange *
keel_change_new_day (KeelEntry *entry,
                     KeelDay    day,
                     int        time)
{
  KeelChange *self = change_new (entry, CHANGE_DAY);

  self->when.day = day;
  self->when.time = time;

  return self;
}

KeelChange *
keel_change_new_kind (KeelEntry     *entry,
                      KeelEntryKind  kind)
{
  KeelChange *self = change_new (entry, CHANGE_KIND);

  self->entry_kind = kind;

  return self;
}

KeelChange *
keel_change_new_tags (KeelEntry          *entry,
                      const char * const *tags)
{
  KeelChange *self = change_new (entry, CHANGE_TAGS);

  self->tags = g_strdupv ((char **) tags);

  return self;
}

KeelChange *
keel_change_new_starred (KeelEntry *entry)
{
  KeelChange *self = change_new (entry, CHANGE_STARRED);

  self->flag = !keel_entry_is_starred (entry);

  return self;
}

KeelChange *
keel_change_new_observer (KeelEntry *entry)
{
  KeelChange *self = change_new (entry, CHANGE_OBSERVER);

  self->flag = !keel_entry_is_observer (entry);

  return self;
}

KeelChange *
keel_change_new_deleted (KeelEntry *entry)
{
  KeelChange *self = change_new (entry, CHANGE_DELETED);

  self->flag = !keel_record_is_deleted (KEEL_RECORD (entry));

  return self;
}

KeelChange *
keel_change_new_content (KeelEntry *entry,
                         KeelEntry *version)
{
  KeelChange *self = change_new (entry, CHANGE_CONTENT);

  self->content = keel_entry_copy_content (version);

  return self;
}

void
keel_change_free (KeelChange *self)
{
  if (!self)
    return;

  if (self->kind == CHANGE_TAGS)
    g_strfreev (self->tags);
  if (self->kind == CHANGE_CONTENT)
    g_object_unref (self->content);
  g_object_unref (self->entry);
  g_free (self);
}

KeelEntry *
keel_change_get_entry (KeelChange *self)
{
  return self->entry;
}

gboolean
keel_change_moves (KeelChange *self)
{
  return self->kind == CHANGE_DAY || self->kind == CHANGE_DELETED || self->kind == CHANGE_CONTENT;
}

gboolean
keel_change_deletes (KeelChange *self)
{
  return self->kind == CHANGE_DELETED && self->flag;
}

void
keel_change_swap (KeelChange *self,
                  KeelMoment  now)
{
  g_object_freeze_notify (G_OBJECT (self->entry));

  switch (self->kind)
    {
    case CHANGE_DAY:
      swap_day (self);
      break;

    case CHANGE_KIND:
      swap_kind (self);
      break;

    case CHANGE_TAGS:
      swap_tags (self);
      break;

    case CHANGE_STARRED:
      keel_entry_set_starred (self->entry, swap_flag (self));
      break;

    case CHANGE_OBSERVER:
      keel_entry_set_observer (self->entry, swap_flag (self));
      break;

    case CHANGE_DELETED:
      keel_record_set_deleted (KEEL_RECORD (self->entry),
                               swap_flag (self) ? now : KEEL_MOMENT_NONE);
      break;

    case CHANGE_CONTENT:
      swap_content (self);
      break;
    }

  g_object_thaw_notify (G_OBJECT (self->entry));
}

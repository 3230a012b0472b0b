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
  CHANGE_SWAP,
} ChangeKind;

struct _KeelChange
{
  KeelRecord *record;
  ChangeKind  kind;

  /* What the record could say; which of them, the kind says. */
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
    KeelRecord   *content;
    struct
    {
      KeelSwap       swap;
      gpointer       other;
      GDestroyNotify free_other;
      gboolean       moves;
    }             own;
  };
};

static KeelChange *
change_new (gpointer   record,
            ChangeKind kind)
{
  KeelChange *self = g_new0 (KeelChange, 1);

  self->record = g_object_ref (record);
  self->kind = kind;

  return self;
}

/* What kind of change it is says what kind of record it has. */
static KeelEntry *
get_entry (KeelChange *self)
{
  return KEEL_ENTRY (self->record);
}

static void
swap_day (KeelChange *self)
{
  KeelEntry *entry = get_entry (self);
  KeelDay day = keel_entry_get_day (entry);
  int time = keel_entry_get_time (entry);

  keel_entry_set_day (entry, self->when.day);
  keel_entry_set_time (entry, self->when.time);
  self->when.day = day;
  self->when.time = time;
}

static void
swap_kind (KeelChange *self)
{
  KeelEntryKind kind = keel_entry_get_kind (get_entry (self));

  keel_entry_set_kind (get_entry (self), self->entry_kind);
  self->entry_kind = kind;
}

static void
swap_tags (KeelChange *self)
{
  g_auto (GStrv) tags = self->tags;

  self->tags = g_strdupv ((char **) keel_entry_get_tags (get_entry (self)));
  keel_entry_set_tags (get_entry (self), (const char * const *) tags);
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
  g_autoptr (KeelRecord) content = self->content;

  self->content = keel_record_copy_content (self->record);
  keel_record_assign_content (self->record, content);
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
keel_change_new_deleted (KeelRecord *record)
{
  KeelChange *self = change_new (record, CHANGE_DELETED);

  self->flag = !keel_record_is_deleted (record);

  return self;
}

KeelChange *
keel_change_new_content (KeelRecord *record,
                         KeelRecord *version)
{
  KeelChange *self = change_new (record, CHANGE_CONTENT);

  self->content = keel_record_copy_content (version);

  return self;
}

KeelChange *
keel_change_new_swap (KeelRecord     *record,
                      KeelSwap        swap,
                      gpointer        other,
                      GDestroyNotify  free_other,
                      gboolean        moves)
{
  KeelChange *self = change_new (record, CHANGE_SWAP);

  self->own.swap = swap;
  self->own.other = other;
  self->own.free_other = free_other;
  self->own.moves = moves;

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
  if (self->kind == CHANGE_SWAP)
    self->own.free_other (self->own.other);
  g_object_unref (self->record);
  g_free (self);
}

KeelRecord *
keel_change_get_record (KeelChange *self)
{
  return self->record;
}

gboolean
keel_change_moves (KeelChange *self)
{
  return self->kind == CHANGE_DAY || self->kind == CHANGE_DELETED || self->kind == CHANGE_CONTENT ||
         (self->kind == CHANGE_SWAP && self->own.moves);
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
  g_object_freeze_notify (G_OBJECT (self->record));

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
      keel_entry_set_starred (get_entry (self), swap_flag (self));
      break;

    case CHANGE_OBSERVER:
      keel_entry_set_observer (get_entry (self), swap_flag (self));
      break;

    case CHANGE_DELETED:
      keel_record_set_deleted (self->record, swap_flag (self) ? now : KEEL_MOMENT_NONE);
      break;

    case CHANGE_CONTENT:
      swap_content (self);
      break;

    case CHANGE_SWAP:
      self->own.swap (self->record, self->own.other);
      break;
    }

  g_object_thaw_notify (G_OBJECT (self->record));
}

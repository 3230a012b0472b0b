/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An entry, and the table of its document: data/schema/entry.md. What is its own in it is in
 * keel-entry-json.c. */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"

enum
{
  DAY,
  KIND,
  TITLE,
  TIME,
  TEXTS,
  TAGS,
  LINKS,
  STARRED,
  OBSERVER,
  ORIGIN,
  N_MEMBERS,
};

static const KeelRecordMember members[] = {
  [DAY] = { KEEL_MEMBER_DAY (KeelEntry) },
  [KIND] = { .name = "kind", .kind = &keel_entry_kind },
  [TITLE] = { KEEL_MEMBER ("title", text, KeelEntry, title) },
  [TIME] = { KEEL_MEMBER ("time", time, KeelEntry, time), .fallback = KEEL_TIME_NONE },
  [TEXTS] = { .name = "texts", .kind = &keel_entry_texts },
  [TAGS] = { KEEL_MEMBER ("tags", strings, KeelEntry, tags) },
  [LINKS] = { KEEL_MEMBER ("links", strings, KeelEntry, links) },
  [STARRED] = { KEEL_MEMBER ("starred", flag, KeelEntry, starred) },
  [OBSERVER] = { KEEL_MEMBER ("observer", flag, KeelEntry, observer) },
  [ORIGIN] = { KEEL_MEMBER ("origin", part, KeelEntry, origin), .shape = &keel_origin_shape },
  { .name = NULL },
};

/* Behind those of the members. */
#define PROP_OPEN (N_MEMBERS + 1)

static const char * const no_strings[] = { NULL };

G_DEFINE_FINAL_TYPE (KeelEntry, keel_entry, KEEL_TYPE_RECORD)

/* Changing. */

void
keel_entry_set_day (KeelEntry *self,
                    KeelDay    day)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (keel_day_is_valid (day));

  keel_record_set_member (KEEL_RECORD (self), DAY, &day);
}

void
keel_entry_set_time (KeelEntry *self,
                     int        time)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (time >= KEEL_TIME_NONE && time < 24 * 60);

  keel_record_set_member (KEEL_RECORD (self), TIME, &time);
}

/* What closes an entry depends on its kind and its texts. */
static void
notify_open (KeelEntry *self,
             gboolean   was_open)
{
  if (was_open != keel_entry_is_open (self))
    g_object_notify (G_OBJECT (self), "open");
}

void
keel_entry_set_kind (KeelEntry     *self,
                     KeelEntryKind  kind)
{
  gboolean was_open;

  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (self->kind != KEEL_ENTRY_OTHER && kind < KEEL_ENTRY_OTHER);

  was_open = keel_entry_is_open (self);
  if (!keel_stored_number.assign (&self->kind, &kind))
    return;

  keel_record_notify_member (KEEL_RECORD (self), KIND);
  notify_open (self, was_open);
}

void
keel_entry_set_title (KeelEntry  *self,
                      const char *title)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  keel_record_set_string (KEEL_RECORD (self), TITLE, title);
}

void
keel_entry_set_tags (KeelEntry          *self,
                     const char * const *tags)
{
  g_auto (GStrv) tidy = keel_entry_tidy_tags (tags);

  g_return_if_fail (KEEL_IS_ENTRY (self));

  keel_record_set_member (KEEL_RECORD (self), TAGS, &tidy);
}

void
keel_entry_set_links (KeelEntry          *self,
                      const char * const *links)
{
  g_auto (GStrv) tidy = keel_entry_tidy_links (links);

  g_return_if_fail (KEEL_IS_ENTRY (self));

  keel_record_set_member (KEEL_RECORD (self), LINKS, &tidy);
}

void
keel_entry_set_starred (KeelEntry *self,
                        gboolean   starred)
{
  gboolean value = !!starred;

  g_return_if_fail (KEEL_IS_ENTRY (self));

  keel_record_set_member (KEEL_RECORD (self), STARRED, &value);
}

void
keel_entry_set_observer (KeelEntry *self,
                         gboolean   observer)
{
  gboolean value = !!observer;

  g_return_if_fail (KEEL_IS_ENTRY (self));

  keel_record_set_member (KEEL_RECORD (self), OBSERVER, &value);
}

void
keel_entry_set_text (KeelEntry     *self,
                     KeelEntryText  text,
                     const char    *value)
{
  gboolean was_open;

  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (text < KEEL_N_ENTRY_TEXTS);

  was_open = keel_entry_is_open (self);
  if (!keel_stored_text.assign (&self->texts[text], &value))
    return;

  keel_record_notify_member (KEEL_RECORD (self), TEXTS);
  notify_open (self, was_open);
}

void
keel_entry_set_origin (KeelEntry  *self,
                       const char *format,
                       const char *key)
{
  g_autoptr (KeelPart) part = keel_part_new (&keel_origin_shape);
  KeelOrigin *origin = (KeelOrigin *) part;

  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (format && key);

  origin->format = g_ref_string_new_intern (format);
  origin->key = g_strdup (key);
  keel_record_set_member (KEEL_RECORD (self), ORIGIN, &origin);
}

static void
keel_entry_assign_content (KeelRecord *record,
                           KeelRecord *other)
{
  gboolean was_open = keel_entry_is_open (KEEL_ENTRY (record));

  keel_record_assign_members (record, other);
  notify_open (KEEL_ENTRY (record), was_open);
}

static gboolean
keel_entry_is_blank (KeelRecord *record)
{
  KeelEntry *self = KEEL_ENTRY (record);

  return !keel_entry_holds_word (keel_entry_get_title (self) ? self->title : "") &&
         !keel_entry_has_words (self) && !self->tags && !keel_entry_has_own_links (self) &&
         !self->origin && !self->other_texts && !self->unknown_texts && !keel_record_has_unknown (record);
}

static void
keel_entry_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (prop_id == PROP_OPEN)
    g_value_set_boolean (value, keel_entry_is_open (KEEL_ENTRY (object)));
  else
    keel_record_get_member (KEEL_RECORD (object), prop_id - 1, value);
}

static void
keel_entry_finalize (GObject *object)
{
  KeelEntry *self = KEEL_ENTRY (object);

  g_strfreev (self->given_links);
  g_free (self->folded);

  G_OBJECT_CLASS (keel_entry_parent_class)->finalize (object);
}

static void
keel_entry_class_init (KeelEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_ENTRY_FORMAT;
  record_class->schema = KEEL_ENTRY_SCHEMA;
  record_class->folder = KEEL_ENTRY_FOLDER;

  keel_record_class_set_members (record_class, members);

  record_class->is_blank = keel_entry_is_blank;
  record_class->assign_content = keel_entry_assign_content;
  object_class->get_property = keel_entry_get_property;
  object_class->finalize = keel_entry_finalize;

  /* Whether the text that closes it is still to be written. */
  g_object_class_install_property (object_class, PROP_OPEN,
    g_param_spec_boolean ("open", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));
}

static void
keel_entry_init (KeelEntry *self)
{
  keel_record_init_members (KEEL_RECORD (self));
  self->slot = KEEL_ENTRY_NO_SLOT;
}

KeelEntry *
keel_entry_new (KeelEntryKind kind,
                KeelDay       day,
                int           time,
                KeelMoment    now)
{
  KeelEntry *self;

  g_return_val_if_fail (kind < KEEL_ENTRY_OTHER, NULL);
  g_return_val_if_fail (keel_day_is_valid (day), NULL);

  self = g_object_new (KEEL_TYPE_ENTRY, NULL);
  keel_record_init_new (KEEL_RECORD (self), now);
  self->kind = kind;
  self->day = day;
  self->time = time;

  return self;
}

KeelDay
keel_entry_get_day (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), KEEL_DAY_NONE);

  return self->day;
}

int
keel_entry_get_time (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), KEEL_TIME_NONE);

  return self->time;
}

KeelEntryKind
keel_entry_get_kind (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), KEEL_ENTRY_OTHER);

  return self->kind;
}

const char *
keel_entry_get_title (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), NULL);

  return self->title;
}

const char * const *
keel_entry_get_tags (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), no_strings);

  return self->tags ? (const char * const *) self->tags : no_strings;
}

const char * const *
keel_entry_get_links (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), no_strings);

  return self->links ? (const char * const *) self->links : no_strings;
}

gboolean
keel_entry_is_starred (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), FALSE);

  return self->starred;
}

gboolean
keel_entry_is_observer (KeelEntry *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), FALSE);

  return self->observer;
}

const char *
keel_entry_get_text (KeelEntry     *self,
                     KeelEntryText  text)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), "");
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, "");

  return self->texts[text] ? self->texts[text] : "";
}

void
keel_entry_get_origin (KeelEntry   *self,
                       const char **out_format,
                       const char **out_key)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  *out_format = self->origin ? self->origin->format : NULL;
  *out_key = self->origin ? self->origin->key : NULL;
}

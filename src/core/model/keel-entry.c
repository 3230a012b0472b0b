/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"

enum
{
  PROP_DAY = 1,
  PROP_TIME,
  PROP_KIND,
  PROP_TITLE,
  PROP_TAGS,
  PROP_LINKS,
  PROP_STARRED,
  PROP_OBSERVER,
  PROP_OPEN,
  PROP_TEXTS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char * const no_strings[] = { NULL };

G_DEFINE_FINAL_TYPE (KeelEntry, keel_entry, KEEL_TYPE_RECORD)

static void
notify (KeelEntry *self,
        guint      prop_id)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

/* NULL and "" are the same; whether anything has changed. */
static gboolean
replace_string (char       **string,
                const char  *value)
{
  const char *wanted = value && *value ? value : NULL;
  char *old = *string;

  if (g_strcmp0 (old, wanted) == 0)
    return FALSE;

  *string = g_strdup (wanted);
  g_free (old);
  return TRUE;
}

static void
take_origin (KeelEntry  *self,
             KeelOrigin *origin)
{
  keel_origin_unref (self->origin);
  self->origin = origin;
}

/* Changing. */

void
keel_entry_set_day (KeelEntry *self,
                    KeelDay    day)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (keel_day_is_valid (day));

  if (self->day == day)
    return;

  self->day = day;
  notify (self, PROP_DAY);
}

void
keel_entry_set_time (KeelEntry *self,
                     int        time)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (time >= KEEL_TIME_NONE && time < 24 * 60);

  if (self->time == time)
    return;

  self->time = (gint16) time;
  notify (self, PROP_TIME);
}

/* What closes an entry depends on its kind and its texts. */
static void
notify_open (KeelEntry *self,
             gboolean   was_open)
{
  if (was_open != keel_entry_is_open (self))
    notify (self, PROP_OPEN);
}

static void
assign_kind (KeelEntry     *self,
             KeelEntryKind  kind,
             const char    *other_kind,
             const char    *other_texts)
{
  gboolean was_open = keel_entry_is_open (self);
  gboolean is_renamed = replace_string (&self->other_kind, other_kind);

  replace_string (&self->other_texts, other_texts);
  if (self->kind == kind && !is_renamed)
    return;

  self->kind = kind;
  notify (self, PROP_KIND);
  notify_open (self, was_open);
}

void
keel_entry_set_kind (KeelEntry     *self,
                     KeelEntryKind  kind)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (self->kind != KEEL_ENTRY_OTHER && kind < KEEL_ENTRY_OTHER);

  assign_kind (self, kind, NULL, NULL);
}

void
keel_entry_set_title (KeelEntry  *self,
                      const char *title)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  if (replace_string (&self->title, title))
    notify (self, PROP_TITLE);
}

/* Takes @value, which goes into @strings. */
static void
take_strings (KeelEntry   *self,
              char      ***strings,
              char       **value,
              guint        prop_id)
{
  g_auto (GStrv) taken = value;

  if (g_strv_equal (*strings ? (const char * const *) *strings : no_strings,
                    taken ? (const char * const *) taken : no_strings))
    return;

  g_strfreev (*strings);
  *strings = g_steal_pointer (&taken);
  notify (self, prop_id);
}

void
keel_entry_set_tags (KeelEntry          *self,
                     const char * const *tags)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  take_strings (self, &self->tags, keel_entry_tidy_tags (tags), PROP_TAGS);
}

void
keel_entry_set_links (KeelEntry          *self,
                      const char * const *links)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  take_strings (self, &self->links, keel_entry_tidy_links (links), PROP_LINKS);
}

void
keel_entry_set_starred (KeelEntry *self,
                        gboolean   starred)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  if (self->starred == !!starred)
    return;

  self->starred = !!starred;
  notify (self, PROP_STARRED);
}

void
keel_entry_set_observer (KeelEntry *self,
                         gboolean   observer)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  if (self->observer == !!observer)
    return;

  self->observer = !!observer;
  notify (self, PROP_OBSERVER);
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
  if (!replace_string (&self->texts[text], value))
    return;

  notify (self, PROP_TEXTS);
  notify_open (self, was_open);
}

void
keel_entry_set_origin (KeelEntry  *self,
                       const char *format,
                       const char *key)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));
  g_return_if_fail (format && key);

  take_origin (self, keel_origin_new (format, key));
}

static void
keel_entry_assign_content (KeelRecord *record,
                           KeelRecord *other)
{
  KeelEntry *self = KEEL_ENTRY (record);
  KeelEntry *version = KEEL_ENTRY (other);

  keel_entry_set_day (self, version->day);
  keel_entry_set_time (self, version->time);
  keel_entry_set_title (self, version->title);
  keel_entry_set_starred (self, version->starred);
  keel_entry_set_observer (self, version->observer);
  take_strings (self, &self->tags, g_strdupv (version->tags), PROP_TAGS);
  take_strings (self, &self->links, g_strdupv (version->links), PROP_LINKS);
  take_origin (self, keel_origin_ref (version->origin));

  assign_kind (self, version->kind, version->other_kind, version->other_texts);
  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    keel_entry_set_text (self, i, version->texts[i]);
  keel_unknown_unref (self->unknown_texts);
  self->unknown_texts = keel_unknown_ref (version->unknown_texts);
}

static guint32
keel_entry_real_get_day (KeelRecord *record)
{
  return KEEL_ENTRY (record)->day;
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
  KeelEntry *self = KEEL_ENTRY (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_uint (value, self->day);
      break;

    case PROP_TIME:
      g_value_set_int (value, self->time);
      break;

    case PROP_KIND:
      g_value_set_enum (value, (int) self->kind);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_TAGS:
      g_value_set_boxed (value, keel_entry_get_tags (self));
      break;

    case PROP_LINKS:
      g_value_set_boxed (value, keel_entry_get_links (self));
      break;

    case PROP_STARRED:
      g_value_set_boolean (value, self->starred);
      break;

    case PROP_OBSERVER:
      g_value_set_boolean (value, self->observer);
      break;

    case PROP_OPEN:
      g_value_set_boolean (value, keel_entry_is_open (self));
      break;

    case PROP_TEXTS:
      g_value_set_boolean (value, keel_entry_has_words (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_entry_finalize (GObject *object)
{
  KeelEntry *self = KEEL_ENTRY (object);

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    g_free (self->texts[i]);
  g_free (self->title);
  g_strfreev (self->tags);
  g_strfreev (self->links);
  g_strfreev (self->given_links);
  keel_origin_unref (self->origin);
  keel_unknown_unref (self->unknown_texts);
  g_free (self->other_kind);
  g_free (self->other_texts);
  g_free (self->folded);

  G_OBJECT_CLASS (keel_entry_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_DAY] =
    g_param_spec_uint ("day", NULL, NULL, KEEL_DAY_NONE, KEEL_DAY_MAX, KEEL_DAY_NONE, flags);
  properties[PROP_TIME] =
    g_param_spec_int ("time", NULL, NULL, KEEL_TIME_NONE, 24 * 60 - 1, KEEL_TIME_NONE, flags);
  properties[PROP_KIND] =
    g_param_spec_enum ("kind", NULL, NULL, KEEL_TYPE_ENTRY_KIND, KEEL_ENTRY_THREE_QUESTIONS, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_TAGS] = g_param_spec_boxed ("tags", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_LINKS] = g_param_spec_boxed ("links", NULL, NULL, G_TYPE_STRV, flags);
  properties[PROP_STARRED] = g_param_spec_boolean ("starred", NULL, NULL, FALSE, flags);
  properties[PROP_OBSERVER] = g_param_spec_boolean ("observer", NULL, NULL, FALSE, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  properties[PROP_TEXTS] = g_param_spec_boolean ("texts", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_entry_class_init (KeelEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  object_class->get_property = keel_entry_get_property;
  object_class->finalize = keel_entry_finalize;

  record_class->format = KEEL_ENTRY_FORMAT;
  record_class->schema = KEEL_ENTRY_SCHEMA;
  record_class->folder = KEEL_ENTRY_FOLDER;
  record_class->read = keel_entry_read;
  record_class->to_json = keel_entry_to_json;
  record_class->get_day = keel_entry_real_get_day;
  record_class->is_blank = keel_entry_is_blank;
  record_class->assign_content = keel_entry_assign_content;

  install_properties (object_class);
}

static void
keel_entry_init (KeelEntry *self)
{
  self->time = KEEL_TIME_NONE;
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
  self->time = (gint16) time;

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

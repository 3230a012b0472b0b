/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is an entry's own in its document: data/schema/entry.md. Thousands are read at every
 * start, so what is rare (members that we do not know, kinds that we do not know) costs
 * nothing where it is not there. */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-error.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

/* The kind, and what one is called that is not in the table. */

static gboolean
read_kind (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  KeelEntry *self = place;
  g_autofree char *id = NULL;

  self->kind = KEEL_ENTRY_OTHER;
  if (!keel_json_read_string_required (source->object, source->path, member->name, &id, error))
    return FALSE;

  if (*id == '\0')
    {
      /* Translators: “kind” is the name of a member of a JSON document. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“kind” is empty"));
      return FALSE;
    }

  if (!keel_entry_kind_from_id (id, &self->kind))
    self->other_kind = g_steal_pointer (&id);

  return TRUE;
}

static void
write_kind (const KeelRecordMember *member,
            gconstpointer           place,
            KeelJsonWriter         *writer)
{
  const KeelEntry *self = place;

  keel_json_writer_add_string (writer, member->name,
                               self->kind == KEEL_ENTRY_OTHER ? self->other_kind
                                                              : keel_entry_kind_get_id (self->kind));
}

static void
clear_kind (gpointer place)
{
  g_clear_pointer (&((KeelEntry *) place)->other_kind, g_free);
}

static gboolean
assign_kind (gpointer      place,
             gconstpointer value)
{
  KeelEntry *self = place;
  const KeelEntry *other = value;
  gboolean is_renamed = keel_stored_string.assign (&self->other_kind, &other->other_kind);

  return keel_stored_number.assign (&self->kind, &other->kind) || is_renamed;
}

static GParamSpec *
new_kind (const char  *name,
          GParamFlags  flags)
{
  return g_param_spec_enum (name, NULL, NULL, KEEL_TYPE_ENTRY_KIND, KEEL_ENTRY_THREE_QUESTIONS, flags);
}

static void
get_kind (gconstpointer  place,
          GValue        *out_value)
{
  g_value_set_enum (out_value, (int) ((const KeelEntry *) place)->kind);
}

static const KeelStorage stored_kind = { NULL, clear_kind, assign_kind, NULL, new_kind, get_kind };

const KeelMemberKind keel_entry_kind = { &stored_kind, read_kind, write_kind };

/* The texts. Those of a kind that is not known are kept as the bytes they were. */

static gboolean
read_text (JsonObject  *texts,
           const char  *id,
           char       **out_text,
           GError     **error)
{
  g_autofree char *text = NULL;

  if (!keel_json_read_string (texts, "texts.", id, &text, error))
    return FALSE;

  *out_text = text && *text ? g_steal_pointer (&text) : NULL;
  return TRUE;
}

static gboolean
read_texts (const KeelRecordMember *member,
            const KeelRecordSource *source,
            gpointer                place,
            GError                **error)
{
  KeelEntry *self = place;
  JsonObject *texts = NULL;
  const char *bytes;
  gsize length;

  if (!keel_json_read_object (source->object, source->path, member->name, &texts, error))
    return FALSE;
  if (!texts)
    return TRUE;

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (!read_text (texts, keel_entry_text_get_id (i), &self->texts[i], source->is_newer ? NULL : error) &&
        !source->is_newer)
      return FALSE;

  if (self->kind != KEEL_ENTRY_OTHER)
    keel_member_keep_unknown (source, member->name, texts, keel_entry_list_text_ids (), &self->unknown_texts);
  else if (!source->is_newer &&
           keel_unknown_find_value (source->text, source->length, member->name, &bytes, &length))
    self->other_texts = g_strndup (bytes, length);

  return TRUE;
}

/* Those that the kind asks for are always there; others when they hold something. */
static void
write_texts (const KeelRecordMember *member,
             gconstpointer           place,
             KeelJsonWriter         *writer)
{
  const KeelEntry *self = place;
  const KeelEntryText *texts;
  guint n_texts = keel_entry_kind_get_texts (self->kind, &texts);
  guint asked = 0;

  if (self->other_texts)
    {
      keel_json_writer_add_raw (writer, member->name, self->other_texts, -1);
      return;
    }

  for (guint i = 0; i < n_texts; i++)
    asked |= 1u << texts[i];

  keel_json_writer_begin_object (writer, member->name);
  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (self->texts[i] || (asked & 1u << i))
      keel_json_writer_add_string (writer, keel_entry_text_get_id (i), self->texts[i]);
  keel_unknown_write (self->unknown_texts, writer);
  keel_json_writer_end_object (writer);
}

static void
clear_texts (gpointer place)
{
  KeelEntry *self = place;

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    g_clear_pointer (&self->texts[i], g_free);
  g_clear_pointer (&self->other_texts, g_free);
  g_clear_pointer (&self->unknown_texts, keel_unknown_unref);
}

static gboolean
assign_texts (gpointer      place,
              gconstpointer value)
{
  KeelEntry *self = place;
  const KeelEntry *version = value;
  gboolean is_changed = FALSE;

  for (guint i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    is_changed |= keel_stored_text.assign (&self->texts[i], &version->texts[i]);

  keel_stored_string.assign (&self->other_texts, &version->other_texts);
  keel_unknown_unref (self->unknown_texts);
  self->unknown_texts = keel_unknown_ref (version->unknown_texts);

  return is_changed;
}

static GParamSpec *
new_presence (const char  *name,
              GParamFlags  flags)
{
  return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
}

static void
get_presence (gconstpointer  place,
              GValue        *out_value)
{
  g_value_set_boolean (out_value, keel_entry_has_words ((KeelEntry *) place));
}

static const KeelStorage stored_texts = {
  NULL, clear_texts, assign_texts, NULL, new_presence, get_presence
};

const KeelMemberKind keel_entry_texts = { &stored_texts, read_texts, write_texts };

/* The origin. */

static const KeelRecordMember origin_members[] = {
  { KEEL_MEMBER ("format", shared, KeelOrigin, format), .is_required = TRUE },
  { KEEL_MEMBER ("key", string, KeelOrigin, key), .is_required = TRUE },
  { .name = NULL },
};

const KeelPartShape keel_origin_shape = { origin_members, sizeof (KeelOrigin) };

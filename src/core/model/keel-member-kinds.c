/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the values of members stand in documents. */

#include "keel-member.h"
#include "keel-config.h"
#include "keel-error.h"
#include "keel-fields-private.h"
#include "keel-id.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>

/* Texts. */

static gboolean
find_string (const KeelRecordMember *member,
             const KeelRecordSource *source,
             char                  **out_string,
             GError                **error)
{
  return (member->is_required ? keel_json_read_string_required : keel_json_read_string)
           (source->object, source->path, member->name, out_string, error);
}

static gboolean
read_string (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  return find_string (member, source, place, error);
}

static gboolean
read_text (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  g_autofree char *text = NULL;

  if (!find_string (member, source, &text, error))
    return FALSE;

  *(char **) place = text && *text ? g_steal_pointer (&text) : NULL;
  return TRUE;
}

static gboolean
read_shared (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  g_autofree char *string = NULL;

  if (!find_string (member, source, &string, error))
    return FALSE;

  keel_stored_shared.assign (place, &string);
  return TRUE;
}

gboolean
keel_member_check_content_id (const char *path,
                              const char *name,
                              const char *id,
                              GError    **error)
{
  if (keel_id_is_content (id))
    return TRUE;

  /* Translators: %1$s%2$s is where a document says so; %3$s is what stands there. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
               _("“%1$s%2$s” is “%3$s”, not an id of letters, digits and hyphens"), path, name, id);
  return FALSE;
}

static gboolean
read_content_id (const KeelRecordMember *member,
                 const KeelRecordSource *source,
                 gpointer                place,
                 GError                **error)
{
  g_autofree char *id = NULL;

  if (!find_string (member, source, &id, error) ||
      (id && !keel_member_check_content_id (source->path, member->name, id, error)))
    return FALSE;

  keel_stored_shared.assign (place, &id);
  return TRUE;
}

static gboolean
read_record_id (const KeelRecordMember *member,
                const KeelRecordSource *source,
                gpointer                place,
                GError                **error)
{
  g_autofree char *id = NULL;

  if (member->is_required)
    return keel_json_read_id_required (source->object, source->path, member->name, place, error);
  if (!find_string (member, source, &id, error))
    return FALSE;

  if (id && !keel_id_is_valid (id))
    {
      /* Translators: %1$s%2$s is where a document says so; %3$s is what stands there. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                   _("“%1$s%2$s” is “%3$s”, not the id of a record"), source->path, member->name, id);
      return FALSE;
    }

  *(char **) place = g_steal_pointer (&id);
  return TRUE;
}

static void
write_string (const KeelRecordMember *member,
              gconstpointer           place,
              KeelJsonWriter         *writer)
{
  keel_json_writer_add_string (writer, member->name, *(char * const *) place);
}

const KeelMemberKind keel_member_text = { &keel_stored_text, read_text, write_string };
const KeelMemberKind keel_member_string = { &keel_stored_string, read_string, write_string };
const KeelMemberKind keel_member_shared = { &keel_stored_shared, read_shared, write_string };
const KeelMemberKind keel_member_content_id = { &keel_stored_shared, read_content_id, write_string };
const KeelMemberKind keel_member_record_id = { &keel_stored_string, read_record_id, write_string };

/* A word out of a table. */

static gboolean
read_choice (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  g_autofree char *word = NULL;

  if (!find_string (member, source, &word, error))
    return FALSE;
  if (!word)
    return TRUE;

  for (guint i = 0; i < member->n_words; i++)
    if (g_strcmp0 (member->words[i], word) == 0)
      {
        *(int *) place = (int) i;
        return TRUE;
      }

  /* Translators: %1$s%2$s is where a document says so; %3$s is what stands there. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
               _("“%1$s%2$s” is “%3$s”, which is none of the words that it can be"),
               source->path, member->name, word);
  return FALSE;
}

static void
write_choice (const KeelRecordMember *member,
              gconstpointer           place,
              KeelJsonWriter         *writer)
{
  int choice = *(const int *) place;

  keel_json_writer_add_string (writer, member->name, choice >= 0 ? member->words[choice] : NULL);
}

const KeelMemberKind keel_member_choice = { &keel_stored_number, read_choice, write_choice };

/* Days and times. */

static gboolean
read_day (const KeelRecordMember *member,
          const KeelRecordSource *source,
          gpointer                place,
          GError                **error)
{
  JsonNode *node = json_object_get_member (source->object, member->name);

  if (!member->is_required && (!node || JSON_NODE_HOLDS_NULL (node)))
    {
      *(KeelDay *) place = KEEL_DAY_NONE;
      return TRUE;
    }

  return keel_json_read_day_required (source->object, source->path, member->name, place, error);
}

static void
write_day (const KeelRecordMember *member,
           gconstpointer           place,
           KeelJsonWriter         *writer)
{
  keel_json_writer_add_day (writer, member->name, *(const KeelDay *) place);
}

static gboolean
read_time (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  return keel_json_read_time (source->object, source->path, member->name, place, error);
}

static void
write_time (const KeelRecordMember *member,
            gconstpointer           place,
            KeelJsonWriter         *writer)
{
  keel_json_writer_add_time (writer, member->name, *(const int *) place);
}

static gboolean
read_moment (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  return (member->is_required ? keel_json_read_moment_required : keel_json_read_moment)
           (source->object, source->path, member->name, place, error);
}

static void
write_moment (const KeelRecordMember *member,
              gconstpointer           place,
              KeelJsonWriter         *writer)
{
  keel_json_writer_add_moment (writer, member->name, *(const KeelMoment *) place);
}

const KeelMemberKind keel_member_day = { &keel_stored_day, read_day, write_day };
const KeelMemberKind keel_member_time = { &keel_stored_number, read_time, write_time };
const KeelMemberKind keel_member_moment = { &keel_stored_moment, read_moment, write_moment };

/* True or false, lists of texts, and fields. */

static gboolean
read_flag (const KeelRecordMember *member,
           const KeelRecordSource *source,
           gpointer                place,
           GError                **error)
{
  return keel_json_read_boolean (source->object, source->path, member->name, place, error);
}

static void
write_flag (const KeelRecordMember *member,
            gconstpointer           place,
            KeelJsonWriter         *writer)
{
  keel_json_writer_add_boolean (writer, member->name, *(const gboolean *) place);
}

static gboolean
read_strings (const KeelRecordMember *member,
              const KeelRecordSource *source,
              gpointer                place,
              GError                **error)
{
  g_auto (GStrv) strings = NULL;

  if (!keel_json_read_strings (source->object, source->path, member->name, &strings, error))
    return FALSE;

  *(char ***) place = strings[0] ? g_steal_pointer (&strings) : NULL;
  return TRUE;
}

static void
write_strings (const KeelRecordMember *member,
               gconstpointer           place,
               KeelJsonWriter         *writer)
{
  keel_json_writer_add_strings (writer, member->name, *(const char * const * const *) place);
}

static gboolean
read_fields (const KeelRecordMember *member,
             const KeelRecordSource *source,
             gpointer                place,
             GError                **error)
{
  return keel_fields_read (source, member->name, place, error);
}

static void
write_fields (const KeelRecordMember *member,
              gconstpointer           place,
              KeelJsonWriter         *writer)
{
  keel_fields_write (*(KeelFields * const *) place, writer, member->name);
}

const KeelMemberKind keel_member_flag = { &keel_stored_flag, read_flag, write_flag };
const KeelMemberKind keel_member_strings = { &keel_stored_strings, read_strings, write_strings };
const KeelMemberKind keel_member_fields = { &keel_stored_fields, read_fields, write_fields };

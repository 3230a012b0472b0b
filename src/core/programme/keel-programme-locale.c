/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-locale.h"
#include "keel-config.h"
#include "keel-content-id.h"
#include "keel-error.h"
#include "keel-json-reader.h"
#include "keel-json-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FORMAT "even-keel/programme-locale"
#define NEWEST_SCHEMA 1

static const char * const members[] = { "format", "schema", "programme", "language", "strings", NULL };
static const char * const string_members[] = { "of", "text", NULL };

static void
text_free (gpointer data)
{
  KeelTranslatedText *text = data;

  g_free (text->of);
  g_free (text->text);
  g_free (text);
}

gboolean
keel_locale_is_language (const char *text)
{
  return g_regex_match_simple ("^[a-z]{2,3}(_([A-Z]{2}|[0-9]{3}))?(@[a-z]{1,16})?$", text,
                               G_REGEX_DOLLAR_ENDONLY, 0);
}

KeelProgrammeLocale *
keel_programme_locale_new (const char *programme,
                           const char *language)
{
  KeelProgrammeLocale *self = g_new0 (KeelProgrammeLocale, 1);

  self->programme = g_strdup (programme);
  self->language = g_strdup (language);
  self->texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, text_free);

  return self;
}

void
keel_programme_locale_free (KeelProgrammeLocale *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->texts);
  g_free (self->programme);
  g_free (self->language);
  g_free (self);
}

void
keel_programme_locale_add (KeelProgrammeLocale *self,
                           const char          *path,
                           const char          *of,
                           const char          *text)
{
  KeelTranslatedText *translated = g_new0 (KeelTranslatedText, 1);

  translated->of = g_strdup (of);
  translated->text = g_strdup (text);
  g_hash_table_insert (self->texts, g_strdup (path), translated);
}

static gboolean
has_only (JsonObject          *object,
          const char          *path,
          const char * const  *known,
          GError             **error)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *link = names; link != NULL; link = link->next)
    if (!g_strv_contains (known, link->data))
      {
        g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                     /* Translators: %1$s and %2$s are where a member stands and its name. */
                     _("“%1$s%2$s”: there is no such member"), path, (const char *) link->data);
        return FALSE;
      }

  return TRUE;
}

static gboolean
read_text (KeelProgrammeLocale  *self,
           JsonObject           *strings,
           const char           *name,
           GError              **error)
{
  g_autofree char *path = g_strconcat ("strings.", name, ".", NULL);
  g_autofree char *of = NULL;
  g_autofree char *text = NULL;
  JsonObject *object;

  if (!keel_json_read_object (strings, "strings.", name, &object, error))
    return FALSE;
  if (object == NULL)
    {
      /* Translators: %s is a member of a document. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“strings.%s” is empty"), name);
      return FALSE;
    }
  if (!has_only (object, path, string_members, error) ||
      !keel_json_read_string_required (object, path, "of", &of, error) ||
      !keel_json_read_string_required (object, path, "text", &text, error))
    return FALSE;

  keel_programme_locale_add (self, name, of, text);
  return TRUE;
}

static gboolean
read_texts (KeelProgrammeLocale  *self,
            JsonObject           *strings,
            GError              **error)
{
  g_autoptr (GList) names = NULL;

  if (strings == NULL)
    {
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“strings” is missing"));
      return FALSE;
    }

  names = json_object_get_members (strings);
  for (GList *link = names; link != NULL; link = link->next)
    if (!read_text (self, strings, link->data, error))
      return FALSE;

  return TRUE;
}

static gboolean
check_names (const char  *programme,
             const char  *language,
             GError     **error)
{
  if (!keel_content_id_is_valid (programme))
    {
      /* Translators: %s is what stands there. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“programme” is “%s”, not the id of a programme"),
                   programme);
      return FALSE;
    }
  if (!keel_locale_is_language (language))
    {
      /* Translators: %s is what stands there. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("“language” is “%s”, not a language such as fr or pt_BR"),
                   language);
      return FALSE;
    }

  return TRUE;
}

KeelProgrammeLocale *
keel_programme_locale_read (JsonObject  *object,
                            GError     **error)
{
  g_autoptr (KeelProgrammeLocale) self = NULL;
  g_autofree char *programme = NULL;
  g_autofree char *language = NULL;
  JsonObject *strings;
  gint64 schema;

  if (!keel_json_read_header (object, FORMAT, NEWEST_SCHEMA, &schema, error) ||
      !has_only (object, "", members, error) ||
      !keel_json_read_string_required (object, "", "programme", &programme, error) ||
      !keel_json_read_string_required (object, "", "language", &language, error) ||
      !check_names (programme, language, error) ||
      !keel_json_read_object (object, "", "strings", &strings, error))
    return NULL;

  self = keel_programme_locale_new (programme, language);
  if (!read_texts (self, strings, error))
    return NULL;

  return g_steal_pointer (&self);
}

GBytes *
keel_programme_locale_to_json (const KeelProgrammeLocale *self)
{
  g_autoptr (GList) paths = g_list_sort (g_hash_table_get_keys (self->texts), (GCompareFunc) strcmp);
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "format", FORMAT);
  keel_json_writer_add_integer (writer, "schema", NEWEST_SCHEMA);
  keel_json_writer_add_string (writer, "programme", self->programme);
  keel_json_writer_add_string (writer, "language", self->language);
  keel_json_writer_begin_object (writer, "strings");
  for (GList *link = paths; link != NULL; link = link->next)
    {
      const KeelTranslatedText *text = g_hash_table_lookup (self->texts, link->data);

      keel_json_writer_begin_object (writer, link->data);
      keel_json_writer_add_string (writer, "of", text->of);
      keel_json_writer_add_string (writer, "text", text->text);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_object (writer);
  keel_json_writer_end_object (writer);
  return keel_json_writer_finish (writer);
}

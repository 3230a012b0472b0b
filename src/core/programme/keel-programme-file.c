/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A programme on the disk: a file alone, or a folder with one file a language beside it. */

#include "keel-programme-private.h"
#include "keel-config.h"
#include "keel-json-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define DOCUMENT "programme.json"
#define LOCALE_FOLDER "locale"

/* Where a document says what it is, if it is written as people write. */
#define LENGTH_OF_HEAD 4096

/* No more than is needed to see that it is too large. */
GBytes *
keel_programme_load (const char  *path,
                     GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *text = NULL;
  gsize length;

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_SPECIAL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _("This is not a file"));
      return NULL;
    }

  stream = g_file_read (file, NULL, error);
  if (stream == NULL)
    return NULL;

  text = g_malloc (KEEL_PROGRAMME_MAX_BYTES + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), text, KEEL_PROGRAMME_MAX_BYTES + 1, &length,
                                NULL, error))
    return NULL;

  return g_bytes_new (text, length);
}

KeelProgramme *
keel_programme_new_from_file (const char  *file,
                              GPtrArray  **out_problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = keel_programme_load (file, &error);

  g_return_val_if_fail (out_problems != NULL, NULL);

  if (bytes != NULL)
    return keel_programme_new_from_json (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                         out_problems);

  *out_problems = keel_programme_problems_new ();
  keel_programme_problems_add (*out_problems, "", "%s", error->message);
  return NULL;
}

gboolean
keel_programme_is_announced (const char *text,
                             gsize       length)
{
  return memmem (text, MIN (length, LENGTH_OF_HEAD), "\"" KEEL_PROGRAMME_FORMAT "\"",
                 strlen ("\"" KEEL_PROGRAMME_FORMAT "\"")) != NULL;
}

/* Languages. */

void
keel_programme_take_locale (KeelProgramme *self,
                            JsonObject    *object,
                            const char    *path,
                            GPtrArray     *problems)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelProgrammeLocale) locale = keel_programme_locale_read (object, &error);

  if (locale == NULL)
    {
      keel_programme_problems_add (problems, path, "%s", error->message);
      return;
    }
  if (g_strcmp0 (locale->programme, self->content.id) != 0)
    {
      /* Translators: %s is the id of a programme. */
      keel_programme_problems_add (problems, path, _("This is a translation of another programme, “%s”"),
                                   locale->programme);
      return;
    }

  for (guint i = 0; i < self->locales->len; i++)
    if (g_str_equal (((KeelProgrammeLocale *) self->locales->pdata[i])->language, locale->language))
      {
        g_ptr_array_remove_index_fast (self->locales, i);
        break;
      }
  g_ptr_array_add (self->locales, g_steal_pointer (&locale));
}

static JsonNode *
parse_file (const char  *file,
            GError     **error)
{
  g_autoptr (GBytes) bytes = keel_programme_load (file, error);
  g_autoptr (JsonNode) root = NULL;

  if (bytes == NULL)
    return NULL;

  root = keel_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &keel_programme_limits, error);
  if (root == NULL || keel_json_read_root (root, error) == NULL)
    return NULL;

  return g_steal_pointer (&root);
}

static void
read_locale (KeelProgramme *self,
             const char    *folder,
             const char    *name)
{
  g_autofree char *file = g_build_filename (folder, name, NULL);
  g_autofree char *path = g_strconcat (LOCALE_FOLDER "/", name, NULL);
  g_autofree char *language = g_strndup (name, strlen (name) - strlen (".json"));
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = parse_file (file, &error);
  JsonObject *object;

  if (root == NULL)
    {
      keel_programme_problems_add (self->locale_problems, path, "%s", error->message);
      return;
    }

  object = json_node_get_object (root);
  if (g_strcmp0 (json_object_get_string_member_with_default (object, "language", NULL), language) != 0)
    keel_programme_problems_add (self->locale_problems, path, _("The file does not have the name of its language"));
  else
    keel_programme_take_locale (self, object, path, self->locale_problems);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

static void
read_locales (KeelProgramme *self,
              const char    *folder)
{
  g_autofree char *locales = g_build_filename (folder, LOCALE_FOLDER, NULL);
  g_autoptr (GDir) dir = g_dir_open (locales, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (name[0] != '.' && g_str_has_suffix (name, ".json"))
      g_ptr_array_add (names, g_filename_display_name (name));

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < MIN (names->len, KEEL_PROGRAMME_MAX_LOCALES); i++)
    read_locale (self, locales, names->pdata[i]);
}

KeelProgramme *
keel_programme_new_from_folder (const char  *folder,
                                GPtrArray  **out_problems)
{
  g_autofree char *file = g_build_filename (folder, DOCUMENT, NULL);
  KeelProgramme *self = keel_programme_new_from_file (file, out_problems);

  if (self != NULL)
    read_locales (self, folder);

  return self;
}

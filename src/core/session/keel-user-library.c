/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-user-library.h"
#include "keel-config.h"
#include "keel-content-id.h"
#include "keel-error.h"
#include "keel-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define DOCUMENT "programme.json"

static char *
make_own_path (const char *name)
{
  return g_build_filename (g_get_user_data_dir (), KEEL_PROGRAM_DIR, "programmes", name, NULL);
}

KeelLibrary *
keel_user_library_new (const char * const *languages)
{
  g_autofree char *own = make_own_path (NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) shared = NULL;
  KeelLibraryFolders folders = { .own = own, .built_in = KEEL_BUILT_IN_DIR, .languages = languages };

  for (const char * const *dir = g_get_system_data_dirs (); *dir != NULL; dir++)
    {
      g_autofree char *folder = g_build_filename (*dir, "even-keel", "programmes", NULL);

      g_strv_builder_add (builder, folder);
    }

  shared = g_strv_builder_end (builder);
  folders.shared = (const char * const *) shared;
  return keel_library_new (&folders);
}

/* Adding. */

static KeelProgramme *
read_programme (GBytes  *document,
                GError **error)
{
  g_autoptr (GPtrArray) problems = NULL;
  KeelProgramme *programme = keel_programme_new_from_json (g_bytes_get_data (document, NULL),
                                                           g_bytes_get_size (document), &problems);
  const KeelProgrammeProblem *first;

  if (programme != NULL)
    return programme;

  first = problems->pdata[0];
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, "%s%s%s", first->path, *first->path != '\0' ? ": " : "",
               first->message);
  return NULL;
}

/* A file system may not tell them apart; the library does not. */
static gboolean
check_case (const char  *id,
            GError     **error)
{
  g_autofree char *own = make_own_path (NULL);
  g_autoptr (GDir) dir = g_dir_open (own, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_ascii_strcasecmp (name, id) == 0 && !g_str_equal (name, id))
      {
        g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE,
                     /* Translators: both are ids of programmes. */
                     _("You have “%1$s”, whose name differs from “%2$s” in the case of letters only"), name, id);
        return FALSE;
      }

  return TRUE;
}

static gboolean
make_folder (const char  *path,
             GError     **error)
{
  if (g_mkdir_with_parents (path, 0700) == 0)
    return TRUE;

  keel_file_set_error (error, KEEL_FILE_MAKING_FOLDER, path, errno);
  return FALSE;
}

gboolean
keel_user_library_add (GBytes  *document,
                       GError **error)
{
  g_autoptr (KeelProgramme) programme = read_programme (document, error);
  g_autofree char *folder = NULL;
  keel_autofd int dir = -1;

  if (programme == NULL || !check_case (keel_programme_get_content (programme)->id, error))
    return FALSE;

  folder = make_own_path (keel_programme_get_content (programme)->id);
  if (!make_folder (folder, error))
    return FALSE;

  dir = keel_file_open_folder (AT_FDCWD, folder, error);
  return dir >= 0 &&
         keel_file_replace (dir, DOCUMENT, g_bytes_get_data (document, NULL), g_bytes_get_size (document), error);
}

/* Removing. */

static void
remove_languages (const char *folder)
{
  g_autofree char *locale = g_build_filename (folder, "locale", NULL);
  g_autoptr (GDir) dir = g_dir_open (locale, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *file = g_build_filename (locale, name, NULL);

        g_unlink (file);
      }

  g_rmdir (locale);
}

gboolean
keel_user_library_remove (const char  *id,
                          GError     **error)
{
  g_autofree char *folder = NULL;
  g_autofree char *file = NULL;

  g_return_val_if_fail (id != NULL && keel_content_id_is_valid (id), FALSE);

  folder = make_own_path (id);
  file = g_build_filename (folder, DOCUMENT, NULL);
  if (g_unlink (file) != 0)
    {
      int errsv = errno;

      if (errsv == ENOENT)
        /* Translators: %s is the id of a programme. */
        g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("There is no programme “%s” of your own"), id);
      else
        keel_file_set_error (error, KEEL_FILE_REMOVING, file, errsv);
      return FALSE;
    }

  /* What else lies there is not ours to remove: then the folder stays. */
  remove_languages (folder);
  g_rmdir (folder);
  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl programme new, pack, extension: from an example to what is handed on. */

#include "keel-config.h"
#include "keel-content-id.h"
#include "keel-ctl-programme.h"
#include "keel-error.h"
#include "keel-json-gate.h"
#include "keel-programme-locale.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/utsname.h>

#define EXAMPLE KEEL_APP_PATH "/ctl/example/programme.json"
#define EXTENSION_POINT KEEL_APP_ID ".Programme"

/* Of the extension point, for ever: not that of the program. */
#define EXTENSION_VERSION "1"

static gboolean
make_folder (const char  *folder,
             GError     **error)
{
  int errsv;

  if (g_mkdir_with_parents (folder, 0777) == 0)
    return TRUE;

  errsv = errno;
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errsv), "%s: %s", folder, g_strerror (errsv));
  return FALSE;
}

static gboolean
write_file (const char  *folder,
            const char  *name,
            GBytes      *bytes,
            GError     **error)
{
  g_autofree char *file = g_build_filename (folder, name, NULL);

  return make_folder (folder, error) &&
         g_file_set_contents (file, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error);
}

/* One line, or {"file": PATH}. */
static void
print_written (KeelCtl    *ctl,
               const char *file,
               const char *line)
{
  KeelJsonWriter *writer;

  if (!ctl->as_json)
    {
      keel_ctl_print (ctl, line);
      return;
    }

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "file", file);
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

/* new */

static gboolean
check_new_folder (const char  *folder,
                  const char  *id,
                  GError     **error)
{
  g_autoptr (GDir) dir = NULL;

  if (!keel_content_id_is_valid (id))
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE,
                   /* Translators: %s is the name of a folder. */
                   _("The folder has the name of its programme, and “%s” is not an id: "
                     "1 to 48 letters A–Z and a–z, digits and hyphens"), id);
      return FALSE;
    }

  if (!g_file_test (folder, G_FILE_TEST_EXISTS))
    return TRUE;

  dir = g_dir_open (folder, 0, error);
  if (dir == NULL)
    return FALSE;
  if (g_dir_read_name (dir) == NULL)
    return TRUE;

  /* Translators: %s is a folder. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE, _("%s: the folder is not empty"), folder);
  return FALSE;
}

static GBytes *
make_example (const char *id)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (EXAMPLE, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_autofree char *member = g_strdup_printf ("\"id\": \"%s\"", id);

  g_string_replace (text, "\"id\": \"example\"", member, 1);
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

KeelCtlStatus
keel_ctl_new_programme (KeelCtl  *ctl,
                        GError  **error)
{
  const char *folder = ctl->arguments[1];
  g_autofree char *path = g_canonicalize_filename (folder, NULL);
  g_autofree char *id = g_path_get_basename (path);
  g_autofree char *file = g_build_filename (folder, "programme.json", NULL);
  g_autofree char *line = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!check_new_folder (folder, id, error))
    return KEEL_CTL_REFUSED;

  bytes = make_example (id);
  if (!write_file (folder, "programme.json", bytes, error))
    return KEEL_CTL_REFUSED;

  /* Translators: %s is a file. */
  line = g_strdup_printf (_("%s is a programme now: change it as you like"), file);
  print_written (ctl, file, line);
  return KEEL_CTL_DONE;
}

/* pack */

/* What is packed is not worse than what `check` lets pass. */
static KeelProgramme *
open_faultless (const char  *path,
                GError     **error)
{
  g_autoptr (KeelProgramme) programme = keel_ctl_open_programme (path, error);
  g_autoptr (GPtrArray) problems = NULL;
  const KeelProgrammeProblem *first;

  if (programme == NULL)
    return NULL;

  problems = keel_ctl_find_problems (programme, NULL, path);
  if (problems->len == 0)
    return g_steal_pointer (&programme);

  first = problems->pdata[0];
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, "%s: %s: %s", path, first->path, first->message);
  return NULL;
}

static void
add_locales (KeelJsonWriter *writer,
             GPtrArray      *locales)
{
  keel_json_writer_begin_array (writer, "locales");
  for (guint i = 0; i < locales->len; i++)
    {
      g_autoptr (GBytes) bytes = keel_programme_locale_to_json (locales->pdata[i]);
      g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

      g_strchomp (text);
      keel_json_writer_add_raw (writer, NULL, text, -1);
    }
  keel_json_writer_end_array (writer);
}

/* The members of the document as the bytes that they were, and all of its languages. */
static GBytes *
merge (GBytes    *document,
       GPtrArray *locales)
{
  g_autoptr (GArray) members = keel_json_list_members (g_bytes_get_data (document, NULL),
                                                       g_bytes_get_size (document));
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  for (guint i = 0; i < members->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);
      g_autofree char *name = g_strndup (member->name, member->name_length);

      if (!g_str_equal (name, "locales"))
        keel_json_writer_add_raw (writer, name, member->value, (gssize) member->value_length);
    }
  add_locales (writer, locales);
  keel_json_writer_end_object (writer);
  return keel_json_writer_finish (writer);
}

static GBytes *
load_document (const char  *path,
               GError     **error)
{
  g_autofree char *file = g_file_test (path, G_FILE_TEST_IS_DIR) ? g_build_filename (path, "programme.json", NULL)
                                                                 : g_strdup (path);

  return keel_programme_load (file, error);
}

/* One document with all that belongs to it; read once more, since all of it together may be more
 * than a programme may have. */
static GBytes *
make_package (const char     *path,
              KeelProgramme  *programme,
              GError        **error)
{
  g_autoptr (GBytes) document = load_document (path, error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (KeelProgramme) packed = NULL;

  if (document == NULL)
    return NULL;
  if (keel_programme_get_locales (programme)->len == 0)
    return g_steal_pointer (&document);

  bytes = merge (document, keel_programme_get_locales (programme));
  packed = keel_programme_new_from_json (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &problems);
  if (packed != NULL)
    return g_steal_pointer (&bytes);

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT, "%s: %s", path,
               ((const KeelProgrammeProblem *) problems->pdata[0])->message);
  return NULL;
}

KeelCtlStatus
keel_ctl_pack_programme (KeelCtl  *ctl,
                         GError  **error)
{
  const char *path = ctl->arguments[1];
  const char *file = ctl->arguments[2];
  g_autoptr (KeelProgramme) programme = open_faultless (path, error);
  g_autoptr (GBytes) bytes = programme != NULL ? make_package (path, programme, error) : NULL;
  g_autofree char *line = NULL;
  guint n_languages;

  if (bytes == NULL ||
      !g_file_set_contents (file, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error))
    return KEEL_CTL_REFUSED;

  n_languages = keel_programme_get_locales (programme)->len + 1;
  /* Translators: %1$s is a file, %2$s a title, %3$s a version such as 1.0, %4$u a number. */
  line = g_strdup_printf (ngettext ("%1$s: %2$s %3$s in %4$u language", "%1$s: %2$s %3$s in %4$u languages", n_languages),
                          file, keel_programme_get_content (programme)->title,
                          keel_programme_get_content (programme)->version, n_languages);
  print_written (ctl, file, line);
  return KEEL_CTL_DONE;
}

/* extension */

/* The last part of a Flatpak name begins with no digit. */
static gboolean
check_name (const char  *id,
            GError     **error)
{
  if (!g_ascii_isdigit (*id))
    return TRUE;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE,
               /* Translators: %s is the id of a programme. */
               _("“%s” begins with a digit, which no Flatpak extension’s name does"), id);
  return FALSE;
}

/* Flatpak’s name of this machine. */
static const char *
get_arch (const struct utsname *machine)
{
  static const struct
  {
    const char *machine;
    const char *arch;
  } others[] = {
    { "armv7l", "arm" },
    { "i586", "i386" },
    { "i686", "i386" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_str_equal (machine->machine, others[i].machine))
      return others[i].arch;

  return machine->machine;
}

static GBytes *
make_metadata (const char *name)
{
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  g_autofree char *ref = NULL;
  struct utsname machine;
  char *text;
  gsize length;

  uname (&machine);
  ref = g_strdup_printf ("app/%s/%s/stable", KEEL_APP_ID, get_arch (&machine));
  g_key_file_set_string (keys, "Runtime", "name", name);
  g_key_file_set_string (keys, "ExtensionOf", "ref", ref);
  text = g_key_file_to_data (keys, &length, NULL);
  return g_bytes_new_take (text, length);
}

static void
print_extension (KeelCtl    *ctl,
                 const char *name,
                 const char *out)
{
  g_autofree char *folder = g_shell_quote (out);
  g_autofree char *export = g_strdup_printf ("flatpak build-export --runtime --files=files --disable-sandbox REPO %s "
                                             EXTENSION_VERSION, folder);
  g_autofree char *bundle = g_strdup_printf ("flatpak build-bundle --runtime REPO %s.flatpak %s " EXTENSION_VERSION,
                                             name, name);
  KeelJsonWriter *writer;

  if (!ctl->as_json)
    {
      keel_ctl_print (ctl, export);
      keel_ctl_print (ctl, bundle);
      return;
    }

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "name", name);
  keel_json_writer_add_strings (writer, "commands", (const char * const[]) { export, bundle, NULL });
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

KeelCtlStatus
keel_ctl_make_extension (KeelCtl  *ctl,
                         GError  **error)
{
  const char *path = ctl->arguments[1];
  const char *out = ctl->arguments[2];
  g_autoptr (KeelProgramme) programme = open_faultless (path, error);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) metadata = NULL;
  g_autofree char *files = g_build_filename (out, "files", NULL);
  g_autofree char *name = NULL;

  if (programme == NULL || !check_name (keel_programme_get_content (programme)->id, error))
    return KEEL_CTL_REFUSED;

  name = g_strconcat (EXTENSION_POINT ".", keel_programme_get_content (programme)->id, NULL);
  metadata = make_metadata (name);
  bytes = make_package (path, programme, error);
  if (bytes == NULL || !write_file (files, "programme.json", bytes, error) ||
      !write_file (out, "metadata", metadata, error))
    return KEEL_CTL_REFUSED;

  print_extension (ctl, name, out);
  return KEEL_CTL_DONE;
}

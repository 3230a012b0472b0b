/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl programme check: what is wrong with a programme, with its languages, and with it as an
 * update of another. */

#include "keel-config.h"
#include "keel-ctl-locale.h"
#include "keel-ctl-programme.h"
#include "keel-error.h"
#include "keel-programme-update.h"

#include <glib/gi18n-lib.h>

KeelProgramme *
keel_ctl_read_programme (const char  *path,
                         GPtrArray  **out_problems)
{
  return g_file_test (path, G_FILE_TEST_IS_DIR) ? keel_programme_new_from_folder (path, out_problems)
                                                : keel_programme_new_from_file (path, out_problems);
}

/* FILE, or programme.json in DIR: for messages. */
static char *
find_file (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_DIR) ? g_build_filename (path, "programme.json", NULL) : g_strdup (path);
}

KeelProgramme *
keel_ctl_open_programme (const char  *path,
                         GError     **error)
{
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *file = find_file (path);
  KeelProgramme *programme = keel_ctl_read_programme (path, &problems);
  const KeelProgrammeProblem *problem;

  if (programme != NULL)
    return programme;

  problem = problems->pdata[0];
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, "%s: %s%s%s", file, problem->path,
               *problem->path != '\0' ? ": " : "", problem->message);
  return NULL;
}

void
keel_ctl_print_problems (KeelCtl   *ctl,
                         GPtrArray *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const KeelProgrammeProblem *problem = problems->pdata[i];
      const char *colon = *problem->path != '\0' ? ": " : "";
      g_autofree char *line = g_strconcat (problem->path, colon, problem->message, NULL);

      keel_ctl_print (ctl, line);
    }
}

void
keel_ctl_add_problems (KeelJsonWriter *writer,
                       GPtrArray      *problems)
{
  keel_json_writer_begin_array (writer, "problems");
  for (guint i = 0; problems != NULL && i < problems->len; i++)
    {
      const KeelProgrammeProblem *problem = problems->pdata[i];

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "path", problem->path);
      keel_json_writer_add_string (writer, "why", problem->message);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
}

/* Languages. */

static KeelProgrammeProblem *
problem_new (const char *path,
             const char *message)
{
  KeelProgrammeProblem *problem = g_new0 (KeelProgrammeProblem, 1);

  problem->path = g_strdup (path);
  problem->message = g_strdup (message);
  return problem;
}

static gboolean
is_built (KeelProgramme *programme,
          const char    *folder,
          const char    *language)
{
  guint n_to_check;
  g_autoptr (KeelProgrammeLocale) locale = keel_ctl_read_locale (programme, folder, language, &n_to_check);
  g_autoptr (GBytes) wanted = keel_programme_locale_to_json (locale);
  g_autofree char *path = keel_ctl_locale_path (folder, language);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) found = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    return FALSE;

  found = g_bytes_new (text, length);
  return g_bytes_equal (wanted, found);
}

/* Otherwise what a translator has done would not be shown, and nobody would know. */
static void
add_languages_not_built (GPtrArray     *problems,
                         KeelProgramme *programme,
                         const char    *folder)
{
  g_autofree char *po = g_build_filename (folder, "po", NULL);
  g_auto (GStrv) languages = keel_ctl_list_po (po, NULL);

  for (guint i = 0; languages != NULL && languages[i] != NULL; i++)
    if (!is_built (programme, folder, languages[i]))
      {
        g_autofree char *path = g_strconcat ("po/", languages[i], ".po", NULL);

        g_ptr_array_add (problems, problem_new (path, _("It has changed since “keelctl programme build”")));
      }
}

/* check */

static void
print_check (KeelCtl    *ctl,
             const char *file,
             GPtrArray  *problems,
             GPtrArray  *given_up)
{
  KeelJsonWriter *writer;

  if (!ctl->as_json)
    {
      keel_ctl_print_problems (ctl, problems);
      if (problems->len == 0)
        keel_ctl_print (ctl, _("Nothing is wrong with this programme"));
      for (guint i = 0; given_up != NULL && i < given_up->len; i++)
        {
          /* Translators: %s is such as pages/P7. */
          g_autofree char *line = g_strdup_printf (_("%s: given up, never to be used for something else"),
                                                   (const char *) given_up->pdata[i]);

          keel_ctl_print (ctl, line);
        }
      return;
    }

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "file", file);
  keel_ctl_add_problems (writer, problems);
  if (given_up != NULL)
    {
      g_ptr_array_add (given_up, NULL);
      keel_json_writer_add_strings (writer, "given_up", (const char * const *) given_up->pdata);
    }
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

GPtrArray *
keel_ctl_find_problems (KeelProgramme *programme,
                        KeelProgramme *old,
                        const char    *path)
{
  GPtrArray *problems = keel_programme_list_faults (programme);

  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    add_languages_not_built (problems, programme, path);
  if (old != NULL)
    g_ptr_array_extend_and_steal (problems, keel_programme_list_breaches (programme, old));

  return problems;
}

KeelCtlStatus
keel_ctl_check_programme (KeelCtl  *ctl,
                          GError  **error)
{
  const char *path = ctl->arguments[1];
  g_autofree char *file = find_file (path);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (GPtrArray) given_up = NULL;
  g_autoptr (KeelProgramme) programme = keel_ctl_read_programme (path, &problems);
  g_autoptr (KeelProgramme) old = ctl->against != NULL ? keel_ctl_open_programme (ctl->against, error) : NULL;

  if (ctl->against != NULL && old == NULL)
    return KEEL_CTL_REFUSED;

  if (programme != NULL)
    problems = keel_ctl_find_problems (programme, old, path);
  if (programme != NULL && old != NULL)
    given_up = keel_programme_list_given_up (programme, old);

  print_check (ctl, file, problems, given_up);
  return problems->len == 0 ? KEEL_CTL_DONE : KEEL_CTL_REFUSED;
}

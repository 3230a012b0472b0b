/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl programme: what programmes there are, what is wrong with one, and what one says
 * where (keel-ctl-coverage.c). */

#include "keel-config.h"
#include "keel-ctl-programme.h"

#include <glib/gi18n-lib.h>
#include "keel-error.h"
#include "keel-user-library.h"

static const char * const acts[] = { "list", "check", "coverage", NULL };

enum
{
  ACT_LIST,
  ACT_CHECK,
  ACT_COVERAGE,
};

static const struct
{
  const char *id;
  const char *name;
} places[] = {
  /* Translators: where a programme was found. */
  [KEEL_PROGRAMME_OWN] = { "own", NC_("programme", "your own") },
  [KEEL_PROGRAMME_SHARED] = { "shared", NC_("programme", "installed") },
  [KEEL_PROGRAMME_BUILT_IN] = { "built-in", NC_("programme", "built in") },
};

/* FILE, or programme.json in DIR. */
static char *
find_file (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_DIR) ? g_build_filename (path, "programme.json", NULL)
                                                : g_strdup (path);
}

static void
print_problems (KeelCtl   *ctl,
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

static void
add_problems (KeelJsonWriter *writer,
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

/* check */

static void
print_check (KeelCtl       *ctl,
             const char    *file,
             KeelProgramme *programme,
             GPtrArray     *problems)
{
  KeelJsonWriter *writer;

  if (!ctl->as_json)
    {
      if (programme != NULL)
        keel_ctl_print (ctl, _("Nothing is wrong with this programme"));
      else
        print_problems (ctl, problems);
      return;
    }

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "file", file);
  add_problems (writer, problems);
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

static KeelCtlStatus
check_programme (KeelCtl    *ctl,
                 const char *path)
{
  g_autofree char *file = find_file (path);
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_file (file, &problems);

  print_check (ctl, file, programme, problems);
  return programme != NULL ? KEEL_CTL_DONE : KEEL_CTL_REFUSED;
}

/* list */

static void
print_entry (KeelCtl                *ctl,
             const KeelLibraryEntry *entry)
{
  const char *place = g_dpgettext2 (GETTEXT_PACKAGE, "programme", places[entry->place].name);
  g_autofree char *line = NULL;

  if (entry->programme != NULL)
    {
      const KeelProgrammeContent *content = keel_programme_get_content (entry->programme);

      line = g_strdup_printf (entry->is_used
                              /* Translators: %1$s is an id, %2$s a title, %3$s a version such as 1.0, %4$s
                               * where the programme was found, such as “built in”. */
                              ? _("%1$s: %2$s %3$s, %4$s")
                              /* Translators: %1$s is an id, %2$s a title, %3$s a version such as 1.0, %4$s
                               * where the programme was found, such as “built in”. */
                              : _("%1$s: %2$s %3$s, %4$s, not in use: another with this id comes first"),
                              entry->id, content->title, content->version, place);
      keel_ctl_print (ctl, line);
      return;
    }

  /* Translators: %1$s is an id, %2$s where the programme was found, such as “built in”, %3$s a file. */
  line = g_strdup_printf (_("%1$s: refused, %2$s (%3$s)"), entry->id, place, entry->file);
  keel_ctl_print (ctl, line);
  print_problems (ctl, entry->problems);
}

static void
add_entry (KeelJsonWriter         *writer,
           const KeelLibraryEntry *entry)
{
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "id", entry->id);
  keel_json_writer_add_string (writer, "place", places[entry->place].id);
  keel_json_writer_add_string (writer, "file", entry->file);
  keel_json_writer_add_boolean (writer, "used", entry->is_used);
  if (entry->programme != NULL)
    {
      const KeelProgrammeContent *content = keel_programme_get_content (entry->programme);

      keel_json_writer_add_string (writer, "title", content->title);
      keel_json_writer_add_string (writer, "version", content->version);
      keel_json_writer_add_string (writer, "language", content->language);
    }
  add_problems (writer, entry->problems);
  keel_json_writer_end_object (writer);
}

static void
print_list_json (KeelCtl   *ctl,
                 GPtrArray *entries)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_begin_array (writer, "programmes");
  for (guint i = 0; i < entries->len; i++)
    add_entry (writer, entries->pdata[i]);
  keel_json_writer_end_array (writer);
  keel_json_writer_add_integer (writer, "count", entries->len);
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

static KeelCtlStatus
list_programmes (KeelCtl *ctl)
{
  g_autoptr (KeelLibrary) library = keel_user_library_new (NULL);
  GPtrArray *entries = keel_library_get_entries (library);
  KeelCtlStatus status = KEEL_CTL_DONE;

  if (ctl->as_json)
    print_list_json (ctl, entries);

  for (guint i = 0; i < entries->len; i++)
    {
      const KeelLibraryEntry *entry = entries->pdata[i];

      if (!ctl->as_json)
        print_entry (ctl, entry);
      if (entry->programme == NULL)
        status = KEEL_CTL_REFUSED;
    }

  return status;
}

/* coverage */

/* The programme at @path; without, the one that is used where the built-in one would be. */
static KeelProgramme *
open_programme (const char  *path,
                GError     **error)
{
  g_autoptr (KeelLibrary) library = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autofree char *file = NULL;
  KeelProgramme *programme;

  if (path == NULL)
    {
      library = keel_user_library_new (NULL);
      programme = keel_library_find (library, KEEL_BUILT_IN_PROGRAMME);
      if (programme != NULL)
        return g_object_ref (programme);

      /* Translators: %s is the id of a programme. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("There is no programme “%s”"),
                   KEEL_BUILT_IN_PROGRAMME);
      return NULL;
    }

  file = find_file (path);
  programme = keel_programme_new_from_file (file, &problems);
  if (programme == NULL)
    {
      const KeelProgrammeProblem *problem = problems->pdata[0];

      g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA, "%s: %s%s%s", file, problem->path,
                   *problem->path != '\0' ? ": " : "", problem->message);
    }

  return programme;
}

KeelCtlStatus
keel_ctl_run_programme (KeelCtl  *ctl,
                        GError  **error)
{
  const char *path = ctl->arguments[1];
  g_autoptr (KeelProgramme) programme = NULL;
  guint act;

  if (!keel_ctl_choose (ctl->arguments[0], acts, &act, error))
    return KEEL_CTL_WRONG_USE;

  if ((act == ACT_LIST) != (path == NULL) && act != ACT_COVERAGE)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           act == ACT_LIST ? _("Use: keelctl programme list")
                                           : _("Use: keelctl programme check FILE"));
      return KEEL_CTL_WRONG_USE;
    }

  if (act != ACT_COVERAGE && ctl->with_text)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("Only “programme coverage” takes --text"));
      return KEEL_CTL_WRONG_USE;
    }

  if (act == ACT_LIST)
    return list_programmes (ctl);
  if (act == ACT_CHECK)
    return check_programme (ctl, path);

  programme = open_programme (path, error);
  return programme != NULL ? keel_ctl_show_coverage (ctl, programme) : KEEL_CTL_REFUSED;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl programme: which acts there are, and what programmes (list). */

#include "keel-config.h"
#include "keel-ctl-programme.h"

#include <glib/gi18n-lib.h>
#include "keel-error.h"
#include "keel-user-library.h"

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
  keel_ctl_print_problems (ctl, entry->problems);
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
  keel_ctl_add_problems (writer, entry->problems);
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
list_programmes (KeelCtl  *ctl,
                 GError  **error)
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

/* FILE|DIR; without, the programme that is used where the built-in one would be. */
static KeelProgramme *
choose_programme (const char  *path,
                  GError     **error)
{
  g_autoptr (KeelLibrary) library = NULL;
  KeelProgramme *programme;

  if (path != NULL)
    return keel_ctl_open_programme (path, error);

  library = keel_user_library_new (NULL);
  programme = keel_library_find (library, KEEL_BUILT_IN_PROGRAMME);
  if (programme != NULL)
    return g_object_ref (programme);

  /* Translators: %s is the id of a programme. */
  g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("There is no programme “%s”"), KEEL_BUILT_IN_PROGRAMME);
  return NULL;
}

static KeelCtlStatus
cover_programme (KeelCtl  *ctl,
                 GError  **error)
{
  g_autoptr (KeelProgramme) programme = choose_programme (ctl->arguments[1], error);

  return programme != NULL ? keel_ctl_show_coverage (ctl, programme) : KEEL_CTL_REFUSED;
}

/* @usage stands behind “Use: keelctl”. */
static const struct
{
  guint       min_arguments;
  guint       max_arguments;
  KeelCtlRun  run;
  const char *usage;
} acts[] = {
  { 0, 0, list_programmes, N_("programme list") },
  { 1, 1, keel_ctl_check_programme, N_("programme check FILE|DIR [--against OLD]") },
  { 0, 1, cover_programme, N_("programme coverage [FILE|DIR] [--text]") },
  { 1, 1, keel_ctl_new_programme, N_("programme new DIR") },
  { 2, 2, keel_ctl_pack_programme, N_("programme pack DIR FILE") },
  { 2, 2, keel_ctl_make_extension, N_("programme extension FILE|DIR OUT") },
  { 1, 1, keel_ctl_extract_programme, N_("programme extract FILE|DIR") },
  { 1, 1, keel_ctl_build_programme, N_("programme build DIR") },
};

/* As in @acts. */
static const char * const names[] = {
  "list", "check", "coverage", "new", "pack", "extension", "extract", "build", NULL
};

static gboolean
check_options (const KeelCtl  *ctl,
               guint           act,
               GError        **error)
{
  if (ctl->with_text && acts[act].run != cover_programme)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("Only “programme coverage” takes --text"));
      return FALSE;
    }
  if (ctl->against != NULL && acts[act].run != keel_ctl_check_programme)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _("Only “programme check” takes --against"));
      return FALSE;
    }

  return TRUE;
}

KeelCtlStatus
keel_ctl_run_programme (KeelCtl  *ctl,
                        GError  **error)
{
  guint n_arguments = g_strv_length (ctl->arguments) - 1;
  guint act;

  if (!keel_ctl_choose (ctl->arguments[0], names, &act, error) || !check_options (ctl, act, error))
    return KEEL_CTL_WRONG_USE;

  if (n_arguments < acts[act].min_arguments || n_arguments > acts[act].max_arguments)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: %s is how a command is used, such as “show ID”. */
                   _("Use: keelctl %s"), _(acts[act].usage));
      return KEEL_CTL_WRONG_USE;
    }

  return acts[act].run (ctl, error);
}

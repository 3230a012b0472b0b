/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl: the workbook without a window.
 *
 *  (1) Standard output is what was asked for, text or one JSON document, and nothing
 *      else; it is written when the subcommand is through.
 *  (2) What went wrong is one line on standard error that names file and member.
 *  (3) The exit status is 0 if all was done, 1 if something was refused or could not be
 *      read, 2 if the command was not one.
 */

#include "keel-config.h"
#include "keel-ctl.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Options that only some subcommands take. */
typedef enum
{
  TAKES_DRY_RUN = 1 << 0,
  TAKES_RANGE = 1 << 1,
  TAKES_RECORD = 1 << 2,
  TAKES_TEXT = 1 << 3,
  TAKES_WITH = 1 << 4,
  TAKES_AGAINST = 1 << 5,
} Takes;

#define MANY G_MAXUINT

static const struct
{
  const char *name;
  guint       min_arguments;
  guint       max_arguments;
  Takes       takes;
  KeelCtlRun  run;
  const char *usage;
  const char *summary;
} commands[] = {
  { "new", 0, 1, 0, keel_ctl_run_new,
    N_("new DIR"), N_("Make an empty workbook") },
  { "import", 2, 2, TAKES_DRY_RUN, keel_ctl_run_import,
    N_("import jrnl|even-keel FILE [--dry-run]"), N_("Add the entries of a file") },
  { "list", 1, 1, TAKES_RANGE, keel_ctl_run_list,
    N_("list entries|checkins|events|worksheets|goals|steps|if-thens [--from DAY] [--to DAY]"), N_("List records, newest first") },
  { "show", 1, 1, 0, keel_ctl_run_show,
    N_("show ID"), N_("Show one record") },
  { "search", 1, MANY, 0, keel_ctl_run_search,
    N_("search WORDS"), N_("List the entries that hold all the words") },
  { "export", 1, 2, TAKES_RANGE | TAKES_WITH, keel_ctl_run_export,
    N_("export markdown|json|csv|pdf [FILE]"), N_("Write entries, everything, check-ins, or pages out") },
  { "doctor", 0, 0, 0, keel_ctl_run_doctor,
    N_("doctor"), N_("Read everything again, say what needs attention") },
  { "backup", 1, 3, TAKES_RECORD, keel_ctl_run_backup,
    N_("backup now|list|restore NAME DIR"), N_("Make, list and restore backups") },
  { "programme", 1, 3, TAKES_TEXT | TAKES_AGAINST, keel_ctl_run_programme,
    N_("programme list|check|coverage|new|pack|extension|extract|build …"), N_("List, check, make, pack and translate programmes") },
  { "translation", 1, 2, 0, keel_ctl_run_translation,
    N_("translation status [DIR]"), N_("Say how far the program is translated, from its source") },
  { "score", 1, 1, 0, keel_ctl_run_score,
    N_("score FILE|-"), N_("Score a sheet of answers") },
  { "series", 1, 1, 0, keel_ctl_run_series,
    N_("series FILE|-"), N_("Tell change from usual variation in a series") },
  { "week", 0, 0, 0, keel_ctl_run_week,
    N_("week"), N_("Say what this week asks, and what of it is done") },
};

/* The command line, as it was typed. */
typedef struct
{
  char    *workbook;
  char    *from;
  char    *to;
  char    *record;
  char    *with;
  char    *against;
  char   **rest;
  gboolean as_json;
  gboolean is_dry_run;
  gboolean with_text;
  gboolean wants_version;
} Options;

static void
options_clear (Options *options)
{
  g_free (options->workbook);
  g_free (options->from);
  g_free (options->to);
  g_free (options->record);
  g_free (options->with);
  g_free (options->against);
  g_strfreev (options->rest);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static char *
describe_commands (void)
{
  GString *text = g_string_new (_("Commands:"));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "\n  %-56s %s", _(commands[i].usage), _(commands[i].summary));

  return g_string_free (text, FALSE);
}

static gboolean
parse_options (Options   *options,
               int        argc,
               char     **argv,
               GError   **error)
{
  const GOptionEntry entries[] = {
    { "workbook", 0, 0, G_OPTION_ARG_FILENAME, &options->workbook,
      N_("The folder of the workbook, if not the default one"), N_("DIR") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &options->as_json, N_("Answer with one JSON document"), NULL },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &options->is_dry_run,
      N_("import: only say what would be added"), NULL },
    { "from", 0, 0, G_OPTION_ARG_STRING, &options->from, N_("list, export: not before this day"), N_("DAY") },
    { "to", 0, 0, G_OPTION_ARG_STRING, &options->to, N_("list, export: not after this day"), N_("DAY") },
    { "record", 0, 0, G_OPTION_ARG_STRING, &options->record,
      N_("backup restore: only this record"), N_("ID") },
    { "with", 0, 0, G_OPTION_ARG_STRING, &options->with,
      N_("export pdf: these parts, such as balance,entries"), N_("PARTS") },
    { "against", 0, 0, G_OPTION_ARG_FILENAME, &options->against,
      N_("programme check: as an update of this one"), N_("FILE|DIR") },
    { "text", 0, 0, G_OPTION_ARG_NONE, &options->with_text,
      N_("programme coverage: with the texts"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &options->wants_version, N_("Say the version"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->rest, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GOptionContext) context = g_option_context_new (_("COMMAND"));
  g_autofree char *summary = describe_commands ();

  g_option_context_set_summary (context, summary);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  return g_option_context_parse (context, &argc, &argv, error);
}

static gboolean
find_command (const Options  *options,
              gsize          *out_command,
              GError        **error)
{
  const char *name = options->rest != NULL ? options->rest[0] : NULL;

  for (gsize i = 0; name != NULL && i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (name, commands[i].name))
      {
        *out_command = i;
        return TRUE;
      }

  if (name == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("A command is missing, see “keelctl --help”"));
  else
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 /* Translators: %s is what was typed. */
                 _("“%s” is no command, see “keelctl --help”"), name);
  return FALSE;
}

static gboolean
check_options (const Options  *options,
               gsize           command,
               GError        **error)
{
  const struct
  {
    const char *name;
    gboolean    is_given;
    Takes       takes;
  } given[] = {
    { "--dry-run", options->is_dry_run, TAKES_DRY_RUN },
    { "--from", options->from != NULL, TAKES_RANGE },
    { "--to", options->to != NULL, TAKES_RANGE },
    { "--record", options->record != NULL, TAKES_RECORD },
    { "--against", options->against != NULL, TAKES_AGAINST },
    { "--text", options->with_text, TAKES_TEXT },
    { "--with", options->with != NULL, TAKES_WITH },
  };
  guint n_arguments = g_strv_length (options->rest) - 1;

  if (n_arguments < commands[command].min_arguments || n_arguments > commands[command].max_arguments)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: %s is how a command is used, such as “show ID”. */
                   _("Use: keelctl %s"), _(commands[command].usage));
      return FALSE;
    }

  for (gsize i = 0; i < G_N_ELEMENTS (given); i++)
    if (given[i].is_given && (commands[command].takes & given[i].takes) == 0)
      {
        g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                     /* Translators: %1$s is a command, %2$s an option such as --from. */
                     _("“%1$s” takes no %2$s"), commands[command].name, given[i].name);
        return FALSE;
      }

  return TRUE;
}

static gboolean
parse_day (const char  *option,
           const char  *text,
           KeelDay     *out_day,
           GError     **error)
{
  if (text == NULL || keel_day_parse (text, out_day))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* Translators: %1$s is an option such as --from, %2$s what was typed behind it. */
               _("%1$s is “%2$s”, not a day such as 2026-11-23"), option, text);
  return FALSE;
}

static KeelCtlStatus
run_command (const Options  *options,
             GString        *output,
             GError        **error)
{
  KeelCtl ctl = {
    .workbook = options->workbook,
    .record = options->record,
    .with = options->with,
    .against = options->against,
    .output = output,
    .as_json = options->as_json,
    .is_dry_run = options->is_dry_run,
    .with_text = options->with_text,
  };
  g_autoptr (KeelSession) session = NULL;
  gsize command;

  if (!find_command (options, &command, error) ||
      !check_options (options, command, error) ||
      !parse_day ("--from", options->from, &ctl.from, error) ||
      !parse_day ("--to", options->to, &ctl.to, error))
    return KEEL_CTL_WRONG_USE;

  session = keel_session_new (options->workbook, NULL, NULL, NULL);
  ctl.session = session;
  ctl.arguments = options->rest + 1;
  return commands[command].run (&ctl, error);
}

static KeelCtlStatus
get_status (KeelCtlStatus  status,
            const GError  *error)
{
  if (error == NULL)
    return status;

  return error->domain == G_OPTION_ERROR ? KEEL_CTL_WRONG_USE : KEEL_CTL_REFUSED;
}

/* A reader that has gone away has read enough. */
static KeelCtlStatus
write_output (const GString *output,
              KeelCtlStatus  status)
{
  if (fwrite (output->str, 1, output->len, stdout) == output->len && fflush (stdout) == 0)
    return status;
  if (errno == EPIPE)
    return status;

  keel_ctl_complain (_("Standard output"), g_strerror (errno));
  return KEEL_CTL_REFUSED;
}

static void
set_up_process (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, KEEL_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("keelctl");

  /* A pipe that closes is an error like another, not the end in the middle of a save. */
  signal (SIGPIPE, SIG_IGN);
}

int
main (int   argc,
      char *argv[])
{
  g_auto (Options) options = { 0 };
  g_autoptr (GString) output = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  KeelCtlStatus status = KEEL_CTL_DONE;

  set_up_process ();

  if (!parse_options (&options, argc, argv, &error))
    status = KEEL_CTL_WRONG_USE;
  else if (options.wants_version)
    g_string_append (output, "keelctl " KEEL_VERSION "\n");
  else
    status = run_command (&options, output, &error);

  status = get_status (status, error);
  if (error != NULL)
    keel_ctl_complain (NULL, error->message);

  return (int) write_output (output, status);
}

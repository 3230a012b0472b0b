/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-window-words.h"

#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
abbreviate_home (const char *folder)
{
  const char *home = g_get_home_dir ();
  gsize length = strlen (home);
  g_autofree char *below = NULL;

  if (!g_str_has_prefix (folder, home) || folder[length] != G_DIR_SEPARATOR)
    return keel_inline_words_isolate (folder);

  below = g_strconcat ("~", folder + length, NULL);
  return keel_inline_words_isolate (below);
}

static const struct
{
  GIOErrorEnum  code;
  const char   *words;
} save_troubles[] = {
  { G_IO_ERROR_NO_SPACE, NC_("not saved", "the disk is full") },
  { G_IO_ERROR_NOT_FOUND, NC_("not saved", "the folder is not there") },
  { G_IO_ERROR_PERMISSION_DENIED, NC_("not saved", "the folder may not be written to") },
  { G_IO_ERROR_READ_ONLY, NC_("not saved", "the disk is read-only") },
};

const char *
keel_window_words_save_trouble (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (save_troubles); i++)
    if (g_error_matches (error, G_IO_ERROR, (int) save_troubles[i].code))
      /* Translators: these stand in “Not saved: the disk is full.” */
      return g_dpgettext2 (GETTEXT_PACKAGE, "not saved", save_troubles[i].words);

  return error->message;
}

char *
keel_window_words_not_saved (const char *error,
                             const char *folder)
{
  g_autofree char *short_folder = abbreviate_home (folder);

  /* Translators: %1$s says what went wrong, without a full stop; %2$s is a folder. */
  return g_strdup_printf (_("Not saved: %1$s. Your text is kept in “%2$s”."), error, short_folder);
}

char *
keel_window_words_frozen (void)
{
  return g_strdup (_("Much of the workbook has vanished from its folder. "
                     "Nothing is written until you have looked at it."));
}

char *
keel_window_words_look_only (void)
{
  return g_strdup (_("You are looking at this workbook without writing: nothing in it can be changed."));
}

char *
keel_window_words_sample (void)
{
  return g_strdup (_("This is a sample. Nothing here is kept."));
}

char *
keel_window_words_kept (const char *folder)
{
  g_autofree char *place = abbreviate_home (folder);

  /* Translators: %s is a folder. */
  return g_strdup_printf (_("What you write is saved as you type, in small files that are yours, in “%s”. There is "
                            "no account, and nothing is sent anywhere."),
                          place);
}

char *
keel_window_words_attention (guint n_documents)
{
  /* Translators: %'u is the number of files of the workbook that cannot be read, or have
   * vanished, or exist twice. */
  return g_strdup_printf (ngettext ("%'u document needs attention",
                                    "%'u documents need attention", n_documents),
                          n_documents);
}

char *
keel_window_words_export_name (KeelDay day)
{
  g_autofree char *date = keel_day_to_string (day);

  /* Translators: the name of a file; %s is a date such as 2026-11-23. */
  return g_strdup_printf (_("Workbook %s.json"), date);
}

KeelUndone
keel_undone_from_counts (int growth,
                         int trash_growth)
{
  if (trash_growth < 0 && growth > 0)
    return KEEL_UNDONE_PUT_BACK;
  if (trash_growth > 0)
    return KEEL_UNDONE_DELETED;
  if (growth > 0)
    return KEEL_UNDONE_ADDED;
  if (growth < 0)
    return KEEL_UNDONE_TAKEN_BACK;

  return KEEL_UNDONE_CHANGE;
}

char *
keel_window_words_undone (KeelUndone undone,
                          guint      n_entries,
                          gboolean   is_redo)
{
  switch (undone)
    {
    case KEEL_UNDONE_PUT_BACK:
      /* Translators: after an undo; the entries were in the Trash. */
      return g_strdup_printf (ngettext ("%'u entry put back", "%'u entries put back", n_entries),
                              n_entries);
    case KEEL_UNDONE_DELETED:
      /* Translators: after an undo or a redo. */
      return g_strdup_printf (ngettext ("%'u entry moved to the Trash",
                                        "%'u entries moved to the Trash", n_entries),
                              n_entries);
    case KEEL_UNDONE_ADDED:
      /* Translators: after an addition was undone, and then done again. */
      return g_strdup_printf (ngettext ("%'u entry added again", "%'u entries added again", n_entries),
                              n_entries);
    case KEEL_UNDONE_TAKEN_BACK:
      /* Translators: after an addition was undone, such as an import. */
      return g_strdup_printf (ngettext ("%'u added entry taken back",
                                        "%'u added entries taken back", n_entries),
                              n_entries);
    case KEEL_UNDONE_CHANGE:
      break;
    }

  return g_strdup (is_redo ? _("The change was made again") : _("The change was undone"));
}

char *
keel_window_words_undone_one (KeelUndone  undone,
                              const char *title,
                              gboolean    is_redo)
{
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  switch (undone)
    {
    case KEEL_UNDONE_PUT_BACK:
      /* Translators: after an undo; %s is the title of a check-in or an event that was in the
       * Trash. */
      return g_strdup_printf (_("“%s” put back"), inline_title);
    case KEEL_UNDONE_DELETED:
      /* Translators: after an undo or a redo; %s is the title of a check-in or an event. */
      return g_strdup_printf (_("“%s” moved to the Trash"), inline_title);
    case KEEL_UNDONE_ADDED:
      /* Translators: after an addition was undone, and then done again. */
      return g_strdup_printf (_("“%s” added again"), inline_title);
    case KEEL_UNDONE_TAKEN_BACK:
      /* Translators: after an addition was undone. */
      return g_strdup_printf (_("“%s” taken back"), inline_title);
    case KEEL_UNDONE_CHANGE:
      break;
    }

  /* Translators: after an undo; %s is the title of a check-in or an event. */
  return g_strdup_printf (is_redo ? _("The change of “%s” was made again") : _("The change of “%s” was undone"),
                          inline_title);
}

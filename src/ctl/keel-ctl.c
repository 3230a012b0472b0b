/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>
#include "keel-error.h"
#include "keel-folder.h"
#include "keel-id.h"
#include "keel-text.h"

/* A missing default folder is no mistake of the caller's: say how to make one. */
static void
set_folder_error (KeelCtl          *ctl,
                  const char       *folder,
                  KeelFolderState   state,
                  const char       *reason,
                  GError          **error)
{
  if (ctl->workbook == NULL && (state == KEEL_FOLDER_MISSING || state == KEEL_FOLDER_EMPTY))
    g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK,
                 /* Translators: %1$s is a folder. “keelctl new” is a command and stays. */
                 _("%1$s: There is no workbook yet; make one with “keelctl new %1$s”, or name another by --workbook"),
                 folder);
  else if (reason != NULL)
    g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, reason);
  else
    /* Translators: %s is a folder. */
    g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_WORKBOOK, _("%s: Not a workbook, but an empty folder"),
                 folder);
}

gboolean
keel_ctl_open (KeelCtl   *ctl,
               gboolean   read_only,
               GError   **error)
{
  const char *folder = keel_session_get_folder (ctl->session);
  g_autofree char *reason = NULL;
  KeelFolderState state = keel_folder_look (folder, &reason);

  if (state == KEEL_FOLDER_WORKBOOK)
    return keel_session_open_sync (ctl->session, read_only, error);

  set_folder_error (ctl, folder, state, reason, error);
  return FALSE;
}

gboolean
keel_ctl_choose (const char          *argument,
                 const char * const  *choices,
                 guint               *out_choice,
                 GError             **error)
{
  g_autofree char *all = NULL;

  for (guint i = 0; choices[i] != NULL; i++)
    if (g_str_equal (argument, choices[i]))
      {
        *out_choice = i;
        return TRUE;
      }

  all = g_strjoinv (", ", (char **) choices);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* Translators: %1$s is what was typed, %2$s a list of the words that are possible
                * there. */
               _("“%1$s” is none of these: %2$s"), argument, all);
  return FALSE;
}

static gboolean
is_named (KeelRecord *record,
          const char *id)
{
  const char *whole = keel_record_get_id (record);

  return g_str_equal (whole, id) || g_str_equal (keel_id_get_tail (whole), id);
}

/* What the lists of a workbook are called on the command line. */
static const char * const list_names[] = {
  "entries", "checkins", "events", "worksheets", "goals", "steps", "if-thens", NULL
};

static GListModel * (* const lists[]) (KeelWorkbook *) = {
  keel_workbook_get_entries, keel_workbook_get_checkins, keel_workbook_get_events, keel_workbook_get_worksheets,
  keel_workbook_get_goals, keel_workbook_get_steps, keel_workbook_get_if_thens, keel_workbook_get_trash,
};

G_STATIC_ASSERT (G_N_ELEMENTS (lists) == G_N_ELEMENTS (list_names));

GListModel *
keel_ctl_choose_list (KeelCtl     *ctl,
                      const char  *name,
                      GError     **error)
{
  guint list;

  return keel_ctl_choose (name, list_names, &list, error) && keel_ctl_open (ctl, TRUE, error)
         ? lists[list] (keel_session_get_workbook (ctl->session)) : NULL;
}

static KeelRecord *
find_in_list (GListModel *records,
              const char *id,
              guint      *n_found)
{
  KeelRecord *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);

      if (is_named (record, id))
        {
          found = record;
          ++*n_found;
        }
    }

  return found;
}

KeelRecord *
keel_ctl_find_record (KeelCtl     *ctl,
                      const char  *id,
                      GError     **error)
{
  KeelWorkbook *workbook = keel_session_get_workbook (ctl->session);
  KeelRecord *record = keel_workbook_find_record (workbook, id);
  guint n_found = 0;

  /* The profile is there before anything was chosen. */
  if (record != NULL && keel_moment_is_set (keel_record_get_created (record)))
    return record;

  record = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      KeelRecord *found = find_in_list (lists[i] (workbook), id, &n_found);

      record = found != NULL ? found : record;
    }

  if (n_found == 1)
    return record;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND,
               n_found == 0
               /* Translators: %s is the id of a record as it was typed. */
               ? _("There is no record “%s”")
               /* Translators: %s is the end of the id of a record as it was typed. */
               : _("More than one record ends in “%s”: give the whole id"),
               id);
  return NULL;
}

void
keel_ctl_print (KeelCtl    *ctl,
                const char *line)
{
  g_autofree char *clean = keel_text_clean (line, -1);

  g_string_append (ctl->output, clean);
  g_string_append_c (ctl->output, '\n');
}

void
keel_ctl_print_json (KeelCtl        *ctl,
                     KeelJsonWriter *writer)
{
  g_autoptr (GBytes) json = keel_json_writer_finish (writer);
  gsize length;
  const char *text = g_bytes_get_data (json, &length);

  g_string_append_len (ctl->output, text, (gssize) length);
}

void
keel_ctl_complain (const char *file,
                   const char *message)
{
  g_autofree char *clean = keel_text_clean (message, -1);

  g_strdelimit (clean, "\n", ' ');
  if (file != NULL)
    fprintf (stderr, "keelctl: %s: %s\n", file, clean);
  else
    fprintf (stderr, "keelctl: %s\n", clean);
}

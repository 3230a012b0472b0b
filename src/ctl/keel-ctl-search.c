/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl search WORDS: the entries in which all of the words occur. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include "keel-entry-filter.h"
#include "keel-text.h"

static gboolean
check_words (const char  *words,
             GError     **error)
{
  g_auto (GStrv) folded = NULL;

  if (!g_utf8_validate (words, -1, NULL))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("The words to search for are not UTF-8"));
      return FALSE;
    }

  folded = keel_text_split_query (words);
  if (folded[0] != NULL)
    return TRUE;

  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("There is no word to search for"));
  return FALSE;
}

KeelCtlStatus
keel_ctl_run_search (KeelCtl  *ctl,
                     GError  **error)
{
  g_autofree char *words = g_strjoinv (" ", ctl->arguments);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (KeelEntryFilter) filter = NULL;
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;

  if (!check_words (words, error) || !keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  query.words = words;
  filter = keel_entry_filter_new (keel_session_get_workbook (ctl->session));
  keel_entry_filter_set_query (filter, &query);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (filter)); i++)
    g_ptr_array_add (found, g_list_model_get_item (G_LIST_MODEL (filter), i));

  keel_ctl_print_list (ctl, found);
  return KEEL_CTL_DONE;
}

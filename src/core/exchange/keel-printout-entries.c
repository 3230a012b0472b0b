/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-printout-parts.h"

#include "keel-entry-words.h"
#include "keel-export-list.h"
#include "keel-printout-words.h"

static void
add_heading (KeelPrintout *self,
             KeelEntry    *entry,
             guint         level)
{
  g_autofree char *heading = keel_printout_words_entry (entry);

  keel_printout_add_heading (self, level, heading);
}

static void
add_entry (KeelPrintout *self,
           KeelEntry    *entry,
           guint         level)
{
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];
  guint n_texts = keel_entry_list_texts (entry, texts);
  g_autofree char *tags = keel_printout_words_tags (keel_entry_get_tags (entry));

  add_heading (self, entry, level);
  for (guint i = 0; i < n_texts; i++)
    {
      const char *value = keel_entry_get_text (entry, texts[i]);

      if (value[strspn (value, " \t\n")] == '\0')
        continue;

      /* Free text answers no question. */
      if (keel_entry_words_question (texts[i])[0] != '\0')
        keel_printout_add_heading (self, level + 1, keel_entry_words_question (texts[i]));
      keel_printout_add_paragraph (self, value);
    }
  if (tags != NULL)
    keel_printout_add_note (self, tags);
}

void
keel_printout_add_entries (KeelPrintout *self,
                           GListModel   *entries,
                           KeelDay       from,
                           KeelDay       to,
                           guint         level)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *last_month = NULL;

  g_return_if_fail (G_IS_LIST_MODEL (entries));

  list = keel_export_list (entries, from, to);
  for (guint i = 0; i < list->len; i++)
    {
      KeelEntry *entry = g_ptr_array_index (list, i);
      g_autofree char *month = keel_entry_words_month (keel_entry_get_day (entry));

      if (g_strcmp0 (month, last_month) != 0)
        {
          keel_printout_add_heading (self, level, month);
          g_free (last_month);
          last_month = g_steal_pointer (&month);
        }
      add_entry (self, entry, level + 1);
    }
}

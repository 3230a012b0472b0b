/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-linked-list.h"

#include "keel-entry-words.h"
#include "keel-record-words.h"
#include "keel-worksheet-words.h"

static gboolean
has_link (const char * const *links,
          const char         *link)
{
  return links != NULL && g_strv_contains (links, link);
}

static void
add_worksheets (KeelWayList  *list,
                KeelWorkbook *workbook,
                const char   *link)
{
  GListModel *worksheets = keel_workbook_get_worksheets (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (worksheets); i++)
    {
      g_autoptr (KeelWorksheet) worksheet = g_list_model_get_item (worksheets, i);
      g_autofree char *title = NULL;
      g_autofree char *day = NULL;
      g_autofree char *target = NULL;

      if (!has_link (keel_worksheet_get_links (worksheet), link))
        continue;

      title = keel_worksheet_words_title (worksheet);
      day = keel_entry_words_short_day (keel_worksheet_get_day (worksheet));
      target = keel_link_new_to_record (KEEL_RECORD (worksheet));
      keel_way_list_add (list, title, day, "win.show-in-week", target);
    }
}

static void
add_entries (KeelWayList  *list,
             KeelWorkbook *workbook,
             const char   *link)
{
  GListModel *entries = keel_workbook_get_entries (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);
      g_autofree char *headline = NULL;
      g_autofree char *day = NULL;

      if (!has_link (keel_entry_get_links (entry), link))
        continue;

      headline = keel_entry_words_headline (entry);
      day = keel_entry_words_short_day (keel_entry_get_day (entry));
      keel_way_list_add (list, headline, day, "win.show-entry", keel_record_get_id (KEEL_RECORD (entry)));
    }
}

void
keel_linked_list_show (KeelWayList  *list,
                       KeelWorkbook *workbook,
                       KeelRecord   *record)
{
  g_autofree char *link = record != NULL ? keel_link_new_to_record (record) : NULL;

  keel_way_list_begin (list);
  if (link != NULL)
    {
      add_worksheets (list, workbook, link);
      add_entries (list, workbook, link);
    }
  keel_way_list_end (list);
}

void
keel_linked_list_show_ends (KeelWayList        *list,
                            KeelWorkbook       *workbook,
                            KeelProgramme      *programme,
                            const char * const *links)
{
  keel_way_list_begin (list);
  for (guint i = 0; links != NULL && links[i] != NULL; i++)
    {
      KeelRecord *record = keel_workbook_find_linked (workbook, links[i]);
      g_autofree char *title = record != NULL ? keel_record_words_title_in (record, programme) : NULL;

      if (record != NULL)
        keel_way_list_add (list, title, NULL, "win.show-in-week", links[i]);
    }
  keel_way_list_end (list);
}

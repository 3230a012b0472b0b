/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout-parts.h"

#include "keel-entry-words.h"
#include "keel-export-list.h"
#include "keel-worksheet-words.h"

/* The form as the programme has it now, if it is the programme's. */
static const KeelProgrammeWorksheet *
find_form (KeelWorksheet *worksheet,
           KeelProgramme *programme)
{
  if (programme == NULL ||
      !g_str_equal (keel_programme_get_content (programme)->id, keel_worksheet_get_programme (worksheet)))
    return NULL;

  return keel_programme_find_worksheet (programme, keel_worksheet_get_form (worksheet));
}

static void
add_worksheet (KeelPrintout  *self,
               KeelWorksheet *worksheet,
               KeelProgramme *programme,
               gboolean       has_room,
               guint          level)
{
  const KeelProgrammeWorksheet *form = find_form (worksheet, programme);
  g_autofree char *title = keel_worksheet_words_title (worksheet);
  g_autofree char *day = keel_entry_words_short_day (keel_worksheet_get_day (worksheet));

  keel_printout_add_heading (self, level, title);
  keel_printout_add_note (self, day);
  keel_printout_add_fields (self, keel_worksheet_get_fields (worksheet), keel_worksheet_get_labels (worksheet),
                            form != NULL ? form->fields : NULL, form != NULL ? form->n_fields : 0, has_room);
}

void
keel_printout_add_worksheets (KeelPrintout  *self,
                              GListModel    *worksheets,
                              KeelDay        from,
                              KeelDay        to,
                              KeelProgramme *programme,
                              gboolean       has_room,
                              guint          level)
{
  g_autoptr (GPtrArray) list = keel_export_list (worksheets, from, to);

  for (guint i = 0; i < list->len; i++)
    {
      if (i > 0)
        keel_printout_add_page_break (self);
      add_worksheet (self, list->pdata[i], programme, has_room, level);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-worksheet-offer.h"
#include "keel-config.h"

static gboolean
has_full_checkin (KeelWorkbook *workbook)
{
  GListModel *checkins = keel_workbook_get_checkins (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (checkins); i++)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i);

      if (keel_checkin_get_form (checkin) == KEEL_FORM_FULL && !keel_checkin_is_draft (checkin))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_filled (KeelWorkbook *workbook,
           const char   *programme,
           const char   *form)
{
  GListModel *worksheets = keel_workbook_get_worksheets (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (worksheets); i++)
    {
      g_autoptr (KeelWorksheet) worksheet = g_list_model_get_item (worksheets, i);

      if (g_str_equal (keel_worksheet_get_programme (worksheet), programme) &&
          g_str_equal (keel_worksheet_get_form (worksheet), form))
        return TRUE;
    }

  return FALSE;
}

const KeelProgrammeWorksheet *
keel_worksheet_offer_find (KeelWorkbook  *workbook,
                           KeelProgramme *programme)
{
  const KeelProgrammeContent *content;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);

  content = programme ? keel_programme_get_content (programme) : NULL;
  if (!content || content->n_worksheets == 0 || has_full_checkin (workbook) ||
      is_filled (workbook, content->id, content->worksheets[0].id))
    return NULL;

  return &content->worksheets[0];
}

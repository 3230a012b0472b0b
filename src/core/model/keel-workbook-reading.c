/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which pages have been read, and where each was left. */

#include "keel-workbook-marks-private.h"
#include "keel-config.h"

gboolean
keel_workbook_set_read (KeelWorkbook *self,
                        const char   *programme,
                        const char   *page,
                        gboolean      is_read,
                        KeelMoment    now)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  KeelMarkAbout about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_READ, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, page), FALSE);

  if (!is_read == !keel_workbook_is_read (self, programme, page))
    return TRUE;

  mark = keel_marks_make (self, &about, now);
  mark->values[0].number = !!is_read;
  return keel_marks_put (self, &about, mark, now);
}

gboolean
keel_workbook_is_read (KeelWorkbook *self,
                       const char   *programme,
                       const char   *page)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  KeelMarkAbout about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_READ, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, page), FALSE);

  mark = keel_marks_find (self, &about);
  return mark && mark->values[0].number != 0;
}

gboolean
keel_workbook_set_reading_place (KeelWorkbook *self,
                                 const char   *programme,
                                 const char   *page,
                                 const char   *block,
                                 guint         line,
                                 KeelMoment    now)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  KeelMarkAbout about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_PLACES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, page), FALSE);
  g_return_val_if_fail (block != NULL && line <= G_MAXINT, FALSE);

  mark = keel_marks_make (self, &about, now);
  mark->values[0].text = g_strdup (block);
  mark->values[1].number = line;
  return keel_marks_put (self, &about, mark, now);
}

gboolean
keel_workbook_get_reading_place (KeelWorkbook *self,
                                 const char   *programme,
                                 const char   *page,
                                 const char  **out_block,
                                 guint        *out_line)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  KeelMarkAbout about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_PLACES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (keel_marks_are_ids (programme, page), FALSE);

  mark = keel_marks_find (self, &about);
  if (!mark || !mark->values[0].text)
    return FALSE;

  *out_block = mark->values[0].text;
  *out_line = (guint) MAX (mark->values[1].number, 0);
  return TRUE;
}

const char *
keel_workbook_get_last_page (KeelWorkbook *self,
                             const char   *programme)
{
  g_autofree char *prefix = g_strconcat (programme, "/", NULL);
  KeelMarkAbout about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_PLACES, NULL };
  const char *key;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (programme != NULL, NULL);

  key = keel_marks_find_latest_key (self, &about, prefix);
  return key ? key + strlen (prefix) : NULL;
}

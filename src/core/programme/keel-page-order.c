/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-order.h"

/* Page ids, borrowed. */
static GPtrArray *
list_pages (KeelProgramme *programme)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint part = 0; part < content->n_parts; part++)
    for (guint i = 0; content->parts[part].pages[i] != NULL; i++)
      g_ptr_array_add (ids, (gpointer) content->parts[part].pages[i]);

  return ids;
}

const KeelProgrammePage *
keel_page_order_first (KeelProgramme *programme)
{
  g_autoptr (GPtrArray) ids = list_pages (programme);

  return ids->len > 0 ? keel_programme_find_page (programme, ids->pdata[0]) : NULL;
}

const KeelProgrammePage *
keel_page_order_step (KeelProgramme *programme,
                      const char    *id,
                      int            step)
{
  g_autoptr (GPtrArray) ids = list_pages (programme);

  for (int i = 0; i < (int) ids->len; i++)
    if (g_str_equal (ids->pdata[i], id))
      return i + step >= 0 && i + step < (int) ids->len
             ? keel_programme_find_page (programme, ids->pdata[i + step]) : NULL;

  return NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Check-ins as a table for other programs: RFC 4180, a line a check-in, a column an item.
 * data/schema/export.md describes it. */

#include "keel-export.h"

#include "keel-checkin.h"
#include "keel-config.h"
#include "keel-export-list.h"

#include <string.h>

/* A text always stands in quotes. A spreadsheet takes what begins like a formula for one:
 * such a text gets an apostrophe before it. */
static void
append_text (GString    *csv,
             const char *text)
{
  g_string_append_c (csv, '"');
  if (*text && strchr ("=+-@\t\r", *text))
    g_string_append_c (csv, '\'');
  for (const char *at = text; *at; at++)
    {
      if (*at == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *at);
    }
  g_string_append_c (csv, '"');
}

/* "" where it is not answered, "na" where it was not called for. */
static void
append_answer (GString    *csv,
               KeelAnswer  answer)
{
  if (answer == KEEL_ANSWER_NA)
    g_string_append (csv, "na");
  else if (answer != KEEL_ANSWER_BLANK)
    g_string_append_printf (csv, "%d", answer);
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* Every item that any of them answers, in order; borrowed. */
static GPtrArray *
list_items (GPtrArray *checkins)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *items = g_ptr_array_new ();
  KeelAnswer answer;

  for (guint i = 0; i < checkins->len; i++)
    for (guint j = 0; j < keel_checkin_get_n_answers (checkins->pdata[i]); j++)
      {
        const char *item = keel_checkin_get_answered (checkins->pdata[i], j, &answer);

        if (g_hash_table_add (seen, (gpointer) item))
          g_ptr_array_add (items, (gpointer) item);
      }

  g_ptr_array_sort (items, compare_items);
  return items;
}

static void
append_head (GString   *csv,
             GPtrArray *items)
{
  g_string_append (csv, "day,form,item_set,entered,");
  for (guint i = 0; i < items->len; i++)
    g_string_append_printf (csv, "%s,", (const char *) items->pdata[i]);
  g_string_append (csv, "moment_item,moment\r\n");
}

static void
append_checkin (GString     *csv,
                KeelCheckin *checkin,
                GPtrArray   *items)
{
  g_autofree char *day = keel_day_to_string (keel_checkin_get_day (checkin));
  g_autofree char *entered = keel_moment_to_string (keel_checkin_get_entered (checkin));
  const char *moment_item, *moment;

  g_string_append_printf (csv, "%s,%s,%s,%s,", day, keel_form_get_id (keel_checkin_get_form (checkin)),
                          keel_checkin_get_item_set (checkin), entered);
  for (guint i = 0; i < items->len; i++)
    {
      append_answer (csv, keel_checkin_get_answer (checkin, items->pdata[i]));
      g_string_append_c (csv, ',');
    }

  keel_checkin_get_moment (checkin, &moment_item, &moment);
  append_text (csv, moment_item ? moment_item : "");
  g_string_append_c (csv, ',');
  append_text (csv, moment ? moment : "");
  g_string_append (csv, "\r\n");
}

GBytes *
keel_export_csv (GListModel *checkins,
                 KeelDay     from,
                 KeelDay     to)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) items = NULL;
  GString *csv;

  g_return_val_if_fail (G_IS_LIST_MODEL (checkins), NULL);

  list = keel_export_list (checkins, from, to);
  items = list_items (list);
  csv = g_string_new (NULL);
  append_head (csv, items);
  for (guint i = 0; i < list->len; i++)
    append_checkin (csv, list->pdata[i], items);

  return g_string_free_to_bytes (csv);
}

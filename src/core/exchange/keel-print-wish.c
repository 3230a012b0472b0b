/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-print-wish.h"

#include "keel-printout-parts.h"
#include "keel-workbook-plan.h"

/* The list itself, or of it the one record that is wanted. */
static GListModel *
choose (GListModel *records,
        const char *id)
{
  GListStore *chosen;

  if (id == NULL)
    return g_object_ref (records);

  chosen = g_list_store_new (KEEL_TYPE_RECORD);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);

      if (g_str_equal (keel_record_get_id (record), id))
        g_list_store_append (chosen, record);
    }

  return G_LIST_MODEL (chosen);
}

static void
add_balance (const KeelPrintWish *wish,
             KeelWorkbook        *workbook,
             KeelPrintout        *printout,
             guint                level)
{
  g_auto (GStrv) titles = keel_programme_dup_facet_titles (wish->programme);
  KeelBalanceWish balance = {
    .checkins = keel_workbook_get_checkins (workbook),
    .events = keel_workbook_get_events (workbook),
    .goal = keel_workbook_find_open_goal (workbook),
    .from = wish->from,
    .to = wish->to,
    .today = keel_moment_get_day (wish->now),
    .titles = (const char * const *) titles,
    .sets = wish->sets,
  };

  keel_printout_add_balance (printout, &balance, level);
}

static void
add_plan (const KeelPrintWish *wish,
          KeelWorkbook        *workbook,
          KeelPrintout        *printout,
          guint                level)
{
  KeelPlanWish plan = {
    .goals = keel_workbook_get_goals (workbook),
    .steps = keel_workbook_get_steps (workbook),
    .if_thens = keel_workbook_get_if_thens (workbook),
    .record = wish->record,
    .from = wish->from,
    .to = wish->to,
    .programme = wish->programme,
  };

  keel_printout_add_plan (printout, &plan, level);
}

/* One alone is for the table: what is open can be filled in by hand. */
static void
add_worksheets (const KeelPrintWish *wish,
                KeelWorkbook        *workbook,
                KeelPrintout        *printout,
                guint                level)
{
  g_autoptr (GListModel) worksheets = choose (keel_workbook_get_worksheets (workbook), wish->record);

  keel_printout_add_worksheets (printout, worksheets, wish->from, wish->to, wish->programme, wish->record != NULL,
                                level);
}

static void
add_entries (const KeelPrintWish *wish,
             KeelWorkbook        *workbook,
             KeelPrintout        *printout,
             guint                level)
{
  g_autoptr (GListModel) entries = choose (keel_workbook_get_entries (workbook), wish->record);

  keel_printout_add_entries (printout, entries, wish->from, wish->to, level);
}

static const struct
{
  KeelPrintPart part;
  void       (* add) (const KeelPrintWish *wish,
                      KeelWorkbook        *workbook,
                      KeelPrintout        *printout,
                      guint                level);
} parts[KEEL_PRINT_N_PARTS] = {
  { KEEL_PRINT_PLAN, add_plan },
  { KEEL_PRINT_BALANCE, add_balance },
  { KEEL_PRINT_WORKSHEETS, add_worksheets },
  { KEEL_PRINT_ENTRIES, add_entries },
};

/* With its name above it, on a page of its own, where it is one of several. */
static void
add_part (const KeelPrintWish *wish,
          KeelWorkbook        *workbook,
          KeelPrintout        *printout,
          guint                i)
{
  gboolean is_alone = wish->parts == (guint) parts[i].part;
  guint n_blocks;

  if (!is_alone)
    {
      if (keel_printout_get_n_blocks (printout) > 0)
        keel_printout_add_page_break (printout);
      keel_printout_add_heading (printout, 1, keel_printout_words_part (parts[i].part));
    }

  n_blocks = keel_printout_get_n_blocks (printout);
  parts[i].add (wish, workbook, printout, is_alone ? 1 : 2);
  if (keel_printout_get_n_blocks (printout) == n_blocks)
    keel_printout_add_paragraph (printout, keel_printout_words_nothing (parts[i].part));
}

KeelPrintout *
keel_print_wish_fulfil (const KeelPrintWish *wish,
                        KeelWorkbook        *workbook)
{
  g_autofree char *range = keel_printout_words_range (wish->from, wish->to);
  KeelPrintout *printout = keel_printout_new (keel_printout_words_title (wish->parts), range, wish->now);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if ((wish->parts & (guint) parts[i].part) != 0)
      add_part (wish, workbook, printout, i);

  return printout;
}

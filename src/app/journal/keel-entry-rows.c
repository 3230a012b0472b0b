/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-entry-rows.h"

static KeelEntryRow *
get_row (GtkWidget *list_item_widget)
{
  GtkWidget *child = gtk_widget_get_first_child (list_item_widget);

  return KEEL_IS_ENTRY_ROW (child) ? KEEL_ENTRY_ROW (child) : NULL;
}

void
keel_entry_rows_follow_one (KeelEntryRow *row,
                            GListModel   *model)
{
  guint position = gtk_list_item_get_position (keel_entry_row_get_item (row));
  g_autoptr (KeelEntry) previous = NULL;

  if (position == GTK_INVALID_LIST_POSITION)
    return;

  if (position > 0)
    previous = g_list_model_get_item (model, position - 1);

  keel_entry_row_follow (row, previous);
}

void
keel_entry_rows_follow (GtkListView *list,
                        GListModel  *model)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (list));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      KeelEntryRow *row = get_row (child);

      if (row != NULL && keel_entry_row_get_entry (row) != NULL)
        keel_entry_rows_follow_one (row, model);
    }
}

/* In sight, or less than a page away from it. */
static gboolean
is_near (GtkWidget *scroller,
         GtkWidget *child)
{
  int page = gtk_widget_get_height (scroller);
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (child, scroller, &bounds)
         && bounds.size.height > 0
         && bounds.origin.y + bounds.size.height > -page
         && bounds.origin.y < 2 * page;
}

void
keel_entry_rows_dress_near (GtkListView *list,
                            GtkWidget   *scroller)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (list));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      KeelEntryRow *row = get_row (child);

      if (row != NULL && keel_entry_row_get_card (row) == NULL && is_near (scroller, child))
        keel_entry_row_dress (row);
    }
}

void
keel_entry_rows_set_words (GtkListView        *list,
                           const char * const *words)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (list));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      KeelEntryRow *row = get_row (child);

      if (row != NULL)
        keel_entry_row_set_words (row, words);
    }
}

GtkWidget *
keel_entry_rows_find (GtkListView *list,
                      KeelEntry   *entry)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (list));
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      KeelEntryRow *row = get_row (child);

      if (row != NULL && keel_entry_row_get_entry (row) == entry)
        return child;
    }

  return NULL;
}

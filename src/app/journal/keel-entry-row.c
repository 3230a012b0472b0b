/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-entry-row.h"
#include "keel-entry-words.h"

/* About the height of a card, so that the scrollbar is about right before the rows
 * far away have been dressed. */
#define BARE_HEIGHT 88

struct _KeelEntryRow
{
  GtkWidget parent_instance;

  GtkWidget *month;         /* made when the row first needs it */
  KeelEntryCard *card;      /* made when the row is dressed */

  GtkListItem *item;        /* borrowed while bound */
  KeelEntry *entry;
  gulong changed_handler;
  GStrv words;
};

G_DEFINE_FINAL_TYPE (KeelEntryRow, keel_entry_row, GTK_TYPE_WIDGET)

/* GTK 4.8 has no label for a list item; what screen readers come to is the widget
 * around this row. */
static void
label_item (KeelEntryRow *self)
{
  GtkWidget *around = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *sentence = NULL;

  if (around == NULL || self->card == NULL)
    return;

  sentence = keel_entry_words_row_sentence (self->entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (around),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sentence,
                                  -1);
}

static void
show_entry (KeelEntryRow *self)
{
  if (self->card == NULL || self->entry == NULL)
    return;

  keel_entry_card_show (self->card, self->entry, (const char * const *) self->words);
  label_item (self);
}

static void
show_month (KeelEntryRow *self,
            const char   *month)
{
  if (self->month == NULL && month == NULL)
    return;

  if (self->month == NULL)
    {
      self->month = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (self->month), 0.0);
      gtk_label_set_ellipsize (GTK_LABEL (self->month), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (self->month, "keel-month");
      gtk_widget_insert_after (self->month, GTK_WIDGET (self), NULL);
    }

  gtk_label_set_text (GTK_LABEL (self->month), month != NULL ? month : "");
  gtk_widget_set_visible (self->month, month != NULL);
}

static gboolean
same_month (KeelDay a,
            KeelDay b)
{
  int year_a, month_a;
  int year_b, month_b;

  keel_day_get_ymd (a, &year_a, &month_a, NULL);
  keel_day_get_ymd (b, &year_b, &month_b, NULL);

  return year_a == year_b && month_a == month_b;
}

static void
keel_entry_row_dispose (GObject *object)
{
  KeelEntryRow *self = KEEL_ENTRY_ROW (object);

  keel_entry_row_unbind (self);

  if (self->month != NULL)
    gtk_widget_unparent (self->month);

  if (self->card != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->card));

  self->month = NULL;
  self->card = NULL;

  G_OBJECT_CLASS (keel_entry_row_parent_class)->dispose (object);
}

static void
keel_entry_row_class_init (KeelEntryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_entry_row_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "keel-entry-row");
}

static void
keel_entry_row_init (KeelEntryRow *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, BARE_HEIGHT);
}

GtkWidget *
keel_entry_row_new (void)
{
  return g_object_new (KEEL_TYPE_ENTRY_ROW, NULL);
}

void
keel_entry_row_bind (KeelEntryRow       *self,
                     GtkListItem        *item,
                     const char * const *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));
  g_return_if_fail (GTK_IS_LIST_ITEM (item));

  keel_entry_row_unbind (self);

  self->item = item;
  self->entry = g_object_ref (KEEL_ENTRY (gtk_list_item_get_item (item)));
  self->words = g_strdupv ((GStrv) words);
  self->changed_handler = g_signal_connect_swapped (self->entry, "notify", G_CALLBACK (label_item), self);
  show_entry (self);
}

void
keel_entry_row_unbind (KeelEntryRow *self)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));

  if (self->entry == NULL)
    return;

  if (self->card != NULL)
    keel_entry_card_show (self->card, NULL, NULL);

  g_clear_signal_handler (&self->changed_handler, self->entry);
  g_clear_object (&self->entry);
  g_clear_pointer (&self->words, g_strfreev);
  self->item = NULL;
}

void
keel_entry_row_set_words (KeelEntryRow       *self,
                          const char * const *words)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));

  g_strfreev (self->words);
  self->words = g_strdupv ((GStrv) words);
  show_entry (self);
}

void
keel_entry_row_dress (KeelEntryRow *self)
{
  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));

  if (self->card != NULL || self->entry == NULL)
    return;

  self->card = KEEL_ENTRY_CARD (keel_entry_card_new ());
  gtk_widget_insert_before (GTK_WIDGET (self->card), GTK_WIDGET (self), NULL);
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, -1);
  show_entry (self);
}

void
keel_entry_row_follow (KeelEntryRow *self,
                       KeelEntry    *previous)
{
  KeelDay day;
  g_autofree char *month = NULL;

  g_return_if_fail (KEEL_IS_ENTRY_ROW (self));
  g_return_if_fail (self->entry != NULL);

  day = keel_entry_get_day (self->entry);
  if (previous == NULL || !same_month (day, keel_entry_get_day (previous)))
    month = keel_entry_words_month (day);

  show_month (self, month);
}

KeelEntry *
keel_entry_row_get_entry (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  return self->entry;
}

GtkListItem *
keel_entry_row_get_item (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  return self->item;
}

KeelEntryCard *
keel_entry_row_get_card (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  return self->card;
}

const char *
keel_entry_row_get_month (KeelEntryRow *self)
{
  g_return_val_if_fail (KEEL_IS_ENTRY_ROW (self), NULL);

  if (self->month == NULL || !gtk_widget_get_visible (self->month))
    return NULL;

  return gtk_label_get_text (GTK_LABEL (self->month));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-item-card.h"
#include "keel-markup.h"
#include "keel-rating-words.h"

struct _KeelItemCard
{
  AdwBin parent_instance;

  GtkLabel *title;
  KeelScalePicker *picker;
  GtkLabel *help;
  GtkLabel *overdone;
  GtkWidget *overdone_box;
};

G_DEFINE_FINAL_TYPE (KeelItemCard, keel_item_card, ADW_TYPE_BIN)

static void
show_help (KeelItemCard *self,
           const char   *help)
{
  g_autoptr (KeelMarkup) markup = help != NULL ? keel_markup_parse (help, NULL) : NULL;
  g_autofree char *plain = markup != NULL ? keel_markup_to_plain (markup) : NULL;

  gtk_label_set_label (self->help, plain != NULL ? plain : "");
  gtk_widget_set_visible (GTK_WIDGET (self->help), plain != NULL);
}

static void
keel_item_card_dispose (GObject *object)
{
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_ITEM_CARD);

  G_OBJECT_CLASS (keel_item_card_parent_class)->dispose (object);
}

static void
keel_item_card_class_init (KeelItemCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_item_card_dispose;

  g_type_ensure (KEEL_TYPE_SCALE_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-item-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelItemCard, title);
  gtk_widget_class_bind_template_child (widget_class, KeelItemCard, picker);
  gtk_widget_class_bind_template_child (widget_class, KeelItemCard, help);
  gtk_widget_class_bind_template_child (widget_class, KeelItemCard, overdone);
  gtk_widget_class_bind_template_child (widget_class, KeelItemCard, overdone_box);
}

static void
keel_item_card_init (KeelItemCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_item_card_new (const KeelProgrammeItem *item,
                    guint                    position,
                    guint                    n_items)
{
  KeelItemCard *self = g_object_new (KEEL_TYPE_ITEM_CARD, NULL);
  g_autofree char *name = keel_rating_words_item (item->text, position, n_items);

  gtk_label_set_label (self->title, item->text);
  show_help (self, item->help);
  gtk_label_set_label (self->overdone, item->overdone != NULL ? item->overdone : "");
  gtk_widget_set_visible (self->overdone_box, item->overdone != NULL);
  keel_scale_picker_set_item (self->picker, name);

  return GTK_WIDGET (self);
}

KeelScalePicker *
keel_item_card_get_picker (KeelItemCard *self)
{
  g_return_val_if_fail (KEEL_IS_ITEM_CARD (self), NULL);

  return self->picker;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-journal-words.h"
#include "keel-tag-offers.h"
#include "keel-text.h"

/* More would be a list to read, not an offer. */
#define MAX_OFFERS 6

struct _KeelTagOffers
{
  GtkPopover parent_instance;

  GtkListBox *list;
  GPtrArray *offered;       /* of char *, one a row */
};

enum
{
  SIGNAL_PICKED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelTagOffers, keel_tag_offers, GTK_TYPE_POPOVER)

static guint signals[N_SIGNALS];

static void
row_activated_cb (KeelTagOffers *self,
                  GtkListBoxRow *row)
{
  g_autofree char *tag = NULL;

  tag = g_strdup (g_ptr_array_index (self->offered, (guint) gtk_list_box_row_get_index (row)));
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[SIGNAL_PICKED], 0, tag);
}

static void
clear_offers (KeelTagOffers *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);

  g_ptr_array_set_size (self->offered, 0);
}

static void
add_offer (KeelTagOffers      *self,
           const KeelTagCount *count)
{
  g_autofree char *words = keel_journal_words_tag_count (count->tag, count->n_entries);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_list_box_append (self->list, row);
  g_ptr_array_add (self->offered, g_strdup (count->tag));
}

static void
keel_tag_offers_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_TAG_OFFERS);

  G_OBJECT_CLASS (keel_tag_offers_parent_class)->dispose (object);
}

static void
keel_tag_offers_finalize (GObject *object)
{
  g_ptr_array_unref (KEEL_TAG_OFFERS (object)->offered);

  G_OBJECT_CLASS (keel_tag_offers_parent_class)->finalize (object);
}

static void
keel_tag_offers_class_init (KeelTagOffersClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_tag_offers_dispose;
  G_OBJECT_CLASS (klass)->finalize = keel_tag_offers_finalize;

  signals[SIGNAL_PICKED] =
    g_signal_new ("picked", KEEL_TYPE_TAG_OFFERS, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-tag-offers.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelTagOffers, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
keel_tag_offers_init (KeelTagOffers *self)
{
  self->offered = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_tag_offers_new (void)
{
  return g_object_new (KEEL_TYPE_TAG_OFFERS, NULL);
}

void
keel_tag_offers_offer (KeelTagOffers *self,
                       GPtrArray     *tags,
                       const char    *typed,
                       KeelEntry     *entry)
{
  g_autofree char *folded = NULL;

  g_return_if_fail (KEEL_IS_TAG_OFFERS (self));

  clear_offers (self);
  folded = keel_text_fold (typed);
  for (guint i = 0; i < tags->len && folded[0] != '\0' && self->offered->len < MAX_OFFERS; i++)
    {
      const KeelTagCount *count = g_ptr_array_index (tags, i);
      g_autofree char *folded_tag = keel_text_fold (count->tag);

      if (strstr (folded_tag, folded) != NULL && !keel_entry_has_tag (entry, count->tag))
        add_offer (self, count);
    }

  if (self->offered->len > 0)
    gtk_popover_popup (GTK_POPOVER (self));
  else
    gtk_popover_popdown (GTK_POPOVER (self));
}

gboolean
keel_tag_offers_focus_first (KeelTagOffers *self)
{
  g_return_val_if_fail (KEEL_IS_TAG_OFFERS (self), FALSE);

  if (self->offered->len == 0 || !gtk_widget_get_visible (GTK_WIDGET (self)))
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, 0)));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

/* What has been revealed stays: the button only shows and hides. */
static GtkWidget *
make_reveal_button (GtkWidget *revealer)
{
  GtkWidget *button = gtk_toggle_button_new_with_mnemonic (_("_Show Answer"));

  /* Large letters do not make a narrow page wider. */
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  g_object_bind_property (button, "active", revealer, "reveal-child", G_BINDING_SYNC_CREATE);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "keel-quiet-button");

  return button;
}

static GtkWidget *
make_card (const KeelBlockContext  *context,
           const KeelProgrammeCard *card)
{
  GtkWidget *thing = keel_block_thing_new ("card", card->id);
  GtkWidget *revealer = gtk_revealer_new ();

  gtk_revealer_set_child (GTK_REVEALER (revealer), keel_prose_new (context->programme, card->answer));
  gtk_widget_add_css_class (thing, "keel-card");
  keel_block_add_prose (thing, context->programme, card->question);
  gtk_box_append (GTK_BOX (thing), revealer);
  gtk_box_append (GTK_BOX (thing), make_reveal_button (revealer));

  return thing;
}

GtkWidget *
keel_cards_block_new (const KeelBlockContext   *context,
                      const KeelProgrammeBlock *block)
{
  GtkWidget *section = keel_block_section_new (_("To recall"));

  keel_block_add_prose (section, context->programme, block->text);
  for (guint i = 0; block->cards[i] != NULL; i++)
    gtk_box_append (GTK_BOX (section),
                    make_card (context, keel_programme_find_card (context->programme, block->cards[i])));

  return section;
}

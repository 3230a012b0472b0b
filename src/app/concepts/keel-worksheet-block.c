/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-spoken-name.h"
#include "keel-worksheet-words.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
make_button (const KeelProgrammeWorksheet *worksheet)
{
  g_autofree char *target = g_strconcat ("new-worksheet:", worksheet->id, NULL);
  g_autofree char *sentence = keel_worksheet_words_new (worksheet->title);
  /* Translators: begins a form that somebody fills in. */
  GtkWidget *button = gtk_button_new_with_label (_("Fill It In"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-in-week");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "keel-first-button");
  keel_spoken_name_set (button, sentence);

  return button;
}

GtkWidget *
keel_worksheet_block_new (const KeelBlockContext   *context,
                          const KeelProgrammeBlock *block)
{
  const KeelProgrammeWorksheet *worksheet = keel_programme_find_worksheet (context->programme, block->worksheet);
  GtkWidget *card = keel_block_card_new ("keel-worksheet");
  g_autofree char *address = g_strconcat ("worksheet:", worksheet->id, NULL);

  gtk_widget_set_name (card, address);
  keel_block_add_caption (card, C_("block", "Worksheet"));
  keel_block_add_heading (card, worksheet->title, 3);
  if (worksheet->summary != NULL)
    keel_block_add_line (card, worksheet->summary, NULL);
  keel_block_add_prose (card, context->programme, block->text);
  gtk_box_append (GTK_BOX (card), make_button (worksheet));

  return card;
}

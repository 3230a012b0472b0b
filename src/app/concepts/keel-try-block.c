/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

GtkWidget *
keel_try_block_new (const KeelBlockContext   *context,
                    const KeelProgrammeBlock *block)
{
  const KeelProgrammePrompt *prompt = keel_programme_find_prompt (context->programme, block->prompt);
  GtkWidget *card = keel_block_card_new ("keel-try");

  keel_block_add_heading (card, _("Try this week"), 2);
  keel_block_add_prose (card, context->programme, block->text);
  if (prompt != NULL)
    {
      GtkWidget *button = keel_block_write_button_new (prompt, _("Write About It"));

      gtk_widget_add_css_class (button, "keel-first-button");
      gtk_box_append (GTK_BOX (card), button);
    }

  return card;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

/* One click makes it a step of the plan. */
static GtkWidget *
make_step_button (const KeelBlockContext *context)
{
  GtkWidget *button = gtk_button_new_with_label (_("Make It a Step"));
  g_autofree char *target = g_strconcat ("new-step:page:", context->page->id, NULL);

  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-in-week");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_widget_set_halign (button, GTK_ALIGN_START);

  return button;
}

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
  gtk_box_append (GTK_BOX (card), make_step_button (context));

  return card;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
make_prompt (const KeelBlockContext    *context,
             const KeelProgrammePrompt *prompt)
{
  GtkWidget *thing = keel_block_thing_new ("prompt", prompt->id);
  /* Translators: starts an entry of the journal about a question. */
  GtkWidget *button = keel_block_write_button_new (prompt, _("Write About It"));

  keel_block_add_line (thing, prompt->text, "keel-lead");
  keel_block_add_prose (thing, context->programme, prompt->help);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "keel-quiet-button");
  gtk_box_append (GTK_BOX (thing), button);

  return thing;
}

GtkWidget *
keel_prompts_block_new (const KeelBlockContext   *context,
                        const KeelProgrammeBlock *block)
{
  GtkWidget *section = keel_block_section_new (_("To write about"));

  keel_block_add_prose (section, context->programme, block->text);
  for (guint i = 0; block->prompts[i] != NULL; i++)
    gtk_box_append (GTK_BOX (section),
                    make_prompt (context, keel_programme_find_prompt (context->programme, block->prompts[i])));

  return section;
}

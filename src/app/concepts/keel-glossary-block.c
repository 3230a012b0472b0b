/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-term-block.h"

GtkWidget *
keel_glossary_block_new (const KeelBlockContext   *context,
                         const KeelProgrammeBlock *block)
{
  const KeelProgrammeContent *content = keel_programme_get_content (context->programme);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  keel_block_add_prose (box, context->programme, block->text);
  for (guint i = 0; i < content->n_glossary; i++)
    {
      GtkWidget *thing = keel_block_thing_new ("glossary", content->glossary[i].id);

      gtk_box_append (GTK_BOX (thing), keel_term_block_new (context->programme, &content->glossary[i]));
      gtk_box_append (GTK_BOX (box), thing);
    }

  return box;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-concepts-words.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
make_item (const KeelBlockContext  *context,
           const KeelProgrammeItem *item)
{
  GtkWidget *thing = keel_block_thing_new ("item", item->id);
  const KeelProgrammeFacet *facet = keel_programme_find_facet (context->programme, item->facet);
  g_autofree char *side = keel_concepts_words_facet_side (facet, item->side);
  g_autofree char *overdone = item->overdone != NULL ? keel_concepts_words_overdone (item->overdone) : NULL;

  keel_block_add_caption (thing, side);
  keel_block_add_line (thing, item->text, "keel-lead");
  keel_block_add_prose (thing, context->programme, item->help);
  if (overdone != NULL)
    keel_block_add_line (thing, overdone, "keel-aside");

  return thing;
}

GtkWidget *
keel_items_block_new (const KeelBlockContext   *context,
                      const KeelProgrammeBlock *block)
{
  /* Translators: above behaviours that a person rates elsewhere in the program. */
  GtkWidget *section = keel_block_section_new (_("What you rate"));

  keel_block_add_prose (section, context->programme, block->text);
  for (guint i = 0; block->items[i] != NULL; i++)
    gtk_box_append (GTK_BOX (section),
                    make_item (context, keel_programme_find_item (context->programme, block->items[i])));

  return section;
}

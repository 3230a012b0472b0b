/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-concepts-words.h"

#include <glib/gi18n-lib.h>

static void
add_sources (GtkWidget                *card,
             const KeelBlockContext   *context,
             const KeelProgrammeBlock *block)
{
  GtkWidget *sources;

  if (block->sources[0] == NULL)
    return;

  sources = g_object_new (GTK_TYPE_BOX,
                          "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                          "orientation", GTK_ORIENTATION_VERTICAL,
                          "spacing", 3,
                          NULL);
  gtk_widget_add_css_class (sources, "keel-sources");
  gtk_accessible_update_property (GTK_ACCESSIBLE (sources), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Sources"), -1);

  for (guint i = 0; block->sources[i] != NULL; i++)
    {
      const KeelProgrammeReading *work = keel_programme_find_reading (context->programme, block->sources[i]);

      keel_block_add_prose (sources, context->programme, work->text);
    }

  gtk_box_append (GTK_BOX (card), sources);
}

GtkWidget *
keel_evidence_block_new (const KeelBlockContext   *context,
                         const KeelProgrammeBlock *block)
{
  GtkWidget *card = keel_block_card_new ("keel-evidence");

  keel_block_add_caption (card, keel_concepts_words_strength (block->strength));
  keel_block_add_heading (card, block->title, 3);
  keel_block_add_prose (card, context->programme, block->text);
  add_sources (card, context, block);

  return card;
}

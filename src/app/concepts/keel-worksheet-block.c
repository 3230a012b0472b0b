/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

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

  return card;
}

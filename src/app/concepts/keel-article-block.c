/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

GtkWidget *
keel_article_block_new (const KeelBlockContext   *context,
                        const KeelProgrammeBlock *block)
{
  GtkWidget *card = keel_block_card_new ("keel-article");

  /* Translators: above what the source of a programme says, in the programme's own words. */
  keel_block_add_caption (card, _("The article says"));
  keel_block_add_prose (card, context->programme, block->text);

  return card;
}

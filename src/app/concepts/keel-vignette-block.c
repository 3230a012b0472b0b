/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

GtkWidget *
keel_vignette_block_new (const KeelBlockContext   *context,
                         const KeelProgrammeBlock *block)
{
  GtkWidget *card = keel_block_card_new ("keel-vignette");

  /* Translators: above a short story about nobody real. */
  keel_block_add_caption (card, C_("block", "Illustration"));
  keel_block_add_heading (card, block->title, 3);
  keel_block_add_prose (card, context->programme, block->text);

  return card;
}

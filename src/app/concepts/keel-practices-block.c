/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

#include <glib/gi18n-lib.h>

static GtkWidget *
make_practice (const KeelBlockContext      *context,
               const KeelProgrammePractice *practice)
{
  GtkWidget *thing = keel_block_thing_new ("practice", practice->id);

  keel_block_add_line (thing, practice->text, "keel-lead");
  keel_block_add_prose (thing, context->programme, practice->help);

  return thing;
}

GtkWidget *
keel_practices_block_new (const KeelBlockContext   *context,
                          const KeelProgrammeBlock *block)
{
  /* Translators: above small acts that join managing and leading, to be done in a week. */
  GtkWidget *section = keel_block_section_new (_("Bridging practices"));

  keel_block_add_prose (section, context->programme, block->text);
  for (guint i = 0; block->practices[i] != NULL; i++)
    gtk_box_append (GTK_BOX (section),
                    make_practice (context, keel_programme_find_practice (context->programme, block->practices[i])));

  return section;
}

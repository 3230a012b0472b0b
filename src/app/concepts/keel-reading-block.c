/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"

/* Works of one group stand together: the group's name is said once, where it begins. */
GtkWidget *
keel_reading_block_new (const KeelBlockContext   *context,
                        const KeelProgrammeBlock *block)
{
  const KeelProgrammeContent *content = keel_programme_get_content (context->programme);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  keel_block_add_prose (box, context->programme, block->text);
  for (guint i = 0; i < content->n_reading; i++)
    {
      const KeelProgrammeReading *work = &content->reading[i];
      GtkWidget *thing = keel_block_thing_new ("reading", work->id);

      if (i == 0 || !g_str_equal (work->group, work[-1].group))
        keel_block_add_heading (box, work->group, 2);
      keel_block_add_prose (thing, context->programme, work->text);
      gtk_box_append (GTK_BOX (box), thing);
    }

  return box;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-prose.h"
#include "keel-term-block.h"

GtkWidget *
keel_term_block_new (KeelProgramme           *programme,
                     const KeelProgrammeTerm *term)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *more = keel_concepts_words_see_also (programme, term);

  gtk_box_append (GTK_BOX (box), keel_prose_heading_new (term->term, 3));
  gtk_box_append (GTK_BOX (box), keel_prose_new (programme, term->text));
  if (more != NULL)
    {
      GtkWidget *see = keel_prose_new (programme, more);

      gtk_widget_add_css_class (see, "keel-see-also");
      gtk_box_append (GTK_BOX (box), see);
    }

  return box;
}

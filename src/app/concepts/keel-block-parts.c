/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-concepts-words.h"
#include "keel-spoken-name.h"

#define SPACING 6
#define SECTION_SPACING 12

GtkWidget *
keel_block_card_new (const char *css_class)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING);

  gtk_widget_add_css_class (card, "keel-block");
  gtk_widget_add_css_class (card, css_class);

  return card;
}

GtkWidget *
keel_block_section_new (const char *title)
{
  GtkWidget *section = gtk_box_new (GTK_ORIENTATION_VERTICAL, SECTION_SPACING);

  keel_block_add_heading (section, title, 2);

  return section;
}

void
keel_block_add_caption (GtkWidget  *block,
                        const char *caption)
{
  keel_block_add_line (block, caption, "keel-caption");
}

void
keel_block_add_heading (GtkWidget  *block,
                        const char *title,
                        guint       level)
{
  gtk_box_append (GTK_BOX (block), keel_prose_heading_new (title, level));
}

void
keel_block_add_prose (GtkWidget     *block,
                      KeelProgramme *programme,
                      const char    *markdown)
{
  if (markdown != NULL)
    gtk_box_append (GTK_BOX (block), keel_prose_new (programme, markdown));
}

void
keel_block_add_line (GtkWidget  *block,
                     const char *line,
                     const char *css_class)
{
  gtk_box_append (GTK_BOX (block), keel_prose_line_new (line, css_class));
}

GtkWidget *
keel_block_thing_new (const char *scheme,
                      const char *id)
{
  GtkWidget *thing = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING / 2);
  g_autofree char *address = g_strconcat (scheme, ":", id, NULL);

  gtk_widget_set_name (thing, address);
  gtk_widget_add_css_class (thing, "keel-thing");

  return thing;
}

GtkWidget *
keel_block_write_button_new (const KeelProgrammePrompt *prompt,
                             const char                *label)
{
  GtkWidget *button = gtk_button_new_with_label (label);
  g_autofree char *sentence = keel_concepts_words_write_about (prompt->text);

  /* Large letters do not make a narrow page wider. */
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.new-entry-from-prompt");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", prompt->id);
  gtk_widget_set_tooltip_text (button, prompt->text);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  keel_spoken_name_set (button, sentence);

  return button;
}

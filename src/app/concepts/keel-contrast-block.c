/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block-private.h"
#include "keel-concepts-words.h"
#include "keel-fold-layout.h"

/* GTK 4.8 tells a screen reader neither rows nor columns by number: each row has a
 * name that says what it compares, and each cell one that says whose it is. */

static GtkWidget *
make_row (const char *css_class)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_ROW,
                                 "layout-manager", g_object_new (KEEL_TYPE_FOLD_LAYOUT, NULL),
                                 NULL);

  gtk_widget_add_css_class (row, css_class);

  return row;
}

static void
add_topic (GtkWidget         *row,
           const char        *topic,
           GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", topic,
                                   "selectable", TRUE,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   "yalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, "keel-topic");
  gtk_box_append (GTK_BOX (row), label);
}

static GtkWidget *
make_caption (const char *side)
{
  GtkWidget *caption = gtk_label_new (side);

  gtk_label_set_xalign (GTK_LABEL (caption), 0.0f);
  gtk_widget_add_css_class (caption, "keel-caption");

  return caption;
}

static void
add_cell (GtkWidget              *row,
          const KeelBlockContext *context,
          KeelSide                side,
          const char             *markdown)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_CELL, NULL);
  GtkWidget *prose = keel_prose_new (context->programme, markdown);

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  keel_concepts_words_side (side), -1);
  gtk_widget_set_hexpand (prose, TRUE);
  gtk_box_append (GTK_BOX (cell), prose);
  gtk_box_append (GTK_BOX (row), make_caption (keel_concepts_words_side (side)));
  gtk_box_append (GTK_BOX (row), cell);
}

static GtkWidget *
make_head (void)
{
  GtkWidget *head = make_row ("keel-contrast-head");

  add_topic (head, "", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  add_topic (head, keel_concepts_words_side (KEEL_SIDE_MANAGING), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  add_topic (head, keel_concepts_words_side (KEEL_SIDE_LEADING), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);

  return head;
}

GtkWidget *
keel_contrast_block_new (const KeelBlockContext   *context,
                         const KeelProgrammeBlock *block)
{
  GtkWidget *card = keel_block_card_new ("keel-contrast");
  GtkWidget *table = g_object_new (GTK_TYPE_BOX,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE,
                                   "orientation", GTK_ORIENTATION_VERTICAL,
                                   NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (table), GTK_ACCESSIBLE_PROPERTY_LABEL, block->title, -1);
  gtk_box_append (GTK_BOX (table), make_head ());
  for (guint i = 0; i < block->n_rows; i++)
    {
      const KeelProgrammeRow *content = &block->rows[i];
      GtkWidget *row = make_row ("keel-contrast-row");

      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, content->topic, -1);
      add_topic (row, content->topic, GTK_ACCESSIBLE_ROLE_ROW_HEADER);
      add_cell (row, context, KEEL_SIDE_MANAGING, content->managing);
      add_cell (row, context, KEEL_SIDE_LEADING, content->leading);
      gtk_box_append (GTK_BOX (table), row);
    }

  keel_block_add_heading (card, block->title, 3);
  gtk_box_append (GTK_BOX (card), table);

  return card;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-number-card.h"
#include "keel-result-words.h"
#include "keel-score-words.h"

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
make_number (const KeelScore *score,
             KeelMeasure      measure)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *value = keel_score_words_number (measure, keel_score_get (score, measure));

  gtk_box_append (GTK_BOX (box), make_label (keel_result_words_measure (measure), "caption-heading"));
  gtk_box_append (GTK_BOX (box), make_label (value, "keel-number"));
  gtk_box_append (GTK_BOX (box), make_label (keel_result_words_reading (score, measure), "keel-quiet"));
  gtk_widget_set_hexpand (box, TRUE);

  return box;
}

GtkWidget *
keel_number_card_new (const KeelScore *score,
                      KeelMeasure      first,
                      KeelMeasure      second)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  g_return_val_if_fail (score->is_scored, card);
  g_return_val_if_fail (first != KEEL_MEASURE_TILT || second == KEEL_MEASURE_FIT, card);

  gtk_box_set_homogeneous (GTK_BOX (card), TRUE);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "keel-number-card");
  gtk_box_append (GTK_BOX (card), make_number (score, first));
  if (second != KEEL_N_MEASURES)
    gtk_box_append (GTK_BOX (card), make_number (score, second));

  return card;
}

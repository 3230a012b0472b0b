/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-cards-view.h"

#include "keel-prose.h"
#include "keel-recall-words.h"
#include "keel-sheet.h"
#include "keel-wrap-layout.h"

struct _KeelCardsView
{
  AdwBin parent_instance;

  GtkStack *stack;
  KeelSheet *sheet;
  GtkLabel *place_label;
  AdwBin *question;
  GtkTextView *answer;
  GtkWidget *reveal_button;
  GtkWidget *revealed;
  AdwBin *solution;
  GtkBox *grades;
  AdwStatusPage *none_page;

  KeelProgramme *programme;
  GPtrArray *cards;         /* KeelProgrammeCard */
  guint place;              /* in cards */
};

enum
{
  SIGNAL_GRADED,
  SIGNAL_ENDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (KeelCardsView, keel_cards_view, ADW_TYPE_BIN)

static void
set_revealed (KeelCardsView *self,
              gboolean       is_revealed)
{
  gtk_widget_set_visible (self->revealed, is_revealed);
  gtk_widget_set_visible (self->reveal_button, !is_revealed);
}

static void
show_card (KeelCardsView *self)
{
  const KeelProgrammeCard *card;
  g_autofree char *place = NULL;

  if (self->place >= self->cards->len)
    {
      gtk_stack_set_visible_child_name (self->stack, "none");
      g_signal_emit (self, signals[SIGNAL_ENDED], 0);
      return;
    }

  card = self->cards->pdata[self->place];
  place = keel_recall_words_place (self->place + 1, self->cards->len);
  gtk_label_set_label (self->place_label, place);
  adw_bin_set_child (self->question, keel_prose_new (self->programme, card->question));
  adw_bin_set_child (self->solution, keel_prose_new (self->programme, card->answer));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->answer), "", 0);
  set_revealed (self, FALSE);
  keel_sheet_scroll_to_top (self->sheet);
  gtk_stack_set_visible_child_name (self->stack, "card");
  gtk_widget_grab_focus (GTK_WIDGET (self->answer));
}

static void
reveal_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelCardsView *self = KEEL_CARDS_VIEW (widget);

  set_revealed (self, TRUE);
  /* Read first: on a button, the next key could give a grade that nobody meant. */
  gtk_widget_grab_focus (GTK_WIDGET (self->solution));
}

static void
grade_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelCardsView *self = KEEL_CARDS_VIEW (widget);

  g_signal_emit (self, signals[SIGNAL_GRADED], 0, self->cards->pdata[self->place],
                 g_variant_get_int32 (parameter));
  self->place++;
  show_card (self);
}

static void
add_grades (KeelCardsView *self)
{
  for (int grade = KEEL_RECALL_MISSED; grade <= KEEL_RECALL_GOT_IT; grade++)
    {
      GtkWidget *button = gtk_button_new_with_label (keel_recall_words_grade ((KeelRecallGrade) grade));

      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "cards.grade");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", grade);
      gtk_box_append (self->grades, button);
    }
}

static void
keel_cards_view_dispose (GObject *object)
{
  KeelCardsView *self = KEEL_CARDS_VIEW (object);

  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CARDS_VIEW);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  g_clear_object (&self->programme);

  G_OBJECT_CLASS (keel_cards_view_parent_class)->dispose (object);
}

static void
keel_cards_view_class_init (KeelCardsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_cards_view_dispose;

  signals[SIGNAL_GRADED] = g_signal_new ("graded", KEEL_TYPE_CARDS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_INT);
  signals[SIGNAL_ENDED] = g_signal_new ("ended", KEEL_TYPE_CARDS_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);

  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-cards-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, place_label);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, question);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, answer);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, reveal_button);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, revealed);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, solution);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, grades);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsView, none_page);
  gtk_widget_class_install_action (widget_class, "cards.reveal", NULL, reveal_action);
  gtk_widget_class_install_action (widget_class, "cards.grade", "i", grade_action);
}

static void
keel_cards_view_init (KeelCardsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_grades (self);
}

void
keel_cards_view_ask (KeelCardsView *self,
                     KeelProgramme *programme,
                     GPtrArray     *cards)
{
  g_return_if_fail (KEEL_IS_CARDS_VIEW (self));
  g_return_if_fail (KEEL_IS_PROGRAMME (programme));
  g_return_if_fail (cards != NULL);

  g_set_object (&self->programme, programme);
  g_ptr_array_ref (cards);
  g_clear_pointer (&self->cards, g_ptr_array_unref);
  self->cards = cards;
  self->place = 0;
  show_card (self);
}

void
keel_cards_view_say_none (KeelCardsView *self,
                          const char    *words)
{
  g_return_if_fail (KEEL_IS_CARDS_VIEW (self));

  adw_status_page_set_description (self->none_page, words);
}

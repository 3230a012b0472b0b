/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-cards-panel.h"

#include "keel-card-deck.h"
#include "keel-prose.h"
#include "keel-recall-words.h"
#include "keel-sheet.h"
#include "keel-wrap-layout.h"

struct _KeelCardsPanel
{
  KeelPanel parent_instance;

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

  KeelSession *session;
  KeelProgramme *programme;
  GPtrArray *due;           /* KeelProgrammeCard: what was due when this opened */
  guint place;              /* in due */
};

G_DEFINE_FINAL_TYPE (KeelCardsPanel, keel_cards_panel, KEEL_TYPE_PANEL)

static void
set_revealed (KeelCardsPanel *self,
              gboolean        is_revealed)
{
  gtk_widget_set_visible (self->revealed, is_revealed);
  gtk_widget_set_visible (self->reveal_button, !is_revealed);
}

static void
show_none (KeelCardsPanel *self)
{
  g_autofree char *words = keel_recall_words_none (keel_card_deck_count_today (self->session, self->programme),
                                                   keel_card_deck_get_next_day (self->session, self->programme));

  adw_status_page_set_description (self->none_page, words);
  gtk_stack_set_visible_child_name (self->stack, "none");
}

static void
show_card (KeelCardsPanel *self)
{
  const KeelProgrammeCard *card;
  g_autofree char *place = NULL;

  if (self->place >= self->due->len)
    {
      show_none (self);
      return;
    }

  card = self->due->pdata[self->place];
  place = keel_recall_words_place (self->place + 1, self->due->len);
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
  KeelCardsPanel *self = KEEL_CARDS_PANEL (widget);

  set_revealed (self, TRUE);
  gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (self->grades)));
}

static void
grade_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  KeelCardsPanel *self = KEEL_CARDS_PANEL (widget);

  keel_card_deck_answer (self->session, self->programme, self->due->pdata[self->place],
                         (KeelRecallGrade) g_variant_get_int32 (parameter));
  self->place++;
  show_card (self);
}

/* What an answer leads to, a card that asks may not be there for: the panel goes first. */
static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-concept", "s", g_variant_get_string (parameter, NULL));
  gtk_window_close (GTK_WINDOW (widget));
}

static void
add_grades (KeelCardsPanel *self)
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
keel_cards_panel_dispose (GObject *object)
{
  KeelCardsPanel *self = KEEL_CARDS_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CARDS_PANEL);
  g_clear_pointer (&self->due, g_ptr_array_unref);
  g_clear_object (&self->programme);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_cards_panel_parent_class)->dispose (object);
}

static void
keel_cards_panel_class_init (KeelCardsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_cards_panel_dispose;

  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-cards-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, place_label);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, question);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, answer);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, reveal_button);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, revealed);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, solution);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, grades);
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, none_page);
  gtk_widget_class_install_action (widget_class, "cards.reveal", NULL, reveal_action);
  gtk_widget_class_install_action (widget_class, "cards.grade", "i", grade_action);
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
}

static void
keel_cards_panel_init (KeelCardsPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_grades (self);
}

KeelPanel *
keel_cards_panel_new (KeelSession *session)
{
  KeelCardsPanel *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (keel_session_get_programme (session) != NULL, NULL);

  self = g_object_new (KEEL_TYPE_CARDS_PANEL, NULL);
  self->session = g_object_ref (session);
  self->programme = g_object_ref (keel_session_get_programme (session));
  self->due = keel_card_deck_list_due (session, self->programme);
  show_card (self);

  return KEEL_PANEL (self);
}

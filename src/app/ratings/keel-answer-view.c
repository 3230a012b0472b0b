/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-view.h"
#include "keel-item-card.h"
#include "keel-rating-words.h"
#include "keel-sheet.h"
#include "keel-worksheet-offer.h"
#include "keel-worksheet-words.h"
#include "keel-wrap-layout.h"

/* Each item has a card of its own, so that the focus goes to something new and a screen
 * reader says what it is. */

struct _KeelAnswerView
{
  AdwBin parent_instance;

  GtkProgressBar *progress;
  KeelSheet *sheet;
  GtkWidget *offer;
  GtkLabel *offer_text;
  GtkWidget *offer_button;
  GtkLabel *question;
  GtkStack *cards;
  GtkWidget *end;
  GtkLabel *left;
  GtkWidget *finish_button;
  GtkLabel *place;

  KeelSession *session;
  KeelCheckin *checkin;
  KeelItemTexts *texts;      /* borrowed */
  guint position;            /* of the item that is shown; n_items: the end */
};

G_DEFINE_FINAL_TYPE (KeelAnswerView, keel_answer_view, ADW_TYPE_BIN)

static KeelWorkbook *
get_workbook (KeelAnswerView *self)
{
  return keel_session_get_workbook (self->session);
}

static guint
get_n_items (KeelAnswerView *self)
{
  return keel_form_get_n_items (keel_checkin_get_form (self->checkin));
}

static const char *
get_id (KeelAnswerView *self,
        guint           position)
{
  KeelItemSet *set = keel_item_texts_get_set (self->texts);

  return keel_item_set_get_item (set, keel_item_set_get_asked (set, position))->id;
}

static KeelAnswer
get_answer (KeelAnswerView *self,
            guint           position)
{
  return keel_checkin_get_answer (self->checkin, get_id (self, position));
}

/* The first item that has no answer; n_items if there is none. */
static guint
find_left (KeelAnswerView *self)
{
  guint position = 0;

  while (position < get_n_items (self) && get_answer (self, position) != KEEL_ANSWER_BLANK)
    position++;

  return position;
}

static guint
count_answered (KeelAnswerView *self)
{
  guint n_answered = 0;

  for (guint i = 0; i < get_n_items (self); i++)
    n_answered += get_answer (self, i) != KEEL_ANSWER_BLANK;

  return n_answered;
}

static void
update_actions (KeelAnswerView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_asking = self->checkin != NULL;

  gtk_widget_action_set_enabled (widget, "answers.previous", is_asking && self->position > 0);
  gtk_widget_action_set_enabled (widget, "answers.next", is_asking && self->position < get_n_items (self));
  gtk_widget_action_set_enabled (widget, "answers.first-left",
                                 is_asking && find_left (self) < get_n_items (self));
  gtk_widget_action_set_enabled (widget, "answers.finish",
                                 is_asking && count_answered (self) > 0
                                 && !keel_session_is_frozen (self->session));
}

static void
update_progress (KeelAnswerView *self)
{
  guint n_items = get_n_items (self);
  guint n_answered = count_answered (self);
  g_autofree char *words = keel_rating_words_progress (n_answered, n_items);
  g_autofree char *left = keel_rating_words_left (n_items - n_answered);
  g_autofree char *place = NULL;

  gtk_progress_bar_set_fraction (self->progress, (double) n_answered / n_items);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  place = self->position < n_items ? keel_rating_words_position (self->position, n_items) : g_strdup (words);
  gtk_label_set_label (self->place, place);

  gtk_label_set_label (self->left, left);
  gtk_widget_set_visible (GTK_WIDGET (self->left), left[0] != '\0');
}

static KeelScalePicker *
get_picker (KeelAnswerView *self)
{
  GtkWidget *card = gtk_stack_get_visible_child (self->cards);

  return KEEL_IS_ITEM_CARD (card) ? keel_item_card_get_picker (KEEL_ITEM_CARD (card)) : NULL;
}

/* By undo, or another device: what the card shows follows. */
static void
answers_changed_cb (KeelAnswerView *self)
{
  KeelScalePicker *picker = get_picker (self);

  if (picker != NULL && self->position < get_n_items (self))
    keel_scale_picker_set_value (picker, get_answer (self, self->position));

  update_progress (self);
  update_actions (self);
}

/* An answer is on its way to the disk before the next is given. */
static void
rated_cb (KeelAnswerView *self,
          int             value)
{
  if (!keel_workbook_answer (get_workbook (self), self->checkin, get_id (self, self->position),
                             (KeelAnswer) value, keel_session_get_now (self->session)))
    answers_changed_cb (self);

  keel_session_flush (self->session);
}

static void
next_cb (KeelAnswerView *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "answers.next", NULL);
}

/* The one in sight may still be sliding out. */
static void
drop_cards (KeelAnswerView *self)
{
  GtkWidget *visible = gtk_stack_get_visible_child (self->cards);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->cards));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (child != self->end && child != visible)
        gtk_stack_remove (self->cards, child);
      child = next;
    }
}

static GtkWidget *
make_card (KeelAnswerView *self)
{
  KeelItemSet *set = keel_item_texts_get_set (self->texts);
  guint item = keel_item_set_get_asked (set, self->position);
  GtkWidget *card = keel_item_card_new (keel_item_texts_get_item (self->texts, item),
                                        self->position, get_n_items (self));
  KeelScalePicker *picker = keel_item_card_get_picker (KEEL_ITEM_CARD (card));

  keel_scale_picker_set_value (picker, get_answer (self, self->position));
  g_signal_connect_object (picker, "rated", G_CALLBACK (rated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (picker, "next", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);

  return card;
}

/* Before the first full check-in, what to do first is offered; never asked for. */
static void
show_offer (KeelAnswerView *self)
{
  const KeelProgrammeWorksheet *form = NULL;
  g_autofree char *text = NULL;
  g_autofree char *target = NULL;

  if (self->checkin != NULL && keel_checkin_get_form (self->checkin) == KEEL_FORM_FULL && self->position == 0)
    form = keel_worksheet_offer_find (get_workbook (self), keel_session_get_programme (self->session));

  gtk_widget_set_visible (self->offer, form != NULL);
  if (form == NULL)
    return;

  text = keel_worksheet_words_offer (form->title);
  gtk_label_set_label (self->offer_text, text);
  target = g_strconcat ("new-worksheet:", form->id, NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->offer_button), "s", target);
}

static void
show_position (KeelAnswerView         *self,
               guint                   position,
               GtkStackTransitionType  transition)
{
  GtkWidget *card = self->end;

  drop_cards (self);
  self->position = position;
  if (position < get_n_items (self))
    {
      card = make_card (self);
      gtk_stack_add_child (self->cards, card);
    }

  gtk_stack_set_transition_type (self->cards, transition);
  gtk_stack_set_visible_child (self->cards, card);
  gtk_widget_set_visible (GTK_WIDGET (self->question), card != self->end);
  show_offer (self);
  keel_sheet_scroll_to_top (self->sheet);

  update_progress (self);
  update_actions (self);
}

/* A person goes there. */
static void
go_to (KeelAnswerView *self,
       guint           position)
{
  gboolean is_forward = position > self->position;
  gboolean is_mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  show_position (self, position, is_forward != is_mirrored ? GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT
                                                           : GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT);
  keel_workbook_set_checkin_place (get_workbook (self), self->checkin,
                                   position < get_n_items (self) ? get_id (self, position) : NULL);
  keel_answer_view_start (self);
}

static void
next_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  KeelAnswerView *self = KEEL_ANSWER_VIEW (widget);

  if (self->checkin != NULL && self->position < get_n_items (self))
    go_to (self, self->position + 1);
}

static void
previous_action (GtkWidget  *widget,
                 const char *action_name,
                 GVariant   *parameter)
{
  KeelAnswerView *self = KEEL_ANSWER_VIEW (widget);

  if (self->checkin != NULL && self->position > 0)
    go_to (self, self->position - 1);
}

static void
first_left_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  KeelAnswerView *self = KEEL_ANSWER_VIEW (widget);

  go_to (self, find_left (self));
}

static void
finish_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  KeelAnswerView *self = KEEL_ANSWER_VIEW (widget);

  keel_workbook_finish_checkin (get_workbook (self), self->checkin, keel_session_get_now (self->session));
  keel_session_flush (self->session);
}

/* What was offered may have been done meanwhile, in another view. */
static void
keel_answer_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (keel_answer_view_parent_class)->map (widget);
  show_offer (KEEL_ANSWER_VIEW (widget));
}

static void
keel_answer_view_dispose (GObject *object)
{
  KeelAnswerView *self = KEEL_ANSWER_VIEW (object);

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_clear_object (&self->checkin);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ANSWER_VIEW);

  G_OBJECT_CLASS (keel_answer_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-answer-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, progress);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, offer);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, offer_text);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, offer_button);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, question);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, cards);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, end);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, left);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, finish_button);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerView, place);
}

static void
keel_answer_view_class_init (KeelAnswerViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_answer_view_dispose;
  widget_class->map = keel_answer_view_map;

  gtk_widget_class_install_action (widget_class, "answers.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "answers.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "answers.first-left", NULL, first_left_action);
  gtk_widget_class_install_action (widget_class, "answers.finish", NULL, finish_action);
  bind_template (widget_class);
}

static void
keel_answer_view_init (KeelAnswerView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Where the draft was left: at an item, or past the last. */
static guint
find_place (KeelAnswerView *self)
{
  const char *place = keel_checkin_get_place (self->checkin);

  for (guint i = 0; i < get_n_items (self); i++)
    if (g_strcmp0 (get_id (self, i), place) == 0)
      return i;

  return find_left (self);
}

void
keel_answer_view_set (KeelAnswerView *self,
                      KeelSession    *session,
                      KeelCheckin    *checkin,
                      KeelItemTexts  *texts)
{
  g_return_if_fail (KEEL_IS_ANSWER_VIEW (self));
  g_return_if_fail (checkin == NULL || keel_item_texts_can_ask (texts));

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_set_object (&self->session, session);
  g_set_object (&self->checkin, checkin);
  self->texts = texts;
  if (checkin == NULL)
    return;

  g_signal_connect_object (checkin, "notify::answers", G_CALLBACK (answers_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_label_set_label (self->question, keel_rating_words_question (keel_checkin_get_form (checkin)));
  show_position (self, find_place (self), GTK_STACK_TRANSITION_TYPE_NONE);
}

void
keel_answer_view_start (KeelAnswerView *self)
{
  KeelScalePicker *picker;

  g_return_if_fail (KEEL_IS_ANSWER_VIEW (self));

  picker = get_picker (self);
  gtk_widget_grab_focus (picker != NULL ? GTK_WIDGET (picker) : self->finish_button);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-cards-panel.h"

#include "keel-card-deck.h"
#include "keel-cards-view.h"
#include "keel-recall-words.h"

struct _KeelCardsPanel
{
  KeelPanel parent_instance;

  KeelCardsView *view;

  KeelSession *session;
  KeelProgramme *programme;
};

G_DEFINE_FINAL_TYPE (KeelCardsPanel, keel_cards_panel, KEEL_TYPE_PANEL)

static void
graded_cb (KeelCardsPanel          *self,
           const KeelProgrammeCard *card,
           int                      grade)
{
  if (!keel_session_is_frozen (self->session))
    keel_card_deck_answer (keel_session_get_workbook (self->session), self->programme, card,
                           (KeelRecallGrade) grade, keel_session_get_now (self->session));
}

static void
ended_cb (KeelCardsPanel *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  KeelDay today = keel_session_get_today (self->session);
  guint n_today = keel_card_deck_count_answered (workbook, self->programme, today, today);
  g_autofree char *words = keel_recall_words_none (n_today,
                                                   keel_card_deck_get_next_day (workbook, self->programme, today));

  keel_cards_view_say_none (self->view, words);
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
keel_cards_panel_dispose (GObject *object)
{
  KeelCardsPanel *self = KEEL_CARDS_PANEL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CARDS_PANEL);
  g_clear_object (&self->programme);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_cards_panel_parent_class)->dispose (object);
}

static void
keel_cards_panel_class_init (KeelCardsPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_cards_panel_dispose;

  g_type_ensure (KEEL_TYPE_CARDS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-cards-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCardsPanel, view);
  gtk_widget_class_bind_template_callback (widget_class, graded_cb);
  gtk_widget_class_bind_template_callback (widget_class, ended_cb);
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
}

static void
keel_cards_panel_init (KeelCardsPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

KeelPanel *
keel_cards_panel_new (KeelSession *session)
{
  KeelCardsPanel *self;
  g_autoptr (GPtrArray) due = NULL;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);
  g_return_val_if_fail (keel_session_get_programme (session) != NULL, NULL);

  self = g_object_new (KEEL_TYPE_CARDS_PANEL, NULL);
  self->session = g_object_ref (session);
  self->programme = g_object_ref (keel_session_get_programme (session));
  due = keel_card_deck_list_due (keel_session_get_workbook (session), self->programme,
                                 keel_session_get_today (session));
  keel_cards_view_ask (self->view, self->programme, due);

  return KEEL_PANEL (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-recall-view.h"

#include "keel-card-deck.h"
#include "keel-cards-view.h"
#include "keel-recall-words.h"

/* DOMAIN, section 5.8: two are offered in a week. */
#define N_OFFERED 2

struct _KeelRecallView
{
  AdwBin parent_instance;

  KeelSession *session;
  KeelProgramme *programme;  /* whose cards are asked */
};

G_DEFINE_FINAL_TYPE (KeelRecallView, keel_recall_view, ADW_TYPE_BIN)

static KeelCardsView *
get_view (KeelRecallView *self)
{
  return KEEL_CARDS_VIEW (adw_bin_get_child (ADW_BIN (self)));
}

static void
graded_cb (KeelRecallView          *self,
           const KeelProgrammeCard *card,
           int                      grade)
{
  if (keel_session_is_frozen (self->session))
    return;

  keel_card_deck_answer (keel_session_get_workbook (self->session), self->programme, card, (KeelRecallGrade) grade,
                         keel_session_get_now (self->session));
  keel_session_flush (self->session);
}

static void
ended_cb (KeelRecallView *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);
  KeelDay today = keel_session_get_today (self->session);
  guint n_today = keel_card_deck_count_answered (workbook, self->programme, today, today);
  g_autofree char *words = keel_recall_words_none (n_today,
                                                   keel_card_deck_get_next_day (workbook, self->programme, today));

  keel_cards_view_say_none (get_view (self), words);
}

static void
follow_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.show-concept", "s", g_variant_get_string (parameter, NULL));
}

static void
keel_recall_view_dispose (GObject *object)
{
  KeelRecallView *self = KEEL_RECALL_VIEW (object);

  g_clear_object (&self->programme);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_recall_view_parent_class)->dispose (object);
}

static void
keel_recall_view_class_init (KeelRecallViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_recall_view_dispose;
  gtk_widget_class_install_action (widget_class, "concepts.follow", "s", follow_action);
}

static void
keel_recall_view_init (KeelRecallView *self)
{
  GtkWidget *view = g_object_new (KEEL_TYPE_CARDS_VIEW, NULL);

  g_signal_connect_swapped (view, "graded", G_CALLBACK (graded_cb), self);
  g_signal_connect_swapped (view, "ended", G_CALLBACK (ended_cb), self);
  adw_bin_set_child (ADW_BIN (self), view);
}

GtkWidget *
keel_recall_view_new (KeelSession *session)
{
  KeelRecallView *self = g_object_new (KEEL_TYPE_RECALL_VIEW, NULL);

  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

void
keel_recall_view_show (GtkWidget  *widget,
                       const char *id)
{
  KeelRecallView *self = KEEL_RECALL_VIEW (widget);
  KeelProgramme *programme = keel_session_get_programme (self->session);
  g_autoptr (GPtrArray) due = NULL;

  if (programme == NULL)
    return;

  g_set_object (&self->programme, programme);
  due = keel_card_deck_list_due (keel_session_get_workbook (self->session), programme,
                                 keel_session_get_today (self->session));
  g_ptr_array_set_size (due, (int) MIN (due->len, N_OFFERED));
  keel_cards_view_ask (get_view (self), programme, due);
}

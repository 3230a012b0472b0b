/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-list.h"
#include "keel-answer-row.h"
#include "keel-checkin-words.h"

struct _KeelAnswerList
{
  AdwBin parent_instance;

  GtkToggleButton *button;
  GtkRevealer *revealer;
  GtkLabel *note;
  GtkListBox *rows;

  KeelSession *session;
  KeelCheckin *checkin;
  KeelItemTexts *texts;      /* borrowed, or NULL */
  gboolean is_filled;
};

G_DEFINE_FINAL_TYPE (KeelAnswerList, keel_answer_list, ADW_TYPE_BIN)

static void
add_row (KeelAnswerList *self,
         const char     *item,
         const char     *text)
{
  gtk_list_box_append (self->rows, keel_answer_row_new (self->session, self->checkin, item, text));
}

/* In the order in which they were asked; without the set, as they are kept. */
static void
fill (KeelAnswerList *self)
{
  KeelItemSet *set;

  if (self->texts == NULL)
    {
      for (guint i = 0; i < keel_checkin_get_n_answers (self->checkin); i++)
        {
          KeelAnswer answer;
          const char *id = keel_checkin_get_answered (self->checkin, i, &answer);

          add_row (self, id, id);
        }

      return;
    }

  set = keel_item_texts_get_set (self->texts);
  for (guint i = 0; i < keel_form_get_n_items (keel_checkin_get_form (self->checkin)); i++)
    {
      guint item = keel_item_set_get_asked (set, i);

      add_row (self, keel_item_set_get_item (set, item)->id, keel_item_texts_get_text (self->texts, item));
    }
}

/* Rows are made when they are first wanted: there are 24, and each can open. */
static void
toggled_cb (KeelAnswerList *self)
{
  gboolean is_open = gtk_toggle_button_get_active (self->button);

  if (is_open && !self->is_filled)
    {
      fill (self);
      self->is_filled = TRUE;
    }

  gtk_revealer_set_reveal_child (self->revealer, is_open);
}

static void
empty (KeelAnswerList *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_list_box_remove (self->rows, row);

  self->is_filled = FALSE;
}

static void
keel_answer_list_dispose (GObject *object)
{
  KeelAnswerList *self = KEEL_ANSWER_LIST (object);

  g_clear_object (&self->checkin);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_ANSWER_LIST);

  G_OBJECT_CLASS (keel_answer_list_parent_class)->dispose (object);
}

static void
keel_answer_list_class_init (KeelAnswerListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_answer_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-answer-list.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerList, button);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerList, revealer);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerList, note);
  gtk_widget_class_bind_template_child (widget_class, KeelAnswerList, rows);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
}

static void
keel_answer_list_init (KeelAnswerList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_answer_list_set (KeelAnswerList *self,
                      KeelSession    *session,
                      KeelCheckin    *checkin,
                      KeelItemTexts  *texts)
{
  gboolean is_free;

  g_return_if_fail (KEEL_IS_ANSWER_LIST (self));

  empty (self);
  gtk_toggle_button_set_active (self->button, FALSE);
  g_set_object (&self->session, session);
  g_set_object (&self->checkin, checkin);
  self->texts = texts;
  if (checkin == NULL)
    return;

  is_free = keel_checkin_can_change_freely (checkin, keel_session_get_now (session));
  gtk_label_set_label (self->note, keel_checkin_words_will_correct ());
  gtk_widget_set_visible (GTK_WIDGET (self->note), !is_free);
}

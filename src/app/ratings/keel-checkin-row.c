/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-checkin-row.h"
#include "keel-checkin-sheet.h"
#include "keel-checkin-words.h"
#include "keel-entry-words.h"
#include "keel-item-texts.h"
#include "keel-rating-words.h"

struct _KeelCheckinRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *day;
  GtkLabel *weekday;
  GtkLabel *form;
  GtkLabel *line;

  KeelSession *session;
  KeelCheckin *checkin;
};

G_DEFINE_FINAL_TYPE (KeelCheckinRow, keel_checkin_row, GTK_TYPE_LIST_BOX_ROW)

/* FALSE when nothing is known of the items. */
static gboolean
find_score (KeelCheckinRow *self,
            KeelScore      *out_score)
{
  g_autoptr (KeelItemTexts) texts = keel_item_texts_new (self->session, keel_checkin_get_item_set (self->checkin));
  KeelAnswerSheet sheet;

  if (texts == NULL)
    return FALSE;

  sheet = keel_checkin_get_sheet (self->checkin, keel_item_texts_get_set (texts));
  *out_score = keel_score_of (keel_item_texts_get_set (texts), &sheet);
  return TRUE;
}

void
keel_checkin_row_update (KeelCheckinRow *self)
{
  KeelDay day = keel_checkin_get_day (self->checkin);
  KeelScore score;
  const KeelScore *known = find_score (self, &score) ? &score : NULL;
  g_autofree char *number = keel_entry_words_day_number (day);
  g_autofree char *weekday = keel_entry_words_short_weekday (day);
  g_autofree char *line = keel_checkin_words_line (self->checkin, known);
  g_autofree char *sentence = keel_checkin_words_row_sentence (self->checkin, known);

  gtk_label_set_label (self->day, number);
  gtk_label_set_label (self->weekday, weekday);
  gtk_label_set_label (self->form, keel_rating_words_form (keel_checkin_get_form (self->checkin)));
  gtk_label_set_label (self->line, line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, sentence, -1);
}

static void
keel_checkin_row_dispose (GObject *object)
{
  KeelCheckinRow *self = KEEL_CHECKIN_ROW (object);

  g_clear_object (&self->checkin);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_CHECKIN_ROW);

  G_OBJECT_CLASS (keel_checkin_row_parent_class)->dispose (object);
}

static void
keel_checkin_row_class_init (KeelCheckinRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_checkin_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-checkin-row.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinRow, day);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinRow, weekday);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinRow, form);
  gtk_widget_class_bind_template_child (widget_class, KeelCheckinRow, line);
}

static void
keel_checkin_row_init (KeelCheckinRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
keel_checkin_row_new (KeelSession *session,
                      KeelCheckin *checkin)
{
  KeelCheckinRow *self = g_object_new (KEEL_TYPE_CHECKIN_ROW, NULL);

  self->session = g_object_ref (session);
  self->checkin = g_object_ref (checkin);
  g_signal_connect_object (checkin, "notify", G_CALLBACK (keel_checkin_row_update), self, G_CONNECT_SWAPPED);
  keel_checkin_row_update (self);

  return GTK_WIDGET (self);
}

KeelCheckin *
keel_checkin_row_get_checkin (KeelCheckinRow *self)
{
  g_return_val_if_fail (KEEL_IS_CHECKIN_ROW (self), NULL);

  return self->checkin;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-row.h"
#include "keel-checkin-words.h"
#include "keel-rating-words.h"
#include "keel-scale-picker.h"

#include <glib/gi18n-lib.h>

struct _KeelAnswerRow
{
  AdwExpanderRow parent_instance;

  KeelSession *session;
  KeelCheckin *checkin;
  char *item;
  char *text;

  KeelScalePicker *picker;   /* made when the row is first opened */
  GtkWidget *button;         /* corrects; hidden while an answer just changes */
};

G_DEFINE_FINAL_TYPE (KeelAnswerRow, keel_answer_row, ADW_TYPE_EXPANDER_ROW)

static KeelAnswer
get_answer (KeelAnswerRow *self)
{
  return keel_checkin_get_answer (self->checkin, self->item);
}

static gboolean
is_free (KeelAnswerRow *self)
{
  return keel_checkin_can_change_freely (self->checkin, keel_session_get_now (self->session));
}

/* The answer, and below it each correction. */
static void
update_subtitle (KeelAnswerRow *self)
{
  g_autoptr (GString) subtitle = g_string_new (keel_rating_words_answer (get_answer (self)));
  g_autofree char *escaped = NULL;

  for (guint i = 0; i < keel_checkin_get_n_corrections (self->checkin); i++)
    {
      const KeelCorrection *correction = keel_checkin_get_correction (self->checkin, i);
      g_autofree char *words = NULL;

      if (g_strcmp0 (correction->item, self->item) != 0)
        continue;

      words = keel_checkin_words_correction (correction);
      g_string_append_printf (subtitle, "\n%s", words);
    }

  /* The subtitle of an expander row is always markup. */
  escaped = g_markup_escape_text (subtitle->str, -1);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), escaped);
}

static void
update_button (KeelAnswerRow *self)
{
  if (self->picker == NULL)
    return;

  gtk_widget_set_visible (self->button, !is_free (self));
  gtk_widget_set_sensitive (self->button, keel_scale_picker_get_value (self->picker) != get_answer (self));
}

static void
answers_changed_cb (KeelAnswerRow *self)
{
  update_subtitle (self);
  if (self->picker != NULL)
    keel_scale_picker_set_value (self->picker, get_answer (self));
  update_button (self);
}

static void
change (KeelAnswerRow *self)
{
  KeelWorkbook *workbook = keel_session_get_workbook (self->session);

  keel_workbook_correct (workbook, self->checkin, self->item, keel_scale_picker_get_value (self->picker),
                         keel_session_get_now (self->session));
  keel_session_flush (self->session);
}

static void
rated_cb (KeelAnswerRow *self,
          int            value)
{
  if (is_free (self))
    change (self);
  else
    update_button (self);
}

/* Enter in the steps: to the button, where there is one. */
static void
next_cb (KeelAnswerRow *self)
{
  if (gtk_widget_get_visible (self->button) && gtk_widget_get_sensitive (self->button))
    gtk_widget_grab_focus (self->button);
}

static void
make_inside (KeelAnswerRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "focusable", FALSE, "child", box, NULL);

  self->picker = KEEL_SCALE_PICKER (keel_scale_picker_new ());
  keel_scale_picker_set_item (self->picker, self->text);
  keel_scale_picker_set_value (self->picker, get_answer (self));
  g_signal_connect_object (self->picker, "rated", G_CALLBACK (rated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->picker, "next", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->picker));

  self->button = gtk_button_new_with_mnemonic (_("_Correct the Answer"));
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (change), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->button);

  gtk_widget_add_css_class (box, "keel-answer-inside");
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, self->text, -1);
}

static void
expanded_changed_cb (KeelAnswerRow *self)
{
  if (!adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;

  if (self->picker == NULL)
    make_inside (self);
  answers_changed_cb (self);
}

static void
keel_answer_row_finalize (GObject *object)
{
  KeelAnswerRow *self = KEEL_ANSWER_ROW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->checkin);
  g_free (self->item);
  g_free (self->text);

  G_OBJECT_CLASS (keel_answer_row_parent_class)->finalize (object);
}

static void
keel_answer_row_class_init (KeelAnswerRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_answer_row_finalize;
}

static void
keel_answer_row_init (KeelAnswerRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_changed_cb), NULL);
}

GtkWidget *
keel_answer_row_new (KeelSession *session,
                     KeelCheckin *checkin,
                     const char  *item,
                     const char  *text)
{
  KeelAnswerRow *self = g_object_new (KEEL_TYPE_ANSWER_ROW, "title", text, NULL);

  self->session = g_object_ref (session);
  self->checkin = g_object_ref (checkin);
  self->item = g_strdup (item);
  self->text = g_strdup (text);
  g_signal_connect_object (checkin, "notify::answers", G_CALLBACK (answers_changed_cb), self, G_CONNECT_SWAPPED);
  update_subtitle (self);

  return GTK_WIDGET (self);
}

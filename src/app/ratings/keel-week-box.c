/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-week-box.h"

#include "keel-choice-row.h"
#include "keel-week-words.h"
#include "keel-workbook-marks.h"
#include "keel-wrap-layout.h"

#define N_ENERGIES 5
#define MOST_TENTHS 10

struct _KeelWeekBox
{
  AdwBin         parent_instance;

  KeelSession   *session;
  KeelDay        week;

  GtkWidget     *energy_card;
  KeelChoiceRow *energy;
  GtkWidget     *split_card;
  KeelChoiceRow *leading;
  KeelChoiceRow *needed;
};

G_DEFINE_FINAL_TYPE (KeelWeekBox, keel_week_box, ADW_TYPE_BIN)

static KeelWorkbook *
get_workbook (KeelWeekBox *self)
{
  return keel_session_get_workbook (self->session);
}

static void
show (KeelWeekBox *self)
{
  KeelProfile *profile = keel_workbook_get_profile (get_workbook (self));
  gboolean asks_energy = keel_profile_asks_energy (profile);
  gboolean asks_split = keel_profile_asks_time_split (profile);
  int leading, needed;

  gtk_widget_set_visible (self->energy_card, asks_energy);
  gtk_widget_set_visible (self->split_card, asks_split);
  gtk_widget_set_visible (GTK_WIDGET (self), asks_energy || asks_split);
  if (self->week == KEEL_DAY_NONE)
    return;

  keel_workbook_get_time_split (get_workbook (self), self->week, &leading, &needed);
  keel_choice_row_set (self->energy, (int) keel_workbook_get_energy (get_workbook (self), self->week) - 1);
  keel_choice_row_set (self->leading, leading);
  keel_choice_row_set (self->needed, needed);
}

/* The workbook may refuse: what it holds is shown. */

static void
energy_chosen_cb (KeelWeekBox *self,
                  int          choice)
{
  keel_workbook_set_energy (get_workbook (self), self->week, (guint) (choice + 1),
                            keel_session_get_now (self->session));
  keel_session_flush (self->session);
  show (self);
}

static void
share_chosen_cb (KeelWeekBox   *self,
                 int            choice,
                 KeelChoiceRow *row)
{
  int leading, needed;

  keel_workbook_get_time_split (get_workbook (self), self->week, &leading, &needed);
  keel_workbook_set_time_split (get_workbook (self), self->week, row == self->leading ? choice : leading,
                                row == self->needed ? choice : needed, keel_session_get_now (self->session));
  keel_session_flush (self->session);
  show (self);
}

static void
add_text (GtkWidget  *card,
          const char *text,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (card), label);
}

static GtkWidget *
add_card (GtkBox *box)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "keel-padded");
  gtk_box_append (box, card);

  return card;
}

static KeelChoiceRow *
add_energy (GtkWidget *card)
{
  GtkWidget *row = keel_choice_row_new (keel_week_words_energy_question ());

  for (guint energy = 1; energy <= N_ENERGIES; energy++)
    {
      g_autofree char *number = keel_week_words_number (energy);
      g_autofree char *spoken = keel_week_words_energy (energy);

      keel_choice_row_add (KEEL_CHOICE_ROW (row), number, spoken);
    }

  add_text (card, keel_week_words_energy_question (), NULL);
  gtk_box_append (GTK_BOX (card), row);
  add_text (card, keel_week_words_energy_ends (), "dim-label");

  return KEEL_CHOICE_ROW (row);
}

/* Eleven in a line where there is room. */
static KeelChoiceRow *
add_share (GtkWidget  *card,
           const char *question)
{
  GtkWidget *row = keel_choice_row_new (question);

  gtk_widget_set_layout_manager (row, g_object_new (KEEL_TYPE_WRAP_LAYOUT, "spacing", 2, NULL));
  gtk_widget_add_css_class (row, "keel-tenths");
  for (guint tenths = 0; tenths <= MOST_TENTHS; tenths++)
    {
      g_autofree char *number = keel_week_words_number (tenths);
      g_autofree char *spoken = keel_week_words_tenths (tenths);

      keel_choice_row_add (KEEL_CHOICE_ROW (row), number, spoken);
    }

  add_text (card, question, NULL);
  gtk_box_append (GTK_BOX (card), row);

  return KEEL_CHOICE_ROW (row);
}

static void
keel_week_box_dispose (GObject *object)
{
  g_clear_object (&KEEL_WEEK_BOX (object)->session);

  G_OBJECT_CLASS (keel_week_box_parent_class)->dispose (object);
}

static void
keel_week_box_class_init (KeelWeekBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_week_box_dispose;
}

static void
keel_week_box_init (KeelWeekBox *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->energy_card = add_card (GTK_BOX (box));
  self->energy = add_energy (self->energy_card);

  self->split_card = add_card (GTK_BOX (box));
  self->leading = add_share (self->split_card, keel_week_words_leading_question ());
  self->needed = add_share (self->split_card, keel_week_words_needed_question ());
  add_text (self->split_card, keel_week_words_tenths_ends (), "dim-label");
  add_text (self->split_card, keel_week_words_split_note (), "dim-label");

  g_signal_connect_swapped (self->energy, "chosen", G_CALLBACK (energy_chosen_cb), self);
  g_signal_connect_swapped (self->leading, "chosen", G_CALLBACK (share_chosen_cb), self);
  g_signal_connect_swapped (self->needed, "chosen", G_CALLBACK (share_chosen_cb), self);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  adw_bin_set_child (ADW_BIN (self), box);
}

void
keel_week_box_set_session (KeelWeekBox *self,
                           KeelSession *session)
{
  KeelProfile *profile;

  g_return_if_fail (KEEL_IS_WEEK_BOX (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  profile = keel_workbook_get_profile (get_workbook (self));
  g_signal_connect_object (profile, "notify::energy", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (profile, "notify::time-split", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (keel_workbook_get_marks (get_workbook (self)), "items-changed", G_CALLBACK (show), self,
                           G_CONNECT_SWAPPED);
  show (self);
}

void
keel_week_box_set_week (KeelWeekBox *self,
                        KeelDay      week)
{
  g_return_if_fail (KEEL_IS_WEEK_BOX (self));
  g_return_if_fail (self->session != NULL);

  self->week = week;
  show (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-compare-card.h"

#include "keel-balance-words.h"
#include "keel-entry-words.h"
#include "keel-wrap-layout.h"

struct _KeelCompareCard
{
  AdwBin       parent_instance;

  KeelBalance *balance;
  KeelForm     form;
  KeelMeasure  measure;

  GtkDropDown *from;
  GtkDropDown *to;
  GtkLabel    *from_words;
  GtkLabel    *to_words;
  GtkLabel    *verdict;
};

G_DEFINE_FINAL_TYPE (KeelCompareCard, keel_compare_card, ADW_TYPE_BIN)

/* The latest day stands first in the lists. */
static guint
get_point (KeelCompareCard *self,
           GtkDropDown     *choice)
{
  guint n_points = keel_balance_get_n_points (self->balance, self->form);
  guint selected = gtk_drop_down_get_selected (choice);

  return selected < n_points ? n_points - 1 - selected : 0;
}

static void
show_point (KeelCompareCard *self,
            GtkLabel        *label,
            guint            point)
{
  g_autofree char *words = keel_balance_words_point_values (self->balance, self->form, self->measure, point);

  gtk_label_set_label (label, words);
}

static void
choice_changed_cb (KeelCompareCard *self)
{
  g_autofree char *verdict = NULL;

  if (self->balance == NULL || keel_balance_get_n_points (self->balance, self->form) < 2)
    return;

  show_point (self, self->from_words, get_point (self, self->from));
  show_point (self, self->to_words, get_point (self, self->to));
  verdict = keel_balance_words_compare (self->balance, self->form, self->measure, get_point (self, self->from),
                                        get_point (self, self->to));
  gtk_label_set_label (self->verdict, verdict);
}

static GListModel *
list_days (KeelCompareCard *self)
{
  GtkStringList *days = gtk_string_list_new (NULL);

  for (guint i = keel_balance_get_n_points (self->balance, self->form); i > 0; i--)
    gtk_string_list_take (days, keel_entry_words_short_day (
      keel_balance_get_point (self->balance, self->form, i - 1)->day));

  return G_LIST_MODEL (days);
}

/* Where the latest segment begins, or, if it has one check-in only, the one before that. */
static guint
choose_first (KeelCompareCard *self)
{
  const KeelBalanceSeries *series = keel_balance_get_series (self->balance, self->form, self->measure);

  return MAX (series->now.n_points, 2) - 1;
}

static void
keel_compare_card_dispose (GObject *object)
{
  KeelCompareCard *self = KEEL_COMPARE_CARD (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_COMPARE_CARD);
  g_clear_pointer (&self->balance, keel_balance_unref);

  G_OBJECT_CLASS (keel_compare_card_parent_class)->dispose (object);
}

static void
keel_compare_card_class_init (KeelCompareCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_compare_card_dispose;

  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-compare-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelCompareCard, from);
  gtk_widget_class_bind_template_child (widget_class, KeelCompareCard, to);
  gtk_widget_class_bind_template_child (widget_class, KeelCompareCard, from_words);
  gtk_widget_class_bind_template_child (widget_class, KeelCompareCard, to_words);
  gtk_widget_class_bind_template_child (widget_class, KeelCompareCard, verdict);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_set_css_name (widget_class, "keel-compare-card");
}

static void
keel_compare_card_init (KeelCompareCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_compare_card_set (KeelCompareCard *self,
                       KeelBalance     *balance,
                       KeelForm         form,
                       KeelMeasure      measure)
{
  g_autoptr (GListModel) days = NULL;

  g_return_if_fail (KEEL_IS_COMPARE_CARD (self));

  keel_balance_ref (balance);
  g_clear_pointer (&self->balance, keel_balance_unref);
  self->form = form;
  self->measure = measure;
  self->balance = balance;

  days = list_days (self);
  gtk_drop_down_set_model (self->from, days);
  gtk_drop_down_set_model (self->to, days);
  gtk_drop_down_set_selected (self->from, choose_first (self));
  gtk_drop_down_set_selected (self->to, 0);
  choice_changed_cb (self);
}

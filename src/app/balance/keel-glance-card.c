/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-glance-card.h"

#include "keel-balance-words.h"
#include "keel-beside-layout.h"
#include "keel-boat-view.h"
#include "keel-score-words.h"
#include "keel-verdict-words.h"
#include "keel-wrap-layout.h"

#include <glib/gi18n-lib.h>

struct _KeelGlanceCard
{
  AdwBin        parent_instance;

  KeelBoatView *boat;
  GtkLabel     *name;
  GtkLabel     *caption;
  GtkLabel     *sides;
  GtkLabel     *tilt;
  GtkLabel     *known;
  GtkLabel     *next;
  GtkLabel     *left_out;
  GtkLabel     *numbers[KEEL_N_MEASURES];
  GtkWidget    *number_box;
  GtkWidget    *first_box;
  GtkWidget    *limit;
};

G_DEFINE_FINAL_TYPE (KeelGlanceCard, keel_glance_card, ADW_TYPE_BIN)

/* An empty label would leave a gap. */
static void
set_words (GtkLabel   *label,
           const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
show_numbers (KeelGlanceCard  *self,
              const KeelScore *score)
{
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      g_autofree char *number = keel_score_words_number (measure, keel_score_get (score, measure));

      gtk_label_set_label (self->numbers[measure], number);
    }
}

/* The latest check-in, unusual or not, and the series that it belongs to. */
static char *
make_known (const KeelBalanceSeries *series)
{
  g_autofree char *known = keel_balance_words_known (series);

  if (!g_array_index (series->unusual, gboolean, series->points->len - 1))
    return g_steal_pointer (&known);

  /* Translators: two whole sentences, one after the other. */
  return g_strdup_printf (C_("sentences", "%1$s %2$s"), keel_verdict_words_unusual (), known);
}

static void
show_point (KeelGlanceCard          *self,
            const KeelBalancePoint  *point,
            const KeelBalanceSeries *series)
{
  g_autofree char *name = keel_balance_words_boat_name (point);
  g_autofree char *tilt = keel_score_words_tilt (&point->score);
  g_autofree char *known = make_known (series);

  set_words (self->name, name);
  set_words (self->caption, keel_balance_words_boat_caption (&point->score));
  set_words (self->sides, keel_score_words_sides (&point->score));
  set_words (self->tilt, tilt);
  set_words (self->known, known);
  show_numbers (self, &point->score);
}

static void
show_nothing (KeelGlanceCard          *self,
              const KeelBalanceSeries *series)
{
  g_autofree char *known = keel_balance_words_known (series);

  set_words (self->name, NULL);
  set_words (self->caption, NULL);
  set_words (self->sides, known);
  set_words (self->tilt, NULL);
  set_words (self->known, NULL);
}

static void
add_numbers (KeelGlanceCard *self)
{
  /* Managing and leading before tilt, and tilt beside two-sided fit. */
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      GtkWidget *name = gtk_label_new (keel_balance_words_measure (measure));
      GtkWidget *number = gtk_label_new (NULL);

      gtk_widget_add_css_class (number, "keel-balance-number");
      gtk_widget_add_css_class (name, "caption");
      gtk_label_set_xalign (GTK_LABEL (number), 0);
      gtk_label_set_xalign (GTK_LABEL (name), 0);
      gtk_box_append (GTK_BOX (box), number);
      gtk_box_append (GTK_BOX (box), name);
      gtk_box_append (GTK_BOX (self->number_box), box);
      self->numbers[measure] = GTK_LABEL (number);
    }
}

static void
keel_glance_card_dispose (GObject *object)
{
  KeelGlanceCard *self = KEEL_GLANCE_CARD (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_GLANCE_CARD);

  G_OBJECT_CLASS (keel_glance_card_parent_class)->dispose (object);
}

static void
keel_glance_card_class_init (KeelGlanceCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_glance_card_dispose;

  g_type_ensure (KEEL_TYPE_BESIDE_LAYOUT);
  g_type_ensure (KEEL_TYPE_BOAT_VIEW);
  g_type_ensure (KEEL_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-glance-card.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, boat);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, name);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, caption);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, sides);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, tilt);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, known);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, next);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, left_out);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, number_box);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, first_box);
  gtk_widget_class_bind_template_child (widget_class, KeelGlanceCard, limit);
  gtk_widget_class_set_css_name (widget_class, "keel-glance-card");
}

static void
keel_glance_card_init (KeelGlanceCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (GTK_LABEL (self->limit), keel_score_words_not_a_test ());
  add_numbers (self);
}

void
keel_glance_card_set (KeelGlanceCard *self,
                      KeelBalance    *balance,
                      KeelForm        form)
{
  const KeelBalancePoint *latest = keel_balance_get_latest (balance, form);
  const KeelBalanceSeries *series = keel_balance_get_series (balance, form, keel_balance_get_focus (balance));
  g_autofree char *next = keel_balance_words_next (series);
  g_autofree char *left_out = keel_balance_words_unscored (keel_balance_get_n_unscored (balance, form));

  g_return_if_fail (KEEL_IS_GLANCE_CARD (self));

  keel_boat_view_set_point (self->boat, latest);
  if (latest != NULL)
    show_point (self, latest, series);
  else
    show_nothing (self, series);

  set_words (self->next, next);
  set_words (self->left_out, left_out);
  gtk_widget_set_visible (self->number_box, latest != NULL);
  gtk_widget_set_visible (self->limit, latest != NULL);
  gtk_widget_set_visible (self->first_box, latest == NULL);
}

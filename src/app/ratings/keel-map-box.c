/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-map-box.h"
#include "keel-map-view.h"
#include "keel-result-words.h"
#include "keel-score-words.h"

struct _KeelMapBox
{
  AdwBin parent_instance;

  GtkLabel *sentence;
  KeelMapView *map;
  GtkListBox *table;
};

G_DEFINE_FINAL_TYPE (KeelMapBox, keel_map_box, ADW_TYPE_BIN)

static void
add_row (KeelMapBox      *self,
         const KeelScore *score,
         KeelMeasure      measure)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *number = keel_score_words_number (measure, keel_score_get (score, measure));
  GtkWidget *value = gtk_label_new (number);

  gtk_widget_add_css_class (value, "numeric");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), keel_result_words_measure (measure));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), keel_result_words_reading (score, measure));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), value);
  gtk_list_box_append (self->table, row);
}

static void
fill_table (KeelMapBox      *self,
            const KeelScore *score)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->table))) != NULL)
    gtk_list_box_remove (self->table, row);

  add_row (self, score, KEEL_MEASURE_MANAGING);
  add_row (self, score, KEEL_MEASURE_LEADING);
}

static void
keel_map_box_dispose (GObject *object)
{
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), KEEL_TYPE_MAP_BOX);

  G_OBJECT_CLASS (keel_map_box_parent_class)->dispose (object);
}

static void
keel_map_box_class_init (KeelMapBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = keel_map_box_dispose;

  g_type_ensure (KEEL_TYPE_MAP_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-map-box.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelMapBox, sentence);
  gtk_widget_class_bind_template_child (widget_class, KeelMapBox, map);
  gtk_widget_class_bind_template_child (widget_class, KeelMapBox, table);
}

static void
keel_map_box_init (KeelMapBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_map_box_set (KeelMapBox      *self,
                  const KeelScore *score,
                  const char      *day)
{
  g_autofree char *sentence = NULL;
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (KeelMapPoint));
  KeelMapPoint point = {
    .managing = score->sides[KEEL_SIDE_MANAGING].mean,
    .leading = score->sides[KEEL_SIDE_LEADING].mean,
    .is_partial = score->is_partial,
  };

  g_return_if_fail (KEEL_IS_MAP_BOX (self));
  g_return_if_fail (score->is_scored);

  g_array_append_val (points, point);
  sentence = keel_result_words_map (score);
  gtk_label_set_label (self->sentence, sentence);
  keel_map_view_set (self->map, points, day, sentence);
  fill_table (self, score);
}

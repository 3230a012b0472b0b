/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-answer-list.h"
#include "keel-checkin-sheet.h"
#include "keel-checkin-words.h"
#include "keel-counts-bar.h"
#include "keel-entry-words.h"
#include "keel-facet-row.h"
#include "keel-map-box.h"
#include "keel-moment-box.h"
#include "keel-number-card.h"
#include "keel-rating-words.h"
#include "keel-result-view.h"
#include "keel-result-words.h"
#include "keel-score-words.h"
#include "keel-sheet.h"
#include "keel-suggestion-card.h"

struct _KeelResultView
{
  AdwBin parent_instance;

  KeelSheet *sheet;
  GtkLabel *title;
  GtkLabel *later;
  GtkLabel *note;
  GtkWidget *counts_box;
  KeelCountsBar *counts;
  GtkLabel *counted[3];      /* by KeelZone */
  GtkLabel *left_out;
  GtkLabel *pairs;
  GtkLabel *zones;
  GtkBox *numbers;
  GtkBox *meanings;
  KeelMapBox *map;
  GtkBox *facets_box;
  GtkBox *facets;
  KeelSuggestionCard *suggestion;
  KeelMomentBox *moment;
  KeelAnswerList *answers;
  GtkLabel *limits;

  KeelSession *session;
  KeelCheckin *checkin;
  KeelItemTexts *texts;      /* borrowed, or NULL */
};

G_DEFINE_FINAL_TYPE (KeelResultView, keel_result_view, ADW_TYPE_BIN)

/* Takes @words; without any the label goes. */
static void
show_words (GtkLabel *label,
            char     *words)
{
  g_autofree char *owned = words;

  gtk_label_set_label (label, owned != NULL ? owned : "");
  gtk_widget_set_visible (GTK_WIDGET (label), owned != NULL && owned[0] != '\0');
}

static void
empty_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* What has to be known before the numbers are read, if anything. */
static char *
make_note (KeelResultView  *self,
           const KeelScore *score)
{
  if (score == NULL)
    return g_strdup (keel_checkin_words_unknown_set ());

  if (keel_checkin_is_draft (self->checkin))
    return NULL;

  return g_strdup (keel_score_words_note (score));
}

static void
show_heading (KeelResultView  *self,
              const KeelScore *score)
{
  gtk_label_set_label (self->title, keel_rating_words_form (keel_checkin_get_form (self->checkin)));
  show_words (self->later, keel_checkin_words_entered_later (self->checkin));
  show_words (self->note, make_note (self, score));
}

static void
show_counts (KeelResultView  *self,
             const KeelScore *score)
{
  gtk_widget_set_visible (self->counts_box, score != NULL && score->n_answered > 0);
  if (score == NULL)
    return;

  keel_counts_bar_set (self->counts, score);
  for (KeelZone zone = KEEL_ZONE_LOW; zone <= KEEL_ZONE_HIGH; zone++)
    show_words (self->counted[zone], keel_result_words_count (score, zone));

  show_words (self->left_out, keel_score_words_answered (score));
  show_words (self->pairs, keel_score_words_pairs (score));
}

static void
add_meaning (KeelResultView *self,
             const char     *name,
             const char     *meaning)
{
  GtkWidget *heading = gtk_label_new (name);
  GtkWidget *text = gtk_label_new (meaning);

  gtk_widget_add_css_class (heading, "keel-question");
  if (gtk_widget_get_first_child (GTK_WIDGET (self->meanings)) != NULL)
    gtk_widget_set_margin_top (heading, 6);
  gtk_label_set_xalign (GTK_LABEL (heading), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_widget_add_css_class (text, "dim-label");
  gtk_box_append (self->meanings, heading);
  gtk_box_append (self->meanings, text);
}

static void
show_numbers (KeelResultView  *self,
              const KeelScore *score)
{
  GtkWidget *sides;

  empty_box (self->numbers);
  empty_box (self->meanings);
  if (score == NULL || !score->is_scored)
    {
      show_words (self->zones, NULL);
      return;
    }

  show_words (self->zones, g_strdup (keel_score_words_sides (score)));
  sides = keel_number_card_new (score, KEEL_MEASURE_MANAGING, KEEL_MEASURE_LEADING);
  gtk_box_append (self->numbers, sides);
  gtk_box_append (self->numbers, keel_number_card_new (score, KEEL_MEASURE_TILT, KEEL_MEASURE_FIT));

  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    add_meaning (self, keel_result_words_measure (measure), keel_score_words_limit (measure));
}

static void
show_map (KeelResultView  *self,
          const KeelScore *score)
{
  gboolean is_scored = score != NULL && score->is_scored;
  g_autofree char *day = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->map), is_scored);
  if (!is_scored)
    return;

  day = keel_entry_words_short_day (keel_checkin_get_day (self->checkin));
  keel_map_box_set (self->map, score, day);
}

/* A facet without words in this programme is known by its id and the names of the sides. */
static void
add_facet (KeelResultView       *self,
           guint                 facet,
           const KeelFacetScore *score,
           GtkSizeGroup         *columns)
{
  const KeelProgrammeFacet *words = keel_item_texts_get_facet (self->texts, facet);
  const char *title = words != NULL ? words->title
                                    : keel_item_set_get_facet (keel_item_texts_get_set (self->texts), facet);
  const char *sides[KEEL_N_SIDES] = {
    [KEEL_SIDE_MANAGING] = words != NULL ? words->managing : keel_result_words_measure (KEEL_MEASURE_MANAGING),
    [KEEL_SIDE_LEADING] = words != NULL ? words->leading : keel_result_words_measure (KEEL_MEASURE_LEADING),
  };

  gtk_box_append (self->facets, keel_facet_row_new (title, sides, score, columns));
}

static void
show_facets (KeelResultView  *self,
             const KeelScore *score)
{
  g_autoptr (GtkSizeGroup) columns = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);

  empty_box (self->facets);
  gtk_widget_set_visible (GTK_WIDGET (self->facets_box), score != NULL);
  if (score == NULL)
    return;

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    add_facet (self, i, &score->facets[i], columns);
}

/* What is suggested is of the programme in use, or nothing is. */
static void
show_suggestion (KeelResultView  *self,
                 const KeelScore *score)
{
  KeelProgramme *programme = keel_session_get_programme (self->session);
  gboolean is_of_use = score != NULL
                       && keel_session_find_asking (self->session,
                                                    keel_checkin_get_item_set (self->checkin)) == programme;

  if (is_of_use)
    keel_suggestion_card_set (self->suggestion, programme, self->texts, score);
  else
    gtk_widget_hide (GTK_WIDGET (self->suggestion));
}

static void
show_score (KeelResultView *self)
{
  KeelAnswerSheet sheet;
  KeelScore score;
  const KeelScore *known = NULL;

  if (self->texts != NULL)
    {
      sheet = keel_checkin_get_sheet (self->checkin, keel_item_texts_get_set (self->texts));
      score = keel_score_of (keel_item_texts_get_set (self->texts), &sheet);
      known = &score;
    }

  show_heading (self, known);

  /* A draft says nothing yet. */
  if (keel_checkin_is_draft (self->checkin))
    known = NULL;

  show_counts (self, known);
  show_numbers (self, known);
  show_map (self, known);
  show_facets (self, known);
  show_suggestion (self, known);
  gtk_widget_set_visible (GTK_WIDGET (self->limits), known != NULL);
}

static void
keel_result_view_dispose (GObject *object)
{
  KeelResultView *self = KEEL_RESULT_VIEW (object);

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_clear_object (&self->checkin);
  g_clear_object (&self->session);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_RESULT_VIEW);

  G_OBJECT_CLASS (keel_result_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (KEEL_TYPE_ANSWER_LIST);
  g_type_ensure (KEEL_TYPE_COUNTS_BAR);
  g_type_ensure (KEEL_TYPE_MAP_BOX);
  g_type_ensure (KEEL_TYPE_MOMENT_BOX);
  g_type_ensure (KEEL_TYPE_SHEET);
  g_type_ensure (KEEL_TYPE_SUGGESTION_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-result-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, title);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, later);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, note);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, counts_box);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, counts);
  gtk_widget_class_bind_template_child_full (widget_class, "under", FALSE,
                                             G_STRUCT_OFFSET (KeelResultView, counted[KEEL_ZONE_LOW]));
  gtk_widget_class_bind_template_child_full (widget_class, "right", FALSE,
                                             G_STRUCT_OFFSET (KeelResultView, counted[KEEL_ZONE_RIGHT]));
  gtk_widget_class_bind_template_child_full (widget_class, "over", FALSE,
                                             G_STRUCT_OFFSET (KeelResultView, counted[KEEL_ZONE_HIGH]));
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, left_out);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, pairs);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, zones);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, numbers);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, meanings);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, map);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, facets_box);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, facets);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, suggestion);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, moment);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, answers);
  gtk_widget_class_bind_template_child (widget_class, KeelResultView, limits);
}

static void
keel_result_view_class_init (KeelResultViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = keel_result_view_dispose;

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
keel_result_view_init (KeelResultView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_label (self->limits, keel_score_words_not_a_test ());
}

void
keel_result_view_set (KeelResultView *self,
                      KeelSession    *session,
                      KeelCheckin    *checkin,
                      KeelItemTexts  *texts)
{
  gboolean has_moment;

  g_return_if_fail (KEEL_IS_RESULT_VIEW (self));

  if (self->checkin != NULL)
    g_signal_handlers_disconnect_by_data (self->checkin, self);

  g_set_object (&self->session, session);
  g_set_object (&self->checkin, checkin);
  self->texts = texts;
  has_moment = checkin != NULL && texts != NULL && !keel_checkin_is_draft (checkin);
  keel_moment_box_set (self->moment, session, has_moment ? checkin : NULL, texts);
  gtk_widget_set_visible (GTK_WIDGET (self->moment), has_moment);
  keel_answer_list_set (self->answers, session, checkin, texts);
  if (checkin == NULL)
    return;

  g_signal_connect_object (checkin, "notify::answers", G_CALLBACK (show_score), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (checkin, "notify::day", G_CALLBACK (show_score), self, G_CONNECT_SWAPPED);
  show_score (self);
  keel_sheet_scroll_to_top (self->sheet);
}

void
keel_result_view_start (KeelResultView *self)
{
  g_return_if_fail (KEEL_IS_RESULT_VIEW (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->title));
}

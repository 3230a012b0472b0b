/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout-parts.h"

#include "keel-balance-words.h"
#include "keel-entry-words.h"
#include "keel-printout-words.h"
#include "keel-score-words.h"

/* What a chart shows at least, where the range has less. */
#define LEAST_DAYS 28

#define N_COLUMNS (1 + KEEL_N_MEASURES)

/* Records of our own, by way of their documents: what crosses threads is nobody else's. */
static GListModel *
copy_records (GListModel *records)
{
  GListStore *copies = g_list_store_new (KEEL_TYPE_RECORD);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);
      g_autoptr (GBytes) document = keel_record_to_json (record);
      g_autoptr (KeelRecord) copy =
        keel_record_new_from_json (g_bytes_get_data (document, NULL), g_bytes_get_size (document), NULL);

      if (copy != NULL)
        g_list_store_append (copies, copy);
    }

  return G_LIST_MODEL (copies);
}

static GPtrArray *
list_sets (const KeelBalanceWish *wish)
{
  GPtrArray *sets;

  if (wish->sets != NULL)
    return g_ptr_array_ref (wish->sets);

  sets = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_item_set_unref);
  g_ptr_array_add (sets, keel_item_set_new_mlw_1 ());

  return sets;
}

static KeelPrintBalance
make_balance (const KeelBalanceWish *wish)
{
  g_autoptr (GListModel) checkins = copy_records (wish->checkins);
  g_autoptr (GListModel) events = copy_records (wish->events);
  g_autoptr (GPtrArray) sets = list_sets (wish);
  KeelPrintBalance made = { .balance = keel_balance_new (checkins, events, wish->goal, sets) };
  KeelDay oldest = keel_balance_get_oldest (made.balance);

  made.last = wish->to != KEEL_DAY_NONE ? wish->to : wish->today;
  made.first = wish->from != KEEL_DAY_NONE ? wish->from : oldest != KEEL_DAY_NONE ? oldest : made.last;
  made.first = MIN (made.first, made.last - LEAST_DAYS);
  made.titles = g_strdupv ((char **) wish->titles);

  return made;
}

static void
add_glance (KeelPrintout           *self,
            KeelBalance            *balance,
            const KeelBalancePoint *latest,
            guint                   level)
{
  KeelForm form = latest->score.form;
  g_autofree char *name = keel_balance_words_boat_name (latest);
  g_autofree char *picture = keel_balance_words_boat_picture (latest);
  g_autofree char *tilt = keel_score_words_tilt (&latest->score);
  g_autofree char *known =
    keel_balance_words_known (keel_balance_get_series (balance, form, keel_balance_get_focus (balance)));
  g_autofree char *unscored = keel_balance_words_unscored (keel_balance_get_n_unscored (balance, form));

  keel_printout_add_heading (self, level, name);
  keel_printout_add_picture (self, KEEL_PRINT_BOAT, form, KEEL_MEASURE_TILT, picture);
  keel_printout_add_paragraph (self, keel_score_words_sides (&latest->score));
  keel_printout_add_paragraph (self, tilt);
  keel_printout_add_paragraph (self, known);
  keel_printout_add_paragraph (self, unscored);
  keel_printout_add_note (self, keel_score_words_not_a_test ());
}

static void
add_chart (KeelPrintout           *self,
           const KeelPrintBalance *of,
           KeelForm                form,
           KeelMeasure             measure,
           guint                   level)
{
  const KeelBalanceSeries *series = keel_balance_get_series (of->balance, form, measure);
  g_autofree char *title = keel_balance_words_series (measure, form);
  g_autofree char *picture = keel_balance_words_chart (series, of->first, of->last);
  g_autofree char *known = keel_balance_words_description (series);

  keel_printout_add_heading (self, level, title);
  keel_printout_add_picture (self, KEEL_PRINT_CHART, form, measure, picture);
  keel_printout_add_paragraph (self, known);
}

static void
add_row (GStrvBuilder           *cells,
         const KeelBalancePoint *point)
{
  g_autofree char *day = keel_entry_words_short_day (point->day);

  g_strv_builder_add (cells, day);
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    {
      g_autofree char *number = keel_score_words_number (measure, keel_score_get (&point->score, measure));

      g_strv_builder_add (cells, number);
    }
}

static void
add_table (KeelPrintout           *self,
           const KeelPrintBalance *of,
           KeelForm                form)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();
  g_auto (GStrv) rows = NULL;

  g_strv_builder_add (cells, keel_printout_words_day_column ());
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    g_strv_builder_add (cells, keel_balance_words_measure (measure));

  for (guint i = 0; i < keel_balance_get_n_points (of->balance, form); i++)
    {
      const KeelBalancePoint *point = keel_balance_get_point (of->balance, form, i);

      if (point->day >= of->first && point->day <= of->last)
        add_row (cells, point);
    }

  rows = g_strv_builder_end (cells);
  if (rows[N_COLUMNS] == NULL)
    return;

  keel_printout_add_table (self, N_COLUMNS, (const char * const *) rows);
}

static void
add_form (KeelPrintout           *self,
          const KeelPrintBalance *of,
          KeelForm                form,
          guint                   level)
{
  const KeelBalancePoint *latest = keel_balance_get_latest (of->balance, form);
  guint n_points = keel_balance_get_n_points (of->balance, form);
  g_autofree char *map = keel_balance_words_map (of->balance, form);
  g_autofree char *facets = keel_balance_words_facets (form, n_points);

  keel_printout_add_heading (self, level, keel_balance_words_form (form));
  add_glance (self, of->balance, latest, level + 1);
  keel_printout_add_heading (self, level + 1, keel_printout_words_map ());
  keel_printout_add_picture (self, KEEL_PRINT_MAP, form, KEEL_MEASURE_TILT, map);
  for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
    add_chart (self, of, form, measure, level + 1);
  if (of->titles != NULL)
    {
      keel_printout_add_heading (self, level + 1, keel_printout_words_facets ());
      keel_printout_add_picture (self, KEEL_PRINT_FACETS, form, KEEL_MEASURE_TILT, facets);
    }
  keel_printout_add_heading (self, level + 1, keel_printout_words_numbers ());
  add_table (self, of, form);
}

static void
add_events (KeelPrintout           *self,
            const KeelPrintBalance *of,
            guint                   level)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < keel_balance_get_n_events (of->balance); i++)
    {
      KeelEvent *event = keel_balance_get_event (of->balance, i);
      KeelDay day = keel_event_get_day (event);
      g_autofree char *words = keel_balance_words_event (event);

      if (day < of->first || day > of->last)
        continue;

      if (!has_heading)
        keel_printout_add_heading (self, level, keel_printout_words_events ());
      has_heading = TRUE;
      keel_printout_add_item (self, words);
    }
}

/* Asked for once, every series is there: a reader in another thread changes nothing. */
static void
compute_series (KeelBalance *balance)
{
  for (KeelForm form = KEEL_FORM_FULL; form <= KEEL_FORM_PULSE; form++)
    for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
      keel_balance_get_series (balance, form, measure);
}

void
keel_printout_add_balance (KeelPrintout          *self,
                           const KeelBalanceWish *wish,
                           guint                  level)
{
  static const KeelForm forms[] = { KEEL_FORM_PULSE, KEEL_FORM_FULL };
  KeelPrintBalance made = make_balance (wish);
  const KeelPrintBalance *of;

  compute_series (made.balance);
  keel_printout_take_balance (self, &made);
  of = keel_printout_get_balance (self);

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (keel_balance_get_latest (of->balance, forms[i]) != NULL)
      add_form (self, of, forms[i], level);
  add_events (self, of, level);
}

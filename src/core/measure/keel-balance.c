/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-balance.h"

#include "keel-checkin-sheet.h"
#include "keel-two-dates.h"

#define N_FORMS (KEEL_FORM_PULSE + 1)

/* One form: its points, and what was computed of them. */
typedef struct
{
  GArray            *points;      /* KeelBalancePoint */
  GArray            *cuts;        /* KeelDay: changes of context, and of the items */
  guint              n_unscored;
  KeelBalanceSeries *series[KEEL_N_MEASURES];
} FormSeries;

struct _KeelBalance
{
  GPtrArray  *sets;               /* KeelItemSet */
  FormSeries  forms[N_FORMS];
  GPtrArray  *events;             /* KeelEvent, in order of days */
  KeelMeasure focus;
  int         goal_form;          /* KeelForm, or KEEL_GOAL_ANY_FORM */
};

static void
clear_point (gpointer data)
{
  KeelBalancePoint *point = data;

  g_clear_object (&point->checkin);
}

/* Reading the workbook. */

/* NULL: nothing is known of its items. */
static KeelItemSet *
find_set (KeelBalance *self,
          KeelCheckin *checkin)
{
  for (guint i = 0; i < self->sets->len; i++)
    if (g_strcmp0 (keel_checkin_get_item_set (checkin), keel_item_set_get_id (self->sets->pdata[i])) == 0)
      return self->sets->pdata[i];

  return NULL;
}

/* Check-ins come in order of days; a later one on the same day takes the place of the
 * earlier. */
static void
add_checkin (KeelBalance *self,
             KeelCheckin *checkin)
{
  FormSeries *form = &self->forms[keel_checkin_get_form (checkin)];
  KeelBalancePoint point = { .checkin = checkin, .day = keel_checkin_get_day (checkin) };
  KeelItemSet *set = find_set (self, checkin);
  KeelAnswerSheet sheet;

  if (set != NULL)
    {
      sheet = keel_checkin_get_sheet (checkin, set);
      point.score = keel_score_of (set, &sheet);
    }
  if (!point.score.is_scored)
    {
      form->n_unscored++;
      return;
    }

  if (form->points->len > 0
      && g_array_index (form->points, KeelBalancePoint, form->points->len - 1).day == point.day)
    g_array_set_size (form->points, form->points->len - 1);
  g_object_ref (checkin);
  g_array_append_val (form->points, point);
}

/* A check-in of another set of items than the one before it, whether or not it can be
 * scored, begins another series. */
static void
add_checkins (KeelBalance *self,
              GListModel  *checkins)
{
  const char *set[N_FORMS] = { NULL };

  for (guint i = g_list_model_get_n_items (checkins); i > 0; i--)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i - 1);
      KeelForm form = keel_checkin_get_form (checkin);
      KeelDay day = keel_checkin_get_day (checkin);

      if (keel_checkin_is_draft (checkin))
        continue;

      if (set[form] != NULL && g_strcmp0 (set[form], keel_checkin_get_item_set (checkin)) != 0)
        g_array_append_val (self->forms[form].cuts, day);
      set[form] = keel_checkin_get_item_set (checkin);
      add_checkin (self, checkin);
    }
}

static void
add_events (KeelBalance *self,
            GListModel  *events)
{
  for (guint i = g_list_model_get_n_items (events); i > 0; i--)
    {
      KeelEvent *event = g_list_model_get_item (events, i - 1);
      KeelDay day = keel_event_get_day (event);

      g_ptr_array_add (self->events, event);
      for (guint form = 0; keel_event_get_kind (event) == KEEL_EVENT_CONTEXT && form < N_FORMS; form++)
        g_array_append_val (self->forms[form].cuts, day);
    }
}

/* What takes work by the square of the points bears no more. */
static void
keep_latest (FormSeries *form)
{
  if (form->points->len > KEEL_SERIES_MAX_POINTS)
    g_array_remove_range (form->points, 0, form->points->len - KEEL_SERIES_MAX_POINTS);
}

/* KeelPoint, what @measure says of each. */
static GArray *
list_values (const FormSeries *form,
             KeelMeasure       measure)
{
  GArray *values = g_array_sized_new (FALSE, FALSE, sizeof (KeelPoint), form->points->len);

  for (guint i = 0; i < form->points->len; i++)
    {
      const KeelBalancePoint *point = &g_array_index (form->points, KeelBalancePoint, i);
      KeelPoint value = { point->day, keel_score_get (&point->score, measure) };

      g_array_append_val (values, value);
    }

  return values;
}

/* Segments are the same for all measures: only days and cuts make them. */
static void
number_segments (KeelBalance *self,
                 KeelForm     form)
{
  const KeelBalanceSeries *series = keel_balance_get_series (self, form, KEEL_MEASURE_TILT);

  for (guint i = 0; i < series->segments->len; i++)
    {
      const KeelSegment *segment = &g_array_index (series->segments, KeelSegment, i);

      for (guint j = 0; j < segment->n_points; j++)
        g_array_index (self->forms[form].points, KeelBalancePoint, segment->first + j).segment = i;
    }
}

static void
clear (gpointer data)
{
  KeelBalance *self = data;

  for (guint form = 0; form < N_FORMS; form++)
    {
      for (guint measure = 0; measure < KEEL_N_MEASURES; measure++)
        g_clear_pointer (&self->forms[form].series[measure], keel_balance_series_free);
      g_array_unref (self->forms[form].points);
      g_array_unref (self->forms[form].cuts);
    }
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->sets);
}

/* The measure of a goal. Of one side of a facet there are too few answers for a series. */
static KeelMeasure
find_focus (const char *measure)
{
  static const struct
  {
    const char  *end;
    KeelMeasure  measure;
  } measures[] = {
    { "M", KEEL_MEASURE_MANAGING },
    { "L", KEEL_MEASURE_LEADING },
    { "V", KEEL_MEASURE_FIT },
    { "-M", KEEL_MEASURE_MANAGING },
    { "-L", KEEL_MEASURE_LEADING },
  };

  for (guint i = 0; measure != NULL && i < G_N_ELEMENTS (measures); i++)
    if (measures[i].end[0] == '-' ? g_str_has_suffix (measure, measures[i].end)
                                  : g_str_equal (measure, measures[i].end))
      return measures[i].measure;

  return KEEL_MEASURE_TILT;
}

KeelBalance *
keel_balance_new (GListModel  *checkins,
                  GListModel  *events,
                  KeelGoal    *goal,
                  GPtrArray   *sets)
{
  KeelBalance *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (checkins), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (events), NULL);
  g_return_val_if_fail (sets != NULL, NULL);

  self = g_rc_box_new0 (KeelBalance);
  self->focus = find_focus (goal != NULL ? keel_goal_get_aim (goal).measure : NULL);
  self->goal_form = goal != NULL ? keel_goal_get_aim (goal).form : KEEL_GOAL_ANY_FORM;
  self->sets = g_ptr_array_ref (sets);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint form = 0; form < N_FORMS; form++)
    {
      self->forms[form].points = g_array_new (FALSE, FALSE, sizeof (KeelBalancePoint));
      self->forms[form].cuts = g_array_new (FALSE, FALSE, sizeof (KeelDay));
      g_array_set_clear_func (self->forms[form].points, clear_point);
    }

  add_checkins (self, checkins);
  add_events (self, events);
  for (guint form = 0; form < N_FORMS; form++)
    {
      keep_latest (&self->forms[form]);
      number_segments (self, form);
    }

  return self;
}

KeelBalance *
keel_balance_ref (KeelBalance *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

void
keel_balance_unref (KeelBalance *self)
{
  if (self != NULL)
    g_rc_box_release_full (self, clear);
}

KeelForm
keel_balance_get_form (const KeelBalance *self)
{
  g_return_val_if_fail (self != NULL, KEEL_FORM_PULSE);

  if (self->goal_form != KEEL_GOAL_ANY_FORM && self->forms[self->goal_form].points->len > 0)
    return (KeelForm) self->goal_form;

  return self->forms[KEEL_FORM_FULL].points->len > self->forms[KEEL_FORM_PULSE].points->len
         ? KEEL_FORM_FULL : KEEL_FORM_PULSE;
}

KeelMeasure
keel_balance_get_focus (const KeelBalance *self)
{
  g_return_val_if_fail (self != NULL, KEEL_MEASURE_TILT);

  return self->focus;
}

guint
keel_balance_get_n_points (const KeelBalance *self,
                           KeelForm           form)
{
  g_return_val_if_fail (self != NULL && form < N_FORMS, 0);

  return self->forms[form].points->len;
}

const KeelBalancePoint *
keel_balance_get_point (const KeelBalance *self,
                        KeelForm           form,
                        guint              point)
{
  g_return_val_if_fail (self != NULL && form < N_FORMS, NULL);
  g_return_val_if_fail (point < self->forms[form].points->len, NULL);

  return &g_array_index (self->forms[form].points, KeelBalancePoint, point);
}

const KeelBalancePoint *
keel_balance_get_latest (const KeelBalance *self,
                         KeelForm           form)
{
  guint n_points = keel_balance_get_n_points (self, form);

  return n_points > 0 ? keel_balance_get_point (self, form, n_points - 1) : NULL;
}

guint
keel_balance_get_first_of_set (const KeelBalance *self,
                               KeelForm           form)
{
  const KeelBalancePoint *latest = keel_balance_get_latest (self, form);
  guint first = keel_balance_get_n_points (self, form);

  while (first > 0 && g_strcmp0 (keel_checkin_get_item_set (keel_balance_get_point (self, form, first - 1)->checkin),
                                 keel_checkin_get_item_set (latest->checkin)) == 0)
    first--;

  return first;
}

KeelDay
keel_balance_get_oldest (const KeelBalance *self)
{
  KeelDay oldest = KEEL_DAY_NONE;

  g_return_val_if_fail (self != NULL, KEEL_DAY_NONE);

  if (self->events->len > 0)
    oldest = keel_event_get_day (g_ptr_array_index (self->events, 0));
  for (guint form = 0; form < N_FORMS; form++)
    if (self->forms[form].points->len > 0)
      {
        KeelDay day = keel_balance_get_point (self, form, 0)->day;

        oldest = oldest == KEEL_DAY_NONE ? day : MIN (oldest, day);
      }

  return oldest;
}

guint
keel_balance_get_n_unscored (const KeelBalance *self,
                             KeelForm           form)
{
  g_return_val_if_fail (self != NULL && form < N_FORMS, 0);

  return self->forms[form].n_unscored;
}

guint
keel_balance_get_n_events (const KeelBalance *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->events->len;
}

KeelEvent *
keel_balance_get_event (const KeelBalance *self,
                        guint              event)
{
  g_return_val_if_fail (self != NULL && event < self->events->len, NULL);

  return g_ptr_array_index (self->events, event);
}

const KeelBalanceSeries *
keel_balance_get_series (KeelBalance *self,
                         KeelForm     form,
                         KeelMeasure  measure)
{
  FormSeries *of;

  g_return_val_if_fail (self != NULL && form < N_FORMS && measure < KEEL_N_MEASURES, NULL);

  of = &self->forms[form];
  if (of->series[measure] == NULL)
    {
      g_autoptr (GArray) values = list_values (of, measure);

      of->series[measure] = keel_balance_series_new (form, measure, values, of->cuts);
    }

  return of->series[measure];
}

KeelShift
keel_balance_get_shift (KeelBalance *self,
                        KeelForm     form,
                        KeelMeasure  measure,
                        KeelEvent   *event)
{
  KeelSeries plain = keel_balance_series_get_plain (keel_balance_get_series (self, form, measure));

  return keel_shift_of (&plain, keel_event_get_day (event));
}

gboolean
keel_balance_get_smallest (KeelBalance *self,
                           KeelForm     form,
                           KeelMeasure  measure,
                           guint        segment,
                           double      *out_smallest)
{
  const KeelBalanceSeries *series = keel_balance_get_series (self, form, measure);
  const KeelSegment *place;

  g_return_val_if_fail (segment < series->segments->len, FALSE);

  place = &g_array_index (series->segments, KeelSegment, segment);
  return keel_two_dates_get_smallest (&g_array_index (series->points, KeelPoint, place->first), place->n_points,
                                      keel_measure_get_resolution (measure, form), out_smallest);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-private.h"

#include "keel-card-deck.h"
#include "keel-timetable.h"
#include "keel-week-notes.h"
#include "keel-week-prompt.h"
#include "keel-workbook-marks.h"

#define FULL_EVERY_DAYS (4 * 7)
#define N_CARDS 2

/* Each adds what it asks to the items. */
typedef void (* Ask) (const KeelWeekQuestion *question,
                      GPtrArray              *items);

static void
free_item (gpointer data)
{
  KeelWeekItem *item = data;

  g_free (item->record);
  g_free (item->content);
  g_free (item);
}

KeelWeekItem *
keel_week_add_item (GPtrArray     *items,
                    KeelTask       task,
                    KeelTaskState  state)
{
  KeelWeekItem *item = g_new0 (KeelWeekItem, 1);

  item->task = task;
  item->state = state;
  g_ptr_array_add (items, item);

  return item;
}

static void
add_counted (GPtrArray *items,
             KeelTask   task,
             guint      n_done,
             guint      n_all)
{
  KeelWeekItem *item = keel_week_add_item (items, task,
                                           n_done == 0 ? KEEL_TASK_OPEN
                                           : n_done < n_all ? KEEL_TASK_BEGUN : KEEL_TASK_DONE);

  item->n_done = n_done;
  item->n_all = n_all;
}

gboolean
keel_week_has_day (const KeelWeekQuestion *question,
                   KeelDay                 day)
{
  return day >= question->monday && day < question->monday + 7;
}

gboolean
keel_week_is_over (const KeelWeekQuestion *question)
{
  return question->monday + 7 <= question->today;
}

/* The check-in of @form that the week has: the newest finished one, else the newest draft. */
static KeelCheckin *
find_checkin (const KeelWeekQuestion *question,
              KeelForm        form)
{
  GListModel *checkins = keel_workbook_get_checkins (question->workbook);
  guint n_checkins = g_list_model_get_n_items (checkins);
  KeelCheckin *found = NULL;

  for (guint i = 0; i < n_checkins; i++)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i);

      if (keel_checkin_get_form (checkin) != form || !keel_week_has_day (question, keel_checkin_get_day (checkin)))
        continue;
      if (!keel_checkin_is_draft (checkin))
        return checkin;
      if (found == NULL && !keel_record_is_blank (KEEL_RECORD (checkin)))
        found = checkin;
    }

  return found;
}

/* Four weeks after the last full check-in, or in the fourth week of all check-ins. */
static gboolean
wants_full (const KeelWeekQuestion *question)
{
  GListModel *checkins = keel_workbook_get_checkins (question->workbook);
  guint n_checkins = g_list_model_get_n_items (checkins);
  KeelDay last_full = KEEL_DAY_NONE;
  KeelDay first = KEEL_DAY_NONE;

  for (guint i = 0; i < n_checkins; i++)
    {
      g_autoptr (KeelCheckin) checkin = g_list_model_get_item (checkins, i);
      KeelDay day = keel_checkin_get_day (checkin);

      if (keel_checkin_is_draft (checkin) || day >= question->monday)
        continue;
      first = first == KEEL_DAY_NONE ? day : MIN (first, day);
      if (keel_checkin_get_form (checkin) == KEEL_FORM_FULL)
        last_full = MAX (last_full, day);
    }

  if (last_full != KEEL_DAY_NONE)
    return keel_day_get_monday (last_full) + FULL_EVERY_DAYS <= question->monday;

  return first != KEEL_DAY_NONE && keel_day_get_monday (first) + FULL_EVERY_DAYS - 7 <= question->monday;
}

/* A full check-in asks all that the pulse asks. */
static void
ask_checkin (const KeelWeekQuestion *question,
             GPtrArray              *items)
{
  KeelCheckin *full = find_checkin (question, KEEL_FORM_FULL);
  gboolean is_full = wants_full (question) || (full != NULL && !keel_checkin_is_draft (full));
  KeelCheckin *checkin = is_full ? full : find_checkin (question, KEEL_FORM_PULSE);
  KeelWeekItem *item;

  if (checkin == NULL && (question->content == NULL || question->content->item_set == NULL))
    return;

  item = keel_week_add_item (items, is_full ? KEEL_TASK_FULL : KEEL_TASK_PULSE, KEEL_TASK_OPEN);
  if (checkin != NULL)
    {
      item->state = keel_checkin_is_draft (checkin) ? KEEL_TASK_BEGUN : KEEL_TASK_DONE;
      item->record = g_strdup (keel_record_get_id (KEEL_RECORD (checkin)));
    }
}

static void
ask_practices (const KeelWeekQuestion *question,
               GPtrArray              *items)
{
  guint n_practices = question->content != NULL ? question->content->n_practices : 0;
  guint n_said = 0;

  for (guint i = 0; i < n_practices; i++)
    if (keel_workbook_get_tick (question->workbook, question->monday, question->content->practices[i].id)
        != KEEL_TICK_NONE)
      n_said++;

  if (n_practices > 0)
    add_counted (items, KEEL_TASK_PRACTICES, n_said, n_practices);
}

static void
ask_notes (const KeelWeekQuestion *question,
           GPtrArray              *items)
{
  KeelProfile *profile = keel_workbook_get_profile (question->workbook);
  g_autoptr (GArray) notes = keel_week_notes_list (question->workbook, question->monday, question->monday);
  const KeelWeekNote *note = notes->len > 0 ? &g_array_index (notes, KeelWeekNote, 0) : NULL;
  guint n_all = (guint) !!keel_profile_asks_energy (profile) + (guint) !!keel_profile_asks_time_split (profile);
  guint n_said = note != NULL ? (guint) (note->energy > 0) + (guint) !!keel_week_note_has_split (note) : 0;

  if (n_all > 0)
    add_counted (items, KEEL_TASK_NOTES, n_said, n_all);
}

static KeelEntry *
find_entry (const KeelWeekQuestion *question)
{
  GListModel *entries = keel_workbook_get_entries (question->workbook);
  guint n_entries = g_list_model_get_n_items (entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);

      if (keel_entry_get_day (entry) < question->monday)
        return NULL;
      if (keel_week_has_day (question, keel_entry_get_day (entry)) && !keel_record_is_blank (KEEL_RECORD (entry)))
        return entry;
    }

  return NULL;
}

static void
ask_entry (const KeelWeekQuestion *question,
           GPtrArray              *items)
{
  KeelEntry *entry = find_entry (question);
  KeelWeekItem *item = keel_week_add_item (items, KEEL_TASK_ENTRY,
                                           entry != NULL ? KEEL_TASK_DONE : KEEL_TASK_OPEN);
  const KeelProgrammePrompt *prompt;

  if (entry != NULL)
    {
      item->record = g_strdup (keel_record_get_id (KEEL_RECORD (entry)));
    }
  else if (question->programme != NULL && !keel_week_is_over (question))
    {
      prompt = keel_week_prompt_find (question->programme, question->workbook, question->today);
      item->content = prompt != NULL ? g_strdup (prompt->id) : NULL;
    }
}

/* Of those shown the longest ago, never first of all, one of the timetable's page; else the first. */
static const KeelProgrammeInsight *
choose_insight (const KeelWeekQuestion *question)
{
  const KeelProgrammeWeek *week = keel_timetable_find (question->programme, question->workbook, question->monday);
  const KeelProgrammeInsight *chosen = NULL;
  KeelDay chosen_shown = KEEL_DAY_NONE;
  gboolean chosen_fits = FALSE;

  for (guint i = 0; i < question->content->n_insights; i++)
    {
      const KeelProgrammeInsight *insight = &question->content->insights[i];
      KeelDay shown = keel_workbook_get_last_shown (question->workbook, KEEL_SHOWN_INSIGHT, insight->id);
      gboolean fits = week != NULL && week->page != NULL && g_strcmp0 (week->page, insight->page) == 0;

      if (chosen == NULL || shown < chosen_shown || (shown == chosen_shown && fits && !chosen_fits))
        {
          chosen = insight;
          chosen_shown = shown;
          chosen_fits = fits;
        }
    }

  return chosen;
}

static void
ask_insight (const KeelWeekQuestion *question,
             GPtrArray              *items)
{
  const KeelProgrammeInsight *shown;
  const KeelProgrammeInsight *insight;

  if (question->programme == NULL)
    return;

  shown = keel_programme_find_insight (question->programme,
                                       keel_workbook_get_shown (question->workbook, KEEL_SHOWN_INSIGHT,
                                                                question->monday));
  insight = shown != NULL ? shown : choose_insight (question);
  if (insight != NULL)
    keel_week_add_item (items, KEEL_TASK_INSIGHT,
                        shown != NULL ? KEEL_TASK_DONE : KEEL_TASK_OPEN)->content = g_strdup (insight->id);
}

/* A card only knows when it was answered last: of a past week that says nothing. */
static void
ask_cards (const KeelWeekQuestion *question,
           GPtrArray              *items)
{
  g_autoptr (GPtrArray) due = NULL;
  guint n_answered;
  guint n_all;

  if (question->programme == NULL || keel_week_is_over (question))
    return;

  due = keel_card_deck_list_due (question->workbook, question->programme, question->today);
  n_answered = MIN (N_CARDS, keel_card_deck_count_answered (question->workbook, question->programme,
                                                            question->monday, question->monday + 6));
  n_all = MIN (N_CARDS, n_answered + due->len);

  if (n_all > 0)
    add_counted (items, KEEL_TASK_CARDS, n_answered, n_all);
}

static void
ask_page (const KeelWeekQuestion *question,
          GPtrArray              *items)
{
  const KeelProgrammeWeek *week;
  gboolean is_read;

  if (question->programme == NULL || keel_week_is_over (question))
    return;

  week = keel_timetable_find (question->programme, question->workbook, question->monday);
  if (week == NULL || week->page == NULL)
    return;

  is_read = keel_workbook_is_read (question->workbook, question->content->id, week->page);
  keel_week_add_item (items, KEEL_TASK_PAGE,
                      is_read ? KEEL_TASK_DONE : KEEL_TASK_OPEN)->content = g_strdup (week->page);
}

/* In the order in which they are listed. */
static const Ask asks[] = {
  ask_checkin, ask_practices, ask_notes, ask_entry,
  keel_week_ask_if_thens, keel_week_ask_steps, keel_week_ask_review,
  ask_insight, ask_cards, ask_page,
};

gboolean
keel_task_is_asked (KeelTask task)
{
  return task != KEEL_TASK_PAGE && task != KEEL_TASK_STEP;
}

/* Of a week that is over, what was done or begun. */
static void
forget_open (GPtrArray *items)
{
  for (guint i = items->len; i > 0; i--)
    if (((const KeelWeekItem *) items->pdata[i - 1])->state == KEEL_TASK_OPEN)
      g_ptr_array_remove_index (items, i - 1);
}

static int
find_next (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const KeelWeekItem *item = items->pdata[i];

      if (keel_task_is_asked (item->task) && item->state != KEEL_TASK_DONE)
        return (int) i;
    }

  return -1;
}

KeelWeek *
keel_week_new (KeelWorkbook  *workbook,
               KeelProgramme *programme,
               KeelDay        day,
               KeelDay        today)
{
  const KeelWeekQuestion question = {
    .workbook = workbook,
    .programme = programme,
    .content = programme != NULL ? keel_programme_get_content (programme) : NULL,
    .monday = keel_day_get_monday (day),
    .today = today,
  };
  KeelWeek *self;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);
  g_return_val_if_fail (question.monday <= today, NULL);

  self = g_new0 (KeelWeek, 1);
  self->monday = question.monday;
  self->is_past = keel_week_is_over (&question);
  self->items = g_ptr_array_new_with_free_func (free_item);

  for (guint i = 0; i < G_N_ELEMENTS (asks); i++)
    asks[i] (&question, self->items);
  if (self->is_past)
    forget_open (self->items);

  self->next = self->is_past ? -1 : find_next (self->items);
  return self;
}

void
keel_week_free (KeelWeek *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->items);
  g_free (self);
}

const KeelWeekItem *
keel_week_find (const KeelWeek *self,
                KeelTask        task)
{
  for (guint i = 0; i < self->items->len; i++)
    {
      const KeelWeekItem *item = self->items->pdata[i];

      if (item->task == task)
        return item;
    }

  return NULL;
}

gboolean
keel_week_is_done (const KeelWeek *self)
{
  return !self->is_past && self->items->len > 0 && self->next < 0;
}

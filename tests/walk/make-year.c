/* SPDX-License-Identifier: GPL-3.0-or-later */

/* make-year FOLDER [--until DAY]: the workbook of somebody who does for a year what each week asks,
 * up to the evening of DAY (2026-11-25 if not given), to walk through, and to take pictures of. The
 * same but for the ids of records, whenever it is made: no clock, no chance.
 *
 * The week of DAY is the 52nd. What is asked is done from Monday to Wednesday, a page is read on
 * Saturday; so a week can be left before its beginning, half done, or done. */

#include <fcntl.h>

#include "balance-fixture.h"
#include "keel-card-deck.h"
#include "keel-file.h"
#include "keel-session.h"
#include "keel-week-prompt.h"
#include "keel-week.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"
#include "year-story.h"

#define EVENING (20 * 60)
#define EAST 60

typedef struct
{
  KeelSession   *session;
  KeelWorkbook  *workbook;
  KeelProgramme *programme;
  KeelDay        first;  /* a Monday */
  KeelDay        today;
} Year;

/* On which day of the week each task is done: 0 is Monday. The review is the story's. */
static const guint weekdays[KEEL_N_TASKS] = {
  [KEEL_TASK_PULSE] = 0, [KEEL_TASK_FULL] = 0, [KEEL_TASK_PRACTICES] = 0, [KEEL_TASK_NOTES] = 1,
  [KEEL_TASK_ENTRY] = 1, [KEEL_TASK_IF_THEN] = 2, [KEEL_TASK_INSIGHT] = 2, [KEEL_TASK_CARDS] = 2,
  [KEEL_TASK_PAGE] = 5,
};

static KeelMoment
year_clock (gpointer user_data)
{
  const Year *year = user_data;
  gint64 days = (gint64) year->today - keel_day_from_ymd (1970, 1, 1);

  return (KeelMoment) { .seconds = days * 86400 + (EVENING - EAST) * 60, .offset = EAST };
}

static guint
get_week (const Year *year)
{
  return (year->today - year->first) / 7;
}

/* The tasks. */

static void
check_in (Year     *year,
          KeelForm  form)
{
  guint week = get_week (year);

  if (form == KEEL_FORM_FULL)
    balance_add (year->workbook, form, year->today, week < 30, week < 22 ? -2 : -1);
  else
    balance_add_tilt (year->workbook, year->today, -1.5 + week / 48.0 + (week % 5) / 4.0 - 0.5);
}

static void
tick_practices (Year *year)
{
  const KeelProgrammeContent *content = keel_programme_get_content (year->programme);
  guint week = get_week (year);

  for (guint i = 0; i < content->n_practices; i++)
    g_assert_true (keel_workbook_tick (year->workbook, keel_day_get_monday (year->today), content->practices[i].id,
                                       (KeelTick) ((week + 2 * i) % 3 + KEEL_TICK_DID), year_clock (year)));
}

static void
say_notes (Year *year)
{
  KeelProfile *profile = keel_workbook_get_profile (year->workbook);
  KeelDay monday = keel_day_get_monday (year->today);
  guint week = get_week (year);

  if (keel_profile_asks_energy (profile))
    g_assert_true (keel_workbook_set_energy (year->workbook, monday, 2 + week % 4, year_clock (year)));
  if (keel_profile_asks_time_split (profile))
    g_assert_true (keel_workbook_set_time_split (year->workbook, monday, 2 + (int) week % 3, 5, year_clock (year)));
}

static void
write_entry (Year *year)
{
  const KeelProgrammePrompt *prompt = keel_week_prompt_find (year->programme, year->workbook, year->today);
  const char * const *texts = year_story_get_entry (get_week (year));
  g_autofree char *link = keel_link_new (KEEL_LINK_PROMPT, prompt->id);
  const char *links[] = { link, NULL };
  KeelEntry *entry;

  g_assert_true (keel_workbook_note_shown (year->workbook, KEEL_SHOWN_PROMPT, keel_day_get_monday (year->today),
                                           prompt->id, year_clock (year)));
  entry = keel_workbook_add_linked_entry (year->workbook, KEEL_ENTRY_THREE_QUESTIONS, year->today, EVENING, links,
                                          year_clock (year));
  for (guint i = 0; texts[i] != NULL; i++)
    g_assert_true (keel_workbook_set_entry_text (year->workbook, entry, (KeelEntryText) (KEEL_TEXT_HAPPENED + i), texts[i]));
}

static void
log_if_then (Year       *year,
             const char *id)
{
  guint week = get_week (year);

  keel_workbook_log_opportunity (year->workbook, KEEL_IF_THEN (keel_workbook_find_record (year->workbook, id)),
                                 week % 4 != 3, week % 3 != 0, year_clock (year));
}

static void
answer_cards (Year *year)
{
  g_autoptr (GPtrArray) due = keel_card_deck_list_due (year->workbook, year->programme, year->today);

  for (guint i = 0; i < MIN (due->len, 3); i++)
    keel_card_deck_answer (year->workbook, year->programme, g_ptr_array_index (due, i),
                           (KeelRecallGrade) ((get_week (year) + i) % 4 == 0 ? KEEL_RECALL_MISSED : KEEL_RECALL_GOT_IT),
                           year_clock (year));
}

static void
read_page (Year       *year,
           const char *id)
{
  const KeelProgrammePage *page = keel_programme_find_page (year->programme, id);

  g_assert_true (keel_workbook_set_read (year->workbook, keel_programme_get_content (year->programme)->id, id, TRUE,
                                         year_clock (year)));
  keel_card_deck_begin (year->workbook, year->programme, page, year_clock (year));
}

static void
do_task (Year               *year,
         const KeelWeekItem *item)
{
  switch (item->task)
    {
    case KEEL_TASK_PULSE:
      check_in (year, KEEL_FORM_PULSE);
      break;
    case KEEL_TASK_FULL:
      check_in (year, KEEL_FORM_FULL);
      break;
    case KEEL_TASK_PRACTICES:
      tick_practices (year);
      break;
    case KEEL_TASK_NOTES:
      say_notes (year);
      break;
    case KEEL_TASK_ENTRY:
      write_entry (year);
      break;
    case KEEL_TASK_IF_THEN:
      log_if_then (year, item->record);
      break;
    case KEEL_TASK_INSIGHT:
      keel_workbook_note_shown (year->workbook, KEEL_SHOWN_INSIGHT, keel_day_get_monday (year->today), item->content,
                                year_clock (year));
      break;
    case KEEL_TASK_CARDS:
      answer_cards (year);
      break;
    case KEEL_TASK_PAGE:
      read_page (year, item->content);
      break;
    case KEEL_TASK_STEP:
    case KEEL_TASK_REVIEW:
    case KEEL_N_TASKS:
      break;
    }
}

static void
live_day (Year *year)
{
  g_autoptr (KeelWeek) week = NULL;

  year_story_play (year->workbook, year->programme, year->today - year->first, year_clock (year));
  week = keel_week_new (year->workbook, year->programme, year->today, year->today);
  for (guint i = 0; i < week->items->len; i++)
    {
      const KeelWeekItem *item = g_ptr_array_index (week->items, i);

      if (item->state != KEEL_TASK_DONE && weekdays[item->task] == year->today - week->monday)
        do_task (year, item);
    }
}

/* A save a week, so that what is changed later has a history. */
static gboolean
live (Year     *year,
      KeelDay   last,
      GError  **error)
{
  for (year->today = year->first; year->today <= last; year->today++)
    {
      if (!year_story_is_skipped (get_week (year)))
        live_day (year);
      if (keel_day_get_weekday (year->today) == 7 && !keel_session_flush_sync (year->session, error))
        return FALSE;
    }

  year->today = last;
  return keel_session_flush_sync (year->session, error);
}

static gboolean
fill (const char  *folder,
      const char  *state,
      KeelDay      last,
      GError     **error)
{
  g_autoptr (KeelSession) session = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_file (KEEL_WALK_PROGRAMME, &problems);
  Year year = { .programme = programme, .first = keel_day_get_monday (last) - 7 * (YEAR_WEEKS - 1) };

  g_assert_nonnull (programme);
  year.today = year.first;
  if (!keel_folder_create (folder, year_clock (&year), error))
    return FALSE;

  session = keel_session_new (folder, state, year_clock, &year);
  if (!keel_session_open_sync (session, FALSE, error))
    return FALSE;

  year.session = session;
  year.workbook = keel_session_get_workbook (session);
  return live (&year, last, error);
}

/* What the session notes beside the workbook is of no use afterwards. */
static gboolean
make (const char  *folder,
      KeelDay      last,
      GError     **error)
{
  g_autofree char *state = g_dir_make_tmp ("keel-make-year-XXXXXX", error);
  gboolean is_made = state != NULL && fill (folder, state, last, error);

  if (state != NULL)
    keel_file_remove_tree (AT_FDCWD, state, NULL);

  return is_made;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  KeelDay last = keel_day_from_ymd (2026, 11, 25);

  if ((argc != 2 && argc != 4)
      || (argc == 4 && (!g_str_equal (argv[2], "--until") || !keel_day_parse (argv[3], &last))))
    {
      g_printerr ("Usage: %s FOLDER [--until DAY]\n", argv[0]);
      return 2;
    }

  if (!make (argv[1], last, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}

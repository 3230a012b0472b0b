/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-agenda-words.h"

#include "keel-reading-time.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
describe_practices (KeelProgramme      *programme,
                    const KeelWeekItem *item)
{
  /* Translators: on how many of the practices something was said. */
  return g_strdup_printf (ngettext ("%1$u of %2$u said", "%1$u of %2$u said", item->n_all),
                          item->n_done, item->n_all);
}

static char *
describe_cards (KeelProgramme      *programme,
                const KeelWeekItem *item)
{
  if (item->state == KEEL_TASK_OPEN)
    return g_strdup_printf (ngettext ("%u card, from memory", "%u cards, from memory", item->n_all), item->n_all);

  /* Translators: how many recall cards were answered. */
  return g_strdup_printf (ngettext ("%1$u of %2$u answered", "%1$u of %2$u answered", item->n_all),
                          item->n_done, item->n_all);
}

static char *
describe_entry (KeelProgramme      *programme,
                const KeelWeekItem *item)
{
  const KeelProgrammePrompt *prompt = programme != NULL ? keel_programme_find_prompt (programme, item->content) : NULL;

  return g_strdup (prompt != NULL ? prompt->text : _("What happened, what it means, what comes next"));
}

static const KeelProgrammePage *
find_page (KeelProgramme      *programme,
           const KeelWeekItem *item)
{
  return programme != NULL ? keel_programme_find_page (programme, item->content) : NULL;
}

static char *
describe_page (KeelProgramme      *programme,
               const KeelWeekItem *item)
{
  const KeelProgrammePage *page = find_page (programme, item);

  return g_strdup (page != NULL ? page->title : "");
}

/* A line of NULL depends on the item, and is made by @describe. */
static const struct
{
  const char *name;
  const char *lines[3];  /* by KeelTaskState */
  const char *button;
  guint       minutes;   /* 0: it depends */
  char     *(* describe) (KeelProgramme *programme, const KeelWeekItem *item);
} tasks[] = {
  [KEEL_TASK_PULSE] = {
    /* Translators: what a week asks. The pulse is a short form of the check-in. */
    NC_("task", "Pulse"), { N_("The last seven days, in eight answers"), N_("Begun: go on where you left off"), N_("Answered") },
    N_("_Begin the Pulse"), 1, NULL,
  },
  [KEEL_TASK_FULL] = {
    NC_("task", "Full Check-In"),
    { N_("The last four weeks, in twenty-four answers; the pulse is in it"), N_("Begun: go on where you left off"),
      N_("Answered") },
    N_("_Begin the Check-In"), 3, NULL,
  },
  [KEEL_TASK_PRACTICES] = {
    NC_("task", "Bridging Practices"), { N_("Small things in which managing and leading meet"), NULL, N_("Gone through") },
    N_("_Go Through Them"), 1, describe_practices,
  },
  [KEEL_TASK_NOTES] = {
    /* Translators: what a week asks, if a person wants it to: how much energy there was, and
     * how time was split between managing and leading. */
    NC_("task", "Energy and Time"), { N_("A rough number, for you alone"), N_("Said in part"), N_("Said") },
    N_("_Say It"), 1, NULL,
  },
  [KEEL_TASK_ENTRY] = {
    /* Translators: what a week asks: one entry in the journal. */
    NC_("task", "One Reflection"), { NULL, NULL, N_("Written") }, N_("_Write"), 5, describe_entry,
  },
  [KEEL_TASK_IF_THEN] = {
    /* Translators: what a week asks: what became of a plan “if …, then I will …”. */
    NC_("task", "If–Then Plan"), { N_("Did the moment come, and what did you do?"), NULL, N_("Noted") },
    N_("_Note It"), 1, NULL,
  },
  [KEEL_TASK_STEP] = {
    /* Translators: a step of a person’s plan, and how far it is. */
    NC_("task", "Step"), { N_("Planned"), N_("Under way"), N_("Done") }, N_("_Open"), 0, NULL,
  },
  [KEEL_TASK_REVIEW] = {
    /* Translators: what a week asks: a look back at a person’s goal. */
    NC_("task", "Goal Review"),
    { N_("What you did, what you saw, what the numbers allow to say"), N_("Begun: go on where you left off"),
      N_("Looked back") },
    N_("_Look Back"), 10, NULL,
  },
  [KEEL_TASK_INSIGHT] = {
    NC_("task", "A Thought for the Week"), { N_("A few lines to take along"), NULL, N_("Read") }, N_("_Read It"), 1, NULL,
  },
  [KEEL_TASK_CARDS] = {
    NC_("task", "Recall Cards"), { NULL }, N_("_Answer"), 1, describe_cards,
  },
  [KEEL_TASK_PAGE] = {
    /* Translators: a page of the Concepts that a programme suggests for a week. */
    NC_("task", "A Page to Read"), { NULL }, N_("_Read It"), 0, describe_page,
  },
};

char *
keel_agenda_words_title (KeelDay monday,
                         KeelDay today)
{
  guint n_weeks = (keel_day_get_monday (today) - monday) / 7;

  if (n_weeks == 0)
    return g_strdup (_("This Week"));
  if (n_weeks == 1)
    return g_strdup (_("Last Week"));

  /* Translators: a heading: how long ago a week was. */
  return g_strdup_printf (ngettext ("%u Week Ago", "%u Weeks Ago", n_weeks), n_weeks);
}

/* A day at the end of a range of days, with as much of it as is not said by the other end. */
static char *
format_end (KeelDay  day,
            gboolean with_month,
            gboolean with_year)
{
  if (with_year)
    /* Translators: a day at one end of a range of days, as g_date_time_format() writes it. */
    return keel_day_format (day, C_("range of days", "%-e %B %Y"));
  if (with_month)
    /* Translators: likewise, where the year is known. */
    return keel_day_format (day, C_("range of days", "%-e %B"));

  /* Translators: likewise, the first day of a range whose second day names the same month. */
  return keel_day_format (day, C_("range of days", "%-e"));
}

char *
keel_agenda_words_dates (KeelDay monday,
                         KeelDay today)
{
  KeelDay sunday = monday + 6;
  int this_year, year_a, month_a, year_b, month_b;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  keel_day_get_ymd (today, &this_year, NULL, NULL);
  keel_day_get_ymd (monday, &year_a, &month_a, NULL);
  keel_day_get_ymd (sunday, &year_b, &month_b, NULL);

  from = format_end (monday, month_a != month_b, year_a != year_b);
  to = format_end (sunday, TRUE, year_a != year_b || year_b != this_year);

  /* Translators: the first and the last day of a week: “16 – 22 November”. */
  return g_strdup_printf (_("%1$s – %2$s"), from, to);
}

const char *
keel_agenda_words_task (KeelTask task)
{
  g_return_val_if_fail (task < G_N_ELEMENTS (tasks), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "task", tasks[task].name);
}

const char *
keel_agenda_words_state (KeelTaskState state)
{
  static const char * const states[] = {
    /* Translators: states of what a week asks. */
    [KEEL_TASK_OPEN] = NC_("task state", "To do"),
    [KEEL_TASK_BEGUN] = NC_("task state", "Begun"),
    [KEEL_TASK_DONE] = NC_("task state", "Done"),
  };

  g_return_val_if_fail (state < G_N_ELEMENTS (states), "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "task state", states[state]);
}

char *
keel_agenda_words_line (KeelProgramme      *programme,
                        const KeelWeekItem *item)
{
  const char *line = tasks[item->task].lines[item->state];

  return line != NULL ? g_strdup (_(line)) : tasks[item->task].describe (programme, item);
}

char *
keel_agenda_words_minutes (KeelProgramme      *programme,
                           const KeelWeekItem *item)
{
  const KeelProgrammePage *page = item->task == KEEL_TASK_PAGE ? find_page (programme, item) : NULL;
  guint minutes = page != NULL ? keel_page_get_minutes (page) : tasks[item->task].minutes;

  if (item->state == KEEL_TASK_DONE || minutes == 0)
    return NULL;

  /* Translators: how many minutes something takes, where there is little room. */
  return g_strdup_printf (ngettext ("%u min", "%u min", minutes), minutes);
}

char *
keel_agenda_words_sentence (KeelProgramme      *programme,
                            const KeelWeekItem *item,
                            const char         *title)
{
  g_autofree char *task = g_strdup (title != NULL ? title : keel_agenda_words_task (item->task));
  const char *state = keel_agenda_words_state (item->state);
  g_autofree char *line = keel_agenda_words_line (programme, item);
  g_autofree char *minutes = keel_agenda_words_minutes (programme, item);

  /* A plan is a sentence, and brings its full stop. */
  if (g_str_has_suffix (task, "."))
    task[strlen (task) - 1] = '\0';

  if (g_str_equal (line, state))
    /* Translators: what a week asks, spoken: what it is, whether it is done: “Ask Ana. Done” */
    return g_strdup_printf (_("%1$s. %2$s"), task, state);

  if (minutes == NULL)
    /* Translators: what a week asks, spoken: what it is, whether it is done, a line on it:
     * “Pulse. Done. Answered” */
    return g_strdup_printf (_("%1$s. %2$s. %3$s"), task, state, line);

  /* Translators: what a week asks, spoken: what it is, whether it is done, how long it takes
   * (“1 min”), a line on it. */
  return g_strdup_printf (_("%1$s. %2$s, %3$s. %4$s"), task, state, minutes, line);
}

const char *
keel_agenda_words_button (const KeelWeekItem *item)
{
  if (item->state == KEEL_TASK_BEGUN)
    return _("_Go On");

  return _(tasks[item->task].button);
}

static char *
list_open (const KeelWeek *week)
{
  GString *list = g_string_new (NULL);
  int last = -1;

  for (guint i = 0; i < week->items->len; i++)
    {
      const KeelWeekItem *item = week->items->pdata[i];

      if (item->state == KEEL_TASK_DONE || !keel_task_is_asked (item->task) || last == (int) item->task)
        continue;
      last = (int) item->task;
      if (list->len > 0)
        /* Translators: between the items of a list in a sentence. */
        g_string_append (list, C_("list", ", "));
      g_string_append (list, keel_agenda_words_task (item->task));
    }

  return g_string_free (list, FALSE);
}

char *
keel_agenda_words_summary (const KeelWeek *week)
{
  g_autofree char *open = NULL;

  if (week->is_past)
    return week->items->len == 0 ? g_strdup (_("Nothing was noted in this week.")) : NULL;
  if (week->next < 0)
    return g_strdup (_("That is all for this week."));

  open = list_open (week);
  /* Translators: %s lists what a week still asks: “Pulse, One Reflection”. */
  return g_strdup_printf (_("This week asks: %s."), open);
}

char *
keel_agenda_words_weekday (guint weekday)
{
  /* Day 1 is a Monday. */
  g_return_val_if_fail (weekday >= 1 && weekday <= 7, NULL);

  /* Translators: the name of a weekday standing by itself, as g_date_time_format() writes it. */
  return keel_day_format ((KeelDay) weekday, C_("weekday by itself", "%A"));
}

const char *
keel_agenda_words_appointment (void)
{
  /* Translators: the title of a weekly appointment in a calendar; “Even Keel” is the program. */
  return _("A few minutes for Even Keel");
}

const char *
keel_agenda_words_appointment_notes (void)
{
  return _("Open Even Keel: “Week” shows what this week asks. What there was no time for in another week is not "
           "asked again.");
}

const char *
keel_agenda_words_calendar_name (void)
{
  /* Translators: the name of a file with a weekly appointment. Only letters, digits, “-” and the
   * ending. */
  return _("even-keel-week.ics");
}

const char *
keel_agenda_words_calendar_saved (void)
{
  return _("Saved. Open the file with your calendar.");
}

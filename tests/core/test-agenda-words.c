/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-agenda-words.h"

#include "model-fixture.h"
#include "plain-words.h"
#include "programme-fixture.h"

static void
assert_words (char       *words,
              const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
weeks_have_titles (void)
{
  static const struct
  {
    const char *monday;
    const char *today;
    const char *title;
    const char *dates;
  } cases[] = {
    { "2026-11-16", "2026-11-16", "This Week", "16 – 22 November" },
    { "2026-11-16", "2026-11-22", "This Week", "16 – 22 November" },
    { "2026-11-16", "2026-11-23", "Last Week", "16 – 22 November" },
    { "2026-11-02", "2026-11-25", "3 Weeks Ago", "2 – 8 November" },
    { "2026-11-30", "2026-12-01", "This Week", "30 November – 6 December" },
    { "2026-12-28", "2026-12-31", "This Week", "28 December 2026 – 3 January 2027" },
    { "2026-12-28", "2027-01-04", "Last Week", "28 December 2026 – 3 January 2027" },
    { "2026-12-21", "2027-01-04", "2 Weeks Ago", "21 – 27 December 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelDay monday = model_day (cases[i].monday);
      KeelDay today = model_day (cases[i].today);

      assert_words (keel_agenda_words_title (monday, today), cases[i].title);
      assert_words (keel_agenda_words_dates (monday, today), cases[i].dates);
    }
}

static const struct
{
  KeelWeekItem item;
  const char  *line;
  const char  *minutes;
  const char  *button;
} items[] = {
  { { KEEL_TASK_PULSE, KEEL_TASK_OPEN }, "The last seven days, in eight answers", "1 min", "_Begin the Pulse" },
  { { KEEL_TASK_PULSE, KEEL_TASK_BEGUN }, "Begun: go on where you left off", "1 min", "_Go On" },
  { { KEEL_TASK_PULSE, KEEL_TASK_DONE }, "Answered", NULL, NULL },
  { { KEEL_TASK_PRACTICES, KEEL_TASK_OPEN, .n_all = 8 }, "Small things in which managing and leading meet", "1 min",
    "_Go Through Them" },
  { { KEEL_TASK_PRACTICES, KEEL_TASK_BEGUN, .n_done = 3, .n_all = 8 }, "3 of 8 said", "1 min", "_Go On" },
  { { KEEL_TASK_PRACTICES, KEEL_TASK_DONE, .n_done = 8, .n_all = 8 }, "Gone through", NULL, NULL },
  { { KEEL_TASK_NOTES, KEEL_TASK_BEGUN, .n_done = 1, .n_all = 2 }, "Said in part", "1 min", "_Go On" },
  { { KEEL_TASK_ENTRY, KEEL_TASK_OPEN, .content = (char *) "J05" }, "Which plan helped?", "5 min", "_Write" },
  { { KEEL_TASK_ENTRY, KEEL_TASK_OPEN }, "What happened, what it means, what comes next", "5 min", "_Write" },
  { { KEEL_TASK_ENTRY, KEEL_TASK_DONE }, "Written", NULL, NULL },
  { { KEEL_TASK_IF_THEN, KEEL_TASK_OPEN }, "Did the moment come, and what did you do?", "1 min", "_Note It" },
  { { KEEL_TASK_STEP, KEEL_TASK_OPEN }, "Planned", NULL, "_Open" },
  { { KEEL_TASK_STEP, KEEL_TASK_BEGUN }, "Under way", NULL, "_Go On" },
  { { KEEL_TASK_STEP, KEEL_TASK_DONE }, "Done", NULL, NULL },
  { { KEEL_TASK_REVIEW, KEEL_TASK_OPEN }, "What you did, what you saw, what the numbers allow to say", "10 min",
    "_Look Back" },
  { { KEEL_TASK_INSIGHT, KEEL_TASK_OPEN, .content = (char *) "I01" }, "A few lines to take along", "1 min",
    "_Read It" },
  { { KEEL_TASK_CARDS, KEEL_TASK_OPEN, .n_all = 1 }, "1 card, from memory", "1 min", "_Answer" },
  { { KEEL_TASK_CARDS, KEEL_TASK_BEGUN, .n_done = 1, .n_all = 2 }, "1 of 2 answered", "1 min", "_Go On" },
  { { KEEL_TASK_CARDS, KEEL_TASK_DONE, .n_done = 2, .n_all = 2 }, "2 of 2 answered", NULL, NULL },
  { { KEEL_TASK_PAGE, KEEL_TASK_OPEN, .content = (char *) "P1" }, "Every block", "1 min", "_Read It" },
  { { KEEL_TASK_PAGE, KEEL_TASK_DONE, .content = (char *) "P1" }, "Every block", NULL, NULL },
};

static void
items_have_words (void)
{
  g_autoptr (KeelProgramme) programme = programme_read_full ();

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *sentence = keel_agenda_words_sentence (programme, &items[i].item, NULL);

      assert_words (keel_agenda_words_line (programme, &items[i].item), items[i].line);
      assert_words (keel_agenda_words_minutes (programme, &items[i].item), items[i].minutes);
      if (items[i].button != NULL)
        g_assert_cmpstr (keel_agenda_words_button (&items[i].item), ==, items[i].button);
      plain_words_assert (sentence);
    }
}

static void
items_are_spoken_whole (void)
{
  const KeelWeekItem done = { KEEL_TASK_STEP, KEEL_TASK_DONE };
  g_autoptr (KeelProgramme) programme = programme_read_full ();

  assert_words (keel_agenda_words_sentence (programme, &items[0].item, NULL),
                "Pulse. To do, 1 min. The last seven days, in eight answers");
  assert_words (keel_agenda_words_sentence (programme, &items[2].item, NULL), "Pulse. Done. Answered");
  assert_words (keel_agenda_words_sentence (programme, &items[2].item, "If the door closes"),
                "If the door closes. Done. Answered");
  assert_words (keel_agenda_words_sentence (programme, &done, "Ask Ana"), "Ask Ana. Done");
  assert_words (keel_agenda_words_sentence (programme, &items[2].item, "If it rings, then I will listen."),
                "If it rings, then I will listen. Done. Answered");
}

/* A week of these items. */
static KeelWeek
make_week (const KeelWeekItem *first,
           guint               n_items,
           gboolean            is_past)
{
  KeelWeek week = { .is_past = is_past, .items = g_ptr_array_new (), .next = -1 };

  for (guint i = 0; i < n_items; i++)
    {
      g_ptr_array_add (week.items, (gpointer) &first[i]);
      if (first[i].state != KEEL_TASK_DONE && week.next < 0)
        week.next = (int) i;
    }

  return week;
}

static void
a_week_is_one_sentence (void)
{
  static const KeelWeekItem open[] = {
    { KEEL_TASK_PULSE, KEEL_TASK_BEGUN }, { KEEL_TASK_PRACTICES, KEEL_TASK_DONE },
    { KEEL_TASK_ENTRY, KEEL_TASK_OPEN }, { KEEL_TASK_IF_THEN, KEEL_TASK_OPEN }, { KEEL_TASK_IF_THEN, KEEL_TASK_OPEN },
    { KEEL_TASK_STEP, KEEL_TASK_OPEN }, { KEEL_TASK_PAGE, KEEL_TASK_OPEN },
  };
  static const KeelWeekItem done[] = { { KEEL_TASK_ENTRY, KEEL_TASK_DONE } };
  static const struct
  {
    const KeelWeekItem *items;
    guint               n_items;
    gboolean            is_past;
    const char         *expected;
  } cases[] = {
    { open, G_N_ELEMENTS (open), FALSE, "This week asks: Pulse, One Reflection, If–Then Plan." },
    { done, G_N_ELEMENTS (done), FALSE, "That is all for this week." },
    { done, G_N_ELEMENTS (done), TRUE, NULL },
    { NULL, 0, TRUE, "Nothing was noted in this week." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelWeek week = make_week (cases[i].items, cases[i].n_items, cases[i].is_past);

      assert_words (keel_agenda_words_summary (&week), cases[i].expected);
      g_ptr_array_unref (week.items);
    }
}

static void
weekdays_begin_with_monday (void)
{
  static const char * const names[] = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_words (keel_agenda_words_weekday (i + 1), names[i]);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/agenda-words/weeks-have-titles", weeks_have_titles);
  g_test_add_func ("/core/agenda-words/items-have-words", items_have_words);
  g_test_add_func ("/core/agenda-words/items-are-spoken-whole", items_are_spoken_whole);
  g_test_add_func ("/core/agenda-words/a-week-is-one-sentence", a_week_is_one_sentence);
  g_test_add_func ("/core/agenda-words/weekdays-begin-with-monday", weekdays_begin_with_monday);

  return g_test_run ();
}

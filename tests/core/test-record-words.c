/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record-words.h"

#include "keel-checkin-private.h"
#include "keel-event-private.h"
#include "model-fixture.h"

static void
assert_title (gpointer    record,
              const char *expected)
{
  g_autofree char *title = keel_record_words_title (KEEL_RECORD (record));

  g_assert_cmpstr (title, ==, expected);
}

static void
entries_have_a_headline (void)
{
  g_autoptr (KeelEntry) titled = model_entry ("2026-11-23", "A hard talk", "It went well.");
  g_autoptr (KeelEntry) untitled = model_entry ("2026-11-23", NULL, "\n It went well.\nMore.");
  g_autoptr (KeelEntry) blank = model_entry ("2026-11-23", NULL, NULL);

  assert_title (titled, "A hard talk");
  assert_title (untitled, "It went well.");
  assert_title (blank, "Nothing written yet");
}

static void
checkins_say_their_form (void)
{
  g_autoptr (KeelCheckin) full = keel_checkin_new (KEEL_FORM_FULL, "mlw-1", NULL, model_day ("2026-11-23"), model_now (0));
  g_autoptr (KeelCheckin) pulse = keel_checkin_new (KEEL_FORM_PULSE, "mlw-1", NULL, model_day ("2026-11-23"), model_now (0));

  assert_title (full, "Full check-in, not finished");
  assert_title (pulse, "Pulse, not finished");
  keel_checkin_set_entered (full, model_now (0));
  keel_checkin_set_entered (pulse, model_now (0));
  assert_title (full, "Full check-in");
  assert_title (pulse, "Pulse");
}

static void
events_say_their_first_line (void)
{
  g_autoptr (KeelEvent) event = keel_event_new (KEEL_EVENT_NOTE, model_day ("2026-11-23"), "\n A new role\nat last", model_now (0));
  g_autoptr (KeelEvent) blank = keel_event_new (KEEL_EVENT_NOTE, model_day ("2026-11-23"), NULL, model_now (0));

  assert_title (event, "A new role");
  assert_title (blank, "Event without words");
}

static void
single_ones_say_what_they_are (void)
{
  static const struct
  {
    const char *page;
    const char *title;
  } cases[] = {
    { "practice.md", "Ticks of a week" }, { "reading.md", "What has been read" },
    { "cards.md", "Recall cards" }, { "exercises.md", "Results of exercises" },
    { "profile.md", "Choices for this workbook" },
    { "worksheet.md", "Decision page: Do we sell in the neighbouring country? By 1 March." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = model_example (cases[i].page);
      g_autoptr (KeelRecord) record = model_read (text);

      assert_title (record, cases[i].title);
    }
}

static void
versions_can_be_compared (void)
{
  g_autofree char *text = model_example ("checkin.md");
  g_autofree char *other_text = model_example ("event.md");
  g_autofree char *profile_text = model_example ("profile.md");
  g_autoptr (KeelRecord) checkin = model_read (text);
  g_autoptr (KeelRecord) event = model_read (other_text);
  g_autoptr (KeelRecord) profile = model_read (profile_text);
  g_autofree char *checkin_says = keel_record_words_describe (checkin);
  g_autofree char *event_says = keel_record_words_describe (event);
  g_autofree char *profile_says = keel_record_words_describe (profile);
  g_autofree char *sheet_text = model_example ("worksheet.md");
  g_autoptr (KeelRecord) sheet = model_read (sheet_text);
  g_autofree char *sheet_says = keel_record_words_describe (sheet);

  g_assert_true (g_str_has_prefix (sheet_says, "Decision page: Do we sell in the neighbouring country? By 1 March.\n"
                                               "23 Nov 2026\nThe question\nDo we sell"));

  g_assert_cmpstr (checkin_says, ==,
                   "Pulse\n23 Nov 2026\nAP-L1: -1\nAP-M1: +2\nCU-L1: not called for\nCU-M1: 0\n"
                   "MI-L1: -2\nMI-M1: +1\nSR-M1: 0\nI asked for the plan a third time in one week.");
  g_assert_cmpstr (event_says, ==,
                   "2 Nov 2026\nThe night shift is mine too now.");
  g_assert_cmpstr (profile_says, ==, "Choices for this workbook\nLast changed on 20 Nov 2026");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/record-words/entries-have-a-headline", entries_have_a_headline);
  g_test_add_func ("/core/record-words/checkins-say-their-form", checkins_say_their_form);
  g_test_add_func ("/core/record-words/events-say-their-first-line", events_say_their_first_line);
  g_test_add_func ("/core/record-words/single-ones-say-what-they-are", single_ones_say_what_they_are);
  g_test_add_func ("/core/record-words/versions-can-be-compared", versions_can_be_compared);

  return g_test_run ();
}

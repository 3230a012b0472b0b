/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-device-record-private.h"

#include "model-fixture.h"

static const char * const pages[] = { "practice.md", "reading.md", "cards.md", "exercises.md" };

static void
the_described_examples_are_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *text = model_example (pages[i]);
      g_autoptr (KeelRecord) record = model_read (text);
      g_autofree char *written = model_write (record);

      g_assert_cmpstr (written, ==, text);
      g_assert_true (keel_record_is_single (record));
      g_assert_false (keel_record_is_blank (record));
    }
}

static void
marks_are_found_by_key (void)
{
  g_autofree char *practice = model_example ("practice.md");
  g_autofree char *cards = model_example ("cards.md");
  g_autofree char *exercises = model_example ("exercises.md");
  g_autoptr (KeelRecord) week = model_read (practice);
  g_autoptr (KeelRecord) boxes = model_read (cards);
  g_autoptr (KeelRecord) results = model_read (exercises);
  KeelMark *mark;

  g_assert_cmpuint (keel_device_record_get_week (KEEL_DEVICE_RECORD (week)), ==, model_day ("2026-11-16"));
  mark = keel_device_record_find (KEEL_DEVICE_RECORD (week), KEEL_PRACTICE_TICKS, "B4");
  g_assert_cmpstr (mark->values[0].text, ==, "no-chance");
  g_assert_null (keel_device_record_find (KEEL_DEVICE_RECORD (week), KEEL_PRACTICE_TICKS, "B2"));
  mark = keel_device_record_find (KEEL_DEVICE_RECORD (week), KEEL_PRACTICE_TIME_SPLIT, "");
  g_assert_cmpint (mark->values[1].number, ==, 5);

  mark = keel_device_record_find (KEEL_DEVICE_RECORD (boxes), KEEL_CARDS_BOXES, "managing-and-leading/Q01");
  g_assert_cmpint (mark->values[0].number, ==, 2);
  g_assert_cmpint (mark->values[1].number, ==, model_day ("2026-11-20"));

  g_assert_cmpuint (keel_device_record_get_n_marks (KEEL_DEVICE_RECORD (results), KEEL_EXERCISES_RESULTS), ==, 2);
  mark = keel_device_record_find (KEEL_DEVICE_RECORD (results), KEEL_EXERCISES_RESULTS, "managing-and-leading/sorting");
  g_assert_cmpint (mark->values[0].number, ==, model_day ("2026-11-18"));
}

static void
bad_documents_are_refused (void)
{
  static const struct
  {
    const char *page;
    const char *from;
    const char *to;
    const char *message;
  } cases[] = {
    { "practice.md", "practice/2026/2026-11-16-b7f3c2a1", "practice/2026/2026-11-17-b7f3c2a1",
      "“id” is “practice/2026/2026-11-17-b7f3c2a1”, not one of this kind" },
    { "practice.md", "practice/2026/2026-11-16-b7f3c2a1", "practice/2025/2026-11-16-b7f3c2a1",
      "“id” is “practice/2025/2026-11-16-b7f3c2a1”, not one of this kind" },
    { "practice.md", "practice/2026/2026-11-16-b7f3c2a1", "reading/b7f3c2a1",
      "“id” is “reading/b7f3c2a1”, not one of this kind" },
    { "practice.md", "practice/2026/2026-11-16-b7f3c2a1", "3fa85f64-5717-4562-b3fc-7d728b0ede86",
      "“id” is “3fa85f64-5717-4562-b3fc-7d728b0ede86”, not one of this kind" },
    { "reading.md", "reading/b7f3c2a1", "reading/../../b7f3",
      "“id” is “reading/../../b7f3”, not one of this kind" },
    { "reading.md", "reading/b7f3c2a1", "reading/b7f3c2", "“id” is “reading/b7f3c2”, not one of this kind" },
    { "practice.md", "\"day\": \"2026-11-16\"", "\"day\": \"2026-11-17\"", "“day” is not a Monday" },
    { "practice.md", "\"day\": \"2026-11-16\"", "\"day\": null", "“day” is empty, not a day such as 2026-11-23" },
    { "practice.md", "\"state\": \"did\"", "\"state\": 1", "“ticks.B1.state” is a whole number, not a text" },
    { "practice.md", "\"value\": 3", "\"value\": 6", "“energy.value” is 6, not between 1 and 5" },
    { "practice.md", "\"needed\": 5", "\"needed\": 11", "“time_split.needed” is 11, not between 0 and 10" },
    { "practice.md", "\"B6\": {", "\"B 6\": {", "“ticks.B 6” is not what belongs there" },
    { "practice.md", "\"energy\": {", "\"energy\": 3, \"x\": {", "“energy” is not what belongs there" },
    { "cards.md", "\"due\": \"2026-11-20\"", "\"due\": \"soon\"",
      "“boxes.managing-and-leading.Q01.due” is “soon”, not a day such as 2026-11-23" },
    { "cards.md", "\"at\": \"2026-11-17T20:14:00+01:00\"", "\"x\": 1",
      "“boxes.managing-and-leading.Q01.at” is missing" },
    { "exercises.md", "\"answers\": {}", "\"answers\": {\"a\": 1}",
      "“results.managing-and-leading.sorting[1].answers.a” is a whole number, not a text" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *example = model_example (cases[i].page);
      g_autofree char *text = model_replace (example, cases[i].from, cases[i].to);
      g_autofree char *message = model_refusal (text);

      g_assert_cmpstr (message, ==, cases[i].message);
    }
}

/* What a newer program adds, at the top and in marks of every depth, survives. */
static void
unknown_members_survive (void)
{
  static const struct
  {
    const char *page;
    const char *from;
    const char *to;
  } places[] = {
    { "practice.md", "\"at\": \"2026-11-20T16:38:57+01:00\"\n",
      "\"at\": \"2026-11-20T16:38:57+01:00\",\n      \"with\": [ 1.50 ,\"\\u0041\"]\n" },
    { "practice.md", "\"at\": \"2026-11-20T16:39:30+01:00\"\n",
      "\"at\": \"2026-11-20T16:39:30+01:00\",\n    \"why\": { \"n\" : 2 }\n" },
    { "cards.md", "\"at\": \"2026-11-17T20:14:09+01:00\"\n",
      "\"at\": \"2026-11-17T20:14:09+01:00\",\n        \"lapses\": 1e3\n" },
    { "exercises.md", "\"at\": \"2026-11-18T19:02:44+01:00\"\n",
      "\"at\": \"2026-11-18T19:02:44+01:00\",\n          \"seconds\": 1.0\n" },
    { "reading.md", "\"line\": 0,\n        \"at\": \"2026-11-17T20:12:02+01:00\"\n      }\n    }\n  }\n",
      "\"line\": 0,\n        \"at\": \"2026-11-17T20:12:02+01:00\"\n      }\n    }\n  },\n  \"speed\": \"\\u00e9\"\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *example = model_example (places[i].page);
      g_autofree char *text = model_replace (example, places[i].from, places[i].to);
      g_autoptr (KeelRecord) record = model_read (text);
      g_autoptr (KeelRecord) copy = keel_record_copy_content (record);
      g_autofree char *written = model_write (record);
      g_autofree char *copied = NULL;

      g_assert_cmpstr (written, ==, text);
      keel_record_assign_content (record, copy);
      copied = model_write (record);
      g_assert_cmpstr (copied, ==, text);
    }
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autofree char *example = model_example ("practice.md");
  g_autofree char *newer = model_replace (example, "\"schema\": 1", "\"schema\": 2");
  g_autofree char *text = model_replace (newer, "\"value\": 3", "\"value\": \"high\"");
  g_autoptr (KeelRecord) record = model_read (text);

  g_assert_false (keel_record_is_writable (record));
  g_assert_nonnull (keel_device_record_find (KEEL_DEVICE_RECORD (record), KEEL_PRACTICE_TICKS, "B1"));
  g_assert_null (keel_device_record_find (KEEL_DEVICE_RECORD (record), KEEL_PRACTICE_ENERGY, ""));
}

static void
marks_replace_and_lists_grow (void)
{
  g_autoptr (KeelDeviceRecord) reading = keel_device_record_new (KEEL_TYPE_READING, KEEL_DAY_NONE, "b7f3c2a1", model_now (0));
  g_autoptr (KeelDeviceRecord) exercises = keel_device_record_new (KEEL_TYPE_EXERCISES, KEEL_DAY_NONE, "b7f3c2a1", model_now (0));

  g_assert_cmpstr (keel_record_get_id (KEEL_RECORD (reading)), ==, "reading/b7f3c2a1");
  g_assert_true (keel_record_is_blank (KEEL_RECORD (reading)));
  for (int i = 0; i < 3; i++)
    {
      keel_device_record_put (reading, KEEL_READING_READ, "p/P1", keel_mark_new (model_now (i)));
      keel_device_record_put (exercises, KEEL_EXERCISES_RESULTS, "p/sorting", keel_mark_new (model_now (i)));
    }

  g_assert_cmpuint (keel_device_record_get_n_marks (reading, KEEL_READING_READ), ==, 1);
  g_assert_cmpuint (keel_device_record_get_n_marks (exercises, KEEL_EXERCISES_RESULTS), ==, 3);
  g_assert_true (keel_moment_equal (keel_device_record_find (reading, KEEL_READING_READ, "p/P1")->at, model_now (2)));
  g_assert_true (keel_moment_equal (keel_device_record_find (exercises, KEEL_EXERCISES_RESULTS, "p/sorting")->at, model_now (2)));

  keel_device_record_put (reading, KEEL_READING_READ, "p/P1", NULL);
  g_assert_true (keel_record_is_blank (KEEL_RECORD (reading)));
}

/* Keys of two names sort so that each programme is one object. */
static void
programmes_stand_together (void)
{
  static const char * const keys[] = { "a/x", "a-b/x", "a/A", "a0/x", "A/x", "a/-", "a-/x" };
  g_autoptr (KeelDeviceRecord) reading = keel_device_record_new (KEEL_TYPE_READING, KEEL_DAY_NONE, "b7f3c2a1", model_now (0));
  g_autofree char *text = NULL;
  g_autoptr (KeelRecord) back = NULL;
  g_autofree char *again = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    keel_device_record_put (reading, KEEL_READING_READ, keys[i], keel_mark_new (model_now (0)));

  text = model_write (reading);
  back = model_read (text);
  again = model_write (back);
  g_assert_cmpstr (again, ==, text);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_nonnull (keel_device_record_find (KEEL_DEVICE_RECORD (back), KEEL_READING_READ, keys[i]));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/device-record/the-described-examples-are-read", the_described_examples_are_read);
  g_test_add_func ("/core/device-record/marks-are-found-by-key", marks_are_found_by_key);
  g_test_add_func ("/core/device-record/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/device-record/unknown-members-survive", unknown_members_survive);
  g_test_add_func ("/core/device-record/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/device-record/marks-replace-and-lists-grow", marks_replace_and_lists_grow);
  g_test_add_func ("/core/device-record/programmes-stand-together", programmes_stand_together);

  return g_test_run ();
}

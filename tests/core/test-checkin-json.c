/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-checkin-private.h"

#include "model-fixture.h"

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("checkin.md");
  KeelCheckin *checkin = KEEL_CHECKIN (record);
  const char *item, *moment;

  g_assert_cmpint (keel_checkin_get_form (checkin), ==, KEEL_FORM_PULSE);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "MI-L1"), ==, -2);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "CU-L1"), ==, KEEL_ANSWER_NA);
  g_assert_cmpint (keel_checkin_get_answer (checkin, "SR-L1"), ==, KEEL_ANSWER_BLANK);
  g_assert_cmpuint (keel_checkin_get_n_answers (checkin), ==, 7);
  g_assert_cmpuint (keel_checkin_get_n_corrections (checkin), ==, 1);
  keel_checkin_get_moment (checkin, &item, &moment);
  g_assert_cmpstr (item, ==, "AP-M1");
  g_assert_cmpstr (moment, ==, "I asked for the plan a third time in one week.");
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"form\": \"pulse\"", "\"form\": \"half\"", "“form” is “half”, not “full” or “pulse”" },
    { "\"form\": \"pulse\",", "", "“form” is missing" },
    { "\"day\": \"2026-11-23\",", "", "“day” is missing" },
    { "\"item_set\": \"mlw-1\",", "", "“item_set” is missing" },
    { "\"mlw-1\"", "\"mlw 1\"", "“item_set” is “mlw 1”, not an id of letters, digits and hyphens" },
    { "\"AP-M1\": 2", "\"AP-M1\": 4", "“answers.AP-M1” is 4, not between -3 and 3" },
    { "\"AP-M1\": 2", "\"AP-M1\": -4", "“answers.AP-M1” is -4, not between -3 and 3" },
    { "\"AP-M1\": 2", "\"AP-M1\": 100", "“answers.AP-M1” is 100, not between -3 and 3" },
    { "\"AP-M1\": 2", "\"AP-M1\": 1.5", "“answers.AP-M1” is a number with a fraction, not a whole number" },
    { "\"AP-M1\": 2", "\"AP-M1\": \"NA\"", "“answers.AP-M1” is a text, not a whole number" },
    { "\"AP-M1\": 2", "\"AP-M1\": true", "“answers.AP-M1” is true or false, not a whole number" },
    { "\"AP-M1\": 2", "\"AP M1\": 2",
      "“answers.AP M1” is “AP M1”, not an id of letters, digits and hyphens" },
    { "\"entered\": \"2026-11-23T17:14:05+01:00\"", "\"entered\": \"yesterday\"",
      "“entered” is “yesterday”, not a moment such as 2026-11-23T08:14:03+01:00" },
    { "\"text\": \"I asked for the plan a third time in one week.\"", "\"text\": 1",
      "“moment.text” is a whole number, not a text" },
    { "\"from\": -1", "\"from\": -5", "“corrections[0].from” is -5, not between -3 and 3" },
    { "\"at\": \"2026-11-27T08:30:00+01:00\",", "", "“corrections[0].at” is missing" },
    { "\"item\": \"MI-L1\",", "", "“corrections[0].item” is missing" },
    { "\"corrections\": [", "\"corrections\": [7,", "“corrections[0]” is not an object" },
    { "\"draft\": false", "\"draft\": 0", "“draft” is a whole number, not true or false" },
  };

  model_check_refusals ("checkin.md", cases, G_N_ELEMENTS (cases));
}

/* Null and absent are the same, and a loose document gets its form. */
static void
little_is_needed (void)
{
  g_autoptr (KeelRecord) record = model_read (
    "{\"format\": \"even-keel/checkin\", \"schema\": 1, \"id\": \"5b0d7a4e-2f86-4c1b-9f3a-0c51f3a9e2d4\","
    " \"day\": \"2026-11-23\", \"created\": \"2026-11-23T17:12:40+01:00\", \"form\": \"full\","
    " \"item_set\": \"mlw-1\", \"answers\": {\"b\": null, \"a-2\": 3, \"a-1\": \"na\"}, \"moment\": {\"text\": \"\"}}");
  KeelCheckin *checkin = KEEL_CHECKIN (record);
  g_autofree char *written = model_write (record);

  g_assert_false (keel_checkin_is_draft (checkin));
  g_assert_true (keel_moment_equal (keel_checkin_get_entered (checkin), keel_record_get_created (record)));
  g_assert_nonnull (strstr (written, "\"answers\": {\n    \"a-1\": \"na\",\n    \"a-2\": 3\n  },\n  \"moment\": null,\n"
                                     "  \"corrections\": [],\n  \"draft\": false,\n  \"place\": null\n}\n"));
}

/* What a newer program adds, at each place, survives a change and a copy. */
static void
unknown_members_survive (void)
{
  static const ModelEdit edits[] = {
    { "\"place\": null\n", "\"place\": null,\n  \"mood\": [ 1.50 ,\"\\u0041\"]\n", NULL },
    { "in one week.\"\n", "in one week.\",\n    \"people\": { \"n\" : 2 }\n", NULL },
    { "\"to\": -2\n", "\"to\": -2,\n      \"why\": \"\\u0042\"\n", NULL },
  };

  model_check_unknown ("checkin.md", edits, G_N_ELEMENTS (edits), "form");
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autofree char *example = model_example ("checkin.md");
  g_autofree char *newer = model_replace (example, "\"schema\": 1", "\"schema\": 2");
  g_autofree char *strange = model_replace (newer, "\"draft\": false", "\"draft\": \"almost\"");
  g_autofree char *unreadable = model_replace (newer, "\"AP-M1\": 2", "\"AP-M1\": {\"value\": 2}");
  g_autofree char *message = model_refusal (unreadable);
  g_autoptr (KeelRecord) record = model_read (strange);

  g_assert_false (keel_record_is_writable (record));
  g_assert_cmpint (keel_checkin_get_answer (KEEL_CHECKIN (record), "AP-M1"), ==, 2);
  g_assert_nonnull (strstr (message, "newer version"));
  g_assert_nonnull (strstr (message, "“answers.AP-M1” is an object"));
}

static void
checkins_come_back (void)
{
  guint n_rounds = model_rounds (2000);

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr (KeelCheckin) checkin =
        keel_checkin_new (model_random (2) ? KEEL_FORM_FULL : KEEL_FORM_PULSE, "mlw-1",
                          model_random (2) ? "de" : NULL, model_day ("2026-11-23"), model_now (0));
      g_autoptr (KeelRecord) back = NULL;
      g_autofree char *written = NULL;
      g_autofree char *again = NULL;

      for (guint j = model_random (30); j > 0; j--)
        {
          g_autofree char *item = g_strdup_printf ("AP-M%u", model_random (25));
          KeelAnswer answer = (KeelAnswer) ((int) model_random (8) - 3);

          keel_checkin_set_answer (checkin, item, answer > KEEL_ANSWER_MAX ? KEEL_ANSWER_NA : answer);
        }
      if (model_random (2))
        keel_checkin_set_moment (checkin, model_random (2) ? "AP-M1" : NULL, "“So”\n\"");
      if (model_random (2))
        keel_checkin_set_entered (checkin, model_now (1));

      written = model_write (checkin);
      back = model_read (written);
      again = model_write (back);
      g_assert_cmpstr (again, ==, written);
      g_assert_cmpuint (keel_checkin_get_n_answers (KEEL_CHECKIN (back)), ==, keel_checkin_get_n_answers (checkin));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/checkin-json/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/checkin-json/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/checkin-json/little-is-needed", little_is_needed);
  g_test_add_func ("/core/checkin-json/unknown-members-survive", unknown_members_survive);
  g_test_add_func ("/core/checkin-json/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/checkin-json/checkins-come-back", checkins_come_back);

  return g_test_run ();
}

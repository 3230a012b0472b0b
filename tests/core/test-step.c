/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-step-private.h"

#include "model-fixture.h"

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("step.md");
  KeelStep *step = KEEL_STEP (record);

  g_assert_cmpstr (keel_step_get_step_type (step), ==, "D1");
  g_assert_cmpstr (keel_step_get_goal (step), ==, "9a4be1f0-6c5d-4b7e-8f21-3d0c5a9e7b16");
  g_assert_cmpstr (keel_step_get_text (step, KEEL_STEP_TITLE), ==, "A morning with the harbour master");
  g_assert_cmpint (keel_step_get_state (step), ==, KEEL_STEP_UNDER_WAY);
  g_assert_cmpuint (keel_step_get_since (step), ==, model_day ("2026-11-26"));
  g_assert_cmpstr (keel_fields_get_text (keel_step_get_fields (step), "who"), ==, "Ana");
  g_assert_cmpstr (keel_step_get_links (step)[0], ==, "page:P4");
  g_assert_true (keel_step_is_open (step));
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"day\": \"2026-11-24\",", "", "“day” is missing" },
    { "\"D1\"", "\"D 1\"", "“type” is “D 1”, not an id of letters, digits and hyphens" },
    { "\"9a4be1f0-6c5d-4b7e-8f21-3d0c5a9e7b16\"", "\"mine\"", "“goal” is “mine”, not the id of a record" },
    { "\"under-way\"", "\"lost\"", "“state” is “lost”, which is none of the words that it can be" },
    { "\"under-way\"", "true", "“state” is true or false, not a text" },
  };

  model_check_refusals ("step.md", cases, G_N_ELEMENTS (cases));
}

static void
what_is_unknown_survives (void)
{
  static const ModelEdit edits[] = {
    { "[\"page:P4\"]\n}", "[\"page:P4\"],\n  \"place\": [ 1.50 ]\n}", NULL },
  };

  model_check_unknown ("step.md", edits, G_N_ELEMENTS (edits), "type");
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autoptr (KeelRecord) record = model_read_newer ("step.md", (ModelEdit) { "\"under-way\"", "\"asleep\"", NULL });

  g_assert_cmpint (keel_step_get_state (KEEL_STEP (record)), ==, KEEL_STEP_PLANNED);
  g_assert_cmpstr (keel_step_get_step_type (KEEL_STEP (record)), ==, "D1");
}

static void
two_states_are_open (void)
{
  static const gboolean open[KEEL_N_STEP_STATES] = {
    [KEEL_STEP_PLANNED] = TRUE, [KEEL_STEP_UNDER_WAY] = TRUE,
  };
  g_autoptr (KeelStep) step = keel_step_new (NULL, model_day ("2026-11-23"), model_now (0));

  g_assert_true (keel_record_is_blank (KEEL_RECORD (step)));
  for (guint i = 0; i < KEEL_N_STEP_STATES; i++)
    {
      keel_step_set_state (step, i, model_day ("2026-11-24"));
      g_assert_true (keel_step_is_open (step) == open[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/step/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/step/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/step/what-is-unknown-survives", what_is_unknown_survives);
  g_test_add_func ("/core/step/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/step/two-states-are-open", two_states_are_open);

  return g_test_run ();
}

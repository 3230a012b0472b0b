/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-if-then-private.h"

#include "model-fixture.h"

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("if-then.md");
  KeelIfThen *plan = KEEL_IF_THEN (record);
  KeelOpportunity opportunity = keel_if_then_get_opportunity (plan, 0);

  g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_IF), ==, "I open Monday’s meeting");
  g_assert_cmpstr (keel_if_then_get_text (plan, KEEL_IF_THEN_INSTEAD), ==, "say it at the end");
  g_assert_cmpstr (keel_if_then_get_template (plan), ==, "AP-L-more");
  g_assert_true (keel_moment_is_set (keel_if_then_get_rehearsed (plan)));
  g_assert_true (keel_if_then_is_open (plan));
  g_assert_cmpuint (keel_if_then_get_n_opportunities (plan), ==, 1);
  g_assert_true (opportunity.happened);
  g_assert_false (opportunity.did);
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"day\": \"2026-11-24\",", "", "“day” is missing" },
    { "\"then\": \"say in one sentence why this matters\"", "\"then\": []", "“then” is a list, not a text" },
    { "\"id\": \"c3b8e6f1-0f6e-4b2a-9d0e-5a1f7c9d2e44\",", "", "“log[0].id” is missing" },
    { "\"happened\": true", "\"happened\": 1", "“log[0].happened” is a whole number, not true or false" },
    { "\"log\": [\n", "\"log\": [ 1,\n", "“log[0]” is not an object" },
  };

  model_check_refusals ("if-then.md", cases, G_N_ELEMENTS (cases));
}

static void
what_is_unknown_survives (void)
{
  static const ModelEdit edits[] = {
    { "\"did\": false\n", "\"did\": false,\n      \"where\": \"here\"\n", NULL },
    { "  ]\n}", "  ],\n  \"colour\": \"red\"\n}", NULL },
  };

  model_check_unknown ("if-then.md", edits, G_N_ELEMENTS (edits), "goal");
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autoptr (KeelRecord) record = model_read_newer ("if-then.md", (ModelEdit) { "\"The door closes.\"", "{}", NULL });

  g_assert_cmpuint (keel_if_then_get_n_opportunities (KEEL_IF_THEN (record)), ==, 1);
}

static KeelIfThen *
make_plan (void)
{
  return keel_if_then_new (NULL, model_day ("2026-11-23"), model_now (0));
}

/* A line out of a few, by chance: often one that another plan has too, now and then in
 * other words. */
static void
add_random_line (KeelIfThen *plan)
{
  g_autofree char *id = g_strdup_printf ("11111111-2222-4333-8444-%012u", model_random (8));
  KeelOpportunity said = {
    .id = id, .at = model_now ((int) model_random (3)), .happened = model_random (2), .did = model_random (2),
  };

  keel_if_then_take_logged (plan, keel_logged_new (&said));
}

static char *
write_united (KeelIfThen *one,
              KeelIfThen *other)
{
  g_autoptr (KeelRecord) united = keel_record_unite (KEEL_RECORD (one), KEEL_RECORD (other));
  g_autofree char *written = model_write (united ? united : KEEL_RECORD (one));

  return g_strdup (strstr (written, "\"log\""));
}

static void
logs_are_united_in_any_order (void)
{
  for (guint round = 0; round < model_rounds (200); round++)
    {
      g_autoptr (KeelIfThen) a = make_plan ();
      g_autoptr (KeelIfThen) b = make_plan ();
      g_autofree char *ab = NULL;
      g_autofree char *ba = NULL;

      for (guint i = 0; i < 4; i++)
        {
          add_random_line (a);
          add_random_line (b);
        }
      ab = write_united (a, b);
      ba = write_united (b, a);
      g_assert_cmpstr (ab, ==, ba);
    }
}

static void
logs_are_united_once (void)
{
  g_autoptr (KeelIfThen) a = make_plan ();
  g_autoptr (KeelIfThen) b = make_plan ();
  g_autoptr (KeelRecord) once = NULL;

  add_random_line (b);
  once = keel_record_unite (KEEL_RECORD (a), KEEL_RECORD (b));
  g_assert_cmpuint (keel_if_then_get_n_opportunities (KEEL_IF_THEN (once)), ==, 1);
  g_assert_null (keel_record_unite (once, KEEL_RECORD (b)));
  g_assert_null (keel_record_unite (KEEL_RECORD (b), KEEL_RECORD (a)));
}

static void
opportunities_are_counted (void)
{
  static const struct
  {
    gboolean happened;
    gboolean did;
  } lines[] = { { TRUE, TRUE }, { TRUE, FALSE }, { FALSE, FALSE }, { FALSE, TRUE }, { TRUE, TRUE } };
  g_autoptr (KeelIfThen) plan = make_plan ();
  guint n_happened, n_did;

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *id = g_strdup_printf ("11111111-2222-4333-8444-%012u", i);
      KeelOpportunity said = { id, model_now (5 - (int) i), lines[i].happened, lines[i].did };

      keel_if_then_take_logged (plan, keel_logged_new (&said));
    }

  keel_if_then_count (plan, &n_happened, &n_did);
  g_assert_cmpuint (n_happened, ==, 3);
  g_assert_cmpuint (n_did, ==, 2);
  g_assert_true (keel_if_then_get_opportunity (plan, 0).did);
  g_assert_cmpint (keel_moment_compare (keel_if_then_get_opportunity (plan, 0).at, model_now (1)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/if-then/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/if-then/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/if-then/what-is-unknown-survives", what_is_unknown_survives);
  g_test_add_func ("/core/if-then/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/if-then/logs-are-united-in-any-order", logs_are_united_in_any_order);
  g_test_add_func ("/core/if-then/logs-are-united-once", logs_are_united_once);
  g_test_add_func ("/core/if-then/opportunities-are-counted", opportunities_are_counted);

  return g_test_run ();
}

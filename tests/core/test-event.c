/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-event-private.h"

#include "model-fixture.h"

static void
the_described_example_is_read (void)
{
  g_autoptr (KeelRecord) record = model_read_example ("event.md");
  KeelEvent *event = KEEL_EVENT (record);

  g_assert_cmpint (keel_event_get_kind (event), ==, KEEL_EVENT_CONTEXT);
  g_assert_cmpuint (keel_event_get_day (event), ==, model_day ("2026-11-02"));
  g_assert_cmpstr (keel_event_get_text (event), ==, "The night shift is mine too now.");
}

static void
bad_documents_are_refused (void)
{
  static const ModelEdit cases[] = {
    { "\"day\": \"2026-11-02\",", "", "“day” is missing" },
    { "\"kind\": \"context\",", "", "“kind” is missing" },
    { "\"context\"", "3", "“kind” is a whole number, not a text" },
    { "\"The night shift is mine too now.\"", "[]", "“text” is a list, not a text" },
    { "\"entered\": \"2026-11-03T08:02:11+01:00\"", "\"entered\": \"now\"",
      "“entered” is “now”, not a moment such as 2026-11-23T08:14:03+01:00" },
  };

  model_check_refusals ("event.md", cases, G_N_ELEMENTS (cases));
}

static void
what_is_unknown_survives (void)
{
  static const ModelEdit edits[] = {
    { "\"context\"", "\"eclipse\"", NULL },
    { "+01:00\"\n}", "+01:00\",\n  \"place\": [ 1.50 ]\n}", NULL },
  };

  model_check_unknown ("event.md", edits, G_N_ELEMENTS (edits), "kind");
}

static void
other_kinds_are_kept (void)
{
  g_autofree char *example = model_example ("event.md");
  g_autofree char *text = model_replace (example, "\"context\"", "\"eclipse\"");
  g_autoptr (KeelRecord) record = model_read (text);

  g_assert_cmpint (keel_event_get_kind (KEEL_EVENT (record)), ==, KEEL_EVENT_OTHER);
}

static void
newer_documents_are_shown_but_not_written (void)
{
  g_autoptr (KeelRecord) record = model_read_newer ("event.md", (ModelEdit) { "\"The night shift is mine too now.\"", "{}", NULL });

  g_assert_cmpint (keel_event_get_kind (KEEL_EVENT (record)), ==, KEEL_EVENT_CONTEXT);
  g_assert_cmpstr (keel_event_get_text (KEEL_EVENT (record)), ==, "");
}

/* model_now (0) is on 2026-11-23. */
static void
later_than_a_week_is_said (void)
{
  static const struct
  {
    const char *day;
    gboolean    is_later;
  } cases[] = {
    { "2026-11-23", FALSE }, { "2026-11-16", FALSE }, { "2026-11-15", TRUE }, { "2026-12-24", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelEvent) event = keel_event_new (KEEL_EVENT_NOTE, model_day (cases[i].day), "So", model_now (0));

      g_assert_true (keel_event_is_entered_later (event) == cases[i].is_later);
    }
}

static void
kinds_have_ids (void)
{
  static const char * const ids[] = { "context", "action", "note" };
  KeelEventKind kind;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_assert_true (keel_event_kind_from_id (ids[i], &kind));
      g_assert_cmpstr (keel_event_kind_get_id (kind), ==, ids[i]);
    }
  g_assert_false (keel_event_kind_from_id ("Note", &kind));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/event/the-described-example-is-read", the_described_example_is_read);
  g_test_add_func ("/core/event/bad-documents-are-refused", bad_documents_are_refused);
  g_test_add_func ("/core/event/what-is-unknown-survives", what_is_unknown_survives);
  g_test_add_func ("/core/event/other-kinds-are-kept", other_kinds_are_kept);
  g_test_add_func ("/core/event/newer-documents-are-shown-but-not-written",
                   newer_documents_are_shown_but_not_written);
  g_test_add_func ("/core/event/later-than-a-week-is-said", later_than_a_week_is_said);
  g_test_add_func ("/core/event/kinds-have-ids", kinds_have_ids);

  return g_test_run ();
}

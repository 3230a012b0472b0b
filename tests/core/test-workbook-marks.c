/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook-marks.h"

#include "keel-device-record-private.h"
#include "model-fixture.h"

#define PROGRAMME "managing-and-leading"

typedef struct
{
  KeelWorkbook *workbook;
  KeelDay       week;
  guint         n_changed;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->workbook = keel_workbook_new ();
  fixture->week = model_day ("2026-11-16");
  keel_workbook_set_device (fixture->workbook, "b7f3c2a1");
  g_signal_connect (fixture->workbook, "changed", G_CALLBACK (model_count_cb), &fixture->n_changed);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->workbook);
}

/* A record of another device, with one mark. */
static void
load_elsewhere (Fixture    *fixture,
                GType       type,
                KeelDay     week,
                guint       section,
                const char *key,
                KeelMark   *mark)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  KeelDeviceRecord *record = keel_device_record_new (type, week, "00c0ffee", model_now (0));

  keel_device_record_put (record, section, key, mark);
  g_ptr_array_add (one, record);
  keel_workbook_load (fixture->workbook, one);
}

static KeelMark *
make_tick (const char *state,
           int         minutes)
{
  KeelMark *mark = keel_mark_new (model_now (minutes));

  mark->values[0].text = g_strdup (state);
  return mark;
}

static void
test_ticks_can_be_undone (Fixture       *fixture,
                          gconstpointer  data)
{
  g_assert_true (keel_workbook_tick (fixture->workbook, fixture->week, "B1", KEEL_TICK_DID, model_now (0)));
  g_assert_true (keel_workbook_tick (fixture->workbook, fixture->week, "B1", KEEL_TICK_NO_CHANCE, model_now (1)));
  g_assert_true (keel_workbook_tick (fixture->workbook, fixture->week, "B1", KEEL_TICK_NO_CHANCE, model_now (2)));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_NO_CHANCE);
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B2"), ==, KEEL_TICK_NONE);
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week + 7, "B1"), ==, KEEL_TICK_NONE);
  g_assert_cmpuint (fixture->n_changed, ==, 2);

  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (3), NULL));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_DID);
  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (3), NULL));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_NONE);
  g_assert_true (keel_workbook_redo (fixture->workbook, model_now (3), NULL));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_DID);
}

/* Of two devices the later mark counts; and a person's, though another clock runs ahead. */
static void
test_the_later_mark_counts (Fixture       *fixture,
                            gconstpointer  data)
{
  KeelWorkbook *workbook = fixture->workbook;

  keel_workbook_tick (workbook, fixture->week, "B1", KEEL_TICK_DID, model_now (10));
  load_elsewhere (fixture, KEEL_TYPE_PRACTICE, fixture->week, KEEL_PRACTICE_TICKS, "B1", make_tick ("did-not", 5));
  g_assert_cmpint (keel_workbook_get_tick (workbook, fixture->week, "B1"), ==, KEEL_TICK_DID);
  load_elsewhere (fixture, KEEL_TYPE_PRACTICE, fixture->week, KEEL_PRACTICE_TICKS, "B1", make_tick ("did-not", 9999));
  g_assert_cmpint (keel_workbook_get_tick (workbook, fixture->week, "B1"), ==, KEEL_TICK_DID_NOT);

  g_assert_true (keel_workbook_tick (workbook, fixture->week, "B1", KEEL_TICK_NONE, model_now (11)));
  g_assert_cmpint (keel_workbook_get_tick (workbook, fixture->week, "B1"), ==, KEEL_TICK_NONE);
}

/* A state that a newer program knows is kept, and is none to us. */
static void
test_other_states_are_none (Fixture       *fixture,
                            gconstpointer  data)
{
  load_elsewhere (fixture, KEEL_TYPE_PRACTICE, fixture->week, KEEL_PRACTICE_TICKS, "B1", make_tick ("half", 5));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_NONE);
}

static void
test_views_are_told (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (ModelMirror) mirror = model_mirror_new (keel_workbook_get_marks (fixture->workbook));

  keel_workbook_tick (fixture->workbook, fixture->week, "B1", KEEL_TICK_DID, model_now (0));
  g_assert_cmpuint (mirror->n_changes, ==, 2);
  keel_workbook_set_read (fixture->workbook, PROGRAMME, "P1", TRUE, model_now (0));
  g_assert_cmpuint (mirror->n_changes, ==, 4);
  load_elsewhere (fixture, KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_READ, PROGRAMME "/P2", make_tick (NULL, 0));
  g_assert_cmpuint (mirror->n_changes, ==, 5);
  model_mirror_check (mirror);
  g_assert_cmpuint (mirror->items->len, ==, 3);
}

static void
test_nothing_is_marked_too_early (Fixture       *fixture,
                                  gconstpointer  data)
{
  keel_workbook_set_device (fixture->workbook, NULL);
  g_assert_false (keel_workbook_tick (fixture->workbook, fixture->week, "B1", KEEL_TICK_DID, model_now (0)));
  g_assert_false (keel_workbook_set_read (fixture->workbook, PROGRAMME, "P1", TRUE, model_now (0)));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_NONE);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_marks (fixture->workbook)), ==, 0);
}

static void
test_what_was_shown_is_known (Fixture       *fixture,
                              gconstpointer  data)
{
  KeelWorkbook *workbook = fixture->workbook;

  g_assert_null (keel_workbook_get_shown (workbook, KEEL_SHOWN_PROMPT, fixture->week));
  g_assert_true (keel_workbook_note_shown (workbook, KEEL_SHOWN_PROMPT, fixture->week, "J01", model_now (0)));
  g_assert_true (keel_workbook_note_shown (workbook, KEEL_SHOWN_PROMPT, fixture->week, "J02", model_now (1)));
  g_assert_true (keel_workbook_note_shown (workbook, KEEL_SHOWN_PROMPT, fixture->week, "J02", model_now (2)));
  g_assert_cmpuint (fixture->n_changed, ==, 2);
  g_assert_true (keel_workbook_note_shown (workbook, KEEL_SHOWN_PROMPT, fixture->week - 7, "J01", model_now (3)));

  g_assert_cmpstr (keel_workbook_get_shown (workbook, KEEL_SHOWN_PROMPT, fixture->week), ==, "J02");
  g_assert_null (keel_workbook_get_shown (workbook, KEEL_SHOWN_INSIGHT, fixture->week));
  g_assert_cmpuint (keel_workbook_get_last_shown (workbook, KEEL_SHOWN_PROMPT, "J01"), ==, fixture->week);
  g_assert_cmpuint (keel_workbook_get_last_shown (workbook, KEEL_SHOWN_PROMPT, "J03"), ==, KEEL_DAY_NONE);
  g_assert_false (keel_workbook_undo (workbook, model_now (4), NULL));
}

static void
test_energy_and_time (Fixture       *fixture,
                      gconstpointer  data)
{
  KeelWorkbook *workbook = fixture->workbook;
  int leading, needed;

  keel_workbook_get_time_split (workbook, fixture->week, &leading, &needed);
  g_assert_cmpint (leading, ==, -1);
  g_assert_true (keel_workbook_set_energy (workbook, fixture->week, 4, model_now (0)));
  g_assert_true (keel_workbook_set_time_split (workbook, fixture->week, 0, 5, model_now (0)));
  g_assert_cmpuint (keel_workbook_get_energy (workbook, fixture->week), ==, 4);
  keel_workbook_get_time_split (workbook, fixture->week, &leading, &needed);
  g_assert_cmpint (leading, ==, 0);
  g_assert_cmpint (needed, ==, 5);

  g_assert_true (keel_workbook_set_energy (workbook, fixture->week, 0, model_now (1)));
  g_assert_cmpuint (keel_workbook_get_energy (workbook, fixture->week), ==, 0);
  g_assert_true (keel_workbook_undo (workbook, model_now (2), NULL));
  g_assert_cmpuint (keel_workbook_get_energy (workbook, fixture->week), ==, 4);
}

static void
test_reading_goes_on (Fixture       *fixture,
                      gconstpointer  data)
{
  KeelWorkbook *workbook = fixture->workbook;
  const char *block;
  guint line;

  g_assert_null (keel_workbook_get_last_page (workbook, PROGRAMME));
  g_assert_false (keel_workbook_get_reading_place (workbook, PROGRAMME, "P1", &block, &line));
  keel_workbook_set_reading_place (workbook, PROGRAMME, "P1", "p1-7", 4, model_now (0));
  keel_workbook_set_reading_place (workbook, PROGRAMME, "P2", "p2-1", 0, model_now (1));
  keel_workbook_set_reading_place (workbook, "other", "P9", "p9", 0, model_now (2));
  keel_workbook_set_read (workbook, PROGRAMME, "P1", TRUE, model_now (3));

  g_assert_cmpstr (keel_workbook_get_last_page (workbook, PROGRAMME), ==, "P2");
  g_assert_true (keel_workbook_get_reading_place (workbook, PROGRAMME, "P1", &block, &line));
  g_assert_cmpstr (block, ==, "p1-7");
  g_assert_cmpuint (line, ==, 4);
  g_assert_true (keel_workbook_is_read (workbook, PROGRAMME, "P1"));
  g_assert_false (keel_workbook_is_read (workbook, PROGRAMME, "P2"));
  keel_workbook_set_read (workbook, PROGRAMME, "P1", FALSE, model_now (4));
  g_assert_false (keel_workbook_is_read (workbook, PROGRAMME, "P1"));
  g_assert_false (keel_workbook_undo (workbook, model_now (5), NULL));
}

static void
test_cards_and_results (Fixture       *fixture,
                        gconstpointer  data)
{
  static const char * const answers[] = { "a plan", "managing", NULL };
  KeelWorkbook *workbook = fixture->workbook;
  KeelCardBox box = { .box = 2, .due = fixture->week + 3, .last = fixture->week };
  KeelCardBox found;
  g_autoptr (GPtrArray) results = NULL;
  const KeelResult *result;

  g_assert_false (keel_workbook_get_card (workbook, PROGRAMME, "Q01", &found));
  g_assert_true (keel_workbook_set_card (workbook, PROGRAMME, "Q01", &box, model_now (0)));
  g_assert_true (keel_workbook_get_card (workbook, PROGRAMME, "Q01", &found));
  g_assert_cmpuint (found.box, ==, 2);
  g_assert_cmpuint (found.due, ==, fixture->week + 3);
  g_assert_cmpuint (found.last, ==, fixture->week);

  g_assert_true (keel_workbook_add_result (workbook, PROGRAMME, "sorting", fixture->week, answers, model_now (1)));
  load_elsewhere (fixture, KEEL_TYPE_EXERCISES, KEEL_DAY_NONE, KEEL_EXERCISES_RESULTS, PROGRAMME "/sorting",
                  keel_mark_new (model_now (0)));
  results = keel_workbook_list_results (workbook, PROGRAMME, "sorting");
  g_assert_cmpuint (results->len, ==, 2);
  result = g_ptr_array_index (results, 1);
  g_assert_cmpuint (result->day, ==, fixture->week);
  g_assert_true (g_strv_equal ((const char * const *) result->answers, answers));
}

/* A document of a newer program is never written. */
static void
test_newer_documents_stay (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autofree char *example = model_example ("practice.md");
  g_autofree char *text = model_replace (example, "\"schema\": 1", "\"schema\": 2");
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (one, model_read (text));
  keel_workbook_load (fixture->workbook, one);
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_DID);
  g_assert_false (keel_workbook_tick (fixture->workbook, fixture->week, "B1", KEEL_TICK_NONE, model_now (0)));
  g_assert_cmpint (keel_workbook_get_tick (fixture->workbook, fixture->week, "B1"), ==, KEEL_TICK_DID);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/core/workbook-marks/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("ticks-can-be-undone", test_ticks_can_be_undone);
  ADD ("the-later-mark-counts", test_the_later_mark_counts);
  ADD ("other-states-are-none", test_other_states_are_none);
  ADD ("views-are-told", test_views_are_told);
  ADD ("nothing-is-marked-too-early", test_nothing_is_marked_too_early);
  ADD ("what-was-shown-is-known", test_what_was_shown_is_known);
  ADD ("energy-and-time", test_energy_and_time);
  ADD ("reading-goes-on", test_reading_goes_on);
  ADD ("cards-and-results", test_cards_and_results);
  ADD ("newer-documents-stay", test_newer_documents_stay);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook.h"

#include "keel-event-private.h"
#include "model-fixture.h"

static KeelEvent *
add (KeelWorkbook *workbook,
     const char   *day,
     const char   *text)
{
  return keel_workbook_add_event (workbook, KEEL_EVENT_NOTE, model_day (day), text, model_now (0));
}

static void
the_list_is_by_day (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (ModelMirror) mirror = model_mirror_new (keel_workbook_get_events (workbook));
  KeelEvent *early = add (workbook, "2026-11-01", "Holiday");
  KeelEvent *late = add (workbook, "2026-11-20", "Peak season");

  g_assert_true (mirror->items->pdata[0] == late && mirror->items->pdata[1] == early);
  g_assert_true (keel_workbook_edit_event (workbook, early, KEEL_EVENT_NOTE, model_day ("2026-11-21"), "Holiday"));
  g_assert_true (mirror->items->pdata[0] == early && mirror->items->pdata[1] == late);
  model_mirror_check (mirror);
}

static void
editing_is_one_act (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEvent *event = add (workbook, "2026-11-01", " A new\001 role \n");
  guint n_changed = 0;

  g_assert_cmpstr (keel_event_get_text (event), ==, "A new role");
  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);
  g_assert_true (keel_workbook_edit_event (workbook, event, KEEL_EVENT_CONTEXT, model_day ("2026-11-02"), "A new team"));
  g_assert_true (keel_workbook_edit_event (workbook, event, KEEL_EVENT_CONTEXT, model_day ("2026-11-02"), "A new team"));
  g_assert_cmpuint (n_changed, ==, 1);

  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_cmpstr (keel_event_get_text (event), ==, "A new role");
  g_assert_cmpint (keel_event_get_kind (event), ==, KEEL_EVENT_NOTE);
  g_assert_cmpuint (keel_event_get_day (event), ==, model_day ("2026-11-01"));
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_cmpstr (keel_event_get_text (event), ==, "A new team");
  g_assert_cmpint (keel_event_get_kind (event), ==, KEEL_EVENT_CONTEXT);
}

static void
an_event_has_words (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEvent *event = add (workbook, "2026-11-01", "So");

  g_assert_null (add (workbook, "2026-11-01", " \n"));
  g_assert_null (add (workbook, "2026-11-01", NULL));
  g_assert_false (keel_workbook_edit_event (workbook, event, KEEL_EVENT_NOTE, model_day ("2026-11-01"), ""));
  g_assert_cmpstr (keel_event_get_text (event), ==, "So");
}

static void
the_trash_takes_events (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEvent *event = add (workbook, "2026-11-01", "So");

  keel_workbook_delete (workbook, KEEL_RECORD (event), model_now (1));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_events (workbook)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (workbook)), ==, 1);
  keel_workbook_undo (workbook, model_now (2), NULL);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_events (workbook)), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/workbook-events/the-list-is-by-day", the_list_is_by_day);
  g_test_add_func ("/core/workbook-events/editing-is-one-act", editing_is_one_act);
  g_test_add_func ("/core/workbook-events/an-event-has-words", an_event_has_words);
  g_test_add_func ("/core/workbook-events/the-trash-takes-events", the_trash_takes_events);

  return g_test_run ();
}

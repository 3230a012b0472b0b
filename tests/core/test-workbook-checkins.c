/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook.h"

#include "keel-checkin-private.h"
#include "model-fixture.h"

#define A_DAY (24 * 60)

typedef struct
{
  KeelWorkbook *workbook;
  KeelCheckin  *checkin;
  guint         n_changed;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->workbook = keel_workbook_new ();
  fixture->checkin = keel_workbook_add_checkin (fixture->workbook, KEEL_FORM_PULSE, "mlw-1", "en",
                                                model_day ("2026-11-23"), model_now (0));
  g_signal_connect (fixture->workbook, "changed", G_CALLBACK (model_count_cb), &fixture->n_changed);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->workbook);
}

static gboolean
answer (Fixture    *fixture,
        const char *item,
        int         value,
        int         minutes)
{
  return keel_workbook_answer (fixture->workbook, fixture->checkin, item, (KeelAnswer) value,
                               model_now (minutes));
}

static int
get (Fixture    *fixture,
     const char *item)
{
  return keel_checkin_get_answer (fixture->checkin, item);
}

static gboolean
undo (Fixture *fixture)
{
  return keel_workbook_undo (fixture->workbook, model_now (0), NULL);
}

static gboolean
redo (Fixture *fixture)
{
  return keel_workbook_redo (fixture->workbook, model_now (0), NULL);
}

static void
test_answers_can_be_undone (Fixture       *fixture,
                            gconstpointer  data)
{
  g_assert_true (answer (fixture, "AP-M1", 2, 1));
  g_assert_true (answer (fixture, "AP-M1", -1, 1));
  g_assert_true (answer (fixture, "AP-M1", -1, 1));
  g_assert_cmpuint (fixture->n_changed, ==, 2);

  g_assert_true (undo (fixture));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, 2);
  g_assert_true (undo (fixture));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, KEEL_ANSWER_BLANK);
  g_assert_true (redo (fixture));
  g_assert_true (redo (fixture));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, -1);
}

static void
test_finishing_ends_the_draft (Fixture       *fixture,
                               gconstpointer  data)
{
  KeelWorkbook *workbook = fixture->workbook;

  g_assert_false (keel_workbook_finish_checkin (workbook, fixture->checkin, model_now (1)));
  g_assert_true (answer (fixture, "AP-M1", 2, 1));
  g_assert_true (keel_workbook_set_checkin_place (workbook, fixture->checkin, "AP-M1"));
  g_assert_true (keel_workbook_find_draft_checkin (workbook, KEEL_FORM_PULSE) == fixture->checkin);
  g_assert_null (keel_workbook_find_draft_checkin (workbook, KEEL_FORM_FULL));

  g_assert_true (keel_workbook_finish_checkin (workbook, fixture->checkin, model_now (2)));
  g_assert_false (keel_workbook_finish_checkin (workbook, fixture->checkin, model_now (3)));
  g_assert_false (keel_workbook_set_checkin_place (workbook, fixture->checkin, "AP-L1"));
  g_assert_true (keel_moment_equal (keel_checkin_get_entered (fixture->checkin), model_now (2)));
  g_assert_null (keel_checkin_get_place (fixture->checkin));
  g_assert_null (keel_workbook_find_draft_checkin (workbook, KEEL_FORM_PULSE));

  g_assert_true (undo (fixture));
  g_assert_true (keel_checkin_is_draft (fixture->checkin));
  g_assert_cmpstr (keel_checkin_get_place (fixture->checkin), ==, "AP-M1");
  g_assert_true (redo (fixture));
  g_assert_true (keel_moment_equal (keel_checkin_get_entered (fixture->checkin), model_now (2)));
}

static void
test_later_answers_are_corrections (Fixture       *fixture,
                                    gconstpointer  data)
{
  const KeelCorrection *correction;

  answer (fixture, "AP-M1", 2, 0);
  keel_workbook_finish_checkin (fixture->workbook, fixture->checkin, model_now (0));

  g_assert_true (keel_workbook_correct (fixture->workbook, fixture->checkin, "AP-M1", 1, model_now (A_DAY - 1)));
  g_assert_cmpuint (keel_checkin_get_n_corrections (fixture->checkin), ==, 0);

  g_assert_false (answer (fixture, "AP-M1", 0, A_DAY));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, 1);
  g_assert_true (keel_workbook_correct (fixture->workbook, fixture->checkin, "AP-M1", 1, model_now (A_DAY)));
  g_assert_cmpuint (keel_checkin_get_n_corrections (fixture->checkin), ==, 0);

  g_assert_true (keel_workbook_correct (fixture->workbook, fixture->checkin, "AP-M1", 0, model_now (A_DAY)));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, 0);
  g_assert_cmpuint (keel_checkin_get_n_corrections (fixture->checkin), ==, 1);
  correction = keel_checkin_get_correction (fixture->checkin, 0);
  g_assert_cmpstr (correction->item, ==, "AP-M1");
  g_assert_cmpint (correction->from, ==, 1);
  g_assert_cmpint (correction->to, ==, 0);
  g_assert_true (keel_moment_equal (correction->at, model_now (A_DAY)));

  g_assert_true (undo (fixture));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, 1);
  g_assert_cmpuint (keel_checkin_get_n_corrections (fixture->checkin), ==, 0);
  g_assert_true (redo (fixture));
  g_assert_cmpint (get (fixture, "AP-M1"), ==, 0);
  g_assert_cmpuint (keel_checkin_get_n_corrections (fixture->checkin), ==, 1);
}

/* What is typed after an act is not lost by undoing it. */
static void
test_undoing_leaves_the_moment (Fixture       *fixture,
                                gconstpointer  data)
{
  const char *item, *text;

  answer (fixture, "AP-M1", 2, 0);
  keel_workbook_finish_checkin (fixture->workbook, fixture->checkin, model_now (0));
  g_assert_true (keel_workbook_set_checkin_moment (fixture->workbook, fixture->checkin, "AP-M1", "A\r\nhard \001talk"));
  undo (fixture);
  undo (fixture);

  keel_checkin_get_moment (fixture->checkin, &item, &text);
  g_assert_cmpstr (item, ==, "AP-M1");
  g_assert_cmpstr (text, ==, "A\nhard talk");
}

static void
test_the_future_is_refused (Fixture       *fixture,
                            gconstpointer  data)
{
  KeelDay day = model_day ("2026-11-23");

  g_assert_null (keel_workbook_add_checkin (fixture->workbook, KEEL_FORM_FULL, "mlw-1", NULL, day + 1,
                                            model_now (0)));
  g_assert_false (keel_workbook_set_checkin_day (fixture->workbook, fixture->checkin, day + 1, model_now (0)));
  g_assert_true (keel_workbook_set_checkin_day (fixture->workbook, fixture->checkin, day - 1, model_now (0)));
  g_assert_cmpuint (keel_checkin_get_day (fixture->checkin), ==, day - 1);
  g_assert_true (undo (fixture));
  g_assert_cmpuint (keel_checkin_get_day (fixture->checkin), ==, day);
}

static void
test_the_list_is_newest_first (Fixture       *fixture,
                               gconstpointer  data)
{
  GListModel *checkins = keel_workbook_get_checkins (fixture->workbook);
  g_autoptr (ModelMirror) mirror = model_mirror_new (checkins);
  KeelCheckin *older = keel_workbook_add_checkin (fixture->workbook, KEEL_FORM_FULL, "mlw-1", NULL,
                                                  model_day ("2026-11-01"), model_now (5));

  g_assert_true (mirror->items->pdata[0] == fixture->checkin && mirror->items->pdata[1] == older);
  keel_workbook_set_checkin_day (fixture->workbook, fixture->checkin, model_day ("2026-10-01"), model_now (5));
  g_assert_true (mirror->items->pdata[0] == older && mirror->items->pdata[1] == fixture->checkin);
  model_mirror_check (mirror);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook)), ==, 0);
}

static void
test_the_trash_takes_checkins (Fixture       *fixture,
                               gconstpointer  data)
{
  GListModel *checkins = keel_workbook_get_checkins (fixture->workbook);
  GListModel *trash = keel_workbook_get_trash (fixture->workbook);
  KeelRecord *record = KEEL_RECORD (fixture->checkin);

  answer (fixture, "AP-M1", 2, 0);
  keel_workbook_delete (fixture->workbook, record, model_now (1));
  g_assert_cmpuint (g_list_model_get_n_items (checkins), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 1);
  g_assert_null (keel_workbook_find_draft_checkin (fixture->workbook, KEEL_FORM_PULSE));
  g_assert_true (keel_workbook_find_record (fixture->workbook, keel_record_get_id (record)) == record);
  g_assert_null (keel_workbook_find_entry (fixture->workbook, keel_record_get_id (record)));

  keel_workbook_undelete (fixture->workbook, record);
  g_assert_cmpuint (g_list_model_get_n_items (checkins), ==, 1);
  undo (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 1);
}

/* A blank draft that is left is no check-in. */
static void
test_a_blank_draft_is_forgotten (Fixture       *fixture,
                                 gconstpointer  data)
{
  keel_workbook_delete (fixture->workbook, KEEL_RECORD (fixture->checkin), model_now (1));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_checkins (fixture->workbook)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (fixture->workbook)), ==, 0);
  g_assert_false (undo (fixture));
}

/* An outside change reaches the object that views hold, and undo goes on from there. */
static void
test_an_outside_change_arrives (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;
  guint n_notified = 0;

  answer (fixture, "AP-M1", 2, 0);
  text = model_write (fixture->checkin);
  g_ptr_array_add (one, model_read (text));
  keel_checkin_set_answer (one->pdata[0], "AP-L1", -3);
  g_signal_connect (fixture->checkin, "notify::answers", G_CALLBACK (model_count_cb), &n_notified);

  keel_workbook_load (fixture->workbook, one);
  g_assert_cmpint (get (fixture, "AP-L1"), ==, -3);
  g_assert_cmpuint (n_notified, ==, 1);
  undo (fixture);
  g_assert_cmpint (get (fixture, "AP-M1"), ==, KEEL_ANSWER_BLANK);
  g_assert_cmpint (get (fixture, "AP-L1"), ==, -3);
}

/* An id belongs to one kind. */
static void
test_another_kind_is_not_followed (Fixture       *fixture,
                                   gconstpointer  data)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = NULL;

  answer (fixture, "AP-M1", 2, 0);
  text = g_strdup_printf ("{\"format\": \"even-keel/entry\", \"schema\": 1, \"id\": \"%s\", \"day\": \"2026-11-23\","
                          " \"created\": \"2026-11-23T08:14:03+01:00\", \"kind\": \"free\"}",
                          keel_record_get_id (KEEL_RECORD (fixture->checkin)));
  g_ptr_array_add (one, model_read (text));
  keel_workbook_load (fixture->workbook, one);
  g_assert_cmpint (get (fixture, "AP-M1"), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/core/workbook-checkins/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("answers-can-be-undone", test_answers_can_be_undone);
  ADD ("finishing-ends-the-draft", test_finishing_ends_the_draft);
  ADD ("later-answers-are-corrections", test_later_answers_are_corrections);
  ADD ("undoing-leaves-the-moment", test_undoing_leaves_the_moment);
  ADD ("the-future-is-refused", test_the_future_is_refused);
  ADD ("the-list-is-newest-first", test_the_list_is_newest_first);
  ADD ("the-trash-takes-checkins", test_the_trash_takes_checkins);
  ADD ("a-blank-draft-is-forgotten", test_a_blank_draft_is_forgotten);
  ADD ("an-outside-change-arrives", test_an_outside_change_arrives);
  ADD ("another-kind-is-not-followed", test_another_kind_is_not_followed);
#undef ADD

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-notes.h"

#include "keel-workbook-marks.h"
#include "model-fixture.h"

#define WEEK (model_day ("2026-11-16"))

/* Three weeks, of which the second is silent. */
static KeelWorkbook *
make_workbook (void)
{
  KeelWorkbook *workbook = keel_workbook_new ();

  keel_workbook_set_device (workbook, "b7f3c2a1");
  keel_workbook_set_energy (workbook, WEEK, 2, model_now (0));
  keel_workbook_set_time_split (workbook, WEEK, 3, -1, model_now (0));
  keel_workbook_set_time_split (workbook, WEEK + 14, 0, 6, model_now (0));

  return workbook;
}

static GArray *
list_all (KeelWorkbook *workbook)
{
  return keel_week_notes_list (workbook, WEEK, WEEK + 20);
}

static void
assert_note (const GArray *notes,
             guint         i,
             KeelDay       week,
             guint         energy,
             int           leading,
             int           needed)
{
  const KeelWeekNote *note = &g_array_index (notes, KeelWeekNote, i);

  g_assert_cmpuint (note->week, ==, week);
  g_assert_cmpuint (note->energy, ==, energy);
  g_assert_cmpint (note->leading, ==, leading);
  g_assert_cmpint (note->needed, ==, needed);
}

/* Off by default, and then there is nothing to see. */
static void
only_what_is_asked_for (void)
{
  static const struct
  {
    gboolean energy;
    gboolean split;
    guint    n_notes;
  } cases[] = { { FALSE, FALSE, 0 }, { TRUE, FALSE, 1 }, { FALSE, TRUE, 2 }, { TRUE, TRUE, 2 } };
  g_autoptr (KeelWorkbook) workbook = make_workbook ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) notes = NULL;

      keel_workbook_set_asks_energy (workbook, cases[i].energy, model_now (1));
      keel_workbook_set_asks_time_split (workbook, cases[i].split, model_now (1));
      notes = list_all (workbook);
      g_assert_cmpuint (notes->len, ==, cases[i].n_notes);
      if (notes->len > 0)
        assert_note (notes, 0, WEEK, cases[i].energy ? 2 : 0, cases[i].split ? 3 : -1, -1);
      if (notes->len > 1)
        assert_note (notes, 1, WEEK + 14, 0, 0, 6);
    }
}

/* A day stands for its week. */
static void
weeks_of_the_days_in_view (void)
{
  g_autoptr (KeelWorkbook) workbook = make_workbook ();
  g_autoptr (GArray) first = NULL;
  g_autoptr (GArray) none = NULL;
  g_autoptr (GArray) last = NULL;

  keel_workbook_set_asks_time_split (workbook, TRUE, model_now (1));
  first = keel_week_notes_list (workbook, WEEK + 6, WEEK + 13);
  none = keel_week_notes_list (workbook, WEEK + 7, WEEK + 13);
  last = keel_week_notes_list (workbook, WEEK + 7, WEEK + 14);
  g_assert_cmpuint (first->len, ==, 1);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (last->len, ==, 1);
  g_assert_true (keel_week_note_has_split (&g_array_index (last, KeelWeekNote, 0)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/week-notes/only-what-is-asked-for", only_what_is_asked_for);
  g_test_add_func ("/core/week-notes/weeks-of-the-days-in-view", weeks_of_the_days_in_view);

  return g_test_run ();
}

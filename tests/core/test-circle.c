/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-circle.h"

#include "keel-workbook.h"
#include "model-fixture.h"

static const KeelWorksheetForm mentor = { "managing-and-leading", "W5", "Mentor page" };
static const KeelWorksheetForm planner = { "managing-and-leading", "W6", "Circle planner" };

/* A sheet of @form on which @fields, which are taken, are filled in. */
static KeelWorksheet *
add (KeelWorkbook            *workbook,
     const KeelWorksheetForm *form,
     KeelFields              *fields)
{
  g_autoptr (KeelFields) taken = fields;
  g_autoptr (KeelFields) labels = keel_fields_new ();
  KeelWorksheet *worksheet = keel_workbook_add_worksheet (workbook, form, NULL, model_day ("2026-11-01"), model_now (0));

  keel_workbook_fill_worksheet (workbook, worksheet, taken, labels, form->title);
  return worksheet;
}

static KeelFields *
mentor_fields (const char *who,
               const char *next,
               const char *action)
{
  const char *actions[] = { action, NULL };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) named = keel_fields_with_text (none, "who", who);
  g_autoptr (KeelFields) dated = keel_fields_with_text (named, "next", next);

  return keel_fields_with_list (dated, "actions", actions);
}

static KeelFields *
planner_fields (const char *next)
{
  static const char * const members[] = { "C. D.", "E. F.", NULL };
  static const char * const tries[] = { "I ask first", "C. D. waits", NULL };
  g_autoptr (KeelFields) none = keel_fields_new ();
  g_autoptr (KeelFields) named = keel_fields_with_list (none, "members", members);
  g_autoptr (KeelFields) tried = keel_fields_with_list (named, "tries", tries);

  return keel_fields_with_text (tried, "next", next);
}

static const KeelCompanion *
get (GPtrArray *circle,
     guint      position)
{
  return circle->pdata[position];
}

static void
the_next_date_comes_first (void)
{
  static const KeelWorksheetForm decision = { "managing-and-leading", "W2", "Decision page" };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GPtrArray) circle = NULL;

  add (workbook, &mentor, mentor_fields ("A. B.", "2026-12-20", "Read it"));
  add (workbook, &planner, planner_fields ("2026-11-30"));
  add (workbook, &mentor, mentor_fields ("G. H.", "2026-12-01", NULL));
  add (workbook, &decision, keel_fields_new ());
  circle = keel_circle_list (keel_workbook_get_worksheets (workbook), NULL);

  g_assert_cmpuint (circle->len, ==, 3);
  g_assert_cmpstr (get (circle, 0)->who, ==, "C. D., E. F.");
  g_assert_cmpuint (get (circle, 0)->next, ==, model_day ("2026-11-30"));
  g_assert_cmpstr (get (circle, 0)->agreed[1], ==, "C. D. waits");
  g_assert_cmpstr (get (circle, 1)->who, ==, "G. H.");
  g_assert_null (get (circle, 1)->agreed[0]);
  g_assert_cmpstr (get (circle, 2)->agreed[0], ==, "Read it");
}

/* Without its programme, a sheet without a date could be about anything. */
static void
a_form_says_that_it_is_about_people (void)
{
  static const KeelProgrammeField about[] = {
    { .id = "who", .kind = KEEL_FIELD_LINE }, { .id = "next", .kind = KEEL_FIELD_DAY },
  };
  static const KeelProgrammeField other[] = {
    { .id = "who", .kind = KEEL_FIELD_LINE }, { .id = "next", .kind = KEEL_FIELD_TEXT },
  };
  static const KeelProgrammeField group[] = {
    { .id = "next", .kind = KEEL_FIELD_DAY }, { .id = "members", .kind = KEEL_FIELD_LIST },
  };
  static const struct
  {
    const KeelProgrammeField *fields;
    gboolean                  is_about_people;
  } cases[] = {
    { about, TRUE }, { other, FALSE }, { group, TRUE },
  };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GPtrArray) circle = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      KeelProgrammeWorksheet form = { .fields = cases[i].fields, .n_fields = 2 };

      g_assert_cmpint (keel_circle_has_form (&form), ==, cases[i].is_about_people);
    }

  add (workbook, &mentor, mentor_fields ("A. B.", NULL, NULL));
  circle = keel_circle_list (keel_workbook_get_worksheets (workbook), NULL);
  g_assert_cmpuint (circle->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/circle/the-next-date-comes-first", the_next_date_comes_first);
  g_test_add_func ("/core/circle/a-form-says-that-it-is-about-people", a_form_says_that_it_is_about_people);

  return g_test_run ();
}

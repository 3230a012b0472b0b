/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "year-story-private.h"

#include "keel-field-labels.h"

static const struct
{
  guint       day;
  const char *form;
  YearAnswer      answers[YEAR_MOST_FIELDS];
  guint       later_day;
  YearAnswer      later[YEAR_MOST_TURNS];
} worksheets[] = {
  { ON (0, 4), "W1",
    { { "role", "See that four hundred people eat well three times a day, with twenty-six of us." },
      { "depends", "P. and the early shift|S. and the late shift|the sisters on nine wards|H., nursing" },
      { "steady", "steady" }, { "safety", "harm" }, { "novelty", "part" }, { "team", "experienced" },
      { "managing", "Times that hold, allergies that are never guessed, a cold store without gaps." },
      { "leading", "Saying what it is for. Letting those decide who stand at the stove." } },
    ON (44, 4), { { "changed", "There are two kitchens now, and I cannot be in both at noon." } } },
  { ON (14, 1), "W2",
    { { "question", "Do we cook for the east wing from June, or does it keep a kitchen of its own?" },
      { "options", "We cook for both|They keep their kitchen|Both, with one store and one order" },
      { "direction", "One order fits the aim of the house. One kitchen for all does not: food gets cold." },
      { "figures", "One store saves about a tenth. The hours are a guess." },
      { "people", "The east wing will ask whether it is being closed step by step." },
      { "values", "Nobody hears of it from a timetable." },
      { "long", "A store can be divided again. A kitchen that is gone does not come back." },
      { "missing", "The drivers|ward 4" }, { "premortem", "We saved on the store, and lost the two who knew where things are." },
      { "decision", "One store and one order from June, two kitchens. S. follows it up each month." },
      { "confidence", "70" }, { "explain", "With the figures, and with what I do not know, in both kitchens on one day." } },
    ON (41, 2), { { "happened", "It saved less than I had said, and the wait for spare parts has gone." },
                  { "process", "Asking the drivers changed the plan. I would ask them before the figures next time." } } },
  { ON (26, 2), "W3",
    { { "question", "Do more plates come back empty when the card has pictures?" },
      { "test", "Children’s ward, lunch only, three weeks." }, { "no", "Fewer than five plates in a hundred" },
      { "limit", "Forty hours, and the good will of one ward" }, { "know", "S.|the sister on ward 2|H." } },
    ON (30, 0), { { "result", "Yes for lunch: nine in a hundred. For breakfast one cannot tell." },
                  { "kind", "none" }, { "next", "Two wards, eight weeks, and no photographs of soup." } } },
  { ON (33, 3), "W4",
    { { "pole-a", "The same rules in both kitchens" }, { "pole-b", "Room for how each of them works" },
      { "good-a", "Whoever helps out finds everything, and nobody guesses at allergies." },
      { "good-b", "Each knows its wards, and changes what does not work." },
      { "much-a", "Lists for their own sake." }, { "much-b", "Two ways to do the same thing, and nobody knows which." },
      { "signs", "A rule that nobody can give the reason for|The same mistake in both, a week apart" },
      { "agreement", "Safety is the same everywhere. The rest is the kitchen’s own, if it is written down." } },
    ON (46, 3), { { "held", "Mostly. The cold store is still two cold stores." } } },
  { ON (9, 1), "W5",
    { { "who", "H." }, { "purpose", "To be missed less when I am not there." },
      { "questions", "What did you stop doing first?|How do you hear bad news early?" },
      { "actions", "Write down what only I can do.|Give one of it away by May." }, { "give", "What came of it" } },
    ON (44, 1), { { "worth", "I say why more often, and sooner." } } },
  { ON (11, 2), "W6",
    { { "members", "K., laboratory|L., laundry|A., transport" }, { "question", "What do we still decide that others could?" },
      { "expert", "Somebody from the airport" }, { "tries", "K.: one morning without mail.|L.: the rota by those who work it." } },
    ON (47, 2), { { "self", "I tell of others sooner than of me." } } },
};

/* Answers. */

static const KeelProgrammeField *
find_field (const KeelProgrammeField *fields,
            guint                     n_fields,
            const char               *id)
{
  for (guint i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].id, id))
      return &fields[i];

  g_error ("“%s” is no field", id);
}

static KeelFields *
with_answer (KeelFields               *answers,
             const KeelProgrammeField *field,
             const char               *text)
{
  g_auto (GStrv) list = NULL;

  if (field->kind == KEEL_FIELD_PERCENT)
    return keel_fields_with_number (answers, field->id, g_ascii_strtoll (text, NULL, 10));
  if (!field->repeats)
    return keel_fields_with_text (answers, field->id, text);

  list = g_strsplit (text, "|", -1);
  return keel_fields_with_list (answers, field->id, (const char * const *) list);
}

/* @old with @given, as far as there are some. */
KeelFields *
year_answer_fields (KeelFields               *old,
                    const KeelProgrammeField *fields,
                    guint                     n_fields,
                    const YearAnswer         *given,
                    guint                     n_given)
{
  KeelFields *answers = keel_fields_ref (old);

  for (guint i = 0; i < n_given && given[i].field != NULL; i++)
    {
      g_autoptr (KeelFields) before = answers;

      answers = with_answer (before, find_field (fields, n_fields, given[i].field), given[i].text);
    }

  return answers;
}

/* The day on which something is to be looked at again, if the form asks for one. */
static KeelFields *
answer_day (KeelFields               *old,
            const KeelProgrammeField *fields,
            guint                     n_fields,
            KeelDay                   day)
{
  for (guint i = 0; i < n_fields; i++)
    if (fields[i].kind == KEEL_FIELD_DAY)
      return keel_fields_with_day (old, fields[i].id, day);

  return keel_fields_ref (old);
}

/* Worksheets. */

static KeelWorksheet *
find_worksheet (KeelWorkbook *workbook,
                const char   *form)
{
  GListModel *model = keel_workbook_get_worksheets (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (KeelWorksheet) worksheet = g_list_model_get_item (model, i);

      if (g_str_equal (keel_worksheet_get_form (worksheet), form))
        return worksheet;
    }

  g_error ("“%s” was not filled in", form);
}

static void
fill_in (KeelWorkbook     *workbook,
         KeelProgramme    *programme,
         KeelWorksheet    *worksheet,
         const YearAnswer *given,
         guint             n_given,
         KeelDay           look_day)
{
  const KeelProgrammeWorksheet *form = keel_programme_find_worksheet (programme, keel_worksheet_get_form (worksheet));
  g_autoptr (KeelFields) told = year_answer_fields (keel_worksheet_get_fields (worksheet), form->fields,
                                                    form->n_fields, given, n_given);
  g_autoptr (KeelFields) answers = answer_day (told, form->fields, form->n_fields, look_day);
  g_autoptr (KeelFields) labels = keel_field_labels_new (form->fields, form->n_fields, answers,
                                                         keel_worksheet_get_labels (worksheet));

  keel_workbook_fill_worksheet (workbook, worksheet, answers, labels, form->title);
}

void
year_fill_worksheets (KeelWorkbook  *workbook,
                      KeelProgramme *programme,
                      guint          nth_day,
                      KeelMoment     now)
{
  KeelDay day = keel_moment_get_day (now);

  for (guint i = 0; i < G_N_ELEMENTS (worksheets); i++)
    {
      const KeelProgrammeWorksheet *form = keel_programme_find_worksheet (programme, worksheets[i].form);
      KeelWorksheetForm blank = { keel_programme_get_content (programme)->id, form->id, form->title };

      if (worksheets[i].day == nth_day)
        fill_in (workbook, programme, keel_workbook_add_worksheet (workbook, &blank, NULL, day, now),
                 worksheets[i].answers, YEAR_MOST_FIELDS, day + 7 * (worksheets[i].later_day - nth_day) / 7);
      if (worksheets[i].later_day == nth_day)
        fill_in (workbook, programme, find_worksheet (workbook, form->id), worksheets[i].later, YEAR_MOST_TURNS, day + 84);
    }
}

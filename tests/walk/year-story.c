/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "year-story-private.h"

#include "keel-field-labels.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"

static const guint skipped_weeks[] = { 6, 23, 24, 25, 42 };

static const char * const entries[][4] = {
  { "The night list was wrong again, and two wards got breakfast an hour late. I rewrote it myself before anybody else was in.",
    "It was quicker. It was also the third time, so nobody has learned to write it but me.",
    "Sit beside P. on Thursday while he writes it, with my hands in my pockets.", NULL },
  { "M. asked why the soup has to be blended on the day. I said: because it has always been.",
    "That is no reason. There is one, and I had forgotten to tell it.",
    "Begin the Monday round with the reason for one rule.", NULL },
  { "The audit found nothing. I told the others so in the corridor, one after the other.",
    "A good word to seven people, but none of them heard what the others had done for it.",
    "Tell it once, to all, with what each has done.", NULL },
  { "A quarrel between the early and the late shift about the cold store. I decided for the early one.",
    "They wanted somebody to decide. But I had listened to one side longer, since I am there when it works.",
    "Ask the late shift first next time, at their hour.", NULL },
  { "S. has tried a menu card with pictures on the children’s ward. I heard of it from a nurse.",
    "My first thought was that nobody had asked me. My second was that this is what I had wanted.",
    "Ask her what she has seen, and what she would need to go on.", NULL },
  { "I explained the new ordering dates twice and asked nobody what they make harder.",
    "The dates hold, and the store is emptier. Two people stay longer on Wednesdays for it.",
    "One question at the end of each explanation, and then silence.", NULL },
  { "Budget talk. I had every figure ready and no sentence about what they are for.",
    "They cut where it hurts the least on paper, which is where it hurts the most on the wards.",
    "Put the sentence first, the figures behind it.", NULL },
};

static const struct
{
  guint          day;
  KeelEventKind  kind;
  const char    *text;
} events[] = {
  { ON (2, 3), KEEL_EVENT_NOTE, "The old dishwasher is gone" },
  { ON (9, 0), KEEL_EVENT_ACTION, "First talk with a mentor" },
  { ON (22, 0), KEEL_EVENT_CONTEXT, "The kitchen of the east wing is mine too" },
  { ON (30, 2), KEEL_EVENT_ACTION, "Workshop on feedback" },
  { ON (45, 4), KEEL_EVENT_NOTE, "Inspection" },
};

/* What is asked besides the weekly questions from that day on. */
#define ENERGY_DAY ON (8, 0)
#define TIME_SPLIT_DAY ON (28, 0)

static const struct
{
  guint       day;
  KeelGoalAim aim;
  const char *texts[KEEL_N_GOAL_TEXTS];
} goals[] = {
  { ON (4, 2), { .measure = "CU-L", .direction = KEEL_DIRECTION_MORE, .form = KEEL_FORM_PULSE },
    { "People here can do more than I let them, and I cannot be in two kitchens.",
      "Somebody decides something of weight, and I hear of it afterwards.", "P. and S." } },
  { ON (40, 1), { .measure = "T", .direction = KEEL_DIRECTION_MORE, .form = KEEL_GOAL_ANY_FORM },
    { "The east wing follows its lists well, and does not know what they are for.",
      "I am asked about reasons, not only about times.", "M., and the sister on ward 4" } },
};

/* Each is the open goal's. */
static const struct
{
  guint         day;
  KeelDecision  decision;
  const char   *measure;  /* that the goal turns to, or NULL */
  const char   *texts[KEEL_N_REVIEW_TEXTS];
} reviews[] = {
  { ON (16, 2), KEEL_DECISION_CHANGE, "AP-L",
    { "P. writes the night list now. Nobody asks for more yet, because I have not said where we are going.",
      "At the first check-in I thought that I handed over enough. I would put it lower today." } },
  { ON (28, 2), KEEL_DECISION_KEEP, NULL,
    { "The Monday round begins with a reason, most weeks. It is missed when I am away.", "" } },
  { ON (37, 3), KEEL_DECISION_END, NULL,
    { "They hold the round without me. That was the sign.", "The scale has moved with me: I ask more of it now." } },
};

static const struct
{
  guint       day;
  const char *type;
  const char *title;
  YearAnswer      answers[YEAR_MOST_FIELDS];
  struct
  {
    guint          day;
    KeelStepState  state;
    const char    *reason;
    YearAnswer         answer;
  }           turns[YEAR_MOST_TURNS];
} steps[] = {
  { ON (5, 1), "D1", "A day beside the director of nursing",
    { { "whom", "H., nursing" }, { "occasion", "The Thursday round and the meeting after it" },
      { "watch-managing", "How what was decided is followed up." },
      { "watch-leading", "How she asks those who say nothing." },
      { "confidential", "Everything about persons, and the plans for the building." } },
    { { ON (7, 3), KEEL_STEP_UNDER_WAY, "", { NULL } },
      { ON (8, 3), KEEL_STEP_DONE, "", { "take", "Ask the quietest one first, once in each round." } } } },
  { ON (12, 2), "D3", "An evening course on strategy",
    { { "need", "I know what we do, and not where it is to go." }, { "what", "Strategy for heads of services" },
      { "partner", "K., laboratory" } },
    { { ON (17, 4), KEEL_STEP_DROPPED, "It falls on the evenings of the late shift, which needs me more until spring.",
        { NULL } } } },
  { ON (20, 1), "D7", "Ask the late shift how I close a discussion",
    { { "behaviour", "How I close a discussion" }, { "whom", "P.|S.|M." },
      { "words", "When did I last close something before you had finished?" } },
    { { ON (21, 1), KEEL_STEP_UNDER_WAY, "", { NULL } },
      { ON (31, 3), KEEL_STEP_DONE, "", { "heard", "With my hand on the door, twice." } } } },
  { ON (40, 2), "D5", "Pictures on the menu card",
    { { "project", "Menu cards with pictures on two wards, for eight weeks" }, { "aim", "Patients eat what they ordered" },
      { "leading", "Win the sisters of both wards; S. tells why." },
      { "managing", "S. owns it; the old cards stay in the drawer." },
      { "sign", "Fewer full plates come back" } },
    { { ON (43, 1), KEEL_STEP_UNDER_WAY, "", { NULL } } } },
  { ON (48, 1), "D4", "Ask H. for one talk before the new year",
    { { "who", "H." }, { "purpose", "How to be there for two places at once." }, { "ask", "After the Thursday round" } },
    { { 0 } } },
  { ON (50, 3), "D2", "The workshop on difficult talks",
    { { "workshop", "Difficult talks, in February" }, { "act", "Say what I see before what I think" } },
    { { 0 } } },
};

/* 0: never. */
static const struct
{
  guint       day;
  const char *template;
  const char *texts[KEEL_N_IF_THEN_TEXTS];
  guint       rehearsed;
  guint       ended;
} if_thens[] = {
  { ON (4, 4), "CU-L-more",
    { [KEEL_IF_THEN_NOTICE] = "They stop, and begin with “Well …”.", [KEEL_IF_THEN_OBSTACLE] = "A telephone that rings.",
      [KEEL_IF_THEN_INSTEAD] = "say: tell me at two what you did" }, ON (4, 4), ON (38, 4) },
  { ON (18, 4), "AP-M-less",
    { [KEEL_IF_THEN_NOTICE] = "My pencil is in my hand.", [KEEL_IF_THEN_OBSTACLE] = "The audit is near." }, ON (18, 4), 0 },
  { ON (40, 4), "AP-L-more",
    { [KEEL_IF_THEN_NOTICE] = "The list is still in my pocket." }, 0, 0 },
};

gboolean
year_story_is_skipped (guint week)
{
  for (guint i = 0; i < G_N_ELEMENTS (skipped_weeks); i++)
    if (skipped_weeks[i] == week)
      return TRUE;

  return FALSE;
}

const char * const *
year_story_get_entry (guint week)
{
  return entries[week % G_N_ELEMENTS (entries)];
}

/* Goals. */

static void
begin_goals (KeelWorkbook *workbook,
             guint         nth_day,
             KeelMoment    now)
{
  for (guint i = 0; i < G_N_ELEMENTS (goals); i++)
    {
      KeelDay day = keel_moment_get_day (now);
      KeelGoalAim aim = goals[i].aim;
      KeelGoal *goal;

      if (goals[i].day != nth_day)
        continue;

      goal = keel_workbook_add_goal (workbook, day, now, NULL);
      g_assert_nonnull (goal);
      aim.review_day = day + KEEL_GOAL_REVIEW_DAYS;
      g_assert_true (keel_workbook_set_goal_aim (workbook, goal, &aim));
      for (int text = 0; text < KEEL_N_GOAL_TEXTS; text++)
        keel_workbook_set_goal_text (workbook, goal, text, goals[i].texts[text]);
    }
}

static void
review_goal (KeelWorkbook *workbook,
             guint         nth_day,
             KeelMoment    now)
{
  KeelGoal *goal = keel_workbook_find_open_goal (workbook);

  for (guint i = 0; i < G_N_ELEMENTS (reviews); i++)
    {
      if (reviews[i].day != nth_day)
        continue;

      for (int text = 0; text < KEEL_N_REVIEW_TEXTS; text++)
        keel_workbook_set_review_text (workbook, goal, text, reviews[i].texts[text], now);
      g_assert_true (keel_workbook_decide_review (workbook, goal, reviews[i].decision, now));
      if (reviews[i].measure != NULL)
        {
          KeelGoalAim aim = keel_goal_get_aim (goal);

          aim.measure = reviews[i].measure;
          g_assert_true (keel_workbook_set_goal_aim (workbook, goal, &aim));
        }
    }
}

/* Steps. */

static void
set_step_answers (KeelWorkbook     *workbook,
                  KeelProgramme    *programme,
                  KeelStep         *step,
                  const YearAnswer *given,
                  guint             n_given)
{
  const KeelProgrammeStep *type = keel_programme_find_step (programme, keel_step_get_step_type (step));
  g_autoptr (KeelFields) answers = year_answer_fields (keel_step_get_fields (step), type->fields, type->n_fields,
                                                       given, n_given);
  g_autoptr (KeelFields) labels = keel_field_labels_new (type->fields, type->n_fields, answers,
                                                         keel_step_get_labels (step));

  keel_workbook_set_step_fields (workbook, step, answers, labels);
}

static KeelStep *
find_step (KeelWorkbook *workbook,
           const char   *title)
{
  GListModel *model = keel_workbook_get_steps (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (KeelStep) step = g_list_model_get_item (model, i);

      if (g_str_equal (keel_step_get_text (step, KEEL_STEP_TITLE), title))
        return step;
    }

  g_error ("“%s” is no step", title);
}

static void
turn_steps (KeelWorkbook  *workbook,
            KeelProgramme *programme,
            guint          nth,
            guint          nth_day,
            KeelMoment     now)
{
  for (guint i = 0; i < YEAR_MOST_TURNS && steps[nth].turns[i].day > 0; i++)
    {
      KeelStep *step;

      if (steps[nth].turns[i].day != nth_day)
        continue;

      step = find_step (workbook, steps[nth].title);
      g_assert_true (keel_workbook_set_step_state (workbook, step, steps[nth].turns[i].state,
                                                   keel_moment_get_day (now), NULL));
      keel_workbook_set_step_text (workbook, step, KEEL_STEP_REASON, steps[nth].turns[i].reason);
      set_step_answers (workbook, programme, step, &steps[nth].turns[i].answer, 1);
    }
}

static void
go_on_with_steps (KeelWorkbook  *workbook,
                  KeelProgramme *programme,
                  guint          nth_day,
                  KeelMoment     now)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      KeelStep *step;

      turn_steps (workbook, programme, i, nth_day, now);
      if (steps[i].day != nth_day)
        continue;

      step = keel_workbook_add_step (workbook, NULL, keel_moment_get_day (now), now, NULL);
      g_assert_nonnull (step);
      g_assert_true (keel_workbook_set_step_type (workbook, step, steps[i].type));
      keel_workbook_set_step_text (workbook, step, KEEL_STEP_TITLE, steps[i].title);
      set_step_answers (workbook, programme, step, steps[i].answers, YEAR_MOST_FIELDS);
    }
}

/* If–then plans. */

static void
begin_if_then (KeelWorkbook  *workbook,
               KeelProgramme *programme,
               guint          nth,
               KeelMoment     now)
{
  const KeelProgrammeTemplate *template = keel_programme_find_template (programme, if_thens[nth].template);
  KeelIfThen *plan = keel_workbook_add_if_then (workbook, keel_moment_get_day (now), now);

  g_assert_true (keel_workbook_use_template (workbook, plan, template->id, template->if_text, template->then_text));
  for (int text = KEEL_IF_THEN_NOTICE; text < KEEL_N_IF_THEN_TEXTS; text++)
    if (if_thens[nth].texts[text] != NULL)
      keel_workbook_set_if_then_text (workbook, plan, text, if_thens[nth].texts[text]);
  if (if_thens[nth].rehearsed > 0)
    g_assert_true (keel_workbook_rehearse (workbook, plan, now));
}

static void
end_if_then (KeelWorkbook *workbook,
             guint         nth,
             KeelDay       day)
{
  GListModel *model = keel_workbook_get_if_thens (workbook);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (KeelIfThen) plan = g_list_model_get_item (model, i);

      if (g_strcmp0 (keel_if_then_get_template (plan), if_thens[nth].template) == 0)
        g_assert_true (keel_workbook_set_if_then_ended (workbook, plan, day));
    }
}

/* The rest. */

static void
choose (KeelWorkbook  *workbook,
        KeelProgramme *programme,
        guint          nth_day,
        KeelMoment     now)
{
  if (nth_day == 0)
    {
      keel_workbook_set_programme (workbook, keel_programme_get_content (programme)->id, now);
      keel_workbook_set_role (workbook, KEEL_ROLE_EXECUTIVE, now);
    }
  if (nth_day == ENERGY_DAY)
    keel_workbook_set_asks_energy (workbook, TRUE, now);
  if (nth_day == TIME_SPLIT_DAY)
    keel_workbook_set_asks_time_split (workbook, TRUE, now);
}

void
year_story_play (KeelWorkbook  *workbook,
                 KeelProgramme *programme,
                 guint          nth_day,
                 KeelMoment     now)
{
  choose (workbook, programme, nth_day, now);
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    if (events[i].day == nth_day)
      keel_workbook_add_event (workbook, events[i].kind, keel_moment_get_day (now), events[i].text, now);

  begin_goals (workbook, nth_day, now);
  review_goal (workbook, nth_day, now);
  go_on_with_steps (workbook, programme, nth_day, now);
  for (guint i = 0; i < G_N_ELEMENTS (if_thens); i++)
    {
      if (if_thens[i].day == nth_day)
        begin_if_then (workbook, programme, i, now);
      if (if_thens[i].ended == nth_day && nth_day > 0)
        end_if_then (workbook, i, keel_moment_get_day (now));
    }
  year_fill_worksheets (workbook, programme, nth_day, now);
}

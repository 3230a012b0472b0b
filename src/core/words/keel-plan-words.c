/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-plan-words.h"

#include "keel-balance-words.h"
#include "keel-entry-words.h"
#include "keel-inline-words.h"
#include "keel-text.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *measure;
  const char *name;
} numbers[] = {
  /* Translators: what a goal is about: the four numbers of a check-in. */
  { "M", NC_("focus", "Managing") },
  { "L", NC_("focus", "Leading") },
  { "T", NC_("focus", "Tilt") },
  { "V", NC_("focus", "Two-sided fit") },
};

static const char * const states[KEEL_N_STEP_STATES] = {
  /* Translators: how far a step of a plan is. */
  [KEEL_STEP_PLANNED] = NC_("step", "Planned"),
  [KEEL_STEP_UNDER_WAY] = NC_("step", "Under Way"),
  [KEEL_STEP_DONE] = NC_("step", "Done"),
  [KEEL_STEP_DROPPED] = NC_("step", "Dropped"),
};

static const char * const decisions[] = {
  /* Translators: what becomes of a goal at its review. */
  [KEEL_DECISION_KEEP] = NC_("goal", "Keep It"),
  [KEEL_DECISION_CHANGE] = NC_("goal", "Change It"),
  [KEEL_DECISION_END] = NC_("goal", "End It"),
};

/* Goals. */

/* One side of a facet; NULL if @measure is none that the programme knows. */
static char *
describe_side (const char    *measure,
               KeelProgramme *programme)
{
  const char *hyphen = strrchr (measure, '-');
  g_autofree char *id = hyphen ? g_strndup (measure, (gsize) (hyphen - measure)) : NULL;
  const KeelProgrammeFacet *facet = programme && id ? keel_programme_find_facet (programme, id) : NULL;
  g_autofree char *title = facet ? keel_inline_words_isolate (facet->title) : NULL;
  g_autofree char *side = NULL;

  if (!facet)
    return NULL;

  side = keel_inline_words_isolate (g_str_equal (hyphen, "-M") ? facet->managing : facet->leading);

  /* Translators: one side of a part of the work. %1$s is the part, such as “Culture”; %2$s its
   * managing or leading side, such as “Hold” or “Grow”. */
  if (g_str_equal (hyphen, "-M"))
    return g_strdup_printf (_("%1$s: %2$s (managing)"), title, side);
  if (g_str_equal (hyphen, "-L"))
    return g_strdup_printf (_("%1$s: %2$s (leading)"), title, side);

  return NULL;
}

char *
keel_plan_words_measure (const char    *measure,
                         KeelProgramme *programme)
{
  g_autofree char *side = NULL;

  g_return_val_if_fail (measure != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_str_equal (numbers[i].measure, measure))
      return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, "focus", numbers[i].name));

  side = describe_side (measure, programme);
  return side ? g_steal_pointer (&side) : g_strdup (measure);
}

const char *
keel_plan_words_direction (const char    *measure,
                           KeelDirection  direction)
{
  /* Translators: which way a goal is to go. Neither is good or bad. */
  if (g_strcmp0 (measure, "T") == 0)
    return direction == KEEL_DIRECTION_MORE ? C_("direction", "Toward leading")
                                            : C_("direction", "Toward managing");

  return direction == KEEL_DIRECTION_MORE ? C_("direction", "A little more")
                                          : C_("direction", "A little less");
}

char *
keel_plan_words_goal (KeelGoal      *goal,
                      KeelProgramme *programme)
{
  g_autofree char *measure = NULL;
  KeelGoalAim aim;

  g_return_val_if_fail (KEEL_IS_GOAL (goal), NULL);

  aim = keel_goal_get_aim (goal);
  if (!aim.measure)
    return g_strdup (_("Goal, nothing chosen yet"));

  measure = keel_plan_words_measure (aim.measure, programme);
  /* Translators: a goal. %1$s is which way, such as “A little more”; %2$s what it is about, such as
   * “Leading” or “Culture: Hold (managing)”. */
  return g_strdup_printf (_("%1$s: %2$s"), keel_plan_words_direction (aim.measure, aim.direction), measure);
}

char *
keel_plan_words_goal_state (KeelGoal *goal)
{
  g_autofree char *begun = NULL;
  g_autofree char *ended = NULL;
  g_autofree char *review = NULL;
  KeelDay review_day;

  g_return_val_if_fail (KEEL_IS_GOAL (goal), NULL);

  begun = keel_entry_words_short_day (keel_goal_get_day (goal));
  if (!keel_goal_is_open (goal))
    {
      ended = keel_entry_words_short_day (keel_goal_get_ended (goal));
      /* Translators: of a goal; both are days. */
      return g_strdup_printf (_("From %1$s to %2$s"), begun, ended);
    }

  review_day = keel_goal_get_aim (goal).review_day;
  if (review_day == KEEL_DAY_NONE)
    /* Translators: of a goal; %s is a day. */
    return g_strdup_printf (_("Since %s"), begun);

  review = keel_entry_words_short_day (review_day);
  /* Translators: of a goal; both are days. */
  return g_strdup_printf (_("Since %1$s, to be looked at again on %2$s"), begun, review);
}

/* Steps. */

char *
keel_plan_words_step (KeelStep      *step,
                      KeelProgramme *programme)
{
  const KeelProgrammeStep *type;
  g_autofree char *title = NULL;

  g_return_val_if_fail (KEEL_IS_STEP (step), NULL);

  title = keel_text_first_line (keel_step_get_text (step, KEEL_STEP_TITLE));
  if (*title)
    return g_steal_pointer (&title);

  type = programme ? keel_programme_find_step (programme, keel_step_get_step_type (step)) : NULL;
  if (type)
    return g_strdup (type->title);

  /* Translators: a step of a plan that has no title. %s is its type, such as D1. */
  return keel_step_get_step_type (step) ? g_strdup_printf (_("Step %s"), keel_step_get_step_type (step))
                                        : g_strdup (_("Step without words"));
}

const char *
keel_plan_words_state (KeelStepState state)
{
  g_return_val_if_fail (state < KEEL_N_STEP_STATES, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "step", states[state]);
}

char *
keel_plan_words_step_state (KeelStep *step)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (KEEL_IS_STEP (step), NULL);

  day = keel_entry_words_short_day (keel_step_get_since (step));
  switch (keel_step_get_state (step))
    {
    case KEEL_STEP_PLANNED:
      /* Translators: of a step of a plan; %s is a day. */
      return g_strdup_printf (_("Planned since %s"), day);
    case KEEL_STEP_UNDER_WAY:
      return g_strdup_printf (_("Under way since %s"), day);
    case KEEL_STEP_DONE:
      return g_strdup_printf (_("Done on %s"), day);
    case KEEL_STEP_DROPPED:
      return g_strdup_printf (_("Dropped on %s"), day);
    case KEEL_N_STEP_STATES:
      break;
    }

  g_return_val_if_reached (NULL);
}

/* If–then plans. */

char *
keel_plan_words_sentence (const char *if_text,
                          const char *then_text)
{
  g_autofree char *inline_if = NULL;
  g_autofree char *inline_then = NULL;

  g_return_val_if_fail (if_text != NULL && then_text != NULL, NULL);

  inline_if = keel_inline_words_isolate (if_text);
  inline_then = keel_inline_words_isolate (then_text);

  /* Translators: an if–then plan, in the first person: “If I open Monday’s meeting, then I will say
   * why it matters.” %1$s is a cue, %2$s an act. */
  return g_strdup_printf (_("If %1$s, then I will %2$s."), inline_if, inline_then);
}

/* One line, without the full stop that the sentence has. */
static char *
take_half (KeelIfThen     *plan,
           KeelIfThenText  text)
{
  char *half = keel_text_first_line (keel_if_then_get_text (plan, text));
  gsize length = strlen (half);

  if (length > 0 && half[length - 1] == '.')
    half[length - 1] = '\0';
  return half;
}

char *
keel_plan_words_if_then (KeelIfThen *plan)
{
  g_autofree char *if_text = NULL;
  g_autofree char *then_text = NULL;
  g_autofree char *half = NULL;

  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), NULL);

  if_text = take_half (plan, KEEL_IF_THEN_IF);
  then_text = take_half (plan, KEEL_IF_THEN_THEN);
  if (*if_text && *then_text)
    return keel_plan_words_sentence (if_text, then_text);

  half = keel_inline_words_isolate (*if_text ? if_text : then_text);
  if (*if_text)
    /* Translators: an if–then plan that has no second half yet; %s is a cue. */
    return g_strdup_printf (_("If %s, then …"), half);
  if (*then_text)
    /* Translators: an if–then plan that has no first half yet; %s is an act. */
    return g_strdup_printf (_("If …, then I will %s."), half);

  return g_strdup (_("If–then plan without words"));
}

char *
keel_plan_words_log (KeelIfThen *plan)
{
  guint n_happened, n_did;

  g_return_val_if_fail (KEEL_IS_IF_THEN (plan), NULL);

  keel_if_then_count (plan, &n_happened, &n_did);
  if (n_happened == 0)
    return g_strdup (keel_if_then_get_n_opportunities (plan) == 0
                       ? _("Nothing noted yet")
                       : _("No opportunity has come yet"));

  /* Translators: of an if–then plan: %1$u of %2$u times that its cue came, its act was done. The
   * number of the plural is the second. */
  return g_strdup_printf (ngettext ("Done at %1$u of %2$u opportunity", "Done at %1$u of %2$u opportunities",
                                    n_happened),
                          n_did, n_happened);
}

char *
keel_plan_words_opportunity (const KeelOpportunity *opportunity)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (opportunity != NULL, NULL);

  day = keel_entry_words_short_day (keel_moment_get_day (opportunity->at));

  /* Translators: a line of what became of an if–then plan. %s is a day. */
  if (!opportunity->happened)
    return g_strdup_printf (_("%s: no opportunity came"), day);
  if (opportunity->did)
    return g_strdup_printf (_("%s: an opportunity came, and I did it"), day);

  return g_strdup_printf (_("%s: an opportunity came, and I did not"), day);
}

/* Reviews. */

const char *
keel_plan_words_decision (KeelDecision decision)
{
  g_return_val_if_fail (decision > KEEL_DECISION_NONE && decision < G_N_ELEMENTS (decisions), NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "goal", decisions[decision]);
}

char *
keel_plan_words_review (const KeelReview *review)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (review != NULL, NULL);

  day = keel_entry_words_short_day (keel_moment_get_day (review->at));
  switch (review->decision)
    {
    case KEEL_DECISION_NONE:
      /* Translators: of a review of a goal: its day, and what came of it. */
      return g_strdup_printf (_("%s: not decided yet"), day);
    case KEEL_DECISION_KEEP:
      return g_strdup_printf (_("%s: kept"), day);
    case KEEL_DECISION_CHANGE:
      return g_strdup_printf (_("%s: changed"), day);
    case KEEL_DECISION_END:
      return g_strdup_printf (_("%s: ended"), day);
    }

  g_return_val_if_reached (NULL);
}

char *
keel_plan_words_numbers (KeelBalance *balance)
{
  KeelForm form = keel_balance_get_form (balance);
  KeelMeasure measure = keel_balance_get_focus (balance);
  g_autofree char *name = keel_balance_words_series (measure, form);
  g_autofree char *known = keel_balance_words_known (keel_balance_get_series (balance, form, measure));

  /* Translators: %1$s is a series of numbers, such as “Leading, weekly pulse”; %2$s is what may be
   * said about it, one or more sentences. */
  return g_strdup_printf (_("%1$s: %2$s"), name, known);
}

const char *
keel_plan_words_numbers_limit (const char *measure)
{
  if (!measure || keel_goal_measure_is_number (measure))
    return NULL;

  return _("One side of one part of the work has too few answers for a verdict. This is of that side of the "
           "whole work.");
}

const char *
keel_plan_words_deleted (KeelRecord *record)
{
  if (KEEL_IS_GOAL (record))
    return _("Goal moved to Trash");

  return KEEL_IS_STEP (record) ? _("Step moved to Trash") : _("If–then plan moved to Trash");
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record-words.h"
#include "keel-config.h"

#include "keel-checkin.h"
#include "keel-device-record.h"
#include "keel-entry-words.h"
#include "keel-event.h"
#include "keel-field-words.h"
#include "keel-goal.h"
#include "keel-if-then.h"
#include "keel-plan-words.h"
#include "keel-profile.h"
#include "keel-step.h"
#include "keel-text.h"
#include "keel-worksheet-words.h"

#include <glib/gi18n-lib.h>

static const char *
get_checkin_title (KeelCheckin *checkin)
{
  gboolean is_draft = keel_checkin_is_draft (checkin);

  /* Translators: a check-in is a sheet of answers; the pulse is a short one. */
  if (keel_checkin_get_form (checkin) == KEEL_FORM_PULSE)
    return is_draft ? _("Pulse, not finished") : _("Pulse");

  return is_draft ? _("Full check-in, not finished") : _("Full check-in");
}

static char *
make_event_title (KeelEvent *event)
{
  g_autofree char *line = keel_text_first_line (keel_event_get_text (event));

  /* Translators: an event is something that happened on a day, such as a new role. */
  return *line ? g_steal_pointer (&line) : g_strdup (_("Event without words"));
}

/* What stands alone, or once for a device. */
static const char *
get_single_title (KeelRecord *record)
{
  if (KEEL_IS_PROFILE (record))
    return _("Choices for this workbook");
  if (G_OBJECT_TYPE (record) == KEEL_TYPE_PRACTICE)
    return _("Ticks of a week");
  if (G_OBJECT_TYPE (record) == KEEL_TYPE_READING)
    return _("What has been read");
  if (G_OBJECT_TYPE (record) == KEEL_TYPE_CARDS)
    return _("Recall cards");

  return _("Results of exercises");
}

char *
keel_record_words_title_in (KeelRecord    *record,
                            KeelProgramme *programme)
{
  g_return_val_if_fail (KEEL_IS_RECORD (record), NULL);

  if (KEEL_IS_CHECKIN (record))
    return g_strdup (get_checkin_title (KEEL_CHECKIN (record)));

  if (KEEL_IS_EVENT (record))
    return make_event_title (KEEL_EVENT (record));

  if (KEEL_IS_WORKSHEET (record))
    return keel_worksheet_words_title (KEEL_WORKSHEET (record));

  if (KEEL_IS_GOAL (record))
    return keel_plan_words_goal (KEEL_GOAL (record), programme);

  if (KEEL_IS_STEP (record))
    return keel_plan_words_step (KEEL_STEP (record), programme);

  if (KEEL_IS_IF_THEN (record))
    return keel_plan_words_if_then (KEEL_IF_THEN (record));

  if (keel_record_is_single (record))
    return g_strdup (get_single_title (record));

  g_assert (KEEL_IS_ENTRY (record));
  return keel_entry_words_headline (KEEL_ENTRY (record));
}

char *
keel_record_words_title (KeelRecord *record)
{
  return keel_record_words_title_in (record, NULL);
}

static void
append_line (GString    *text,
             const char *line)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static void
append_answer (GString    *text,
               const char *item,
               KeelAnswer  answer)
{
  g_autofree char *number = g_strdup_printf (answer > 0 ? "+%d" : "%d", answer);
  g_autofree char *line = NULL;

  /* Translators: the answer to one item of a check-in, by the item's id, such as AP-M1. */
  if (answer == KEEL_ANSWER_NA)
    line = g_strdup_printf (_("%s: not called for"), item);
  else
    /* Translators: %1$s is the id of an item of a check-in, such as AP-M1; %2$s its answer, from
     * -3 to +3. */
    line = g_strdup_printf (_("%1$s: %2$s"), item, number);

  append_line (text, line);
}

static void
describe_checkin (GString     *text,
                  KeelCheckin *checkin)
{
  const char *moment_item, *moment;
  KeelAnswer answer;

  for (guint i = 0; i < keel_checkin_get_n_answers (checkin); i++)
    {
      const char *item = keel_checkin_get_answered (checkin, i, &answer);

      append_answer (text, item, answer);
    }

  keel_checkin_get_moment (checkin, &moment_item, &moment);
  if (moment)
    append_line (text, moment);
}

static void
append_text (GString    *text,
             const char *line)
{
  if (*line)
    append_line (text, line);
}

static void
describe_worksheet (GString       *text,
                    KeelWorksheet *worksheet)
{
  g_autofree char *answers = keel_field_words_answers (keel_worksheet_get_labels (worksheet),
                                                       keel_worksheet_get_fields (worksheet));

  append_text (text, answers);
}

static void
describe_goal (GString  *text,
               KeelGoal *goal)
{
  for (guint i = 0; i < KEEL_N_GOAL_TEXTS; i++)
    append_text (text, keel_goal_get_text (goal, i));

  for (guint i = 0; i < keel_goal_get_n_reviews (goal); i++)
    {
      KeelReview review = keel_goal_get_review (goal, i);
      g_autofree char *line = keel_plan_words_review (&review);

      append_line (text, line);
      for (guint j = 0; j < KEEL_N_REVIEW_TEXTS; j++)
        append_text (text, review.texts[j]);
    }
}

static void
describe_step (GString  *text,
               KeelStep *step)
{
  g_autofree char *state = keel_plan_words_step_state (step);
  g_autofree char *answers = keel_field_words_answers (keel_step_get_labels (step), keel_step_get_fields (step));

  append_line (text, state);
  append_text (text, keel_step_get_text (step, KEEL_STEP_REASON));
  append_text (text, answers);
}

static void
describe_if_then (GString    *text,
                  KeelIfThen *plan)
{
  for (guint i = KEEL_IF_THEN_NOTICE; i < KEEL_N_IF_THEN_TEXTS; i++)
    append_text (text, keel_if_then_get_text (plan, i));

  for (guint i = 0; i < keel_if_then_get_n_opportunities (plan); i++)
    {
      KeelOpportunity opportunity = keel_if_then_get_opportunity (plan, i);
      g_autofree char *line = keel_plan_words_opportunity (&opportunity);

      append_line (text, line);
    }
}

/* What a device has noted is told by when it was: it is too much to read. */
static void
describe_single (GString    *text,
                 KeelRecord *record)
{
  g_autofree char *day =
    keel_entry_words_short_day (keel_moment_get_day (keel_record_get_modified (record)));
  /* Translators: %s is a day. */
  g_autofree char *line = g_strdup_printf (_("Last changed on %s"), day);

  append_line (text, line);
}

char *
keel_record_words_describe (KeelRecord *record)
{
  GString *text = g_string_new (NULL);
  g_autofree char *title = keel_record_words_title (record);
  g_autofree char *day = NULL;

  if (!KEEL_IS_EVENT (record))
    append_line (text, title);
  if (keel_day_is_valid (keel_record_get_day (record)))
    {
      day = keel_entry_words_short_day (keel_record_get_day (record));
      append_line (text, day);
    }

  if (KEEL_IS_CHECKIN (record))
    describe_checkin (text, KEEL_CHECKIN (record));
  else if (KEEL_IS_EVENT (record))
    append_line (text, keel_event_get_text (KEEL_EVENT (record)));
  else if (KEEL_IS_WORKSHEET (record))
    describe_worksheet (text, KEEL_WORKSHEET (record));
  else if (KEEL_IS_GOAL (record))
    describe_goal (text, KEEL_GOAL (record));
  else if (KEEL_IS_STEP (record))
    describe_step (text, KEEL_STEP (record));
  else if (KEEL_IS_IF_THEN (record))
    describe_if_then (text, KEEL_IF_THEN (record));
  else if (keel_record_is_single (record))
    describe_single (text, record);

  return g_string_free (text, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-week-prompt.h"

#include "keel-prompt-choice.h"
#include "keel-timetable.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"

static KeelProfiles
get_profile (KeelWorkbook *workbook)
{
  static const struct
  {
    const char   *role;
    KeelProfiles  profile;
  } roles[] = {
    { KEEL_ROLE_ASPIRING, KEEL_PROFILE_ASPIRING },
    { KEEL_ROLE_EXECUTIVE, KEEL_PROFILE_EXECUTIVE },
    { KEEL_ROLE_DRIVER, KEEL_PROFILE_DRIVER },
  };
  const char *role = keel_profile_get_role (keel_workbook_get_profile (workbook));

  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (g_strcmp0 (role, roles[i].role) == 0)
      return roles[i].profile;

  return 0;
}

/* When each prompt was shown last, as a workbook knows it: to the week. */
static GArray *
list_shown (KeelWorkbook               *workbook,
            const KeelProgrammeContent *content)
{
  GArray *shown = g_array_new (FALSE, FALSE, sizeof (KeelPromptShown));

  for (guint i = 0; i < content->n_prompts; i++)
    {
      KeelPromptShown one = {
        .prompt = content->prompts[i].id,
        .day = keel_workbook_get_last_shown (workbook, KEEL_SHOWN_PROMPT, content->prompts[i].id),
      };

      if (one.day != KEEL_DAY_NONE)
        g_array_append_val (shown, one);
    }

  return shown;
}

/* Whether an entry of the week, or a later one, answers it already. */
static gboolean
is_answered (KeelWorkbook *workbook,
             const char   *id,
             KeelDay       monday)
{
  GListModel *entries = keel_workbook_get_entries (workbook);
  guint n_entries = g_list_model_get_n_items (entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (entries, i);

      if (keel_entry_get_day (entry) < monday)
        break;
      if (keel_entry_has_link (entry, KEEL_LINK_PROMPT, id))
        return TRUE;
    }

  return FALSE;
}

/* What the open goal is about: one side of a facet, or that side of all of them. Else what the
 * profile says. */
static GStrv
list_groups (KeelProgramme *programme,
             KeelWorkbook  *workbook)
{
  const KeelProgrammeItemSet *set = keel_programme_get_content (programme)->item_set;
  g_autoptr (GStrvBuilder) groups = g_strv_builder_new ();
  KeelGoal *goal = keel_workbook_find_open_goal (workbook);
  const char *focus = goal != NULL ? keel_goal_get_aim (goal).measure : NULL;
  gboolean is_side = g_strcmp0 (focus, "M") == 0 || g_strcmp0 (focus, "L") == 0;

  for (guint i = 0; is_side && set != NULL && i < set->n_facets; i++)
    {
      g_autofree char *group = g_strconcat (set->facets[i].id, "-", focus, NULL);

      g_strv_builder_add (groups, group);
    }

  if (focus == NULL || (keel_goal_measure_is_number (focus) && !is_side))
    focus = keel_profile_get_focus (keel_workbook_get_profile (workbook));
  if (focus != NULL && !is_side)
    g_strv_builder_add (groups, focus);

  return g_strv_builder_end (groups);
}

const KeelProgrammePrompt *
keel_week_prompt_choose (KeelProgramme *programme,
                         KeelWorkbook  *workbook,
                         KeelDay        today)
{
  const KeelProgrammeContent *content = keel_programme_get_content (programme);
  const KeelProgrammeWeek *week = keel_timetable_find (programme, workbook, keel_day_get_monday (today));
  g_auto (GStrv) groups = list_groups (programme, workbook);
  g_autoptr (GArray) shown = list_shown (workbook, content);
  KeelPromptWish wish = {
    .groups = (const char * const *) groups,
    .profile = get_profile (workbook),
    .planned = week != NULL ? week->prompt : NULL,
    .shown = (const KeelPromptShown *) (gpointer) shown->data,
    .n_shown = shown->len,
    .today = today,
  };

  return keel_prompt_choose (content->prompts, content->n_prompts, &wish);
}

const KeelProgrammePrompt *
keel_week_prompt_find (KeelProgramme *programme,
                       KeelWorkbook  *workbook,
                       KeelDay        today)
{
  KeelDay monday = keel_day_get_monday (today);
  const KeelProgrammePrompt *shown;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);

  shown = keel_programme_find_prompt (programme, keel_workbook_get_shown (workbook, KEEL_SHOWN_PROMPT, monday));
  if (shown != NULL && !is_answered (workbook, shown->id, monday))
    return shown;

  return keel_week_prompt_choose (programme, workbook, today);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-prompt-choice.h"

/* A prompt with what the choice turns on; the better is the smaller. */
typedef struct
{
  gboolean is_tired;  /* shown in the last eight weeks */
  gboolean is_aside;  /* not of the focus */
  gboolean is_unfit;  /* for other profiles */
  KeelDay  shown;
  gboolean is_unplanned;
} Rank;

static KeelDay
find_day (const KeelPromptWish *wish,
          const char           *id)
{
  KeelDay day = KEEL_DAY_NONE;

  for (guint i = 0; i < wish->n_shown; i++)
    if (g_str_equal (wish->shown[i].prompt, id))
      day = MAX (day, wish->shown[i].day);

  return day;
}

static Rank
rank_prompt (const KeelProgrammePrompt *prompt,
             const KeelPromptWish      *wish)
{
  KeelDay shown = find_day (wish, prompt->id);

  return (Rank) {
    .is_tired = shown != KEEL_DAY_NONE && shown + KEEL_PROMPT_REST_DAYS > wish->today,
    .is_aside = wish->groups == NULL || !g_strv_contains (wish->groups, prompt->group),
    .is_unfit = prompt->profiles != 0 && wish->profile != 0 && (prompt->profiles & wish->profile) == 0,
    .shown = shown,
    .is_unplanned = g_strcmp0 (wish->planned, prompt->id) != 0,
  };
}

/* "Not this while there is another" is the same as to order by it. */
static gboolean
is_better (const Rank *rank,
           const Rank *best)
{
  if (rank->is_tired != best->is_tired)
    return best->is_tired;
  if (rank->is_aside != best->is_aside)
    return best->is_aside;
  if (rank->is_unfit != best->is_unfit)
    return best->is_unfit;

  if (rank->shown != best->shown)
    return rank->shown < best->shown;

  return !rank->is_unplanned && best->is_unplanned;
}

const KeelProgrammePrompt *
keel_prompt_choose (const KeelProgrammePrompt *prompts,
                    guint                      n_prompts,
                    const KeelPromptWish      *wish)
{
  const KeelProgrammePrompt *chosen = NULL;
  Rank best = { 0 };

  for (guint i = 0; i < n_prompts; i++)
    {
      Rank rank = rank_prompt (&prompts[i], wish);

      if (chosen == NULL || is_better (&rank, &best))
        {
          chosen = &prompts[i];
          best = rank;
        }
    }

  return chosen;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* Which prompt to suggest. Three wishes, each of which is dropped when nothing would be
 * left, in this order:
 *
 *   (1) it was not shown in the last eight weeks;
 *   (2) it belongs to the side of a facet that the open focus is on;
 *   (3) it is for the reader's profile, or for all.
 *
 * Of what is left the one that was shown the longest ago is suggested, one never shown
 * first of all; among equals the one that the timetable has for the week, then
 * in the programme's order. So all prompts come round, the
 * same question always has the same answer, and a reader who skips one (which is
 * to have been shown it) gets the next.
 */

#define KEEL_PROMPT_REST_DAYS (8 * 7)

/* When a prompt was shown last. One that is not listed never was. */
typedef struct
{
  const char *prompt;
  KeelDay     day;
} KeelPromptShown;

/**
 * KeelPromptWish:
 * @groups: the groups of the open focus, "AP-M" (several when the focus is on a
 *   whole side); NULL or empty without a focus
 * @profile: one of them, or 0 when the reader has not chosen
 * @planned: the prompt that the timetable has for the week, or NULL
 * @shown: in any order; the last day counts when a prompt is there twice
 */
typedef struct
{
  const char * const    *groups;
  KeelProfiles           profile;
  const char            *planned;
  const KeelPromptShown *shown;
  guint                  n_shown;
  KeelDay                today;
} KeelPromptWish;

/* One of @prompts (a programme's, in its order); NULL only when there is none. */
const KeelProgrammePrompt *keel_prompt_choose (const KeelProgrammePrompt *prompts,
                                               guint                      n_prompts,
                                               const KeelPromptWish      *wish);

G_END_DECLS

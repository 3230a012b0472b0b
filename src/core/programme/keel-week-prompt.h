/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/* The prompt that is suggested in the week of @today: the one that was shown this week, until an
 * entry of the week answers it; else that of keel_week_prompt_choose(). NULL: the programme has
 * none. The same question has the same answer until marks or entries change. */
const KeelProgrammePrompt *keel_week_prompt_find   (KeelProgramme *programme,
                                                    KeelWorkbook  *workbook,
                                                    KeelDay        today);

/* Another than those shown lately: keel_prompt_choose() with what the workbook knows. */
const KeelProgrammePrompt *keel_week_prompt_choose (KeelProgramme *programme,
                                                    KeelWorkbook  *workbook,
                                                    KeelDay        today);

G_END_DECLS

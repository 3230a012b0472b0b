/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelPromptNote:
 *
 * The prompt above an entry: the one it answers, or, while nothing is written in it, one
 * that is suggested and can be skipped. The same prompt is suggested for the rest of the
 * week unless it was answered, or another was asked for.
 */
#define KEEL_TYPE_PROMPT_NOTE (keel_prompt_note_get_type ())

G_DECLARE_FINAL_TYPE (KeelPromptNote, keel_prompt_note, KEEL, PROMPT_NOTE, AdwBin)

/* @entry may be NULL. */
void keel_prompt_note_set_entry    (KeelPromptNote *self,
                                    KeelSession    *session,
                                    KeelEntry      *entry);
void keel_prompt_note_set_editable (KeelPromptNote *self,
                                    gboolean        editable);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelSaveNote:
 *
 * A quiet word on whether everything typed is on the disk: nothing when it has been
 * for a while, “Saving…”, “Saved” for a moment, “Not saved” for as long as it is so.
 * A screen reader hears only when saving begins to fail, and when it works again.
 */
#define KEEL_TYPE_SAVE_NOTE (keel_save_note_get_type ())

G_DECLARE_FINAL_TYPE (KeelSaveNote, keel_save_note, KEEL, SAVE_NOTE, AdwBin)

void        keel_save_note_set_session (KeelSaveNote *self,
                                        KeelSession  *session);

G_END_DECLS

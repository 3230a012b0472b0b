/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-record.h"

G_BEGIN_DECLS

/* What stands for a record of any kind in a list, on one line; never empty. An id of a
 * programme in it has its name in @programme; where that is NULL, it stands for itself. */
char *keel_record_words_title    (KeelRecord    *record) G_GNUC_WARN_UNUSED_RESULT;
char *keel_record_words_title_in (KeelRecord    *record,
                                  KeelProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

/* All that a record says, on several lines: where it is compared with another version of
 * itself, or shown by keelctl. */
char *keel_record_words_describe (KeelRecord    *record) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-record.h"

G_BEGIN_DECLS

/* What stands for a record of any kind in a list, on one line; never empty. */
char *keel_record_words_title    (KeelRecord *record) G_GNUC_WARN_UNUSED_RESULT;

/* All that a record says, on several lines, where it is compared with another version of
 * itself: of a kind that has no view of its own there. */
char *keel_record_words_describe (KeelRecord *record) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

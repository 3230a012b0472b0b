/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-record.h"

G_BEGIN_DECLS

/* What the Trash says about itself. */

/* A record in it: "23 November 2026 · Deleted on 2 December 2026". */
char *keel_trash_words_footer      (KeelRecord *record) G_GNUC_WARN_UNUSED_RESULT;
/* The whole row, as a screen reader says it. */
char *keel_trash_words_row         (KeelRecord *record) G_GNUC_WARN_UNUSED_RESULT;

/* Before deleting for good: “Delete “Title” for good?”; of @n_records all. */
char *keel_trash_words_delete_one  (KeelRecord *record) G_GNUC_WARN_UNUSED_RESULT;
char *keel_trash_words_delete_all  (guint       n_records) G_GNUC_WARN_UNUSED_RESULT;
char *keel_trash_words_deleted     (guint       n_records) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the Journal says about itself: searching, tags, saving. */

/* "12 of 3,415 entries" */
char       *keel_journal_words_found         (guint          n_found,
                                              guint          n_all) G_GNUC_WARN_UNUSED_RESULT;
/* Why a search shows nothing; @words may be NULL: then filters alone. */
char       *keel_journal_words_none_found    (const char    *words,
                                              gboolean       is_loading) G_GNUC_WARN_UNUSED_RESULT;
const char *keel_journal_words_filter_button (gboolean       is_set);

/* "work (12)"; "Remove Tag “work”" */
char       *keel_journal_words_tag_count     (const char    *tag,
                                              guint          n_entries) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_journal_words_remove_link   (const char *name) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_journal_words_remove_tag    (const char    *tag) G_GNUC_WARN_UNUSED_RESULT;

/* Below a closing question without an answer; when a text would get too long;
 * above an entry that a newer program has written; above one that exists twice. */
const char *keel_journal_words_open_note     (void);
const char *keel_journal_words_too_long      (void);
const char *keel_journal_words_read_only     (void);
const char *keel_journal_words_second_version (void);
const char *keel_journal_words_deleted       (void);

/* Whether everything typed is on the disk. */
const char *keel_journal_words_saving        (void);
const char *keel_journal_words_saved         (void);
const char *keel_journal_words_not_saved     (void);

G_END_DECLS

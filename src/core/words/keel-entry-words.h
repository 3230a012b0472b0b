/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry.h"

G_BEGIN_DECLS

/* What is said about entries, in the window, in exports and by keelctl. */

/* "Three Questions", and one sentence that says when it helps. */
const char *keel_entry_words_kind            (KeelEntryKind  kind);
const char *keel_entry_words_kind_description (KeelEntryKind kind);

/* The question above a text, "" for free text, and a quiet line in the empty field that
 * says what might be written there. */
const char *keel_entry_words_question        (KeelEntryText  text);
const char *keel_entry_words_hint            (KeelEntryText  text);

/* Days. "Monday, 23 November 2026", with ", 21:02" if there is a time; without the
 * weekday; "November 2026"; "23"; "Mon". */
char       *keel_entry_words_day_and_time    (KeelDay        day,
                                              int            time) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_entry_words_short_day       (KeelDay        day) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_entry_words_month           (KeelDay        day) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_entry_words_day_number      (KeelDay        day) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_entry_words_short_weekday   (KeelDay        day) G_GNUC_WARN_UNUSED_RESULT;

/* An entry in a list: what stands for it when it is blank, the small line below
 * ("" when there is nothing to say), and all of it as a screen reader says it. */
const char *keel_entry_words_blank_headline  (void);
/* One line: the headline, shortened where it is long, or what stands for a blank one. */
char       *keel_entry_words_headline        (KeelEntry     *entry) G_GNUC_WARN_UNUSED_RESULT;
/* The beginning of a first line that is too long for a headline. */
char       *keel_entry_words_cut_headline    (const char    *begin) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_entry_words_footer          (KeelEntry     *entry) G_GNUC_WARN_UNUSED_RESULT;
char       *keel_entry_words_row_sentence    (KeelEntry     *entry) G_GNUC_WARN_UNUSED_RESULT;

/* Looking back from @today: "One year ago", "7 years ago". */
char       *keel_entry_words_years_ago       (KeelDay        today,
                                              KeelDay        day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

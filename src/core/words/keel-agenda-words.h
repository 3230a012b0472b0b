/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-week.h"

G_BEGIN_DECLS

/* What is said about a week and what it asks. Nothing counts weeks or days in a row, nothing is
 * late, and what was not done is not spoken of. */

/* "This Week", "Last Week"; before that "Three Weeks Ago" is "3 Weeks Ago". */
char       *keel_agenda_words_title       (KeelDay             monday,
                                           KeelDay             today) G_GNUC_WARN_UNUSED_RESULT;

/* "16 – 22 November"; "30 November – 6 December"; with years unless they are that of @today:
 * "28 December 2026 – 3 January 2027". */
char       *keel_agenda_words_dates       (KeelDay             monday,
                                           KeelDay             today) G_GNUC_WARN_UNUSED_RESULT;

/* "Pulse", "Bridging Practices". */
const char *keel_agenda_words_task        (KeelTask            task);

/* "To do", "Begun", "Done". */
const char *keel_agenda_words_state       (KeelTaskState       state);

/* A line on what the item asks, or on what was done: the prompt, "3 of 8 said". Nothing that a
 * person wrote. @programme: that of the week, or NULL. */
char       *keel_agenda_words_line        (KeelProgramme      *programme,
                                           const KeelWeekItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* "5 min"; NULL for what is done. */
char       *keel_agenda_words_minutes     (KeelProgramme      *programme,
                                           const KeelWeekItem *item) G_GNUC_WARN_UNUSED_RESULT;

/* The item as a screen reader says it: "Pulse. To do, 1 min. The last seven days, in eight
 * answers". @title: what it is about, in place of the name of its task; or NULL. */
char       *keel_agenda_words_sentence    (KeelProgramme      *programme,
                                           const KeelWeekItem *item,
                                           const char         *title) G_GNUC_WARN_UNUSED_RESULT;

/* On the button of the next one, with a mnemonic: "_Begin the Pulse". */
const char *keel_agenda_words_button      (const KeelWeekItem *item);

/* In one sentence: what is still to do, "Pulse, one reflection"; that all is done; of a past week
 * that nothing was noted; NULL for a past week with something in it. */
char       *keel_agenda_words_summary     (const KeelWeek     *week) G_GNUC_WARN_UNUSED_RESULT;

/* "Monday" for 1 to "Sunday" for 7. */
char       *keel_agenda_words_weekday     (guint               weekday) G_GNUC_WARN_UNUSED_RESULT;

/* The title of an appointment in a calendar, and what is noted there. Nothing in it is of a
 * workbook. */
const char *keel_agenda_words_appointment (void);
const char *keel_agenda_words_appointment_notes (void);

/* How the file with it is called: "even-keel-week.ics". */
const char *keel_agenda_words_calendar_name (void);

/* What is said when it has been saved. */
const char *keel_agenda_words_calendar_saved (void);

G_END_DECLS

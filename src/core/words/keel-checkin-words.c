/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-checkin-words.h"

#include "keel-entry-words.h"
#include "keel-rating-words.h"
#include "keel-result-words.h"

#include <glib/gi18n-lib.h>

char *
keel_checkin_words_line (KeelCheckin     *checkin,
                         const KeelScore *score)
{
  guint n_answers = keel_checkin_get_n_answers (checkin);

  if (keel_checkin_is_draft (checkin))
    /* Translators: a check-in that was begun; how many of its items have an answer. */
    return g_strdup_printf (ngettext ("Not finished: %u of %u answered", "Not finished: %u of %u answered",
                                      keel_form_get_n_items (keel_checkin_get_form (checkin))),
                            n_answers, keel_form_get_n_items (keel_checkin_get_form (checkin)));

  if (score == NULL)
    return g_strdup_printf (ngettext ("%u answer to items that are not known here",
                                      "%u answers to items that are not known here", n_answers), n_answers);

  return keel_result_words_line (score);
}

char *
keel_checkin_words_name (KeelCheckin *checkin)
{
  g_autofree char *day = keel_entry_words_short_day (keel_checkin_get_day (checkin));

  /* Translators: the form of a check-in and its day: “Pulse, 23 November 2026”. */
  return g_strdup_printf (_("%s, %s"), keel_rating_words_form (keel_checkin_get_form (checkin)), day);
}

char *
keel_checkin_words_row_sentence (KeelCheckin     *checkin,
                                 const KeelScore *score)
{
  g_autofree char *day = keel_entry_words_day_and_time (keel_checkin_get_day (checkin), KEEL_TIME_NONE);
  g_autofree char *line = keel_checkin_words_line (checkin, score);

  /* Translators: a row of the list as a screen reader says it: the form of the check-in, its
   * day, and what it says in a sentence. */
  return g_strdup_printf (_("%s, %s. %s"), keel_rating_words_form (keel_checkin_get_form (checkin)), day, line);
}

char *
keel_checkin_words_entered_later (KeelCheckin *checkin)
{
  g_autofree char *day = NULL;

  if (!keel_checkin_is_entered_later (checkin))
    return NULL;

  day = keel_entry_words_short_day (keel_moment_get_day (keel_checkin_get_entered (checkin)));

  /* Translators: a check-in about an earlier day; %s is the day on which it was filled in. */
  return g_strdup_printf (_("Entered later, on %s."), day);
}

char *
keel_checkin_words_past (KeelCheckin *checkin)
{
  g_autofree char *day = keel_entry_words_short_day (keel_checkin_get_day (checkin));

  if (keel_checkin_get_form (checkin) == KEEL_FORM_PULSE)
    return g_strdup_printf (_("This pulse was begun for the seven days up to %s. You can go on, or begin a new one."),
                            day);

  return g_strdup_printf (_("This check-in was begun for the four weeks up to %s. You can go on, or begin a new one."),
                          day);
}

const char *
keel_checkin_words_cannot_ask (void)
{
  return _("No programme here has these items. Your answers are kept; when their programme is there again you can go on.");
}

const char *
keel_checkin_words_unknown_set (void)
{
  return _("These answers belong to items that are not known here. They are shown as they were given, without numbers.");
}

char *
keel_checkin_words_correction (const KeelCorrection *correction)
{
  g_autofree char *day = keel_entry_words_short_day (keel_moment_get_day (correction->at));

  /* Translators: a day, then two answers such as “Too little”. */
  return g_strdup_printf (_("Corrected on %s: from “%s” to “%s”."), day,
                          keel_rating_words_answer (correction->from), keel_rating_words_answer (correction->to));
}

const char *
keel_checkin_words_will_correct (void)
{
  return _("This check-in is more than a day old: a change is kept as a correction, with its date.");
}

const char *
keel_checkin_words_deleted (void)
{
  return _("Check-in moved to the Trash");
}

char *
keel_checkin_words_exported (guint n_checkins)
{
  return g_strdup_printf (ngettext ("%u check-in exported", "%u check-ins exported", n_checkins), n_checkins);
}

char *
keel_checkin_words_export_name (KeelDay  today,
                                gboolean is_json)
{
  g_autofree char *day = keel_day_to_string (today);

  /* Translators: the name of a file; %s is a day such as 2026-11-23. */
  return is_json ? g_strdup_printf (_("Check-ins %s.json"), day) : g_strdup_printf (_("Check-ins %s.csv"), day);
}

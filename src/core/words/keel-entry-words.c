/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

static const char * const kinds[KEEL_N_ENTRY_KINDS] = {
  [KEEL_ENTRY_THREE_QUESTIONS] = NC_("entry kind", "Three Questions"),
  [KEEL_ENTRY_LONG_FORM] = NC_("entry kind", "Long Form"),
  [KEEL_ENTRY_EVENT_REVIEW] = NC_("entry kind", "Event Review"),
  [KEEL_ENTRY_STRENGTHS] = NC_("entry kind", "Strengths of the Day"),
  [KEEL_ENTRY_FREE] = NC_("entry kind", "Free Text"),
  [KEEL_ENTRY_OTHER] = NC_("entry kind", "Other Kind"),
};

static const struct
{
  const char *question;
  const char *hint;
} texts[KEEL_N_ENTRY_TEXTS] = {
  [KEEL_TEXT_HAPPENED] = {
    NC_("question", "What happened?"),
    NC_("hint", "One moment: who was there, what was said, what was done."),
  },
  [KEEL_TEXT_SO_WHAT] = {
    NC_("question", "So what?"),
    NC_("hint", "Why it matters, and what it shows."),
  },
  [KEEL_TEXT_NOW_WHAT] = {
    NC_("question", "Now what?"),
    NC_("hint", "One small step, and when."),
  },
  [KEEL_TEXT_FELT] = {
    NC_("question", "What did you feel?"),
    NC_("hint", "Feelings by their names, as exactly as you can."),
  },
  [KEEL_TEXT_WENT] = {
    NC_("question", "What went well, and what badly?"),
    NC_("hint", "Both, even if one of them is small."),
  },
  [KEEL_TEXT_WHY] = {
    NC_("question", "Why did it go that way?"),
    NC_("hint", "What you did, what others did, what the situation did."),
  },
  [KEEL_TEXT_TAKE] = {
    NC_("question", "What do you take from it?"),
    NC_("hint", "What you know now that you did not know before."),
  },
  [KEEL_TEXT_NEXT_TIME] = {
    NC_("question", "What will you do next time?"),
    NC_("hint", "If this comes again, what then?"),
  },
  [KEEL_TEXT_OWN_PART] = {
    NC_("question", "What was your own part in it?"),
    NC_("hint", "What you did, or left undone, that made a difference."),
  },
  [KEEL_TEXT_OTHER_EXPLANATIONS] = {
    NC_("question", "What else could explain it?"),
    NC_("hint", "How it may have looked to the other person."),
  },
  [KEEL_TEXT_KEEP_OR_CHANGE] = {
    NC_("question", "What will you keep, and what will you change?"),
    NC_("hint", "One thing of each is enough."),
  },
  [KEEL_TEXT_BROUGHT] = {
    NC_("question", "What did you bring to this day?"),
    NC_("hint", "Something you are good at, and where it helped."),
  },
  [KEEL_TEXT_BODY] = {
    "",
    NC_("hint", "Write whatever you like."),
  },
};

const char *
keel_entry_words_kind (KeelEntryKind kind)
{
  g_return_val_if_fail (kind < KEEL_N_ENTRY_KINDS, NULL);

  return g_dpgettext2 (NULL, "entry kind", kinds[kind]);
}

const char *
keel_entry_words_question (KeelEntryText text)
{
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, NULL);

  if (texts[text].question[0] == '\0')
    return "";

  return g_dpgettext2 (NULL, "question", texts[text].question);
}

const char *
keel_entry_words_hint (KeelEntryText text)
{
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, NULL);

  return g_dpgettext2 (NULL, "hint", texts[text].hint);
}

char *
keel_entry_words_day_and_time (KeelDay day,
                               int     time)
{
  /* Translators: a day in full, as g_date_time_format() writes it: %A is the name of
   * the weekday, %-e the day, %B the name of the month, %Y the year. */
  g_autofree char *date = keel_day_format (day, _("%A, %-e %B %Y"));
  g_autofree char *clock = NULL;

  if (time == KEEL_TIME_NONE)
    return g_steal_pointer (&date);

  clock = keel_time_to_string (time);

  /* Translators: a day in full and a time: “Monday, 23 November 2026, 21:02”. */
  return g_strdup_printf (C_("day and time", "%s, %s"), date, clock);
}

char *
keel_entry_words_short_day (KeelDay day)
{
  /* Translators: a day with little room, as g_date_time_format() writes it. */
  return keel_day_format (day, _("%-e %b %Y"));
}

char *
keel_entry_words_month (KeelDay day)
{
  /* Translators: a heading above the entries of a month, as g_date_time_format()
   * writes it; %OB is the name of the month standing by itself. */
  return keel_day_format (day, _("%OB %Y"));
}

char *
keel_entry_words_day_number (KeelDay day)
{
  /* Translators: the day of the month alone, as g_date_time_format() writes it. */
  return keel_day_format (day, C_("day of the month", "%-e"));
}

char *
keel_entry_words_short_weekday (KeelDay day)
{
  /* Translators: the short name of a weekday, as g_date_time_format() writes it. */
  return keel_day_format (day, C_("weekday", "%a"));
}

const char *
keel_entry_words_blank_headline (void)
{
  return C_("headline", "Nothing written yet");
}

char *
keel_entry_words_cut_headline (const char *begin)
{
  /* Translators: the beginning of a line, and that it goes on. */
  return g_strdup_printf (C_("headline", "%s…"), begin);
}

static char *
join_tags (KeelEntry *entry)
{
  const char * const *tags = keel_entry_get_tags (entry);

  if (tags == NULL || tags[0] == NULL)
    return NULL;

  /* Translators: what stands between the tags of an entry. */
  return g_strjoinv (C_("between tags", ", "), (GStrv) tags);
}

char *
keel_entry_words_footer (KeelEntry *entry)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *tags = join_tags (entry);

  if (keel_entry_is_starred (entry))
    g_ptr_array_add (parts, (gpointer) C_("entry", "Starred"));

  if (keel_entry_is_open (entry))
    g_ptr_array_add (parts, (gpointer) C_("entry", "Open"));

  if (tags != NULL)
    g_ptr_array_add (parts, tags);

  g_ptr_array_add (parts, NULL);

  /* Translators: what stands between the small notes below an entry in the list:
   * “Starred · Open · team, budget”. */
  return g_strjoinv (C_("between notes", " · "), (char **) parts->pdata);
}

static char *
format_day_and_headline (KeelEntry *entry)
{
  g_autofree char *day = keel_entry_words_day_and_time (keel_entry_get_day (entry),
                                                        keel_entry_get_time (entry));
  g_autofree char *headline = keel_entry_dup_headline (entry);

  /* Translators: an entry as a screen reader says it: the day, then the headline. */
  return g_strdup_printf (C_("entry", "%s: %s."), day,
                          headline[0] != '\0' ? headline : keel_entry_words_blank_headline ());
}

char *
keel_entry_words_row_sentence (KeelEntry *entry)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *tags = join_tags (entry);

  g_ptr_array_add (sentences, format_day_and_headline (entry));

  if (keel_entry_is_starred (entry))
    g_ptr_array_add (sentences, g_strdup (C_("entry", "Starred.")));

  /* Translators: of an entry that has no “now what” yet. */
  if (keel_entry_is_open (entry))
    g_ptr_array_add (sentences, g_strdup (C_("entry", "Still open.")));

  /* Translators: %s is a list of tags. */
  if (tags != NULL)
    g_ptr_array_add (sentences, g_strdup_printf (C_("entry", "Tags: %s."), tags));

  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}

char *
keel_entry_words_years_ago (KeelDay today,
                            KeelDay day)
{
  int year, year_today;
  guint n_years;

  keel_day_get_ymd (day, &year, NULL, NULL);
  keel_day_get_ymd (today, &year_today, NULL, NULL);
  n_years = (guint) MAX (year_today - year, 0);

  /* Translators: %u is a number of years since an entry was written. */
  return g_strdup_printf (ngettext ("%u year ago", "%u years ago", n_years), n_years);
}

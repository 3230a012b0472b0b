/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-entry-words.h"
#include "keel-text.h"

#include <glib/gi18n-lib.h>

/* A first line that stands for a title may be a whole paragraph. */
#define HEADLINE_CHARS 100

static const struct
{
  const char *name;
  const char *description;
} kinds[KEEL_N_ENTRY_KINDS] = {
  [KEEL_ENTRY_THREE_QUESTIONS] = {
    /* Translators: a kind of journal entry: what happened, so what, now what. */
    NC_("entry kind", "Three Questions"),
    NC_("entry kind", "Short enough for every week: what happened, what it means, what comes next."),
  },
  [KEEL_ENTRY_LONG_FORM] = {
    /* Translators: a kind of journal entry: six questions about an important event. */
    NC_("entry kind", "Long Form"),
    NC_("entry kind", "Six questions for something that matters, feelings and reasons among them."),
  },
  [KEEL_ENTRY_EVENT_REVIEW] = {
    /* Translators: a kind of journal entry: an event that others had a part in. */
    NC_("entry kind", "Event Review"),
    NC_("entry kind", "When others were involved: your part, other explanations, what to keep or change."),
  },
  [KEEL_ENTRY_STRENGTHS] = {
    /* Translators: a kind of journal entry: one question about what a person is good at. */
    NC_("entry kind", "Strengths of the Day"),
    NC_("entry kind", "One light question for a tiring day."),
  },
  [KEEL_ENTRY_FREE] = {
    /* Translators: a kind of journal entry: no question at all. */
    NC_("entry kind", "Free Text"),
    NC_("entry kind", "No questions, just a page."),
  },
  [KEEL_ENTRY_OTHER] = {
    /* Translators: a kind of journal entry that this program does not know. */
    NC_("entry kind", "Other Kind"),
    NC_("entry kind", "Another program has written this entry. It can be read here, and is kept as it is."),
  },
};

static const struct
{
  const char *question;
  const char *hint;
} texts[KEEL_N_ENTRY_TEXTS] = {
  [KEEL_TEXT_HAPPENED] = {
    /* Translators: this and the next are questions of a journal and, in the empty field
     * below each, a quiet line on what might be written there. Warm, plain, to one reader. */
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

  return g_dpgettext2 (GETTEXT_PACKAGE, "entry kind", kinds[kind].name);
}

const char *
keel_entry_words_kind_description (KeelEntryKind kind)
{
  g_return_val_if_fail (kind < KEEL_N_ENTRY_KINDS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "entry kind", kinds[kind].description);
}

const char *
keel_entry_words_question (KeelEntryText text)
{
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, NULL);

  if (texts[text].question[0] == '\0')
    return "";

  return g_dpgettext2 (GETTEXT_PACKAGE, "question", texts[text].question);
}

const char *
keel_entry_words_hint (KeelEntryText text)
{
  g_return_val_if_fail (text < KEEL_N_ENTRY_TEXTS, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "hint", texts[text].hint);
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
  return g_strdup_printf (C_("day and time", "%1$s, %2$s"), date, clock);
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
  /* Translators: stands in a list for an entry without a word. */
  return C_("headline", "Nothing written yet");
}

char *
keel_entry_words_headline (KeelEntry *entry)
{
  g_autofree char *headline = keel_entry_dup_headline (entry);

  if (headline[0] == '\0')
    return g_strdup (keel_entry_words_blank_headline ());

  return keel_text_excerpt (headline, NULL, HEADLINE_CHARS);
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

  /* Translators: a small note below an entry that has been marked with a star. */
  if (keel_entry_is_starred (entry))
    g_ptr_array_add (parts, (gpointer) C_("entry", "Starred"));

  /* Translators: a small note below an entry that has no “now what” yet. */
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
format_tags (KeelEntry *entry)
{
  guint n_tags = g_strv_length ((GStrv) keel_entry_get_tags (entry));
  g_autofree char *tags = join_tags (entry);

  /* Translators: the tags of an entry as a screen reader says them: “2 tags: team, budget”. */
  return g_strdup_printf (ngettext ("%1$u tag: %2$s", "%1$u tags: %2$s", n_tags), n_tags, tags);
}

char *
keel_entry_words_row_sentence (KeelEntry *entry)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (parts, keel_entry_words_day_and_time (keel_entry_get_day (entry),
                                                         keel_entry_get_time (entry)));
  g_ptr_array_add (parts, keel_entry_words_headline (entry));

  /* Translators: of an entry, as a screen reader says it. */
  if (keel_entry_is_starred (entry))
    g_ptr_array_add (parts, g_strdup (C_("entry, spoken", "starred")));

  /* Translators: of an entry that has no “now what” yet, as a screen reader says it. */
  if (keel_entry_is_open (entry))
    g_ptr_array_add (parts, g_strdup (C_("entry, spoken", "open")));

  if (keel_entry_get_tags (entry)[0] != NULL)
    g_ptr_array_add (parts, format_tags (entry));

  g_ptr_array_add (parts, NULL);

  /* Translators: what stands between the parts of an entry as a screen reader says it:
   * “Monday, 23 November 2026, A hard talk with the supplier, open, 2 tags: team, budget”. */
  return g_strjoinv (C_("between parts", ", "), (char **) parts->pdata);
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

  if (n_years == 1)
    return g_strdup (_("One year ago"));

  /* Translators: %'u is a number of years since an entry was written, never 1. */
  return g_strdup_printf (ngettext ("%'u year ago", "%'u years ago", n_years), n_years);
}

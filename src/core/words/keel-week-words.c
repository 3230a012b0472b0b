/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-week-words.h"

#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

#define MOST_ENERGY 5

const char *
keel_week_words_energy_title (void)
{
  return C_("week", "Energy");
}

const char *
keel_week_words_split_title (void)
{
  /* Translators: how a week’s time was shared between managing and leading. */
  return C_("week", "Time Split");
}

const char *
keel_week_words_energy_question (void)
{
  return _("How much energy did you have this week?");
}

const char *
keel_week_words_leading_question (void)
{
  /* Translators: “either” is managing or leading. */
  return _("Of the time you spent on either, roughly what share was leading?");
}

const char *
keel_week_words_needed_question (void)
{
  return _("What would your role have needed?");
}

const char *
keel_week_words_energy_ends (void)
{
  return _("1: drained · 5: full of energy");
}

const char *
keel_week_words_tenths_ends (void)
{
  /* Translators: a share in tenths. */
  return _("In tenths – 0: none of it · 10: all of it");
}

char *
keel_week_words_number (guint number)
{
  return g_strdup_printf ("%u", number);
}

char *
keel_week_words_energy (guint energy)
{
  switch (energy)
    {
    case 1:
      return g_strdup (_("1 of 5, drained"));
    case MOST_ENERGY:
      return g_strdup (_("5 of 5, full of energy"));
    default:
      /* Translators: energy in a week. */
      return g_strdup_printf (C_("energy", "%u of 5"), energy);
    }
}

char *
keel_week_words_tenths (guint tenths)
{
  /* Translators: a share of the time. */
  return g_strdup_printf (ngettext ("%u tenth", "%u tenths", tenths), tenths);
}

const char *
keel_week_words_energy_note (void)
{
  return _("One number a week, as you gave it. It is in no score, and nothing is worked out from it.");
}

const char *
keel_week_words_split_note (void)
{
  return _("A rough recollection, in which more of one is always less of the other: it says how much, not how "
           "well, and is in no score.");
}

const char *
keel_week_words_leading (void)
{
  /* Translators: a share of the time, in a legend. */
  return _("Leading");
}

const char *
keel_week_words_needed (void)
{
  /* Translators: a share of the time, in a legend. */
  return _("Needed by the role");
}

char *
keel_week_words_energy_picture (guint n_weeks)
{
  return g_strdup_printf (ngettext ("Energy: %u week", "Energy: %u weeks", n_weeks), n_weeks);
}

char *
keel_week_words_split_picture (guint n_weeks)
{
  return g_strdup_printf (ngettext ("Share of leading in the time, and what the role needed: %u week",
                                    "Share of leading in the time, and what the role needed: %u weeks", n_weeks),
                          n_weeks);
}

char *
keel_week_words_energy_line (KeelDay week,
                             guint   energy)
{
  g_autofree char *day = keel_entry_words_short_day (week);
  g_autofree char *words = keel_week_words_energy (energy);

  /* Translators: the Monday of a week, and its energy: “Week of 23 Nov 2026: 3 of 5”. */
  return g_strdup_printf (_("Week of %1$s: %2$s"), day, words);
}

char *
keel_week_words_split_line (KeelDay week,
                            int     leading,
                            int     needed)
{
  g_autofree char *day = keel_entry_words_short_day (week);

  g_return_val_if_fail (leading >= 0 || needed >= 0, NULL);

  /* Translators: the Monday of a week, and shares of its time, of 10. */
  if (needed < 0)
    return g_strdup_printf (_("Week of %1$s: leading had %2$d of 10"), day, leading);
  /* Translators: the Monday of a week, and shares of its time, of 10. */
  if (leading < 0)
    return g_strdup_printf (_("Week of %1$s: the role needed %2$d of 10 for leading"), day, needed);

  /* Translators: the Monday of a week, and shares of its time, of 10. */
  return g_strdup_printf (_("Week of %1$s: leading had %2$d of 10, the role needed %3$d"), day, leading, needed);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-printout-words.h"

#include <glib/gi18n-lib.h>
#include "keel-entry-words.h"

static const struct
{
  KeelPrintPart  part;
  const char    *id;
  const char    *name;
  const char    *about;
  const char    *nothing;
} parts[KEEL_PRINT_N_PARTS] = {
  /* Translators: this and the next three are parts of a printed document. */
  { KEEL_PRINT_PLAN, "plan", NC_("print", "Plan"),
    N_("Goals, steps, if–then plans and reviews"),
    N_("There is no goal and no step yet.") },
  { KEEL_PRINT_BALANCE, "balance", NC_("print", "Balance"),
    N_("Scores, charts and events"),
    N_("There is no check-in yet.") },
  { KEEL_PRINT_WORKSHEETS, "worksheets", NC_("print", "Worksheets"),
    N_("Those that you have filled in"),
    N_("No worksheet was filled in these days.") },
  { KEEL_PRINT_ENTRIES, "entries", NC_("print", "Journal"),
    N_("What you wrote; left out unless you tick it"),
    N_("Nothing was written in these days.") },
};

static guint
find_part (KeelPrintPart part)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (parts) && parts[i].part != part)
    i++;

  return i;
}

const char *
keel_printout_words_part (KeelPrintPart part)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "print", parts[find_part (part)].name);
}

const char *
keel_printout_words_part_id (KeelPrintPart part)
{
  return parts[find_part (part)].id;
}

const char *
keel_printout_words_part_about (KeelPrintPart part)
{
  return _(parts[find_part (part)].about);
}

const char *
keel_printout_words_nothing (KeelPrintPart part)
{
  return _(parts[find_part (part)].nothing);
}

const char *
keel_printout_words_title (guint of_parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (of_parts == (guint) parts[i].part)
      return keel_printout_words_part (parts[i].part);

  /* Translators: the title of a printed document that has several parts. */
  return C_("print", "Workbook");
}

char *
keel_printout_words_range (KeelDay from,
                           KeelDay to)
{
  g_autofree char *first = from != KEEL_DAY_NONE ? keel_entry_words_short_day (from) : NULL;
  g_autofree char *last = to != KEEL_DAY_NONE ? keel_entry_words_short_day (to) : NULL;

  if (first == NULL && last == NULL)
    return NULL;
  if (last == NULL)
    /* Translators: below the title of a printed document; %s is a date. */
    return g_strdup_printf (_("From %s on"), first);
  if (first == NULL)
    /* Translators: below the title of a printed document; %s is a date. */
    return g_strdup_printf (_("Until %s"), last);

  /* Translators: below the title of a printed document: the first day and the last that it is about. */
  return g_strdup_printf (_("From %1$s to %2$s"), first, last);
}

char *
keel_printout_words_entry (KeelEntry *entry)
{
  g_autofree char *day = keel_entry_words_day_and_time (keel_entry_get_day (entry), keel_entry_get_time (entry));
  const char *title = keel_entry_get_title (entry);

  if (title == NULL)
    return g_steal_pointer (&day);

  /* Translators: the heading of an entry: %1$s is its day and time, %2$s its title. */
  return g_strdup_printf (_("%1$s – %2$s"), day, title);
}

char *
keel_printout_words_tags (const char * const *tags)
{
  g_autofree char *list = NULL;

  if (tags[0] == NULL)
    return NULL;

  list = g_strjoinv (", ", (char **) tags);
  /* Translators: below an entry; %s is a list of its tags. */
  return g_strdup_printf (_("Tags: %s"), list);
}

const char *
keel_printout_words_contents (void)
{
  /* Translators: the heading above a list of what a document holds. */
  return C_("print", "Contents");
}

const char *
keel_printout_words_map (void)
{
  return _("Map");
}

const char *
keel_printout_words_facets (void)
{
  return _("Facets");
}

const char *
keel_printout_words_numbers (void)
{
  /* Translators: the heading above a table of the check-ins that the charts show. */
  return C_("print", "In Numbers");
}

const char *
keel_printout_words_events (void)
{
  /* Translators: the heading above a list of what happened beside the charts. */
  return C_("print", "Events");
}

const char *
keel_printout_words_day_column (void)
{
  /* Translators: the name of a column of dates. */
  return C_("print", "Day");
}

const char *
keel_printout_words_steps (void)
{
  return C_("print", "Steps");
}

const char *
keel_printout_words_if_thens (void)
{
  return C_("print", "If–Then Plans");
}

const char *
keel_printout_words_reviews (void)
{
  /* Translators: the heading above reviews of a goal. */
  return C_("print", "Looking Back");
}

const char *
keel_printout_words_goal_text (KeelGoalText text)
{
  static const char * const labels[KEEL_N_GOAL_TEXTS] = {
    [KEEL_GOAL_WHY] = N_("Why It Matters"),
    [KEEL_GOAL_SIGN] = N_("What You Will See If It Works"),
    [KEEL_GOAL_ASKED] = N_("Whom You Will Ask"),
  };

  g_return_val_if_fail (text < KEEL_N_GOAL_TEXTS, NULL);

  return _(labels[text]);
}

const char *
keel_printout_words_review_text (KeelReviewText text)
{
  static const char * const labels[KEEL_N_REVIEW_TEXTS] = {
    [KEEL_REVIEW_SAW] = N_("What I Saw"),
    [KEEL_REVIEW_RETROSPECTIVE] = N_("With Today’s Eyes"),
  };

  g_return_val_if_fail (text < KEEL_N_REVIEW_TEXTS, NULL);

  return _(labels[text]);
}

const char *
keel_printout_words_if_then_text (KeelIfThenText text)
{
  static const char * const labels[KEEL_N_IF_THEN_TEXTS] = {
    [KEEL_IF_THEN_IF] = N_("If …"),
    [KEEL_IF_THEN_THEN] = N_("… then I will"),
    [KEEL_IF_THEN_NOTICE] = N_("How You Will Notice"),
    [KEEL_IF_THEN_OBSTACLE] = N_("What Is Likely to Get in the Way"),
    [KEEL_IF_THEN_INSTEAD] = N_("If That Happens, Then I Will"),
  };

  g_return_val_if_fail (text < KEEL_N_IF_THEN_TEXTS, NULL);

  return _(labels[text]);
}

char *
keel_printout_words_page (guint page,
                          guint n_pages)
{
  /* Translators: at the foot of a page: its number and how many there are. */
  return g_strdup_printf (C_("page", "%1$u of %2$u"), page, n_pages);
}

char *
keel_printout_words_spoken_page (guint       page,
                                 guint       n_pages,
                                 const char *heading)
{
  if (heading == NULL)
    /* Translators: how a screen reader says which page is shown. */
    return g_strdup_printf (_("Page %1$u of %2$u"), page, n_pages);

  /* Translators: how a screen reader says which page is shown; %3$s is a heading on it. */
  return g_strdup_printf (_("Page %1$u of %2$u: %3$s"), page, n_pages, heading);
}

char *
keel_printout_words_n_pages (guint n_pages)
{
  return g_strdup_printf (ngettext ("%'u page", "%'u pages", n_pages), n_pages);
}

char *
keel_printout_words_saved (guint n_pages)
{
  /* Translators: %'u counts the pages of a PDF. */
  return g_strdup_printf (ngettext ("%'u page saved", "%'u pages saved", n_pages), n_pages);
}

char *
keel_printout_words_file_name (guint   of_parts,
                               KeelDay day)
{
  g_autofree char *date = keel_day_to_string (day);

  /* Translators: the name of a file, without its ending: %1$s is what it holds, such as “Balance”, %2$s
   * a date such as 2026-11-23. */
  return g_strdup_printf (_("%1$s %2$s"), keel_printout_words_title (of_parts), date);
}

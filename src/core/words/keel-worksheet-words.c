/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-worksheet-words.h"

#include "keel-entry-words.h"
#include "keel-inline-words.h"
#include "keel-text.h"

#include <glib/gi18n-lib.h>

char *
keel_worksheet_words_form (KeelWorksheet *worksheet)
{
  const char *title;

  g_return_val_if_fail (KEEL_IS_WORKSHEET (worksheet), NULL);

  title = keel_worksheet_get_title (worksheet);
  if (title && *title)
    return g_strdup (title);

  /* Translators: a form that somebody fills in; %s is its id, such as W2. */
  return g_strdup_printf (_("Worksheet %s"), keel_worksheet_get_form (worksheet));
}

char *
keel_worksheet_words_title (KeelWorksheet *worksheet)
{
  g_autofree char *form = NULL;
  g_autofree char *headline = NULL;

  g_return_val_if_fail (KEEL_IS_WORKSHEET (worksheet), NULL);

  form = keel_worksheet_words_form (worksheet);
  headline = keel_worksheet_dup_headline (worksheet);
  if (*headline == '\0')
    return g_steal_pointer (&form);

  /* Translators: the name of a form, and the first line that was written on it: “Decision page:
   * Do we sell abroad?”. */
  return g_strdup_printf (C_("worksheet", "%s: %s"), form, headline);
}

const char *
keel_worksheet_words_no_form (void)
{
  return _("The programme that this worksheet is from is not here. What was written can be read, not changed.");
}

const char *
keel_worksheet_words_read_only (void)
{
  return _("A newer version of Even Keel has written this worksheet. It can be read here, not changed.");
}

const char *
keel_worksheet_words_deleted (void)
{
  return _("Worksheet moved to the Trash");
}

const char *
keel_worksheet_words_entries (void)
{
  return _("In the Journal");
}

const char *
keel_worksheet_words_ends (void)
{
  /* Translators: names a list of what a worksheet was filled in for, such as a step. */
  return _("What It Is Linked To");
}

const char *
keel_worksheet_words_worksheets (void)
{
  return _("Worksheets");
}

const char *
keel_worksheet_words_all (void)
{
  return _("All Worksheets");
}

const char *
keel_worksheet_words_forms (void)
{
  return _("Forms to fill in");
}

const char *
keel_worksheet_words_filled (void)
{
  return _("Filled in");
}

char *
keel_worksheet_words_new (const char *form)
{
  g_autofree char *inline_form = keel_inline_words_isolate (form);

  /* Translators: a button that begins a form; %s is its name: “New “Decision page””. */
  return g_strdup_printf (_("New “%s”"), inline_form);
}

char *
keel_worksheet_words_offer (const char *form)
{
  g_autofree char *inline_form = keel_inline_words_isolate (form);

  /* Translators: %s is the name of a form about a person’s work. */
  return g_strdup_printf (_("What is “about right” depends on the work. The worksheet “%s” asks what yours calls for: "
                            "a few minutes now make the answers below easier to give."), inline_form);
}

char *
keel_worksheet_words_companion (const KeelCompanion *companion)
{
  g_return_val_if_fail (companion != NULL, NULL);

  return *companion->who ? g_strdup (companion->who) : keel_worksheet_words_form (companion->worksheet);
}

char *
keel_worksheet_words_next (KeelDay next,
                           KeelDay today)
{
  g_autofree char *day = NULL;

  if (next == KEEL_DAY_NONE)
    return g_strdup (_("No date agreed"));
  if (next == today)
    return g_strdup (_("You meet today"));

  day = keel_entry_words_short_day (next);
  /* Translators: %s is a day on which people meet. */
  return next > today ? g_strdup_printf (_("You meet on %s"), day)
                      /* Translators: %s is a day that has passed. */
                      : g_strdup_printf (_("You were to meet on %s"), day);
}

char *
keel_worksheet_words_agreed (guint n_agreed)
{
  if (n_agreed == 0)
    return g_strdup ("");

  /* Translators: how many things somebody has agreed to do with a mentor or a circle. */
  return g_strdup_printf (ngettext ("%u agreed action", "%u agreed actions", n_agreed), n_agreed);
}

char *
keel_worksheet_words_companion_line (const KeelCompanion *companion,
                                     KeelDay              today)
{
  g_autofree char *next = NULL;
  g_autofree char *agreed = NULL;
  g_autofree char *newest = NULL;
  guint n_agreed;

  g_return_val_if_fail (companion != NULL, NULL);

  n_agreed = g_strv_length (companion->agreed);
  next = keel_worksheet_words_next (companion->next, today);
  if (n_agreed == 0)
    return g_steal_pointer (&next);

  agreed = keel_worksheet_words_agreed (n_agreed);
  newest = keel_text_first_line (companion->agreed[n_agreed - 1]);
  /* Translators: when people meet, how much was agreed, and the newest of that: “You meet on 1 Dec
   * 2026 · 2 agreed actions” and below it “Hand over the rota”. */
  return g_strdup_printf (_("%s · %s\n%s"), next, agreed, newest);
}

const char *
keel_worksheet_words_circle (void)
{
  return _("Circle");
}

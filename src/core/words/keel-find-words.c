/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-find-words.h"

#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>

const char *
keel_find_words_heading (KeelFoundKind kind)
{
  static const char * const headings[KEEL_N_FOUND_KINDS] = {
    [KEEL_FOUND_ENTRY] = NC_("found", "Journal"),
    /* Translators: a person's goal, steps and if–then plans. */
    [KEEL_FOUND_PLAN] = NC_("found", "Plan"),
    [KEEL_FOUND_WORKSHEET] = NC_("found", "Worksheets"),
    [KEEL_FOUND_MOMENT] = NC_("found", "Ratings"),
    [KEEL_FOUND_EVENT] = NC_("found", "Events"),
    [KEEL_FOUND_PLACE] = NC_("found", "Concepts"),
    [KEEL_FOUND_TERM] = NC_("found", "Glossary"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "found", headings[kind]);
}

char *
keel_find_words_spoken_heading (KeelFoundKind kind,
                                guint         n_found)
{
  /* Translators: %1$s is a heading such as “Journal”, %2$'u how many were found below it. */
  return g_strdup_printf (ngettext ("%1$s, %2$'u found", "%1$s, %2$'u found", n_found),
                          keel_find_words_heading (kind), n_found);
}

char *
keel_find_words_found (guint n_found)
{
  /* Translators: in how many entries, worksheets, pages … a search has found something. */
  return g_strdup_printf (ngettext ("%'u place found", "%'u places found", n_found), n_found);
}

char *
keel_find_words_show_all (KeelFoundKind kind,
                          guint         n_shown,
                          guint         n_found)
{
  if (kind == KEEL_FOUND_ENTRY)
    /* Translators: a search has found %'u entries; the Journal shows them all. */
    return g_strdup_printf (ngettext ("Show %'u Entry in the Journal", "Show All %'u in the Journal", n_found),
                            n_found);

  if (n_shown < n_found)
    /* Translators: %1$'u of the %2$'u places that a search has found can be shown. */
    return g_strdup_printf (ngettext ("Show %1$'u of %2$'u", "Show %1$'u of %2$'u", n_found), n_shown, n_found);

  /* Translators: %'u is how many places a search has found. */
  return g_strdup_printf (ngettext ("Show %'u", "Show All %'u", n_found), n_found);
}

char *
keel_find_words_row (const char *title,
                     const char *day,
                     const char *excerpt)
{
  if (*day && *excerpt)
    /* Translators: what a search has found, spoken: a title, a day, and what stands there. */
    return g_strdup_printf (C_("found", "%1$s, %2$s: %3$s"), title, day, excerpt);

  if (*day)
    /* Translators: what a search has found, spoken: a title and a day. */
    return g_strdup_printf (C_("found", "%1$s, %2$s"), title, day);

  if (*excerpt)
    /* Translators: what a search has found, spoken: a title, and what stands there. */
    return g_strdup_printf (C_("found", "%1$s: %2$s"), title, excerpt);

  return g_strdup (title);
}

char *
keel_find_words_none (const char *query,
                      gboolean    is_loading)
{
  g_autofree char *inline_query = NULL;

  if (is_loading)
    return g_strdup (_("Older entries are still being read."));

  inline_query = keel_inline_words_isolate (query);

  /* Translators: %s is what was typed into the search of everything. */
  return g_strdup_printf (_("Nothing you have written and no page holds “%s”."), inline_query);
}

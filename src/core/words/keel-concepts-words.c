/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-concepts-words.h"

#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>

char *
keel_concepts_words_minutes (guint minutes)
{
  /* Translators: how long a page takes to read. */
  return g_strdup_printf (ngettext ("%u minute", "%u minutes", minutes), minutes);
}

char *
keel_concepts_words_row (const KeelProgrammePage *page,
                         guint                    minutes,
                         gboolean                 is_read)
{
  g_autofree char *time = keel_concepts_words_minutes (minutes);

  if (is_read)
    /* Translators: a page in the contents, spoken: its title, how long it takes ("4 minutes"),
     * and that it has been read. */
    return g_strdup_printf (_("%s, %s, read"), page->title, time);

  /* Translators: a page in the contents, spoken: its title, how long it takes ("4 minutes"). */
  return g_strdup_printf (_("%s, %s"), page->title, time);
}

const char *
keel_concepts_words_strength (KeelStrength strength)
{
  static const char * const words[] = {
    [KEEL_STRENGTH_STRONG] = N_("Strong evidence"),
    [KEEL_STRENGTH_MODERATE] = N_("Moderate evidence"),
    [KEEL_STRENGTH_THIN] = N_("Thin evidence"),
    [KEEL_STRENGTH_DISPUTED] = N_("Disputed evidence"),
    [KEEL_STRENGTH_UNVERIFIED] = N_("Not verified"),
  };

  return _(words[strength]);
}

const char *
keel_concepts_words_answer (KeelCaseAnswer answer)
{
  /* Translators: the activities, not people: to manage, to lead. */
  static const char * const words[] = {
    [KEEL_CASE_MANAGING] = NC_("side", "Managing"),
    [KEEL_CASE_LEADING] = NC_("side", "Leading"),
    [KEEL_CASE_BOTH] = NC_("side", "Both"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "side", words[answer]);
}

const char *
keel_concepts_words_side (KeelSide side)
{
  return keel_concepts_words_answer (side == KEEL_SIDE_LEADING ? KEEL_CASE_LEADING : KEEL_CASE_MANAGING);
}

char *
keel_concepts_words_facet_side (const KeelProgrammeFacet *facet,
                                KeelSide                  side)
{
  /* Translators: a facet and the name of one of its sides: “Approach: Organise”. */
  return g_strdup_printf (C_("facet", "%s: %s"), facet->title,
                          side == KEEL_SIDE_LEADING ? facet->leading : facet->managing);
}

char *
keel_concepts_words_side_id (const KeelProgrammeFacet *facet,
                             KeelSide                  side)
{
  return g_strconcat (facet->id, side == KEEL_SIDE_LEADING ? "-L" : "-M", NULL);
}

char *
keel_concepts_words_overdone (const char *overdone)
{
  g_autofree char *inline_overdone = keel_inline_words_isolate (overdone);

  /* Translators: %s is a sentence about what too much of a behaviour looks like. */
  return g_strdup_printf (_("Too much of it: %s"), inline_overdone);
}

char *
keel_concepts_words_write_about (const char *prompt)
{
  g_autofree char *inline_prompt = keel_inline_words_isolate (prompt);

  /* Translators: the name of a button that starts an entry; %s is a question. */
  return g_strdup_printf (_("Write about: %s"), inline_prompt);
}

char *
keel_concepts_words_previous (const char *title)
{
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  /* Translators: %s is the title of a page. */
  return g_strdup_printf (_("Previous page: %s"), inline_title);
}

char *
keel_concepts_words_next (const char *title)
{
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  /* Translators: %s is the title of a page. */
  return g_strdup_printf (_("Next page: %s"), inline_title);
}

/* The programme's words go into Markdown as they are: what would mean something there
 * is escaped. */
static void
append_link (GString    *links,
             const char *scheme,
             const char *id,
             const char *title)
{
  if (links->len > 0)
    g_string_append (links, " · ");

  g_string_append_c (links, '[');
  for (const char *at = title; *at != '\0'; at++)
    {
      if (g_ascii_ispunct (*at))
        g_string_append_c (links, '\\');
      g_string_append_c (links, *at);
    }
  g_string_append_printf (links, "](%s:%s)", scheme, id);
}

char *
keel_concepts_words_see_also (KeelProgramme           *programme,
                              const KeelProgrammeTerm *term)
{
  const KeelProgrammePage *page = keel_programme_find_page (programme, term->page);
  g_autoptr (GString) links = g_string_new (NULL);

  for (guint i = 0; term->see[i] != NULL; i++)
    append_link (links, "glossary", term->see[i], keel_programme_find_term (programme, term->see[i])->term);
  if (page != NULL)
    append_link (links, "page", page->id, page->title);
  if (links->len == 0)
    return NULL;

  /* Translators: %s is a row of links to terms and to a page. */
  return g_strdup_printf (_("See also: %s"), links->str);
}

char *
keel_concepts_words_hit (guint place,
                         guint n_hits)
{
  if (n_hits == 0)
    return g_strdup (_("Not on this page"));

  /* Translators: which of the places that a search has found on a page is shown. */
  return g_strdup_printf (C_("search", "%u of %u"), place, n_hits);
}

char *
keel_concepts_words_hits (guint n_hits)
{
  /* Translators: how many places a search of all pages has found. */
  return g_strdup_printf (ngettext ("%u place found", "%u places found", n_hits), n_hits);
}

char *
keel_concepts_words_found (const char *title,
                           const char *excerpt)
{
  /* Translators: a place that a search has found: the page's title, and what stands there. */
  return g_strdup_printf (C_("found", "%s: %s"), title, excerpt);
}

char *
keel_concepts_words_none_found (const char *words)
{
  g_autofree char *inline_words = keel_inline_words_isolate (words);

  /* Translators: %s is what was typed into the search. */
  return g_strdup_printf (_("No page holds “%s”."), inline_words);
}

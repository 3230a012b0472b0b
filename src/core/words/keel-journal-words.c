/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-journal-words.h"

#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>

char *
keel_journal_words_found (guint n_found,
                          guint n_all)
{
  /* Translators: how many entries a search has found: “12 of 3,415 entries”. */
  return g_strdup_printf (ngettext ("%'u of %'u entry", "%'u of %'u entries", n_all),
                          n_found, n_all);
}

char *
keel_journal_words_none_found (const char *words,
                               gboolean    is_loading)
{
  g_autofree char *inline_words = NULL;

  if (is_loading)
    return g_strdup (_("Older entries are still being read."));

  if (words == NULL || words[0] == '\0')
    return g_strdup (_("No entry is of the kind you filter by."));

  inline_words = keel_inline_words_isolate (words);

  /* Translators: %s is what was typed into the search. */
  return g_strdup_printf (_("No entry holds “%s”."), inline_words);
}

const char *
keel_journal_words_filter_button (gboolean is_set)
{
  return is_set ? _("Filter Entries, a Filter Is Set") : _("Filter Entries");
}

char *
keel_journal_words_tag_count (const char *tag,
                              guint       n_entries)
{
  g_autofree char *inline_tag = keel_inline_words_isolate (tag);

  /* Translators: a tag and the number of entries that have it: “work (12)”. */
  return g_strdup_printf (C_("tag", "%s (%'u)"), inline_tag, n_entries);
}

char *
keel_journal_words_remove_tag (const char *tag)
{
  g_autofree char *inline_tag = keel_inline_words_isolate (tag);

  /* Translators: %s is a tag. */
  return g_strdup_printf (_("Remove Tag “%s”"), inline_tag);
}

char *
keel_journal_words_remove_link (const char *name)
{
  g_autofree char *inline_name = keel_inline_words_isolate (name);

  /* Translators: %s is what an entry is about: “Approach: Organise”. */
  return g_strdup_printf (_("Remove Link to “%s”"), inline_name);
}

const char *
keel_journal_words_open_note (void)
{
  return _("This entry stays open until something is written here.");
}

const char *
keel_journal_words_too_long (void)
{
  return _("That is more than one text can hold. Nothing was added.");
}

const char *
keel_journal_words_read_only (void)
{
  return _("A newer version of Even Keel has written this entry. It can be read here, not changed.");
}

const char *
keel_journal_words_second_version (void)
{
  return _("This entry was also changed elsewhere.");
}

const char *
keel_journal_words_deleted (void)
{
  return _("Entry moved to the Trash");
}

const char *
keel_journal_words_saving (void)
{
  return C_("saving", "Saving…");
}

const char *
keel_journal_words_saved (void)
{
  return C_("saving", "Saved");
}

const char *
keel_journal_words_not_saved (void)
{
  return C_("saving", "Not saved");
}

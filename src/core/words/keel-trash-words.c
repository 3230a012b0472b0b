/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-trash-words.h"

#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>

static char *
dup_headline (KeelEntry *entry)
{
  g_autofree char *headline = keel_entry_dup_headline (entry);

  return g_strdup (*headline ? headline : keel_entry_words_blank_headline ());
}

char *
keel_trash_words_footer (KeelEntry *entry)
{
  KeelMoment deleted = keel_record_get_deleted (KEEL_RECORD (entry));
  g_autofree char *day = keel_entry_words_short_day (keel_entry_get_day (entry));
  g_autofree char *deleted_day = NULL;

  if (!keel_moment_is_set (deleted))
    return g_steal_pointer (&day);

  deleted_day = keel_entry_words_short_day (keel_moment_get_day (deleted));
  /* Translators: below an entry in the Trash: the day it is about, and the day it was
   * deleted. */
  return g_strdup_printf (_("%1$s · Deleted on %2$s"), day, deleted_day);
}

char *
keel_trash_words_row (KeelEntry *entry)
{
  g_autofree char *headline = dup_headline (entry);
  g_autofree char *footer = keel_trash_words_footer (entry);

  /* Translators: an entry in the Trash, as a screen reader says it: its title, then its day
   * and when it was deleted. */
  return g_strdup_printf (_("%1$s, %2$s"), headline, footer);
}

char *
keel_trash_words_delete_one (KeelEntry *entry)
{
  g_autofree char *headline = dup_headline (entry);

  /* Translators: %s is the title of an entry. */
  return g_strdup_printf (_("Delete “%s” for Good?"), headline);
}

char *
keel_trash_words_delete_all (guint n_entries)
{
  /* Translators: %'u is the number of entries in the Trash. */
  return g_strdup_printf (ngettext ("Delete %'u Entry for Good?",
                                    "Delete %'u Entries for Good?", n_entries),
                          n_entries);
}

char *
keel_trash_words_deleted (guint n_entries)
{
  /* Translators: %'u is the number of entries that were in the Trash. */
  return g_strdup_printf (ngettext ("%'u entry deleted for good",
                                    "%'u entries deleted for good", n_entries),
                          n_entries);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-trash-words.h"

#include "keel-entry-words.h"
#include "keel-inline-words.h"
#include "keel-record-words.h"

#include <glib/gi18n-lib.h>

char *
keel_trash_words_footer (KeelRecord *record)
{
  KeelMoment deleted = keel_record_get_deleted (record);
  g_autofree char *day = keel_entry_words_short_day (keel_record_get_day (record));
  g_autofree char *deleted_day = NULL;

  if (!keel_moment_is_set (deleted))
    return g_steal_pointer (&day);

  deleted_day = keel_entry_words_short_day (keel_moment_get_day (deleted));
  /* Translators: below a record in the Trash: the day it is about, and the day it was
   * deleted. */
  return g_strdup_printf (_("%1$s · Deleted on %2$s"), day, deleted_day);
}

char *
keel_trash_words_row (KeelRecord *record)
{
  g_autofree char *title = keel_record_words_title (record);
  g_autofree char *footer = keel_trash_words_footer (record);

  /* Translators: a record in the Trash, as a screen reader says it: its title, then its day
   * and when it was deleted. */
  return g_strdup_printf (_("%1$s, %2$s"), title, footer);
}

char *
keel_trash_words_delete_one (KeelRecord *record)
{
  g_autofree char *title = keel_record_words_title (record);
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  /* Translators: %s is the title of a record. */
  return g_strdup_printf (_("Delete “%s” for Good?"), inline_title);
}

char *
keel_trash_words_delete_all (guint n_records)
{
  /* Translators: records are entries, check-ins and events; %'u is how many are in the Trash. */
  return g_strdup_printf (ngettext ("Delete %'u Record for Good?",
                                    "Delete %'u Records for Good?", n_records),
                          n_records);
}

char *
keel_trash_words_deleted (guint n_records)
{
  /* Translators: %'u is the number of records that were in the Trash. */
  return g_strdup_printf (ngettext ("%'u record deleted for good",
                                    "%'u records deleted for good", n_records),
                          n_records);
}

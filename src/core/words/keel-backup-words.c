/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-backup-words.h"

#include "keel-entry-words.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

static const struct
{
  const char *reason;
  const char *words;
} reasons[] = {
  { NULL, NC_("backup", "First of the day") },
  { "empty-trash", NC_("backup", "Before the Trash was emptied") },
  { "import", NC_("backup", "Before an import") },
  { "manual", NC_("backup", "By hand") },
  { "migration", NC_("backup", "Before an update of the workbook") },
};

const char *
keel_backup_words_reason (const char *reason)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_strcmp0 (reasons[i].reason, reason) == 0)
      return g_dpgettext2 (GETTEXT_PACKAGE, "backup", reasons[i].words);

  return C_("backup", "In between");
}

char *
keel_backup_words_footer (const char *reason,
                          guint       n_records,
                          guint64     size)
{
  g_autofree char *size_words = g_format_size (size);

  /* Translators: below a backup: %1$s says when or why it was made, %2$'u is the number of
   * entries in it, %3$s its size, such as “1.2 MB”. */
  return g_strdup_printf (ngettext ("%1$s · %2$'u entry · %3$s",
                                    "%1$s · %2$'u entries · %3$s", n_records),
                          keel_backup_words_reason (reason), n_records, size_words);
}

char *
keel_backup_words_total (guint   n_backups,
                         guint64 size)
{
  g_autofree char *size_words = g_format_size (size);

  if (n_backups == 0)
    return g_strdup (_("No backup yet"));

  /* Translators: %1$'u is the number of backups, %2$s the size of all of them. */
  return g_strdup_printf (ngettext ("%1$'u backup, %2$s", "%1$'u backups, %2$s together", n_backups),
                          n_backups, size_words);
}

char *
keel_backup_words_copy_name (KeelDay day)
{
  g_autofree char *date = keel_day_to_string (day);

  /* Translators: the name of a file; %s is a date such as 2026-11-23. Keep the ending. */
  return g_strdup_printf (_("Even Keel %s.jsonl.gz"), date);
}

/* A backup is compared entry by entry, thousands of them: no documents are made for that. */
static gboolean
are_entries_alike (KeelEntry *a,
                   KeelEntry *b)
{
  if (keel_entry_get_day (a) != keel_entry_get_day (b) ||
      keel_entry_get_time (a) != keel_entry_get_time (b) ||
      keel_entry_get_kind (a) != keel_entry_get_kind (b) ||
      keel_entry_is_starred (a) != keel_entry_is_starred (b) ||
      keel_entry_is_observer (a) != keel_entry_is_observer (b) ||
      g_strcmp0 (keel_entry_get_title (a), keel_entry_get_title (b)) != 0 ||
      !g_strv_equal (keel_entry_get_tags (a), keel_entry_get_tags (b)))
    return FALSE;

  for (int i = 0; i < KEEL_N_ENTRY_TEXTS; i++)
    if (g_strcmp0 (keel_entry_get_text (a, i), keel_entry_get_text (b, i)) != 0)
      return FALSE;

  return TRUE;
}

/* The document, but for what every save changes. */
static JsonNode *
dup_content (KeelRecord *record)
{
  static const char * const members[] = { "created", "modified", "revision", "deleted", "versions" };
  g_autoptr (GBytes) bytes = keel_record_to_json (record);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *text = g_strndup (data, length);
  JsonNode *node = json_from_string (text, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_object_remove_member (json_node_get_object (node), members[i]);

  return node;
}

static gboolean
say_the_same (KeelRecord *a,
              KeelRecord *b)
{
  g_autoptr (JsonNode) content_a = NULL;
  g_autoptr (JsonNode) content_b = NULL;

  if (KEEL_IS_ENTRY (a) && KEEL_IS_ENTRY (b))
    return are_entries_alike (KEEL_ENTRY (a), KEEL_ENTRY (b));

  content_a = dup_content (a);
  content_b = dup_content (b);
  return json_node_equal (content_a, content_b);
}

KeelDifference
keel_difference_between (KeelRecord *version,
                         KeelRecord *present)
{
  if (!present)
    return KEEL_DIFFERENCE_MISSING;
  if (keel_record_is_deleted (present) && !keel_record_is_deleted (version))
    return KEEL_DIFFERENCE_DELETED;

  return say_the_same (version, present) ? KEEL_DIFFERENCE_NONE : KEEL_DIFFERENCE_CHANGED;
}

static const char *
difference_words (KeelDifference difference)
{
  switch (difference)
    {
    case KEEL_DIFFERENCE_CHANGED:
      return C_("entry of a backup", "Changed since");
    case KEEL_DIFFERENCE_DELETED:
      return C_("entry of a backup", "Now in the Trash");
    case KEEL_DIFFERENCE_MISSING:
      return C_("entry of a backup", "No longer in your workbook");
    case KEEL_DIFFERENCE_NONE:
      break;
    }

  return C_("entry of a backup", "The same as now");
}

char *
keel_backup_words_entry (KeelEntry      *version,
                         KeelDifference  difference)
{
  g_autofree char *day = keel_entry_words_short_day (keel_entry_get_day (version));

  /* Translators: below an entry in a backup: its day, and how it stands to the workbook as it
   * is now. */
  return g_strdup_printf (C_("entry of a backup", "%1$s · %2$s"), day, difference_words (difference));
}

char *
keel_backup_words_moment (KeelMoment moment)
{
  return keel_entry_words_day_and_time (keel_moment_get_day (moment), keel_moment_get_time (moment));
}

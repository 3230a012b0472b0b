/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-exchange-words.h"

#include <glib/gi18n-lib.h>

char *
keel_exchange_words_to_add (guint    n_records,
                            gboolean are_entries)
{
  if (n_records == 0)
    return g_strdup (_("Nothing to add"));

  if (are_entries)
    /* Translators: %'u is the number of journal entries that an import would add. */
    return g_strdup_printf (ngettext ("%'u entry to add", "%'u entries to add", n_records), n_records);

  /* Translators: the same for records of all kinds (entries, check-ins, events). */
  return g_strdup_printf (ngettext ("%'u record to add", "%'u records to add", n_records), n_records);
}

char *
keel_exchange_words_present (guint n_entries)
{
  if (n_entries == 0)
    return g_strdup (_("None already there"));

  /* Translators: %'u is the number of entries of a file that the workbook has already. */
  return g_strdup_printf (ngettext ("%'u already there", "%'u already there", n_entries),
                          n_entries);
}

char *
keel_exchange_words_refused (guint n_entries)
{
  if (n_entries == 0)
    return g_strdup (_("None refused"));

  /* Translators: %'u is the number of entries of a file that cannot be imported. */
  return g_strdup_printf (ngettext ("%'u refused", "%'u refused", n_entries), n_entries);
}

char *
keel_exchange_words_refusal (guint       index,
                             const char *why)
{
  /* Translators: %1$'u is the place of an entry in a file, from 1; %2$s says why it cannot be
   * imported, such as: “date” is missing. */
  return g_strdup_printf (_("Entry %1$'u: %2$s"), index + 1, why);
}

char *
keel_exchange_words_more (guint n_refusals)
{
  /* Translators: below a list of the first few entries that cannot be imported; %'u is how many
   * the list leaves out. */
  return g_strdup_printf (ngettext ("And %'u more", "And %'u more", n_refusals), n_refusals);
}

char *
keel_exchange_words_progress (guint n_done,
                              guint n_total)
{
  /* Translators: while an import runs. %1$'u entries of %2$'u, the second number decides the
   * plural form. */
  return g_strdup_printf (ngettext ("%1$'u of %2$'u entry", "%1$'u of %2$'u entries", n_total),
                          n_done, n_total);
}

char *
keel_exchange_words_added (guint    n_records,
                           gboolean are_entries)
{
  if (n_records == 0)
    return g_strdup (_("Nothing was added"));

  if (are_entries)
    /* Translators: %'u is the number of journal entries that an import has added. */
    return g_strdup_printf (ngettext ("%'u entry added", "%'u entries added", n_records), n_records);

  /* Translators: the same for records of all kinds (entries, check-ins, events). */
  return g_strdup_printf (ngettext ("%'u record added", "%'u records added", n_records), n_records);
}

char *
keel_exchange_words_exported (guint n_entries)
{
  if (n_entries == 0)
    return g_strdup (_("Nothing to export"));

  /* Translators: %'u is the number of journal entries that were written to a file. */
  return g_strdup_printf (ngettext ("%'u entry exported", "%'u entries exported", n_entries),
                          n_entries);
}

char *
keel_exchange_words_exported_records (guint n_records)
{
  if (n_records == 0)
    return g_strdup (_("Nothing to export"));

  /* Translators: %'u is the number of records (entries, check-ins, events) that were written
   * to a file. */
  return g_strdup_printf (ngettext ("%'u record exported", "%'u records exported", n_records),
                          n_records);
}

char *
keel_exchange_words_cancelled (void)
{
  return g_strdup (_("Import cancelled, nothing was added"));
}

char *
keel_exchange_words_file (const char *name,
                          guint64     n_bytes)
{
  g_autofree char *size = g_format_size (n_bytes);

  /* Translators: %1$s is the name of a file, %2$s its size, such as “6.7 MB”. */
  return g_strdup_printf (_("%1$s, %2$s"), name, size);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A query as one line of text, to be asked again at the next start: a GVariant's, in which
 * whatever words there are stand in quotes. The kind is called as in files. */

#include "keel-entry-filter.h"

#define QUERY_TYPE "(msmsmsbbuu)"

char *
keel_entry_query_to_string (const KeelEntryQuery *query)
{
  g_autoptr (GVariant) value = NULL;

  g_return_val_if_fail (query != NULL, NULL);

  value = g_variant_ref_sink (g_variant_new (QUERY_TYPE, query->words, query->tag,
                                             query->kind < 0 ? NULL
                                                             : keel_entry_kind_get_id ((KeelEntryKind) query->kind),
                                             query->open_only, query->starred_only, query->from, query->to));
  return g_variant_print (value, FALSE);
}

static gboolean
is_day_or_none (KeelDay day)
{
  return day == KEEL_DAY_NONE || keel_day_is_valid (day);
}

gboolean
keel_entry_query_parse (const char      *text,
                        KeelEntryQuery  *out_query,
                        GVariant       **out_holder)
{
  g_autoptr (GVariant) value = NULL;
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;
  KeelEntryKind kind;
  const char *kind_id;

  g_return_val_if_fail (text != NULL && out_query != NULL && out_holder != NULL, FALSE);

  value = g_variant_parse (G_VARIANT_TYPE (QUERY_TYPE), text, NULL, NULL, NULL);
  if (value == NULL)
    return FALSE;

  g_variant_get (value, "(m&sm&sm&sbbuu)", &query.words, &query.tag, &kind_id, &query.open_only, &query.starred_only,
                 &query.from, &query.to);
  if (!is_day_or_none (query.from) || !is_day_or_none (query.to)
      || (kind_id != NULL && !keel_entry_kind_from_id (kind_id, &kind)))
    return FALSE;

  if (kind_id != NULL)
    query.kind = (int) kind;
  *out_query = query;
  *out_holder = g_steal_pointer (&value);
  return TRUE;
}

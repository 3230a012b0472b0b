/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes at all, as if they were a document of the workbook: refused with an error, or
 * read; and what is read and may be written comes back the same from what is
 * written. */

#include "keel-fuzz.h"
#include "keel-entry.h"

#include <string.h>

static void
check_list (KeelEntry *entry)
{
  g_autofree char *headline = keel_entry_dup_headline (entry);
  g_autofree char *body = keel_entry_dup_body (entry);
  g_autoptr (GString) folded = g_string_new (NULL);

  keel_entry_append_folded (entry, folded);
  g_assert_true (g_utf8_validate (headline, -1, NULL));
  g_assert_true (g_utf8_validate (body, -1, NULL));
  g_assert_true (g_utf8_validate (folded->str, (gssize) folded->len, NULL));
}

static void
check_round_trip (KeelRecord *record)
{
  g_autoptr (GBytes) written = keel_record_to_json (record);
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelRecord) again = NULL;
  g_autoptr (GBytes) twice = NULL;

  again = keel_record_new_from_json (g_bytes_get_data (written, NULL), g_bytes_get_size (written), &error);
  g_assert_no_error (error);
  twice = keel_record_to_json (again);
  g_assert_true (g_bytes_equal (written, twice));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelRecord) record = keel_record_new_from_json ((const char *) data, size, &error);

  g_assert_true ((record == NULL) == (error != NULL));
  if (record == NULL)
    return 0;

  if (KEEL_IS_ENTRY (record))
    check_list (KEEL_ENTRY (record));
  if (keel_record_is_writable (record))
    check_round_trip (record);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record-words.h"
#include "keel-config.h"

#include "keel-entry-words.h"

char *
keel_record_words_title (KeelRecord *record)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (record), NULL);

  return keel_entry_words_headline (KEEL_ENTRY (record));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One record of our own export (data/schema/export.md): the document as it was saved,
 * read by the same reader that reads the workbook. */

#include "keel-config.h"
#include "keel-import-private.h"

#include <glib/gi18n-lib.h>
#include "keel-error.h"

KeelRecord *
keel_import_read_even_keel (const char  *text,
                            gsize        length,
                            KeelMoment   now,
                            KeelRecord  *before,
                            GError     **error)
{
  g_autoptr (KeelRecord) record = keel_record_new_from_json (text, length, error);

  if (record == NULL)
    return NULL;

  if (!keel_record_is_writable (record))
    {
      /* Saving it would lose what this program does not understand of it. */
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_NEWER,
                           /* Translators: why a record of a file is not imported. “schema” is a
                            * word in the file and stays. */
                           _("“schema” is that of a newer version of Even Keel"));
      return NULL;
    }

  /* What belongs to one device, or one workbook, is not another's. */
  if (keel_record_is_single (record))
    {
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_FORMAT,
                   /* Translators: why a record of a file is not imported. “format” is a word in
                    * the file and stays; %s is its value, such as “even-keel/profile”. */
                   _("“format” is “%s”, of which a workbook has its own"),
                   KEEL_RECORD_GET_CLASS (record)->format);
      return NULL;
    }

  return g_steal_pointer (&record);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes at all, as if they were a file to import, in either format: refused whole, or
 * read with a reason for each entry that is refused. */

#include "keel-fuzz.h"
#include "keel-import.h"

static void
check_format (KeelImportFormat  format,
              const char       *text,
              gsize             length)
{
  const KeelMoment now = { .seconds = 1795420800, .offset = 60 };
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelImport) import = keel_import_read (format, text, length, now, NULL, &error);

  g_assert_true ((import == NULL) == (error != NULL));
  if (import == NULL)
    return;

  g_assert_cmpuint (import->records->len, ==, import->indexes->len);
  for (guint i = 0; i < import->refused->len; i++)
    {
      const KeelRefusal *refusal = import->refused->pdata[i];

      g_assert_true (g_utf8_validate (refusal->why, -1, NULL));
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  KeelImportFormat format;
  g_autoptr (GError) error = NULL;
  gboolean is_known = keel_import_guess ((const char *) data, size, &format, &error);

  g_assert_true (is_known == (error == NULL));
  check_format (KEEL_IMPORT_JRNL, (const char *) data, size);
  check_format (KEEL_IMPORT_EVEN_KEEL, (const char *) data, size);
  return 0;
}

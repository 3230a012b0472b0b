/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-line.h"
#include "keel-config.h"

#include <string.h>

int
keel_line_compare (gconstpointer a,
                   gconstpointer b)
{
  const KeelLine *one = *(const KeelLine * const *) a;
  const KeelLine *two = *(const KeelLine * const *) b;
  int order = keel_moment_compare (one->at, two->at);

  return order != 0 ? order : strcmp (one->id, two->id);
}

gboolean
keel_line_find (GPtrArray  *lines,
                const char *id,
                guint      *out_index)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const KeelLine *line = lines->pdata[i];

      if (!g_str_equal (line->id, id))
        continue;

      *out_index = i;
      return TRUE;
    }

  return FALSE;
}

void
keel_line_insert (GPtrArray *lines,
                  gpointer   line)
{
  guint place = lines->len;

  while (place > 0 && keel_line_compare (&lines->pdata[place - 1], &line) > 0)
    place--;

  g_ptr_array_insert (lines, (int) place, line);
}

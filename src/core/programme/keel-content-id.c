/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-content-id.h"

gboolean
keel_content_id_is_valid (const char *text)
{
  guint length = 0;

  if (text == NULL)
    return FALSE;

  while (g_ascii_isalnum (text[length]) || text[length] == '-')
    if (++length > KEEL_CONTENT_ID_MAX)
      return FALSE;

  return length > 0 && text[length] == '\0';
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-id.h"

#include <string.h>

static const char shape[] = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

G_STATIC_ASSERT (sizeof shape == KEEL_ID_LENGTH + 1);

static gboolean
is_lower_hex (char c)
{
  return g_ascii_isdigit (c) || (c >= 'a' && c <= 'f');
}

char *
keel_id_new (void)
{
  return g_uuid_string_random ();
}

/* Any version passes: an id need only be unlike every other, and a record that
 * another program wrote is not unreadable for how its id was drawn. */
gboolean
keel_id_is_valid (const char *text)
{
  if (text == NULL)
    return FALSE;

  for (guint i = 0; i < KEEL_ID_LENGTH; i++)
    {
      if (shape[i] == 'x' ? !is_lower_hex (text[i]) : text[i] != '-')
        return FALSE;
    }

  return text[KEEL_ID_LENGTH] == '\0';
}

gboolean
keel_id_is_place (const char *text)
{
  guint n_names = 1;
  gsize length = text ? strlen (text) : 0;

  if (length == 0 || length > KEEL_ID_LENGTH || keel_id_is_valid (text) || text[length - 1] == '/')
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      gboolean is_separator = text[i] == '/';

      if (is_separator ? i == 0 || text[i - 1] == '/'
                       : !g_ascii_islower (text[i]) && !g_ascii_isdigit (text[i]) && text[i] != '-')
        return FALSE;
      n_names += is_separator ? 1 : 0;
    }

  return n_names <= 3;
}

gboolean
keel_id_is_any (const char *text)
{
  return keel_id_is_valid (text) || keel_id_is_place (text);
}

const char *
keel_id_get_tail (const char *id)
{
  g_return_val_if_fail (keel_id_is_any (id), NULL);

  return keel_id_is_valid (id) ? id + KEEL_ID_LENGTH - KEEL_ID_TAIL_LENGTH : id;
}

char *
keel_id_to_name (const char *id)
{
  g_return_val_if_fail (keel_id_is_any (id), NULL);

  return g_strdelimit (g_strdup (id), "/", '.');
}

gboolean
keel_id_is_content (const char *text)
{
  gsize length = text ? strlen (text) : 0;

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (text[i]) && text[i] != '-')
      return FALSE;

  return length > 0 && length <= KEEL_CONTENT_ID_LENGTH;
}

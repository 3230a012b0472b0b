/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-digest.h"

#include <string.h>

KeelDigest
keel_digest_of (gconstpointer data,
                gsize         length)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  KeelDigest digest;
  gsize size = sizeof digest.bytes;

  g_checksum_update (checksum, data, (gssize) length);
  g_checksum_get_digest (checksum, digest.bytes, &size);
  return digest;
}

gboolean
keel_digest_equal (const KeelDigest *a,
                   const KeelDigest *b)
{
  return memcmp (a->bytes, b->bytes, sizeof a->bytes) == 0;
}

gboolean
keel_digest_parse (const char *text,
                   KeelDigest *out_digest)
{
  KeelDigest digest;

  if (strlen (text) != 2 * KEEL_DIGEST_LENGTH)
    return FALSE;

  for (guint i = 0; i < KEEL_DIGEST_LENGTH; i++)
    {
      int high = g_ascii_xdigit_value (text[2 * i]);
      int low = g_ascii_xdigit_value (text[2 * i + 1]);

      if (high < 0 || low < 0)
        return FALSE;
      digest.bytes[i] = (guint8) (high << 4 | low);
    }

  *out_digest = digest;
  return TRUE;
}

char *
keel_digest_to_string (const KeelDigest *digest)
{
  static const char hex[] = "0123456789abcdef";
  char *text = g_malloc (2 * KEEL_DIGEST_LENGTH + 1);

  for (guint i = 0; i < KEEL_DIGEST_LENGTH; i++)
    {
      text[2 * i] = hex[digest->bytes[i] >> 4];
      text[2 * i + 1] = hex[digest->bytes[i] & 15];
    }
  text[2 * KEEL_DIGEST_LENGTH] = '\0';
  return text;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-link.h"
#include "keel-content-id.h"

#include <string.h>

static const struct
{
  const char   *prefix;
  KeelLinkKind  kind;
} prefixes[] = {
  { "page:", KEEL_LINK_TO_PAGE },
  { "item:", KEEL_LINK_TO_ITEM },
  { "practice:", KEEL_LINK_TO_PRACTICE },
  { "prompt:", KEEL_LINK_TO_PROMPT },
  { "card:", KEEL_LINK_TO_CARD },
  { "worksheet:", KEEL_LINK_TO_WORKSHEET },
  { "glossary:", KEEL_LINK_TO_GLOSSARY },
  { "reading:", KEEL_LINK_TO_READING },
};

/* What the reader is shown before it opens must be what opens: no letters that look like
 * others, no controls. */
static gboolean
is_web_address (const char *address)
{
  if (!g_str_has_prefix (address, "https://") || !g_ascii_isalnum (address[strlen ("https://")]))
    return FALSE;

  for (const char *c = address; *c != '\0'; c++)
    if (!g_ascii_isgraph (*c))
      return FALSE;

  return TRUE;
}

gboolean
keel_link_parse (const char    *address,
                 KeelLinkKind  *out_kind,
                 const char   **out_target)
{
  g_return_val_if_fail (address != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      const char *id = address + strlen (prefixes[i].prefix);

      if (g_str_has_prefix (address, prefixes[i].prefix) && keel_content_id_is_valid (id))
        {
          *out_kind = prefixes[i].kind;
          *out_target = id;
          return TRUE;
        }
    }

  if (!is_web_address (address))
    return FALSE;

  *out_kind = KEEL_LINK_TO_WEB;
  *out_target = address;
  return TRUE;
}

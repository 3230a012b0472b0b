/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where a link in a programme's text may lead: to a thing of the programme, or outside. */
typedef enum
{
  KEEL_LINK_TO_NOTHING,
  KEEL_LINK_TO_PAGE,
  KEEL_LINK_TO_ITEM,
  KEEL_LINK_TO_PRACTICE,
  KEEL_LINK_TO_PROMPT,
  KEEL_LINK_TO_CARD,
  KEEL_LINK_TO_WORKSHEET,
  KEEL_LINK_TO_GLOSSARY,  /* a term, explained on the spot */
  KEEL_LINK_TO_READING,
  KEEL_LINK_TO_WEB,       /* https: shown in full before it is opened */
} KeelLinkKind;

/* "page:P4" gives the kind and "P4"; "https://…" (ASCII without spaces) the whole address.
 * The target lies in @address. FALSE for every other address. */
gboolean keel_link_parse (const char    *address,
                          KeelLinkKind  *out_kind,
                          const char   **out_target);

G_END_DECLS

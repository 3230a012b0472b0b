/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-link.h"

G_BEGIN_DECLS

/* The little Markdown of a programme's texts (data/schema/programme.md), as a flat
 * list of what a view draws one under another.
 *
 *     ## Why both              HEADING    level 2
 *     Two **sides**.           PARAGRAPH  "Two " · strong "sides" · "."
 *     1. Ask                   ITEM       depth 1, number 1
 *        - once                ITEM       depth 2, number 0: a bullet
 *                                         (an item's second paragraph is a
 *                                         PARAGRAPH of its depth)
 *
 * Anything else that CommonMark knows (HTML, images, quotes, code, rules, entities, titles
 * of links, other addresses) is refused with KEEL_ERROR_SCHEMA and an error that says
 * behind which words it stands. Whether what a link names is there is not known here:
 * the programme's reader asks that.
 */

/**
 * KeelMarkupRun:
 * @text: plain text, never empty; "\n" is a line break
 * @link: whether it is (part of) a link, and to what
 * @target: an id, for %KEEL_LINK_TO_WEB the whole address in ASCII; NULL without a link
 *
 * Runs of one link that follow each other have the same target (a link may change
 * to strong in the middle).
 */
typedef struct
{
  const char   *text;
  KeelLinkKind  link;
  const char   *target;
  gboolean      is_strong;
  gboolean      is_emphasis;
} KeelMarkupRun;

typedef enum
{
  KEEL_MARKUP_HEADING,
  KEEL_MARKUP_PARAGRAPH,
  KEEL_MARKUP_ITEM,
} KeelMarkupKind;

/**
 * KeelMarkupNode:
 * @level: of a heading, 2 to 4; else 0
 * @depth: 0 outside a list, 1 in it, 2 in a list in a list
 * @number: of an item in a numbered list; 0 for a bullet, and for what is no item
 * @runs: at least one
 */
typedef struct
{
  KeelMarkupKind       kind;
  guint                level;
  guint                depth;
  guint                number;
  const KeelMarkupRun *runs;
  guint                n_runs;
} KeelMarkupNode;

typedef struct _KeelMarkup KeelMarkup;

KeelMarkup           *keel_markup_parse     (const char        *text,
                                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;
void                  keel_markup_free      (KeelMarkup        *self);

const KeelMarkupNode *keel_markup_get_nodes (const KeelMarkup  *self,
                                             guint             *out_n_nodes);

/* The words without the marks, a line a node. */
char                 *keel_markup_to_plain  (const KeelMarkup  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelMarkup, keel_markup_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* Where a programme says what: its marks, turned round. */

typedef enum
{
  KEEL_CARRIER_BLOCK,
  KEEL_CARRIER_ITEM,
  KEEL_CARRIER_PRACTICE,
  KEEL_CARRIER_PROMPT,
  KEEL_CARRIER_CARD,
  KEEL_CARRIER_STEP,
  KEEL_CARRIER_WORKSHEET,
  KEEL_CARRIER_INSIGHT,
  KEEL_CARRIER_FEATURE,  /* what the program does itself: shown, and counts for nothing */
} KeelCarrierKind;

/**
 * KeelCarrier:
 * @mark: "S42"
 * @id: of the thing; of a block, its page's
 * @block: the block's id, else NULL
 * @text: what it says, without Markdown, a line a paragraph
 *
 * One mark on one thing. Ids and mark live as long as the programme.
 */
typedef struct
{
  const char      *mark;
  KeelCarrierKind  kind;
  const char      *id;
  const char      *block;
  char            *text;
} KeelCarrier;

/* KeelCarrier: by mark ("S2" before "S10"), then in the order of KeelCarrierKind, then in the
 * programme's. */
GPtrArray *keel_coverage_list (KeelProgramme *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-printout.h"
#include "keel-printout-words.h"
#include "keel-programme.h"
#include "keel-workbook.h"

G_BEGIN_DECLS

/**
 * KeelPrintWish:
 * @parts: KeelPrintPart
 * @from, @to: the days of which; KEEL_DAY_NONE for all
 * @record: the id of the only one that is wanted, of a single part; or NULL
 * @now: when the document is made
 * @programme: whose names things have, borrowed; or NULL
 * @sets: KeelItemSet, those that are known, as in keel_balance_new(), or NULL: the one that the program
 *   brings
 *
 * What somebody wants on paper or in a file for people. Nothing is in it that was not asked for: no
 * words of the journal without KEEL_PRINT_ENTRIES.
 */
typedef struct
{
  guint          parts;
  KeelDay        from;
  KeelDay        to;
  const char    *record;
  KeelMoment     now;
  KeelProgramme *programme;
  GPtrArray     *sets;
} KeelPrintWish;

KeelPrintout *keel_print_wish_fulfil (const KeelPrintWish *wish,
                                      KeelWorkbook        *workbook) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-worksheet.h"

G_BEGIN_DECLS

/**
 * KeelCompanion:
 * @worksheet: the sheet about them
 * @who: initials as they were written, those of a list with ", " between; "" for none yet
 * @next: when they meet next; KEEL_DAY_NONE when nothing is agreed
 * @agreed: what was agreed, newest last; NULL-terminated, never NULL
 *
 * A mentor, a partner or a circle of peers, as a worksheet about people knows them
 * (data/schema/programme.md): no address book.
 */
typedef struct
{
  KeelWorksheet  *worksheet;
  char           *who;
  KeelDay         next;
  char          **agreed;
} KeelCompanion;

/* Whether @form is about people. */
gboolean   keel_circle_has_form (const KeelProgrammeWorksheet *form);

/* Everybody in @worksheets (a list of KeelWorksheet): those with a date by it, soonest
 * first, then the others in the order of the list. @programme may be NULL: it tells of a
 * sheet on which nothing stands yet what it is about. */
GPtrArray *keel_circle_list     (GListModel                   *worksheets,
                                 KeelProgramme                *programme) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

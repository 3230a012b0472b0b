/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-day.h"
#include "keel-fields.h"
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelWorksheet:
 *
 * A worksheet of a programme, filled in by a person: data/schema/worksheet.md. Properties,
 * all readable, and notified when they change: "day" (uint, KeelDay), "title" (string or
 * NULL), "fields" and "labels" (KeelFields), "links" (GStrv), and of every
 * record "deleted".
 */
#define KEEL_TYPE_WORKSHEET (keel_worksheet_get_type ())

G_DECLARE_FINAL_TYPE (KeelWorksheet, keel_worksheet, KEEL, WORKSHEET, KeelRecord)

/* Of links that lead to one. */
#define KEEL_LINK_WORKSHEET "worksheet"

/**
 * KeelWorksheetForm:
 * @programme: the id of the programme
 * @worksheet: the id of the worksheet in it
 * @title: what the programme calls it
 *
 * Which form a worksheet is.
 */
typedef struct
{
  const char *programme;
  const char *worksheet;
  const char *title;
} KeelWorksheetForm;

/* A new worksheet, with a new id, blank. */
KeelWorksheet      *keel_worksheet_new           (const KeelWorksheetForm *form,
                                                  KeelDay                  day,
                                                  KeelMoment               now) G_GNUC_WARN_UNUSED_RESULT;

KeelDay             keel_worksheet_get_day       (KeelWorksheet           *self);
/* Ids: never NULL. */
const char         *keel_worksheet_get_programme (KeelWorksheet           *self);
const char         *keel_worksheet_get_form      (KeelWorksheet           *self);
/* What the programme called it; NULL if that was not written down. */
const char         *keel_worksheet_get_title     (KeelWorksheet           *self);

/* Never NULL. The values stay as they are for whoever holds a reference. */
KeelFields         *keel_worksheet_get_fields    (KeelWorksheet           *self);
KeelFields         *keel_worksheet_get_labels    (KeelWorksheet           *self);

/* "type:id"; never NULL. */
const char * const *keel_worksheet_get_links     (KeelWorksheet           *self);

/* The first line of the first answer that is a text and no day; "" if there is none: what
 * tells it from others of its form. */
char               *keel_worksheet_dup_headline  (KeelWorksheet           *self) G_GNUC_WARN_UNUSED_RESULT;

/* What search reads: day, title and answers, folded, one "\n" between. */
void                keel_worksheet_append_folded (KeelWorksheet           *self,
                                                  GString                 *folded);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the marks share: keel-workbook-marks.c (finding and making them),
 * -weeks.c (a week), -reading.c (pages), -cards.c (recall), -exercises.c.
 *
 * A mark is found as the union over the devices, and made in this device's own document. */

#include "keel-device-record-private.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-private.h"

G_BEGIN_DECLS

/* What a mark is about; its week is KEEL_DAY_NONE for kinds without weeks. */
typedef struct
{
  GType       type;
  KeelDay     week;
  guint       section;
  const char *key;
} KeelMarkAbout;

/* The latest; NULL if there is none. Borrowed. */
KeelMark         *keel_marks_find            (KeelWorkbook        *self,
                                              const KeelMarkAbout *about);

/* The key of the latest mark of a section whose key begins with @prefix. */
const char       *keel_marks_find_latest_key (KeelWorkbook        *self,
                                              const KeelMarkAbout *about,
                                              const char          *prefix);

/* The documents of a week, one after the other: the position of the first, and the next of
 * @type from @position on; NULL if there is none. */
guint             keel_marks_first_of_week   (KeelWorkbook        *self,
                                              KeelDay              week);
KeelDeviceRecord *keel_marks_next_of_week    (KeelWorkbook        *self,
                                              GType                type,
                                              KeelDay              week,
                                              guint               *position);

/* A mark without values that is later than the one before it: a person's mark counts,
 * whatever the clocks of two devices say. */
KeelMark         *keel_marks_make            (KeelWorkbook        *self,
                                              const KeelMarkAbout *about,
                                              KeelMoment           now);

/* Both take @mark; FALSE if this device cannot write its own document. */
gboolean          keel_marks_put             (KeelWorkbook        *self,
                                              const KeelMarkAbout *about,
                                              KeelMark            *mark,
                                              KeelMoment           now);
gboolean          keel_marks_put_undoable    (KeelWorkbook        *self,
                                              const KeelMarkAbout *about,
                                              KeelMark            *mark,
                                              KeelMoment           now);

/* What stands in a programme is known by both ids. */
gboolean          keel_marks_are_ids         (const char          *programme,
                                              const char          *content);

G_END_DECLS

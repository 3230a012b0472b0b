/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange and the tests: how a device's record changes. */

#include "keel-device-record.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

#define KEEL_PRACTICE_FORMAT "even-keel/practice"
#define KEEL_PRACTICE_FOLDER "practice"
#define KEEL_READING_FORMAT "even-keel/reading"
#define KEEL_READING_FOLDER "reading"
#define KEEL_CARDS_FORMAT "even-keel/cards"
#define KEEL_CARDS_FOLDER "cards"
#define KEEL_EXERCISES_FORMAT "even-keel/exercises"
#define KEEL_EXERCISES_FOLDER "exercises"
#define KEEL_DEVICE_RECORD_SCHEMA 1

/* Takes @mark in the place of what was there; NULL: nothing is there then. To a list it
 * is added. */
void        keel_device_record_put     (KeelDeviceRecord        *self,
                                        guint                    section,
                                        const char              *key,
                                        KeelMark                *mark);

gboolean    keel_device_record_read    (KeelRecord              *record,
                                        const KeelRecordSource  *source,
                                        GError                 **error);
GBytes     *keel_device_record_to_json (KeelRecord              *record) G_GNUC_WARN_UNUSED_RESULT;

/* For the reader of its JSON. */
void        keel_device_record_set_week (KeelDeviceRecord       *self,
                                        KeelDay                  week);

G_END_DECLS

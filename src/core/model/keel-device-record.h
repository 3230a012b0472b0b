/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-mark.h"
#include "keel-day.h"
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelMarkSection:
 * @name: of the member that holds it
 * @n_levels: how many ids a mark is found by: 0 (there is one mark), 1, or 2 (programme
 *   and content)
 * @is_list: several marks stand under the same ids, none of which replaces another
 * @fields: of its marks
 */
typedef struct
{
  const char    *name;
  guint          n_levels;
  gboolean       is_list;
  KeelMarkField  fields[KEEL_MARK_MAX_FIELDS + 1];
} KeelMarkSection;

/**
 * KeelDeviceRecord:
 *
 * What one device has noted in small marks, in one document: for a week, or for ever. A
 * device writes only its own: documents with a single writer cannot be in conflict. What
 * holds is the union over the devices, where of two marks about the same the later
 * counts; the workbook reads it so.
 *
 * A mark is found by its section and its key: "" where there are no levels, "B1", or
 * "managing-and-leading/P1".
 */
#define KEEL_TYPE_DEVICE_RECORD (keel_device_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelDeviceRecord, keel_device_record, KEEL, DEVICE_RECORD, KeelRecord)

/**
 * KeelDeviceRecordClass:
 * @sections: of its documents, in their order; a name of NULL ends them
 * @has_week: each document is of a week, named by its Monday
 */
struct _KeelDeviceRecordClass
{
  KeelRecordClass parent_class;

  const KeelMarkSection *sections;
  gboolean               has_week;
};

/* The kinds, and their sections. */

#define KEEL_TYPE_PRACTICE (keel_practice_get_type ())
#define KEEL_TYPE_READING (keel_reading_get_type ())
#define KEEL_TYPE_CARDS (keel_cards_get_type ())
#define KEEL_TYPE_EXERCISES (keel_exercises_get_type ())
GType       keel_practice_get_type   (void);
GType       keel_reading_get_type    (void);
GType       keel_cards_get_type      (void);
GType       keel_exercises_get_type  (void);

typedef enum
{
  KEEL_PRACTICE_TICKS,
  KEEL_PRACTICE_PROMPTS,
  KEEL_PRACTICE_INSIGHTS,
  KEEL_PRACTICE_ENERGY,
  KEEL_PRACTICE_TIME_SPLIT,
} KeelPracticeSection;

typedef enum
{
  KEEL_READING_READ,
  KEEL_READING_PLACES,
} KeelReadingSection;

#define KEEL_CARDS_BOXES 0
#define KEEL_EXERCISES_RESULTS 0

/* The id of @device's document of a kind; @week is a Monday, or KEEL_DAY_NONE for kinds
 * without weeks. */
char       *keel_device_record_make_id (GType             type,
                                        KeelDay           week,
                                        const char       *device) G_GNUC_WARN_UNUSED_RESULT;
KeelDeviceRecord *
            keel_device_record_new   (GType               type,
                                      KeelDay             week,
                                      const char         *device,
                                      KeelMoment          now) G_GNUC_WARN_UNUSED_RESULT;

/* The Monday; KEEL_DAY_NONE for kinds without weeks. */
KeelDay     keel_device_record_get_week (KeelDeviceRecord *self);

/* NULL if there is none. Of a list, the last. */
KeelMark   *keel_device_record_find  (KeelDeviceRecord   *self,
                                      guint               section,
                                      const char         *key);

/* All marks of a section, by key, those of a list in their order. */
guint       keel_device_record_get_n_marks (KeelDeviceRecord *self,
                                      guint               section);
KeelMark   *keel_device_record_get   (KeelDeviceRecord   *self,
                                      guint               section,
                                      guint               position,
                                      const char        **out_key);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of what devices note: data/schema/practice.md, reading.md, cards.md and
 * exercises.md. */

#include "keel-device-record.h"
#include "keel-config.h"
#include "keel-device-record-private.h"

#include <string.h>

#define DEVICE_LENGTH 8

static const KeelMarkSection practice_sections[] = {
  [KEEL_PRACTICE_TICKS] = { "ticks", 1, FALSE, { { "state", KEEL_MARK_TEXT, 0, 0 } } },
  [KEEL_PRACTICE_PROMPTS] = { "prompts", 1, FALSE, { { NULL, 0, 0, 0 } } },
  [KEEL_PRACTICE_INSIGHTS] = { "insights", 1, FALSE, { { NULL, 0, 0, 0 } } },
  [KEEL_PRACTICE_ENERGY] = { "energy", 0, FALSE, { { "value", KEEL_MARK_NUMBER, 1, 5 } } },
  [KEEL_PRACTICE_TIME_SPLIT] = {
    "time_split", 0, FALSE,
    { { "leading", KEEL_MARK_NUMBER, 0, 10 }, { "needed", KEEL_MARK_NUMBER, 0, 10 } },
  },
  { NULL, 0, FALSE, { { NULL, 0, 0, 0 } } },
};

static const KeelMarkSection reading_sections[] = {
  [KEEL_READING_READ] = { "read", 2, FALSE, { { "read", KEEL_MARK_FLAG, 0, 0 } } },
  [KEEL_READING_PLACES] = {
    "places", 2, FALSE,
    { { "block", KEEL_MARK_TEXT, 0, 0 }, { "line", KEEL_MARK_NUMBER, 0, G_MAXINT } },
  },
  { NULL, 0, FALSE, { { NULL, 0, 0, 0 } } },
};

static const KeelMarkSection cards_sections[] = {
  [KEEL_CARDS_BOXES] = {
    "boxes", 2, FALSE,
    { { "box", KEEL_MARK_NUMBER, 1, 5 }, { "due", KEEL_MARK_DAY, 0, 0 }, { "last", KEEL_MARK_DAY, 0, 0 } },
  },
  { NULL, 0, FALSE, { { NULL, 0, 0, 0 } } },
};

static const KeelMarkSection exercises_sections[] = {
  [KEEL_EXERCISES_RESULTS] = {
    "results", 2, TRUE,
    { { "day", KEEL_MARK_DAY, 0, 0 }, { "answers", KEEL_MARK_TEXTS, 0, 0 } },
  },
  { NULL, 0, FALSE, { { NULL, 0, 0, 0 } } },
};

static gboolean
is_device (const char *text)
{
  return strlen (text) == DEVICE_LENGTH && strspn (text, "0123456789abcdef") == DEVICE_LENGTH;
}

/* practice/2026/2026-11-16-b7f3c2a1, the week's Monday. */
static gboolean
is_practice_place (const char *id)
{
  const char *prefix = KEEL_PRACTICE_FOLDER "/";
  const char *year, *week;
  g_autofree char *text = NULL;
  KeelDay day;

  if (!g_str_has_prefix (id, prefix) || strlen (id) != strlen ("practice/2026/2026-11-16-b7f3c2a1"))
    return FALSE;

  year = id + strlen (prefix);
  week = year + strlen ("2026/");
  text = g_strndup (week, strlen ("2026-11-16"));
  return year[4] == '/' && strncmp (year, week, 4) == 0 && keel_day_parse (text, &day) &&
         keel_day_get_weekday (day) == 1 && week[strlen (text)] == '-' && is_device (week + strlen (text) + 1);
}

static gboolean
is_in (const char *id,
       const char *folder)
{
  gsize length = strlen (folder);

  return strncmp (id, folder, length) == 0 && id[length] == '/' && is_device (id + length + 1);
}

static gboolean
is_reading_place (const char *id)
{
  return is_in (id, KEEL_READING_FOLDER);
}

static gboolean
is_cards_place (const char *id)
{
  return is_in (id, KEEL_CARDS_FOLDER);
}

static gboolean
is_exercises_place (const char *id)
{
  return is_in (id, KEEL_EXERCISES_FOLDER);
}

typedef KeelDeviceRecord KeelPractice;
typedef KeelDeviceRecord KeelReading;
typedef KeelDeviceRecord KeelCards;
typedef KeelDeviceRecord KeelExercises;
typedef KeelDeviceRecordClass KeelPracticeClass;
typedef KeelDeviceRecordClass KeelReadingClass;
typedef KeelDeviceRecordClass KeelCardsClass;
typedef KeelDeviceRecordClass KeelExercisesClass;

G_DEFINE_FINAL_TYPE (KeelPractice, keel_practice, KEEL_TYPE_DEVICE_RECORD)
G_DEFINE_FINAL_TYPE (KeelReading, keel_reading, KEEL_TYPE_DEVICE_RECORD)
G_DEFINE_FINAL_TYPE (KeelCards, keel_cards, KEEL_TYPE_DEVICE_RECORD)
G_DEFINE_FINAL_TYPE (KeelExercises, keel_exercises, KEEL_TYPE_DEVICE_RECORD)

static void
keel_practice_class_init (KeelPracticeClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_PRACTICE_FORMAT;
  record_class->folder = KEEL_PRACTICE_FOLDER;
  record_class->drafts_at_once = TRUE;
  record_class->is_place = is_practice_place;
  klass->sections = practice_sections;
  klass->has_week = TRUE;
}

/* A place moves with every line that is read: it can wait for its second. */
static void
keel_reading_class_init (KeelReadingClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_READING_FORMAT;
  record_class->folder = KEEL_READING_FOLDER;
  record_class->is_place = is_reading_place;
  klass->sections = reading_sections;
}

static void
keel_cards_class_init (KeelCardsClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_CARDS_FORMAT;
  record_class->folder = KEEL_CARDS_FOLDER;
  record_class->drafts_at_once = TRUE;
  record_class->is_place = is_cards_place;
  klass->sections = cards_sections;
}

static void
keel_exercises_class_init (KeelExercisesClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  record_class->format = KEEL_EXERCISES_FORMAT;
  record_class->folder = KEEL_EXERCISES_FOLDER;
  record_class->drafts_at_once = TRUE;
  record_class->is_place = is_exercises_place;
  klass->sections = exercises_sections;
}

static void
keel_practice_init (KeelPractice *self)
{
}

static void
keel_reading_init (KeelReading *self)
{
}

static void
keel_cards_init (KeelCards *self)
{
}

static void
keel_exercises_init (KeelExercises *self)
{
}

char *
keel_device_record_make_id (GType       type,
                            KeelDay     week,
                            const char *device)
{
  g_autoptr (KeelRecordClass) klass = g_type_class_ref (type);
  g_autofree char *day = NULL;

  if (!keel_day_is_valid (week))
    return g_strdup_printf ("%s/%s", klass->folder, device);

  day = keel_day_to_string (week);
  return g_strdup_printf ("%s/%.4s/%s-%s", klass->folder, day, day, device);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks: found as the union over the devices, made in this device's own documents. */

#include "keel-workbook-marks.h"
#include "keel-config.h"
#include "keel-device-record-private.h"
#include "keel-id.h"
#include "keel-workbook-private.h"

/* What a mark is about; its week is KEEL_DAY_NONE for kinds without weeks. */
typedef struct
{
  GType       type;
  KeelDay     week;
  guint       section;
  const char *key;
} About;

static const char * const tick_states[] = {
  [KEEL_TICK_NONE] = NULL,
  [KEEL_TICK_DID] = "did",
  [KEEL_TICK_DID_NOT] = "did-not",
  [KEEL_TICK_NO_CHANCE] = "no-chance",
};

static const guint shown_sections[] = {
  [KEEL_SHOWN_PROMPT] = KEEL_PRACTICE_PROMPTS,
  [KEEL_SHOWN_INSIGHT] = KEEL_PRACTICE_INSIGHTS,
};

/* Finding. */

/* The next record of @week, from @position on; NULL if there is none. */
static KeelDeviceRecord *
next_of_week (KeelWorkbook *self,
              GType         type,
              KeelDay       week,
              guint        *position)
{
  KeelSortedRecords *marks = self->lists[KEEL_LIST_MARKS];

  while (*position < keel_sorted_records_get_size (marks))
    {
      KeelDeviceRecord *record = keel_sorted_records_get (marks, (*position)++);

      if (keel_device_record_get_week (record) != week)
        return NULL;
      if (G_OBJECT_TYPE (record) == type)
        return record;
    }

  return NULL;
}

static guint
first_of_week (KeelWorkbook *self,
               KeelDay       week)
{
  return keel_sorted_records_find_day (self->lists[KEEL_LIST_MARKS], week);
}

static gboolean
is_later (const KeelMark *mark,
          const KeelMark *other)
{
  return !other || keel_moment_compare (mark->at, other->at) > 0;
}

static KeelMark *
find_mark (KeelWorkbook *self,
           const About  *about)
{
  guint position = first_of_week (self, about->week);
  KeelDeviceRecord *record;
  KeelMark *found = NULL;

  while ((record = next_of_week (self, about->type, about->week, &position)))
    {
      KeelMark *mark = keel_device_record_find (record, about->section, about->key);

      if (mark && is_later (mark, found))
        found = mark;
    }

  return found;
}

/* The key of the latest mark of a section whose key begins with @prefix. */
static const char *
find_latest_key (KeelWorkbook *self,
                 const About  *about,
                 const char   *prefix)
{
  guint position = first_of_week (self, about->week);
  KeelDeviceRecord *record;
  const char *found_key = NULL;
  KeelMark *found = NULL;

  while ((record = next_of_week (self, about->type, about->week, &position)))
    for (guint i = 0; i < keel_device_record_get_n_marks (record, about->section); i++)
      {
        const char *key;
        KeelMark *mark = keel_device_record_get (record, about->section, i, &key);

        if (g_str_has_prefix (key, prefix) && is_later (mark, found))
          {
            found = mark;
            found_key = key;
          }
      }

  return found_key;
}

/* Making. */

/* NULL if this device cannot write its own document. */
static KeelDeviceRecord *
ensure_own_record (KeelWorkbook *self,
                   const About  *about,
                   KeelMoment    now)
{
  g_autofree char *id = NULL;
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);
  KeelRecord *record;

  if (!self->device)
    return NULL;

  id = keel_device_record_make_id (about->type, about->week, self->device);
  record = keel_workbook_find_record (self, id);
  if (!record)
    {
      g_ptr_array_add (one, keel_device_record_new (about->type, about->week, self->device, now));
      keel_workbook_load (self, one);
      record = one->pdata[0];
    }

  return G_OBJECT_TYPE (record) == about->type && keel_record_is_writable (record)
    ? KEEL_DEVICE_RECORD (record) : NULL;
}

/* A person's mark counts, whatever the clocks of two devices say. */
static KeelMark *
make_mark (KeelWorkbook *self,
           const About  *about,
           KeelMoment    now)
{
  KeelMark *before = find_mark (self, about);

  if (before && keel_moment_compare (now, before->at) <= 0)
    now.seconds = before->at.seconds + 1;

  return keel_mark_new (now);
}

typedef struct
{
  guint     section;
  char     *key;
  KeelMark *mark;      /* NULL: none */
} OtherMark;

static void
free_other_mark (gpointer data)
{
  OtherMark *other = data;

  g_free (other->key);
  keel_mark_unref (other->mark);
  g_free (other);
}

static void
swap_mark (KeelRecord *record,
           gpointer    data)
{
  KeelDeviceRecord *device_record = KEEL_DEVICE_RECORD (record);
  OtherMark *other = data;
  KeelMark *before = keel_device_record_find (device_record, other->section, other->key);
  KeelMark *mark = other->mark;

  other->mark = before ? keel_mark_ref (before) : NULL;
  keel_device_record_put (device_record, other->section, other->key, mark);
}

/* Takes @mark. */
static gboolean
put_undoable (KeelWorkbook *self,
              const About  *about,
              KeelMark     *mark,
              KeelMoment    now)
{
  g_autoptr (KeelMark) taken = mark;
  KeelDeviceRecord *record = ensure_own_record (self, about, now);
  OtherMark *other;

  if (!record)
    return FALSE;

  other = g_new0 (OtherMark, 1);
  other->section = about->section;
  other->key = g_strdup (about->key);
  other->mark = g_steal_pointer (&taken);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (record), swap_mark, other,
                                                    free_other_mark, TRUE),
                        KEEL_MOMENT_NONE);
  return TRUE;
}

/* Takes @mark. */
static gboolean
put (KeelWorkbook *self,
     const About  *about,
     KeelMark     *mark,
     KeelMoment    now)
{
  g_autoptr (KeelMark) taken = mark;
  KeelDeviceRecord *record = ensure_own_record (self, about, now);
  KeelPlace place;

  if (!record)
    return FALSE;

  place = keel_workbook_lift (self, KEEL_RECORD (record));
  keel_device_record_put (record, about->section, about->key, g_steal_pointer (&taken));
  keel_workbook_settle (self, KEEL_RECORD (record), place);
  keel_workbook_emit_changed (self, KEEL_RECORD (record));
  return TRUE;
}

static gboolean
is_week (KeelDay week)
{
  return keel_day_is_valid (week) && keel_day_get_weekday (week) == 1;
}

GListModel *
keel_workbook_get_marks (KeelWorkbook *self)
{
  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return G_LIST_MODEL (self->lists[KEEL_LIST_MARKS]);
}

/* Weeks. */

gboolean
keel_workbook_tick (KeelWorkbook *self,
                    KeelDay       week,
                    const char   *practice,
                    KeelTick      tick,
                    KeelMoment    now)
{
  About about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TICKS, practice };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week) && keel_id_is_content (practice), FALSE);
  g_return_val_if_fail (tick < G_N_ELEMENTS (tick_states), FALSE);

  if (tick == keel_workbook_get_tick (self, week, practice))
    return TRUE;

  mark = make_mark (self, &about, now);
  mark->values[0].text = g_strdup (tick_states[tick]);
  return put_undoable (self, &about, mark, now);
}

KeelTick
keel_workbook_get_tick (KeelWorkbook *self,
                        KeelDay       week,
                        const char   *practice)
{
  About about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TICKS, practice };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), KEEL_TICK_NONE);
  g_return_val_if_fail (practice != NULL, KEEL_TICK_NONE);

  mark = find_mark (self, &about);
  for (guint i = KEEL_TICK_DID; mark && i < G_N_ELEMENTS (tick_states); i++)
    if (g_strcmp0 (mark->values[0].text, tick_states[i]) == 0)
      return i;

  return KEEL_TICK_NONE;
}

gboolean
keel_workbook_note_shown (KeelWorkbook *self,
                          KeelShown     what,
                          KeelDay       week,
                          const char   *id,
                          KeelMoment    now)
{
  About about = { KEEL_TYPE_PRACTICE, week, shown_sections[what], id };

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week) && keel_id_is_content (id), FALSE);

  if (g_strcmp0 (keel_workbook_get_shown (self, what, week), id) == 0)
    return TRUE;

  return put (self, &about, make_mark (self, &about, now), now);
}

const char *
keel_workbook_get_shown (KeelWorkbook *self,
                         KeelShown     what,
                         KeelDay       week)
{
  About about = { KEEL_TYPE_PRACTICE, week, shown_sections[what], NULL };

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);

  return find_latest_key (self, &about, "");
}

KeelDay
keel_workbook_get_last_shown (KeelWorkbook *self,
                              KeelShown     what,
                              const char   *id)
{
  KeelSortedRecords *marks;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), KEEL_DAY_NONE);
  g_return_val_if_fail (id != NULL, KEEL_DAY_NONE);

  marks = self->lists[KEEL_LIST_MARKS];
  for (guint i = 0; i < keel_sorted_records_get_size (marks); i++)
    {
      KeelDeviceRecord *record = keel_sorted_records_get (marks, i);

      if (G_OBJECT_TYPE (record) == KEEL_TYPE_PRACTICE &&
          keel_device_record_find (record, shown_sections[what], id))
        return keel_device_record_get_week (record);
    }

  return KEEL_DAY_NONE;
}

gboolean
keel_workbook_set_energy (KeelWorkbook *self,
                          KeelDay       week,
                          guint         energy,
                          KeelMoment    now)
{
  About about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_ENERGY, "" };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week) && energy <= 5, FALSE);

  if (energy == keel_workbook_get_energy (self, week))
    return TRUE;

  mark = make_mark (self, &about, now);
  mark->values[0].number = energy == 0 ? KEEL_MARK_NO_NUMBER : energy;
  return put_undoable (self, &about, mark, now);
}

guint
keel_workbook_get_energy (KeelWorkbook *self,
                          KeelDay       week)
{
  About about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_ENERGY, "" };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), 0);

  mark = find_mark (self, &about);
  return mark && mark->values[0].number != KEEL_MARK_NO_NUMBER ? (guint) mark->values[0].number : 0;
}

static gint64
tenths_to_number (int tenths)
{
  return tenths < 0 ? KEEL_MARK_NO_NUMBER : tenths;
}

static int
number_to_tenths (gint64 number)
{
  return number == KEEL_MARK_NO_NUMBER ? -1 : (int) number;
}

gboolean
keel_workbook_set_time_split (KeelWorkbook *self,
                              KeelDay       week,
                              int           leading,
                              int           needed,
                              KeelMoment    now)
{
  About about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TIME_SPLIT, "" };
  int old_leading, old_needed;
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (is_week (week), FALSE);
  g_return_val_if_fail (leading >= -1 && leading <= 10 && needed >= -1 && needed <= 10, FALSE);

  keel_workbook_get_time_split (self, week, &old_leading, &old_needed);
  if (leading == old_leading && needed == old_needed)
    return TRUE;

  mark = make_mark (self, &about, now);
  mark->values[0].number = tenths_to_number (leading);
  mark->values[1].number = tenths_to_number (needed);
  return put_undoable (self, &about, mark, now);
}

void
keel_workbook_get_time_split (KeelWorkbook *self,
                              KeelDay       week,
                              int          *out_leading,
                              int          *out_needed)
{
  About about = { KEEL_TYPE_PRACTICE, week, KEEL_PRACTICE_TIME_SPLIT, "" };
  KeelMark *mark;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));

  mark = find_mark (self, &about);
  *out_leading = mark ? number_to_tenths (mark->values[0].number) : -1;
  *out_needed = mark ? number_to_tenths (mark->values[1].number) : -1;
}

/* Reading. */

static gboolean
are_ids (const char *programme,
         const char *content)
{
  return keel_id_is_content (programme) && keel_id_is_content (content);
}

gboolean
keel_workbook_set_read (KeelWorkbook *self,
                        const char   *programme,
                        const char   *page,
                        gboolean      is_read,
                        KeelMoment    now)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  About about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_READ, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, page), FALSE);

  if (!is_read == !keel_workbook_is_read (self, programme, page))
    return TRUE;

  mark = make_mark (self, &about, now);
  mark->values[0].number = !!is_read;
  return put (self, &about, mark, now);
}

gboolean
keel_workbook_is_read (KeelWorkbook *self,
                       const char   *programme,
                       const char   *page)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  About about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_READ, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, page), FALSE);

  mark = find_mark (self, &about);
  return mark && mark->values[0].number != 0;
}

gboolean
keel_workbook_set_reading_place (KeelWorkbook *self,
                                 const char   *programme,
                                 const char   *page,
                                 const char   *block,
                                 guint         line,
                                 KeelMoment    now)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  About about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_PLACES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, page), FALSE);
  g_return_val_if_fail (block != NULL && line <= G_MAXINT, FALSE);

  mark = make_mark (self, &about, now);
  mark->values[0].text = g_strdup (block);
  mark->values[1].number = line;
  return put (self, &about, mark, now);
}

gboolean
keel_workbook_get_reading_place (KeelWorkbook *self,
                                 const char   *programme,
                                 const char   *page,
                                 const char  **out_block,
                                 guint        *out_line)
{
  g_autofree char *key = g_strconcat (programme, "/", page, NULL);
  About about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_PLACES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, page), FALSE);

  mark = find_mark (self, &about);
  if (!mark || !mark->values[0].text)
    return FALSE;

  *out_block = mark->values[0].text;
  *out_line = (guint) MAX (mark->values[1].number, 0);
  return TRUE;
}

const char *
keel_workbook_get_last_page (KeelWorkbook *self,
                             const char   *programme)
{
  g_autofree char *prefix = g_strconcat (programme, "/", NULL);
  About about = { KEEL_TYPE_READING, KEEL_DAY_NONE, KEEL_READING_PLACES, NULL };
  const char *key;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (programme != NULL, NULL);

  key = find_latest_key (self, &about, prefix);
  return key ? key + strlen (prefix) : NULL;
}

/* Recall cards. */

gboolean
keel_workbook_set_card (KeelWorkbook      *self,
                        const char        *programme,
                        const char        *card,
                        const KeelCardBox *box,
                        KeelMoment         now)
{
  g_autofree char *key = g_strconcat (programme, "/", card, NULL);
  About about = { KEEL_TYPE_CARDS, KEEL_DAY_NONE, KEEL_CARDS_BOXES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, card), FALSE);
  g_return_val_if_fail (box->box >= 1 && box->box <= 5 && keel_day_is_valid (box->due), FALSE);

  mark = make_mark (self, &about, now);
  mark->values[0].number = box->box;
  mark->values[1].number = box->due;
  mark->values[2].number = box->last;
  return put (self, &about, mark, now);
}

gboolean
keel_workbook_get_card (KeelWorkbook *self,
                        const char   *programme,
                        const char   *card,
                        KeelCardBox  *out_box)
{
  g_autofree char *key = g_strconcat (programme, "/", card, NULL);
  About about = { KEEL_TYPE_CARDS, KEEL_DAY_NONE, KEEL_CARDS_BOXES, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, card), FALSE);

  mark = find_mark (self, &about);
  if (!mark || mark->values[0].number == KEEL_MARK_NO_NUMBER)
    return FALSE;

  out_box->box = (guint) mark->values[0].number;
  out_box->due = (KeelDay) mark->values[1].number;
  out_box->last = (KeelDay) mark->values[2].number;
  return TRUE;
}

/* Exercises. */

gboolean
keel_workbook_add_result (KeelWorkbook       *self,
                          const char         *programme,
                          const char         *exercise,
                          KeelDay             day,
                          const char * const *answers,
                          KeelMoment          now)
{
  g_autofree char *key = g_strconcat (programme, "/", exercise, NULL);
  About about = { KEEL_TYPE_EXERCISES, KEEL_DAY_NONE, KEEL_EXERCISES_RESULTS, key };
  KeelMark *mark;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), FALSE);
  g_return_val_if_fail (are_ids (programme, exercise), FALSE);
  g_return_val_if_fail (keel_day_is_valid (day), FALSE);
  g_return_val_if_fail (g_strv_length ((char **) answers) % 2 == 0, FALSE);

  mark = keel_mark_new (now);
  mark->values[0].number = day;
  mark->values[1].texts = g_strdupv ((char **) answers);
  return put (self, &about, mark, now);
}

void
keel_result_free (KeelResult *result)
{
  if (!result)
    return;

  g_strfreev (result->answers);
  g_free (result);
}

static int
compare_results (gconstpointer a,
                 gconstpointer b)
{
  const KeelResult *first = *(const KeelResult * const *) a;
  const KeelResult *second = *(const KeelResult * const *) b;

  return keel_moment_compare (first->at, second->at);
}

static void
add_results_of (KeelDeviceRecord *record,
                const char       *wanted,
                GPtrArray        *results)
{
  for (guint i = 0; i < keel_device_record_get_n_marks (record, KEEL_EXERCISES_RESULTS); i++)
    {
      const char *key;
      const KeelMark *mark = keel_device_record_get (record, KEEL_EXERCISES_RESULTS, i, &key);
      KeelResult *result;

      if (!g_str_equal (key, wanted))
        continue;

      result = g_new0 (KeelResult, 1);
      result->day = (KeelDay) mark->values[0].number;
      result->at = mark->at;
      result->answers = g_strdupv (mark->values[1].texts);
      g_ptr_array_add (results, result);
    }
}

GPtrArray *
keel_workbook_list_results (KeelWorkbook *self,
                            const char   *programme,
                            const char   *exercise)
{
  g_autofree char *key = g_strconcat (programme, "/", exercise, NULL);
  GPtrArray *results;
  KeelDeviceRecord *record;
  guint position;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (are_ids (programme, exercise), NULL);

  results = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_result_free);
  position = first_of_week (self, KEEL_DAY_NONE);
  while ((record = next_of_week (self, KEEL_TYPE_EXERCISES, KEEL_DAY_NONE, &position)))
    add_results_of (record, key, results);
  g_ptr_array_sort (results, compare_results);

  return results;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-device-record.h"
#include "keel-config.h"
#include "keel-device-record-private.h"

#include <string.h>

/* At most this many sections has a kind. */
#define MAX_SECTIONS 5

typedef struct
{
  char     *key;
  KeelMark *mark;
} Keyed;

typedef struct
{
  KeelDay  week;
  GArray  *marks[MAX_SECTIONS];   /* Keyed, by key, of one key in the order they came */
} KeelDeviceRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeelDeviceRecord, keel_device_record, KEEL_TYPE_RECORD)

static KeelDeviceRecordPrivate *
get_private (KeelDeviceRecord *self)
{
  return keel_device_record_get_instance_private (self);
}

static void
clear_keyed (gpointer data)
{
  Keyed *keyed = data;

  g_free (keyed->key);
  keel_mark_unref (keyed->mark);
}

/* The first position whose key stands behind @key. */
static guint
find_behind (GArray     *marks,
             const char *key)
{
  guint from = 0;
  guint to = marks->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (strcmp (g_array_index (marks, Keyed, middle).key, key) <= 0)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

static gboolean
stands_before (GArray     *marks,
               guint       position,
               const char *key)
{
  return position > 0 && g_str_equal (g_array_index (marks, Keyed, position - 1).key, key);
}

void
keel_device_record_put (KeelDeviceRecord *self,
                        guint             section,
                        const char       *key,
                        KeelMark         *mark)
{
  GArray *marks = get_private (self)->marks[section];
  guint position = find_behind (marks, key);
  Keyed keyed = { .mark = mark };

  if (stands_before (marks, position, key) &&
      !KEEL_DEVICE_RECORD_GET_CLASS (self)->sections[section].is_list)
    g_array_remove_index (marks, --position);

  if (!mark)
    return;

  keyed.key = g_strdup (key);
  g_array_insert_val (marks, position, keyed);
}

void
keel_device_record_set_week (KeelDeviceRecord *self,
                             KeelDay           week)
{
  get_private (self)->week = week;
}

static void
keel_device_record_assign_content (KeelRecord *record,
                                   KeelRecord *other)
{
  KeelDeviceRecordPrivate *priv = get_private (KEEL_DEVICE_RECORD (record));
  KeelDeviceRecordPrivate *theirs = get_private (KEEL_DEVICE_RECORD (other));

  priv->week = theirs->week;
  for (guint i = 0; i < MAX_SECTIONS; i++)
    {
      g_array_set_size (priv->marks[i], 0);
      for (guint j = 0; j < theirs->marks[i]->len; j++)
        {
          const Keyed *their = &g_array_index (theirs->marks[i], Keyed, j);
          Keyed keyed = { .key = g_strdup (their->key), .mark = keel_mark_ref (their->mark) };

          g_array_append_val (priv->marks[i], keyed);
        }
    }
}

static guint32
keel_device_record_get_day (KeelRecord *record)
{
  return get_private (KEEL_DEVICE_RECORD (record))->week;
}

static gboolean
keel_device_record_is_blank (KeelRecord *record)
{
  KeelDeviceRecordPrivate *priv = get_private (KEEL_DEVICE_RECORD (record));

  for (guint i = 0; i < MAX_SECTIONS; i++)
    if (priv->marks[i]->len > 0)
      return FALSE;

  return !keel_record_has_unknown (record);
}

static void
keel_device_record_finalize (GObject *object)
{
  KeelDeviceRecordPrivate *priv = get_private (KEEL_DEVICE_RECORD (object));

  for (guint i = 0; i < MAX_SECTIONS; i++)
    g_array_unref (priv->marks[i]);

  G_OBJECT_CLASS (keel_device_record_parent_class)->finalize (object);
}

static void
keel_device_record_class_init (KeelDeviceRecordClass *klass)
{
  KeelRecordClass *record_class = KEEL_RECORD_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = keel_device_record_finalize;

  record_class->schema = KEEL_DEVICE_RECORD_SCHEMA;
  record_class->read = keel_device_record_read;
  record_class->to_json = keel_device_record_to_json;
  record_class->get_day = keel_device_record_get_day;
  record_class->is_blank = keel_device_record_is_blank;
  record_class->assign_content = keel_device_record_assign_content;
}

static void
keel_device_record_init (KeelDeviceRecord *self)
{
  KeelDeviceRecordPrivate *priv = get_private (self);

  for (guint i = 0; i < MAX_SECTIONS; i++)
    {
      priv->marks[i] = g_array_new (FALSE, FALSE, sizeof (Keyed));
      g_array_set_clear_func (priv->marks[i], clear_keyed);
    }
}

KeelDeviceRecord *
keel_device_record_new (GType       type,
                        KeelDay     week,
                        const char *device,
                        KeelMoment  now)
{
  g_autofree char *id = keel_device_record_make_id (type, week, device);
  KeelDeviceRecord *self = g_object_new (type, NULL);

  keel_record_init_in_place (KEEL_RECORD (self), id, now);
  get_private (self)->week = week;

  return self;
}

KeelDay
keel_device_record_get_week (KeelDeviceRecord *self)
{
  g_return_val_if_fail (KEEL_IS_DEVICE_RECORD (self), KEEL_DAY_NONE);

  return get_private (self)->week;
}

KeelMark *
keel_device_record_find (KeelDeviceRecord *self,
                         guint             section,
                         const char       *key)
{
  GArray *marks;
  guint position;

  g_return_val_if_fail (KEEL_IS_DEVICE_RECORD (self), NULL);
  g_return_val_if_fail (section < MAX_SECTIONS && key != NULL, NULL);

  marks = get_private (self)->marks[section];
  position = find_behind (marks, key);
  return stands_before (marks, position, key) ? g_array_index (marks, Keyed, position - 1).mark : NULL;
}

guint
keel_device_record_get_n_marks (KeelDeviceRecord *self,
                                guint             section)
{
  g_return_val_if_fail (KEEL_IS_DEVICE_RECORD (self), 0);
  g_return_val_if_fail (section < MAX_SECTIONS, 0);

  return get_private (self)->marks[section]->len;
}

KeelMark *
keel_device_record_get (KeelDeviceRecord *self,
                        guint             section,
                        guint             position,
                        const char      **out_key)
{
  const Keyed *keyed;

  g_return_val_if_fail (position < keel_device_record_get_n_marks (self, section), NULL);

  keyed = &g_array_index (get_private (self)->marks[section], Keyed, position);
  *out_key = keyed->key;
  return keyed->mark;
}

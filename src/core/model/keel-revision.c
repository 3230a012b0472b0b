/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-revision.h"
#include "keel-config.h"
#include "keel-json-reader.h"

/* The largest count that a document may hold. */
#define COUNT_MAX G_MAXINT32

/* Devices are few, records many: names are shared. */
typedef struct
{
  char *device;      /* g_ref_string_new_intern() */
  guint count;
} Count;

struct _KeelRevision
{
  GArray *counts;    /* Count, by device */
};

static void
clear_count (gpointer data)
{
  Count *count = data;

  g_clear_pointer (&count->device, g_ref_string_release);
}

static Count *
get_count (KeelRevision *self,
           guint         i)
{
  return &g_array_index (self->counts, Count, i);
}

/* Where @device stands, or belongs. */
static guint
find_place (KeelRevision *self,
            const char   *device)
{
  guint i = 0;

  while (i < self->counts->len && strcmp (get_count (self, i)->device, device) < 0)
    i++;

  return i;
}

static gboolean
is_at (KeelRevision *self,
       guint         i,
       const char   *device)
{
  return i < self->counts->len && g_str_equal (get_count (self, i)->device, device);
}

static Count *
ensure_count (KeelRevision *self,
              const char   *device)
{
  guint i = find_place (self, device);

  if (!is_at (self, i, device))
    {
      Count count = { .device = g_ref_string_new_intern (device), .count = 0 };

      g_array_insert_val (self->counts, i, count);
    }

  return get_count (self, i);
}

KeelRevision *
keel_revision_new (void)
{
  KeelRevision *self = g_new (KeelRevision, 1);

  self->counts = g_array_sized_new (FALSE, FALSE, sizeof (Count), 1);
  g_array_set_clear_func (self->counts, clear_count);

  return self;
}

KeelRevision *
keel_revision_copy (KeelRevision *self)
{
  KeelRevision *copy;

  if (!self)
    return NULL;

  copy = keel_revision_new ();
  for (guint i = 0; i < self->counts->len; i++)
    {
      Count count = *get_count (self, i);

      g_ref_string_acquire (count.device);
      g_array_append_val (copy->counts, count);
    }

  return copy;
}

void
keel_revision_free (KeelRevision *self)
{
  if (!self)
    return;

  g_array_unref (self->counts);
  g_free (self);
}

guint
keel_revision_get (KeelRevision *self,
                   const char   *device)
{
  guint i;

  if (!self)
    return 0;

  i = find_place (self, device);
  return is_at (self, i, device) ? get_count (self, i)->count : 0;
}

void
keel_revision_count (KeelRevision *self,
                     const char   *device)
{
  Count *count = ensure_count (self, device);

  count->count = MIN (count->count, COUNT_MAX - 1) + 1;
}

gboolean
keel_revision_read (JsonObject    *object,
                    KeelRevision **out_revision,
                    GError       **error)
{
  g_autoptr (KeelRevision) revision = NULL;
  JsonObject *counts = NULL;
  JsonObjectIter iter;
  const char *device;

  if (!keel_json_read_object (object, "", "revision", &counts, error))
    return FALSE;

  if (counts && json_object_get_size (counts) > 0)
    {
      revision = keel_revision_new ();
      json_object_iter_init_ordered (&iter, counts);
      while (json_object_iter_next_ordered (&iter, &device, NULL))
        {
          gint64 count = 0;

          if (!keel_json_read_integer (counts, "revision.", device, 0, COUNT_MAX, 0, &count, error))
            return FALSE;
          ensure_count (revision, device)->count = (guint) count;
        }
    }

  *out_revision = g_steal_pointer (&revision);
  return TRUE;
}

void
keel_revision_write (KeelRevision   *self,
                     KeelJsonWriter *writer)
{
  keel_json_writer_begin_object (writer, "revision");
  for (guint i = 0; self && i < self->counts->len; i++)
    keel_json_writer_add_integer (writer, get_count (self, i)->device, get_count (self, i)->count);
  keel_json_writer_end_object (writer);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-record.h"
#include "keel-config.h"
#include "keel-id.h"
#include "keel-record-head.h"
#include "keel-record-private.h"

typedef KeelRecordHead KeelRecordPrivate;

enum
{
  PROP_DELETED = 1,
  PROP_WRITABLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (KeelRecord, keel_record, G_TYPE_OBJECT)

static KeelRecordPrivate *
get_private (KeelRecord *self)
{
  return keel_record_get_instance_private (self);
}

/* Its document. */

gboolean
keel_record_read_head (KeelRecord              *self,
                       const KeelRecordSource  *source,
                       const char * const      *known,
                       GError                 **error)
{
  return keel_record_head_read (get_private (self), KEEL_RECORD_GET_CLASS (self), source, known, error);
}

void
keel_record_write_head (KeelRecord     *self,
                        KeelJsonWriter *writer)
{
  keel_record_head_write (get_private (self), KEEL_RECORD_GET_CLASS (self), keel_record_get_day (self), writer);
}

void
keel_record_write_unknown (KeelRecord     *self,
                           KeelJsonWriter *writer)
{
  keel_unknown_write (get_private (self)->unknown, writer);
}

/* Changing. */

void
keel_record_init_new (KeelRecord *self,
                      KeelMoment  now)
{
  KeelRecordPrivate *priv = get_private (self);
  g_autofree char *id = keel_id_new ();

  g_strlcpy (priv->id, id, sizeof priv->id);
  priv->created = now;
  priv->modified = now;
}

void
keel_record_init_in_place (KeelRecord *self,
                           const char *id,
                           KeelMoment  now)
{
  KeelRecordPrivate *priv = get_private (self);

  g_return_if_fail (keel_id_is_place (id) && KEEL_RECORD_GET_CLASS (self)->is_place (id));

  g_strlcpy (priv->id, id, sizeof priv->id);
  priv->created = now;
  priv->modified = now;
}

void
keel_record_set_deleted (KeelRecord *self,
                         KeelMoment  deleted)
{
  KeelRecordPrivate *priv = get_private (self);
  gboolean was_deleted;

  g_return_if_fail (KEEL_IS_RECORD (self));

  was_deleted = keel_moment_is_set (priv->deleted);
  priv->deleted = deleted;

  if (was_deleted != keel_moment_is_set (deleted))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DELETED]);
}

static void
set_unknown (KeelRecordPrivate *priv,
             KeelUnknown       *unknown)
{
  keel_unknown_ref (unknown);
  keel_unknown_unref (priv->unknown);
  priv->unknown = unknown;
}

void
keel_record_assign_content (KeelRecord *self,
                            KeelRecord *version)
{
  KeelRecordPrivate *theirs = get_private (version);

  g_return_if_fail (KEEL_IS_RECORD (self));
  g_return_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (version));

  g_object_freeze_notify (G_OBJECT (self));
  set_unknown (get_private (self), theirs->unknown);
  keel_record_set_deleted (self, theirs->deleted);
  KEEL_RECORD_GET_CLASS (self)->assign_content (self, version);
  g_object_thaw_notify (G_OBJECT (self));
}

void
keel_record_assign (KeelRecord *self,
                    KeelRecord *other)
{
  KeelRecordPrivate *priv = get_private (self);
  KeelRecordPrivate *theirs = get_private (other);

  g_object_freeze_notify (G_OBJECT (self));

  if (!keel_moment_is_set (priv->created))
    priv->created = theirs->created;
  priv->modified = theirs->modified;
  keel_revision_free (priv->revision);
  priv->revision = keel_revision_copy (theirs->revision);
  g_free (priv->versions);
  priv->versions = g_strdup (theirs->versions);
  keel_record_assign_content (self, other);

  if (priv->is_newer != theirs->is_newer)
    {
      priv->is_newer = theirs->is_newer;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WRITABLE]);
    }

  g_object_thaw_notify (G_OBJECT (self));
}

KeelRecord *
keel_record_copy_content (KeelRecord *self)
{
  KeelRecord *copy = g_object_new (G_OBJECT_TYPE (self), NULL);

  keel_record_assign_content (copy, self);
  return copy;
}

KeelRecord *
keel_record_unite (KeelRecord *self,
                   KeelRecord *other)
{
  g_autoptr (KeelRecord) united = NULL;

  g_return_val_if_fail (KEEL_IS_RECORD (self), NULL);
  g_return_val_if_fail (KEEL_IS_RECORD (other), NULL);

  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other) || !KEEL_RECORD_GET_CLASS (self)->unite ||
      !keel_record_is_writable (self) || !keel_record_is_writable (other))
    return NULL;

  united = keel_record_copy_content (self);
  return KEEL_RECORD_GET_CLASS (united)->unite (united, other) ? g_steal_pointer (&united) : NULL;
}

KeelRecord *
keel_record_copy_as_new (KeelRecord *self,
                         KeelMoment  now)
{
  KeelRecord *copy;

  g_return_val_if_fail (KEEL_IS_RECORD (self), NULL);
  g_return_val_if_fail (!keel_record_is_single (self), NULL);

  copy = keel_record_copy_content (self);
  keel_record_init_new (copy, now);
  keel_record_set_deleted (copy, KEEL_MOMENT_NONE);

  return copy;
}

static void
keel_record_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  KeelRecord *self = KEEL_RECORD (object);

  switch (prop_id)
    {
    case PROP_DELETED:
      g_value_set_boolean (value, keel_record_is_deleted (self));
      break;

    case PROP_WRITABLE:
      g_value_set_boolean (value, keel_record_is_writable (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
keel_record_finalize (GObject *object)
{
  const KeelRecordMember *members = KEEL_RECORD_GET_CLASS (object)->members;

  if (members)
    keel_members_clear (members, object);
  keel_record_head_clear (get_private (KEEL_RECORD (object)));

  G_OBJECT_CLASS (keel_record_parent_class)->finalize (object);
}

static void
keel_record_class_init (KeelRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = keel_record_get_property;
  object_class->finalize = keel_record_finalize;

  /* Whether it lies in the Trash. */
  properties[PROP_DELETED] =
    g_param_spec_boolean ("deleted", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /* FALSE for a document of a newer schema. */
  properties[PROP_WRITABLE] =
    g_param_spec_boolean ("writable", NULL, NULL, TRUE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_record_init (KeelRecord *self)
{
  keel_record_head_init (get_private (self));
}

const char *
keel_record_get_id (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), NULL);

  return get_private (self)->id;
}

KeelMoment
keel_record_get_created (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), KEEL_MOMENT_NONE);

  return get_private (self)->created;
}

KeelMoment
keel_record_get_modified (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), KEEL_MOMENT_NONE);

  return get_private (self)->modified;
}

KeelMoment
keel_record_get_deleted (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), KEEL_MOMENT_NONE);

  return get_private (self)->deleted;
}

gboolean
keel_record_is_deleted (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), FALSE);

  return keel_moment_is_set (get_private (self)->deleted);
}

gboolean
keel_record_is_writable (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), FALSE);

  return !get_private (self)->is_newer;
}

gboolean
keel_record_is_unsaved (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), FALSE);

  return get_private (self)->revision == NULL;
}

gboolean
keel_record_has_unknown (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), FALSE);

  return get_private (self)->unknown != NULL;
}

guint
keel_record_get_revision (KeelRecord *self,
                          const char *device)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), 0);
  g_return_val_if_fail (device != NULL, 0);

  return keel_revision_get (get_private (self)->revision, device);
}

gboolean
keel_record_is_single (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), FALSE);

  return KEEL_RECORD_GET_CLASS (self)->is_place != NULL;
}

guint32
keel_record_get_day (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), 0);

  return KEEL_RECORD_GET_CLASS (self)->get_day (self);
}

gboolean
keel_record_is_blank (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), FALSE);

  return KEEL_RECORD_GET_CLASS (self)->is_blank (self);
}

const char *
keel_record_get_folder (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), NULL);

  return KEEL_RECORD_GET_CLASS (self)->folder;
}

int
keel_record_compare (KeelRecord *a,
                     KeelRecord *b)
{
  guint32 day_a = keel_record_get_day (a);
  guint32 day_b = keel_record_get_day (b);
  int order;

  if (day_a != day_b)
    return day_a > day_b ? -1 : 1;

  order = keel_moment_compare (get_private (b)->created, get_private (a)->created);
  return order != 0 ? order : strcmp (get_private (a)->id, get_private (b)->id);
}

GBytes *
keel_record_to_json (KeelRecord *self)
{
  g_return_val_if_fail (KEEL_IS_RECORD (self), NULL);
  g_return_val_if_fail (keel_record_is_writable (self), NULL);

  return KEEL_RECORD_GET_CLASS (self)->to_json (self);
}

void
keel_record_stamp (KeelRecord *self,
                   const char *device,
                   KeelMoment  now)
{
  KeelRecordPrivate *priv;

  g_return_if_fail (KEEL_IS_RECORD (self));
  g_return_if_fail (device != NULL);

  priv = get_private (self);
  if (!priv->revision)
    priv->revision = keel_revision_new ();
  keel_revision_count (priv->revision, device);

  if (keel_moment_compare (now, priv->modified) > 0)
    priv->modified = now;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A record by the table of its members. */

#include "keel-record.h"
#include "keel-config.h"
#include "keel-day.h"
#include "keel-record-private.h"

#define FIRST_PROPERTY 1

static gpointer
find_place (KeelRecord *self,
            guint       index)
{
  return G_STRUCT_MEMBER_P (self, KEEL_RECORD_GET_CLASS (self)->members[index].offset);
}

void
keel_record_init_members (KeelRecord *self)
{
  keel_members_init (KEEL_RECORD_GET_CLASS (self)->members, self);
}

/* Its document. */

static gboolean
read_members (KeelRecord             *self,
              const KeelRecordSource *source,
              GError                **error)
{
  static const char * const head[] = { KEEL_RECORD_HEAD_MEMBERS };
  const KeelRecordMember *members = KEEL_RECORD_GET_CLASS (self)->members;
  const char *known[KEEL_MEMBERS_MAX];

  for (guint i = 0; i < G_N_ELEMENTS (head); i++)
    known[i] = head[i];
  keel_members_list_names (members, known + G_N_ELEMENTS (head));

  return keel_record_read_head (self, source, known, error) &&
         keel_members_read (members, source, self, error);
}

static GBytes *
write_members (KeelRecord *self)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_record_write_head (self, writer);
  keel_members_write (KEEL_RECORD_GET_CLASS (self)->members, self, writer);
  keel_record_write_unknown (self, writer);
  keel_json_writer_end_object (writer);

  return keel_json_writer_finish (writer);
}

/* Changing. */

void
keel_record_notify_member (KeelRecord *self,
                           guint       index)
{
  g_object_notify_by_pspec (G_OBJECT (self),
                            KEEL_RECORD_GET_CLASS (self)->properties[FIRST_PROPERTY + index]);
}

gboolean
keel_record_set_member (KeelRecord   *self,
                        guint         index,
                        gconstpointer value)
{
  const KeelRecordMember *member = &KEEL_RECORD_GET_CLASS (self)->members[index];

  if (!member->kind->storage->assign (find_place (self, index), value))
    return FALSE;

  keel_record_notify_member (self, index);
  return TRUE;
}

gboolean
keel_record_set_string (KeelRecord *self,
                        guint       index,
                        const char *value)
{
  return keel_record_set_member (self, index, &value);
}

void
keel_record_assign_members (KeelRecord *self,
                            KeelRecord *version)
{
  const KeelRecordMember *members = KEEL_RECORD_GET_CLASS (self)->members;

  for (guint i = 0; members[i].name; i++)
    keel_record_set_member (self, i, find_place (version, i));
}

/* What it says. */

static guint32
get_first_day (KeelRecord *self)
{
  return KEEL_RECORD_GET_CLASS (self)->members[0].is_in_head ? *(KeelDay *) find_place (self, 0)
                                                             : KEEL_DAY_NONE;
}

gboolean
keel_record_is_blank_by_members (KeelRecord *self)
{
  const KeelRecordMember *members = KEEL_RECORD_GET_CLASS (self)->members;

  for (guint i = 0; members[i].name; i++)
    if (members[i].counts && !members[i].kind->storage->is_blank (find_place (self, i)))
      return FALSE;

  return !keel_record_has_unknown (self);
}

void
keel_record_get_member (KeelRecord *self,
                        guint       index,
                        GValue     *out_value)
{
  KEEL_RECORD_GET_CLASS (self)->members[index].kind->storage->get (find_place (self, index), out_value);
}

static void
get_property (GObject    *object,
              guint       prop_id,
              GValue     *value,
              GParamSpec *pspec)
{
  keel_record_get_member (KEEL_RECORD (object), prop_id - FIRST_PROPERTY, value);
}

/* The class. */

static void
install_properties (KeelRecordClass *klass,
                    guint            n_members)
{
  const GParamFlags flags =
    G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_NICK | G_PARAM_STATIC_BLURB;

  klass->properties = g_new0 (GParamSpec *, FIRST_PROPERTY + n_members);
  for (guint i = 0; i < n_members; i++)
    klass->properties[FIRST_PROPERTY + i] =
      klass->members[i].kind->storage->new_property (klass->members[i].name, flags);

  g_object_class_install_properties (G_OBJECT_CLASS (klass), FIRST_PROPERTY + n_members, klass->properties);
}

void
keel_record_class_set_members (KeelRecordClass        *klass,
                               const KeelRecordMember *members)
{
  guint n_members = 0;

  while (members[n_members].name)
    n_members++;

  klass->members = members;
  klass->read = read_members;
  klass->to_json = write_members;
  klass->get_day = get_first_day;
  klass->is_blank = keel_record_is_blank_by_members;
  klass->assign_content = keel_record_assign_members;

  G_OBJECT_CLASS (klass)->get_property = get_property;
  install_properties (klass, n_members);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A table of members, on a struct. */

#include "keel-member.h"
#include "keel-config.h"

void
keel_members_init (const KeelRecordMember *members,
                   gpointer                base)
{
  for (const KeelRecordMember *member = members; member->name; member++)
    if (member->kind->storage->init)
      member->kind->storage->init (member, G_STRUCT_MEMBER_P (base, member->offset));
}

void
keel_members_clear (const KeelRecordMember *members,
                    gpointer                base)
{
  for (const KeelRecordMember *member = members; member->name; member++)
    if (member->kind->storage->clear)
      member->kind->storage->clear (G_STRUCT_MEMBER_P (base, member->offset));
}

void
keel_members_assign (const KeelRecordMember *members,
                     gpointer                base,
                     gconstpointer           other)
{
  for (const KeelRecordMember *member = members; member->name; member++)
    member->kind->storage->assign (G_STRUCT_MEMBER_P (base, member->offset),
                                   G_STRUCT_MEMBER_P (other, member->offset));
}

gboolean
keel_members_read (const KeelRecordMember *members,
                   const KeelRecordSource *source,
                   gpointer                base,
                   GError                **error)
{
  for (const KeelRecordMember *member = members; member->name; member++)
    {
      gboolean is_needed = member->is_required || !source->is_newer;

      if (!member->kind->read (member, source, G_STRUCT_MEMBER_P (base, member->offset),
                               is_needed ? error : NULL) && is_needed)
        return FALSE;
    }

  return TRUE;
}

void
keel_members_write (const KeelRecordMember *members,
                    gconstpointer           base,
                    KeelJsonWriter         *writer)
{
  for (const KeelRecordMember *member = members; member->name; member++)
    if (!member->is_in_head)
      member->kind->write (member, G_STRUCT_MEMBER_P (base, member->offset), writer);
}

guint
keel_members_list_names (const KeelRecordMember *members,
                         const char            **names)
{
  guint n_names = 0;

  for (const KeelRecordMember *member = members; member->name; member++)
    if (!member->is_in_head)
      names[n_names++] = member->name;
  names[n_names] = NULL;

  return n_names;
}

void
keel_member_keep_unknown (const KeelRecordSource *source,
                          const char             *name,
                          JsonObject             *object,
                          const char * const     *known,
                          KeelUnknown           **out_unknown)
{
  const char *text;
  gsize length;

  if (!source->is_newer && keel_unknown_has_any (object, known) &&
      keel_unknown_find_value (source->text, source->length, name, &text, &length))
    *out_unknown = keel_unknown_new (text, length, known);
}

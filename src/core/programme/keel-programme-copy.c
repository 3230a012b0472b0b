/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-private.h"
#include "keel-programme-shape.h"

static void
register_thing (KeelProgramme   *copy,
                const KeelShape *shape,
                gpointer         structure)
{
  const KeelMember *id = keel_shape_find_member (shape, "id");

  if (shape->thing != KEEL_THING_NONE)
    g_hash_table_insert (copy->things[shape->thing], G_STRUCT_MEMBER (char *, structure, id->offset), structure);
}

/* It calls itself as deep as the tables are: four times. */
static gpointer
copy_objects (KeelProgramme   *copy,
              const KeelShape *shape,
              gconstpointer    from,
              guint            n_objects)
{
  char *first = g_memdup2 (from, n_objects * shape->size);

  g_ptr_array_add (copy->lists, first);
  for (guint i = 0; first != NULL && i < n_objects; i++)
    {
      char *structure = first + i * shape->size;

      for (const KeelMember *member = shape->members; member->name != NULL; member++)
        {
          gpointer *field = G_STRUCT_MEMBER_P (structure, member->offset);

          if (member->value == KEEL_VALUE_LIST)
            *field = copy_objects (copy, member->shape, *field,
                                   G_STRUCT_MEMBER (guint, structure, member->count_offset));
          else if (member->value == KEEL_VALUE_OBJECT)
            *field = copy_objects (copy, member->shape, *field, 1);
        }
      register_thing (copy, shape, structure);
    }

  return first;
}

static void
register_parts (KeelProgramme *copy)
{
  for (guint i = 0; i < copy->content.n_parts; i++)
    {
      const KeelProgrammePart *part = &copy->content.parts[i];

      for (guint j = 0; part->pages[j] != NULL; j++)
        g_hash_table_insert (copy->parts, (char *) part->pages[j], (gpointer) part);
    }
}

KeelProgramme *
keel_programme_copy (KeelProgramme *self)
{
  KeelProgramme *copy = g_object_new (KEEL_TYPE_PROGRAMME, NULL);

  copy->source = g_object_ref (self);
  copy->content = *(KeelProgrammeContent *) copy_objects (copy, keel_programme_get_shape (), &self->content, 1);
  register_parts (copy);

  return copy;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-strings.h"

#include <string.h>

#define DIGITS 12

static void
string_free (gpointer data)
{
  KeelProgrammeString *string = data;

  g_free (string->path);
  g_free (string);
}

static gboolean
is_translated (const KeelMember *member)
{
  return (member->value == KEEL_VALUE_LINE || member->value == KEEL_VALUE_MARKDOWN) && !member->stays;
}

static void
add_string (GPtrArray        *strings,
            const KeelMember *member,
            gpointer          structure,
            const char       *path)
{
  const char **field = G_STRUCT_MEMBER_P (structure, member->offset);
  KeelProgrammeString *string;

  if (*field == NULL)
    return;

  string = g_new0 (KeelProgrammeString, 1);
  string->path = g_strdup (path);
  string->member = member;
  string->field = field;
  g_ptr_array_add (strings, string);
}

static char *
make_element_path (const char      *path,
                   const KeelShape *shape,
                   gpointer         structure)
{
  const KeelMember *id = keel_shape_find_member (shape, "id");

  if (id == NULL)
    return g_strdup (path);

  return g_strconcat (path, "/", G_STRUCT_MEMBER (const char *, structure, id->offset), NULL);
}

/* It calls itself as deep as the tables are: four times. */
static void
add_members (GPtrArray       *strings,
             const KeelShape *shape,
             gpointer         structure,
             const char      *path)
{
  for (const KeelMember *member = shape->members; member->name != NULL; member++)
    {
      g_autofree char *here = g_strconcat (path, *path != '\0' ? "/" : "", member->name, NULL);
      char *first = NULL;
      guint n_objects = 1;

      if (is_translated (member))
        add_string (strings, member, structure, here);

      if (member->value == KEEL_VALUE_LIST)
        n_objects = G_STRUCT_MEMBER (guint, structure, member->count_offset);
      if (member->value == KEEL_VALUE_LIST || member->value == KEEL_VALUE_OBJECT)
        first = G_STRUCT_MEMBER (gpointer, structure, member->offset);

      for (guint i = 0; first != NULL && i < n_objects; i++)
        {
          gpointer object = first + i * member->shape->size;
          g_autofree char *object_path = member->value == KEEL_VALUE_LIST
                                         ? make_element_path (here, member->shape, object)
                                         : g_strdup (here);

          add_members (strings, member->shape, object, object_path);
        }
    }
}

GPtrArray *
keel_programme_list_strings (KeelProgramme *self)
{
  GPtrArray *strings = g_ptr_array_new_with_free_func (string_free);

  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), strings);

  add_members (strings, keel_programme_get_shape (), &self->content, "");
  return strings;
}

char *
keel_programme_digest (const char *text)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  return g_strndup (sum, DIGITS);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-unknown.h"
#include "keel-config.h"

/* Name and value of each member, one after the other: a name, NUL, a value, NUL.
 * JSON holds no NUL. */
struct _KeelUnknown
{
  gatomicrefcount  ref_count;
  guint            n_members;
  char            *members;
};

/* A name may be written with escapes: “kind” is “\u006bind” too. */
static char *
decode_name (const KeelJsonMember *member)
{
  g_autofree char *quoted = NULL;
  g_autoptr (JsonNode) node = NULL;

  if (memchr (member->name, '\\', member->name_length) == NULL)
    return g_strndup (member->name, member->name_length);

  quoted = g_strdup_printf ("\"%.*s\"", (int) member->name_length, member->name);
  node = keel_json_parse (quoted, member->name_length + 2, keel_json_limits_document (), NULL);
  g_assert (node != NULL);

  return json_node_dup_string (node);
}

static void
append_member (GString              *members,
               const KeelJsonMember *member)
{
  g_string_append_len (members, member->name, (gssize) member->name_length);
  g_string_append_c (members, '\0');
  g_string_append_len (members, member->value, (gssize) member->value_length);
  g_string_append_c (members, '\0');
}

KeelUnknown *
keel_unknown_new (const char         *text,
                  gsize               length,
                  const char * const *known)
{
  g_autoptr (GArray) list = keel_json_list_members (text, length);
  g_autoptr (GString) members = g_string_new (NULL);
  KeelUnknown *self;
  guint n_members = 0;

  for (guint i = 0; i < list->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (list, KeelJsonMember, i);
      g_autofree char *name = decode_name (member);

      if (g_strv_contains (known, name))
        continue;

      append_member (members, member);
      n_members++;
    }

  if (n_members == 0)
    return NULL;

  self = g_new (KeelUnknown, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->n_members = n_members;
  self->members = g_string_free (g_steal_pointer (&members), FALSE);

  return self;
}

KeelUnknown *
keel_unknown_ref (KeelUnknown *self)
{
  if (self)
    g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
keel_unknown_unref (KeelUnknown *self)
{
  if (!self || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->members);
  g_free (self);
}

void
keel_unknown_write (KeelUnknown    *self,
                    KeelJsonWriter *writer)
{
  const char *name = self ? self->members : NULL;

  for (guint i = 0; self && i < self->n_members; i++)
    {
      const char *value = name + strlen (name) + 1;
      gsize length = strlen (value);

      keel_json_writer_add_raw (writer, name, value, (gssize) length);
      name = value + length + 1;
    }
}

gboolean
keel_unknown_has_any (JsonObject         *object,
                      const char * const *known)
{
  guint n_known = 0;

  for (guint i = 0; known[i]; i++)
    if (json_object_has_member (object, known[i]))
      n_known++;

  return json_object_get_size (object) > n_known;
}

gboolean
keel_unknown_find_value (const char  *text,
                         gsize        length,
                         const char  *name,
                         const char **out_value,
                         gsize       *out_length)
{
  g_autoptr (GArray) list = keel_json_list_members (text, length);

  for (guint i = 0; i < list->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (list, KeelJsonMember, i);
      g_autofree char *decoded = decode_name (member);

      if (!g_str_equal (decoded, name))
        continue;

      *out_value = member->value;
      *out_length = member->value_length;
      return TRUE;
    }

  return FALSE;
}

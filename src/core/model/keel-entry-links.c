/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A link is "type:id". What its type is, and whether its id is of this world, is not asked
 * here: what is not known is kept. */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-text.h"

#include <string.h>

/* The id in @link; NULL if it is of another type. */
static const char *
find_id (const char *link,
         const char *type)
{
  gsize length = strlen (type);

  return strncmp (link, type, length) == 0 && link[length] == ':' ? link + length + 1 : NULL;
}

char **
keel_entry_tidy_links (const char * const *links)
{
  g_autoptr (GPtrArray) tidy = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; links && links[i]; i++)
    {
      g_autofree char *clean = keel_text_clean (links[i], -1);

      g_strdelimit (clean, "\n\t", ' ');
      g_strstrip (clean);
      if (*clean && !g_ptr_array_find_with_equal_func (tidy, clean, g_str_equal, NULL))
        g_ptr_array_add (tidy, g_steal_pointer (&clean));
    }

  if (tidy->len == 0)
    return NULL;

  g_ptr_array_add (tidy, NULL);
  return (char **) g_ptr_array_steal (tidy, NULL);
}

void
keel_entry_give_links (KeelEntry          *self,
                       const char * const *links)
{
  g_return_if_fail (KEEL_IS_ENTRY (self));

  g_strfreev (self->given_links);
  self->given_links = keel_entry_tidy_links (links);
  keel_entry_set_links (self, links);
}

static gboolean
is_given (KeelEntry  *self,
          const char *link)
{
  return self->given_links != NULL && g_strv_contains ((const char * const *) self->given_links, link);
}

gboolean
keel_entry_has_own_links (KeelEntry *self)
{
  for (guint i = 0; self->links && self->links[i]; i++)
    if (!find_id (self->links[i], KEEL_LINK_PROMPT) && !is_given (self, self->links[i]))
      return TRUE;

  return FALSE;
}

char *
keel_link_new (const char *type,
               const char *id)
{
  g_return_val_if_fail (type && id, NULL);

  return g_strconcat (type, ":", id, NULL);
}

const char *
keel_entry_get_linked (KeelEntry  *self,
                       const char *type)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), NULL);
  g_return_val_if_fail (type != NULL, NULL);

  for (guint i = 0; self->links && self->links[i]; i++)
    {
      const char *id = find_id (self->links[i], type);

      if (id)
        return id;
    }

  return NULL;
}

gboolean
keel_entry_has_link (KeelEntry  *self,
                     const char *type,
                     const char *id)
{
  g_return_val_if_fail (KEEL_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (type && id, FALSE);

  for (guint i = 0; self->links && self->links[i]; i++)
    if (g_strcmp0 (find_id (self->links[i], type), id) == 0)
      return TRUE;

  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Tags are what their writer typed; two are the same when they fold to the same. */

#include "keel-entry.h"
#include "keel-config.h"
#include "keel-entry-private.h"
#include "keel-text.h"

static gboolean
holds_tag (GPtrArray  *folded_tags,
           const char *folded)
{
  for (guint i = 0; i < folded_tags->len; i++)
    if (g_str_equal (folded_tags->pdata[i], folded))
      return TRUE;

  return FALSE;
}

char **
keel_entry_tidy_tags (const char * const *tags)
{
  g_autoptr (GPtrArray) tidy = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) folded_tags = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; tags && tags[i]; i++)
    {
      g_autofree char *clean = keel_text_clean (tags[i], -1);
      g_autofree char *folded = NULL;

      g_strdelimit (clean, "\n\t", ' ');
      g_strstrip (clean);
      folded = keel_text_fold (clean);
      if (*clean == '\0' || holds_tag (folded_tags, folded))
        continue;

      g_ptr_array_add (tidy, g_steal_pointer (&clean));
      g_ptr_array_add (folded_tags, g_steal_pointer (&folded));
    }

  if (tidy->len == 0)
    return NULL;

  g_ptr_array_add (tidy, NULL);
  return (char **) g_ptr_array_steal (tidy, NULL);
}

gboolean
keel_entry_has_tag (KeelEntry  *self,
                    const char *tag)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (KEEL_IS_ENTRY (self), FALSE);
  g_return_val_if_fail (tag != NULL, FALSE);

  for (guint i = 0; self->tags && self->tags[i]; i++)
    {
      g_autofree char *own = NULL;

      if (g_str_equal (self->tags[i], tag))
        return TRUE;

      own = keel_text_fold (self->tags[i]);
      if (!folded)
        folded = keel_text_fold (tag);
      if (g_str_equal (own, folded))
        return TRUE;
    }

  return FALSE;
}

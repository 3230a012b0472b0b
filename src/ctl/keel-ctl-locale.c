/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-ctl-locale.h"
#include "keel-config.h"
#include "keel-ctl-po.h"
#include "keel-error.h"
#include "keel-programme-strings.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

char **
keel_ctl_list_po (const char  *folder,
                  GError     **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *language = NULL;

      if (!g_str_has_suffix (name, ".po"))
        continue;

      language = g_strndup (name, strlen (name) - strlen (".po"));
      if (!keel_locale_is_language (language))
        {
          g_set_error (error, KEEL_ERROR, KEEL_ERROR_USAGE,
                       /* Translators: %1$s is a folder, %2$s a file in it. */
                       _("%1$s: “%2$s” does not have the name of a language such as fr.po or pt_BR.po"), folder, name);
          return NULL;
        }
      g_ptr_array_add (names, g_steal_pointer (&language));
    }

  if (names->len == 0)
    {
      /* Translators: %s is a folder. */
      g_set_error (error, KEEL_ERROR, KEEL_ERROR_NOT_FOUND, _("%s: there is no translation (LANGUAGE.po) here"),
                   folder);
      return NULL;
    }

  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

static GHashTable *
index_strings (GPtrArray *strings)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < strings->len; i++)
    g_hash_table_insert (index, ((KeelProgrammeString *) strings->pdata[i])->path, strings->pdata[i]);

  return index;
}

KeelProgrammeLocale *
keel_ctl_read_locale (KeelProgramme *programme,
                      const char    *folder,
                      const char    *language,
                      guint         *out_n_to_check)
{
  g_autofree char *name = g_strconcat (language, ".po", NULL);
  g_autofree char *file = g_build_filename (folder, "po", name, NULL);
  g_autoptr (GPtrArray) messages = keel_ctl_po_read (file);
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (programme);
  g_autoptr (GHashTable) index = index_strings (strings);
  KeelProgrammeLocale *locale = keel_programme_locale_new (keel_programme_get_content (programme)->id, language);
  guint n_to_check = 0;

  for (guint i = 0; i < messages->len; i++)
    {
      const KeelPoMessage *message = messages->pdata[i];
      const KeelProgrammeString *string =
        message->context != NULL ? g_hash_table_lookup (index, message->context) : NULL;
      g_autofree char *digest = keel_programme_digest (message->source);

      if (message->is_translated && string != NULL && g_str_equal (message->source, *string->field))
        keel_programme_locale_add (locale, message->context, digest, message->text);
      else if (message->is_translated || message->is_fuzzy)
        n_to_check++;
    }

  *out_n_to_check = n_to_check;
  return locale;
}

char *
keel_ctl_locale_path (const char *folder,
                      const char *language)
{
  g_autofree char *name = g_strconcat (language, ".json", NULL);

  return g_build_filename (folder, "locale", name, NULL);
}

char *
keel_ctl_say_state (const char *language,
                    guint       n_translated,
                    guint       n_texts,
                    guint       n_to_check)
{
  guint percent = n_texts > 0 ? n_translated * 100 / n_texts : 100;
  /* Translators: %1$s is a language such as fr, %2$u of %3$u texts are translated, which is %4$u per cent. */
  g_autofree char *line = g_strdup_printf (ngettext ("%1$s: %2$u of %3$u text, %4$u%%", "%1$s: %2$u of %3$u texts, %4$u%%",
                                                     n_texts), language, n_translated, n_texts, percent);

  if (n_to_check == 0)
    return g_steal_pointer (&line);

  /* Translators: %1$s is such as “fr: 63 of 120 texts, 52%”, %2$u a number of texts whose translation may not
   * fit any more. */
  return g_strdup_printf (ngettext ("%1$s, %2$u to look at again", "%1$s, %2$u to look at again", n_to_check), line,
                          n_to_check);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-library.h"
#include "keel-config.h"
#include "keel-content-id.h"
#include "keel-programme-private.h"

#include <glib/gi18n-lib.h>

#define DOCUMENT "programme.json"

struct _KeelLibrary
{
  GObject     parent_instance;

  char      **languages;
  GPtrArray  *entries;  /* KeelLibraryEntry */
  GHashTable *used;     /* id in lower case → KeelLibraryEntry in @entries */
};

G_DEFINE_FINAL_TYPE (KeelLibrary, keel_library, G_TYPE_OBJECT)

static void
keel_library_entry_free (gpointer data)
{
  KeelLibraryEntry *entry = data;

  g_free (entry->id);
  g_free (entry->file);
  g_clear_object (&entry->programme);
  g_clear_pointer (&entry->problems, g_ptr_array_unref);
  g_free (entry);
}

/* Records and translations find a programme by its folder. */
static void
check_folder (KeelLibraryEntry *entry)
{
  const char *id;

  if (entry->programme == NULL)
    return;

  id = keel_programme_get_content (entry->programme)->id;
  if (g_str_equal (id, entry->id))
    return;

  entry->problems = keel_programme_problems_new ();
  keel_programme_problems_add (entry->problems, "id",
                               /* Translators: both are names: the id of a programme, the name of its folder. */
                               _("The programme “%1$s” lies in a folder named “%2$s”"), id, entry->id);
  g_clear_object (&entry->programme);
}

static KeelProgramme *
read_programme (KeelLibrary  *self,
                const char   *folder,
                GPtrArray   **out_problems)
{
  g_autoptr (KeelProgramme) programme = keel_programme_new_from_folder (folder, out_problems);

  if (programme == NULL || self->languages == NULL)
    return g_steal_pointer (&programme);

  return keel_programme_translate (programme, (const char * const *) self->languages);
}

/* Ids that differ in case only are the same: some file systems cannot tell them apart. */
static void
add_entry (KeelLibrary        *self,
           KeelProgrammePlace  place,
           const char         *folder,
           const char         *id)
{
  g_autofree char *place_folder = g_build_filename (folder, id, NULL);
  g_autofree char *file = g_build_filename (place_folder, DOCUMENT, NULL);
  KeelLibraryEntry *entry;

  if (!keel_content_id_is_valid (id) || !g_file_test (file, G_FILE_TEST_EXISTS))
    return;

  entry = g_new0 (KeelLibraryEntry, 1);
  entry->place = place;
  entry->id = g_strdup (id);
  entry->file = g_steal_pointer (&file);
  entry->programme = read_programme (self, place_folder, &entry->problems);
  check_folder (entry);
  g_ptr_array_add (self->entries, entry);

  if (entry->programme != NULL)
    {
      g_autofree char *key = g_ascii_strdown (id, -1);

      entry->is_used = !g_hash_table_contains (self->used, key);
      if (entry->is_used)
        g_hash_table_insert (self->used, g_steal_pointer (&key), entry);
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char * const *) a, *(const char * const *) b);
}

static void
add_folder (KeelLibrary        *self,
            KeelProgrammePlace  place,
            const char         *folder)
{
  g_autoptr (GDir) dir = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  if (dir == NULL)
    return;

  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (names, g_strdup (name));

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    add_entry (self, place, folder, g_ptr_array_index (names, i));
}

static void
keel_library_finalize (GObject *object)
{
  KeelLibrary *self = KEEL_LIBRARY (object);

  g_hash_table_unref (self->used);
  g_ptr_array_unref (self->entries);
  g_strfreev (self->languages);

  G_OBJECT_CLASS (keel_library_parent_class)->finalize (object);
}

static void
keel_library_class_init (KeelLibraryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_library_finalize;
}

static void
keel_library_init (KeelLibrary *self)
{
  self->entries = g_ptr_array_new_with_free_func (keel_library_entry_free);
  self->used = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

KeelLibrary *
keel_library_new (const KeelLibraryFolders *folders)
{
  KeelLibrary *self = g_object_new (KEEL_TYPE_LIBRARY, NULL);

  self->languages = g_strdupv ((char **) folders->languages);
  add_folder (self, KEEL_PROGRAMME_OWN, folders->own);
  for (guint i = 0; folders->shared != NULL && folders->shared[i] != NULL; i++)
    add_folder (self, KEEL_PROGRAMME_SHARED, folders->shared[i]);
  add_folder (self, KEEL_PROGRAMME_BUILT_IN, folders->built_in);

  return self;
}

GPtrArray *
keel_library_get_entries (KeelLibrary *self)
{
  g_return_val_if_fail (KEEL_IS_LIBRARY (self), NULL);

  return self->entries;
}

KeelProgramme *
keel_library_find (KeelLibrary *self,
                   const char  *id)
{
  g_autofree char *key = NULL;
  const KeelLibraryEntry *entry;

  g_return_val_if_fail (KEEL_IS_LIBRARY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  key = g_ascii_strdown (id, -1);
  entry = g_hash_table_lookup (self->used, key);
  return entry != NULL ? entry->programme : NULL;
}

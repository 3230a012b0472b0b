/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-user-library.h"
#include "keel-config.h"

KeelLibrary *
keel_user_library_new (void)
{
  g_autofree char *own = g_build_filename (g_get_user_data_dir (), KEEL_PROGRAM_DIR, "programmes", NULL);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) shared = NULL;
  KeelLibraryFolders folders = { .own = own, .built_in = KEEL_BUILT_IN_DIR };

  for (const char * const *dir = g_get_system_data_dirs (); *dir != NULL; dir++)
    {
      g_autofree char *folder = g_build_filename (*dir, "even-keel", "programmes", NULL);

      g_strv_builder_add (builder, folder);
    }

  shared = g_strv_builder_end (builder);
  folders.shared = (const char * const *) shared;
  return keel_library_new (&folders);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* make-balance WEEKS FOLDER: a workbook with a pulse for each of so many weeks up to 2026-11-23, and
 * what goes with them (balance-fixture.h): to walk through, and to take pictures of. */

#include <fcntl.h>
#include <stdlib.h>

#include "balance-fixture.h"
#include "keel-file.h"
#include "keel-session.h"

/* The evening of the last day. */
static KeelMoment
stopped_clock (gpointer user_data)
{
  return (KeelMoment) { .seconds = 1795464131, .offset = 60 };
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *state = NULL;
  g_autoptr (KeelSession) session = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    {
      g_printerr ("Usage: %s WEEKS FOLDER\n", argv[0]);
      return 2;
    }

  if (!keel_folder_create (argv[2], stopped_clock (NULL), &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  state = g_dir_make_tmp ("keel-make-balance-XXXXXX", &error);
  session = keel_session_new (argv[2], state, stopped_clock, NULL);
  if (!keel_session_open_sync (session, FALSE, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  balance_fill (keel_session_get_workbook (session), (guint) strtoul (argv[1], NULL, 10));
  if (!keel_session_flush_sync (session, &error) || !keel_file_remove_tree (AT_FDCWD, state, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}

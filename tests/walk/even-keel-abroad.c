/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Even Keel as it is, but for two things: it looks for its languages in the build folder,
 * where those are that only tests use, and it has an action more, that tells where its
 * windows have no room. */

#include "keel-config.h"

#include "keel-application.h"
#include "room.h"

#include <glib/gi18n.h>
#include <locale.h>

/* Its parameter: the file to write. */
static void
report_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  g_autofree char *report = room_report ();
  g_autoptr (GError) error = NULL;

  if (!g_file_set_contents (g_variant_get_string (parameter, NULL), report, -1, &error))
    g_warning ("%s", error->message);
}

static const GActionEntry actions[] = {
  { .name = "report", .activate = report_action, .parameter_type = "s" },
};

int
main (int   argc,
      char *argv[])
{
  g_autoptr (KeelApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, KEEL_WALK_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = keel_application_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);

  return g_application_run (G_APPLICATION (application), argc, argv);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-dialogs.h"

#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* For a bug report: versions and sizes, never a word or a name of the reader's. */
static char *
describe_for_debugging (KeelSession *session)
{
  KeelWorkbook *workbook = keel_session_get_workbook (session);

  return g_strdup_printf ("%s %s\n"
                          "GTK %u.%u.%u, libadwaita %u.%u.%u, GLib %u.%u.%u\n"
                          "Locale: %s\n"
                          "Workbook: %s folder, %u entries, %u in the Trash, %u to look at\n",
                          KEEL_APP_ID, KEEL_VERSION,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          glib_major_version, glib_minor_version, glib_micro_version,
                          setlocale (LC_MESSAGES, NULL),
                          keel_session_is_default_folder (session) ? "default" : "chosen",
                          g_list_model_get_n_items (keel_workbook_get_entries (workbook)),
                          g_list_model_get_n_items (keel_workbook_get_trash (workbook)),
                          g_list_model_get_n_items (keel_session_get_attention (session)));
}

void
keel_dialogs_show_about (GtkWindow   *parent,
                         KeelSession *session)
{
  g_autofree char *debug_info = describe_for_debugging (session);
  const char *developers[] = { "The Even Keel contributors", NULL };

  adw_show_about_window (parent,
                         "application-name", "Even Keel",
                         "application-icon", KEEL_APP_ID,
                         "version", KEEL_VERSION,
                         "developer-name", _("The Even Keel contributors"),
                         "developers", developers,
                         /* Translators: your own names here, a line each; they are shown in
                          * the About window. */
                         "translator-credits", _("translator-credits"),
                         "copyright", _("© The Even Keel contributors"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("A workbook for people who grow into strategic roles. "
                                       "What you write stays on this device: Even Keel never "
                                       "uses the network."),
                         "debug-info", debug_info,
                         "debug-info-filename", "even-keel-debug-info.txt",
                         NULL);
}

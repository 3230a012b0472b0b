/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl new DIR: makes an empty workbook. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include "keel-folder.h"

KeelCtlStatus
keel_ctl_run_new (KeelCtl  *ctl,
                  GError  **error)
{
  const char *folder = ctl->arguments[0] != NULL ? ctl->arguments[0] : ctl->workbook;
  g_autofree char *line = NULL;

  if (folder == NULL)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           /* Translators: “new” is a command and stays. */
                           _("“new” needs the folder that is to be a workbook"));
      return KEEL_CTL_WRONG_USE;
    }

  if (!keel_folder_create (folder, keel_session_get_now (ctl->session), error))
    {
      g_prefix_error (error, "%s: ", folder);
      return KEEL_CTL_REFUSED;
    }

  if (ctl->as_json)
    {
      KeelJsonWriter *writer = keel_json_writer_new ();

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_string (writer, "workbook", folder);
      keel_json_writer_end_object (writer);
      keel_ctl_print_json (ctl, writer);
      return KEEL_CTL_DONE;
    }

  /* Translators: %s is a folder. */
  line = g_strdup_printf (_("%s is a workbook now"), folder);
  keel_ctl_print (ctl, line);
  return KEEL_CTL_DONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl import jrnl|even-keel FILE: adds what the workbook does not have. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include "keel-ctl-document.h"
#include "keel-ctl-wait.h"
#include "keel-exchange-words.h"
#include "keel-import.h"
#include "keel-json-gate.h"

static const char * const format_names[] = { "jrnl", "even-keel", NULL };

static const struct
{
  KeelImportFormat format;
  const char      *list;   /* where a refused entry stands in the file */
} formats[] = {
  { KEEL_IMPORT_JRNL, "entries" },
  { KEEL_IMPORT_EVEN_KEEL, "records" },
};

static KeelImportPlan *
make_plan (KeelCtl           *ctl,
           KeelImportFormat   format,
           const char        *file,
           GError           **error)
{
  g_autoptr (GBytes) bytes = keel_ctl_load_file (file, keel_json_limits_import ()->max_bytes, error);
  g_autoptr (KeelImport) import = NULL;

  if (bytes == NULL)
    return NULL;

  import = keel_import_read (format, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                             keel_session_get_now (ctl->session), NULL, error);
  if (import == NULL)
    return NULL;

  return keel_import_plan_new (import, keel_session_get_workbook (ctl->session));
}

static gboolean
carry_out (KeelCtl         *ctl,
           KeelImportPlan  *plan,
           guint           *out_n_added,
           GError         **error)
{
  g_autoptr (KeelCtlWait) wait = keel_ctl_wait_new ();
  g_autoptr (GError) failure = NULL;

  keel_session_import_async (ctl->session, plan, keel_ctl_wait_note, wait,
                             keel_ctl_wait_get_cancellable (wait), keel_ctl_wait_done_cb, wait);
  if (keel_session_import_finish (ctl->session, keel_ctl_wait_run (wait), out_n_added, &failure))
    return TRUE;

  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_autofree char *words = keel_exchange_words_cancelled ();

      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, words);
    }
  else
    g_propagate_error (error, g_steal_pointer (&failure));

  return FALSE;
}

static void
print_json (KeelCtl        *ctl,
            KeelImportPlan *plan,
            guint           n_added)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_integer (writer, "added", n_added);
  keel_json_writer_add_integer (writer, "present", plan->n_present);
  keel_json_writer_begin_array (writer, "refused");
  for (guint i = 0; i < plan->refused->len; i++)
    {
      const KeelRefusal *refusal = g_ptr_array_index (plan->refused, i);

      keel_json_writer_begin_object (writer, NULL);
      keel_json_writer_add_integer (writer, "index", refusal->index);
      keel_json_writer_add_string (writer, "why", refusal->why);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

static void
print_text (KeelCtl        *ctl,
            KeelImportPlan *plan,
            guint           n_added,
            const char     *file,
            const char     *list)
{
  gboolean are_entries = keel_import_plan_is_of_entries (plan);
  g_autofree char *added = ctl->is_dry_run ? keel_exchange_words_to_add (n_added, are_entries)
                                           : keel_exchange_words_added (n_added, are_entries);
  g_autofree char *present = keel_exchange_words_present (plan->n_present);
  g_autofree char *refused = keel_exchange_words_refused (plan->refused->len);

  keel_ctl_print (ctl, added);
  if (plan->n_present > 0)
    keel_ctl_print (ctl, present);
  if (plan->refused->len > 0)
    keel_ctl_print (ctl, refused);

  for (guint i = 0; i < plan->refused->len; i++)
    {
      const KeelRefusal *refusal = g_ptr_array_index (plan->refused, i);
      g_autofree char *why = g_strdup_printf ("%s[%u]: %s", list, refusal->index, refusal->why);

      keel_ctl_complain (file, why);
    }
}

KeelCtlStatus
keel_ctl_run_import (KeelCtl  *ctl,
                     GError  **error)
{
  const char *file = ctl->arguments[1];
  g_autofree char *file_name = g_filename_display_name (file);
  g_autoptr (KeelImportPlan) plan = NULL;
  guint format;
  guint n_added;

  if (!keel_ctl_choose (ctl->arguments[0], format_names, &format, error) ||
      !keel_ctl_open (ctl, ctl->is_dry_run, error))
    return KEEL_CTL_REFUSED;

  plan = make_plan (ctl, formats[format].format, file, error);
  if (plan == NULL)
    {
      g_prefix_error (error, "%s: ", file_name);
      return KEEL_CTL_REFUSED;
    }

  n_added = plan->to_add->len;
  if (!ctl->is_dry_run && n_added > 0 && !carry_out (ctl, plan, &n_added, error))
    return KEEL_CTL_REFUSED;

  if (ctl->as_json)
    print_json (ctl, plan, n_added);
  else
    print_text (ctl, plan, n_added, file_name, formats[format].list);

  return plan->refused->len > 0 ? KEEL_CTL_REFUSED : KEEL_CTL_DONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl export markdown|json|csv [FILE]: every entry, everything, or every check-in, on standard output or in a file. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include "keel-error.h"
#include "keel-exchange-words.h"
#include "keel-export-list.h"
#include "keel-export.h"

static const char * const format_names[] = { "markdown", "json", "csv", NULL };

static GListModel *
get_entries (KeelWorkbook *workbook)
{
  return g_object_ref (keel_workbook_get_entries (workbook));
}

/* What each holds; whether the answer is JSON; how many were exported, in words. */
static const struct
{
  GListModel * (* collect) (KeelWorkbook *workbook);
  GBytes     * (* export)  (GListModel *records, KeelDay from, KeelDay to);
  gboolean        is_json;
  char       * (* words)   (guint n_records);
} formats[] = {
  { get_entries, keel_export_markdown, FALSE, keel_exchange_words_exported },
  { keel_export_collect, keel_export_json, TRUE, keel_exchange_words_exported_records },
  { keel_export_collect_checkins, keel_export_csv, FALSE, keel_exchange_words_exported_records },
};

/* A named file is replaced, as by "cp": a nightly export needs no other word, and the new
 * one is whole before the old one goes. But only a file: neither a link nor a device
 * becomes one. It is a diary, so nobody else reads it. */
static gboolean
write_file (const char  *file,
            GBytes      *bytes,
            GError     **error)
{
  if (g_file_test (file, G_FILE_TEST_IS_SYMLINK) ||
      (g_file_test (file, G_FILE_TEST_EXISTS) && !g_file_test (file, G_FILE_TEST_IS_REGULAR)))
    {
      g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_USAGE,
                           _("Not an ordinary file; leave it out to write to standard output"));
      return FALSE;
    }

  return g_file_set_contents_full (file, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                                   G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                   0600, error);
}

static void
print_result (KeelCtl    *ctl,
              const char *file,
              guint       format,
              guint       n_records)
{
  g_autofree char *words = formats[format].words (n_records);
  KeelJsonWriter *writer;

  if (!ctl->as_json)
    {
      keel_ctl_print (ctl, words);
      return;
    }

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "file", file);
  keel_json_writer_add_integer (writer, "records", n_records);
  keel_json_writer_end_object (writer);
  keel_ctl_print_json (ctl, writer);
}

static gboolean
check_use (KeelCtl  *ctl,
           guint    *out_format,
           GError  **error)
{
  guint format;

  if (!keel_ctl_choose (ctl->arguments[0], format_names, &format, error))
    return FALSE;

  if (ctl->as_json && !formats[format].is_json && ctl->arguments[1] == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: “--json” and “export %s” are commands and stay. */
                   _("“export %s” with --json needs a file: standard output is then JSON"),
                   format_names[format]);
      return FALSE;
    }

  *out_format = format;
  return TRUE;
}

KeelCtlStatus
keel_ctl_run_export (KeelCtl  *ctl,
                     GError  **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *file_name = NULL;
  g_autoptr (GListModel) records = NULL;
  guint format;

  if (!check_use (ctl, &format, error) || !keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  records = formats[format].collect (keel_session_get_workbook (ctl->session));
  bytes = formats[format].export (records, KEEL_DAY_NONE, KEEL_DAY_NONE);
  if (ctl->arguments[1] == NULL)
    {
      g_string_append_len (ctl->output, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
      return KEEL_CTL_DONE;
    }

  file_name = g_filename_display_name (ctl->arguments[1]);
  if (!write_file (ctl->arguments[1], bytes, error))
    {
      g_prefix_error (error, "%s: ", file_name);
      return KEEL_CTL_REFUSED;
    }

  list = keel_export_list (records, KEEL_DAY_NONE, KEEL_DAY_NONE);
  print_result (ctl, file_name, format, list->len);
  return KEEL_CTL_DONE;
}

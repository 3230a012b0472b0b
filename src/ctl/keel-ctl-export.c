/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl export markdown|json|csv|pdf [FILE]: every entry, everything, every check-in, or a document
 * for people, on standard output or in a file. */

#include "keel-config.h"
#include "keel-ctl-export.h"

#include <glib/gi18n-lib.h>
#include "keel-error.h"
#include "keel-exchange-words.h"
#include "keel-export-list.h"
#include "keel-export.h"
#include "keel-printout-words.h"

static const char * const format_names[] = { "markdown", "json", "csv", "pdf", NULL };

static GListModel *
get_entries (KeelWorkbook *workbook)
{
  return g_object_ref (keel_workbook_get_entries (workbook));
}

/* Records in one of the formats, and how many they are. */
static GBytes *
make_of_records (KeelCtl       *ctl,
                 GListModel * (* collect) (KeelWorkbook *workbook),
                 GBytes     * (* export)  (GListModel *records, KeelDay from, KeelDay to),
                 guint         *out_n_records,
                 GError       **error)
{
  g_autoptr (GListModel) records = NULL;
  g_autoptr (GPtrArray) list = NULL;

  if (!keel_ctl_open (ctl, TRUE, error))
    return NULL;

  records = collect (keel_session_get_workbook (ctl->session));
  list = keel_export_list (records, ctl->from, ctl->to);
  *out_n_records = list->len;

  return export (records, ctl->from, ctl->to);
}

static GBytes *
make_markdown (KeelCtl  *ctl,
               guint    *out_n_records,
               GError  **error)
{
  return make_of_records (ctl, get_entries, keel_export_markdown, out_n_records, error);
}

static GBytes *
make_json (KeelCtl  *ctl,
           guint    *out_n_records,
           GError  **error)
{
  return make_of_records (ctl, keel_export_collect, keel_export_json, out_n_records, error);
}

static GBytes *
make_csv (KeelCtl  *ctl,
          guint    *out_n_records,
          GError  **error)
{
  return make_of_records (ctl, keel_export_collect_checkins, keel_export_csv, out_n_records, error);
}

/* What the answer counts, in JSON and in words; whether what is written is JSON, and whether it can
 * be made of parts. */
static const struct
{
  GBytes     * (* make)  (KeelCtl *ctl, guint *out_count, GError **error);
  const char    *counts;
  char       * (* words) (guint count);
  gboolean       is_json;
  gboolean       has_parts;
} formats[] = {
  { make_markdown, "records", keel_exchange_words_exported, FALSE, FALSE },
  { make_json, "records", keel_exchange_words_exported_records, TRUE, FALSE },
  { make_csv, "records", keel_exchange_words_exported_records, FALSE, FALSE },
  { keel_ctl_make_pdf, "pages", keel_printout_words_saved, FALSE, TRUE },
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
              guint       count)
{
  g_autofree char *words = formats[format].words (count);
  KeelJsonWriter *writer;

  if (!ctl->as_json)
    {
      keel_ctl_print (ctl, words);
      return;
    }

  writer = keel_json_writer_new ();
  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_string (writer, "file", file);
  keel_json_writer_add_integer (writer, formats[format].counts, count);
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

  if (ctl->with != NULL && !formats[format].has_parts)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: “export %s” and “--with” are commands and stay. */
                   _("“export %s” takes no --with"), format_names[format]);
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
  g_autofree char *file_name = NULL;
  guint format;
  guint count;

  if (!check_use (ctl, &format, error))
    return KEEL_CTL_REFUSED;

  bytes = formats[format].make (ctl, &count, error);
  if (bytes == NULL)
    return KEEL_CTL_REFUSED;

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

  print_result (ctl, file_name, format, count);
  return KEEL_CTL_DONE;
}

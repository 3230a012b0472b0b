/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl doctor: reads everything again and says what needs attention. */

#include "keel-config.h"
#include "keel-ctl.h"

#include <glib/gi18n-lib.h>
#include "keel-check.h"

/* What a finding means here.
 * @is_unreadable: it stands in "unreadable" of --json; else in "other"
 * @needs_attention: the exit status is 1 */
static const struct
{
  const char *id;
  gboolean    is_unreadable;
  gboolean    needs_attention;
} kinds[] = {
  [KEEL_FINDING_UNREADABLE] = { "unreadable", TRUE, TRUE },
  [KEEL_FINDING_NEWER] = { "newer", FALSE, TRUE },
  [KEEL_FINDING_VANISHED] = { "vanished", FALSE, TRUE },
  [KEEL_FINDING_SECOND_VERSION] = { "second-version", FALSE, TRUE },
  [KEEL_FINDING_NOT_A_FILE] = { "not-a-file", TRUE, TRUE },
  [KEEL_FINDING_BIT_ROT] = { "bit-rot", FALSE, TRUE },
  [KEEL_FINDING_PERMISSIONS] = { "permissions", FALSE, FALSE },
  [KEEL_FINDING_FOREIGN] = { "foreign", FALSE, FALSE },
};

static guint
count_findings (KeelCheckReport *report,
                gboolean         is_unreadable)
{
  guint n_findings = 0;

  for (guint i = 0; i < report->findings->len; i++)
    {
      const KeelFinding *finding = g_ptr_array_index (report->findings, i);

      if (kinds[finding->kind].is_unreadable == is_unreadable)
        n_findings++;
    }

  return n_findings;
}

static void
add_findings (KeelJsonWriter  *writer,
              const char      *name,
              KeelCheckReport *report,
              gboolean         is_unreadable)
{
  keel_json_writer_begin_array (writer, name);
  for (guint i = 0; i < report->findings->len; i++)
    {
      const KeelFinding *finding = g_ptr_array_index (report->findings, i);

      if (kinds[finding->kind].is_unreadable != is_unreadable)
        continue;

      keel_json_writer_begin_object (writer, NULL);
      if (!is_unreadable)
        keel_json_writer_add_string (writer, "kind", kinds[finding->kind].id);
      keel_json_writer_add_string (writer, "file", finding->path);
      keel_json_writer_add_string (writer, "why", finding->reason);
      keel_json_writer_end_object (writer);
    }
  keel_json_writer_end_array (writer);
}

static void
print_json (KeelCtl         *ctl,
            KeelCheckReport *report)
{
  KeelJsonWriter *writer = keel_json_writer_new ();

  keel_json_writer_begin_object (writer, NULL);
  keel_json_writer_add_integer (writer, "documents", report->n_documents);
  add_findings (writer, "unreadable", report, TRUE);
  if (count_findings (report, FALSE) > 0)
    add_findings (writer, "other", report, FALSE);
  keel_json_writer_end_object (writer);

  keel_ctl_print_json (ctl, writer);
}

static void
print_text (KeelCtl         *ctl,
            KeelCheckReport *report)
{
  g_autofree char *summary =
    /* Translators: %'u is the number of documents of the workbook that could be read. */
    g_strdup_printf (ngettext ("%'u document read", "%'u documents read", report->n_documents),
                     report->n_documents);

  keel_ctl_print (ctl, summary);
  if (report->findings->len == 0)
    keel_ctl_print (ctl, _("Nothing needs attention"));

  for (guint i = 0; i < report->findings->len; i++)
    {
      const KeelFinding *finding = g_ptr_array_index (report->findings, i);
      g_autofree char *line = g_strdup_printf ("%s: %s", finding->path, finding->reason);

      keel_ctl_print (ctl, line);
    }
}

KeelCtlStatus
keel_ctl_run_doctor (KeelCtl  *ctl,
                     GError  **error)
{
  g_autoptr (KeelCheckReport) report = NULL;
  gboolean needs_attention = FALSE;

  if (!keel_ctl_open (ctl, TRUE, error))
    return KEEL_CTL_REFUSED;

  report = keel_check_run (keel_session_get_store (ctl->session), NULL, NULL, NULL, error);
  if (report == NULL)
    return KEEL_CTL_REFUSED;

  if (ctl->as_json)
    print_json (ctl, report);
  else
    print_text (ctl, report);

  for (guint i = 0; i < report->findings->len; i++)
    needs_attention |= kinds[((KeelFinding *) g_ptr_array_index (report->findings, i))->kind].needs_attention;

  return needs_attention ? KEEL_CTL_REFUSED : KEEL_CTL_DONE;
}

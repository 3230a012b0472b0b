/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-attention-words.h"

#include <glib/gi18n-lib.h>

char *
keel_attention_words_more (guint n_documents)
{
  /* Translators: below a list of files; %'u is how many the list leaves out. */
  return g_strdup_printf (ngettext ("And %'u more", "And %'u more", n_documents), n_documents);
}

char *
keel_attention_words_button (const char *label,
                             const char *path)
{
  /* Translators: a button beside a file, as a screen reader says it: %1$s is the label of the
   * button, %2$s the file. */
  return g_strdup_printf (C_("button and file", "%1$s: %2$s"), label, path);
}

char *
keel_attention_words_read (guint n_documents)
{
  /* Translators: after a check; %'u is the number of files of the workbook. */
  return g_strdup_printf (ngettext ("%'u document was read", "%'u documents were read", n_documents),
                          n_documents);
}

char *
keel_attention_words_found (guint n_findings)
{
  if (n_findings == 0)
    return g_strdup (_("Everything Is in Order"));

  /* Translators: after a check; %'u is how many things it has found that are not in order. */
  return g_strdup_printf (ngettext ("%'u Thing Was Found", "%'u Things Were Found", n_findings),
                          n_findings);
}

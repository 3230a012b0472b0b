/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-programme-words.h"

#include <glib/gi18n-lib.h>

#define MOST_PROBLEMS 12

char *
keel_programme_words_refused (const char *id)
{
  /* Translators: %s is the id of a programme. */
  return g_strdup_printf (_("“%s” Cannot Be Used"), id);
}

static void
append_line (GString    *text,
             const char *line)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

char *
keel_programme_words_problems (GPtrArray *problems)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (problems->len, MOST_PROBLEMS); i++)
    {
      const KeelProgrammeProblem *problem = problems->pdata[i];
      /* Translators: where something is wrong in a document ("pages[3].title"), and what. */
      g_autofree char *line = g_strdup_printf (C_("problem", "%s: %s"), problem->path, problem->message);

      append_line (text, problem->path[0] != '\0' ? line : problem->message);
    }

  if (problems->len > MOST_PROBLEMS)
    {
      guint n_more = problems->len - MOST_PROBLEMS;
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more", "And %u more", n_more), n_more);

      append_line (text, more);
    }

  return g_strdup (text->str);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* keelctl export pdf: a document for people. Nothing that was written in the journal is in it, as
 * long as nobody asks for entries. */

#include "keel-config.h"
#include "keel-ctl-export.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include "keel-page-pdf.h"
#include "keel-print-wish.h"
#include "keel-user-library.h"

static gboolean
find_part (const char *id,
           guint      *out_part)
{
  for (guint i = 0; i < KEEL_PRINT_N_PARTS; i++)
    if (g_str_equal (id, keel_printout_words_part_id ((KeelPrintPart) (1 << i))))
      {
        *out_part = 1u << i;
        return TRUE;
      }

  return FALSE;
}

/* “balance,entries”; which word is none, if one is not. */
static const char *
parse_parts (const char * const *ids,
             guint              *out_parts)
{
  guint parts = 0;

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      guint part;

      if (!find_part (ids[i], &part))
        return ids[i];
      parts |= part;
    }

  *out_parts = parts;
  return parts != 0 ? NULL : "";
}

static gboolean
choose_parts (KeelCtl  *ctl,
              guint    *out_parts,
              GError  **error)
{
  g_auto (GStrv) ids = g_strsplit (ctl->with, ",", -1);
  const char *none = parse_parts ((const char * const *) ids, out_parts);

  if (none == NULL)
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               /* Translators: “--with” is an option and stays; %s is what was typed behind it. */
               _("--with has “%s”, which is no part of a workbook, see “man keelctl”"), none);
  return FALSE;
}

GBytes *
keel_ctl_make_pdf (KeelCtl  *ctl,
                   guint    *out_n_pages,
                   GError  **error)
{
  KeelPaper paper = keel_paper_for_locale (setlocale (LC_PAPER, NULL));
  g_autoptr (KeelLibrary) library = NULL;
  g_autoptr (GPtrArray) sets = NULL;
  g_autoptr (KeelPrintout) printout = NULL;
  g_autoptr (KeelPageLayout) layout = NULL;
  KeelPrintWish wish = {
    .parts = ((1u << KEEL_PRINT_N_PARTS) - 1) & ~(guint) KEEL_PRINT_ENTRIES,
    .from = ctl->from,
    .to = ctl->to,
    .now = keel_session_get_now (ctl->session),
  };
  GBytes *bytes;

  if (ctl->with != NULL && !choose_parts (ctl, &wish.parts, error))
    return NULL;
  if (!keel_ctl_open (ctl, TRUE, error))
    return NULL;

  library = keel_user_library_new (g_get_language_names ());
  keel_session_take_library (ctl->session, library);
  sets = keel_session_list_item_sets (ctl->session);
  wish.programme = keel_session_get_programme (ctl->session);
  wish.sets = sets;
  printout = keel_print_wish_fulfil (&wish, keel_session_get_workbook (ctl->session));
  layout = keel_page_layout_new (printout, &paper, NULL, NULL, NULL, error);
  bytes = keel_page_pdf_write (layout, NULL, NULL, NULL, error);
  *out_n_pages = keel_page_layout_get_n_pages (layout);

  return bytes;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-balance-print.h"

#include "keel-dialogs.h"

#include <glib/gi18n-lib.h>

/* In points. */
#define MARGIN 42.0
#define LETTER_SIZE 8.0

/* What is printed, as long as the operation lives. */
typedef struct
{
  KeelBalanceSheet sheet;
  GStrv            titles;
} Print;

static void
print_free (Print *print)
{
  keel_balance_unref (print->sheet.balance);
  g_strfreev (print->titles);
  g_free (print);
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                gpointer           user_data)
{
  Print *print = user_data;

  print->sheet.view.width = gtk_print_context_get_width (context) - 2 * MARGIN;
  print->sheet.view.height = gtk_print_context_get_height (context) - 2 * MARGIN;
  gtk_print_operation_set_n_pages (operation, (int) keel_balance_sheet_get_n_pages (&print->sheet));
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              gpointer           user_data)
{
  Print *print = user_data;
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, LETTER_SIZE);

  cairo_save (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  keel_balance_sheet_draw_page (&print->sheet, (guint) page, cr, lettering);
  cairo_restore (cr);
}

GtkPrintOperation *
keel_balance_print_operation_new (const KeelBalanceSheet *sheet)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Print *print = g_new0 (Print, 1);

  print->sheet = *sheet;
  print->titles = g_strdupv ((char **) sheet->titles);
  print->sheet.titles = (const char * const *) print->titles;
  keel_balance_ref (print->sheet.balance);
  g_object_set_data_full (G_OBJECT (operation), "print", print, (GDestroyNotify) print_free);

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  /* Translators: the name of a printed document. */
  gtk_print_operation_set_job_name (operation, C_("print", "Balance"));
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), print);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), print);

  return operation;
}

void
keel_balance_print (GtkWidget              *parent,
                    const KeelBalanceSheet *sheet)
{
  g_autoptr (GtkPrintOperation) operation = keel_balance_print_operation_new (sheet);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (gtk_widget_get_root (parent)),
                           &error);
  if (error != NULL)
    keel_dialogs_complain (parent, _("Could Not Print"), error->message);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-page-print.h"

#include "keel-dialogs.h"
#include "keel-page-draw.h"

#include <glib/gi18n-lib.h>

/* In points: what one paper may differ from another and be the same. */
#define SAME_PAPER 2.0

/* What is printed, as long as the operation lives. */
typedef struct
{
  KeelPageLayout *layout;
  KeelTypesetter *typesetter;
} Print;

static void
print_free (Print *print)
{
  keel_page_layout_unref (print->layout);
  keel_typesetter_free (print->typesetter);
  g_free (print);
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                gpointer           user_data)
{
  Print *print = user_data;
  const KeelPaper *paper = keel_page_layout_get_paper (print->layout);
  KeelPaper chosen = { gtk_print_context_get_width (context), gtk_print_context_get_height (context), paper->is_rtl };

  if (!G_APPROX_VALUE (chosen.width, paper->width, SAME_PAPER) ||
      !G_APPROX_VALUE (chosen.height, paper->height, SAME_PAPER))
    {
      KeelPrintout *printout = keel_page_layout_get_printout (print->layout);
      KeelPageLayout *layout = keel_page_layout_new (printout, &chosen, NULL, NULL, NULL, NULL);

      keel_page_layout_unref (print->layout);
      print->layout = layout;
    }

  gtk_print_operation_set_n_pages (operation, (int) keel_page_layout_get_n_pages (print->layout));
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              gpointer           user_data)
{
  Print *print = user_data;

  keel_page_draw (print->layout, (guint) page, gtk_print_context_get_cairo_context (context), print->typesetter);
}

static GtkPageSetup *
make_page_setup (const KeelPaper *paper)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  GtkPaperSize *size = gtk_paper_size_new_from_ppd ("", "", paper->width, paper->height);

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_paper_size_free (size);

  return setup;
}

GtkPrintOperation *
keel_page_print_operation_new (KeelPageLayout *layout)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = make_page_setup (keel_page_layout_get_paper (layout));
  Print *print = g_new0 (Print, 1);

  print->layout = keel_page_layout_ref (layout);
  print->typesetter = keel_typesetter_new (keel_page_layout_get_paper (layout)->is_rtl);
  g_object_set_data_full (G_OBJECT (operation), "print", print, (GDestroyNotify) print_free);

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, keel_printout_get_title (keel_page_layout_get_printout (layout)));
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), print);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), print);

  return operation;
}

void
keel_page_print (GtkWidget      *parent,
                 KeelPageLayout *layout)
{
  g_autoptr (GtkPrintOperation) operation = keel_page_print_operation_new (layout);
  g_autoptr (GError) error = NULL;

  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (gtk_widget_get_root (parent)),
                           &error);
  if (error != NULL)
    keel_dialogs_complain (parent, _("Could Not Print"), error->message);
}

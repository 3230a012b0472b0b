/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-balance-sheet.h"

G_BEGIN_DECLS

/* The sheet on its one or two pages. @sheet: copied, its size left out: it is that of the
 * paper. */
GtkPrintOperation *keel_balance_print_operation_new (const KeelBalanceSheet *sheet) G_GNUC_WARN_UNUSED_RESULT;

/* Asks for a printer, and prints. */
void               keel_balance_print               (GtkWidget              *parent,
                                                     const KeelBalanceSheet *sheet);

G_END_DECLS

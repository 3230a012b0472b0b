/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-page-layout.h"

G_BEGIN_DECLS

/* The pages as they are; set anew if another paper is chosen. */
GtkPrintOperation *keel_page_print_operation_new (KeelPageLayout *layout) G_GNUC_WARN_UNUSED_RESULT;

/* Asks for a printer, and prints. */
void               keel_page_print               (GtkWidget      *parent,
                                                  KeelPageLayout *layout);

G_END_DECLS

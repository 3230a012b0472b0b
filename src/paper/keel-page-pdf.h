/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-page-layout.h"

G_BEGIN_DECLS

/* The bytes of a PDF: its pages, an outline of all headings, contents that lead to them, title and
 * date. Letters stay text. NULL with G_IO_ERROR_CANCELLED, or G_IO_ERROR_FAILED if it could not
 * be drawn. @progress, in pages, may be NULL. */
GBytes *keel_page_pdf_write (const KeelPageLayout  *layout,
                             KeelPageProgress       progress,
                             gpointer               progress_data,
                             GCancellable          *cancellable,
                             GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

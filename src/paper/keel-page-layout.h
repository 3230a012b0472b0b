/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "keel-paper-size.h"
#include "keel-printout.h"

G_BEGIN_DECLS

/**
 * KeelPageLayout:
 *
 * A printout on pages: what stands where, computed once, the same for the preview, for a printer and
 * for a PDF. A document of three pages or more that has several headings begins with its contents.
 *
 * It is made in any thread (a long one takes seconds: in a worker) and only read afterwards, by any.
 */
typedef struct _KeelPageLayout KeelPageLayout;

/**
 * KeelPageHeading:
 * @text: borrowed
 * @page: from 0
 * @y: of its top, from the top of the sheet
 */
typedef struct
{
  const char *text;
  guint       level;
  guint       page;
  double      y;
} KeelPageHeading;

/* Called in the thread that works. */
typedef void (* KeelPageProgress) (guint    n_done,
                                   guint    n_total,
                                   gpointer data);

/* NULL with G_IO_ERROR_CANCELLED when it was cancelled, and with no other error. @progress may be
 * NULL. */
KeelPageLayout        *keel_page_layout_new            (KeelPrintout         *printout,
                                                        const KeelPaper      *paper,
                                                        KeelPageProgress      progress,
                                                        gpointer              progress_data,
                                                        GCancellable         *cancellable,
                                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
KeelPageLayout        *keel_page_layout_ref            (KeelPageLayout       *self);
void                   keel_page_layout_unref          (KeelPageLayout       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPageLayout, keel_page_layout_unref)

KeelPrintout          *keel_page_layout_get_printout   (const KeelPageLayout *self);
const KeelPaper       *keel_page_layout_get_paper      (const KeelPageLayout *self);
guint                  keel_page_layout_get_n_pages    (const KeelPageLayout *self);

guint                  keel_page_layout_get_n_headings (const KeelPageLayout *self);
const KeelPageHeading *keel_page_layout_get_heading    (const KeelPageLayout *self,
                                                        guint                 heading);

/* What a page is about: the first heading on it, else the one that goes on there; NULL before the
 * first. */
const char            *keel_page_layout_get_page_name  (const KeelPageLayout *self,
                                                        guint                 page);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-page-layout.h"
#include "keel-progress-view.h"

G_BEGIN_DECLS

/* Pages are set, and written as a PDF, in a worker. @view is told how far it is, and its Cancel ends
 * the work with G_IO_ERROR_CANCELLED. The callbacks get no object: what is a widget must not be let go in
 * the worker, so @user_data holds a reference and the callback lets it go. */

void            keel_page_work_lay_out_async  (KeelPrintout        *printout,
                                               const KeelPaper     *paper,
                                               KeelProgressView    *view,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
KeelPageLayout *keel_page_work_lay_out_finish (GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;

void            keel_page_work_save_async     (KeelPageLayout      *layout,
                                               GFile               *file,
                                               KeelProgressView    *view,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
gboolean        keel_page_work_save_finish    (GAsyncResult        *result,
                                               GError             **error);

G_END_DECLS

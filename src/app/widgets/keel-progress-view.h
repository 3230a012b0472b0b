/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * KeelProgressView:
 *
 * What takes its time: what it is, how far it has come, and Cancel. Cancelling stays
 * pressed until the work has noticed.
 */
#define KEEL_TYPE_PROGRESS_VIEW (keel_progress_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelProgressView, keel_progress_view, KEEL, PROGRESS_VIEW, AdwBin)

/* @text: "Importing…". */
GtkWidget    *keel_progress_view_new             (const char       *text) G_GNUC_WARN_UNUSED_RESULT;

/* Cancelled by the button. One for each view. */
GCancellable *keel_progress_view_get_cancellable (KeelProgressView *self);

/* How far, in words: "1,200 of 3,415 entries". */
void          keel_progress_view_set_detail      (KeelProgressView *self,
                                                  const char       *text);

/* A KeelProgress, with the view as its data. */
void          keel_progress_view_note            (guint             n_done,
                                                  guint             n_total,
                                                  gpointer          user_data);

G_END_DECLS

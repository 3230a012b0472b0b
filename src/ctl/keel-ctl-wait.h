/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Waits for one job of the session. Ctrl+C (and SIGTERM) cancel it, so that it
 * can take back what it has begun; how far it is stands on standard error if that
 * is a terminal.
 *
 *   wait = keel_ctl_wait_new ();
 *   keel_session_import_async (session, plan, keel_ctl_wait_note, wait,
 *                              keel_ctl_wait_get_cancellable (wait),
 *                              keel_ctl_wait_done_cb, wait);
 *   result = keel_ctl_wait_run (wait);        (belongs to @wait)
 */
typedef struct _KeelCtlWait KeelCtlWait;

KeelCtlWait  *keel_ctl_wait_new             (void);
void          keel_ctl_wait_free            (KeelCtlWait  *wait);
GCancellable *keel_ctl_wait_get_cancellable (KeelCtlWait  *wait);

/* A KeelProgress. */
void          keel_ctl_wait_note            (guint         n_done,
                                             guint         n_total,
                                             gpointer      wait);

/* A GAsyncReadyCallback. */
void          keel_ctl_wait_done_cb         (GObject      *object,
                                             GAsyncResult *result,
                                             gpointer      wait);

GAsyncResult *keel_ctl_wait_run             (KeelCtlWait  *wait);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelCtlWait, keel_ctl_wait_free)

G_END_DECLS

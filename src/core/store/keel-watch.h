/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * KeelWatch:
 *
 * Tells when something may have changed in folders: "stirred" is emitted in the
 * main context after 700 ms of quiet since the last event (at the latest after
 * 5 s), and every 60 s besides, where monitors may see nothing. It says only *look
 * again*: keel_store_rescan() finds out what.
 */
#define KEEL_TYPE_WATCH (keel_watch_get_type ())

G_DECLARE_FINAL_TYPE (KeelWatch, keel_watch, KEEL, WATCH, GObject)

KeelWatch *keel_watch_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* Watches these and no others; folders watched already go on undisturbed. */
void       keel_watch_set_folders (KeelWatch          *self,
                                   const char * const *folders);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-entry.h"

G_BEGIN_DECLS

/**
 * KeelEntryPreview:
 *
 * An entry to be read: an earlier version, one from a backup, the other of two. It
 * shows what the entry says now, and does not follow it.
 */
#define KEEL_TYPE_ENTRY_PREVIEW (keel_entry_preview_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryPreview, keel_entry_preview, KEEL, ENTRY_PREVIEW, GtkWidget)

/* @heading (else NULL) stands above: which version it is. With @other, what differs
 * from it is marked, in words too. */
GtkWidget *keel_entry_preview_new (const char *heading,
                                   KeelEntry  *entry,
                                   KeelEntry  *other) G_GNUC_WARN_UNUSED_RESULT;

/* Two entries to be compared, marked where they differ: side by side, or one below
 * the other where there is no room. @entry or @other may be NULL. */
GtkWidget *keel_entry_preview_new_pair (const char *heading,
                                        KeelEntry  *entry,
                                        const char *other_heading,
                                        KeelEntry  *other) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

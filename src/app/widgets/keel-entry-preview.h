/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>
#include "keel-record.h"

G_BEGIN_DECLS

/**
 * KeelEntryPreview:
 *
 * An entry to be read, or a record of another kind in plain words: an earlier version, one
 * from a backup, the other of two. It shows what the record says now, and does not follow
 * it.
 */
#define KEEL_TYPE_ENTRY_PREVIEW (keel_entry_preview_get_type ())

G_DECLARE_FINAL_TYPE (KeelEntryPreview, keel_entry_preview, KEEL, ENTRY_PREVIEW, GtkWidget)

/* @heading (else NULL) stands above: which version it is. With @other, what differs
 * from it is marked, in words too. */
GtkWidget *keel_entry_preview_new (const char *heading,
                                   KeelRecord *record,
                                   KeelRecord *other) G_GNUC_WARN_UNUSED_RESULT;

/* Two records to be compared, entries marked where they differ: side by side, or one below
 * the other where there is no room. @record or @other may be NULL. */
GtkWidget *keel_entry_preview_new_pair (const char *heading,
                                        KeelRecord *record,
                                        const char *other_heading,
                                        KeelRecord *other) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

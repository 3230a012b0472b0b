/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelAttentionGroup:
 *
 * The documents of one kind of trouble: what it means, each with its reason, and the
 * remedies there are. Hidden when there are none.
 *
 * Of its window it wants attention.open-folder(s), attention.try-again,
 * attention.accept-vanished, win.compare-versions(s), win.show-backups.
 */
#define KEEL_TYPE_ATTENTION_GROUP (keel_attention_group_get_type ())

G_DECLARE_FINAL_TYPE (KeelAttentionGroup, keel_attention_group, KEEL, ATTENTION_GROUP, AdwBin)

/* @all: a GListModel of KeelAttention, of all kinds. */
GtkWidget *keel_attention_group_new (KeelDocumentState  kind,
                                     GListModel        *all) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

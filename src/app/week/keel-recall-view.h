/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelRecallView:
 *
 * The recall cards that a week offers: two of those that are due. More of them are in the Concepts.
 */
#define KEEL_TYPE_RECALL_VIEW (keel_recall_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelRecallView, keel_recall_view, KEEL, RECALL_VIEW, AdwBin)

GtkWidget *keel_recall_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

/* @id is not used: the cards are those of today. */
void       keel_recall_view_show (GtkWidget   *self,
                                  const char  *id);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelPracticeView:
 *
 * The bridging practices: this week's, each with its three states, and a grid of the last eight
 * weeks; between them what else the week is asked. There is no sum, no score and no row of successes.
 *
 * Of the page it wants ratings.back. Property "folded" (boolean): there is a way back.
 */
#define KEEL_TYPE_PRACTICE_VIEW (keel_practice_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelPracticeView, keel_practice_view, KEEL, PRACTICE_VIEW, AdwBin)

GtkWidget *keel_practice_view_new (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

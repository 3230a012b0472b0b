/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelInsightView:
 *
 * One insight of the programme: a thought for a week. To have been shown it is to have taken it
 * in, so showing it is noted for this week. Where it comes from in the Concepts is one click away.
 */
#define KEEL_TYPE_INSIGHT_VIEW (keel_insight_view_get_type ())

G_DECLARE_FINAL_TYPE (KeelInsightView, keel_insight_view, KEEL, INSIGHT_VIEW, AdwBin)

GtkWidget *keel_insight_view_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;

/* Nothing is shown if the programme in use has no insight @id. */
void       keel_insight_view_show (GtkWidget   *self,
                                   const char  *id);

G_END_DECLS

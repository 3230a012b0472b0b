/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "keel-label.h"
#include "keel-palette.h"

G_BEGIN_DECLS

/**
 * KeelLettering:
 *
 * The type of a picture: measures texts and draws labels. What has been measured is
 * kept as it was set, so that drawing sets no text again.
 *
 * A window gives the context of its widget, and its letters follow the desktop's font
 * and size; when either changes it makes a new lettering and lays out again.
 */
typedef struct _KeelLettering KeelLettering;

/* What files and pages are set in, and in a window what is shown of them. */
#define KEEL_LETTERING_FAMILY "Cantarell, Adwaita Sans, sans-serif"

/* Same places for letters at any size, in PDF and on any screen. For this thread. */
PangoContext  *keel_lettering_new_context (void) G_GNUC_WARN_UNUSED_RESULT;

/* @context: NULL for that of a file, with letters that are not fitted to pixels.
 * @size: of KEEL_LETTER_LABEL in pixels; 0 for that of the context's own font. */
KeelLettering *keel_lettering_new         (PangoContext    *context,
                                           double           size) G_GNUC_WARN_UNUSED_RESULT;
void           keel_lettering_free        (KeelLettering   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelLettering, keel_lettering_free)

/* Valid as long as the lettering. */
KeelMetrics    keel_lettering_get_metrics (KeelLettering   *self);

void           keel_lettering_draw        (KeelLettering   *self,
                                           cairo_t         *cr,
                                           const KeelLabel *label,
                                           KeelColour       colour);

/* On top of lines: with a rim of the background around the letters. */
void           keel_lettering_draw_over   (KeelLettering   *self,
                                           cairo_t         *cr,
                                           const KeelLabel *label,
                                           KeelColour       colour,
                                           KeelColour       background);

G_END_DECLS

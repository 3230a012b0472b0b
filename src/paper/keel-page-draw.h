/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-page-layout.h"
#include "keel-typesetter.h"

G_BEGIN_DECLS

/* A page, from 0, into 0, 0 … its paper's size in points; without a background. @typesetter: of this
 * thread and the paper's direction. */
void keel_page_draw      (const KeelPageLayout *layout,
                          guint                 page,
                          cairo_t              *cr,
                          KeelTypesetter       *typesetter);

/* What the lines of the contents on @page lead to, and the places on it that are led to: for a
 * surface that knows links. */
void keel_page_add_links (const KeelPageLayout *layout,
                          guint                 page,
                          cairo_t              *cr);

/* The name of a place that is led to. */
char *keel_page_place_name (guint               heading) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

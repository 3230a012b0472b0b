/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-lettering.h"
#include "keel-printout.h"

G_BEGIN_DECLS

/* A picture of a printout, laid out for a page: numbers only, which any thread may draw. */
typedef struct _KeelPagePicture KeelPagePicture;

/* As wide as @width and not higher than @most_height; of facets it may be. */
KeelPagePicture *keel_page_picture_new        (const KeelPrintBalance *of,
                                               const KeelPrintBlock   *block,
                                               double                  width,
                                               double                  most_height,
                                               gboolean                is_rtl,
                                               const KeelMetrics      *metrics) G_GNUC_WARN_UNUSED_RESULT;
void             keel_page_picture_free       (KeelPagePicture        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPagePicture, keel_page_picture_free)

double           keel_page_picture_get_height (const KeelPagePicture  *self);

/* In 0, 0 … its size. */
void             keel_page_picture_draw       (const KeelPagePicture  *self,
                                               cairo_t                *cr,
                                               KeelLettering          *lettering);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelWayPage:
 *
 * What lists worksheets, and follows the workbook while it is seen: it is updated after they
 * have changed, once for all that has changed meanwhile, and when it is seen again.
 */
#define KEEL_TYPE_WAY_PAGE (keel_way_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (KeelWayPage, keel_way_page, KEEL, WAY_PAGE, AdwBin)

/**
 * KeelWayPageClass:
 * @update: shows what the workbook holds now
 */
struct _KeelWayPageClass
{
  AdwBinClass parent_class;

  void (* update) (KeelWayPage *self);
};

/* Once. */
void         keel_way_page_set_session (KeelWayPage *self,
                                        KeelSession *session);
KeelSession *keel_way_page_get_session (KeelWayPage *self);

G_END_DECLS

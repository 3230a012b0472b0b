/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* The order in which the pages are read: part by part, as the parts list them. */

/* NULL when the programme has no pages. */
const KeelProgrammePage *keel_page_order_first (KeelProgramme *programme);

/* The page @step pages after the one with @id; NULL where there is none. */
const KeelProgrammePage *keel_page_order_step  (KeelProgramme *programme,
                                                const char    *id,
                                                int            step);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-ctl.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* Refused when an idea of the source is missing: the built-in programme, and every other that
 * bears marks S1, S2, … and so is about the same article, has all its 108 ideas. */
KeelCtlStatus keel_ctl_show_coverage (KeelCtl       *ctl,
                                      KeelProgramme *programme);

G_END_DECLS

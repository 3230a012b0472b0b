/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"

G_BEGIN_DECLS

/* Whether @template is offered for a goal: of one side of a facet ("AP-L") that side's in its
 * direction; of managing or leading ("M", "L") those of that side; of the tilt ("T") more of the
 * one side and less of the other; for two-sided fit ("V"), for anything else and without a goal
 * (NULL) every template. */
gboolean keel_template_suits (const KeelProgrammeTemplate *template,
                              const char                  *measure,
                              gboolean                     is_less);

G_END_DECLS

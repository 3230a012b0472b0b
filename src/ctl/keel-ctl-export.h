/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-ctl.h"

G_BEGIN_DECLS

/* A PDF of the parts that --with names, of the days from --from to --to. Opens the workbook. */
GBytes *keel_ctl_make_pdf (KeelCtl  *ctl,
                           guint    *out_n_pages,
                           GError  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

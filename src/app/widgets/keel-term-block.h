/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-programme.h"

G_BEGIN_DECLS

/* One term of the glossary: its name, what it means here, what to see also. */
GtkWidget *keel_term_block_new (KeelProgramme           *programme,
                                const KeelProgrammeTerm *term) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-markup.h"
#include "keel-programme.h"

G_BEGIN_DECLS

/* Links as addresses, "page:P4", as they stand in a programme's texts: the other way is
 * keel_link_parse(). */

char         *keel_prose_link_make         (KeelLinkKind   kind,
                                            const char    *target) G_GNUC_WARN_UNUSED_RESULT;

/* A term or a work: shown where it stands. */
gboolean      keel_prose_link_is_explained (const char    *address);

/* Follows @address, which stands from byte @start to @end in the text of @label. */
void          keel_prose_link_follow       (KeelProgramme *programme,
                                            GtkLabel      *label,
                                            const char    *address,
                                            int            start,
                                            int            end);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-programme.h"

G_BEGIN_DECLS

/**
 * KeelTermPopover:
 *
 * A term, or a work of the further reading, explained where it stands. What is named in
 * an explanation is explained in its place. It is gone when it is closed.
 */
#define KEEL_TYPE_TERM_POPOVER (keel_term_popover_get_type ())

G_DECLARE_FINAL_TYPE (KeelTermPopover, keel_term_popover, KEEL, TERM_POPOVER, GtkPopover)

/* @address: "glossary:tilt" or "reading:kotter-1990", at @place of @parent. The focus goes
 * back to @origin. */
void keel_term_popover_open    (KeelProgramme      *programme,
                                GtkWidget          *parent,
                                GtkWidget          *origin,
                                const GdkRectangle *place,
                                const char         *address);

void keel_term_popover_explain (KeelTermPopover    *self,
                                const char         *address);

G_END_DECLS

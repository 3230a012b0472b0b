/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelBlockContext:
 * @session: whose workbook keeps what is done on a page
 * @programme: where the block comes from
 * @page: the page it stands on
 *
 * What a block is drawn with. Borrowed: a block that outlives its making takes its own.
 */
typedef struct
{
  KeelSession             *session;
  KeelProgramme           *programme;
  const KeelProgrammePage *page;
} KeelBlockContext;

/* One block of a page, as a widget. What a link can lead to carries its address as the
 * name of its widget ("prompt:J01"), the block itself "block:<id>". */
GtkWidget *keel_block_new  (const KeelBlockContext   *context,
                            const KeelProgrammeBlock *block) G_GNUC_WARN_UNUSED_RESULT;

/* The widget below @root with the name that is the address of @id; NULL if there is none. */
GtkWidget *keel_block_find (GtkWidget                *root,
                            const char               *scheme,
                            const char               *id);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-part.h"

G_BEGIN_DECLS

/**
 * KeelLine:
 * @id: of this line
 * @at: when it was noted
 *
 * What a part begins with that is told from others by an id.
 */
typedef struct
{
  KeelPart    part;
  char       *id;
  KeelMoment  at;
} KeelLine;

/* The rows of it, in a table whose struct begins with one. */
#define KEEL_LINE_MEMBERS \
  { KEEL_MEMBER ("id", record_id, KeelLine, id), .is_required = TRUE }, \
  { KEEL_MEMBER ("at", moment, KeelLine, at), .is_required = TRUE }

/* A GCompareFunc for a GPtrArray of lines: oldest first, then by id. */
int       keel_line_compare (gconstpointer a,
                             gconstpointer b);
/* Where in @lines the one with @id is; FALSE if it is not there. */
gboolean  keel_line_find    (GPtrArray    *lines,
                             const char   *id,
                             guint        *out_index);
/* Takes @line; into @lines, which are in that order. */
void      keel_line_insert  (GPtrArray    *lines,
                             gpointer      line);

G_END_DECLS

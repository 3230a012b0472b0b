/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-flow.h"

/* The fewest lines of a piece on a page. */
#define LEAST_LINES 2

/* What a sum of heights may be off. */
#define SLACK 0.01

typedef struct
{
  const KeelFlowPiece *pieces;
  const double        *heights;
  double               page_height;
  GArray              *slices;
  guint                page;
  double               y;
  gboolean             is_at_top;
} Flow;

static double
sum_lines (const double *heights,
           guint         n_lines)
{
  double sum = 0;

  for (guint i = 0; i < n_lines; i++)
    sum += heights[i];

  return sum;
}

static gboolean
is_whole (const KeelFlowPiece *piece)
{
  return piece->keeps_with_next || piece->n_lines < 2 * LEAST_LINES;
}

/* What the pieces from @first on must have on one page: headings, and of what follows them the
 * least. */
static double
measure_group (const Flow *flow,
               guint       first,
               guint       n_pieces,
               guint       line)
{
  double sum = 0;

  for (guint i = first; i < n_pieces; i++)
    {
      const KeelFlowPiece *piece = &flow->pieces[i];

      if (i > first || !flow->is_at_top)
        sum += piece->space;
      sum += sum_lines (flow->heights + line, is_whole (piece) ? piece->n_lines : LEAST_LINES);
      line += piece->n_lines;
      if (!piece->keeps_with_next)
        break;
    }

  return sum;
}

static gboolean
fits (const Flow *flow,
      double      height)
{
  return flow->y + height <= flow->page_height + SLACK;
}

static void
begin_page (Flow *flow)
{
  flow->page++;
  flow->y = 0;
  flow->is_at_top = TRUE;
}

/* How many of @n_left lines go on this page; at least one, or nothing would ever end. */
static guint
count_fitting (const Flow   *flow,
               const double *heights,
               guint         n_left)
{
  double sum = 0;
  guint n = 0;

  while (n < n_left && fits (flow, sum + heights[n]))
    sum += heights[n++];

  if (n < n_left && n_left - n < LEAST_LINES && n > LEAST_LINES)
    n = n_left - LEAST_LINES;

  return MAX (n, 1);
}

static void
place_piece (Flow         *flow,
             guint         piece,
             const double *heights)
{
  guint n_lines = flow->pieces[piece].n_lines;

  if (!flow->is_at_top)
    flow->y += flow->pieces[piece].space;

  for (guint line = 0; line < n_lines;)
    {
      guint n = count_fitting (flow, heights + line, n_lines - line);
      KeelPageSlice slice = { piece, flow->page, line, n, flow->y };

      g_array_append_val (flow->slices, slice);
      flow->y += sum_lines (heights + line, n);
      flow->is_at_top = FALSE;
      line += n;
      if (line < n_lines)
        begin_page (flow);
    }
}

GArray *
keel_page_flow (const GArray *pieces,
                const GArray *heights,
                double        page_height)
{
  Flow flow = {
    .pieces = (const KeelFlowPiece *) (gconstpointer) pieces->data,
    .heights = (const double *) (gconstpointer) heights->data,
    .page_height = page_height,
    .slices = g_array_new (FALSE, FALSE, sizeof (KeelPageSlice)),
    .is_at_top = TRUE,
  };
  gboolean is_in_group = FALSE;
  guint line = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      const KeelFlowPiece *piece = &flow.pieces[i];
      gboolean must_begin = piece->begins_page ||
                            (!is_in_group && !fits (&flow, measure_group (&flow, i, pieces->len, line)));

      if (must_begin && !flow.is_at_top)
        begin_page (&flow);
      place_piece (&flow, i, flow.heights + line);
      line += piece->n_lines;
      is_in_group = piece->keeps_with_next;
    }

  return flow.slices;
}

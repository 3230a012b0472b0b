/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-placing.h"

/* How near a point or another word may come to the side of a word. */
#define MARGIN 4.0

static gboolean
is_taken (const KeelPlacing *self,
          const KeelBox     *box)
{
  KeelBox reach = { box->x - MARGIN, box->y, box->width + 2 * MARGIN, box->height };

  for (guint i = 0; i < self->labels->len; i++)
    if (keel_box_overlaps (&g_array_index (self->labels, KeelLabel, i).box, &reach))
      return TRUE;

  return FALSE;
}

static guint
count_covered (const KeelPlacing *self,
               const KeelBox     *box)
{
  KeelBox reach = { box->x - MARGIN, box->y - MARGIN / 2, box->width + 2 * MARGIN, box->height + MARGIN };
  guint n_covered = 0;

  for (guint i = 0; i < self->points->len; i++)
    {
      const KeelSpot *point = &g_array_index (self->points, KeelSpot, i);

      n_covered += keel_box_contains (&reach, point->x, point->y);
    }

  return n_covered;
}

static gboolean
is_inside (const KeelPlacing *self,
           const KeelBox     *box)
{
  return box->x >= self->area.x && box->x + box->width <= self->area.x + self->area.width &&
         box->y >= self->area.y && box->y + box->height <= self->area.y + self->area.height;
}

void
keel_placing_add (KeelPlacing    *self,
                  KeelLabel       label,
                  guint           most_covered,
                  const KeelSpot *spots,
                  guint           n_spots)
{
  KeelBox best = { 0 };
  guint least = G_MAXUINT;

  for (guint i = 0; i < n_spots && least > 0; i++)
    {
      guint n_covered;

      label.box.x = spots[i].x;
      label.box.y = spots[i].y;
      if (!is_inside (self, &label.box) || is_taken (self, &label.box))
        continue;

      n_covered = count_covered (self, &label.box);
      if (n_covered >= least || n_covered > most_covered)
        continue;
      least = n_covered;
      best = label.box;
    }

  label.box = best;
  if (least == G_MAXUINT)
    keel_label_clear (&label);
  else
    g_array_append_val (self->labels, label);
}

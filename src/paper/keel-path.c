/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-path.h"

struct _KeelPath
{
  GArray *steps;    /* of KeelPathStep */
};

KeelPath *
keel_path_new (void)
{
  KeelPath *self = g_new (KeelPath, 1);

  self->steps = g_array_new (FALSE, FALSE, sizeof (KeelPathStep));

  return self;
}

void
keel_path_free (KeelPath *self)
{
  if (!self)
    return;

  g_array_unref (self->steps);
  g_free (self);
}

static void
add_step (KeelPath     *self,
          KeelPathStep  step)
{
  g_array_append_val (self->steps, step);
}

void
keel_path_move_to (KeelPath *self,
                   double    x,
                   double    y)
{
  add_step (self, (KeelPathStep) { KEEL_STEP_MOVE, x, y, x, y, x, y });
}

void
keel_path_line_to (KeelPath *self,
                   double    x,
                   double    y)
{
  add_step (self, (KeelPathStep) { KEEL_STEP_LINE, x, y, x, y, x, y });
}

void
keel_path_curve_to (KeelPath *self,
                    double    x1,
                    double    y1,
                    double    x2,
                    double    y2,
                    double    x,
                    double    y)
{
  add_step (self, (KeelPathStep) { KEEL_STEP_CURVE, x, y, x1, y1, x2, y2 });
}

void
keel_path_close (KeelPath *self)
{
  add_step (self, (KeelPathStep) { .kind = KEEL_STEP_CLOSE });
}

void
keel_path_mirror (KeelPath *self,
                  double    width)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      KeelPathStep *step = &g_array_index (self->steps, KeelPathStep, i);

      step->x = width - step->x;
      step->x1 = width - step->x1;
      step->x2 = width - step->x2;
    }
}

const KeelPathStep *
keel_path_get_steps (const KeelPath *self,
                     guint          *out_n_steps)
{
  *out_n_steps = self->steps->len;

  return (const KeelPathStep *) (gconstpointer) self->steps->data;
}

void
keel_steps_trace (const KeelPathStep *steps,
                  guint               n_steps,
                  cairo_t            *cr)
{
  for (guint i = 0; i < n_steps; i++)
    {
      const KeelPathStep *step = &steps[i];

      switch (step->kind)
        {
        case KEEL_STEP_MOVE:
          cairo_move_to (cr, step->x, step->y);
          break;

        case KEEL_STEP_LINE:
          cairo_line_to (cr, step->x, step->y);
          break;

        case KEEL_STEP_CURVE:
          cairo_curve_to (cr, step->x1, step->y1, step->x2, step->y2, step->x, step->y);
          break;

        case KEEL_STEP_CLOSE:
          cairo_close_path (cr);
          break;
        }
    }
}

void
keel_path_trace (const KeelPath *self,
                 cairo_t        *cr)
{
  guint n_steps;
  const KeelPathStep *steps = keel_path_get_steps (self, &n_steps);

  keel_steps_trace (steps, n_steps, cr);
}

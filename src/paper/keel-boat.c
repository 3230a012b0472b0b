/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The drawing is a table of paths and a table of how each is painted; leaning is one
 * rotation. Above the mast is a scale like that of a ship's inclinometer, on which the
 * mast itself is the needle. */

#include "keel-boat.h"

#include <math.h>

#include "keel-pen.h"

/* What the boat and its scale need when it leans as far as it can. */
#define FRAME_WIDTH 128.0
#define FRAME_ABOVE 96.0
#define FRAME_BELOW 44.0

#define SCALE_RADIUS 88.0
#define SCALE_STEPS 6
#define SCALE_TICK 2.5
#define SCALE_LEVEL_TICK 5.5

/* Smaller than this, hairlines run together. */
#define LEAST_SCALE_OF_DETAIL 0.9

#define M(x, y) { KEEL_STEP_MOVE, x, y, x, y, x, y }
#define L(x, y) { KEEL_STEP_LINE, x, y, x, y, x, y }
#define C(x1, y1, x2, y2, x, y) { KEEL_STEP_CURVE, x, y, x1, y1, x2, y2 }
#define Z { .kind = KEEL_STEP_CLOSE }

/* Its upper edge is the waterline. */
#define WAVES_OF_SURFACE \
  C (-54, -1.8, -48, -1.8, -42, 0), C (-36, 1.8, -30, 1.8, -24, 0), \
  C (-18, -1.8, -12, -1.8, -6, 0), C (0, 1.8, 6, 1.8, 12, 0), \
  C (18, -1.8, 24, -1.8, 30, 0), C (36, 1.8, 42, 1.8, 48, 0), C (52, -1.2, 56, -1.4, 60, -0.8)

static const KeelPathStep sea[] = {
  M (-60, 0), WAVES_OF_SURFACE, C (52, 25, 28, 41, 0, 41), C (-28, 41, -52, 25, -60, 0), Z,
};

/* A fin, swept a little aft, with a rounded foot. */
static const KeelPathStep keel[] = {
  M (-11, 7), C (-8, 16, -5, 24, -2.2, 31),
  C (-1.4, 33, 0.4, 33.8, 3, 33.6), C (7.4, 33.3, 11, 32.6, 14, 31.4),
  C (16, 30.5, 16.4, 29, 15.6, 27), C (13.2, 21, 12, 14, 12.4, 7), Z,
};

/* Spoon bow to the left, counter stern to the right, and so much sheer that both ends
 * stay above water when it leans. */
static const KeelPathStep hull[] = {
  M (-35.5, -16.5), C (-23, -9.6, -7, -6.8, 6, -7), C (17, -7.2, 26, -9.6, 33.5, -13.6),
  C (32.6, -6.4, 28.6, 1.2, 21.6, 5), C (14.4, 8.9, 6, 9.8, -2, 9.6),
  C (-12.6, 9.3, -20, 6.4, -25, 1.4), C (-30, -3.6, -33.6, -10, -35.5, -16.5), Z,
};

static const KeelPathStep planks[] = {
  M (-33.2, -11.4), C (-22.4, -6, -7, -3.6, 6, -3.8), C (16.6, -4, 25, -5.8, 31.9, -9),
};

static const KeelPathStep jib[] = {
  M (-2.8, -70), C (-11.4, -53, -22.6, -33, -31.4, -18.6),
  C (-23.4, -15.6, -12.4, -14.8, -3.6, -16.8), C (-7.2, -33, -6.8, -52, -2.8, -70), Z,
};

static const KeelPathStep sail[] = {
  M (2.8, -77), C (13.4, -66, 28.2, -43, 32.4, -18.4),
  C (22.6, -15.6, 12, -15, 2.8, -15.8), C (2.8, -36, 2.8, -56, 2.8, -77), Z,
};

static const KeelPathStep seams[] = {
  M (2.8, -59), C (8, -59.8, 12.4, -60, 15.6, -59.8),
  M (2.8, -45), C (10, -45.9, 17.4, -46, 23.4, -45.4),
  M (2.8, -31), C (12, -32, 21.4, -32.2, 29.2, -31.2),
};

static const KeelPathStep spars[] = {
  M (0, -7), L (0, -83.4),
  M (0, -12.6), C (9, -11.8, 22, -12.6, 34, -15.6),
};

static const KeelPathStep pennant[] = {
  M (0, -83.4), C (4, -85, 7, -81, 13, -82.2), C (8, -79.4, 4.6, -80.8, 0, -79), Z,
};

static const KeelPathStep waterline[] = { M (-60, 0), WAVES_OF_SURFACE };

static const KeelPathStep waves[] = {
  M (-51, 8), C (-47, 6.6, -43, 6.6, -39, 8), C (-35, 9.4, -33, 9.4, -30, 8.4),
  M (31, 11), C (35, 9.6, 39, 9.6, 43, 11), C (45, 11.8, 47, 11.8, 49, 11.2),
  M (-41, 19), C (-37, 17.6, -33, 17.6, -29, 19), C (-26, 20, -23, 20, -20, 19),
  M (23, 22), C (27, 20.6, 31, 20.6, 35, 22), C (36.6, 22.6, 38, 22.7, 39.4, 22.2),
};

#define PART(steps) { steps, G_N_ELEMENTS (steps) }

static const struct
{
  const KeelPathStep *steps;
  guint               n_steps;
} parts[KEEL_BOAT_N_PARTS] = {
  [KEEL_BOAT_SEA] = PART (sea),
  [KEEL_BOAT_WAVES] = PART (waves),
  [KEEL_BOAT_KEEL] = PART (keel),
  [KEEL_BOAT_HULL] = PART (hull),
  [KEEL_BOAT_PLANKS] = PART (planks),
  [KEEL_BOAT_JIB] = PART (jib),
  [KEEL_BOAT_SAIL] = PART (sail),
  [KEEL_BOAT_SEAMS] = PART (seams),
  [KEEL_BOAT_SPARS] = PART (spars),
  [KEEL_BOAT_PENNANT] = PART (pennant),
  [KEEL_BOAT_WATERLINE] = PART (waterline),
};

double
keel_boat_get_heel (double tilt)
{
  return CLAMP (KEEL_BOAT_HEEL_PER_STEP * tilt, -KEEL_BOAT_MOST_HEEL, KEEL_BOAT_MOST_HEEL);
}

/* A damped swing of one roll and a half, brought to rest at the end. */
double
keel_boat_get_heel_between (double from,
                            double to,
                            double progress)
{
  double t = CLAMP (progress, 0, 1);
  double rest = (1 - t) * exp (-3 * t) * cos (1.5 * 2 * G_PI * t);

  return CLAMP (to + (from - to) * rest, -KEEL_BOAT_MOST_HEEL, KEEL_BOAT_MOST_HEEL);
}

KeelBoat
keel_boat_fit (double width,
               double height)
{
  double scale = MIN (width / FRAME_WIDTH, height / (FRAME_ABOVE + FRAME_BELOW));
  double spare = height - scale * (FRAME_ABOVE + FRAME_BELOW);

  return (KeelBoat) { width / 2, spare / 2 + scale * FRAME_ABOVE, scale };
}

const KeelPathStep *
keel_boat_get_part (KeelBoatPart  part,
                    guint        *out_n_steps)
{
  g_return_val_if_fail (part < KEEL_BOAT_N_PARTS, NULL);

  *out_n_steps = parts[part].n_steps;

  return parts[part].steps;
}

void
keel_boat_get_place (const KeelBoat *self,
                     double          heel,
                     double          x,
                     double          y,
                     double         *out_x,
                     double         *out_y)
{
  double angle = heel * G_PI / 180;

  *out_x = self->x + self->scale * (x * cos (angle) - y * sin (angle));
  *out_y = self->y + self->scale * (x * sin (angle) + y * cos (angle));
}

/* Drawing. */

static void
trace (KeelBoatPart  part,
       cairo_t      *cr)
{
  keel_steps_trace (parts[part].steps, parts[part].n_steps, cr);
}

static void
fill_part (KeelBoatPart  part,
           KeelColour    colour,
           cairo_t      *cr)
{
  trace (part, cr);
  keel_pen_set_colour (cr, colour);
  cairo_fill (cr);
}

/* @width in pixels: a line is as thick in a large picture as in a small one, or nearly. */
static void
stroke_part (KeelBoatPart  part,
             KeelColour    colour,
             double        width,
             cairo_t      *cr)
{
  trace (part, cr);
  keel_pen_set_colour (cr, colour);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
draw_scale (cairo_t           *cr,
            const KeelPalette *palette,
            double             width)
{
  for (int i = -SCALE_STEPS; i <= SCALE_STEPS; i++)
    {
      double angle = keel_boat_get_heel (i) * G_PI / 180;
      double end = SCALE_RADIUS + (i == 0 ? SCALE_LEVEL_TICK : SCALE_TICK);

      cairo_move_to (cr, SCALE_RADIUS * sin (angle), -SCALE_RADIUS * cos (angle));
      cairo_line_to (cr, end * sin (angle), -end * cos (angle));
    }

  keel_pen_set_colour (cr, palette->rule);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
}

static void
lean (double   heel,
      cairo_t *cr)
{
  cairo_rotate (cr, heel * G_PI / 180);
}

/* What of the hull is in the sea has its colour; the sea itself does not lean. */
static void
fill_hull (cairo_t           *cr,
           const KeelPalette *palette,
           double             heel)
{
  cairo_save (cr);
  lean (heel, cr);
  fill_part (KEEL_BOAT_HULL, palette->paper, cr);
  trace (KEEL_BOAT_HULL, cr);
  cairo_restore (cr);

  cairo_save (cr);
  cairo_clip (cr);
  fill_part (KEEL_BOAT_SEA, palette->water, cr);
  cairo_restore (cr);
}

static void
draw_hull (cairo_t           *cr,
           const KeelPalette *palette,
           double             heel,
           double             line)
{
  fill_hull (cr, palette, heel);
  cairo_save (cr);
  lean (heel, cr);
  stroke_part (KEEL_BOAT_HULL, palette->ink, line, cr);
  stroke_part (KEEL_BOAT_PLANKS, palette->ink, line * 0.6, cr);
  cairo_restore (cr);
}

static void
draw_rig (cairo_t           *cr,
          const KeelPalette *palette,
          double             line,
          gboolean           has_detail)
{
  const KeelSeriesLook *leading = &palette->series[KEEL_MEASURE_LEADING];

  fill_part (KEEL_BOAT_JIB, leading->band, cr);
  stroke_part (KEEL_BOAT_JIB, leading->hue, line, cr);
  fill_part (KEEL_BOAT_SAIL, leading->hue, cr);
  if (has_detail)
    stroke_part (KEEL_BOAT_SEAMS, leading->band, line * 0.6, cr);
  stroke_part (KEEL_BOAT_SPARS, palette->ink, line * 1.4, cr);
  fill_part (KEEL_BOAT_PENNANT, palette->ink, cr);
}

/* From here to cairo_restore() one unit of cr is one of the boat's. */
static void
begin (const KeelBoat *self,
       cairo_t        *cr)
{
  cairo_save (cr);
  cairo_translate (cr, self->x, self->y);
  cairo_scale (cr, self->scale, self->scale);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, NULL, 0, 0);
}

static double
get_line (const KeelBoat    *self,
          const KeelPalette *palette)
{
  return palette->line_width * MAX (sqrt (self->scale / 2.5), 0.55) / self->scale;
}

void
keel_boat_draw (const KeelBoat    *self,
                double             heel,
                cairo_t           *cr,
                const KeelPalette *palette)
{
  double line = get_line (self, palette);
  gboolean has_detail = self->scale >= LEAST_SCALE_OF_DETAIL;

  begin (self, cr);
  fill_part (KEEL_BOAT_SEA, palette->water, cr);
  if (has_detail)
    stroke_part (KEEL_BOAT_WAVES, palette->rule, line * 0.6, cr);
  draw_scale (cr, palette, line * 0.8);

  cairo_save (cr);
  lean (heel, cr);
  fill_part (KEEL_BOAT_KEEL, palette->series[KEEL_MEASURE_MANAGING].hue, cr);
  draw_rig (cr, palette, line, has_detail);
  cairo_restore (cr);
  draw_hull (cr, palette, heel, line);

  stroke_part (KEEL_BOAT_WATERLINE, palette->rule, line, cr);
  cairo_restore (cr);
}

void
keel_boat_draw_still (const KeelBoat    *self,
                      cairo_t           *cr,
                      const KeelPalette *palette)
{
  static const KeelBoatPart outlines[] = {
    KEEL_BOAT_KEEL, KEEL_BOAT_JIB, KEEL_BOAT_SAIL, KEEL_BOAT_SPARS,
  };
  double line = get_line (self, palette);

  begin (self, cr);
  fill_part (KEEL_BOAT_SEA, palette->water, cr);
  for (gsize i = 0; i < G_N_ELEMENTS (outlines); i++)
    stroke_part (outlines[i], palette->rule, line, cr);
  fill_hull (cr, palette, 0);
  stroke_part (KEEL_BOAT_HULL, palette->rule, line, cr);
  stroke_part (KEEL_BOAT_WATERLINE, palette->rule, line, cr);
  cairo_restore (cr);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  KEEL_STEP_MOVE,
  KEEL_STEP_LINE,
  KEEL_STEP_CURVE,
  KEEL_STEP_CLOSE,
} KeelStepKind;

/* (@x, @y) is where the step ends; the other two are the handles of a curve. */
typedef struct
{
  KeelStepKind kind;
  double       x;
  double       y;
  double       x1;
  double       y1;
  double       x2;
  double       y2;
} KeelPathStep;

/**
 * KeelPath:
 *
 * Lines and Bézier curves as numbers: what is drawn, before anything is drawn.
 */
typedef struct _KeelPath KeelPath;

KeelPath           *keel_path_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void                keel_path_free      (KeelPath           *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPath, keel_path_free)

void                keel_path_move_to   (KeelPath           *self,
                                         double              x,
                                         double              y);
void                keel_path_line_to   (KeelPath           *self,
                                         double              x,
                                         double              y);
void                keel_path_curve_to  (KeelPath           *self,
                                         double              x1,
                                         double              y1,
                                         double              x2,
                                         double              y2,
                                         double              x,
                                         double              y);
void                keel_path_close     (KeelPath           *self);

/* All its steps: x becomes @width - x. */
void                keel_path_mirror    (KeelPath           *self,
                                         double              width);

const KeelPathStep *keel_path_get_steps (const KeelPath     *self,
                                         guint              *out_n_steps);

/* Adds it to the current path of @cr, bent by cr's own matrix. */
void                keel_path_trace     (const KeelPath     *self,
                                         cairo_t            *cr);
void                keel_steps_trace    (const KeelPathStep *steps,
                                         guint               n_steps,
                                         cairo_t            *cr);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "keel-score.h"

G_BEGIN_DECLS

/* 0xRRGGBB in sRGB. Opaque: what lies on what is decided in the table, where it is
 * tested, not by mixing while drawing. */
typedef guint32 KeelColour;

/* The shape of a point, so that colour is never the only difference. */
typedef enum
{
  KEEL_POINT_CIRCLE,
  KEEL_POINT_DIAMOND,
  KEEL_POINT_SQUARE,
  KEEL_POINT_TRIANGLE,
} KeelPointShape;

/**
 * KeelSeriesLook:
 * @hue: points, and what has no points
 * @line: what joins points: quieter than they are
 * @text: the same hue, dark or light enough for words
 * @band: the usual range
 * @band_edge: the two borders of the usual range, which alone must be seen
 * @mark: the shape of its points
 * @dash: lengths of stroke and gap in line widths; 0, 0 for an unbroken line
 */
typedef struct
{
  KeelColour     hue;
  KeelColour     line;
  KeelColour     text;
  KeelColour     band;
  KeelColour     band_edge;
  KeelPointShape mark;
  double         dash[2];
} KeelSeriesLook;

/**
 * KeelPalette:
 * @paper: the background that pictures made for a file begin with; the window
 *   leaves it out and shows its own
 * @ink: words that are read first, trend lines
 * @faint_ink: words beside: ticks, ends of scales
 * @rule: lines that mean something: zero, zones, cuts, the waterline
 * @grid: lines that only help the eye
 * @focus: the ring around the point that has the keyboard
 * @water: the sea below the waterline
 * @line_width: of a series, in pixels
 * @series: one look for each KeelMeasure. Only the two sides have a hue; what is made of
 *   both (tilt and two-sided fit) is drawn in ink
 *
 * A plain value: a widget copies one and may put its own @ink, @paper and @focus
 * in. Held by test-palette for each kind, on each background the window may have:
 * words ≥ 4.5 : 1, in high contrast ≥ 7 : 1; graphics ≥ 3 : 1 (WCAG 2.2, 1.4.3,
 * 1.4.6, 1.4.11); managing, leading and ink ≥ 30 apart (ΔE 1976) in full colour
 * vision and without red, green or blue cones (Machado, Oliveira and Fernandes 2009).
 */
typedef struct
{
  KeelColour     paper;
  KeelColour     ink;
  KeelColour     faint_ink;
  KeelColour     rule;
  KeelColour     grid;
  KeelColour     focus;
  KeelColour     water;
  double         line_width;
  KeelSeriesLook series[KEEL_N_MEASURES];
} KeelPalette;

typedef enum
{
  KEEL_PALETTE_LIGHT,
  KEEL_PALETTE_DARK,
  KEEL_PALETTE_HIGH_CONTRAST_LIGHT,
  KEEL_PALETTE_HIGH_CONTRAST_DARK,
  KEEL_PALETTE_PRINT,
  KEEL_N_PALETTES,
} KeelPaletteKind;

const KeelPalette *keel_palette_get (KeelPaletteKind kind);

G_END_DECLS

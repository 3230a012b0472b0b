/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The two hues are Okabe and Ito's blue and vermilion in light, their sky blue and
 * orange in dark: the pairs that stay apart in every kind of colour vision. Print sets
 * the blue darker, so that the two differ on a grey printer too. */

#include "keel-palette.h"

#define MARK_MANAGING KEEL_POINT_CIRCLE, { 0, 0 }
#define MARK_LEADING  KEEL_POINT_DIAMOND, { 5, 2 }
#define MARK_TILT     KEEL_POINT_SQUARE, { 0, 0 }
#define MARK_FIT      KEEL_POINT_TRIANGLE, { 1.5, 2 }

static const KeelPalette palettes[KEEL_N_PALETTES] = {
  [KEEL_PALETTE_LIGHT] = {
    .paper = 0xffffff, .ink = 0x241f31, .faint_ink = 0x5e5c64, .rule = 0x84828a,
    .grid = 0xe3e2e4, .focus = 0x1c71d8, .water = 0xeef1f3, .line_width = 1.5,
    .series = {
      { 0x0072b2, 0x3d88b8, 0x0068a3, 0xe3eff7, 0x4a8fbb, MARK_MANAGING },
      { 0xd55e00, 0xd0681f, 0xb04c00, 0xfbe9dc, 0xcd7228, MARK_LEADING },
      { 0x241f31, 0x77767b, 0x241f31, 0xececee, 0x8b8990, MARK_TILT },
      { 0x241f31, 0x77767b, 0x241f31, 0xececee, 0x8b8990, MARK_FIT },
    },
  },
  [KEEL_PALETTE_DARK] = {
    .paper = 0x303030, .ink = 0xf6f5f4, .faint_ink = 0xc0bfbc, .rule = 0x969594,
    .grid = 0x4a4a4a, .focus = 0x78aeed, .water = 0x383b3e, .line_width = 1.5,
    .series = {
      { 0x56b4e9, 0x4f9fcc, 0x7cc5ef, 0x2b3f4b, 0x4f94bd, MARK_MANAGING },
      { 0xe69f00, 0xc98d1e, 0xf0b232, 0x463a24, 0xb5822a, MARK_LEADING },
      { 0xf6f5f4, 0xa5a4a2, 0xf6f5f4, 0x454547, 0x969594, MARK_TILT },
      { 0xf6f5f4, 0xa5a4a2, 0xf6f5f4, 0x454547, 0x969594, MARK_FIT },
    },
  },
  [KEEL_PALETTE_HIGH_CONTRAST_LIGHT] = {
    .paper = 0xffffff, .ink = 0x000000, .faint_ink = 0x3d3846, .rule = 0x5e5c64,
    .grid = 0xb0afb2, .focus = 0x1a5fb4, .water = 0xeef1f3, .line_width = 2.25,
    .series = {
      { 0x00508c, 0x00508c, 0x00467a, 0xe3eff7, 0x00508c, MARK_MANAGING },
      { 0xb34000, 0xb34000, 0x8a3100, 0xfbe9dc, 0xb34000, MARK_LEADING },
      { 0x000000, 0x3d3846, 0x000000, 0xececee, 0x3d3846, MARK_TILT },
      { 0x000000, 0x3d3846, 0x000000, 0xececee, 0x3d3846, MARK_FIT },
    },
  },
  [KEEL_PALETTE_HIGH_CONTRAST_DARK] = {
    .paper = 0x1e1e1e, .ink = 0xffffff, .faint_ink = 0xdeddda, .rule = 0xc0bfbc,
    .grid = 0x6a6a6a, .focus = 0x99c1f1, .water = 0x2a2d30, .line_width = 2.25,
    .series = {
      { 0x7cc8ff, 0x7cc8ff, 0x9ad6ff, 0x2b3f4b, 0x7cc8ff, MARK_MANAGING },
      { 0xffb31a, 0xffb31a, 0xffc44d, 0x463a24, 0xffb31a, MARK_LEADING },
      { 0xffffff, 0xdeddda, 0xffffff, 0x454547, 0xdeddda, MARK_TILT },
      { 0xffffff, 0xdeddda, 0xffffff, 0x454547, 0xdeddda, MARK_FIT },
    },
  },
  [KEEL_PALETTE_PRINT] = {
    .paper = 0xffffff, .ink = 0x000000, .faint_ink = 0x4a4a4a, .rule = 0x767676,
    .grid = 0xd8d8d8, .focus = 0x1a5fb4, .water = 0xf0f2f3, .line_width = 1.25,
    .series = {
      { 0x00497a, 0x2f6f9e, 0x00497a, 0xe6eff5, 0x5a87a8, MARK_MANAGING },
      { 0xd55e00, 0xd55e00, 0xa84600, 0xfbeadd, 0xc8762f, MARK_LEADING },
      { 0x000000, 0x5e5e5e, 0x000000, 0xececec, 0x808080, MARK_TILT },
      { 0x000000, 0x5e5e5e, 0x000000, 0xececec, 0x808080, MARK_FIT },
    },
  },
};

const KeelPalette *
keel_palette_get (KeelPaletteKind kind)
{
  g_return_val_if_fail (kind < KEEL_N_PALETTES, &palettes[KEEL_PALETTE_LIGHT]);

  return &palettes[kind];
}

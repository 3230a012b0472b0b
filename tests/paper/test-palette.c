/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-palette.h"

#include <math.h>

/* What the window may show behind a picture: its own colour, a view, a card, and the
 * paper of an exported one. */
static const struct
{
  KeelPaletteKind kind;
  KeelColour      backgrounds[5];
  guint           n_backgrounds;
  double          least_text;
} variants[] = {
  { KEEL_PALETTE_LIGHT, { 0xffffff, 0xfafafa }, 2, 4.5 },
  { KEEL_PALETTE_DARK, { 0x1e1e1e, 0x242424, 0x303030, 0x363636, 0x383838 }, 5, 4.5 },
  { KEEL_PALETTE_HIGH_CONTRAST_LIGHT, { 0xffffff, 0xfafafa }, 2, 7 },
  { KEEL_PALETTE_HIGH_CONTRAST_DARK, { 0x000000, 0x1e1e1e, 0x242424, 0x363636, 0x383838 }, 5, 7 },
  { KEEL_PALETTE_PRINT, { 0xffffff }, 1, 4.5 },
};

G_STATIC_ASSERT (G_N_ELEMENTS (variants) == KEEL_N_PALETTES);

/* sRGB to linear light, IEC 61966-2-1. */
static void
get_linear (KeelColour colour,
            double     out_rgb[3])
{
  for (guint i = 0; i < 3; i++)
    {
      double part = ((colour >> (16 - 8 * i)) & 0xff) / 255.0;

      out_rgb[i] = part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
    }
}

/* WCAG 2.2, relative luminance and contrast ratio. */
static double
get_contrast (KeelColour a,
              KeelColour b)
{
  double luminance[2];
  KeelColour colours[] = { a, b };

  for (guint i = 0; i < 2; i++)
    {
      double rgb[3];

      get_linear (colours[i], rgb);
      luminance[i] = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05;
    }

  return MAX (luminance[0], luminance[1]) / MIN (luminance[0], luminance[1]);
}

/* Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light. */
static const struct
{
  const char *vision;
  double      matrix[3][3];
} visions[] = {
  { "full", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { "protanopia", { { 0.152286, 1.052583, -0.204868 },
                    { 0.114503, 0.786281, 0.099216 },
                    { -0.003882, -0.048116, 1.051998 } } },
  { "deuteranopia", { { 0.367322, 0.860646, -0.227968 },
                      { 0.280085, 0.672501, 0.047413 },
                      { -0.011820, 0.042940, 0.968881 } } },
  { "tritanopia", { { 1.255528, -0.076749, -0.178779 },
                    { -0.078411, 0.930809, 0.147602 },
                    { 0.004733, 0.691367, 0.303900 } } },
};

static double
get_lab_share (double t)
{
  return t > 216.0 / 24389 ? cbrt (t) : (24389.0 / 27 * t + 16) / 116;
}

/* CIE L*a*b* (D65) of a colour as it is seen with one kind of vision. */
static void
get_lab (KeelColour   colour,
         const double matrix[3][3],
         double       out_lab[3])
{
  static const double to_xyz[3][3] = {
    { 0.4124564, 0.3575761, 0.1804375 },
    { 0.2126729, 0.7151522, 0.0721750 },
    { 0.0193339, 0.1191920, 0.9503041 },
  };
  static const double white[3] = { 0.95047, 1, 1.08883 };
  double rgb[3], seen[3], share[3];

  get_linear (colour, rgb);
  for (guint i = 0; i < 3; i++)
    seen[i] = CLAMP (matrix[i][0] * rgb[0] + matrix[i][1] * rgb[1] + matrix[i][2] * rgb[2], 0, 1);
  for (guint i = 0; i < 3; i++)
    share[i] = get_lab_share ((to_xyz[i][0] * seen[0] + to_xyz[i][1] * seen[1] +
                               to_xyz[i][2] * seen[2]) / white[i]);

  out_lab[0] = 116 * share[1] - 16;
  out_lab[1] = 500 * (share[0] - share[1]);
  out_lab[2] = 200 * (share[1] - share[2]);
}

static double
get_distance (KeelColour   a,
              KeelColour   b,
              const double matrix[3][3])
{
  double lab[2][3];

  get_lab (a, matrix, lab[0]);
  get_lab (b, matrix, lab[1]);

  return hypot (hypot (lab[0][0] - lab[1][0], lab[0][1] - lab[1][1]), lab[0][2] - lab[1][2]);
}

/* The measures themselves, against published values. */
static void
measures_are_right (void)
{
  g_assert_cmpfloat_with_epsilon (get_contrast (0x000000, 0xffffff), 21, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_contrast (0x777777, 0xffffff), 4.48, 0.005);
  g_assert_cmpfloat_with_epsilon (get_contrast (0xe69f00, 0xffffff), 2.25, 0.005);
  g_assert_cmpfloat_with_epsilon (get_distance (0x000000, 0xffffff, visions[0].matrix), 100, 1e-3);

  /* Red and green of the same lightness are one colour without red cones. */
  g_assert_cmpfloat (get_distance (0xc02020, 0x2f7d2f, visions[0].matrix), >, 90);
  g_assert_cmpfloat (get_distance (0x9141ac, 0x1a5fb4, visions[1].matrix), <, 10);
}

static void
words_and_graphics_stand_out (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      const KeelPalette *palette = keel_palette_get (variants[i].kind);

      for (guint j = 0; j < variants[i].n_backgrounds; j++)
        {
          KeelColour back = variants[i].backgrounds[j];

          g_assert_cmpfloat (get_contrast (palette->ink, back), >=, variants[i].least_text);
          g_assert_cmpfloat (get_contrast (palette->faint_ink, back), >=, variants[i].least_text);
          g_assert_cmpfloat (get_contrast (palette->rule, back), >=, 3);
          g_assert_cmpfloat (get_contrast (palette->focus, back), >=, 3);

          for (guint k = 0; k < KEEL_N_MEASURES; k++)
            {
              const KeelSeriesLook *look = &palette->series[k];

              g_assert_cmpfloat (get_contrast (look->text, back), >=, variants[i].least_text);
              g_assert_cmpfloat (get_contrast (look->hue, back), >=, 3);
              g_assert_cmpfloat (get_contrast (look->line, back), >=, 3);
              g_assert_cmpfloat (get_contrast (look->band_edge, back), >=, 3);
            }
        }
    }
}

/* Points, lines and words lie on the usual range too, and the boat in the water. */
static void
stand_out_on_fills (void)
{
  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    {
      const KeelPalette *palette = keel_palette_get (i);

      for (guint j = 0; j < KEEL_N_MEASURES; j++)
        {
          const KeelSeriesLook *look = &palette->series[j];

          g_assert_cmpfloat (get_contrast (look->hue, look->band), >=, 3);
          g_assert_cmpfloat (get_contrast (look->line, look->band), >=, 3);
          g_assert_cmpfloat (get_contrast (look->text, look->band), >=, 4.5);
          g_assert_cmpfloat (get_contrast (palette->faint_ink, look->band), >=, 4.5);
          g_assert_cmpfloat (get_contrast (palette->ink, look->band), >=, 4.5);
        }

      g_assert_cmpfloat (get_contrast (palette->series[KEEL_MEASURE_MANAGING].hue, palette->water), >=, 3);
      g_assert_cmpfloat (get_contrast (palette->rule, palette->water), >=, 3);
      g_assert_cmpfloat (get_contrast (palette->ink, palette->paper), >=, 7);
    }
}

static void
hues_stay_apart_in_every_vision (void)
{
  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    {
      const KeelPalette *palette = keel_palette_get (i);
      KeelColour managing = palette->series[KEEL_MEASURE_MANAGING].hue;
      KeelColour leading = palette->series[KEEL_MEASURE_LEADING].hue;

      for (gsize j = 0; j < G_N_ELEMENTS (visions); j++)
        {
          g_assert_cmpfloat (get_distance (managing, leading, visions[j].matrix), >=, 30);
          g_assert_cmpfloat (get_distance (managing, palette->ink, visions[j].matrix), >=, 30);
          g_assert_cmpfloat (get_distance (leading, palette->ink, visions[j].matrix), >=, 30);
        }
    }
}

/* A grey printer knows lightness only. */
static void
print_differs_in_grey (void)
{
  const KeelPalette *palette = keel_palette_get (KEEL_PALETTE_PRINT);
  double managing[3], leading[3];

  get_lab (palette->series[KEEL_MEASURE_MANAGING].hue, visions[0].matrix, managing);
  get_lab (palette->series[KEEL_MEASURE_LEADING].hue, visions[0].matrix, leading);
  g_assert_cmpfloat (fabs (managing[0] - leading[0]), >=, 20);
}

static void
colour_is_never_alone (void)
{
  for (guint i = 0; i < KEEL_N_PALETTES; i++)
    for (guint j = 0; j < KEEL_N_MEASURES; j++)
      for (guint k = 0; k < j; k++)
        {
          const KeelPalette *palette = keel_palette_get (i);

          g_assert_cmpint (palette->series[j].mark, !=, palette->series[k].mark);
        }
}

static void
high_contrast_is_bolder (void)
{
  g_assert_cmpfloat (keel_palette_get (KEEL_PALETTE_HIGH_CONTRAST_LIGHT)->line_width, >,
                     keel_palette_get (KEEL_PALETTE_LIGHT)->line_width);
  g_assert_cmpfloat (keel_palette_get (KEEL_PALETTE_HIGH_CONTRAST_DARK)->line_width, >,
                     keel_palette_get (KEEL_PALETTE_DARK)->line_width);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/palette/measures-are-right", measures_are_right);
  g_test_add_func ("/paper/palette/words-and-graphics-stand-out", words_and_graphics_stand_out);
  g_test_add_func ("/paper/palette/stand-out-on-fills", stand_out_on_fills);
  g_test_add_func ("/paper/palette/hues-stay-apart-in-every-vision", hues_stay_apart_in_every_vision);
  g_test_add_func ("/paper/palette/print-differs-in-grey", print_differs_in_grey);
  g_test_add_func ("/paper/palette/colour-is-never-alone", colour_is_never_alone);
  g_test_add_func ("/paper/palette/high-contrast-is-bolder", high_contrast_is_bolder);

  return g_test_run ();
}

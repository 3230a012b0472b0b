/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-lettering.h"

#include "pixels.h"

static KeelLabel
make_label (KeelLettering *lettering,
            const char    *text,
            gboolean       is_upright)
{
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);

  if (is_upright)
    return keel_label_make_upright (g_strdup (text), KEEL_LETTER_LABEL, 50, 90, 0, &metrics);

  return keel_label_make (g_strdup (text), KEEL_LETTER_LABEL, 20, 50, 0, &metrics);
}

/* The box that is painted on, in whole pixels. */
static KeelBox
get_ink (Sheet *sheet)
{
  int left = sheet->width, top = sheet->height, right = -1, bottom = -1;

  for (int y = 0; y < sheet->height; y++)
    for (int x = 0; x < sheet->width; x++)
      {
        if (sheet_get (sheet, x, y) == 0xffffff)
          continue;
        left = MIN (left, x);
        right = MAX (right, x);
        top = MIN (top, y);
        bottom = MAX (bottom, y);
      }

  return (KeelBox) { left, top, right - left + 1, bottom - top + 1 };
}

static void
draws_where_it_measured (void)
{
  static const char * const texts[] = { "too much", "−1.5", "3 Mar", "Åg", "שלום", "دور جديد" };
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 13);

  for (gsize i = 0; i < 2 * G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (Sheet) sheet = sheet_new (140, 100, 0xffffff);
      KeelLabel label = make_label (lettering, texts[i / 2], i % 2);
      KeelBox ink;

      keel_lettering_draw (lettering, sheet->cr, &label, 0x000000);
      ink = get_ink (sheet);
      g_assert_cmpfloat (ink.width, >, 5);
      g_assert_cmpfloat (ink.x, >=, label.box.x - 2);
      g_assert_cmpfloat (ink.x + ink.width, <=, label.box.x + label.box.width + 2);
      g_assert_cmpfloat (ink.y, >=, label.box.y - 2);
      g_assert_cmpfloat (ink.y + ink.height, <=, label.box.y + label.box.height + 2);
      keel_label_clear (&label);
    }
}

static void
a_narrow_box_cuts_the_text (void)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 13);
  g_autoptr (Sheet) narrow = sheet_new (140, 100, 0xffffff);
  g_autoptr (Sheet) wide = sheet_new (140, 100, 0xffffff);
  KeelLabel label = make_label (lettering, "A long walk", FALSE);
  double whole = label.box.width;

  label.box.width = whole / 2;
  keel_lettering_draw (lettering, narrow->cr, &label, 0x000000);
  g_assert_cmpfloat (get_ink (narrow).width, <=, whole / 2 + 1);
  g_assert_cmpfloat (get_ink (narrow).width, >, whole / 4);

  /* The same text has its whole length again where there is room. */
  label.box.width = whole;
  keel_lettering_draw (lettering, wide->cr, &label, 0x000000);
  g_assert_cmpfloat (get_ink (wide).width, >, whole * 0.8);
  keel_label_clear (&label);
}

static void
letters_have_their_sizes (void)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 20);
  g_autoptr (KeelLettering) larger = keel_lettering_new (NULL, 40);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  KeelMetrics larger_measure = keel_lettering_get_metrics (larger);
  double label = keel_metrics_get_width (&metrics, "too much", KEEL_LETTER_LABEL);

  g_assert_cmpfloat (keel_metrics_get_width (&metrics, "too much", KEEL_LETTER_TICK), <, label);
  g_assert_cmpfloat (keel_metrics_get_width (&metrics, "too much", KEEL_LETTER_STRONG), >, label);
  g_assert_cmpfloat_with_epsilon (keel_metrics_get_width (&larger_measure, "too much", KEEL_LETTER_LABEL),
                                  2 * label, label * 0.02);
}

/* In points by the resolution, or in pixels. */
static void
follows_its_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *font = pango_font_description_from_string ("Sans 15");
  double widths[3];

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (KeelLettering) lettering = NULL;
      KeelMetrics metrics;

      if (i == 1)
        pango_font_description_set_absolute_size (font, 20 * PANGO_SCALE);
      pango_context_set_font_description (context, font);
      pango_cairo_context_set_resolution (context, 96);
      lettering = keel_lettering_new (context, i == 2 ? 40 : 0);
      metrics = keel_lettering_get_metrics (lettering);
      widths[i] = keel_metrics_get_width (&metrics, "too much", KEEL_LETTER_LABEL);
    }

  g_assert_cmpfloat_with_epsilon (widths[0], widths[1], 1);
  g_assert_cmpfloat_with_epsilon (widths[2], 2 * widths[0], 4);
  pango_font_description_free (font);
  g_object_unref (context);
}

static void
a_rim_clears_the_way (void)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 13);
  g_autoptr (Sheet) sheet = sheet_new (140, 100, 0xd55e00);
  KeelLabel label = make_label (lettering, "level", FALSE);

  keel_lettering_draw_over (lettering, sheet->cr, &label, 0x000000, 0xffffff);
  g_assert_cmpuint (sheet_count (sheet, 0xffffff), >, 50);
  g_assert_cmpuint (sheet_count (sheet, 0xd55e00), >, 5000);
  keel_label_clear (&label);
}

/* More texts than are kept. */
static void
forgets_in_time (void)
{
  g_autoptr (KeelLettering) lettering = keel_lettering_new (NULL, 13);
  KeelMetrics metrics = keel_lettering_get_metrics (lettering);
  double first = keel_metrics_get_width (&metrics, "0000", KEEL_LETTER_TICK);

  for (guint i = 0; i < 1200; i++)
    {
      g_autofree char *text = g_strdup_printf ("%04u", i);

      g_assert_cmpfloat (keel_metrics_get_width (&metrics, text, KEEL_LETTER_TICK), >, first / 2);
    }

  g_assert_cmpfloat (keel_metrics_get_width (&metrics, "0000", KEEL_LETTER_TICK), ==, first);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/lettering/draws-where-it-measured", draws_where_it_measured);
  g_test_add_func ("/paper/lettering/a-narrow-box-cuts-the-text", a_narrow_box_cuts_the_text);
  g_test_add_func ("/paper/lettering/letters-have-their-sizes", letters_have_their_sizes);
  g_test_add_func ("/paper/lettering/follows-its-context", follows_its_context);
  g_test_add_func ("/paper/lettering/a-rim-clears-the-way", a_rim_clears_the_way);
  g_test_add_func ("/paper/lettering/forgets-in-time", forgets_in_time);

  return g_test_run ();
}

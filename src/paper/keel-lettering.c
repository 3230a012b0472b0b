/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-lettering.h"
#include "keel-pen.h"

/* More texts than one picture has; a lettering that has seen more begins anew. */
#define MOST_KEPT 500

#define SIZE_OF_FILES 13.0
#define RIM 3.0

struct _KeelLettering
{
  PangoContext         *context;
  PangoFontDescription *fonts[KEEL_N_LETTERS];
  GHashTable           *kept[KEEL_N_LETTERS];   /* text to PangoLayout, both owned */
};

static const struct
{
  double      share;    /* of the size of KEEL_LETTER_LABEL */
  PangoWeight weight;
} letters[KEEL_N_LETTERS] = {
  [KEEL_LETTER_TICK] = { 0.88, PANGO_WEIGHT_NORMAL },
  [KEEL_LETTER_LABEL] = { 1, PANGO_WEIGHT_NORMAL },
  [KEEL_LETTER_STRONG] = { 1, PANGO_WEIGHT_BOLD },
};

/* In pixels, whatever the unit of the context's font is. */
static double
get_own_size (PangoContext *context)
{
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_units_to_double (pango_font_description_get_size (font));
  double resolution = pango_cairo_context_get_resolution (context);

  if (pango_font_description_get_size_is_absolute (font))
    return size;

  return size * (resolution > 0 ? resolution : 96) / 72;
}

PangoContext *
keel_lettering_new_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);

  return context;
}

KeelLettering *
keel_lettering_new (PangoContext *context,
                    double        size)
{
  KeelLettering *self = g_new0 (KeelLettering, 1);

  if (size <= 0)
    size = context ? get_own_size (context) : SIZE_OF_FILES;
  self->context = context ? g_object_ref (context) : keel_lettering_new_context ();

  for (guint i = 0; i < KEEL_N_LETTERS; i++)
    {
      PangoFontDescription *font =
        pango_font_description_copy (pango_context_get_font_description (self->context));

      if (!context)
        pango_font_description_set_family_static (font, KEEL_LETTERING_FAMILY);
      pango_font_description_set_absolute_size (font, size * letters[i].share * PANGO_SCALE);
      pango_font_description_set_weight (font, letters[i].weight);
      self->fonts[i] = font;
      self->kept[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
    }

  return self;
}

void
keel_lettering_free (KeelLettering *self)
{
  if (!self)
    return;

  for (guint i = 0; i < KEEL_N_LETTERS; i++)
    {
      pango_font_description_free (self->fonts[i]);
      g_hash_table_unref (self->kept[i]);
    }

  g_object_unref (self->context);
  g_free (self);
}

/* The text as it was set; borrowed. */
static PangoLayout *
set_text (KeelLettering *self,
          const char    *text,
          KeelLetter     letter)
{
  PangoLayout *layout = g_hash_table_lookup (self->kept[letter], text);

  if (layout)
    return layout;

  if (g_hash_table_size (self->kept[letter]) >= MOST_KEPT)
    g_hash_table_remove_all (self->kept[letter]);

  layout = pango_layout_new (self->context);
  pango_layout_set_font_description (layout, self->fonts[letter]);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  g_hash_table_insert (self->kept[letter], g_strdup (text), layout);

  return layout;
}

static void
measure_text (const char *text,
              KeelLetter  letter,
              double     *out_width,
              double     *out_height,
              gpointer    data)
{
  PangoLayout *layout = set_text (data, text, letter);
  int width, height;

  pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &width, &height);
  *out_width = pango_units_to_double (width);
  *out_height = pango_units_to_double (height);
}

KeelMetrics
keel_lettering_get_metrics (KeelLettering *self)
{
  return (KeelMetrics) { measure_text, self };
}

/* The label's layout, with @cr moved and turned to where it begins. A text that needs
 * less than its box keeps its own width: right-to-left text would else run to the
 * box's other end. */
static PangoLayout *
place_label (KeelLettering   *self,
             cairo_t         *cr,
             const KeelLabel *label)
{
  PangoLayout *layout = set_text (self, label->text, label->letter);
  int room = pango_units_from_double (label->is_upright ? label->box.height : label->box.width);
  int width;

  cairo_move_to (cr, label->box.x, label->box.y + (label->is_upright ? label->box.height : 0));
  if (label->is_upright)
    cairo_rotate (cr, -G_PI / 2);

  if (pango_layout_get_width (layout) != room)
    pango_layout_set_width (layout, -1);
  pango_layout_get_size (layout, &width, NULL);
  if (width > room + 1)
    pango_layout_set_width (layout, room);

  return layout;
}

void
keel_lettering_draw (KeelLettering   *self,
                     cairo_t         *cr,
                     const KeelLabel *label,
                     KeelColour       colour)
{
  PangoLayout *layout;

  cairo_save (cr);
  keel_pen_set_colour (cr, colour);
  layout = place_label (self, cr, label);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
}

void
keel_lettering_draw_over (KeelLettering   *self,
                          cairo_t         *cr,
                          const KeelLabel *label,
                          KeelColour       colour,
                          KeelColour       background)
{
  PangoLayout *layout;

  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_width (cr, RIM);
  cairo_set_dash (cr, NULL, 0, 0);
  keel_pen_set_colour (cr, background);
  layout = place_label (self, cr, label);
  pango_cairo_layout_path (cr, layout);
  cairo_stroke (cr);
  cairo_restore (cr);

  keel_lettering_draw (self, cr, label, colour);
}

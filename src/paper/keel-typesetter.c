/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-typesetter.h"

#define PICTURE_LETTERS 8.0

struct _KeelTypesetter
{
  PangoContext         *context;
  PangoFontDescription *fonts[KEEL_N_STYLES];
  PangoAttrList        *attributes;
  KeelLettering        *lettering;
};

static const KeelStyleLook looks[KEEL_N_STYLES] = {
  [KEEL_STYLE_TITLE] = { 24, 1.1, 0, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  [KEEL_STYLE_SUBTITLE] = { 11, 1.2, 4, PANGO_WEIGHT_NORMAL, TRUE, TRUE },
  [KEEL_STYLE_CONTENTS] = { 10.5, 1.35, 0, PANGO_WEIGHT_NORMAL, FALSE, FALSE },
  [KEEL_STYLE_HEADING_1] = { 18, 1.15, 26, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  [KEEL_STYLE_HEADING_2] = { 14, 1.15, 20, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  [KEEL_STYLE_HEADING_3] = { 11.5, 1.2, 16, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  [KEEL_STYLE_HEADING_4] = { 10.5, 1.2, 9, PANGO_WEIGHT_SEMIBOLD, TRUE, TRUE },
  [KEEL_STYLE_BODY] = { 10.5, 1.3, 6, PANGO_WEIGHT_NORMAL, FALSE, FALSE },
  [KEEL_STYLE_NOTE] = { 9, 1.2, 5, PANGO_WEIGHT_NORMAL, TRUE, FALSE },
  [KEEL_STYLE_LABEL] = { 9.5, 1.2, 12, PANGO_WEIGHT_SEMIBOLD, TRUE, TRUE },
  [KEEL_STYLE_COLUMN] = { 9, 1.2, 8, PANGO_WEIGHT_BOLD, FALSE, TRUE },
  [KEEL_STYLE_CELL] = { 9, 1.2, 0, PANGO_WEIGHT_NORMAL, FALSE, FALSE },
  [KEEL_STYLE_MARGIN] = { 8.5, 1, 0, PANGO_WEIGHT_NORMAL, TRUE, FALSE },
};

const KeelStyleLook *
keel_style_get_look (KeelStyle style)
{
  return &looks[style];
}

KeelTypesetter *
keel_typesetter_new (gboolean is_rtl)
{
  KeelTypesetter *self = g_new0 (KeelTypesetter, 1);

  self->context = keel_lettering_new_context ();
  pango_context_set_base_dir (self->context, is_rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  self->lettering = keel_lettering_new (NULL, PICTURE_LETTERS);
  self->attributes = pango_attr_list_new ();
  pango_attr_list_insert (self->attributes, pango_attr_insert_hyphens_new (FALSE));

  for (guint i = 0; i < KEEL_N_STYLES; i++)
    {
      self->fonts[i] = pango_font_description_from_string (KEEL_LETTERING_FAMILY);
      pango_font_description_set_absolute_size (self->fonts[i], looks[i].size * PANGO_SCALE);
      pango_font_description_set_weight (self->fonts[i], looks[i].weight);
    }

  return self;
}

void
keel_typesetter_free (KeelTypesetter *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < KEEL_N_STYLES; i++)
    pango_font_description_free (self->fonts[i]);
  pango_attr_list_unref (self->attributes);
  keel_lettering_free (self->lettering);
  g_object_unref (self->context);
  g_free (self);
}

PangoLayout *
keel_typesetter_set (KeelTypesetter *self,
                     KeelStyle       style,
                     const char     *text,
                     int             length,
                     double          width,
                     gboolean        is_single)
{
  PangoLayout *layout = pango_layout_new (self->context);
  gboolean is_rtl = pango_context_get_base_dir (self->context) == PANGO_DIRECTION_RTL;

  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_attributes (layout, self->attributes);
  pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  /* Pango turns this round for a paragraph that does not go as the page does. */
  pango_layout_set_alignment (layout, is_rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  if (is_single)
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_text (layout, text, length);

  return layout;
}

KeelLettering *
keel_typesetter_get_lettering (KeelTypesetter *self)
{
  return self->lettering;
}

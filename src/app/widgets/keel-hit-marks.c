/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-hit-marks.h"
#include "keel-text.h"

/* The tint lets the text behind it keep its contrast in light and in dark. */
#define TINT_ALPHA 0.28

static guint16
to_pango (double part)
{
  return (guint16) (CLAMP (part, 0.0, 1.0) * 65535.0);
}

static void
add_mark (PangoAttrList       *marks,
          PangoAttribute      *attribute,
          const KeelTextRange *range)
{
  attribute->start_index = (guint) range->start;
  attribute->end_index = (guint) range->end;
  pango_attr_list_insert (marks, attribute);
}

static void
lookup_accent (GtkWidget *widget,
               GdkRGBA   *out_accent)
{
  GtkStyleContext *style = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (style, "accent_bg_color", out_accent))
    gtk_style_context_get_color (style, out_accent);
}

/* @emphasis makes, for each place, the attribute that is more than a tint. */
static PangoAttrList *
mark_hits (GtkWidget          *widget,
           const char         *text,
           const char * const *words,
           PangoAttribute *  (*make_emphasis) (void))
{
  g_autoptr (GArray) hits = NULL;
  PangoAttrList *marks;
  GdkRGBA accent;

  if (words == NULL || words[0] == NULL)
    return NULL;

  hits = keel_text_find (text, words);
  if (hits->len == 0)
    return NULL;

  lookup_accent (widget, &accent);
  marks = pango_attr_list_new ();
  for (guint i = 0; i < hits->len; i++)
    {
      const KeelTextRange *hit = &g_array_index (hits, KeelTextRange, i);

      add_mark (marks, pango_attr_background_new (to_pango (accent.red), to_pango (accent.green),
                                                  to_pango (accent.blue)), hit);
      add_mark (marks, pango_attr_background_alpha_new (to_pango (TINT_ALPHA)), hit);
      add_mark (marks, make_emphasis (), hit);
    }

  return marks;
}

static PangoAttribute *
make_heavier (void)
{
  return pango_attr_weight_new (PANGO_WEIGHT_BOLD);
}

static PangoAttribute *
make_underline (void)
{
  return pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);
}

PangoAttrList *
keel_hit_marks_new (GtkWidget          *widget,
                    const char         *text,
                    const char * const *words)
{
  return mark_hits (widget, text, words, make_heavier);
}

PangoAttrList *
keel_hit_marks_new_still (GtkWidget          *widget,
                          const char         *text,
                          const char * const *words)
{
  return mark_hits (widget, text, words, make_underline);
}

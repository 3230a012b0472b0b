/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Pixels, or points on paper; y grows downward, as in cairo. */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} KeelBox;

gboolean  keel_box_overlaps (const KeelBox *a,
                             const KeelBox *b);
gboolean  keel_box_contains (const KeelBox *box,
                             double         x,
                             double         y);

/* The same box in a picture of this width, seen in a mirror. */
KeelBox   keel_box_mirror   (const KeelBox *box,
                             double         width);

/**
 * KeelLetter:
 * @KEEL_LETTER_TICK: numbers and months along an axis, ends of scales
 * @KEEL_LETTER_LABEL: words in a picture
 * @KEEL_LETTER_STRONG: what is read first
 *
 * The sizes of type that a picture has.
 */
typedef enum
{
  KEEL_LETTER_TICK,
  KEEL_LETTER_LABEL,
  KEEL_LETTER_STRONG,
  KEEL_N_LETTERS,
} KeelLetter;

/**
 * KeelMetrics:
 * @size: gives the width and height that @text needs
 *
 * How large a text will be. A picture asks this and nothing else about fonts, so its
 * numbers can be tested with letters of a known width; keel_lettering_get_metrics()
 * has the true ones.
 */
typedef struct
{
  void     (* size) (const char *text,
                     KeelLetter  letter,
                     double     *out_width,
                     double     *out_height,
                     gpointer    data);
  gpointer    data;
} KeelMetrics;

double    keel_metrics_get_width  (const KeelMetrics *metrics,
                                   const char        *text,
                                   KeelLetter         letter);

/* Of one line. */
double    keel_metrics_get_height (const KeelMetrics *metrics,
                                   KeelLetter         letter);

/**
 * KeelLabel:
 * @text: what it says; owned
 * @box: where it stands. Narrower than the text: it ends in “…”
 * @is_upright: it is turned by a quarter, and reads from the bottom up; @box is what it
 *   covers then
 */
typedef struct
{
  char       *text;
  KeelBox     box;
  KeelLetter  letter;
  gboolean    is_upright;
} KeelLabel;

/* A label as large as its text, with (@x, @y) at @align of its width: 0 for the left
 * end, 0.5 for the middle, 1 for the right end. @y is its top. Takes @text. */
KeelLabel  keel_label_make  (char              *text,
                             KeelLetter         letter,
                             double             x,
                             double             y,
                             double             align,
                             const KeelMetrics *metrics);

/* The same, reading upward, its left edge at @x; @align of its height, from the bottom,
 * is at @y. */
KeelLabel  keel_label_make_upright (char              *text,
                                    KeelLetter         letter,
                                    double             x,
                                    double             y,
                                    double             align,
                                    const KeelMetrics *metrics);

void       keel_label_clear   (KeelLabel *label);

/* An empty array of KeelLabel that clears them. */
GArray    *keel_labels_new    (void) G_GNUC_WARN_UNUSED_RESULT;

/* All their boxes in a picture of this width; letters are not turned round. */
void       keel_labels_mirror (GArray    *labels,
                               double     width);

G_END_DECLS

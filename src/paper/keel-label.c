/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-label.h"

gboolean
keel_box_overlaps (const KeelBox *a,
                   const KeelBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width &&
         a->y < b->y + b->height && b->y < a->y + a->height;
}

gboolean
keel_box_contains (const KeelBox *box,
                   double         x,
                   double         y)
{
  return x >= box->x && x <= box->x + box->width && y >= box->y && y <= box->y + box->height;
}

KeelBox
keel_box_mirror (const KeelBox *box,
                 double         width)
{
  return (KeelBox) { width - box->x - box->width, box->y, box->width, box->height };
}

double
keel_metrics_get_width (const KeelMetrics *metrics,
                        const char        *text,
                        KeelLetter         letter)
{
  double width, height;

  metrics->size (text, letter, &width, &height, metrics->data);

  return width;
}

double
keel_metrics_get_height (const KeelMetrics *metrics,
                         KeelLetter         letter)
{
  double width, height;

  metrics->size ("0", letter, &width, &height, metrics->data);

  return height;
}

KeelLabel
keel_label_make (char              *text,
                 KeelLetter         letter,
                 double             x,
                 double             y,
                 double             align,
                 const KeelMetrics *metrics)
{
  KeelLabel label = { .text = text, .letter = letter };

  metrics->size (text, letter, &label.box.width, &label.box.height, metrics->data);
  label.box.x = x - align * label.box.width;
  label.box.y = y;

  return label;
}

KeelLabel
keel_label_make_upright (char              *text,
                         KeelLetter         letter,
                         double             x,
                         double             y,
                         double             align,
                         const KeelMetrics *metrics)
{
  KeelLabel label = { .text = text, .letter = letter, .is_upright = TRUE };

  metrics->size (text, letter, &label.box.height, &label.box.width, metrics->data);
  label.box.x = x;
  label.box.y = y - (1 - align) * label.box.height;

  return label;
}

void
keel_label_clear (KeelLabel *label)
{
  g_clear_pointer (&label->text, g_free);
}

GArray *
keel_labels_new (void)
{
  GArray *labels = g_array_new (FALSE, FALSE, sizeof (KeelLabel));

  g_array_set_clear_func (labels, (GDestroyNotify) keel_label_clear);

  return labels;
}

void
keel_labels_mirror (GArray *labels,
                    double  width)
{
  for (guint i = 0; i < labels->len; i++)
    {
      KeelLabel *label = &g_array_index (labels, KeelLabel, i);

      label->box = keel_box_mirror (&label->box, width);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-labels.h"

#include "keel-block.h"

#define BLOCK_PREFIX "block:"

static void
add_labels (GPtrArray *labels,
            GtkWidget *widget,
            gboolean   only_mapped)
{
  if (only_mapped && !gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget)))
    g_ptr_array_add (labels, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!GTK_IS_NATIVE (child))
      add_labels (labels, child, only_mapped);
}

GPtrArray *
keel_page_labels_list (GtkWidget *root,
                       gboolean   only_mapped)
{
  GPtrArray *labels = g_ptr_array_new ();

  add_labels (labels, root, only_mapped);

  return labels;
}

static gboolean
find_extent (GtkWidget *blocks,
             GtkWidget *widget,
             double    *out_start,
             double    *out_end)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_compute_bounds (widget, blocks, &bounds))
    return FALSE;

  *out_start = bounds.origin.y;
  *out_end = bounds.origin.y + bounds.size.height;
  return TRUE;
}

/* The first byte of the line at @y of @label. */
static int
find_line_start (GtkLabel *label,
                 double    y)
{
  PangoLayoutIter *iter = pango_layout_get_iter (gtk_label_get_layout (label));
  int x_offset, y_offset, start = 0;

  gtk_label_get_layout_offsets (label, &x_offset, &y_offset);
  do
    {
      int top, bottom;

      start = pango_layout_iter_get_line_readonly (iter)->start_index;
      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      if (y_offset + PANGO_PIXELS (bottom) > y)
        break;
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);

  return start;
}

static guint
count_chars (GtkLabel *label)
{
  return (guint) g_utf8_strlen (gtk_label_get_text (label), -1);
}

static guint
find_offset (GtkWidget *blocks,
             GtkWidget *block,
             double     y)
{
  g_autoptr (GPtrArray) labels = keel_page_labels_list (block, FALSE);
  guint offset = 0;

  for (guint i = 0; i < labels->len; i++)
    {
      GtkLabel *label = labels->pdata[i];
      double start, end;

      if (find_extent (blocks, GTK_WIDGET (label), &start, &end) && end > y)
        {
          const char *text = gtk_label_get_text (label);
          int line = y > start ? find_line_start (label, y - start) : 0;

          return offset + (guint) g_utf8_pointer_to_offset (text, text + line);
        }
      offset += count_chars (label);
    }

  return offset;
}

gboolean
keel_page_labels_find_line (GtkWidget   *blocks,
                            double       y,
                            const char **out_block,
                            guint       *out_offset)
{
  for (GtkWidget *block = gtk_widget_get_first_child (blocks);
       block != NULL;
       block = gtk_widget_get_next_sibling (block))
    {
      double start, end;

      if (!find_extent (blocks, block, &start, &end) || end <= y)
        continue;

      *out_block = gtk_widget_get_name (block) + strlen (BLOCK_PREFIX);
      *out_offset = find_offset (blocks, block, y);
      return TRUE;
    }

  return FALSE;
}

gboolean
keel_page_labels_find_byte (GtkWidget *blocks,
                            GtkLabel  *label,
                            int        index,
                            double    *out_y,
                            double    *out_height)
{
  PangoRectangle place;
  double start, end;
  int x_offset, y_offset;

  if (!find_extent (blocks, GTK_WIDGET (label), &start, &end))
    return FALSE;

  gtk_label_get_layout_offsets (label, &x_offset, &y_offset);
  pango_layout_index_to_pos (gtk_label_get_layout (label), index, &place);
  *out_y = start + y_offset + PANGO_PIXELS (place.y);
  *out_height = PANGO_PIXELS (place.height);
  return TRUE;
}

gboolean
keel_page_labels_find_y (GtkWidget  *blocks,
                         const char *block,
                         guint       offset,
                         double     *out_y)
{
  GtkWidget *widget = keel_block_find (blocks, "block", block);
  g_autoptr (GPtrArray) labels = NULL;
  double end, height;

  if (widget == NULL || !find_extent (blocks, widget, out_y, &end))
    return FALSE;

  labels = keel_page_labels_list (widget, FALSE);
  for (guint i = 0; offset > 0 && i < labels->len; i++)
    {
      guint n_chars = count_chars (labels->pdata[i]);

      if (offset < n_chars)
        {
          const char *text = gtk_label_get_text (labels->pdata[i]);
          int index = (int) (g_utf8_offset_to_pointer (text, (glong) offset) - text);

          keel_page_labels_find_byte (blocks, labels->pdata[i], index, out_y, &height);
          break;
        }
      offset -= n_chars;
    }

  return TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-fold-layout.h"

#define N_COLUMNS 3
#define N_IN_ROW 5

#define COLUMN_SPACING 18
#define LINE_SPACING 3
#define CELL_SPACING 9

/* How many characters of running text a row must have room for to stay wide: as the
 * letters grow, the table folds earlier. */
#define CHARS_TO_UNFOLD 62

/* The topic is named in a few words, the cells are sentences. */
static const int weights[N_COLUMNS] = { 2, 3, 3 };
#define ALL_WEIGHTS 8

struct _KeelFoldLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (KeelFoldLayout, keel_fold_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_width_to_unfold (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int width = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics) * CHARS_TO_UNFOLD);

  pango_font_metrics_unref (metrics);

  return width;
}

static guint
list_children (GtkWidget  *widget,
               GtkWidget **children)
{
  guint n_children = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL && n_children < N_IN_ROW;
       child = gtk_widget_get_next_sibling (child))
    children[n_children++] = child;

  return n_children;
}

/* The child in a column of a wide row: past the captions, where there are any. */
static GtkWidget *
get_cell (GtkWidget **children,
          guint       n_children,
          guint       column)
{
  return n_children == N_IN_ROW ? children[column * 2] : children[column];
}

static int
get_column_width (int   width,
                  guint column)
{
  return MAX (0, (width - (N_COLUMNS - 1) * COLUMN_SPACING) * weights[column] / ALL_WEIGHTS);
}

static int
measure_child (GtkWidget *child,
               int        width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);

  return natural;
}

static int
measure_wide (GtkWidget **children,
              guint       n_children,
              int         width)
{
  int height = 0;

  for (guint column = 0; column < N_COLUMNS; column++)
    height = MAX (height, measure_child (get_cell (children, n_children, column),
                                         get_column_width (width, column)));

  return height;
}

/* Above a caption there is more room than between it and its cell. */
static int
get_space_above (guint place)
{
  if (place == 0)
    return 0;

  return place % 2 == 1 ? CELL_SPACING : LINE_SPACING;
}

static int
measure_folded (GtkWidget **children,
                guint       n_children,
                int         width)
{
  int height = 0;

  for (guint i = 0; n_children == N_IN_ROW && i < N_IN_ROW; i++)
    height += get_space_above (i) + measure_child (children[i], width);

  return height;
}

static void
measure_width (GtkWidget **children,
               guint       n_children,
               int        *minimum,
               int        *natural)
{
  *minimum = 0;
  *natural = 0;

  for (guint i = 0; i < n_children; i++)
    {
      int child_minimum, child_natural;

      gtk_widget_measure (children[i], GTK_ORIENTATION_HORIZONTAL, -1,
                          &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural;
    }
}

static void
allocate_wide (GtkWidget  *widget,
               GtkWidget **children,
               guint       n_children,
               int         width,
               int         height)
{
  gboolean from_the_end = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = 0; i < n_children; i++)
    gtk_widget_set_child_visible (children[i], n_children == N_COLUMNS || i % 2 == 0);

  for (guint column = 0; column < N_COLUMNS; column++)
    {
      GtkAllocation place = { .width = get_column_width (width, column), .height = height };

      place.x = from_the_end ? width - x - place.width : x;
      gtk_widget_size_allocate (get_cell (children, n_children, column), &place, -1);
      x += place.width + COLUMN_SPACING;
    }
}

static void
allocate_folded (GtkWidget **children,
                 guint       n_children,
                 int         width)
{
  int y = 0;

  for (guint i = 0; i < n_children; i++)
    {
      GtkAllocation place = { .y = y + get_space_above (i), .width = width };

      gtk_widget_set_child_visible (children[i], n_children == N_IN_ROW);
      if (n_children != N_IN_ROW)
        continue;

      place.height = measure_child (children[i], width);
      gtk_widget_size_allocate (children[i], &place, -1);
      y = place.y + place.height;
    }
}

static GtkSizeRequestMode
keel_fold_layout_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keel_fold_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  GtkWidget *children[N_IN_ROW];
  guint n_children = list_children (widget, children);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (children, n_children, minimum, natural);
      return;
    }

  *natural = for_size >= get_width_to_unfold (widget)
             ? measure_wide (children, n_children, for_size)
             : measure_folded (children, n_children, for_size);
  *minimum = *natural;
}

static void
keel_fold_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  GtkWidget *children[N_IN_ROW];
  guint n_children = list_children (widget, children);

  if (width >= get_width_to_unfold (widget))
    allocate_wide (widget, children, n_children, width, height);
  else
    allocate_folded (children, n_children, width);
}

static void
keel_fold_layout_class_init (KeelFoldLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = keel_fold_layout_get_request_mode;
  manager_class->measure = keel_fold_layout_measure;
  manager_class->allocate = keel_fold_layout_allocate;
}

static void
keel_fold_layout_init (KeelFoldLayout *self)
{
}

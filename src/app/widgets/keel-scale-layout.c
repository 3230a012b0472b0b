/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-scale-layout.h"

/* Between two steps, and before the child that is none. */
#define SPACING       6
#define SPACING_BELOW 3
#define GAP           9

struct _KeelScaleLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (KeelScaleLayout, keel_scale_layout, GTK_TYPE_LAYOUT_MANAGER)

static gboolean
is_step (GtkWidget *child)
{
  return gtk_widget_get_next_sibling (child) != NULL;
}

static int
count_steps (GtkWidget *widget)
{
  int n_steps = -1;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_steps++;

  return n_steps;
}

/* The largest of all children; -1 for any width. */
static void
measure_largest (GtkWidget      *widget,
                 GtkOrientation  orientation,
                 int             for_size,
                 int            *out_minimum,
                 int            *out_natural)
{
  *out_minimum = 0;
  *out_natural = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int minimum, natural;

      gtk_widget_measure (child, orientation, for_size, &minimum, &natural, NULL, NULL);
      *out_minimum = MAX (*out_minimum, minimum);
      *out_natural = MAX (*out_natural, natural);
    }
}

static int
get_step_width (GtkWidget *widget,
                int        width)
{
  int n_steps = count_steps (widget);

  return (width - (n_steps - 1) * SPACING) / n_steps;
}

static gboolean
fits_in_a_line (GtkWidget *widget,
                int        width)
{
  int minimum, natural;

  measure_largest (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural);

  return get_step_width (widget, width) >= minimum;
}

/* How high the steps and the last child are at this width. */
static void
measure_heights (GtkWidget *widget,
                 int        width,
                 gboolean   in_a_line,
                 int       *out_step,
                 int       *out_last)
{
  GtkWidget *last = gtk_widget_get_last_child (widget);
  int minimum;

  measure_largest (widget, GTK_ORIENTATION_VERTICAL, in_a_line ? get_step_width (widget, width) : width,
                   &minimum, out_step);
  gtk_widget_measure (last, GTK_ORIENTATION_VERTICAL, width, &minimum, out_last, NULL, NULL);
}

static GtkSizeRequestMode
keel_scale_layout_get_request_mode (GtkLayoutManager *layout,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keel_scale_layout_measure (GtkLayoutManager *layout,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  int n_steps = count_steps (widget);
  int smallest, largest;

  measure_largest (widget, GTK_ORIENTATION_HORIZONTAL, -1, &smallest, &largest);

  *minimum = smallest;
  *natural = n_steps * largest + (n_steps - 1) * SPACING;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      /* With no width given, the one it likes: less high than there it never is. */
      int width = for_size < 0 ? *natural : for_size;
      gboolean in_a_line = fits_in_a_line (widget, width);
      int step, last;

      measure_heights (widget, width, in_a_line, &step, &last);
      *minimum = in_a_line ? step : n_steps * step + (n_steps - 1) * SPACING_BELOW;
      *minimum += GAP + last;
      *natural = *minimum;
    }
}

/* Beside each other a step's words stand in its middle, one below the other they begin
 * at one line. */
static void
align_words (GtkWidget *child,
             gboolean   in_a_line)
{
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (child));

  gtk_label_set_xalign (GTK_LABEL (label), in_a_line ? 0.5f : 0.0f);
}

static void
keel_scale_layout_allocate (GtkLayoutManager *layout,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  gboolean in_a_line = fits_in_a_line (widget, width);
  gboolean from_the_end = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int step_width = in_a_line ? get_step_width (widget, width) : width;
  int step, last;
  int x = 0, y = 0;

  measure_heights (widget, width, in_a_line, &step, &last);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { .width = step_width, .height = step };

      if (!is_step (child))
        {
          x = 0;
          y = height - last;
          place.height = last;
          if (in_a_line)
            gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &place.width, NULL, NULL);
        }

      place.x = from_the_end ? width - x - place.width : x;
      place.y = y;
      align_words (child, in_a_line);
      gtk_widget_size_allocate (child, &place, -1);

      if (in_a_line)
        x += step_width + SPACING;
      else
        y += step + SPACING_BELOW;
    }
}

static void
keel_scale_layout_class_init (KeelScaleLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = keel_scale_layout_get_request_mode;
  layout_class->measure = keel_scale_layout_measure;
  layout_class->allocate = keel_scale_layout_allocate;
}

static void
keel_scale_layout_init (KeelScaleLayout *self)
{
}

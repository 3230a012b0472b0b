/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-wrap-layout.h"

struct _KeelWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

enum
{
  PROP_SPACING = 1,
  N_PROPS,
};

/* Some children that stand in one line. */
typedef struct
{
  GtkWidget *first;
  GtkWidget *end;          /* the one after the last, or NULL */
  int width;
  int height;
} Line;

G_DEFINE_FINAL_TYPE (KeelWrapLayout, keel_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GParamSpec *properties[N_PROPS];

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static void
measure_child (GtkWidget      *child,
               int             available,
               GtkRequisition *out_size)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  out_size->width = CLAMP (natural, minimum, MAX (available, minimum));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, out_size->width, NULL, &out_size->height, NULL, NULL);
}

/* The next line that begins at @first; at least one child stands in it. */
static Line
take_line (KeelWrapLayout *self,
           GtkWidget      *first,
           int             available)
{
  Line line = { .first = first };
  GtkWidget *child;

  for (child = first; child != NULL; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      GtkRequisition size;
      int with_child;

      measure_child (child, available, &size);
      with_child = line.width + (child == first ? 0 : self->spacing) + size.width;
      if (child != first && with_child > available)
        break;

      line.width = with_child;
      line.height = MAX (line.height, size.height);
    }

  line.end = child;

  return line;
}

static int
measure_height (KeelWrapLayout *self,
                GtkWidget      *widget,
                int             available)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int height = 0;

  while (child != NULL)
    {
      Line line = take_line (self, child, available);

      height += line.height + (height > 0 ? self->spacing : 0);
      child = line.end;
    }

  return height;
}

static void
measure_width (KeelWrapLayout *self,
               GtkWidget      *widget,
               int            *minimum,
               int            *natural)
{
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));

  *minimum = 0;
  *natural = 0;
  for (; child != NULL; child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      int child_minimum, child_natural;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1,
                          &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? self->spacing : 0);
    }
}

static void
place_line (KeelWrapLayout *self,
            GtkWidget      *widget,
            const Line     *line,
            int             y,
            int             available)
{
  gboolean from_the_end = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int rest = available - line->width;
  int x = 0;
  GtkWidget *child;

  for (child = line->first;
       child != line->end;
       child = skip_hidden (gtk_widget_get_next_sibling (child)))
    {
      GtkAllocation place = { .y = y, .height = line->height };
      GtkRequisition size;

      measure_child (child, available, &size);
      if (rest > 0 && gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL))
        {
          size.width += rest;
          rest = 0;
        }

      place.width = size.width;
      place.x = from_the_end ? available - x - size.width : x;
      gtk_widget_size_allocate (child, &place, -1);
      x += size.width + self->spacing;
    }
}

static GtkSizeRequestMode
keel_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                   GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keel_wrap_layout_measure (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          GtkOrientation    orientation,
                          int               for_size,
                          int              *minimum,
                          int              *natural,
                          int              *minimum_baseline,
                          int              *natural_baseline)
{
  KeelWrapLayout *self = KEEL_WRAP_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (self, widget, minimum, natural);
      return;
    }

  /* With no width given, the widest: less high than there it never is. */
  if (for_size < 0)
    {
      int narrowest;

      measure_width (self, widget, &narrowest, &for_size);
    }

  *minimum = measure_height (self, widget, for_size);
  *natural = *minimum;
}

static void
keel_wrap_layout_allocate (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           int               width,
                           int               height,
                           int               baseline)
{
  KeelWrapLayout *self = KEEL_WRAP_LAYOUT (manager);
  GtkWidget *child = skip_hidden (gtk_widget_get_first_child (widget));
  int y = 0;

  while (child != NULL)
    {
      Line line = take_line (self, child, width);

      place_line (self, widget, &line, y, width);
      y += line.height + self->spacing;
      child = line.end;
    }
}

static void
keel_wrap_layout_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  KeelWrapLayout *self = KEEL_WRAP_LAYOUT (object);

  switch (property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_wrap_layout_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  KeelWrapLayout *self = KEEL_WRAP_LAYOUT (object);

  switch (property_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_wrap_layout_class_init (KeelWrapLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = keel_wrap_layout_get_property;
  object_class->set_property = keel_wrap_layout_set_property;

  properties[PROP_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXSHORT, 0,
                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  layout_class->get_request_mode = keel_wrap_layout_get_request_mode;
  layout_class->measure = keel_wrap_layout_measure;
  layout_class->allocate = keel_wrap_layout_allocate;
}

static void
keel_wrap_layout_init (KeelWrapLayout *self)
{
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-beside-layout.h"

struct _KeelBesideLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
  int width;
};

enum
{
  PROP_SPACING = 1,
  PROP_WIDTH,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelBesideLayout, keel_beside_layout, GTK_TYPE_LAYOUT_MANAGER)

static GParamSpec *properties[N_PROPS];

static GtkWidget *
skip_hidden (GtkWidget *child)
{
  while (child != NULL && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static GtkWidget *
get_first (GtkWidget *widget)
{
  return skip_hidden (gtk_widget_get_first_child (widget));
}

static GtkWidget *
get_next (GtkWidget *child)
{
  return skip_hidden (gtk_widget_get_next_sibling (child));
}

static int
get_natural_width (GtkWidget *child)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural;
}

static int
get_minimum_width (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* How many times larger than ordinary text is. */
static double
get_text_scale (GtkWidget *widget)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (widget), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? dpi / (96.0 * PANGO_SCALE) : 1;
}

/* Of one that expands, beside the others. */
static int
get_share (KeelBesideLayout *self,
           GtkWidget        *widget,
           int               width)
{
  int left = width + self->spacing;
  int n_expanding = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      left -= self->spacing;
      if (gtk_widget_get_hexpand (child))
        n_expanding++;
      else
        left -= get_natural_width (child);
    }

  return MAX (left / MAX (n_expanding, 1), 0);
}

/* A word that is longer than its share would be drawn over the neighbour. */
static gboolean
shares_suffice (KeelBesideLayout *self,
                GtkWidget        *widget,
                int               width)
{
  int share = get_share (self, widget, width);

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    if (gtk_widget_get_hexpand (child) && get_minimum_width (child) > share)
      return FALSE;

  return TRUE;
}

static gboolean
is_beside (KeelBesideLayout *self,
           GtkWidget        *widget,
           int               width)
{
  GtkWidget *first = get_first (widget);

  return width >= self->width * get_text_scale (widget) && first != NULL && get_next (first) != NULL
         && shares_suffice (self, widget, width);
}

static int
get_child_width (KeelBesideLayout *self,
                 GtkWidget        *widget,
                 GtkWidget        *child,
                 int               width)
{
  if (!is_beside (self, widget, width))
    return width;

  return gtk_widget_get_hexpand (child) ? get_share (self, widget, width) : get_natural_width (child);
}

static int
get_child_height (GtkWidget *child,
                  int        width)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);

  return minimum;
}

/* The highest, or the sum of all. */
static int
get_height (KeelBesideLayout *self,
            GtkWidget        *widget,
            int               width)
{
  gboolean is_row = is_beside (self, widget, width);
  int height = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int own = get_child_height (child, get_child_width (self, widget, child, width));

      height = is_row ? MAX (height, own) : height + own + (child == get_first (widget) ? 0 : self->spacing);
    }

  return height;
}

static void
measure_width (KeelBesideLayout *self,
               GtkWidget        *widget,
               int              *minimum,
               int              *natural)
{
  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int least, likes;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &likes, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += likes + (child == get_first (widget) ? 0 : self->spacing);
    }
}

static GtkSizeRequestMode
keel_beside_layout_get_request_mode (GtkLayoutManager *layout,
                                     GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
keel_beside_layout_measure (GtkLayoutManager *layout,
                            GtkWidget        *widget,
                            GtkOrientation    orientation,
                            int               for_size,
                            int              *minimum,
                            int              *natural,
                            int              *minimum_baseline,
                            int              *natural_baseline)
{
  KeelBesideLayout *self = KEEL_BESIDE_LAYOUT (layout);
  int least = 0;
  int likes = 0;

  measure_width (self, widget, &least, &likes);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      least = get_height (self, widget, for_size >= 0 ? for_size : likes);
      likes = least;
    }

  *minimum = least;
  *natural = MAX (likes, least);
}

static void
keel_beside_layout_allocate (GtkLayoutManager *layout,
                             GtkWidget        *widget,
                             int               width,
                             int               height,
                             int               baseline)
{
  KeelBesideLayout *self = KEEL_BESIDE_LAYOUT (layout);
  gboolean is_row = is_beside (self, widget, width);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;
  int y = 0;

  for (GtkWidget *child = get_first (widget); child != NULL; child = get_next (child))
    {
      int own_width = get_child_width (self, widget, child, width);
      int own_height = is_row ? height : get_child_height (child, own_width);
      GtkAllocation place = { is_rtl ? width - x - own_width : x, y, own_width, own_height };

      gtk_widget_size_allocate (child, &place, -1);
      if (is_row)
        x += own_width + self->spacing;
      else
        y += own_height + self->spacing;
    }
}

static void
keel_beside_layout_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  KeelBesideLayout *self = KEEL_BESIDE_LAYOUT (object);

  switch (property_id)
    {
    case PROP_SPACING:
      g_value_set_int (value, self->spacing);
      break;

    case PROP_WIDTH:
      g_value_set_int (value, self->width);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_beside_layout_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  KeelBesideLayout *self = KEEL_BESIDE_LAYOUT (object);

  switch (property_id)
    {
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;

    case PROP_WIDTH:
      self->width = g_value_get_int (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_beside_layout_class_init (KeelBesideLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = keel_beside_layout_get_property;
  object_class->set_property = keel_beside_layout_set_property;
  layout_class->get_request_mode = keel_beside_layout_get_request_mode;
  layout_class->measure = keel_beside_layout_measure;
  layout_class->allocate = keel_beside_layout_allocate;

  properties[PROP_SPACING] =
    g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WIDTH] =
    g_param_spec_int ("width", NULL, NULL, 0, G_MAXINT, 0,
                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
keel_beside_layout_init (KeelBesideLayout *self)
{
}

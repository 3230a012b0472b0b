/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-sheet.h"

/* What is kept between the cursor and the edge, in pixels. */
#define MARGIN 24

/* A text grows when the frame after the key is laid out, so the place of the cursor
 * is looked at in the frame after that. */
#define FRAMES_TO_WAIT 2

struct _KeelSheet
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  AdwClamp *clamp;

  GtkTextBuffer *followed;
  guint tick;
  int frames_left;
};

enum
{
  PROP_CONTENT = 1,
  N_PROPS,
};

G_DEFINE_FINAL_TYPE (KeelSheet, keel_sheet, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static GtkWidget *
find_focus (KeelSheet *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->clamp)))
    return NULL;

  return focus;
}

/* From where to where @focus stands on the sheet; of a text, the line of its cursor. */
static gboolean
find_extent (KeelSheet *self,
             GtkWidget *focus,
             double    *out_start,
             double    *out_end)
{
  graphene_rect_t bounds;

  if (GTK_IS_TEXT_VIEW (focus))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus));
      GtkTextIter cursor;
      GdkRectangle line;
      double x, y;

      gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
      gtk_text_view_get_iter_location (GTK_TEXT_VIEW (focus), &cursor, &line);
      gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (focus), GTK_TEXT_WINDOW_WIDGET,
                                             line.x, line.y, &line.x, &line.y);
      if (!gtk_widget_translate_coordinates (focus, GTK_WIDGET (self->clamp), line.x, line.y, &x, &y))
        return FALSE;

      *out_start = y;
      *out_end = y + line.height;
      return TRUE;
    }

  if (!gtk_widget_compute_bounds (focus, GTK_WIDGET (self->clamp), &bounds))
    return FALSE;

  *out_start = bounds.origin.y;
  *out_end = bounds.origin.y + bounds.size.height;
  return TRUE;
}

static void
scroll_to (KeelSheet *self,
           double     start,
           double     end)
{
  GtkAdjustment *place = gtk_scrolled_window_get_vadjustment (self->scroller);
  double value = gtk_adjustment_get_value (place);
  double page = gtk_adjustment_get_page_size (place);

  if (start - MARGIN < value)
    gtk_adjustment_set_value (place, start - MARGIN);
  else if (end + MARGIN > value + page)
    gtk_adjustment_set_value (place, end + MARGIN - page);
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  KeelSheet *self = KEEL_SHEET (widget);
  GtkWidget *focus;
  double start, end;

  if (--self->frames_left > 0)
    return G_SOURCE_CONTINUE;

  focus = find_focus (self);
  if (focus != NULL && find_extent (self, focus, &start, &end))
    scroll_to (self, start, end);

  self->tick = 0;
  return G_SOURCE_REMOVE;
}

static void
queue_follow (KeelSheet *self)
{
  self->frames_left = FRAMES_TO_WAIT;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

static void
follow_buffer (KeelSheet     *self,
               GtkTextBuffer *buffer)
{
  if (self->followed == buffer)
    return;

  if (self->followed != NULL)
    g_signal_handlers_disconnect_by_func (self->followed, queue_follow, self);

  g_set_object (&self->followed, buffer);
  if (buffer != NULL)
    g_signal_connect_object (buffer, "notify::cursor-position",
                             G_CALLBACK (queue_follow), self, G_CONNECT_SWAPPED);
}

static void
focus_moved_cb (KeelSheet *self)
{
  GtkWidget *focus = find_focus (self);

  follow_buffer (self, GTK_IS_TEXT_VIEW (focus)
                       ? gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)) : NULL);
  if (focus != NULL)
    queue_follow (self);
}

static void
keel_sheet_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (keel_sheet_parent_class)->root (widget);

  g_signal_connect_object (gtk_widget_get_root (widget), "notify::focus-widget",
                           G_CALLBACK (focus_moved_cb), widget, G_CONNECT_SWAPPED);
}

static void
keel_sheet_unroot (GtkWidget *widget)
{
  KeelSheet *self = KEEL_SHEET (widget);

  g_signal_handlers_disconnect_by_func (gtk_widget_get_root (widget), focus_moved_cb, widget);
  follow_buffer (self, NULL);

  GTK_WIDGET_CLASS (keel_sheet_parent_class)->unroot (widget);
}

static void
keel_sheet_get_property (GObject    *object,
                         guint       property_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  KeelSheet *self = KEEL_SHEET (object);

  switch (property_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, adw_clamp_get_child (self->clamp));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_sheet_set_property (GObject      *object,
                         guint         property_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  KeelSheet *self = KEEL_SHEET (object);

  switch (property_id)
    {
    case PROP_CONTENT:
      keel_sheet_set_content (self, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_sheet_dispose (GObject *object)
{
  KeelSheet *self = KEEL_SHEET (object);

  follow_buffer (self, NULL);
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_SHEET);

  G_OBJECT_CLASS (keel_sheet_parent_class)->dispose (object);
}

static void
keel_sheet_class_init (KeelSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = keel_sheet_get_property;
  object_class->set_property = keel_sheet_set_property;
  object_class->dispose = keel_sheet_dispose;
  widget_class->root = keel_sheet_root;
  widget_class->unroot = keel_sheet_unroot;

  properties[PROP_CONTENT] =
    g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-sheet.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelSheet, scroller);
  gtk_widget_class_bind_template_child (widget_class, KeelSheet, clamp);
}

static void
keel_sheet_init (KeelSheet *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
keel_sheet_set_content (KeelSheet *self,
                        GtkWidget *content)
{
  g_return_if_fail (KEEL_IS_SHEET (self));

  adw_clamp_set_child (self->clamp, content);
}

void
keel_sheet_scroll_to_top (KeelSheet *self)
{
  g_return_if_fail (KEEL_IS_SHEET (self));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0.0);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block.h"
#include "keel-page-labels.h"
#include "keel-reading-view-private.h"

/* Where the reader is, and how to get to a place: when all is built and has been laid out. */

/* What has been built has its place when the frame after that has been laid out. */
#define FRAMES_TO_WAIT 2

/* The reader rests when nothing has moved for that long, in milliseconds. */
#define REST 1500

/* A step of the arrow keys, in pixels. */
#define STEP 60

GtkAdjustment *
keel_reading_view_get_scroll (KeelReadingView *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

/* From the top of the sheet to the top of the blocks. */
static double
get_blocks_top (KeelReadingView *self)
{
  double x, y;

  if (!gtk_widget_translate_coordinates (GTK_WIDGET (self->blocks), gtk_widget_get_parent (self->sheet),
                                         0, 0, &x, &y))
    return 0;

  return y;
}

static void
scroll_to (KeelReadingView *self,
           double           y)
{
  gtk_adjustment_set_value (keel_reading_view_get_scroll (self), MAX (0.0, y - KEEL_READING_MARGIN));
}

static void
scroll_to_widget (KeelReadingView *self,
                  GtkWidget       *widget)
{
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (widget, GTK_WIDGET (self->blocks), &bounds))
    scroll_to (self, get_blocks_top (self) + bounds.origin.y);
}

static GtkWidget *
find_address (KeelReadingView *self,
              const char      *address)
{
  g_auto (GStrv) parts = g_strsplit (address, ":", 2);

  if (g_strv_length (parts) != 2)
    return NULL;

  return keel_block_find (GTK_WIDGET (self->blocks), parts[0], parts[1]);
}

/* Who was at the first line has the title above it back: it has no place of its own. */
static void
scroll_to_line (KeelReadingView *self,
                const char      *block,
                guint            offset)
{
  double y;

  if (offset == 0 && g_str_equal (block, self->page->blocks[0].id))
    gtk_adjustment_set_value (keel_reading_view_get_scroll (self), 0);
  else if (keel_page_labels_find_y (GTK_WIDGET (self->blocks), block, offset, &y))
    scroll_to (self, get_blocks_top (self) + y + KEEL_READING_MARGIN);
}

static void
go_where_wanted (KeelReadingView *self)
{
  g_autofree char *block = g_steal_pointer (&self->wanted_block);
  g_autofree char *address = g_steal_pointer (&self->wanted_address);
  g_autofree char *words = g_steal_pointer (&self->wanted_words);
  GtkWidget *widget = address != NULL ? find_address (self, address) : NULL;

  if (widget != NULL)
    scroll_to_widget (self, widget);
  else if (block != NULL)
    scroll_to_line (self, block, self->wanted_offset);

  if (words == NULL)
    return;

  keel_page_finder_set_query (self->finder, words);
  keel_page_finder_choose_in (self->finder, widget);
  keel_reading_view_show_hit (self);
}

static void
look_for_end (KeelReadingView *self)
{
  GtkAdjustment *scroll = keel_reading_view_get_scroll (self);
  double end = get_blocks_top (self) + gtk_widget_get_height (GTK_WIDGET (self->blocks));

  if (self->has_seen_end || !keel_reading_view_is_whole (self) || self->tick != 0
      || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (gtk_adjustment_get_page_size (scroll) <= 1
      || gtk_adjustment_get_value (scroll) + gtk_adjustment_get_page_size (scroll) < end)
    return;

  self->has_seen_end = TRUE;
  g_signal_emit_by_name (self, "end-seen");
}

static void
rested_cb (gpointer user_data)
{
  KeelReadingView *self = user_data;

  self->rest = 0;
  g_signal_emit_by_name (self, "place-changed");
}

static void
scrolled_cb (KeelReadingView *self)
{
  if (self->page == NULL || self->tick != 0)
    return;

  look_for_end (self);
  g_clear_handle_id (&self->rest, g_source_remove);
  self->rest = g_timeout_add_once (REST, rested_cb, self);
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  KeelReadingView *self = KEEL_READING_VIEW (widget);

  if (!keel_reading_view_is_whole (self))
    {
      /* What has been built is seen before more is. */
      if (self->has_frame)
        keel_reading_view_build_screen (self);
      self->has_frame = TRUE;
      self->frames_left = FRAMES_TO_WAIT;
      return G_SOURCE_CONTINUE;
    }

  if (--self->frames_left > 0)
    return G_SOURCE_CONTINUE;

  self->tick = 0;
  go_where_wanted (self);
  look_for_end (self);

  return G_SOURCE_REMOVE;
}

void
keel_reading_view_queue_frames (KeelReadingView *self)
{
  self->frames_left = FRAMES_TO_WAIT;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

/* Keys that scroll, wherever on the page the focus is: what the focus is on takes its own
 * first. */
static gboolean
scroll_pressed_cb (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  GtkAdjustment *scroll = keel_reading_view_get_scroll (KEEL_READING_VIEW (widget));
  double steps = g_variant_get_double (arguments);
  double page = gtk_adjustment_get_page_size (scroll) - STEP;

  gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll)
                                    + (ABS (steps) > 1 ? CLAMP (steps, -1, 1) * page : steps * STEP));

  return GDK_EVENT_STOP;
}

void
keel_reading_view_install_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    double steps;           /* ±2: a page */
  } keys[] = {
    { GDK_KEY_Down, 0, 1 },
    { GDK_KEY_Up, 0, -1 },
    { GDK_KEY_Page_Down, 0, 2 },
    { GDK_KEY_Page_Up, 0, -2 },
    { GDK_KEY_space, 0, 2 },
    { GDK_KEY_space, GDK_SHIFT_MASK, -2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, keys[i].modifiers, scroll_pressed_cb,
                                  "d", keys[i].steps);
}

void
keel_reading_view_watch_place (KeelReadingView *self)
{
  GtkAdjustment *scroll = keel_reading_view_get_scroll (self);

  g_signal_connect_object (scroll, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (scroll, "changed", G_CALLBACK (look_for_end), self, G_CONNECT_SWAPPED);
}

void
keel_reading_view_want_address (KeelReadingView *self,
                                const char      *address)
{
  g_free (self->wanted_address);
  self->wanted_address = g_strdup (address);
}

void
keel_reading_view_want_line (KeelReadingView *self,
                             const char      *block,
                             guint            offset)
{
  g_free (self->wanted_block);
  self->wanted_block = g_strdup (block);
  self->wanted_offset = offset;
}

void
keel_reading_view_want_nothing (KeelReadingView *self)
{
  g_clear_pointer (&self->wanted_block, g_free);
  g_clear_pointer (&self->wanted_address, g_free);
  g_clear_pointer (&self->wanted_words, g_free);
}

void
keel_reading_view_show_address (KeelReadingView *self,
                                const char      *address)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));
  g_return_if_fail (self->page != NULL);

  keel_reading_view_build_rest (self);
  keel_reading_view_want_address (self, address);
  keel_reading_view_queue_frames (self);
}

gboolean
keel_reading_view_is_settled (KeelReadingView *self)
{
  g_return_val_if_fail (KEEL_IS_READING_VIEW (self), FALSE);

  return self->page != NULL && self->tick == 0 && gtk_adjustment_get_page_size (keel_reading_view_get_scroll (self)) > 1;
}

gboolean
keel_reading_view_get_place (KeelReadingView  *self,
                             const char      **out_block,
                             guint            *out_offset)
{
  double y;

  g_return_val_if_fail (KEEL_IS_READING_VIEW (self), FALSE);

  if (!keel_reading_view_is_settled (self))
    return FALSE;

  y = gtk_adjustment_get_value (keel_reading_view_get_scroll (self)) - get_blocks_top (self);

  return y > 0 && keel_page_labels_find_line (GTK_WIDGET (self->blocks), y, out_block, out_offset);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block.h"
#include "keel-concepts-words.h"
#include "keel-page-finder.h"
#include "keel-page-labels.h"
#include "keel-page-order.h"
#include "keel-prose.h"
#include "keel-reading-time.h"
#include "keel-reading-view.h"

/* A page opens with what fills the first screen. The rest is built in the frames after
 * the first, as much each, so that neither waits for the other; when a place further
 * down is wanted, everything is built at once.
 *
 * What takes time is not making the labels, it is finding out how high they are: so how
 * many fill a screen is guessed, rather less high than they turn out to be.
 */

/* What a character takes, in square pixels, and what a label takes beside its text, in
 * pixels of height: the rest of its last line, what stands above it. */
#define CHAR_AREA 130
#define LABEL_HEIGHT 18

/* The screen that is filled before there is one. */
#define SCREEN_WIDTH 640
#define SCREEN_HEIGHT 720

/* What has been built has its place when the frame after that has been laid out. */
#define FRAMES_TO_WAIT 2

/* The reader rests when nothing has moved for that long, in milliseconds. */
#define REST 1500

/* What is kept between a line that is shown and the upper edge, in pixels. */
#define MARGIN 12

/* A step of the arrow keys, in pixels. */
#define STEP 60

struct _KeelReadingView
{
  AdwBin parent_instance;

  GtkLabel *part_label;
  GtkSearchBar *find_bar;
  GtkEditable *find_entry;
  GtkLabel *find_label;
  GtkScrolledWindow *scroller;
  GtkWidget *sheet;
  GtkBox *head;
  GtkBox *blocks;
  GtkWidget *previous_button;
  GtkLabel *previous_label;
  GtkWidget *next_button;
  GtkLabel *next_label;

  KeelSession *session;
  KeelProgramme *programme;
  const KeelProgrammePage *page;
  guint n_built;            /* blocks */

  KeelPageFinder *finder;
  char *wanted_block;       /* where to go once it is there */
  guint wanted_offset;
  char *wanted_address;
  char *wanted_words;
  guint tick;
  int frames_left;
  guint rest;
  gboolean has_frame;       /* since the page was set */
  gboolean has_seen_end;
  gboolean folded;
  gboolean is_read;
};

enum
{
  PROP_FOLDED = 1,
  PROP_READ,
  N_PROPS,
};

enum
{
  PLACE_CHANGED,
  END_SEEN,
  READ_TOGGLED,
  N_SIGNALS,
};

G_DEFINE_FINAL_TYPE (KeelReadingView, keel_reading_view, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static GtkAdjustment *
get_scroll (KeelReadingView *self)
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

static gboolean
is_whole (KeelReadingView *self)
{
  return self->page != NULL && self->n_built == self->page->n_blocks;
}

/* Building. */

static GtkWidget *
build_block (KeelReadingView *self)
{
  KeelBlockContext context = {
    .session = self->session,
    .programme = self->programme,
    .page = self->page,
  };
  GtkWidget *block = keel_block_new (&context, &self->page->blocks[self->n_built]);

  gtk_box_append (self->blocks, block);
  self->n_built++;

  return block;
}

static double
guess_height (GtkWidget *block,
              int        width)
{
  g_autoptr (GPtrArray) labels = keel_page_labels_list (block, FALSE);
  double height = 0;

  for (guint i = 0; i < labels->len; i++)
    height += LABEL_HEIGHT
              + (double) g_utf8_strlen (gtk_label_get_text (labels->pdata[i]), -1) * CHAR_AREA / width;

  return height;
}

static void
build_screen (KeelReadingView *self)
{
  double page_size = gtk_adjustment_get_page_size (get_scroll (self));
  double height = page_size > 1 ? page_size : SCREEN_HEIGHT;
  int width = gtk_widget_get_width (GTK_WIDGET (self->blocks));

  while (!is_whole (self) && height > 0)
    height -= guess_height (build_block (self), width > 0 ? width : SCREEN_WIDTH);
}

static void
build_rest (KeelReadingView *self)
{
  while (!is_whole (self))
    build_block (self);
}

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
build_head (KeelReadingView *self)
{
  g_autofree char *minutes = keel_concepts_words_minutes (keel_page_get_minutes (self->page));

  gtk_box_append (self->head, keel_prose_heading_new (self->page->title, 1));
  if (self->page->summary != NULL)
    gtk_box_append (self->head, keel_prose_line_new (self->page->summary, "keel-lede"));
  gtk_box_append (self->head, keel_prose_line_new (minutes, "keel-caption"));
}

/* Going to a place. */

static void
scroll_to (KeelReadingView *self,
           double           y)
{
  gtk_adjustment_set_value (get_scroll (self), MAX (0.0, y - MARGIN));
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

static void
update_find_label (KeelReadingView *self)
{
  g_autofree char *words = NULL;

  if (gtk_editable_get_text (self->find_entry)[0] != '\0')
    words = keel_concepts_words_hit (keel_page_finder_get_place (self->finder),
                                     keel_page_finder_get_n_hits (self->finder));

  gtk_label_set_label (self->find_label, words != NULL ? words : "");
}

/* A hit that is in sight stays where it is. */
static void
show_hit (KeelReadingView *self)
{
  GtkAdjustment *scroll = get_scroll (self);
  int index;
  GtkLabel *label = keel_page_finder_get_hit (self->finder, &index);
  double y, height;

  update_find_label (self);
  if (label == NULL || !keel_page_labels_find_byte (self->sheet, label, index, &y, &height))
    return;

  if (y < gtk_adjustment_get_value (scroll) + MARGIN
      || y + height + MARGIN > gtk_adjustment_get_value (scroll) + gtk_adjustment_get_page_size (scroll))
    gtk_adjustment_set_value (scroll, MAX (0.0, y - gtk_adjustment_get_page_size (scroll) / 3));
}

static void
go_where_wanted (KeelReadingView *self)
{
  g_autofree char *block = g_steal_pointer (&self->wanted_block);
  g_autofree char *address = g_steal_pointer (&self->wanted_address);
  g_autofree char *words = g_steal_pointer (&self->wanted_words);
  GtkWidget *widget = address != NULL ? find_address (self, address) : NULL;
  double y;

  if (widget != NULL)
    scroll_to_widget (self, widget);
  else if (block != NULL && keel_page_labels_find_y (GTK_WIDGET (self->blocks), block, self->wanted_offset, &y))
    scroll_to (self, get_blocks_top (self) + y + MARGIN);

  if (words == NULL)
    return;

  keel_page_finder_set_query (self->finder, words);
  keel_page_finder_choose_in (self->finder, widget);
  show_hit (self);
}

/* What has been seen. */

static void
look_for_end (KeelReadingView *self)
{
  GtkAdjustment *scroll = get_scroll (self);
  double end = get_blocks_top (self) + gtk_widget_get_height (GTK_WIDGET (self->blocks));

  if (self->has_seen_end || !is_whole (self) || self->tick != 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (gtk_adjustment_get_page_size (scroll) <= 1
      || gtk_adjustment_get_value (scroll) + gtk_adjustment_get_page_size (scroll) < end)
    return;

  self->has_seen_end = TRUE;
  g_signal_emit (self, signals[END_SEEN], 0);
}

static void
rested_cb (gpointer user_data)
{
  KeelReadingView *self = user_data;

  self->rest = 0;
  g_signal_emit (self, signals[PLACE_CHANGED], 0);
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

  if (!is_whole (self))
    {
      /* What has been built is seen before more is. */
      if (self->has_frame)
        build_screen (self);
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

static void
queue_frames (KeelReadingView *self)
{
  self->frames_left = FRAMES_TO_WAIT;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}

/* Finding. */

static void
find_changed_cb (KeelReadingView *self)
{
  if (self->page == NULL)
    return;

  build_rest (self);
  keel_page_finder_set_query (self->finder, gtk_editable_get_text (self->find_entry));
  keel_page_finder_choose_in (self->finder, NULL);
  show_hit (self);
}

static void
step (KeelReadingView *self,
      int              direction)
{
  keel_page_finder_step (self->finder, direction);
  show_hit (self);
}

static void
find_activated_cb (KeelReadingView *self)
{
  step (self, 1);
}

static void
find_stopped_cb (KeelReadingView *self)
{
  gtk_search_bar_set_search_mode (self->find_bar, FALSE);
}

/* Escape gives back the page as it was, and the focus to it. */
static void
find_bar_toggled_cb (KeelReadingView *self)
{
  if (gtk_search_bar_get_search_mode (self->find_bar))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->find_entry));
      return;
    }

  gtk_editable_set_text (self->find_entry, "");
  keel_page_finder_set_query (self->finder, "");
  update_find_label (self);
  keel_reading_view_focus (self);
}

static void
find_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  keel_reading_view_start_search (KEEL_READING_VIEW (widget));
}

static void
find_next_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  step (KEEL_READING_VIEW (widget), 1);
}

static void
find_previous_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  step (KEEL_READING_VIEW (widget), -1);
}

static void
find_everywhere_action (GtkWidget  *widget,
                        const char *action_name,
                        GVariant   *parameter)
{
  KeelReadingView *self = KEEL_READING_VIEW (widget);

  gtk_widget_activate_action (widget, "concepts.search-all", "s", gtk_editable_get_text (self->find_entry));
}

/* Keys that scroll, wherever on the page the focus is: what the focus is on takes its own
 * first. */
static gboolean
scroll_pressed_cb (GtkWidget *widget,
                   GVariant  *arguments,
                   gpointer   user_data)
{
  GtkAdjustment *scroll = get_scroll (KEEL_READING_VIEW (widget));
  double steps = g_variant_get_double (arguments);
  double page = gtk_adjustment_get_page_size (scroll) - STEP;

  gtk_adjustment_set_value (scroll, gtk_adjustment_get_value (scroll)
                                    + (ABS (steps) > 1 ? CLAMP (steps, -1, 1) * page : steps * STEP));

  return GDK_EVENT_STOP;
}

static void
keel_reading_view_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  KeelReadingView *self = KEEL_READING_VIEW (object);

  switch (property_id)
    {
    case PROP_FOLDED:
      g_value_set_boolean (value, self->folded);
      break;

    case PROP_READ:
      g_value_set_boolean (value, self->is_read);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_reading_view_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  KeelReadingView *self = KEEL_READING_VIEW (object);

  switch (property_id)
    {
    case PROP_FOLDED:
      if (self->folded != g_value_get_boolean (value))
        {
          self->folded = g_value_get_boolean (value);
          g_object_notify_by_pspec (object, pspec);
        }
      break;

    /* By way of the action in the menu: a person's act. */
    case PROP_READ:
      g_signal_emit (self, signals[READ_TOGGLED], 0, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
keel_reading_view_dispose (GObject *object)
{
  KeelReadingView *self = KEEL_READING_VIEW (object);

  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_pointer (&self->finder, keel_page_finder_free);
  g_clear_pointer (&self->wanted_block, g_free);
  g_clear_pointer (&self->wanted_address, g_free);
  g_clear_pointer (&self->wanted_words, g_free);
  self->page = NULL;
  /* A bin does not notice when its child goes with the template. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_READING_VIEW);
  g_clear_object (&self->programme);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (keel_reading_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-reading-view.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, part_label);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, find_bar);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, find_entry);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, find_label);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, scroller);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, sheet);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, head);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, blocks);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, previous_button);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, previous_label);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, next_button);
  gtk_widget_class_bind_template_child (widget_class, KeelReadingView, next_label);
  gtk_widget_class_bind_template_callback (widget_class, find_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_bar_toggled_cb);
}

static void
install_actions (GtkWidgetClass *widget_class)
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

  gtk_widget_class_install_property_action (widget_class, "reading.read", "read");
  gtk_widget_class_install_action (widget_class, "reading.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "reading.find-next", NULL, find_next_action);
  gtk_widget_class_install_action (widget_class, "reading.find-previous", NULL, find_previous_action);
  gtk_widget_class_install_action (widget_class, "reading.find-everywhere", NULL, find_everywhere_action);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i].key, keys[i].modifiers, scroll_pressed_cb,
                                  "d", keys[i].steps);
}

static void
keel_reading_view_class_init (KeelReadingViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = keel_reading_view_get_property;
  object_class->set_property = keel_reading_view_set_property;
  object_class->dispose = keel_reading_view_dispose;

  properties[PROP_FOLDED] = g_param_spec_boolean ("folded", NULL, NULL, FALSE, flags);
  properties[PROP_READ] = g_param_spec_boolean ("read", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[PLACE_CHANGED] =
    g_signal_new ("place-changed", KEEL_TYPE_READING_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[END_SEEN] =
    g_signal_new ("end-seen", KEEL_TYPE_READING_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[READ_TOGGLED] =
    g_signal_new ("read-toggled", KEEL_TYPE_READING_VIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  install_actions (widget_class);
  bind_template (widget_class);
}

static void
keel_reading_view_init (KeelReadingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->finder = keel_page_finder_new (self->sheet);
  gtk_search_bar_connect_entry (self->find_bar, self->find_entry);
  g_signal_connect_object (get_scroll (self), "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_scroll (self), "changed", G_CALLBACK (look_for_end), self, G_CONNECT_SWAPPED);
}

GtkWidget *
keel_reading_view_new (KeelSession *session)
{
  KeelReadingView *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_READING_VIEW, NULL);
  self->session = g_object_ref (session);

  return GTK_WIDGET (self);
}

static void
show_neighbour (GtkWidget  *button,
                GtkLabel   *label,
                const char *title,
                char     *(*make_name) (const char *title))
{
  g_autofree char *name = title != NULL ? make_name (title) : NULL;

  gtk_widget_set_visible (button, title != NULL);
  if (title == NULL)
    return;

  gtk_label_set_label (label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_neighbours (KeelReadingView *self)
{
  const KeelProgrammePage *previous = keel_page_order_step (self->programme, self->page->id, -1);
  const KeelProgrammePage *next = keel_page_order_step (self->programme, self->page->id, 1);

  show_neighbour (self->previous_button, self->previous_label, previous != NULL ? previous->title : NULL,
                  keel_concepts_words_previous);
  show_neighbour (self->next_button, self->next_label, next != NULL ? next->title : NULL,
                  keel_concepts_words_next);
}

static void
forget_page (KeelReadingView *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_pointer (&self->wanted_block, g_free);
  g_clear_pointer (&self->wanted_address, g_free);
  g_clear_pointer (&self->wanted_words, g_free);
  keel_page_finder_forget (self->finder);
  self->page = NULL;
  clear_box (self->blocks);
  clear_box (self->head);
  self->n_built = 0;
  self->has_frame = FALSE;
  self->has_seen_end = FALSE;
}

void
keel_reading_view_show_page (KeelReadingView         *self,
                             KeelProgramme           *programme,
                             const KeelProgrammePage *page,
                             const char              *block,
                             guint                    offset)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));
  g_return_if_fail (KEEL_IS_PROGRAMME (programme) && page != NULL);

  gtk_search_bar_set_search_mode (self->find_bar, FALSE);
  forget_page (self);
  g_set_object (&self->programme, programme);
  self->page = page;
  self->wanted_block = g_strdup (block);
  self->wanted_offset = offset;

  gtk_label_set_label (self->part_label, keel_programme_find_part_of (programme, page->id)->title);
  gtk_adjustment_set_value (get_scroll (self), 0);
  build_head (self);
  build_screen (self);
  if (block != NULL)
    build_rest (self);
  show_neighbours (self);
  queue_frames (self);
}

const KeelProgrammePage *
keel_reading_view_get_page (KeelReadingView *self)
{
  g_return_val_if_fail (KEEL_IS_READING_VIEW (self), NULL);

  return self->page;
}

void
keel_reading_view_set_read (KeelReadingView *self,
                            gboolean         is_read)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));

  if (self->is_read == is_read)
    return;

  self->is_read = is_read;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READ]);
}

void
keel_reading_view_show_address (KeelReadingView *self,
                                const char      *address)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));
  g_return_if_fail (self->page != NULL);

  build_rest (self);
  g_free (self->wanted_address);
  self->wanted_address = g_strdup (address);
  queue_frames (self);
}

gboolean
keel_reading_view_is_settled (KeelReadingView *self)
{
  g_return_val_if_fail (KEEL_IS_READING_VIEW (self), FALSE);

  return self->page != NULL && self->tick == 0 && gtk_adjustment_get_page_size (get_scroll (self)) > 1;
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

  y = gtk_adjustment_get_value (get_scroll (self)) - get_blocks_top (self);

  return y > 0 && keel_page_labels_find_line (GTK_WIDGET (self->blocks), y, out_block, out_offset);
}

void
keel_reading_view_start_search (KeelReadingView *self)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));

  gtk_search_bar_set_search_mode (self->find_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->find_entry));
  gtk_editable_select_region (self->find_entry, 0, -1);
}

void
keel_reading_view_search (KeelReadingView *self,
                          const char      *words,
                          const char      *address)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));
  g_return_if_fail (self->page != NULL);

  gtk_search_bar_set_search_mode (self->find_bar, TRUE);
  gtk_editable_set_text (self->find_entry, words);
  g_free (self->wanted_words);
  self->wanted_words = g_strdup (words);
  keel_reading_view_show_address (self, address);
}

void
keel_reading_view_focus (KeelReadingView *self)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));

  /* The sheet, and not what stands on it first: a label that takes the focus from nobody
   * is more than GTK 4.8 bears. The scrolled window would not let Tab in. */
  gtk_widget_grab_focus (self->sheet);
}

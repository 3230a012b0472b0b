/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-page-order.h"
#include "keel-reading-view-private.h"

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
  keel_reading_view_want_nothing (self);
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

  gtk_widget_class_install_property_action (widget_class, "reading.read", "read");
  bind_template (widget_class);
  keel_reading_view_install_search (widget_class);
  keel_reading_view_install_keys (widget_class);
}

static void
keel_reading_view_init (KeelReadingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->finder = keel_page_finder_new (self->sheet);
  gtk_search_bar_connect_entry (self->find_bar, self->find_entry);
  keel_reading_view_watch_place (self);
  keel_reading_view_watch_focus (self);
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
  keel_reading_view_want_nothing (self);
  keel_page_finder_forget (self->finder);
  self->page = NULL;
  keel_reading_view_clear (self);
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
  keel_reading_view_want_line (self, block, offset);

  gtk_label_set_label (self->part_label, keel_programme_find_part_of (programme, page->id)->title);
  gtk_adjustment_set_value (keel_reading_view_get_scroll (self), 0);
  keel_reading_view_build_head (self);
  keel_reading_view_build_screen (self);
  if (block != NULL)
    keel_reading_view_build_rest (self);
  show_neighbours (self);
  keel_reading_view_queue_frames (self);
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
keel_reading_view_focus (KeelReadingView *self)
{
  g_return_if_fail (KEEL_IS_READING_VIEW (self));

  /* The sheet, and not what stands on it first: a label that takes the focus from nobody
   * is more than GTK 4.8 bears. The scrolled window would not let Tab in. */
  gtk_widget_grab_focus (self->sheet);
}

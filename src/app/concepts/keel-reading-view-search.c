/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-concepts-words.h"
#include "keel-page-labels.h"
#include "keel-reading-view-private.h"

/* The search of a page: its hits are marked in the labels, so all of the page is built. */

static void
update_find_label (KeelReadingView *self)
{
  g_autofree char *words = NULL;

  if (gtk_editable_get_text (self->find_entry)[0] != '\0')
    words = keel_concepts_words_hit (keel_page_finder_get_place (self->finder),
                                     keel_page_finder_get_n_hits (self->finder));

  gtk_label_set_label (self->find_label, words != NULL ? words : "");
}

void
keel_reading_view_show_hit (KeelReadingView *self)
{
  GtkAdjustment *scroll = keel_reading_view_get_scroll (self);
  int index;
  GtkLabel *label = keel_page_finder_get_hit (self->finder, &index);
  double y, height;

  update_find_label (self);
  if (label == NULL || !keel_page_labels_find_byte (self->sheet, label, index, &y, &height))
    return;

  if (y < gtk_adjustment_get_value (scroll) + KEEL_READING_MARGIN
      || y + height + KEEL_READING_MARGIN > gtk_adjustment_get_value (scroll) + gtk_adjustment_get_page_size (scroll))
    gtk_adjustment_set_value (scroll, MAX (0.0, y - gtk_adjustment_get_page_size (scroll) / 3));
}

static void
find_changed_cb (KeelReadingView *self)
{
  if (self->page == NULL)
    return;

  keel_reading_view_build_rest (self);
  keel_page_finder_set_query (self->finder, gtk_editable_get_text (self->find_entry));
  keel_page_finder_choose_in (self->finder, NULL);
  keel_reading_view_show_hit (self);
}

static void
step (KeelReadingView *self,
      int              direction)
{
  keel_page_finder_step (self->finder, direction);
  keel_reading_view_show_hit (self);
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

void
keel_reading_view_install_search (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "reading.find", NULL, find_action);
  gtk_widget_class_install_action (widget_class, "reading.find-next", NULL, find_next_action);
  gtk_widget_class_install_action (widget_class, "reading.find-previous", NULL, find_previous_action);
  gtk_widget_class_install_action (widget_class, "reading.find-everywhere", NULL, find_everywhere_action);
  gtk_widget_class_bind_template_callback (widget_class, find_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_bar_toggled_cb);
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

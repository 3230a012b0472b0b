/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-block.h"
#include "keel-concepts-words.h"
#include "keel-page-labels.h"
#include "keel-prose.h"
#include "keel-reading-time.h"
#include "keel-reading-view-private.h"

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

gboolean
keel_reading_view_is_whole (KeelReadingView *self)
{
  return self->page != NULL && self->n_built == self->page->n_blocks;
}

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

void
keel_reading_view_build_screen (KeelReadingView *self)
{
  double page_size = gtk_adjustment_get_page_size (keel_reading_view_get_scroll (self));
  double height = page_size > 1 ? page_size : SCREEN_HEIGHT;
  int width = gtk_widget_get_width (GTK_WIDGET (self->blocks));

  while (!keel_reading_view_is_whole (self) && height > 0)
    height -= guess_height (build_block (self), width > 0 ? width : SCREEN_WIDTH);
}

void
keel_reading_view_build_rest (KeelReadingView *self)
{
  while (!keel_reading_view_is_whole (self))
    build_block (self);
}

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

void
keel_reading_view_clear (KeelReadingView *self)
{
  clear_box (self->blocks);
  clear_box (self->head);
  self->n_built = 0;
}

void
keel_reading_view_build_head (KeelReadingView *self)
{
  g_autofree char *minutes = keel_concepts_words_minutes (keel_page_get_minutes (self->page));

  gtk_box_append (self->head, keel_prose_heading_new (self->page->title, 1));
  if (self->page->summary != NULL)
    gtk_box_append (self->head, keel_prose_line_new (self->page->summary, "keel-lede"));
  gtk_box_append (self->head, keel_prose_line_new (minutes, "keel-caption"));
}

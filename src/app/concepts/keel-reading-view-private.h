/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the view share: keel-reading-view.c (which page, and what stands around
 * it), -build.c (building it by portions), -place.c (going to a place, and knowing where the
 * reader is), -focus.c (following the keyboard), -search.c. */

#include "keel-page-finder.h"
#include "keel-reading-view.h"

G_BEGIN_DECLS

/* What is kept between a line that is shown and the upper edge, in pixels. */
#define KEEL_READING_MARGIN 12

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
  guint follow;
  gboolean has_frame;       /* since the page was set */
  gboolean has_seen_end;
  gboolean folded;
  gboolean is_read;
};

/* keel-reading-view-build.c */

/* The title, and what stands with it. */
void           keel_reading_view_build_head        (KeelReadingView *self);

/* As many blocks more as fill a screen; all the others. */
void           keel_reading_view_build_screen      (KeelReadingView *self);
void           keel_reading_view_build_rest        (KeelReadingView *self);

/* Whether every block is there. */
gboolean       keel_reading_view_is_whole          (KeelReadingView *self);

/* Takes away what has been built. */
void           keel_reading_view_clear             (KeelReadingView *self);

/* keel-reading-view-place.c */

GtkAdjustment *keel_reading_view_get_scroll        (KeelReadingView *self);

/* Builds, frame by frame, what is not there yet, and goes then where the reader wants to be:
 * to an address, or to the line of @offset in @block. */
void           keel_reading_view_want_address      (KeelReadingView *self,
                                                    const char      *address);
void           keel_reading_view_want_line         (KeelReadingView *self,
                                                    const char      *block,
                                                    guint            offset);
void           keel_reading_view_want_nothing      (KeelReadingView *self);
void           keel_reading_view_queue_frames      (KeelReadingView *self);

void           keel_reading_view_watch_place       (KeelReadingView *self);
void           keel_reading_view_install_keys      (GtkWidgetClass  *widget_class);

/* keel-reading-view-focus.c */

void           keel_reading_view_watch_focus       (KeelReadingView *self);

/* keel-reading-view-search.c */

/* A hit that is in sight stays where it is. */
void           keel_reading_view_show_hit          (KeelReadingView *self);

/* After the template has been set. */
void           keel_reading_view_install_search    (GtkWidgetClass  *widget_class);

G_END_DECLS

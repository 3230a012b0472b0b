/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include <cairo.h>
#include "keel-session.h"

G_BEGIN_DECLS

/* A line of a table: what it says, and the record that is opened by it, or NULL. */
typedef struct
{
  char *text;
  char *id;
} KeelPictureRow;

void            keel_picture_row_free (KeelPictureRow *row);
KeelPictureRow *keel_picture_row_new  (char           *text,
                                       const char     *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelPictureSource:
 * @list_rows: what the picture says, line by line: of KeelPictureRow
 * @draw: the same picture for a file, in 0, 0 … @width, @height, with its paper
 * @to_csv: the same as a table for a spreadsheet
 * @name: of a file, without its ending
 * @get_now: the moment that a file is made
 */
typedef struct
{
  GPtrArray  * (* list_rows) (gpointer data);
  void         (* draw)      (cairo_t *cr,
                              double   width,
                              double   height,
                              gpointer data);
  char       * (* to_csv)    (gpointer data);
  char       * (* get_name)  (gpointer data);
  KeelMoment   (* get_now)   (gpointer data);
} KeelPictureSource;

/**
 * KeelPictureCard:
 *
 * A picture with its title, a sentence that says what it shows, the same as a table on
 * request, and ways to take it along: copied, or saved as PNG, SVG, PDF or CSV.
 *
 * Of the window it wants these actions: win.tell(s), win.show-week(s). Its own begin with
 * "picture.".
 */
#define KEEL_TYPE_PICTURE_CARD (keel_picture_card_get_type ())

G_DECLARE_FINAL_TYPE (KeelPictureCard, keel_picture_card, KEEL, PICTURE_CARD, AdwBin)

/* @source is static, @data belongs to who made the card, and outlives it. */
GtkWidget *keel_picture_card_new      (GtkWidget               *picture,
                                       const KeelPictureSource *source,
                                       gpointer                 data) G_GNUC_WARN_UNUSED_RESULT;

/* @title: a heading. @note: a sentence below the picture; NULL for none. The table is made
 * anew if it is in sight. */
void       keel_picture_card_set_text (KeelPictureCard         *self,
                                       const char              *title,
                                       const char              *note);

/* From now on it is remembered by @name (static) whether the table is shown, and shown again so. */
void       keel_picture_card_remember_by (KeelPictureCard        *self,
                                          KeelSession            *session,
                                          const char             *name);

/* Whether the picture can be seen, or the table. */
gboolean   keel_picture_card_has_table (KeelPictureCard        *self);

G_END_DECLS

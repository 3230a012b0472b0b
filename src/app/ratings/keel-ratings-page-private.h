/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the page share: keel-ratings-page.c (what is shown, and when),
 * -actions.c (what a person can ask for). */

#include "keel-checkin-list.h"
#include "keel-checkin-view.h"
#include "keel-ratings-page.h"

G_BEGIN_DECLS

struct _KeelRatingsPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwLeaflet *leaflet;
  KeelCheckinList *list;
  GtkStack *sides;           /* "checkin" or "practices" */
  AdwBin *view_place;
  AdwBin *practices_place;
  KeelCheckinView *view;     /* made when it is first needed */

  KeelSession *session;
  KeelCheckin *checkin;      /* the one that is shown */
  KeelCheckin *blank;        /* left without an answer in it */
  guint forget;
  KeelForm wanted;           /* asked for while the programmes were still being read */
  gboolean is_wanted;
  gboolean is_restored;      /* what was shown last is shown, or something else already */
};

/* In the workbook, and not in its Trash; NULL otherwise. */
KeelCheckin *keel_ratings_page_find           (KeelRatingsPage *self,
                                               const char      *id);

/* Shows @checkin, and marks its row; NULL: none. */
void         keel_ratings_page_select         (KeelRatingsPage *self,
                                               KeelCheckin     *checkin);

/* The same, and brings the side forward on which it is shown, with the keyboard. */
void         keel_ratings_page_open           (KeelRatingsPage *self,
                                               KeelCheckin     *checkin);

/* "list" or "checkin", where only one is in sight. */
void         keel_ratings_page_show_side      (KeelRatingsPage *self,
                                               const char      *name);

/* A new draft of @form, whether or not there is one; NULL when nothing can be asked. */
KeelCheckin *keel_ratings_page_begin          (KeelRatingsPage *self,
                                               KeelForm         form);

/* keel-ratings-page-actions.c */

void         keel_ratings_page_install_actions (GtkWidgetClass  *widget_class);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the window share. Each adds its own actions:
 *
 *  keel-window.c           the views, the way out
 *  keel-window-acts.c      toasts, undo, redo
 *  keel-window-folder.c    another folder for the workbook, or none
 *  keel-window-import.c    a file that is chosen, or dropped
 *  keel-window-names.c     the names of the views in a narrow window
 *  keel-window-panels.c    what opens in front of the window
 *  keel-window-state.c     how the workbook is: banner, warning, not there
 *  keel-window-text.c      how large the text of pages is, and in which language a programme
 *  keel-window-ways.c      what leads into a view
 *  keel-window-welcome.c   what is seen first, once
 */

#include "keel-balance-page.h"
#include "keel-banner.h"
#include "keel-concepts-page.h"
#include "keel-journal-page.h"
#include "keel-ratings-page.h"
#include "keel-week-page.h"
#include "keel-window.h"

G_BEGIN_DECLS

struct _KeelWindow
{
  AdwApplicationWindow  parent_instance;

  KeelSession          *session;
  GSettings            *settings;

  AdwToastOverlay      *toasts;
  GtkOverlay           *overlay;
  KeelBanner           *banner;
  GtkMenuButton        *menu_button;
  GMenuModel           *primary_menu;
  GtkWidget            *attention_button;
  GtkStack             *stack;
  AdwViewStack         *views;
  AdwViewSwitcherTitle *switcher_title;
  AdwViewSwitcherBar   *switcher_bar;
  guint                 reveal_source;  /* moves the switcher to where there is room */
  guint                 names_source;   /* sets the names of the views as large as there is room */

  AdwToast             *undo_toast;
  GtkWindow            *front;          /* weak: what is open in front of the window */
  GtkWidget            *drop_hint;
  GtkWidget            *progress;       /* of a move; kept until it has ended */
  gboolean              has_refused_to_close;
  gboolean              has_been_in_week;
};

void       keel_window_add_act_actions    (KeelWindow *self);
void       keel_window_add_folder_actions (KeelWindow *self);
void       keel_window_add_import_actions (KeelWindow *self);
void       keel_window_add_panel_actions  (KeelWindow *self);
void       keel_window_add_state_actions  (KeelWindow *self);
void       keel_window_add_way_actions    (KeelWindow *self);
void       keel_window_add_welcome_actions (KeelWindow *self);

/* Shows the view of this name (see the table in keel-window.c), and returns its page. */
GtkWidget *keel_window_go_to_view         (KeelWindow *self,
                                           const char *name);
GtkWidget *keel_window_get_visible_view   (KeelWindow *self);

/* The window has got a width: the names of the views may need to be smaller than other text. */
void       keel_window_fit_names          (KeelWindow *self);

/* Sets the text of pages as large as the setting says, in the window and in @panel or what
 * is in front of it, from now on. */
void       keel_window_watch_text_size    (KeelWindow *self);
void       keel_window_set_text_size      (KeelWindow *self,
                                           GtkWidget  *panel);

/* Shows the programme in the language that the setting says, from now on. */
void       keel_window_watch_language     (KeelWindow *self);

/* Shows and updates what the session's properties say, from now on. */
void       keel_window_watch_session      (KeelWindow *self);

/* Shows the views, or the welcome in front of them if nobody has begun yet. */
void       keel_window_show_views         (KeelWindow *self);
/* Somebody has begun. */
void       keel_window_end_welcome        (KeelWindow *self);

/* The window, or what is open in front of it: the parent of a dialog. */
GtkWidget *keel_window_get_front          (KeelWindow *self);

/* Shows @panel in front of all, with the window's actions within reach. */
void       keel_window_present            (KeelWindow *self,
                                           GtkWindow  *panel);

/* A toast where a person looks: in the panel that is open, else in the window. */
void       keel_window_add_toast          (KeelWindow *self,
                                           AdwToast   *toast);
void       keel_window_tell               (KeelWindow *self,
                                           const char *text);

G_END_DECLS

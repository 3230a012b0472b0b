/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the files of the window share: keel-window.c (the views, the way out),
 * -acts.c (toasts, undo, redo), -state.c (how the workbook is: banner, warning, the
 * page for a folder that is not there). Each adds its own actions. */

#include "keel-banner.h"
#include "keel-journal-page.h"
#include "keel-window.h"

G_BEGIN_DECLS

struct _KeelWindow
{
  AdwApplicationWindow  parent_instance;

  KeelSession          *session;
  GSettings            *settings;

  AdwToastOverlay      *toasts;
  KeelBanner           *banner;
  GtkWidget            *attention_button;
  GtkStack             *stack;
  AdwViewStack         *views;
  KeelJournalPage      *journal;

  AdwToast             *undo_toast;
  gboolean              has_refused_to_close;
};

void keel_window_add_act_actions   (KeelWindow *self);
void keel_window_add_state_actions (KeelWindow *self);

/* Shows and updates what the session's properties say, from now on. */
void keel_window_watch_session     (KeelWindow *self);

G_END_DECLS

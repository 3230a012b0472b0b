/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The welcome, in front of the views of a workbook that nobody has touched. Whoever goes to
 * a view by a key or an action has begun as well: nobody is held up. */

#include "keel-config.h"
#include "keel-window-private.h"

#include "keel-welcome-page.h"

#define PAGE "welcome"

static gboolean
is_wanted (KeelWindow *self)
{
  return keel_session_get_state (self->session) == KEEL_SESSION_READY
         && !keel_session_is_frozen (self->session)
         && !keel_session_is_sample (self->session)
         && g_settings_get_boolean (self->settings, "show-welcome")
         && keel_workbook_is_empty (keel_session_get_workbook (self->session));
}

/* With nothing but the welcome to look at, there is nothing to switch between. */
static void
show_switcher (KeelWindow *self,
               gboolean    is_shown)
{
  adw_view_switcher_title_set_stack (self->switcher_title, is_shown ? self->views : NULL);
  adw_view_switcher_bar_set_stack (self->switcher_bar, is_shown ? self->views : NULL);
}

static void
show_welcome (KeelWindow *self)
{
  if (gtk_stack_get_child_by_name (self->stack, PAGE) == NULL)
    gtk_stack_add_named (self->stack, keel_welcome_page_new (self->session), PAGE);

  gtk_stack_set_visible_child_name (self->stack, PAGE);
  show_switcher (self, FALSE);
}

static void
remove_welcome (KeelWindow *self)
{
  GtkWidget *page = gtk_stack_get_child_by_name (self->stack, PAGE);

  gtk_stack_set_visible_child_name (self->stack, "views");
  if (page == NULL)
    return;

  gtk_stack_remove (self->stack, page);
  show_switcher (self, TRUE);
}

void
keel_window_show_views (KeelWindow *self)
{
  if (is_wanted (self))
    show_welcome (self);
  else
    remove_welcome (self);
}

void
keel_window_end_welcome (KeelWindow *self)
{
  if (gtk_stack_get_child_by_name (self->stack, PAGE) == NULL)
    return;

  remove_welcome (self);
  g_settings_set_boolean (self->settings, "show-welcome", FALSE);
}

static void
start_empty_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_window_end_welcome (self);
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static const GActionEntry actions[] = {
  { .name = "start-empty", .activate = start_empty_action },
};

void
keel_window_add_welcome_actions (KeelWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

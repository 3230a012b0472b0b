/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window is built as small as its first frame allows: the bar, the view that is
 * shown, nothing behind it. */

#include "keel-config.h"
#include "keel-window-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (KeelWindow, keel_window, ADW_TYPE_APPLICATION_WINDOW)

static void
remember_size (KeelWindow *self)
{
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_int (self->settings, "window-width", width);
  g_settings_set_int (self->settings, "window-height", height);
  g_settings_set_boolean (self->settings, "window-maximized",
                          gtk_window_is_maximized (GTK_WINDOW (self)));
}

static void
restore_size (KeelWindow *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self),
                               g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

/* The views of the switcher, in their order. A view is made when it is first shown: the
 * others would only stand between the reader and the first frame. */
static const struct
{
  const char *name;   /* as in "last-view" and in win.show-view */
  const char *title;
  const char *icon;
  GtkWidget * (* new) (KeelSession *session);
} views[] = {
  { "week", NC_("view", "Week"), "keel-week-symbolic", keel_week_page_new },
  { "concepts", NC_("view", "Concepts"), "keel-concepts-symbolic", keel_concepts_page_new },
  { "journal", NC_("view", "Journal"), "document-edit-symbolic", keel_journal_page_new },
  { "ratings", NC_("view", "Ratings"), "view-list-bullet-symbolic", keel_ratings_page_new },
  { "balance", NC_("view", "Balance"), "keel-balance-symbolic", keel_balance_page_new },
};

static GtkWidget *
ensure_view (KeelWindow *self,
             guint       view)
{
  GtkWidget *place = adw_view_stack_get_child_by_name (self->views, views[view].name);

  if (adw_bin_get_child (ADW_BIN (place)) == NULL)
    adw_bin_set_child (ADW_BIN (place), views[view].new (self->session));

  return adw_bin_get_child (ADW_BIN (place));
}

GtkWidget *
keel_window_get_visible_view (KeelWindow *self)
{
  const char *name = adw_view_stack_get_visible_child_name (self->views);

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_strcmp0 (views[i].name, name) == 0)
      return ensure_view (self, i);

  g_assert_not_reached ();
}

GtkWidget *
keel_window_go_to_view (KeelWindow *self,
                        const char *name)
{
  keel_window_end_welcome (self);
  adw_view_stack_set_visible_child_name (self->views, name);

  return keel_window_get_visible_view (self);
}

static void
add_views (KeelWindow *self)
{
  g_autofree char *last_view = g_settings_get_string (self->settings, "last-view");

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      AdwViewStackPage *page = adw_view_stack_add_titled (self->views, adw_bin_new (), views[i].name,
                                                          g_dpgettext2 (NULL, "view", views[i].title));

      adw_view_stack_page_set_icon_name (page, views[i].icon);
    }

  if (adw_view_stack_get_child_by_name (self->views, last_view))
    adw_view_stack_set_visible_child_name (self->views, last_view);
  keel_window_get_visible_view (self);
}

static void
visible_view_changed_cb (KeelWindow *self)
{
  const char *view = adw_view_stack_get_visible_child_name (self->views);

  keel_window_get_visible_view (self);
  g_settings_set_string (self->settings, "last-view", view);
}

/* A menu is as many widgets as the bar that it opens from. */
static void
menu_wanted_cb (GtkMenuButton *button,
                gpointer       user_data)
{
  KeelWindow *self = user_data;

  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, self->primary_menu);
}

static gboolean
reveal_bar_cb (gpointer user_data)
{
  KeelWindow *self = user_data;

  self->reveal_source = 0;
  adw_view_switcher_bar_set_reveal (self->switcher_bar,
                                    adw_view_switcher_title_get_title_visible (self->switcher_title));

  return G_SOURCE_REMOVE;
}

/* That there is no room in the header bar is found out while the window is laid out, when a
 * bar that asks for room is not heard; so it asks after that. */
static void
title_visible_changed_cb (KeelWindow *self)
{
  if (self->reveal_source == 0)
    self->reveal_source = g_idle_add (reveal_bar_cb, self);
}

static void
is_active_changed_cb (KeelWindow *self)
{
  if (gtk_window_is_active (GTK_WINDOW (self)))
    keel_session_look_again (self->session);
  else
    keel_session_flush (self->session);
}

/* Typing is undone by the text that has the cursor, and by nothing else. */
static gboolean
is_typing (KeelWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  return GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus);
}

static gboolean
take_back_pressed_cb (GtkWidget *widget,
                      GVariant  *arguments,
                      gpointer   user_data)
{
  KeelWindow *self = KEEL_WINDOW (widget);
  const char *action_name = g_variant_get_string (arguments, NULL);

  if (!is_typing (self))
    g_action_group_activate_action (G_ACTION_GROUP (self), action_name, NULL);

  return GDK_EVENT_STOP;
}

/* The window stays once when something could not be saved, and the banner says so.
 * Closed again, it goes: the text is in a draft. */
static gboolean
keel_window_close_request (GtkWindow *window)
{
  KeelWindow *self = KEEL_WINDOW (window);

  if (!keel_session_flush_sync (self->session, NULL) && !self->has_refused_to_close)
    {
      self->has_refused_to_close = TRUE;
      return GDK_EVENT_STOP;
    }

  return GTK_WINDOW_CLASS (keel_window_parent_class)->close_request (window);
}

static void
keel_window_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  GTK_WIDGET_CLASS (keel_window_parent_class)->size_allocate (widget, width, height, baseline);

  keel_window_fit_names (KEEL_WINDOW (widget));
}

static void
keel_window_dispose (GObject *object)
{
  KeelWindow *self = KEEL_WINDOW (object);

  g_clear_handle_id (&self->reveal_source, g_source_remove);
  g_clear_handle_id (&self->names_source, g_source_remove);
  g_clear_object (&self->undo_toast);
  g_clear_object (&self->progress);
  g_clear_weak_pointer (&self->front);
  g_clear_object (&self->session);
  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (self), KEEL_TYPE_WINDOW);

  G_OBJECT_CLASS (keel_window_parent_class)->dispose (object);
}

static void
keel_window_class_init (KeelWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GtkWindowClass *window_class = GTK_WINDOW_CLASS (klass);

  object_class->dispose = keel_window_dispose;
  widget_class->size_allocate = keel_window_size_allocate;
  window_class->close_request = keel_window_close_request;

  g_type_ensure (KEEL_TYPE_BANNER);

  gtk_widget_class_set_template_from_resource (widget_class, KEEL_APP_PATH "/keel-window.ui");
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, attention_button);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, views);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, switcher_title);
  gtk_widget_class_bind_template_child (widget_class, KeelWindow, switcher_bar);
  gtk_widget_class_bind_template_callback (widget_class, title_visible_changed_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK,
                                take_back_pressed_cb, "s", "undo");
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK,
                                take_back_pressed_cb, "s", "redo");
}

static void
keel_window_init (KeelWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, menu_wanted_cb, self, NULL);

  if (KEEL_DEVEL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

/* What reaches outside the folder has no place in a sample. */
static void
keep_sample_apart (KeelWindow *self)
{
  static const char * const names[] = {
    "add-programme", "choose-folder", "default-folder", "erase-everything", "export", "import", "import-file",
    "print", "show-backups",
  };

  for (guint i = 0; keel_session_is_sample (self->session) && i < G_N_ELEMENTS (names); i++)
    g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), names[i])), FALSE);
}

KeelWindow *
keel_window_new (GtkApplication *application,
                 KeelSession    *session,
                 GSettings      *settings)
{
  KeelWindow *self;

  g_return_val_if_fail (KEEL_IS_SESSION (session), NULL);

  self = g_object_new (KEEL_TYPE_WINDOW, "application", application, NULL);
  self->session = g_object_ref (session);
  self->settings = g_object_ref (settings);

  keel_window_add_act_actions (self);
  keel_window_add_folder_actions (self);
  keel_window_add_import_actions (self);
  keel_window_add_panel_actions (self);
  keel_window_add_state_actions (self);
  keel_window_add_way_actions (self);
  keel_window_add_welcome_actions (self);
  keep_sample_apart (self);

  restore_size (self);
  keel_window_watch_language (self);
  add_views (self);
  keel_window_watch_session (self);
  keel_window_watch_text_size (self);

  g_signal_connect_swapped (self->views, "notify::visible-child-name",
                            G_CALLBACK (visible_view_changed_cb), self);
  g_signal_connect (self, "notify::is-active", G_CALLBACK (is_active_changed_cb), NULL);
  g_signal_connect (self, "notify::default-width", G_CALLBACK (remember_size), NULL);
  g_signal_connect (self, "notify::default-height", G_CALLBACK (remember_size), NULL);
  g_signal_connect (self, "notify::maximized", G_CALLBACK (remember_size), NULL);

  return self;
}

void
keel_window_new_entry (KeelWindow *self)
{
  g_return_if_fail (KEEL_IS_WINDOW (self));

  keel_journal_page_new_entry (KEEL_JOURNAL_PAGE (keel_window_go_to_view (self, "journal")));
}

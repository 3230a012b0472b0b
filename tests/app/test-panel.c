/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "app-fixture.h"
#include "keel-panel.h"

static KeelPanel *
panel_new (void)
{
  KeelPanel *panel = g_object_new (KEEL_TYPE_PANEL, "title", "First", NULL);

  keel_panel_set_page (panel, gtk_label_new ("the first page"));
  gtk_window_present (GTK_WINDOW (panel));

  return panel;
}

static const char *
get_shown_title (KeelPanel *panel)
{
  return adw_window_title_get_title (ADW_WINDOW_TITLE (app_find (GTK_WIDGET (panel), ADW_TYPE_WINDOW_TITLE)));
}

static gboolean
is_on_one_page (gpointer panel)
{
  return !app_find_label (panel, "the second page");
}

static void
test_a_page_goes_when_it_is_left (void)
{
  KeelPanel *panel = panel_new ();

  keel_panel_push (panel, gtk_label_new ("the second page"), "Second");
  g_assert_cmpstr (get_shown_title (panel), ==, "Second");

  keel_panel_pop (panel);
  app_wait (is_on_one_page, panel);
  g_assert_cmpstr (get_shown_title (panel), ==, "First");
  g_assert_nonnull (app_find_label (GTK_WIDGET (panel), "the first page"));

  gtk_window_destroy (GTK_WINDOW (panel));
}

static void
test_back_closes_from_the_first_page (void)
{
  KeelPanel *panel = panel_new ();

  g_object_add_weak_pointer (G_OBJECT (panel), (gpointer *) &panel);

  keel_panel_push (panel, gtk_label_new ("the second page"), "Second");
  gtk_widget_activate_action (GTK_WIDGET (panel), "panel.back", NULL);
  app_wait (is_on_one_page, panel);
  g_assert_nonnull (panel);

  gtk_widget_activate_action (GTK_WIDGET (panel), "panel.back", NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (panel);
}

static void
test_can_do_without_a_close_button (void)
{
  KeelPanel *panel = panel_new ();
  AdwHeaderBar *header = ADW_HEADER_BAR (app_find (GTK_WIDGET (panel), ADW_TYPE_HEADER_BAR));

  g_assert_true (adw_header_bar_get_show_end_title_buttons (header));
  g_object_set (panel, "show-close", FALSE, NULL);
  g_assert_false (adw_header_bar_get_show_end_title_buttons (header));
  g_assert_false (adw_header_bar_get_show_start_title_buttons (header));

  gtk_window_destroy (GTK_WINDOW (panel));
}

static void
add_tests (gpointer application)
{
  g_test_add_func ("/app/panel/a-page-goes-when-it-is-left", test_a_page_goes_when_it_is_left);
  g_test_add_func ("/app/panel/back-closes-from-the-first-page", test_back_closes_from_the_first_page);
  g_test_add_func ("/app/panel/can-do-without-a-close-button", test_can_do_without_a_close_button);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

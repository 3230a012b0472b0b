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

static const char with_command[] =
  "<interface>"
  "  <object class='KeelPanel' id='panel'>"
  "    <property name='title'>A Title That Is Rather Long</property>"
  "    <property name='default-widget'>command</property>"
  "    <property name='page'><object class='GtkEntry' id='entry'/></property>"
  "    <child type='end'>"
  "      <object class='GtkButton' id='command'><property name='label'>What It Is Here For</property></object>"
  "    </child>"
  "  </object>"
  "</interface>";

typedef struct
{
  GtkWidget *panel;
  GtkWidget *command;
  gboolean   is_below;
} Placing;

static gboolean
stands_there (gpointer data)
{
  const Placing *placing = data;
  GtkWidget *header = gtk_widget_get_ancestor (placing->command, ADW_TYPE_HEADER_BAR);

  return gtk_widget_get_mapped (placing->command) && (header == NULL) == placing->is_below;
}

/* Narrow, the title is whole and the command stands below; and it stays what Enter does. */
static void
test_a_command_moves_where_it_has_room (void)
{
  static const struct
  {
    int      width;
    gboolean is_below;
  } cases[] = { { 640, FALSE }, { 360, TRUE }, { 640, FALSE } };
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_string (with_command, -1);
  Placing placing = {
    .panel = GTK_WIDGET (gtk_builder_get_object (builder, "panel")),
    .command = GTK_WIDGET (gtk_builder_get_object (builder, "command")),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      placing.is_below = cases[i].is_below;
      gtk_window_set_default_size (GTK_WINDOW (placing.panel), cases[i].width, 600);
      gtk_window_present (GTK_WINDOW (placing.panel));
      gtk_widget_grab_focus (placing.command);
      app_wait (stands_there, &placing);

      g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (placing.panel)) == placing.command);
      g_assert_true (gtk_window_get_focus (GTK_WINDOW (placing.panel)) == placing.command);
    }

  gtk_window_destroy (GTK_WINDOW (placing.panel));
}

static void
add_tests (gpointer application)
{
  g_test_add_func ("/app/panel/a-page-goes-when-it-is-left", test_a_page_goes_when_it_is_left);
  g_test_add_func ("/app/panel/back-closes-from-the-first-page", test_back_closes_from_the_first_page);
  g_test_add_func ("/app/panel/can-do-without-a-close-button", test_can_do_without_a_close_button);
  g_test_add_func ("/app/panel/a-command-moves-where-it-has-room", test_a_command_moves_where_it_has_room);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

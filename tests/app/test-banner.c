/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-banner.h"

static KeelBanner *
banner_new (void)
{
  return g_object_ref_sink (g_object_new (KEEL_TYPE_BANNER, NULL));
}

static void
test_is_empty_until_it_speaks (void)
{
  KeelBanner *banner = banner_new ();

  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (banner)));
  keel_banner_say (banner, NULL, NULL, NULL);
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (banner)));
  g_assert_null (keel_banner_get_sentence (banner));

  g_assert_finalize_object (banner);
}

static void
test_says_it_to_a_screen_reader (void)
{
  KeelBanner *banner = banner_new ();

  keel_banner_say (banner, "Not saved: <b>.", "_Try Again", "win.save-again");
  g_assert_cmpstr (keel_banner_get_sentence (banner), ==, "Not saved: <b>.");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (banner), GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (banner),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Not saved: <b>.");

  keel_banner_say (banner, "Another thing.", NULL, NULL);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (banner),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Another thing.");

  g_assert_finalize_object (banner);
}

static GtkWidget *
find_button (KeelBanner *banner)
{
  return app_find (GTK_WIDGET (banner), GTK_TYPE_BUTTON);
}

static void
test_its_action_may_have_a_target (void)
{
  KeelBanner *banner = banner_new ();
  GtkActionable *button;

  keel_banner_say (banner, "The week is open.", "_Show", "win.show-view::week");
  button = GTK_ACTIONABLE (find_button (banner));
  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.show-view");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (button), NULL), ==, "week");

  keel_banner_say (banner, "Not saved.", "_Try Again", "win.save-again");
  g_assert_cmpstr (gtk_actionable_get_action_name (button), ==, "win.save-again");
  g_assert_null (gtk_actionable_get_action_target_value (button));

  g_assert_finalize_object (banner);
}

static GtkWidget *
window_new (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) again = g_simple_action_new ("again", NULL);

  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (again));
  gtk_widget_insert_action_group (window, "test", G_ACTION_GROUP (actions));
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

/* Each save says again what was said. */
static void
test_keeps_the_keyboard_when_it_repeats_itself (void)
{
  KeelBanner *banner = banner_new ();
  GtkWidget *window = window_new (GTK_WIDGET (banner));
  GtkWidget *button;

  keel_banner_say (banner, "Not saved.", "_Try Again", "test.again");
  button = find_button (banner);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_assert_true (gtk_widget_grab_focus (button));

  keel_banner_say (banner, "Not saved.", "_Try Again", "test.again");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == button);
  keel_banner_say (banner, "Not saved yet.", "_Try Again", "test.again");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == button);

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (banner);
}

static void
test_goes_when_it_is_no_longer_true (void)
{
  KeelBanner *banner = banner_new ();
  GtkWidget *revealer;

  keel_banner_say (banner, "True.", NULL, NULL);
  revealer = gtk_widget_get_first_child (GTK_WIDGET (banner));
  g_assert_true (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)));
  keel_banner_say (banner, NULL, NULL, NULL);
  g_assert_false (gtk_revealer_get_reveal_child (GTK_REVEALER (revealer)));
  g_assert_null (keel_banner_get_sentence (banner));

  g_assert_finalize_object (banner);
}

static void
add_tests (gpointer application)
{
  g_test_add_func ("/app/banner/is-empty-until-it-speaks", test_is_empty_until_it_speaks);
  g_test_add_func ("/app/banner/says-it-to-a-screen-reader", test_says_it_to_a_screen_reader);
  g_test_add_func ("/app/banner/its-action-may-have-a-target", test_its_action_may_have_a_target);
  g_test_add_func ("/app/banner/keeps-the-keyboard-when-it-repeats-itself",
                   test_keeps_the_keyboard_when_it_repeats_itself);
  g_test_add_func ("/app/banner/goes-when-it-is-no-longer-true", test_goes_when_it_is_no_longer_true);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

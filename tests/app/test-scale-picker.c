/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-scale-picker.h"

/* A picker in a window that is shown, what it told, and a way to press its keys. */
typedef struct
{
  GtkWindow       *window;
  GtkWidget       *before;
  KeelScalePicker *picker;
  GArray          *rated;
  guint            n_next;
} Fixture;

static void
rated_cb (Fixture *fixture,
          int      value)
{
  g_array_append_val (fixture->rated, value);
}

static void
next_cb (Fixture *fixture)
{
  fixture->n_next++;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  fixture->rated = g_array_new (FALSE, FALSE, sizeof (int));
  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->before = gtk_button_new_with_label ("Before");
  fixture->picker = KEEL_SCALE_PICKER (keel_scale_picker_new ());
  g_signal_connect_swapped (fixture->picker, "rated", G_CALLBACK (rated_cb), fixture);
  g_signal_connect_swapped (fixture->picker, "next", G_CALLBACK (next_cb), fixture);

  gtk_box_append (GTK_BOX (box), fixture->before);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (fixture->picker));
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("After"));
  gtk_window_set_child (fixture->window, box);
  gtk_window_present (fixture->window);
  app_wait_for_place (GTK_WIDGET (fixture->picker));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  g_array_unref (fixture->rated);
}

/* As the display would: the plain key is looked up by its code. */
static void
press (Fixture *fixture,
       guint    plain,
       guint    keyval)
{
  GdkDisplay *display = gtk_widget_get_display (GTK_WIDGET (fixture->picker));
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (fixture->picker));
  g_autofree GdkKeymapKey *keys = NULL;
  int n_keys = 0;
  gboolean is_taken;

  gdk_display_map_keyval (display, plain, &keys, &n_keys);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, n_keys > 0 ? keys[0].keycode : 0, 0, &is_taken);
    }
}

static GtkWidget *
get_step (Fixture *fixture,
          guint    at)
{
  GtkWidget *step = gtk_widget_get_first_child (GTK_WIDGET (fixture->picker));

  while (at-- > 0)
    step = gtk_widget_get_next_sibling (step);

  return step;
}

static void
test_nothing_is_chosen_and_setting_is_no_rating (Fixture       *fixture,
                                                 gconstpointer  data)
{
  g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, KEEL_ANSWER_BLANK);
  for (guint i = 0; i < 8; i++)
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_step (fixture, i))));

  gtk_widget_grab_focus (GTK_WIDGET (fixture->picker));
  keel_scale_picker_set_value (fixture->picker, 2);
  keel_scale_picker_set_value (fixture->picker, KEEL_ANSWER_NA);
  keel_scale_picker_set_value (fixture->picker, KEEL_ANSWER_BLANK);
  g_assert_cmpuint (fixture->rated->len, ==, 0);
}

static const struct
{
  const char *what;
  guint       keys[3][2];    /* the key without Shift, and what it says */
  int         value;
} typed[] = {
  { "0", { { GDK_KEY_0, GDK_KEY_0 } }, 0 },
  { "3", { { GDK_KEY_3, GDK_KEY_3 } }, 3 },
  { "keypad 2", { { GDK_KEY_KP_2, GDK_KEY_KP_2 } }, 2 },
  { "- 2", { { GDK_KEY_minus, GDK_KEY_minus }, { GDK_KEY_2, GDK_KEY_2 } }, -2 },
  { "keypad - 3", { { GDK_KEY_KP_Subtract, GDK_KEY_KP_Subtract }, { GDK_KEY_KP_3, GDK_KEY_KP_3 } }, -3 },
  { "- 0", { { GDK_KEY_minus, GDK_KEY_minus }, { GDK_KEY_0, GDK_KEY_0 } }, 0 },
  { "Shift+1", { { GDK_KEY_1, GDK_KEY_exclam } }, -1 },
  { "Shift+3", { { GDK_KEY_3, GDK_KEY_numbersign } }, -3 },
  { "n", { { GDK_KEY_n, GDK_KEY_n } }, KEEL_ANSWER_NA },
  { "N", { { GDK_KEY_n, GDK_KEY_N } }, KEEL_ANSWER_NA },
  { "n on another layout", { { GDK_KEY_n, GDK_KEY_hebrew_mem } }, KEEL_ANSWER_NA },
  { "Home", { { GDK_KEY_Home, GDK_KEY_Home } }, -3 },
  { "End", { { GDK_KEY_End, GDK_KEY_End } }, KEEL_ANSWER_NA },
  { "Right", { { GDK_KEY_Right, GDK_KEY_Right } }, -2 },
  { "Down, Down", { { GDK_KEY_Down, GDK_KEY_Down }, { GDK_KEY_Down, GDK_KEY_Down } }, -1 },
  { "2, Left", { { GDK_KEY_2, GDK_KEY_2 }, { GDK_KEY_Left, GDK_KEY_Left } }, 1 },
  { "3, Right", { { GDK_KEY_3, GDK_KEY_3 }, { GDK_KEY_Right, GDK_KEY_Right } }, KEEL_ANSWER_NA },
  { "2, Delete", { { GDK_KEY_2, GDK_KEY_2 }, { GDK_KEY_Delete, GDK_KEY_Delete } }, KEEL_ANSWER_BLANK },
};

static void
test_keys_choose (Fixture       *fixture,
                  gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_test_message ("%s", typed[i].what);
      gtk_widget_grab_focus (fixture->before);
      press (fixture, GDK_KEY_Home, GDK_KEY_Home);
      keel_scale_picker_set_value (fixture->picker, KEEL_ANSWER_BLANK);
      g_array_set_size (fixture->rated, 0);

      for (guint key = 0; key < 3 && typed[i].keys[key][0] != 0; key++)
        press (fixture, typed[i].keys[key][0], typed[i].keys[key][1]);

      g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, typed[i].value);
      g_assert_cmpuint (fixture->rated->len, >, 0);
      g_assert_cmpint (g_array_index (fixture->rated, int, fixture->rated->len - 1), ==, typed[i].value);
    }
}

static void
test_other_keys_do_nothing (Fixture       *fixture,
                            gconstpointer  data)
{
  static const guint others[] = { GDK_KEY_4, GDK_KEY_9, GDK_KEY_a, GDK_KEY_Left, GDK_KEY_Tab };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    press (fixture, others[i], others[i]);

  g_assert_cmpuint (fixture->rated->len, ==, 0);
  g_assert_cmpuint (fixture->n_next, ==, 0);
}

static void
test_enter_goes_on_and_rates_nothing (Fixture       *fixture,
                                      gconstpointer  data)
{
  press (fixture, GDK_KEY_Return, GDK_KEY_Return);
  press (fixture, GDK_KEY_KP_Enter, GDK_KEY_KP_Enter);
  g_assert_cmpuint (fixture->n_next, ==, 2);
  g_assert_cmpuint (fixture->rated->len, ==, 0);
}

static void
test_arrows_are_mirrored (Fixture       *fixture,
                          gconstpointer  data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->picker), GTK_TEXT_DIR_RTL);
  press (fixture, GDK_KEY_0, GDK_KEY_0);
  press (fixture, GDK_KEY_Left, GDK_KEY_Left);
  g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, 1);
  press (fixture, GDK_KEY_Down, GDK_KEY_Down);
  g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, 2);
}

static void
test_pointer_chooses_and_takes_away (Fixture       *fixture,
                                     gconstpointer  data)
{
  g_signal_emit_by_name (get_step (fixture, 4), "clicked");
  g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, 1);
  g_signal_emit_by_name (get_step (fixture, 7), "clicked");
  g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, KEEL_ANSWER_NA);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_step (fixture, 4))));

  g_signal_emit_by_name (get_step (fixture, 7), "clicked");
  g_assert_cmpint (keel_scale_picker_get_value (fixture->picker), ==, KEEL_ANSWER_BLANK);
  g_assert_cmpuint (fixture->rated->len, ==, 3);
}

static void
test_is_one_tab_stop (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *picker = GTK_WIDGET (fixture->picker);

  gtk_widget_grab_focus (fixture->before);
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (fixture->window) == get_step (fixture, 0));

  press (fixture, GDK_KEY_2, GDK_KEY_2);
  g_assert_true (gtk_window_get_focus (fixture->window) == get_step (fixture, 5));

  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (fixture->window), picker));

  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (fixture->window) == get_step (fixture, 5));
}

static void
test_a_screen_reader_hears_item_step_and_place (Fixture       *fixture,
                                                gconstpointer  data)
{
  GtkAccessible *step = GTK_ACCESSIBLE (get_step (fixture, 1));

  keel_scale_picker_set_item (fixture->picker, "Weighing, item 3 of 24");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->picker), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->picker),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Weighing, item 3 of 24");
  gtk_test_accessible_assert_role (step, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (step, GTK_ACCESSIBLE_PROPERTY_LABEL, "Too little, 2 of 7");
  gtk_test_accessible_assert_state (step, GTK_ACCESSIBLE_STATE_CHECKED, FALSE);

  keel_scale_picker_set_value (fixture->picker, -2);
  gtk_test_accessible_assert_state (step, GTK_ACCESSIBLE_STATE_CHECKED, TRUE);
}

static void
test_stands_where_there_is_room (Fixture       *fixture,
                                 gconstpointer  data)
{
  GtkWidget *picker = GTK_WIDGET (fixture->picker);
  int narrow, wide, minimum;

  gtk_widget_measure (picker, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <, 312);
  gtk_widget_measure (picker, GTK_ORIENTATION_VERTICAL, 312, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (picker, GTK_ORIENTATION_VERTICAL, 632, &wide, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, 8 * 34);
  g_assert_cmpint (wide, <, 4 * 34 + 20);
}

#define PICKER_TEST(name, function) \
  g_test_add ("/app/scale-picker/" name, Fixture, NULL, set_up, function, tear_down)

static void
add_tests (gpointer application)
{
  PICKER_TEST ("nothing-is-chosen-and-setting-is-no-rating", test_nothing_is_chosen_and_setting_is_no_rating);
  PICKER_TEST ("keys-choose", test_keys_choose);
  PICKER_TEST ("other-keys-do-nothing", test_other_keys_do_nothing);
  PICKER_TEST ("enter-goes-on-and-rates-nothing", test_enter_goes_on_and_rates_nothing);
  PICKER_TEST ("arrows-are-mirrored", test_arrows_are_mirrored);
  PICKER_TEST ("pointer-chooses-and-takes-away", test_pointer_chooses_and_takes_away);
  PICKER_TEST ("is-one-tab-stop", test_is_one_tab_stop);
  PICKER_TEST ("a-screen-reader-hears-item-step-and-place", test_a_screen_reader_hears_item_step_and_place);
  PICKER_TEST ("stands-where-there-is-room", test_stands_where_there_is_room);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

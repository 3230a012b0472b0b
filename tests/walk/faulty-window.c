/* SPDX-License-Identifier: GPL-3.0-or-later */

/* faulty-window reach|stay|room: a window in which everything is wrong that the gates look
 * for, to prove that they look. In "reach" the controls and the way between them; in
 * "stay", what opens stays open; in "room" there is none, and it says so and ends. */

#include "room.h"

/* A box that Tab leads through from its last child to its first, then from the third-last:
 * never back to where it began, and never to the second child. */
#define FAULTY_TYPE_BOX (faulty_box_get_type ())
G_DECLARE_FINAL_TYPE (FaultyBox, faulty_box, FAULTY, BOX, GtkBox)

struct _FaultyBox
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (FaultyBox, faulty_box, GTK_TYPE_BOX)

static gboolean
faulty_box_focus (GtkWidget        *widget,
                  GtkDirectionType  direction)
{
  GtkWidget *first = gtk_widget_get_first_child (widget);
  GtkWidget *last = gtk_widget_get_last_child (widget);
  GtkWidget *inside = gtk_widget_get_focus_child (widget);
  GtkWidget *next = last;

  if (inside == first)
    next = gtk_widget_get_prev_sibling (gtk_widget_get_prev_sibling (last));
  else if (inside)
    next = gtk_widget_get_prev_sibling (inside);
  if (next == gtk_widget_get_next_sibling (first))
    next = first;

  return gtk_widget_child_focus (next, direction);
}

static void
faulty_box_class_init (FaultyBoxClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = faulty_box_focus;
}

static void
faulty_box_init (FaultyBox *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

static void
add_button (GtkBox     *box,
            const char *name)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("document-edit-symbolic");

  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_box_append (box, button);
}

/* Opens something that Escape does not close. */
static void
add_menu_button (GtkBox *box)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();

  gtk_popover_set_child (GTK_POPOVER (popover), gtk_button_new_with_label ("Inside"));
  gtk_popover_set_autohide (GTK_POPOVER (popover), FALSE);
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), "Stays");
  gtk_box_append (box, button);
}

static GtkWidget *
make_unreachable (void)
{
  GtkWidget *box = g_object_new (FAULTY_TYPE_BOX, NULL);

  add_button (GTK_BOX (box), "First");
  add_button (GTK_BOX (box), "Never reached");
  add_button (GTK_BOX (box), "GtkImage");
  add_button (GTK_BOX (box), "");
  add_button (GTK_BOX (box), "_Mnemonic");
  add_button (GTK_BOX (box), "Small");
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "small");

  return box;
}

static GtkWidget *
make_staying (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  add_button (GTK_BOX (box), "First");
  add_menu_button (GTK_BOX (box));

  return box;
}

/* The label has half the room that it needs, the button lies to the left of the window. */
static GtkWidget *
make_crowded (void)
{
  GtkWidget *fixed = gtk_fixed_new ();
  GtkWidget *label = gtk_label_new ("Much too long");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_size_request (label, 40, -1);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 4);
  gtk_fixed_put (GTK_FIXED (fixed), label, 0, 0);
  gtk_fixed_put (GTK_FIXED (fixed), gtk_label_new ("Fits"), 0, 40);
  gtk_fixed_put (GTK_FIXED (fixed), gtk_button_new_with_label ("Far out"), -60, 80);

  return fixed;
}

/* Sizes are there at the second frame. */
static gboolean
frame_begun_cb (GtkWidget     *window,
                GdkFrameClock *clock,
                gpointer       user_data)
{
  g_autofree char *report = NULL;

  if (gtk_widget_get_width (window) == 0)
    return G_SOURCE_CONTINUE;

  report = room_report ();
  g_print ("%s", report);
  gtk_window_destroy (GTK_WINDOW (window));

  return G_SOURCE_REMOVE;
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GtkCssProvider) style = NULL;
  GtkWidget *window;

  gtk_init ();

  style = gtk_css_provider_new ();
  gtk_css_provider_load_from_data (style, ".small { min-width: 16px; min-height: 16px; padding: 0; }", -1);
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);

  window = gtk_window_new ();
  gtk_window_set_title (GTK_WINDOW (window), "Full of Faults");
  if (g_strcmp0 (argv[1], "reach") == 0)
    gtk_window_set_child (GTK_WINDOW (window), make_unreachable ());
  else if (g_strcmp0 (argv[1], "stay") == 0)
    gtk_window_set_child (GTK_WINDOW (window), make_staying ());
  else
    gtk_window_set_child (GTK_WINDOW (window), make_crowded ());
  if (g_strcmp0 (argv[1], "room") == 0)
    gtk_widget_add_tick_callback (window, frame_begun_cb, NULL, NULL);
  gtk_window_present (GTK_WINDOW (window));

  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-beside-layout.h"

#define WIDTH 300
#define ORDINARY (96 * PANGO_SCALE)

/* A child that does not expand, 100 wide, and one that does and needs at least @least. */
static GtkWidget *
box_new (int least)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *picture = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, g_object_new (KEEL_TYPE_BESIDE_LAYOUT, "width", WIDTH, NULL));
  gtk_widget_set_size_request (picture, 100, 40);
  gtk_widget_set_size_request (words, least, 60);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), picture);
  gtk_box_append (GTK_BOX (box), words);

  return box;
}

/* One below the other they are 40 + 60 high. */
static gboolean
is_beside (GtkWidget *box,
           int        width)
{
  int height;

  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height == 60;
}

static void
test_stands_beside_where_there_is_room (void)
{
  GtkWidget *box = box_new (50);

  g_assert_true (is_beside (box, WIDTH));
  g_assert_false (is_beside (box, WIDTH - 1));

  g_assert_finalize_object (box);
}

static void
test_never_has_less_than_it_needs (void)
{
  GtkWidget *box = box_new (250);

  g_assert_false (is_beside (box, WIDTH));
  g_assert_false (is_beside (box, 349));
  g_assert_true (is_beside (box, 350));

  g_assert_finalize_object (box);
}

static void
test_larger_text_needs_more_room (void)
{
  GtkWidget *box = box_new (50);
  GtkSettings *settings = gtk_widget_get_settings (box);
  int before;

  g_object_get (settings, "gtk-xft-dpi", &before, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * ORDINARY, NULL);
  g_assert_false (is_beside (box, 2 * WIDTH - 1));
  g_assert_true (is_beside (box, 2 * WIDTH));
  g_object_set (settings, "gtk-xft-dpi", before, NULL);

  g_assert_finalize_object (box);
}

static void
add_tests (gpointer application)
{
  g_test_add_func ("/app/beside-layout/stands-beside-where-there-is-room", test_stands_beside_where_there_is_room);
  g_test_add_func ("/app/beside-layout/never-has-less-than-it-needs", test_never_has_less_than_it_needs);
  g_test_add_func ("/app/beside-layout/larger-text-needs-more-room", test_larger_text_needs_more_room);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

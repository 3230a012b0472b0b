/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"

#include "keel-dialogs.h"

/* What libadwaita leaves for texts in its narrowest question. */
#define ROOM 252

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      out_reply)
{
  *(KeelReply *) out_reply = keel_dialogs_ask_finish (result, NULL);
}

static gboolean
is_laid_out (gpointer widget)
{
  return gtk_widget_get_width (widget) > 0;
}

/* The question with @heading, once it is on the screen. */
static GtkWindow *
ask (AppFixture *fixture,
     const char *heading,
     KeelReply  *out_reply)
{
  const KeelQuestion question = { .heading = heading, .body = "It stays.", .yes = "_Move", .instead = "_Start New" };
  GtkWindow *dialog;

  gtk_window_present (GTK_WINDOW (fixture->window));
  keel_dialogs_ask_async (GTK_WIDGET (fixture->window), &question, answered_cb, out_reply);
  dialog = app_front (fixture);
  app_wait (is_laid_out, dialog);

  return dialog;
}

/* Newer GTK warns of a label that is asked for its height in a width that it cannot have. */
static void
assert_fits (GtkWidget *widget)
{
  int minimum;

  if (GTK_IS_LABEL (widget))
    {
      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, ROOM);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    assert_fits (child);
}

static gboolean
is_answered (gpointer reply)
{
  return *(KeelReply *) reply != KEEL_REPLY_CANCEL;
}

static void
test_a_heading_of_any_length_fits (AppFixture    *fixture,
                                   gconstpointer  data)
{
  static const char * const headings[] = {
    "Move It?",
    "Move Your Workbook There, and All That Is in It?",
    "Arbeitsbuchspeicherortsveränderungsbestätigung und Zusammenfassung",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      KeelReply reply = KEEL_REPLY_CANCEL;
      GtkWindow *dialog = ask (fixture, headings[i], &reply);

      g_assert_nonnull (app_find_label (GTK_WIDGET (dialog), headings[i]));
      assert_fits (GTK_WIDGET (dialog));

      adw_message_dialog_response (ADW_MESSAGE_DIALOG (dialog), "instead");
      app_wait (is_answered, &reply);
      g_assert_cmpint (reply, ==, KEEL_REPLY_INSTEAD);
      gtk_window_destroy (dialog);
    }
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/dialogs/a-heading-of-any-length-fits", test_a_heading_of_any_length_fits);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

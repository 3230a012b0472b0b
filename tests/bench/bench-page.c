/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening the largest page of a programme, against a bare GtkTextView with the same text:
 * from setting the page until the first frame with as much of it as is in sight. Neither
 * has laid out more by then: the view goes on with the lines below when it is idle, the
 * page builds them in the frames that follow. Both waits for that frame are counted. */

#include <adwaita.h>
#include <string.h>

#include "bench.h"
#include "keel-block.h"
#include "keel-page-index.h"
#include "keel-reading-view.h"

#define N_ROUNDS 15
#define GOAL 1.5

typedef struct
{
  GtkWindow               *window;
  KeelReadingView         *reading;
  GtkTextView             *bare;
  KeelProgramme           *programme;
  const KeelProgrammePage *largest;
  const KeelProgrammePage *other;
  char                    *text;
  gboolean                 is_drawn;
} Bench;

/* What is read on the page, as one text. */
static char *
get_text (KeelProgramme           *programme,
          const KeelProgrammePage *page)
{
  g_autoptr (KeelPageIndex) index = keel_page_index_new (programme);
  GString *text = g_string_new (NULL);
  GPtrArray *texts = keel_page_index_list (index, page);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (text, "%s\n\n", ((const KeelPageText *) texts->pdata[i])->text);
  g_ptr_array_unref (texts);

  return g_string_free (text, FALSE);
}

static void
find_largest (Bench *bench)
{
  const KeelProgrammeContent *content = keel_programme_get_content (bench->programme);

  for (guint i = 0; i < content->n_pages; i++)
    {
      char *text = get_text (bench->programme, &content->pages[i]);

      if (bench->text == NULL || strlen (text) > strlen (bench->text))
        {
          g_free (bench->text);
          bench->text = text;
          bench->largest = &content->pages[i];
        }
      else
        g_free (text);
    }

  bench->other = bench->largest == content->pages ? content->pages + 1 : content->pages;
}

static void
painted_cb (Bench *bench)
{
  bench->is_drawn = TRUE;
}

/* Until the next frame has been drawn. */
static void
wait_for_frame (Bench *bench)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (bench->window));
  gulong handler = g_signal_connect_swapped (clock, "after-paint", G_CALLBACK (painted_cb), bench);

  bench->is_drawn = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (bench->window));
  while (!bench->is_drawn)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

static void
show (Bench     *bench,
      GtkWidget *child)
{
  if (gtk_window_get_child (bench->window) == child)
    return;

  gtk_window_set_child (bench->window, child);
  wait_for_frame (bench);
}

static void
open_page (gpointer data)
{
  Bench *bench = data;

  keel_reading_view_show_page (bench->reading, bench->programme, bench->largest, NULL, 0);
  wait_for_frame (bench);
}

static void
open_bare (gpointer data)
{
  Bench *bench = data;

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (bench->bare), bench->text, -1);
  wait_for_frame (bench);
}

/* A page that opened empty would be the fastest. */
static void
assert_in_sight (Bench *bench)
{
  GtkWidget *reading = GTK_WIDGET (bench->reading);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  for (guint i = 0; i < bench->largest->n_blocks; i++)
    {
      GtkWidget *block = keel_block_find (reading, "block", bench->largest->blocks[i].id);

      if (block != NULL)
        g_assert_true (gtk_widget_compute_bounds (block, reading, &bounds));
    }

  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, >=, gtk_widget_get_height (reading));
}

static double
time_one (BenchFunc  open,
          Bench     *bench)
{
  gint64 start = g_get_monotonic_time ();

  open (bench);

  return (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
}

static void
measure (Bench     *bench,
         GtkWidget *bare)
{
  g_autoptr (GArray) subjects = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) floors = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double taken;

      show (bench, GTK_WIDGET (bench->reading));
      keel_reading_view_show_page (bench->reading, bench->programme, bench->other, NULL, 0);
      while (!keel_reading_view_is_settled (bench->reading))
        g_main_context_iteration (NULL, TRUE);
      taken = time_one (open_page, bench);
      assert_in_sight (bench);
      g_array_append_val (subjects, taken);

      show (bench, bare);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (bench->bare), "", 0);
      wait_for_frame (bench);
      taken = time_one (open_bare, bench);
      g_array_append_val (floors, taken);
    }

  g_print ("%s, %u blocks, %zu bytes\n", bench->largest->id, bench->largest->n_blocks, strlen (bench->text));
  bench_report ("open the largest page / bare text view", bench_median (subjects), bench_median (floors), GOAL);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { 0 };
  g_autoptr (KeelSession) session = NULL;
  g_autoptr (GtkWidget) bare = NULL;
  g_autoptr (GtkWidget) reading = NULL;
  GPtrArray *problems = NULL;

  if (argc != 2)
    {
      g_printerr ("Usage: bench-page PROGRAMME.json\n");
      return 2;
    }

  adw_init ();
  bench.programme = keel_programme_new_from_file (argv[1], &problems);
  g_assert_nonnull (bench.programme);
  find_largest (&bench);

  session = keel_session_new (NULL, NULL, NULL, NULL);
  reading = g_object_ref_sink (keel_reading_view_new (session));
  bench.reading = KEEL_READING_VIEW (reading);
  bare = g_object_ref_sink (gtk_scrolled_window_new ());
  bench.bare = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_wrap_mode (bench.bare, GTK_WRAP_WORD_CHAR);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (bare), GTK_WIDGET (bench.bare));

  bench.window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (bench.window, 740, 760);
  gtk_window_set_child (bench.window, reading);
  gtk_window_present (bench.window);
  wait_for_frame (&bench);
  measure (&bench, bare);

  gtk_window_destroy (bench.window);
  g_object_unref (bench.programme);
  g_free (bench.text);
  return 0;
}

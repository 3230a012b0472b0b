/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-page-flow.h"

#define PAGE 100.0
#define LINE 10.0

/* A piece in a letter and a number: “h1” a heading of one line, “t12” a text of twelve, “b1” one that
 * begins a page, “s3” a text with 5 above it. */
static void
add_piece (const char *code,
           GArray     *pieces,
           GArray     *heights)
{
  guint n_lines = (guint) g_ascii_strtoull (code + 1, NULL, 10);
  KeelFlowPiece piece = {
    .n_lines = n_lines,
    .space = code[0] == 's' ? 5 : 0,
    .keeps_with_next = code[0] == 'h',
    .begins_page = code[0] == 'b',
  };
  double height = LINE;

  g_array_append_val (pieces, piece);
  for (guint i = 0; i < n_lines; i++)
    g_array_append_val (heights, height);
}

/* “0:0+9@0 …”: page 0, lines 0 to 8, at y 0. */
static char *
flow (const char *codes)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (KeelFlowPiece));
  g_autoptr (GArray) heights = g_array_new (FALSE, FALSE, sizeof (double));
  g_auto (GStrv) list = g_strsplit (codes, " ", -1);
  g_autoptr (GArray) slices = NULL;
  GString *text = g_string_new (NULL);

  for (guint i = 0; list[i] != NULL; i++)
    add_piece (list[i], pieces, heights);

  slices = keel_page_flow (pieces, heights, PAGE);
  for (guint i = 0; i < slices->len; i++)
    {
      const KeelPageSlice *slice = &g_array_index (slices, KeelPageSlice, i);

      g_string_append_printf (text, "%s%u:%u+%u@%g", i > 0 ? " " : "", slice->page, slice->first_line,
                              slice->n_lines, slice->y);
    }

  return g_string_free (text, FALSE);
}

static void
pages_break_where_they_may (void)
{
  static const struct
  {
    const char *pieces;
    const char *expected;
  } cases[] = {
    { "t3", "0:0+3@0" },
    { "t10", "0:0+10@0" },
    { "t20", "0:0+10@0 1:10+10@0" },
    /* Line by line, and two at least on either side. */
    { "t8 t5", "0:0+8@0 0:0+2@80 1:2+3@0" },
    { "t9 t5", "0:0+9@0 1:0+5@0" },
    { "t11", "0:0+9@0 1:9+2@0" },
    { "t6 t5", "0:0+6@0 0:0+3@60 1:3+2@0" },
    { "t8 t3", "0:0+8@0 1:0+3@0" },
    { "t9 t2", "0:0+9@0 1:0+2@0" },
    { "t9 t1", "0:0+9@0 0:0+1@90" },
    /* No heading is left behind, nor one above it. */
    { "t8 h1 t1", "0:0+8@0 0:0+1@80 0:0+1@90" },
    { "t8 h1 t5", "0:0+8@0 1:0+1@0 1:0+5@10" },
    { "t7 h1 h1 t5", "0:0+7@0 1:0+1@0 1:0+1@10 1:0+5@20" },
    { "t7 h1 t5", "0:0+7@0 0:0+1@70 0:0+2@80 1:2+3@0" },
    { "t9 h1", "0:0+9@0 0:0+1@90" },
    /* The space above is not at the top. */
    { "s1 s1", "0:0+1@0 0:0+1@15" },
    { "t10 s1", "0:0+10@0 1:0+1@0" },
    { "t9 s1", "0:0+9@0 1:0+1@0" },
    { "t1 b1 t1", "0:0+1@0 1:0+1@0 1:0+1@10" },
    { "b1", "0:0+1@0" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = flow (cases[i].pieces);

      g_test_message ("%s", cases[i].pieces);
      g_assert_cmpstr (found, ==, cases[i].expected);
    }
}

static void
what_is_too_high_has_a_page_of_its_own (void)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (KeelFlowPiece));
  g_autoptr (GArray) heights = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) slices = NULL;
  static const double of_lines[] = { 10, 250, 10 };

  for (guint i = 0; i < G_N_ELEMENTS (of_lines); i++)
    {
      KeelFlowPiece piece = { .n_lines = 1 };

      g_array_append_val (pieces, piece);
      g_array_append_val (heights, of_lines[i]);
    }

  slices = keel_page_flow (pieces, heights, PAGE);
  g_assert_cmpuint (slices->len, ==, 3);
  for (guint i = 0; i < slices->len; i++)
    {
      g_assert_cmpuint (g_array_index (slices, KeelPageSlice, i).page, ==, i);
      g_assert_cmpfloat (g_array_index (slices, KeelPageSlice, i).y, ==, 0);
    }
}

static void
a_whole_diary_loses_no_line (void)
{
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (KeelFlowPiece));
  g_autoptr (GArray) heights = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) slices = NULL;
  guint next_line = 0;

  for (guint i = 0; i < 20000; i++)
    add_piece (i % 3 == 0 ? "h1" : i % 7 == 0 ? "s27" : "s4", pieces, heights);

  slices = keel_page_flow (pieces, heights, PAGE);
  for (guint i = 0, piece = 0; i < slices->len; i++)
    {
      const KeelPageSlice *slice = &g_array_index (slices, KeelPageSlice, i);

      g_assert_cmpuint (slice->piece, ==, piece);
      g_assert_cmpuint (slice->first_line, ==, next_line);
      g_assert_cmpfloat (slice->y + slice->n_lines * LINE, <=, PAGE);
      next_line += slice->n_lines;
      if (next_line == g_array_index (pieces, KeelFlowPiece, piece).n_lines)
        {
          piece++;
          next_line = 0;
        }
    }
  g_assert_cmpuint (g_array_index (slices, KeelPageSlice, slices->len - 1).piece, ==, pieces->len - 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paper/page-flow/pages-break-where-they-may", pages_break_where_they_may);
  g_test_add_func ("/paper/page-flow/what-is-too-high-has-a-page-of-its-own", what_is_too_high_has_a_page_of_its_own);
  g_test_add_func ("/paper/page-flow/a-whole-diary-loses-no-line", a_whole_diary_loses_no_line);

  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-markup.h"

#include "keel-error.h"

static const char * const kind_names[] = { "h", "p", "item" };

static const char * const link_names[] = {
  "", "page", "item", "practice", "prompt", "card", "worksheet", "glossary", "reading", "web",
};

/* h2 "…" | p "…" | item1.3 "…": a node; in it runs, each with its attributes: [*] strong, [/]
 * emphasis, [page:P1] a link. */
static char *
describe (const KeelMarkup *markup)
{
  GString *text = g_string_new (NULL);
  guint n_nodes;
  const KeelMarkupNode *nodes = keel_markup_get_nodes (markup, &n_nodes);

  for (guint i = 0; i < n_nodes; i++)
    {
      g_string_append_printf (text, "%s%s", i > 0 ? " | " : "", kind_names[nodes[i].kind]);
      if (nodes[i].level > 0)
        g_string_append_printf (text, "%u", nodes[i].level);
      if (nodes[i].depth > 0)
        g_string_append_printf (text, "%u", nodes[i].depth);
      if (nodes[i].number > 0)
        g_string_append_printf (text, ".%u", nodes[i].number);

      for (guint j = 0; j < nodes[i].n_runs; j++)
        {
          const KeelMarkupRun *run = &nodes[i].runs[j];

          g_assert_cmpstr (run->text, !=, "");
          g_assert_true ((run->link == KEEL_LINK_TO_NOTHING) == (run->target == NULL));
          g_string_append_printf (text, " “%s”", run->text);
          if (run->is_strong)
            g_string_append_c (text, '*');
          if (run->is_emphasis)
            g_string_append_c (text, '/');
          if (run->target != NULL)
            g_string_append_printf (text, "[%s:%s]", link_names[run->link], run->target);
        }
    }

  return g_string_free (text, FALSE);
}

static void
texts_become_nodes (void)
{
  static const struct
  {
    const char *text;
    const char *nodes;
  } cases[] = {
    { "", "" },
    { "Words.", "p “Words.”" },
    { "One.\n\nTwo.", "p “One.” | p “Two.”" },
    { "A soft\nbreak.", "p “A soft break.”" },
    { "A hard  \nbreak.", "p “A hard\nbreak.”" },
    { "A hard\\\nbreak.", "p “A hard\nbreak.”" },
    { "## Two\n\n### Three\n#### Four", "h2 “Two” | h3 “Three” | h4 “Four”" },
    { "Two\n---", "h2 “Two”" },
    { "a **b** *c* ***d***", "p “a ” “b”* “ ” “c”/ “ ” “d”*/" },
    { "_a_ __b__", "p “a”/ “ ” “b”*" },
    { "snake_case stays", "p “snake_case stays”" },
    { "\\*plain\\* & 3 < 4", "p “*plain* & 3 < 4”" },
    { "- a\n- b", "item1 “a” | item1 “b”" },
    { "- a\n\n- b", "item1 “a” | item1 “b”" },
    { "3. a\n4. b\n9. c", "item1.3 “a” | item1.4 “b” | item1.5 “c”" },
    { "1. a\n   - b\n   - c\n2. d", "item1.1 “a” | item2 “b” | item2 “c” | item1.2 “d”" },
    { "- a\n  1. b\n  2. c\n- d", "item1 “a” | item2.1 “b” | item2.2 “c” | item1 “d”" },
    { "- a\n\n  b\n\n- c", "item1 “a” | p1 “b” | item1 “c”" },
    { "- a\n  - b\n\n  c", "item1 “a” | item2 “b” | p1 “c”" },
    { "- a\n\nafter", "item1 “a” | p “after”" },
    { "[tilt](glossary:tilt).", "p “tilt”[glossary:tilt] “.”" },
    { "[a **b** c](page:P4)", "p “a ”[page:P4] “b”*[page:P4] “ c”[page:P4]" },
    { "**[a](item:AP-M1)**", "p “a”*[item:AP-M1]" },
    { "[a](practice:B1)[b](prompt:J01)[c](card:Q1)", "p “a”[practice:B1] “b”[prompt:J01] “c”[card:Q1]" },
    { "[a](worksheet:W1) [b](reading:x-1990)", "p “a”[worksheet:W1] “ ” “b”[reading:x-1990]" },
    { "[a](https://example.org/b?c=d&e#f)", "p “a”[web:https://example.org/b?c=d&e#f]" },
    { "<https://example.org>", "p “https://example.org”[web:https://example.org]" },
    { "[a][b]\n\n[b]: page:P1", "p “a”[page:P1]" },
    { "| a | b |\n|---|---|", "p “| a | b | |---|---|”" },
    { "“Déjà” – vu…", "p ““Déjà” – vu…”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (KeelMarkup) markup = keel_markup_parse (cases[i].text, &error);
      g_autofree char *nodes = NULL;

      g_assert_no_error (error);
      nodes = describe (markup);
      g_assert_cmpstr (nodes, ==, cases[i].nodes);
    }
}

static void
what_is_refused_is_named (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "So <b>bold</b>.", "HTML is not allowed (after “So”)" },
    { "<p>", "HTML is not allowed (at the beginning)" },
    { "So ![a](https://a.b)", "Images are not allowed (after “So”)" },
    { "One.\n\n> two", "Block quotes are not allowed (after “One.”)" },
    { "One `two`", "Code is not allowed (after “One”)" },
    { "One.\n\n***", "Rules are not allowed (after “One.”)" },
    { "One &amp; two", "Entities such as &nbsp; are not allowed; write the character itself (after “One”)" },
    { "# One", "A heading is not of level ##, ### or #### (at the beginning)" },
    { "- a\n- ## b", "A heading stands in a list (after “a”)" },
    { "- a\n  - b\n    - c", "A list is nested deeper than two levels (after “a b”)" },
    { "- - a", "A heading or an item of a list has no words of its own (at the beginning)" },
    { "0. a", "A numbered list begins at 0, not at 1 or above (at the beginning)" },
    { "a [b](page:P1 \"c\")", "A link has a title, which nobody would see (after “a”)" },
    { "a [ ](page:P1)", "A link has no words (after “a”)" },
    { "a [b]()", "A link leads to “”, which is neither https:// nor a thing of the programme such as page:P4 "
                 "(after “a”)" },
    { "a [b](page:)", "A link leads to “page:”, which is neither https:// nor a thing of the programme "
                      "such as page:P4 (after “a”)" },
    { "The first words of a long text, then the last ones <br>",
      "HTML is not allowed (after “…of a long text, then the last ones”)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (KeelMarkup) markup = keel_markup_parse (cases[i].text, &error);

      g_assert_null (markup);
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

/* One address, used a thousand times. */
static void
a_long_address_is_refused (void)
{
  g_autoptr (GString) text = g_string_new ("[a]: https://");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1024; i++)
    g_string_append_c (text, 'a');
  g_string_append (text, "\n\n");
  for (guint i = 0; i < 1000; i++)
    g_string_append (text, "[a]");

  g_assert_null (keel_markup_parse (text->str, &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
}

static void
bytes_that_are_no_text_are_refused (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keel_markup_parse ("a\xff", &error));
  g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
}

static void
plain_has_the_words (void)
{
  g_autoptr (KeelMarkup) markup = keel_markup_parse ("## A\n\nb **c** [d](page:P1)\n\n- e\n- f", NULL);
  g_autofree char *plain = keel_markup_to_plain (markup);

  g_assert_cmpstr (plain, ==, "A\nb c d\ne\nf");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/markup/texts-become-nodes", texts_become_nodes);
  g_test_add_func ("/core/markup/what-is-refused-is-named", what_is_refused_is_named);
  g_test_add_func ("/core/markup/a-long-address-is-refused", a_long_address_is_refused);
  g_test_add_func ("/core/markup/bytes-that-are-no-text-are-refused", bytes_that_are_no_text_are_refused);
  g_test_add_func ("/core/markup/plain-has-the-words", plain_has_the_words);

  return g_test_run ();
}

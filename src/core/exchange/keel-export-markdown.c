/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Markdown for people. A text was typed as plain text, so it stays as it was typed, but
 * for one thing: no line of it may become a heading, or open a block that swallows the
 * headings after it. Such a line gets a backslash, which Markdown does not show. */

#include "keel-export.h"

#include <string.h>
#include "keel-printout-parts.h"

static gboolean
is_space (char c)
{
  return c == ' ' || c == '\t';
}

static gboolean
is_space_or_end (char c)
{
  return is_space (c) || c == '\0';
}

/* The length of a list's or a quotation's mark at @at; 0 if there is none. */
static gsize
measure_mark (const char *at)
{
  gsize n_digits = strspn (at, "0123456789");

  if (*at == '>')
    return 1;
  if (*at != '\0' && strchr ("-+*", *at) != NULL && is_space (at[1]))
    return 1;
  if (n_digits > 0 && (at[n_digits] == '.' || at[n_digits] == ')') && is_space (at[n_digits + 1]))
    return n_digits + 1;

  return 0;
}

/* Where a block may begin: a list item and a quotation can hold a heading too. */
static const char *
skip_marks (const char *line)
{
  gsize length;

  line += strspn (line, " \t");
  while ((length = measure_mark (line)) > 0)
    {
      line += length;
      line += strspn (line, " \t");
    }

  return line;
}

/* "===" or "---": the line above would be a heading. */
static gboolean
is_underline (const char *at)
{
  const char mark[] = { *at, '\0' };
  gsize length = strspn (at, mark);

  return (*at == '=' || *at == '-') && at[length + strspn (at + length, " \t")] == '\0';
}

static gboolean
opens_block (const char *at)
{
  gsize n_signs = strspn (at, "#");

  return (n_signs >= 1 && n_signs <= 6 && is_space_or_end (at[n_signs])) ||
         is_underline (at) ||
         g_str_has_prefix (at, "```") ||
         g_str_has_prefix (at, "~~~") ||
         (*at == '<' && (g_ascii_isalpha (at[1]) || (at[1] != '\0' && strchr ("/!?", at[1]) != NULL)));
}

static void
append_line (GString    *text,
             const char *line)
{
  const char *at = skip_marks (line);

  g_string_append_len (text, line, at - line);
  if (opens_block (at))
    g_string_append_c (text, '\\');
  g_string_append (text, at);
  g_string_append_c (text, '\n');
}

/* As a paragraph of its own, a blank line before it. */
static void
append_text (GString    *text,
             const char *value)
{
  g_auto (GStrv) lines = g_strsplit (value, "\n", -1);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  for (gsize i = 0; lines[i] != NULL; i++)
    append_line (text, lines[i]);
}

/* "#" at its end would be taken for decoration. */
static void
append_heading (GString    *text,
                guint       level,
                const char *words)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  for (guint i = 0; i < level; i++)
    g_string_append_c (text, '#');
  g_string_append_printf (text, " %s", words);
  if (g_str_has_suffix (words, "#"))
    g_string_insert_c (text, (gssize) text->len - 1, '\\');
  g_string_append_c (text, '\n');
}

/* The second and later lines of an item stand below its first. */
static void
append_item (GString    *text,
             const char *value)
{
  g_auto (GStrv) lines = g_strsplit (value, "\n", -1);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_string_append (text, i == 0 ? "- " : "  ");
      append_line (text, lines[i]);
    }
}

static void
append_cell (GString    *text,
             const char *value)
{
  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '|')
        g_string_append_c (text, '\\');
      g_string_append_c (text, *p == '\n' ? ' ' : *p);
    }
  g_string_append (text, " |");
}

/* As GitHub and most others write tables: CommonMark has none. */
static void
append_table (GString              *text,
              const KeelPrintBlock *block)
{
  g_string_append_c (text, '\n');
  for (gsize i = 0; block->cells[i] != NULL; i++)
    {
      g_string_append (text, i % block->n_columns == 0 ? "| " : " ");
      append_cell (text, block->cells[i]);
      if (i % block->n_columns != block->n_columns - 1)
        continue;

      g_string_append_c (text, '\n');
      for (guint column = 0; i < block->n_columns && column < block->n_columns; column++)
        g_string_append (text, column + 1 < block->n_columns ? "| --- " : "| --- |\n");
    }
}

static void
append_field (GString              *text,
              const KeelPrintBlock *block)
{
  g_string_append_printf (text, "%s**%s**\n", text->len > 0 ? "\n" : "", block->label);
  if (*block->text != '\0')
    append_text (text, block->text);
}

static void
append_block (GString              *text,
              const KeelPrintBlock *block,
              guint                 above,
              gboolean              is_in_list)
{
  switch (block->kind)
    {
    case KEEL_PRINT_HEADING:
      append_heading (text, block->level + above, block->text);
      break;
    case KEEL_PRINT_ITEM:
      if (!is_in_list)
        g_string_append_c (text, '\n');
      append_item (text, block->text);
      break;
    case KEEL_PRINT_FIELD:
      append_field (text, block);
      break;
    case KEEL_PRINT_TABLE:
      append_table (text, block);
      break;
    case KEEL_PRINT_PARAGRAPH:
    case KEEL_PRINT_NOTE:
    case KEEL_PRINT_PICTURE:
      append_text (text, block->text);
      break;
    case KEEL_PRINT_PAGE_BREAK:
      break;
    }
}

GBytes *
keel_printout_to_markdown (const KeelPrintout *self)
{
  const char *title = keel_printout_get_title (self);
  GString *text = g_string_new (NULL);
  gboolean is_in_list = FALSE;

  if (title != NULL)
    append_heading (text, 1, title);
  if (keel_printout_get_subtitle (self) != NULL)
    append_text (text, keel_printout_get_subtitle (self));
  for (guint i = 0; i < keel_printout_get_n_blocks (self); i++)
    {
      const KeelPrintBlock *block = keel_printout_get_block (self, i);

      append_block (text, block, title != NULL ? 1 : 0, is_in_list);
      is_in_list = block->kind == KEEL_PRINT_ITEM;
    }

  return g_string_free_to_bytes (text);
}

GBytes *
keel_export_markdown (GListModel *entries,
                      KeelDay     from,
                      KeelDay     to)
{
  g_autoptr (KeelPrintout) printout = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (entries), NULL);

  printout = keel_printout_new (NULL, NULL, KEEL_MOMENT_NONE);
  keel_printout_add_entries (printout, entries, from, to, 1);

  return keel_printout_to_markdown (printout);
}

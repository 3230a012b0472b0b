/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Markdown for people. A text was typed as plain text, so it stays as it was typed, but
 * for one thing: no line of it may become a heading, or open a block that swallows the
 * headings after it. Such a line gets a backslash, which Markdown does not show. */

#include "keel-config.h"
#include "keel-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include "keel-entry-words.h"
#include "keel-export-list.h"

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
  g_autofree char *stripped = g_strstrip (g_strdup (value));
  g_auto (GStrv) lines = g_strsplit (stripped, "\n", -1);

  g_string_append_c (text, '\n');
  for (gsize i = 0; lines[i] != NULL; i++)
    append_line (text, lines[i]);
}

/* @words on one line: "#" at its end would be taken for decoration. */
static void
append_heading (GString    *text,
                const char *signs,
                const char *words)
{
  g_autofree char *line = g_strdelimit (g_strdup (words), "\n", ' ');

  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_printf (text, "%s %s", signs, line);
  if (g_str_has_suffix (line, "#"))
    g_string_insert_c (text, (gssize) text->len - 1, '\\');
  g_string_append_c (text, '\n');
}

static void
append_entry_heading (GString   *text,
                      KeelEntry *entry)
{
  g_autofree char *day = keel_entry_words_day_and_time (keel_entry_get_day (entry),
                                                        keel_entry_get_time (entry));
  const char *title = keel_entry_get_title (entry);
  g_autofree char *both = NULL;

  if (title == NULL)
    {
      append_heading (text, "##", day);
      return;
    }

  /* Translators: the heading of an entry: %1$s is its day and time, %2$s its title. */
  both = g_strdup_printf (_("%1$s – %2$s"), day, title);
  append_heading (text, "##", both);
}

static void
append_tags (GString   *text,
             KeelEntry *entry)
{
  const char * const *tags = keel_entry_get_tags (entry);
  g_autofree char *list = NULL;

  if (tags[0] == NULL)
    return;

  list = g_strjoinv (", ", (char **) tags);
  g_string_append_c (text, '\n');
  /* Translators: below an entry; %s is a list of its tags. */
  g_string_append_printf (text, _("Tags: %s"), list);
  g_string_append_c (text, '\n');
}

static void
append_entry (GString   *text,
              KeelEntry *entry)
{
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];
  guint n_texts = keel_entry_list_texts (entry, texts);

  append_entry_heading (text, entry);
  for (guint i = 0; i < n_texts; i++)
    {
      const char *value = keel_entry_get_text (entry, texts[i]);

      if (value[strspn (value, " \t\n")] == '\0')
        continue;

      /* Free text answers no question. */
      if (keel_entry_words_question (texts[i])[0] != '\0')
        append_heading (text, "###", keel_entry_words_question (texts[i]));
      append_text (text, value);
    }
  append_tags (text, entry);
}

GBytes *
keel_export_markdown (GListModel *entries,
                      KeelDay     from,
                      KeelDay     to)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autofree char *last_month = NULL;
  GString *text;

  g_return_val_if_fail (G_IS_LIST_MODEL (entries), NULL);

  list = keel_export_list (entries, from, to);
  text = g_string_new (NULL);
  for (guint i = 0; i < list->len; i++)
    {
      KeelEntry *entry = g_ptr_array_index (list, i);
      g_autofree char *month = keel_entry_words_month (keel_entry_get_day (entry));

      if (g_strcmp0 (month, last_month) != 0)
        {
          append_heading (text, "#", month);
          g_free (last_month);
          last_month = g_steal_pointer (&month);
        }
      append_entry (text, entry);
    }

  return g_string_free_to_bytes (text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a writer writes is a function of the calls alone: no locale, no hash
 * order, no floating point. */

#include "keel-json-writer.h"

#include <string.h>

#define MAX_COLUMNS 80

struct _KeelJsonWriter
{
  GString  *text;
  GArray   *closers;    /* of char: what closes each open level, innermost last */
  gboolean  has_items;  /* the innermost level has */
};

static void
append_indent (KeelJsonWriter *writer,
               guint           level)
{
  for (guint i = 0; i < level; i++)
    g_string_append (writer->text, "  ");
}

static void
append_escape (GString *text,
               char     c)
{
  static const char controls[] = "\b\f\n\r\t", letters[] = "bfnrt";
  const char *control = strchr (controls, c);

  if (c == '"' || c == '\\')
    g_string_append_printf (text, "\\%c", c);
  else if (control != NULL)
    g_string_append_printf (text, "\\%c", letters[control - controls]);
  else
    g_string_append_printf (text, "\\u%04x", (guint) c);
}

static void
append_quoted (GString    *text,
               const char *value)
{
  const char *at = value;

  g_string_append_c (text, '"');
  while (TRUE)
    {
      const char *start = at;

      while ((guchar) *at >= 0x20 && *at != '"' && *at != '\\')
        at++;

      g_string_append_len (text, start, at - start);
      if (*at == '\0')
        break;

      append_escape (text, *at);
      at++;
    }
  g_string_append_c (text, '"');
}

/* What stands before an item: the comma of the last one, a line, an indent. */
static void
begin_item (KeelJsonWriter *writer)
{
  if (writer->closers->len == 0)
    return;

  g_string_append (writer->text, writer->has_items ? ",\n" : "\n");
  append_indent (writer, writer->closers->len);
  writer->has_items = TRUE;
}

static void
begin_member (KeelJsonWriter *writer,
              const char     *name)
{
  begin_item (writer);
  if (name == NULL)
    return;

  append_quoted (writer->text, name);
  g_string_append (writer->text, ": ");
}

static void
open_level (KeelJsonWriter *writer,
            char            opener,
            char            closer)
{
  g_string_append_c (writer->text, opener);
  g_array_append_val (writer->closers, closer);
  writer->has_items = FALSE;
}

static void
close_level (KeelJsonWriter *writer,
             char            closer)
{
  g_return_if_fail (writer->closers->len > 0);
  g_return_if_fail (g_array_index (writer->closers, char, writer->closers->len - 1) == closer);

  g_array_set_size (writer->closers, writer->closers->len - 1);
  if (writer->has_items)
    {
      g_string_append_c (writer->text, '\n');
      append_indent (writer, writer->closers->len);
    }
  g_string_append_c (writer->text, closer);
  writer->has_items = TRUE;
}

/* `["a", "b"]`, without regard to its length. */
static char *
join_texts (const char * const *values)
{
  GString *line = g_string_new ("[");

  for (guint i = 0; values[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (line, ", ");

      append_quoted (line, values[i]);
    }

  g_string_append_c (line, ']');
  return g_string_free (line, FALSE);
}

/* Whether @value fits into what is left of the last line, and a comma too. */
static gboolean
fits_on_line (KeelJsonWriter *writer,
              const char     *value)
{
  const char *newline = memrchr (writer->text->str, '\n', writer->text->len);
  const char *line = newline != NULL ? newline + 1 : writer->text->str;

  return g_utf8_strlen (line, -1) + g_utf8_strlen (value, -1) < MAX_COLUMNS;
}

KeelJsonWriter *
keel_json_writer_new (void)
{
  KeelJsonWriter *writer = g_new0 (KeelJsonWriter, 1);

  writer->text = g_string_sized_new (1024);
  writer->closers = g_array_new (FALSE, FALSE, sizeof (char));
  return writer;
}

void
keel_json_writer_free (KeelJsonWriter *writer)
{
  if (writer == NULL)
    return;

  if (writer->text != NULL)
    g_string_free (writer->text, TRUE);
  g_array_unref (writer->closers);
  g_free (writer);
}

GBytes *
keel_json_writer_finish (KeelJsonWriter *writer)
{
  GBytes *bytes;

  g_return_val_if_fail (writer != NULL, NULL);
  g_return_val_if_fail (writer->closers->len == 0, NULL);

  g_string_append_c (writer->text, '\n');
  bytes = g_string_free_to_bytes (g_steal_pointer (&writer->text));
  keel_json_writer_free (writer);
  return bytes;
}

void
keel_json_writer_begin_object (KeelJsonWriter *writer,
                               const char     *name)
{
  begin_member (writer, name);
  open_level (writer, '{', '}');
}

void
keel_json_writer_end_object (KeelJsonWriter *writer)
{
  close_level (writer, '}');
}

void
keel_json_writer_begin_array (KeelJsonWriter *writer,
                              const char     *name)
{
  begin_member (writer, name);
  open_level (writer, '[', ']');
}

void
keel_json_writer_end_array (KeelJsonWriter *writer)
{
  close_level (writer, ']');
}

void
keel_json_writer_add_string (KeelJsonWriter *writer,
                             const char     *name,
                             const char     *value)
{
  begin_member (writer, name);
  if (value != NULL)
    append_quoted (writer->text, value);
  else
    g_string_append (writer->text, "null");
}

void
keel_json_writer_add_strings (KeelJsonWriter     *writer,
                              const char         *name,
                              const char * const *values)
{
  static const char * const none[] = { NULL };
  const char * const *texts = values != NULL ? values : none;
  g_autofree char *line = join_texts (texts);

  begin_member (writer, name);
  if (fits_on_line (writer, line))
    {
      g_string_append (writer->text, line);
      return;
    }

  open_level (writer, '[', ']');
  for (guint i = 0; texts[i] != NULL; i++)
    keel_json_writer_add_string (writer, NULL, texts[i]);
  close_level (writer, ']');
}

void
keel_json_writer_add_integer (KeelJsonWriter *writer,
                              const char     *name,
                              gint64          value)
{
  begin_member (writer, name);
  g_string_append_printf (writer->text, "%" G_GINT64_FORMAT, value);
}

void
keel_json_writer_add_boolean (KeelJsonWriter *writer,
                              const char     *name,
                              gboolean        value)
{
  begin_member (writer, name);
  g_string_append (writer->text, value ? "true" : "false");
}

void
keel_json_writer_add_null (KeelJsonWriter *writer,
                           const char     *name)
{
  keel_json_writer_add_string (writer, name, NULL);
}

void
keel_json_writer_add_day (KeelJsonWriter *writer,
                          const char     *name,
                          KeelDay         day)
{
  g_autofree char *text = day != KEEL_DAY_NONE ? keel_day_to_string (day) : NULL;

  keel_json_writer_add_string (writer, name, text);
}

void
keel_json_writer_add_time (KeelJsonWriter *writer,
                           const char     *name,
                           int             minutes)
{
  g_autofree char *text = minutes != KEEL_TIME_NONE ? keel_time_to_string (minutes) : NULL;

  keel_json_writer_add_string (writer, name, text);
}

void
keel_json_writer_add_moment (KeelJsonWriter *writer,
                             const char     *name,
                             KeelMoment      moment)
{
  g_autofree char *text = keel_moment_is_set (moment) ? keel_moment_to_string (moment) : NULL;

  keel_json_writer_add_string (writer, name, text);
}

void
keel_json_writer_add_raw (KeelJsonWriter *writer,
                          const char     *name,
                          const char     *value,
                          gssize          length)
{
  g_return_if_fail (value != NULL);

  begin_item (writer);
  if (name != NULL)
    g_string_append_printf (writer->text, "\"%s\": ", name);
  g_string_append_len (writer->text, value, length);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One entry of jrnl's JSON (data/schema/jrnl.md says what becomes of each member).
 *
 * jrnl takes the first sentence of an entry for its title. Some of its exports give
 * the body without that sentence, others whole; in the second case the title says
 * nothing new and is dropped. What was written is never shortened. */

#include "keel-config.h"
#include "keel-import-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include "keel-entry-private.h"
#include "keel-error.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"
#include "keel-text.h"

#define MINUTE (60)
#define DAY (24 * 60 * MINUTE)

/* An entry as the file has it: texts "" when absent. */
typedef struct
{
  KeelDay  day;
  int      time;
  char    *title;
  char    *body;
  char   **tags;
  gboolean is_starred;
} Source;

static void
source_clear (Source *source)
{
  g_free (source->title);
  g_free (source->body);
  g_strfreev (source->tags);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Source, source_clear)

static gboolean
read_text (JsonObject  *object,
           const char  *member,
           char       **out_text,
           GError     **error)
{
  char *text = NULL;

  if (!keel_json_read_string (object, "", member, &text, error))
    return FALSE;

  *out_text = text != NULL ? text : g_strdup ("");
  return TRUE;
}

static gboolean
read_source (JsonObject  *object,
             Source      *source,
             GError     **error)
{
  return keel_json_read_day_required (object, "", "date", &source->day, error) &&
         keel_json_read_time (object, "", "time", &source->time, error) &&
         read_text (object, "title", &source->title, error) &&
         read_text (object, "body", &source->body, error) &&
         keel_json_read_strings (object, "", "tags", &source->tags, error) &&
         keel_json_read_boolean (object, "", "starred", &source->is_starred, error);
}

/* By what an import finds its own again: what the file says, before anything of it
 * is cleaned or dropped. */
static char *
make_key (const Source *source)
{
  g_autofree char *day = keel_day_to_string (source->day);
  g_autofree char *time = source->time != KEEL_TIME_NONE ? keel_time_to_string (source->time)
                                                         : g_strdup ("");
  g_autofree char *whole = g_strjoin ("\n", day, time, source->title, source->body, NULL);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, whole, -1);
}

/* On one line, its words one space apart. */
static char *
flatten (const char *text)
{
  g_autoptr (GString) flat = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!g_unichar_isspace (g_utf8_get_char (p)))
        g_string_append_len (flat, p, g_utf8_next_char (p) - p);
      else if (flat->len > 0 && flat->str[flat->len - 1] != ' ')
        g_string_append_c (flat, ' ');
    }

  if (flat->len > 0 && flat->str[flat->len - 1] == ' ')
    g_string_truncate (flat, flat->len - 1);

  return g_string_free (g_steal_pointer (&flat), FALSE);
}

/* The title that is kept, or NULL. A body that begins with the title, were it cut in the
 * middle of a word, says it all; line ends do not count, as jrnl may join in the title
 * what stands on two lines of the body. */
static char *
choose_title (const char *title,
              const char *body)
{
  g_autofree char *flat_title = flatten (title);
  g_autofree char *flat_body = flatten (body);

  if (flat_title[0] == '\0' || g_str_has_prefix (flat_body, flat_title))
    return NULL;

  return g_steal_pointer (&flat_title);
}

/* "@family" and "#family" become "family"; the entry tidies the rest. */
static char **
choose_tags (char **tags)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (gsize i = 0; tags[i] != NULL; i++)
    g_strv_builder_add (builder, tags[i] + strspn (tags[i], "@#"));

  return g_strv_builder_end (builder);
}

/* jrnl says when an entry was written by its day and time, so that is when it was
 * created, on the writer's clock as it stands @now: the wall clock is exact, and no
 * zone rule of 1660 is asked. Not in the future, though: then it is made now. Entries
 * of one minute follow one another by a second each, so that the journal keeps the
 * order of the file. */
static KeelMoment
find_created (const Source *source,
              KeelMoment    now,
              KeelEntry    *before)
{
  gint64 days = (gint64) source->day - keel_day_from_ymd (1970, 1, 1);
  int minutes = MAX (source->time, 0);
  KeelMoment created = { .seconds = days * DAY + minutes * MINUTE - now.offset * MINUTE,
                         .offset = now.offset };

  if (before != NULL &&
      keel_entry_get_day (before) == source->day &&
      keel_entry_get_time (before) == source->time)
    {
      created = keel_record_get_created (KEEL_RECORD (before));
      created.seconds += 1;
      return created;
    }

  /* The first day of all has, east of Greenwich, an hour before time began. */
  if (keel_moment_compare (created, now) > 0 || source->day == keel_day_from_ymd (1, 1, 1))
    return now;

  return created;
}

static gboolean
check_words (const char  *title,
             const char  *body,
             GError     **error)
{
  if (keel_entry_holds_word (title) || keel_entry_holds_word (body))
    return TRUE;

  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                       /* Translators: why an entry of a file is not imported. */
                       _("There is no text in it"));
  return FALSE;
}

static gboolean
check_length (const char  *member,
              const char  *text,
              GError     **error)
{
  if (strlen (text) <= KEEL_ENTRY_TEXT_MAX)
    return TRUE;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT,
               /* Translators: why an entry of a file is not imported. %1$s is the name of a part
                * of the entry, %2$zu its length, %3$d the greatest length. */
               _("“%1$s” is %2$zu bytes long, more than %3$d"),
               member, strlen (text), KEEL_ENTRY_TEXT_MAX);
  return FALSE;
}

static KeelEntry *
make_entry (const Source *source,
            const char   *title,
            const char   *body,
            KeelMoment    created)
{
  g_autoptr (KeelEntry) entry = keel_entry_new (KEEL_ENTRY_FREE, source->day, source->time, created);
  g_auto (GStrv) tags = choose_tags (source->tags);
  g_autofree char *key = make_key (source);

  keel_entry_set_title (entry, title);
  keel_entry_set_text (entry, KEEL_TEXT_BODY, body);
  keel_entry_set_tags (entry, (const char * const *) tags);
  keel_entry_set_starred (entry, source->is_starred);
  keel_entry_set_origin (entry, "jrnl", key);

  return g_steal_pointer (&entry);
}

KeelRecord *
keel_import_read_jrnl (const char  *text,
                       gsize        length,
                       KeelMoment   now,
                       KeelRecord  *before,
                       GError     **error)
{
  g_autoptr (JsonNode) root = keel_json_parse (text, length, keel_json_limits_document (), error);
  g_auto (Source) source = { 0 };
  g_autofree char *body = NULL;
  g_autofree char *whole_title = NULL;
  g_autofree char *title = NULL;
  JsonObject *object;

  if (root == NULL ||
      (object = keel_json_read_root (root, error)) == NULL ||
      !read_source (object, &source, error))
    return NULL;

  body = keel_text_clean (source.body, -1);
  whole_title = keel_text_clean (source.title, -1);
  title = choose_title (whole_title, body);
  if (!check_words (whole_title, body, error) ||
      !check_length ("body", body, error) ||
      !check_length ("title", whole_title, error))
    return NULL;

  return KEEL_RECORD (make_entry (&source, title, body,
                                  find_created (&source, now, KEEL_IS_ENTRY (before) ? KEEL_ENTRY (before) : NULL)));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was seen of the workbook, for the next start: its digests need not be computed
 * again, and what is missing then is noticed.
 *
 *   {"format": "even-keel/index", "schema": 1, "documents": [
 *   ["journal/2026/2026-11-23-7d728b0ede86.json", "3fa85f64-…", 1834, 1795460531000000000, 7341, "9f86…", false],
 *   …
 *   []]}
 *
 * That is JSON, a document a line: path (percent-encoded where it is not plain), id
 * (or ""), size, mtime, inode, SHA-256, whether it had vanished. It is read by the
 * line, exactly as it is written, in a tenth of the time a parser takes: it stands
 * between the reader and the first entry. What is not exactly so is a workbook never
 * seen: losing the index loses no record.
 *
 * While frozen it stays as it was before the loss: the next start must see it too. */

#include "keel-store-private.h"

#include <string.h>
#include <sys/file.h>
#include "keel-id.h"

#define INDEX_FILE "index.json"
#define INDEX_HEAD "{\"format\": \"even-keel/index\", \"schema\": 1, \"documents\": [\n"
#define INDEX_TAIL "[]]}\n"

/* 100,000 documents take some 20 MB. */
#define INDEX_MAX_BYTES (256 * 1024 * 1024)

#define PLAIN "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_."

static void
append_line (GString        *text,
             const KeelSeen *seen)
{
  gboolean is_plain = seen->path[strspn (seen->path, PLAIN)] == '\0';
  g_autofree char *encoded = is_plain ? NULL : g_uri_escape_string (seen->path, "/", FALSE);
  g_autofree char *digest = keel_digest_to_string (&seen->digest);
  gboolean is_vanished = seen->attention != NULL && seen->attention->state == KEEL_DOCUMENT_VANISHED;

  g_string_append_printf (text, "[\"%s\", \"%s\", %" G_GOFFSET_FORMAT ", %" G_GINT64_FORMAT ", %" G_GUINT64_FORMAT ", \"%s\", %s],\n",
                          is_plain ? seen->path : encoded,
                          seen->id == NULL ? "" : seen->id,
                          seen->stat.size, seen->stat.mtime, seen->stat.inode,
                          digest,
                          is_vanished ? "true" : "false");
}

static GString *
write_text (KeelStore *self)
{
  G_GNUC_UNUSED g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->memory);
  GString *text = g_string_new (INDEX_HEAD);
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->seen);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    append_line (text, value);

  g_string_append (text, INDEX_TAIL);
  return text;
}

gboolean
keel_store_write_index (KeelStore  *self,
                        GError    **error)
{
  g_autoptr (GString) text = NULL;
  keel_autofd int dir = -1;

  if (keel_store_is_frozen (self))
    return TRUE;

  dir = keel_file_open_folder (self->state, ".", error);
  if (dir < 0)
    return FALSE;

  /* As for a draft: nobody sweeps while it is written. */
  flock (dir, LOCK_SH);
  text = write_text (self);
  return keel_file_replace (dir, INDEX_FILE, text->str, text->len, error);
}

/* Steps over @expected. */
static gboolean
skip (char       **at,
      const char  *expected)
{
  if (!g_str_has_prefix (*at, expected))
    return FALSE;

  *at += strlen (expected);
  return TRUE;
}

/* Up to the quotation mark, which becomes the end of it. */
static gboolean
take_text (char       **at,
           const char **out_text)
{
  char *end = strchr (*at, '"');

  if (end == NULL)
    return FALSE;

  *end = '\0';
  *out_text = *at;
  *at = end + 1;
  return TRUE;
}

static gboolean
take_number (char   **at,
             gint64  *out_number)
{
  char *end;

  if (!g_ascii_isdigit (**at) && **at != '-')
    return FALSE;

  *out_number = g_ascii_strtoll (*at, &end, 10);
  *at = end;
  return TRUE;
}

static KeelSeen *
make_seen (const char *encoded,
           const char *id)
{
  g_autofree char *path = strchr (encoded, '%') == NULL ? g_strdup (encoded) : g_uri_unescape_string (encoded, NULL);
  KeelSeen *seen;

  if (path == NULL || *path == '\0' || (*id != '\0' && !keel_id_is_any (id)))
    return NULL;

  seen = keel_seen_new (path);
  seen->id = *id == '\0' ? NULL : g_strdup (id);
  return seen;
}

/* One line, and past its end. */
static KeelSeen *
read_line (char **at)
{
  KeelSeen *seen;
  const char *path;
  const char *id;
  const char *digest_text;
  gint64 size;
  gint64 mtime;
  gint64 inode;
  KeelDigest digest;
  gboolean is_vanished;

  if (!skip (at, "[\"") || !take_text (at, &path)
      || !skip (at, ", \"") || !take_text (at, &id)
      || !skip (at, ", ") || !take_number (at, &size)
      || !skip (at, ", ") || !take_number (at, &mtime)
      || !skip (at, ", ") || !take_number (at, &inode)
      || !skip (at, ", \"") || !take_text (at, &digest_text)
      || !keel_digest_parse (digest_text, &digest))
    return NULL;

  is_vanished = skip (at, ", true");
  if ((!is_vanished && !skip (at, ", false")) || !skip (at, "],\n"))
    return NULL;

  seen = make_seen (path, id);
  if (seen == NULL)
    return NULL;
  seen->stat = (KeelFileStat) { .size = size, .mtime = mtime, .inode = (guint64) inode };
  seen->digest = digest;
  if (is_vanished)
    keel_seen_mark_vanished (seen);
  return seen;
}

GHashTable *
keel_store_read_index (KeelStore *self)
{
  g_autoptr (GByteArray) text = g_byte_array_new ();
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, keel_seen_free);
  char *at;

  if (!keel_file_read (self->state, INDEX_FILE, INDEX_MAX_BYTES, text, NULL, NULL))
    return g_steal_pointer (&index);

  at = (char *) text->data;
  if (skip (&at, INDEX_HEAD))
    while (!g_str_equal (at, INDEX_TAIL))
      {
        KeelSeen *seen = read_line (&at);

        if (seen == NULL)
          break;
        g_hash_table_replace (index, seen->path, seen);
      }

  if (!g_str_equal (at, INDEX_TAIL))
    g_hash_table_remove_all (index);
  return g_steal_pointer (&index);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A file that is imported, taken apart.
 *
 *  (1) The whole file passes the gate before anything else looks at it; no tree is
 *      ever built of more than one entry, so memory follows the entries that are
 *      good, not what a hostile file can say in 64 MiB.
 *  (2) A bad entry is refused itself, with its index and why; the others go on.
 *  (3) Nothing here changes a workbook. */

#include "keel-config.h"
#include "keel-import.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include "keel-entry-private.h"
#include "keel-error.h"
#include "keel-export.h"
#include "keel-import-private.h"
#include "keel-json-gate.h"
#include "keel-json-reader.h"

/* A file of which this many entries are refused is not what it is taken for. */
#define MAX_REFUSED 10000

static const struct
{
  const char      *list;       /* the member that holds the entries */
  KeelImportReader read;
} formats[] = {
  [KEEL_IMPORT_JRNL] = { "entries", keel_import_read_jrnl },
  [KEEL_IMPORT_EVEN_KEEL] = { "records", keel_import_read_even_keel },
};

static void
refusal_free (KeelRefusal *refusal)
{
  g_free (refusal->why);
  g_free (refusal);
}

static KeelRefusal *
refusal_new (guint       index,
             const char *why)
{
  KeelRefusal *refusal = g_new (KeelRefusal, 1);

  refusal->index = index;
  refusal->why = g_strdup (why);
  return refusal;
}

static void
set_format_error (GError **error)
{
  g_set_error_literal (error, KEEL_ERROR, KEEL_ERROR_FORMAT,
                       /* Translators: a file was to be imported. “jrnl --format json” is a command
                        * that stays as it is. */
                       _("This is neither what “jrnl --format json” writes nor an export of Even Keel as JSON"));
}

static const char *
skip_space (const char *at,
            const char *end)
{
  while (at < end && strchr (" \t\n\r", *at) != NULL)
    at++;

  return at;
}

/* The members of the file's one object: KeelJsonMember. */
static GArray *
list_root_members (const char  *text,
                   gsize        length,
                   GError     **error)
{
  const char *start = skip_space (text, text + length);

  /* A photograph dropped on the window is told what could be read, not that column 1
   * is wrong. */
  if (start == text + length || *start != '{')
    {
      set_format_error (error);
      return NULL;
    }

  if (!keel_json_gate (text, length, keel_json_limits_import (), error))
    return NULL;

  return keel_json_list_members (text, length);
}

static const KeelJsonMember *
find_member (GArray     *members,
             const char *name)
{
  for (guint i = 0; i < members->len; i++)
    {
      const KeelJsonMember *member = &g_array_index (members, KeelJsonMember, i);

      if (member->name_length == strlen (name) && memcmp (member->name, name, strlen (name)) == 0)
        return member;
    }

  return NULL;
}

static gboolean
is_ours (GArray *members)
{
  const KeelJsonMember *format = find_member (members, "format");
  const char *prefix = "\"even-keel/";

  return format != NULL &&
         format->value_length > strlen (prefix) &&
         memcmp (format->value, prefix, strlen (prefix)) == 0;
}

/* Checks "format" and "schema" of our own export, without its records. */
static gboolean
check_header (GArray  *members,
              GError **error)
{
  static const char * const names[] = { "format", "schema" };
  g_autoptr (GString) header = g_string_new ("{");
  g_autoptr (JsonNode) root = NULL;
  gint64 schema;

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const KeelJsonMember *member = find_member (members, names[i]);

      if (member == NULL)
        continue;

      g_string_append_printf (header, "%s\"%s\":", header->len > 1 ? "," : "", names[i]);
      g_string_append_len (header, member->value, (gssize) member->value_length);
    }
  g_string_append_c (header, '}');

  root = keel_json_parse (header->str, header->len, keel_json_limits_document (), error);
  return root != NULL &&
         keel_json_read_header (json_node_get_object (root), KEEL_EXPORT_FORMAT, KEEL_EXPORT_SCHEMA,
                                &schema, error);
}

/* Behind the string that begins at @at. The text has passed the gate: it ends. */
static const char *
skip_string (const char *at)
{
  for (at++; *at != '"'; at++)
    if (*at == '\\')
      at++;

  return at + 1;
}

/* Behind the value that begins at @at, in an array that has passed the gate. */
static const char *
skip_value (const char *at)
{
  guint depth = 0;

  do
    {
      if (*at == '"')
        {
          at = skip_string (at);
          continue;
        }

      if (*at == '{' || *at == '[')
        depth++;
      else if (*at == '}' || *at == ']')
        depth--;
      at++;
    }
  while (depth > 0 || strchr (",] \t\n\r", *at) == NULL);

  return at;
}

/* The next value of an array, or FALSE at its end. */
static gboolean
next_value (const char **at,
            const char  *end,
            const char **out_text,
            gsize       *out_length)
{
  const char *start = skip_space (*at, end);

  if (*start == ',')
    start = skip_space (start + 1, end);
  if (*start == ']')
    return FALSE;

  *at = skip_value (start);
  *out_text = start;
  *out_length = (gsize) (*at - start);
  return TRUE;
}

static const KeelJsonMember *
find_list (KeelImportFormat   format,
           GArray            *members,
           GError           **error)
{
  const char *name = formats[format].list;
  const KeelJsonMember *list = find_member (members, name);

  if (format == KEEL_IMPORT_EVEN_KEEL && !check_header (members, error))
    return NULL;

  if (list != NULL && list->value[0] == '[')
    return list;

  g_set_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
               list == NULL
               /* Translators: %s is a name in a file, such as “entries”. */
               ? _("“%s” is missing")
               /* Translators: %s is a name in a file, such as “entries”. */
               : _("“%s” is not a list"),
               name);
  return NULL;
}

static KeelRecord *
get_last (KeelImport *import)
{
  GPtrArray *records = import->records;

  return records->len > 0 ? g_ptr_array_index (records, records->len - 1) : NULL;
}

/* Takes or refuses the record at @text. */
static void
read_into (KeelImport *import,
           guint       index,
           const char *text,
           gsize       length,
           KeelMoment  now)
{
  g_autoptr (GError) error = NULL;
  KeelRecord *record = formats[import->format].read (text, length, now, get_last (import), &error);

  if (record == NULL)
    {
      g_ptr_array_add (import->refused, refusal_new (index, error->message));
      return;
    }

  if (KEEL_IS_ENTRY (record))
    keel_entry_fold_ahead (KEEL_ENTRY (record));
  g_ptr_array_add (import->records, record);
  g_array_append_val (import->indexes, index);
}

static gboolean
read_list (KeelImport           *import,
           const KeelJsonMember *list,
           KeelMoment            now,
           GCancellable         *cancellable,
           GError              **error)
{
  const char *at = list->value + 1;
  const char *text;
  gsize length;

  for (guint index = 0; next_value (&at, list->value + list->value_length, &text, &length); index++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      read_into (import, index, text, length, now);
      if (import->refused->len > MAX_REFUSED)
        {
          const KeelRefusal *first = g_ptr_array_index (import->refused, 0);

          g_set_error (error, KEEL_ERROR, KEEL_ERROR_LIMIT,
                       /* Translators: %1$d is a number of entries; %2$s says why the first of
                        * them cannot be read. */
                       _("More than %1$d entries cannot be read, the first of them because: %2$s"),
                       MAX_REFUSED, first->why);
          return FALSE;
        }
    }

  return TRUE;
}

static KeelImport *
import_new (KeelImportFormat format)
{
  KeelImport *import = g_new0 (KeelImport, 1);

  import->format = format;
  import->records = g_ptr_array_new_with_free_func (g_object_unref);
  import->indexes = g_array_new (FALSE, FALSE, sizeof (guint));
  import->refused = g_ptr_array_new_with_free_func ((GDestroyNotify) refusal_free);
  return import;
}

gboolean
keel_import_guess (const char        *text,
                   gsize              length,
                   KeelImportFormat  *out_format,
                   GError           **error)
{
  g_autoptr (GArray) members = list_root_members (text, length, error);

  if (members == NULL)
    return FALSE;

  if (is_ours (members))
    {
      *out_format = KEEL_IMPORT_EVEN_KEEL;
      return TRUE;
    }

  if (find_member (members, formats[KEEL_IMPORT_JRNL].list) != NULL)
    {
      *out_format = KEEL_IMPORT_JRNL;
      return TRUE;
    }

  set_format_error (error);
  return FALSE;
}

KeelImport *
keel_import_read (KeelImportFormat   format,
                  const char        *text,
                  gsize              length,
                  KeelMoment         now,
                  GCancellable      *cancellable,
                  GError           **error)
{
  g_autoptr (GArray) members = list_root_members (text, length, error);
  g_autoptr (KeelImport) import = NULL;
  const KeelJsonMember *list;

  if (members == NULL || (list = find_list (format, members, error)) == NULL)
    return NULL;

  import = import_new (format);
  if (!read_list (import, list, now, cancellable, error))
    return NULL;

  return g_steal_pointer (&import);
}

void
keel_import_free (KeelImport *import)
{
  if (import == NULL)
    return;

  g_ptr_array_unref (import->records);
  g_array_unref (import->indexes);
  g_ptr_array_unref (import->refused);
  g_free (import);
}

/* What a record is known again by. */
static const char *
get_mark (KeelImportFormat  format,
          KeelRecord       *record)
{
  const char *origin;
  const char *key;

  if (format == KEEL_IMPORT_EVEN_KEEL)
    return keel_record_get_id (record);

  keel_entry_get_origin (KEEL_ENTRY (record), &origin, &key);
  return key;
}

static gboolean
is_present (KeelImportFormat  format,
            KeelWorkbook     *workbook,
            const char       *mark)
{
  if (format == KEEL_IMPORT_EVEN_KEEL)
    return keel_workbook_find_record (workbook, mark) != NULL;

  return keel_workbook_find_origin (workbook, "jrnl", mark) != NULL;
}

KeelImportPlan *
keel_import_plan_new (KeelImport   *import,
                      KeelWorkbook *workbook)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  KeelImportPlan *plan;

  g_return_val_if_fail (import != NULL, NULL);
  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);

  plan = g_new0 (KeelImportPlan, 1);
  plan->format = import->format;
  plan->to_add = g_ptr_array_new_with_free_func (g_object_unref);
  plan->refused = g_ptr_array_ref (import->refused);

  for (guint i = 0; i < import->records->len; i++)
    {
      KeelRecord *record = g_ptr_array_index (import->records, i);
      const char *mark = get_mark (import->format, record);

      if (!g_hash_table_add (seen, (gpointer) mark) ||
          is_present (import->format, workbook, mark))
        plan->n_present++;
      else
        g_ptr_array_add (plan->to_add, g_object_ref (record));
    }

  return plan;
}

gboolean
keel_import_plan_is_of_entries (const KeelImportPlan *plan)
{
  g_return_val_if_fail (plan != NULL, TRUE);

  for (guint i = 0; i < plan->to_add->len; i++)
    if (!KEEL_IS_ENTRY (g_ptr_array_index (plan->to_add, i)))
      return FALSE;

  return TRUE;
}

void
keel_import_plan_free (KeelImportPlan *plan)
{
  if (plan == NULL)
    return;

  g_ptr_array_unref (plan->to_add);
  g_ptr_array_unref (plan->refused);
  g_free (plan);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks at everything again and believes nothing it remembers: each document is read
 * and its digest computed anew. It only looks: no file is written, nothing the store
 * remembers is changed, so it may run on a workbook that is frozen or was opened to
 * look only. */

#include "keel-check.h"

#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/stat.h>

#include "keel-store-private.h"

typedef struct
{
  KeelStore       *store;
  KeelCheckReport *report;
  GHashTable      *paths;    /* id → path of the document that is the record */
} Check;

static void
finding_free (gpointer data)
{
  KeelFinding *finding = data;

  g_free (finding->path);
  g_free (finding->reason);
  g_free (finding);
}

void
keel_check_report_free (KeelCheckReport *report)
{
  if (report == NULL)
    return;

  g_ptr_array_unref (report->findings);
  g_free (report);
}

static void
add_finding (Check           *check,
             KeelFindingKind  kind,
             const char      *path,
             const char      *reason)
{
  KeelFinding *finding = g_new (KeelFinding, 1);

  finding->kind = kind;
  finding->path = g_strdup (path);
  finding->reason = g_strdup (reason);
  g_ptr_array_add (check->report->findings, finding);
}

static int
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  const KeelFinding *first = *(const KeelFinding * const *) a;
  const KeelFinding *second = *(const KeelFinding * const *) b;
  int order = strcmp (first->path, second->path);

  return order != 0 ? order : (int) first->kind - (int) second->kind;
}

/* Documents. */

/* What was read or written last, by size and time, but not by its bytes. */
static void
check_digest (Check              *check,
              const char         *path,
              const KeelFileStat *stat,
              GByteArray         *bytes)
{
  g_autofree char *reason = NULL;
  KeelDigest remembered;
  KeelDigest found;

  if (!keel_store_recall_digest (check->store, path, stat, &remembered))
    return;

  found = keel_digest_of (bytes->data, bytes->len);
  if (keel_digest_equal (&found, &remembered))
    return;

  /* Translators: a file's name. */
  reason = g_strdup_printf (_("The bytes of “%s” have changed, but not its time: the disk may be failing"), path);
  add_finding (check, KEEL_FINDING_BIT_ROT, path, reason);
}

static gboolean
find_kind (KeelDocumentState  state,
           KeelFindingKind   *out_kind)
{
  static const struct
  {
    KeelDocumentState state;
    KeelFindingKind   kind;
  } kinds[] = {
    { KEEL_DOCUMENT_SECOND_VERSION, KEEL_FINDING_SECOND_VERSION },
    { KEEL_DOCUMENT_NEWER, KEEL_FINDING_NEWER },
    { KEEL_DOCUMENT_UNREADABLE, KEEL_FINDING_UNREADABLE },
    { KEEL_DOCUMENT_NOT_A_FILE, KEEL_FINDING_NOT_A_FILE },
    { KEEL_DOCUMENT_VANISHED, KEEL_FINDING_VANISHED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (kinds[i].state == state)
        {
          *out_kind = kinds[i].kind;
          return TRUE;
        }
    }

  return FALSE;
}

/* Of several with one id, the record is the one the store shows as such; if it knows
 * none yet, the first. */
static void
tell_versions_apart (Check        *check,
                     KeelDocument *document)
{
  g_autofree char *known = keel_store_find_path (check->store, document->id);
  const char *record_path = g_hash_table_lookup (check->paths, document->id);

  if (record_path == NULL)
    {
      g_hash_table_insert (check->paths, g_strdup (document->id),
                           g_strdup (known != NULL ? known : document->path));
      record_path = g_hash_table_lookup (check->paths, document->id);
    }

  if (strcmp (record_path, document->path) != 0)
    keel_document_mark_second (document, record_path);
}

static void
check_document (Check      *check,
                const char *path,
                GByteArray *buffer)
{
  KeelFileStat stat;
  KeelDigest digest;
  g_autoptr (KeelDocument) document = keel_document_read (check->store, path, buffer, &stat, &digest);
  KeelFindingKind kind;

  if (document->record != NULL)
    {
      check->report->n_documents++;
      tell_versions_apart (check, document);
    }

  if (find_kind (document->state, &kind))
    add_finding (check, kind, path, document->reason);
  if (document->state != KEEL_DOCUMENT_NOT_A_FILE)
    check_digest (check, path, &stat, buffer);
}

static gboolean
check_documents (Check         *check,
                 KeelProgress   progress,
                 gpointer       user_data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autoptr (GPtrArray) files = keel_folder_list (check->store->dir, 0, error);
  g_autoptr (GByteArray) buffer = g_byte_array_new ();

  if (files == NULL)
    return FALSE;

  for (guint i = 0; i < files->len; i++)
    {
      const KeelFolderFile *file = g_ptr_array_index (files, i);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      check_document (check, file->path, buffer);
      if (progress != NULL)
        progress (i + 1, files->len, user_data);
    }

  return TRUE;
}

/* What was there when last seen, and is not. */
static void
check_vanished (Check *check)
{
  g_autoptr (GPtrArray) attention = keel_store_list_attention (check->store);

  for (guint i = 0; i < attention->len; i++)
    {
      const KeelDocument *document = g_ptr_array_index (attention, i);
      struct stat status;

      if (document->state == KEEL_DOCUMENT_VANISHED &&
          fstatat (check->store->dir, document->path, &status, AT_SYMLINK_NOFOLLOW) != 0)
        add_finding (check, KEEL_FINDING_VANISHED, document->path, document->reason);
    }
}

/* Permissions, and what is not ours. */

static gboolean
is_open_to_others (Check      *check,
                   const char *path)
{
  struct stat status;

  return fstatat (check->store->dir, path, &status, AT_SYMLINK_NOFOLLOW) == 0 &&
         (S_ISREG (status.st_mode) || S_ISDIR (status.st_mode)) &&
         (status.st_mode & 0077) != 0;
}

static void
check_folder_permissions (Check      *check,
                          const char *folder,
                          const char *name)
{
  g_autofree char *reason = NULL;

  if (!is_open_to_others (check, folder))
    return;

  /* Translators: a folder's name. */
  reason = g_strdup_printf (_("The folder “%s” is open to other users of this computer"), name);
  add_finding (check, KEEL_FINDING_PERMISSIONS, folder, reason);
}

/* One finding a folder, not one a file: after "git clone" it is all of them. */
static void
report_open_files (Check      *check,
                   const char *shelf,
                   const char *first,
                   guint       n_open)
{
  g_autofree char *reason = NULL;

  if (n_open == 0)
    return;

  if (n_open == 1)
    /* Translators: a file's name. */
    reason = g_strdup_printf (_("“%s” is open to other users of this computer"), first);
  else
    /* Translators: %u is a count, always more than one; %s a folder's name. */
    reason = g_strdup_printf (ngettext ("%u file in “%s” is open to other users of this computer",
                                        "%u files in “%s” are open to other users of this computer", n_open),
                              n_open, shelf);
  add_finding (check, KEEL_FINDING_PERMISSIONS, n_open == 1 ? first : shelf, reason);
}

static gboolean
is_year (const char *name)
{
  return strlen (name) == 4 && strspn (name, "0123456789") == 4;
}

/* Whether the loader has a use for @name in @shelf. */
static gboolean
is_ours (const char *shelf,
         const char *name)
{
  return g_str_has_suffix (name, ".json") || (strchr (shelf, '/') == NULL && is_year (name));
}

static void
check_shelf (Check      *check,
             const char *shelf)
{
  g_auto (GStrv) names = keel_file_list_names (check->store->dir, shelf);
  g_autofree char *first_open = NULL;
  guint n_open = 0;

  check_folder_permissions (check, shelf, shelf);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (shelf, "/", names[i], NULL);
      g_autofree char *reason = NULL;

      /* Hidden: what sync tools and we ourselves have there for a moment. */
      if (names[i][0] == '.')
        continue;

      if (!is_ours (shelf, names[i]))
        {
          /* Translators: a file's name. */
          reason = g_strdup_printf (_("“%s” is not a document of this workbook; it is left alone"), path);
          add_finding (check, KEEL_FINDING_FOREIGN, path, reason);
        }
      else if (!is_year (names[i]) && is_open_to_others (check, path))
        {
          n_open++;
          if (first_open == NULL)
            first_open = g_steal_pointer (&path);
        }
    }

  report_open_files (check, shelf, first_open, n_open);
}

static void
check_shelves (Check *check)
{
  g_auto (GStrv) shelves = keel_folder_list_shelves (check->store->dir);

  check_folder_permissions (check, ".", keel_store_get_folder (check->store));
  for (guint i = 0; shelves[i] != NULL; i++)
    check_shelf (check, shelves[i]);
}

KeelCheckReport *
keel_check_run (KeelStore     *store,
                KeelProgress   progress,
                gpointer       user_data,
                GCancellable  *cancellable,
                GError       **error)
{
  g_autoptr (KeelCheckReport) report = g_new0 (KeelCheckReport, 1);
  g_autoptr (GHashTable) paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Check check = { .store = store, .report = report, .paths = paths };

  report->findings = g_ptr_array_new_with_free_func (finding_free);
  if (!check_documents (&check, progress, user_data, cancellable, error))
    return NULL;

  check_vanished (&check);
  check_shelves (&check);
  g_ptr_array_sort (report->findings, compare_findings);
  return g_steal_pointer (&report);
}

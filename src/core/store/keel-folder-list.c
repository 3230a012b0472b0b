/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What lies in a workbook. A *shelf* is a folder that holds documents: a record
 * folder, or a year in it; the workbook folder itself holds the one that stands alone.
 * The list:
 *
 *  (1) has the documents of our shelves, and nothing else;
 *  (2) has what ought to be a document or a shelf and is none (a link, a FIFO, a
 *      folder that cannot be opened), as not regular, so that it can be shown;
 *  (3) is in one order, newest year first, whatever order the disk gives.
 */

#include "keel-folder-private.h"

#include <dirent.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "keel-record.h"

/* A record folder itself sorts before its years: what lies there has no year. */
#define NO_YEAR 10000

/* What stands alone, beside the marker. */
#define ROOT_STEM "profile"

typedef struct
{
  char  *path;
  guint  year;
  guint  order;   /* of the record folder, in keel_record_list_folders() */
} Shelf;

typedef struct
{
  int        dir;
  gboolean   with_stat;
  GPtrArray *files;
  GPtrArray *leftovers;
} Walk;

static void
shelf_free (gpointer data)
{
  Shelf *shelf = data;

  g_free (shelf->path);
  g_free (shelf);
}

static int
compare_shelves (gconstpointer a,
                 gconstpointer b)
{
  const Shelf *left = *(const Shelf * const *) a;
  const Shelf *right = *(const Shelf * const *) b;

  if (left->year != right->year)
    return left->year > right->year ? -1 : 1;
  return left->order < right->order ? -1 : left->order > right->order;
}

static int
compare_files_backwards (gconstpointer a,
                         gconstpointer b)
{
  const KeelFolderFile *left = *(const KeelFolderFile * const *) a;
  const KeelFolderFile *right = *(const KeelFolderFile * const *) b;

  return strcmp (right->path, left->path);
}

static gboolean
is_year (const char *name)
{
  return strlen (name) == 4 && strspn (name, "0123456789") == 4;
}

static gboolean
is_document (const char *name)
{
  return name[0] != '.' && g_str_has_suffix (name, ".json");
}

static gboolean
is_leftover (const char *name)
{
  return name[0] == '.' && g_str_has_suffix (name, ".~tmp") && strstr (name, ".json.") != NULL;
}

/* "profile.json", and whatever name a sync tool gives to a copy of it. */
gboolean
keel_folder_is_root_document (const char *name)
{
  gsize length = strlen (ROOT_STEM);

  return strncmp (name, ROOT_STEM, length) == 0 && (name[length] == '.' || name[length] == ' ')
         && is_document (name);
}

static char *
join (const char *shelf,
      const char *name)
{
  return *shelf == '\0' ? g_strdup (name) : g_strconcat (shelf, "/", name, NULL);
}

static KeelFolderFile *
file_new (const char *shelf,
          const char *name)
{
  KeelFolderFile *file = g_new0 (KeelFolderFile, 1);

  file->path = name == NULL ? g_strdup (shelf) : join (shelf, name);
  return file;
}

static Shelf *
shelf_new (const char *folder,
           const char *year,
           guint       order)
{
  Shelf *shelf = g_new0 (Shelf, 1);

  shelf->path = year == NULL ? g_strdup (folder) : g_strconcat (folder, "/", year, NULL);
  shelf->year = year == NULL ? NO_YEAR : (guint) g_ascii_strtoull (year, NULL, 10);
  shelf->order = order;
  return shelf;
}

/* The year folders of one record folder, newest first; at most @only_years. */
static void
add_years (GPtrArray  *shelves,
           int         dir,
           const char *folder,
           guint       order,
           guint       only_years)
{
  g_auto (GStrv) names = keel_file_list_names (dir, folder);
  guint n_years = 0;

  for (guint i = g_strv_length (names); i > 0; i--)
    if (is_year (names[i - 1]) && (only_years == 0 || n_years < only_years))
      {
        g_ptr_array_add (shelves, shelf_new (folder, names[i - 1], order));
        n_years++;
      }
}

static GPtrArray *
list_shelves (int   dir,
              guint only_years)
{
  GPtrArray *shelves = g_ptr_array_new_with_free_func (shelf_free);
  const char * const *folders = keel_record_list_folders ();

  for (guint i = 0; folders[i] != NULL; i++)
    {
      g_ptr_array_add (shelves, shelf_new (folders[i], NULL, i));
      add_years (shelves, dir, folders[i], i, only_years);
    }

  g_ptr_array_sort (shelves, compare_shelves);
  return shelves;
}

/* FALSE if it has gone meanwhile. */
static gboolean
look_at_file (int             dir,
              const char     *name,
              KeelFolderFile *file)
{
  KeelFileStat stat;

  if (!keel_file_look (dir, name, &stat, &file->is_regular))
    return FALSE;

  file->size = stat.size;
  file->mtime = stat.mtime;
  file->inode = stat.inode;
  return TRUE;
}

static void
add_document (Walk                *walk,
              int                  fd,
              const char          *shelf,
              const struct dirent *item)
{
  KeelFolderFile *file = file_new (shelf, item->d_name);

  file->is_regular = item->d_type == DT_REG;
  if ((walk->with_stat || item->d_type == DT_UNKNOWN) && !look_at_file (fd, item->d_name, file))
    keel_folder_file_free (file);
  else
    g_ptr_array_add (walk->files, file);
}

static gboolean
read_shelf (Walk         *walk,
            DIR          *stream,
            const char   *shelf,
            GError      **error)
{
  gboolean is_root = *shelf == '\0';
  struct dirent *item;

  while (errno = 0, (item = readdir (stream)) != NULL)
    {
      const char *name = item->d_name;

      if (is_root ? keel_folder_is_root_document (name) : is_document (name))
        add_document (walk, dirfd (stream), shelf, item);
      else if (walk->leftovers != NULL && is_leftover (name)
               && (!is_root || strncmp (name, "." ROOT_STEM, strlen (ROOT_STEM) + 1) == 0))
        g_ptr_array_add (walk->leftovers, join (shelf, name));
    }

  if (errno == 0)
    return TRUE;
  keel_file_set_error (error, KEEL_FILE_LISTING, shelf, errno);
  return FALSE;
}

static gboolean
walk_shelf (Walk         *walk,
            const char   *shelf,
            GError      **error)
{
  guint n_before = walk->files->len;
  int fd = keel_file_open_folder (walk->dir, *shelf == '\0' ? "." : shelf, NULL);
  DIR *stream;
  gboolean is_read;

  if (fd < 0 && errno == ENOENT)
    return TRUE;
  if (fd < 0)
    {
      g_ptr_array_add (walk->files, file_new (shelf, NULL));
      return TRUE;
    }

  stream = fdopendir (fd);
  is_read = read_shelf (walk, stream, shelf, error);
  closedir (stream);

  if (walk->files->len > n_before)
    qsort (walk->files->pdata + n_before, walk->files->len - n_before, sizeof (gpointer), compare_files_backwards);
  return is_read;
}

GPtrArray *
keel_folder_walk (int         dir,
                  guint       only_years,
                  gboolean    with_stat,
                  GPtrArray  *leftovers,
                  GError    **error)
{
  g_autoptr (GPtrArray) shelves = list_shelves (dir, only_years);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_folder_file_free);
  Walk walk = { .dir = dir, .with_stat = with_stat, .files = files, .leftovers = leftovers };

  if (!walk_shelf (&walk, "", error))
    return NULL;

  for (guint i = 0; i < shelves->len; i++)
    {
      const Shelf *shelf = g_ptr_array_index (shelves, i);

      if (!walk_shelf (&walk, shelf->path, error))
        return NULL;
    }
  return g_steal_pointer (&files);
}

GPtrArray *
keel_folder_list (int      fd,
                  guint    only_years,
                  GError **error)
{
  return keel_folder_walk (fd, only_years, TRUE, NULL, error);
}

char **
keel_folder_list_shelves (int dir)
{
  g_autoptr (GPtrArray) shelves = list_shelves (dir, 0);
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  struct stat status;

  for (guint i = 0; i < shelves->len; i++)
    {
      const Shelf *shelf = g_ptr_array_index (shelves, i);

      if (fstatat (dir, shelf->path, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR (status.st_mode))
        g_strv_builder_add (paths, shelf->path);
    }
  return g_strv_builder_end (paths);
}

void
keel_folder_file_free (KeelFolderFile *file)
{
  if (file == NULL)
    return;

  g_free (file->path);
  g_free (file);
}

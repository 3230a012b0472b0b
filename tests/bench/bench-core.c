/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The core on the ten-year diary, each figure against a floor in the same run:
 * loading against reading the same files, and against reading and parsing them;
 * saving against write + fsync + rename + fsync of the folder; opening until every
 * entry can be searched; a keystroke of search in ten times the diary against one
 * memmem() over its folded text; a keystroke of the search of everything.
 *
 * bench-core DIARY: works in a folder of its own below the current one. */

#include <fcntl.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bench.h"
#include "bench-workbook.h"
#include "keel-entry-private.h"
#include "keel-find.h"
#include "keel-session.h"

#define N_COPIES 10

typedef struct
{
  BenchWorkbook workbook;   /* first: what the floors take */
  char         *root;
  GPtrArray    *entries;
  guint         n_saves;
  char         *sample;     /* a document, for the bare save */
  gsize         sample_length;
  KeelStore    *store;      /* for saving */

  KeelWorkbook    *large;
  KeelEntryFilter *filter;
  GString         *folded;
  KeelFind        *find;
  const char      *query;
} Bench;

static KeelMoment
now (void)
{
  g_autoptr (GDateTime) date_time = g_date_time_new_now_local ();

  return keel_moment_from_date_time (date_time);
}

/* Setting up. */

static void
read_diary (Bench      *bench,
            const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (KeelImport) import = NULL;
  g_autofree char *text = NULL;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  import = keel_import_read (KEEL_IMPORT_JRNL, text, length, now (), NULL, &error);
  g_assert_no_error (error);
  bench->entries = g_ptr_array_ref (import->records);
}

static void
make_workbook (Bench *bench)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) saves = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_store_save_free);
  g_autofree char *folder = g_build_filename (bench->root, "workbook", NULL);
  g_autofree char *state = g_build_filename (bench->root, "state", NULL);

  keel_folder_create (folder, now (), &error);
  g_assert_no_error (error);
  bench->store = keel_store_open (folder, state, FALSE, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < bench->entries->len; i++)
    {
      KeelRecord *record = bench->entries->pdata[i];
      g_autoptr (GBytes) bytes = NULL;

      keel_record_stamp (record, keel_store_get_device (bench->store), now ());
      bytes = keel_record_to_json (record);
      g_ptr_array_add (saves, keel_store_save_new (record, bytes));
      if (i == bench->entries->len / 2)
        bench->sample = g_bytes_unref_to_data (g_bytes_ref (bytes), &bench->sample_length);
    }
  keel_store_add_many (bench->store, saves, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  keel_store_write_index (bench->store, &error);
  g_assert_no_error (error);

  bench_workbook_open (&bench->workbook, bench->root);
}

/* Opening. */

static void
open_until_searchable (gpointer data)
{
  Bench *bench = data;
  g_autoptr (KeelSession) session = keel_session_new (bench->workbook.folder, bench->workbook.state, NULL, NULL);
  g_autoptr (KeelEntryFilter) filter = keel_entry_filter_new (keel_session_get_workbook (session));
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;

  keel_session_open (session);
  while (keel_session_get_state (session) != KEEL_SESSION_READY)
    g_main_context_iteration (NULL, TRUE);

  query.words = "plague";
  keel_entry_filter_set_query (filter, &query);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (filter)), >, 100);
}

/* Saving. */

static void
save_one (gpointer data)
{
  Bench *bench = data;
  KeelEntry *entry = bench->entries->pdata[bench->n_saves % 50];
  g_autofree char *title = g_strdup_printf ("Save %u", bench->n_saves++);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (KeelStoreSave) save = NULL;
  g_autoptr (GError) error = NULL;

  keel_entry_set_title (entry, title);
  keel_record_stamp (KEEL_RECORD (entry), keel_store_get_device (bench->store), now ());
  bytes = keel_record_to_json (KEEL_RECORD (entry));
  save = keel_store_save_new (KEEL_RECORD (entry), bytes);
  keel_store_save (bench->store, save, &error);
  g_assert_no_error (error);
}

static void
save_one_bare (gpointer data)
{
  Bench *bench = data;
  g_autofree char *name = g_strdup_printf ("bare-%u", bench->n_saves++ % 50);
  int folder = openat (bench->workbook.fd, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int fd = openat (folder, ".bare.tmp", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

  g_assert_cmpint (write (fd, bench->sample, bench->sample_length), ==, (gssize) bench->sample_length);
  g_assert_cmpint (fsync (fd), ==, 0);
  close (fd);
  g_assert_cmpint (renameat (folder, ".bare.tmp", folder, name), ==, 0);
  g_assert_cmpint (fsync (folder), ==, 0);
  close (folder);
}

/* Searching. */

static void
make_large_workbook (Bench *bench)
{
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < bench->entries->len; i++)
    for (guint j = 0; j < N_COPIES; j++)
      g_ptr_array_add (copies, keel_record_copy_as_new (bench->entries->pdata[i], now ()));

  bench->large = keel_workbook_new ();
  keel_workbook_load (bench->large, copies);
  bench->filter = keel_entry_filter_new (bench->large);
  bench->folded = g_string_new (NULL);
  for (guint i = 0; i < copies->len; i++)
    keel_entry_append_folded (copies->pdata[i], bench->folded);
}

static void
press_key (gpointer data)
{
  Bench *bench = data;
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;

  query.words = bench->query;
  keel_entry_filter_set_query (bench->filter, &query);
}

static void
pass_once (gpointer data)
{
  Bench *bench = data;

  /* A word that is nowhere, so that the pass is whole. */
  g_assert_null (memmem (bench->folded->str, bench->folded->len, "plaguelessness", 14));
}

static void
report_search (Bench *bench)
{
  static const char * const queries[] = { "p", "pl", "plague", "the", "xyzzy", "lord treasurer", "and the" };
  double worst = 0;
  double floor_of_worst = 1;

  make_large_workbook (bench);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      double subject;
      double floor;
      g_autofree char *what = g_strdup_printf ("keystroke “%s” / one memmem", queries[i]);

      bench->query = queries[i];
      bench_compare (press_key, pass_once, bench, 15, &subject, &floor);
      bench_report (what, subject, floor, 2.0);
      if (subject / floor > worst / floor_of_worst)
        {
          worst = subject;
          floor_of_worst = floor;
        }
    }
  bench_report ("the slowest keystroke / one memmem", worst, floor_of_worst, 2.0);
  g_print ("%-44s %6.2f ms  goal ≤ 16 ms  %s  (%u entries, %.0f MB folded)\n",
           "the slowest keystroke", worst * 1000, worst <= 0.016 ? "reached" : "NOT REACHED",
           g_list_model_get_n_items (keel_workbook_get_entries (bench->large)),
           (double) bench->folded->len / 1e6);
}

/* Searching everywhere, in the diary itself. */

static void
find_everywhere (gpointer data)
{
  static const guint limits[KEEL_N_FOUND_KINDS] = { 5, 5, 5, 5, 5, 5, 5 };
  Bench *bench = data;
  g_autoptr (KeelFindings) findings = keel_find_search (bench->find, bench->query, limits);

  g_assert_nonnull (findings);
}

static void
report_find (Bench *bench)
{
  static const char * const queries[] = { "p", "the", "plague", "xyzzy", "and the" };
  g_autoptr (KeelWorkbook) diary = keel_workbook_new ();
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func (g_object_unref);
  double worst = 0;

  for (guint i = 0; i < bench->entries->len; i++)
    g_ptr_array_add (copies, keel_record_copy_as_new (bench->entries->pdata[i], now ()));
  keel_workbook_load (diary, copies);
  bench->find = keel_find_new (diary, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      double subject;
      double floor;

      bench->query = queries[i];
      bench_compare (find_everywhere, pass_once, bench, 15, &subject, &floor);
      worst = MAX (worst, subject);
    }
  g_print ("%-44s %6.2f ms  goal ≤ 16 ms  %s  (%u entries)\n", "the slowest keystroke everywhere",
           worst * 1000, worst <= 0.016 ? "reached" : "NOT REACHED", copies->len);
  g_clear_pointer (&bench->find, keel_find_free);
}

static void
report_store (Bench *bench)
{
  double subject;
  double floor;

  bench_compare (bench_load_all, bench_read_all, bench, 9, &subject, &floor);
  bench_report ("load / bare read", subject, floor, 4.5);
  bench_compare (bench_load_all, bench_read_and_parse_all, bench, 9, &subject, &floor);
  bench_report ("load / bare read and parse", subject, floor, 1.3);
  bench_compare (open_until_searchable, bench_read_and_parse_all, bench, 9, &subject, &floor);
  bench_report ("open until searchable / bare read and parse", subject, floor, 1.5);
  bench_compare (save_one, save_one_bare, bench, 200, &subject, &floor);
  bench_report ("save / write, fsync, rename, fsync folder", subject, floor, 1.3);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { 0 };

  setlocale (LC_ALL, "");
  if (argc != 2)
    {
      g_printerr ("Usage: bench-core DIARY\n");
      return 2;
    }

  bench.root = g_mkdtemp (g_strdup ("bench-core-XXXXXX"));
  read_diary (&bench, argv[1]);
  make_workbook (&bench);

  report_store (&bench);
  report_search (&bench);
  report_find (&bench);

  bench_remove_tree (bench.root);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A large workbook: how long it loads against reading its files, how soon the newest entries
 * are there, and what it holds in memory.
 *
 * bench-scale MAKE-WORKBOOK COUNT: works in a folder of its own below the current one. */

#include <locale.h>
#include <string.h>

#include "bench.h"
#include "bench-workbook.h"
#include "keel-workbook.h"

#define FIRST_GOAL 150.0        /* milliseconds */
#define ENTRY_GOAL 2.2          /* KiB an entry, and besides: */
#define BASE_GOAL  (20 * 1024)  /* KiB */

typedef struct
{
  KeelWorkbook *workbook;
  gint64        start;
  gint64        first;
} Reading;

static void
take_batch (GPtrArray *documents,
            gpointer   user_data)
{
  Reading *reading = user_data;
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  if (reading->first == 0)
    reading->first = g_get_monotonic_time ();
  for (guint i = 0; i < documents->len; i++)
    {
      KeelDocument *document = documents->pdata[i];

      if (document->record)
        g_ptr_array_add (entries, document->record);
    }
  keel_workbook_load (reading->workbook, entries);
}

static gint64
resident_kib (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = status ? strstr (status, "VmRSS:") : NULL;

  return line ? g_ascii_strtoll (line + strlen ("VmRSS:"), NULL, 10) : 0;
}

static void
report_limit (const char *what,
              double      value,
              double      goal,
              const char *unit)
{
  g_print ("%-44s %6.1f %-3s goal ≤ %.1f   %s\n", what, value, unit, goal,
           value <= goal ? "reached" : "NOT REACHED");
}

static void
report_reading (BenchWorkbook *bench)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelStore) store = keel_store_open (bench->folder, bench->state, FALSE, NULL);
  Reading reading = { .workbook = workbook, .start = g_get_monotonic_time () };
  gint64 before = resident_kib ();

  g_assert_true (keel_store_load (store, take_batch, &reading, NULL, NULL));
  report_limit ("the newest entries are there", (double) (reading.first - reading.start) / 1000, FIRST_GOAL, "ms");
  report_limit ("memory with everything in it", (double) (resident_kib () - before) / 1024,
                (bench->files->len * ENTRY_GOAL + BASE_GOAL) / 1024, "MiB");
}

int
main (int    argc,
      char **argv)
{
  BenchWorkbook bench = { 0 };
  g_autofree char *root = NULL;
  g_autofree char *folder = NULL;
  double subject;
  double floor;

  setlocale (LC_ALL, "");
  if (argc != 3)
    {
      g_printerr ("Usage: bench-scale MAKE-WORKBOOK COUNT\n");
      return 2;
    }

  root = g_mkdtemp (g_strdup ("bench-scale-XXXXXX"));
  folder = g_build_filename (root, "workbook", NULL);
  g_assert_true (g_spawn_sync (NULL, (char *[]) { argv[1], argv[2], folder, NULL }, NULL,
                               G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL, NULL, NULL, NULL));
  bench_workbook_open (&bench, root);
  g_print ("%u entries\n", bench.files->len);

  report_reading (&bench);
  bench_compare (bench_load_all, bench_read_all, &bench, 5, &subject, &floor);
  bench_report ("load / bare read", subject, floor, 4.5);
  bench_compare (bench_load_all, bench_read_and_parse_all, &bench, 5, &subject, &floor);
  bench_report ("load / bare read and parse", subject, floor, 1.3);

  bench_remove_tree (root);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-store.h"

G_BEGIN_DECLS

/* A workbook on the disk, and its floors: reading its documents with nothing but system
 * calls, and reading and parsing them in one bare loop. */
typedef struct
{
  char      *folder;
  char      *state;
  GPtrArray *files;      /* KeelFolderFile */
  int        fd;
} BenchWorkbook;

/* The workbook in @root/workbook, with its state in @root/state. */
void bench_workbook_open      (BenchWorkbook *bench,
                               const char    *root);

/* Each with a BenchWorkbook. */
void bench_read_all           (gpointer       data);
void bench_read_and_parse_all (gpointer       data);
void bench_load_all           (gpointer       data);

void bench_remove_tree        (const char    *path);

G_END_DECLS

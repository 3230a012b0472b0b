/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-store.h"

G_BEGIN_DECLS

/* A workbook in a folder of its own, for one test. */
typedef struct
{
  char      *root;
  char      *folder;
  char      *state_root;
  KeelStore *store;
} StoreFixture;

void        store_fixture_set_up      (StoreFixture   *fixture,
                                       gconstpointer   data);
void        store_fixture_tear_down   (StoreFixture   *fixture,
                                       gconstpointer   data);

/* Closes the store and opens it again, as the next start does. */
void        store_fixture_reopen      (StoreFixture   *fixture);

/* g_test_add() with all that. */
#define STORE_TEST(path, function) \
  g_test_add (path, StoreFixture, NULL, store_fixture_set_up, function, store_fixture_tear_down)

KeelMoment  store_now                 (void);

/* "00000000-0000-4000-8000-000000000001" for 1. */
char       *store_id                  (guint           number) G_GNUC_WARN_UNUSED_RESULT;

/* "journal/2026/2026-11-23-000000000001.json" for 1, on the day that store_text() gives. */
char       *store_path                (guint           number) G_GNUC_WARN_UNUSED_RESULT;

/* The document of entry @number, which says @body; @minute is when it was modified. */
char       *store_text                (guint           number,
                                       const char     *body,
                                       guint           minute) G_GNUC_WARN_UNUSED_RESULT;

/* A save of any text, whether it is a document or not. */
KeelStoreSave *store_save_new         (guint           number,
                                       const char     *text) G_GNUC_WARN_UNUSED_RESULT;

/* Saves it, and expects that to succeed. Gives the path of a second version, or NULL. */
char       *store_save                (StoreFixture   *fixture,
                                       guint           number,
                                       const char     *body,
                                       guint           minute);

/* Files of the workbook as another program handles them. */
void        store_plant               (StoreFixture   *fixture,
                                       const char     *path,
                                       const char     *text);
char       *store_peek                (StoreFixture   *fixture,
                                       const char     *path) G_GNUC_WARN_UNUSED_RESULT;
void        store_unlink              (StoreFixture   *fixture,
                                       const char     *path);
gboolean    store_exists              (StoreFixture   *fixture,
                                       const char     *path);
char       *store_file                (StoreFixture   *fixture,
                                       const char     *path) G_GNUC_WARN_UNUSED_RESULT;

/* Path and SHA-256 of every file below @folder, sorted, a line each. */
char       *store_snapshot            (const char     *folder) G_GNUC_WARN_UNUSED_RESULT;

/* Loads everything; KeelDocument, the last state of each path. */
GHashTable *store_load                (StoreFixture   *fixture) G_GNUC_WARN_UNUSED_RESULT;

/* The attention that @path needs; NULL if none. */
KeelDocument *store_find_attention    (StoreFixture   *fixture,
                                       const char     *path) G_GNUC_WARN_UNUSED_RESULT;

void        store_remove_tree         (const char     *path);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include "keel-day.h"

G_BEGIN_DECLS

/* What the window itself says: its banner, its warning button, and what an undo has
 * done. */

/* Why a save has failed, in few words where it is one of the usual reasons: "the disk
 * is full". */
const char *keel_window_words_save_trouble (const GError *error);

/* "Not saved: @error. Your text is kept in “@folder”." Home is written "~". */
char *keel_window_words_not_saved (const char *error,
                                   const char *folder) G_GNUC_WARN_UNUSED_RESULT;
char *keel_window_words_frozen    (void) G_GNUC_WARN_UNUSED_RESULT;
char *keel_window_words_look_only (void) G_GNUC_WARN_UNUSED_RESULT;

char *keel_window_words_sample    (void) G_GNUC_WARN_UNUSED_RESULT;

/* The welcome: where the words are kept. Home is written "~". */
char *keel_window_words_kept      (const char *folder) G_GNUC_WARN_UNUSED_RESULT;

/* "2 documents need attention" */
char *keel_window_words_attention (guint       n_documents) G_GNUC_WARN_UNUSED_RESULT;

/* The name of a file for an export made on @day. */
char *keel_window_words_export_name (KeelDay   day) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelUndone:
 * @KEEL_UNDONE_CHANGE: a record says again what it said before
 * @KEEL_UNDONE_PUT_BACK: records have left the Trash
 * @KEEL_UNDONE_DELETED: records have gone to the Trash
 * @KEEL_UNDONE_ADDED: records are there again that had been taken back
 * @KEEL_UNDONE_TAKEN_BACK: records that had been added are gone
 */
typedef enum
{
  KEEL_UNDONE_CHANGE,
  KEEL_UNDONE_PUT_BACK,
  KEEL_UNDONE_DELETED,
  KEEL_UNDONE_ADDED,
  KEEL_UNDONE_TAKEN_BACK,
} KeelUndone;

/* By how many records the workbook (its Trash not counted) and the Trash have grown (or
 * shrunk): what it was. */
KeelUndone keel_undone_from_counts (int         growth,
                                    int         trash_growth);

/* @is_redo: it was done again, not undone. */
char *keel_window_words_undone    (KeelUndone  undone,
                                   guint       n_entries,
                                   gboolean    is_redo) G_GNUC_WARN_UNUSED_RESULT;
/* The same of one record that is not an entry, by its title (keel_record_words_title()). */
char *keel_window_words_undone_one (KeelUndone  undone,
                                    const char *title,
                                    gboolean    is_redo) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry-private.h"

G_BEGIN_DECLS

/* Entries for tests, made by number or by chance. A test's chance comes from
 * g_test_rand_int(), so that --seed brings a failure back. */

/* 2026-11-23, 21:02:11 +01:00, and @minutes after it. */
KeelMoment  model_now          (int                 minutes);
KeelDay     model_day          (const char         *text);

/* A three-questions entry of @day that says @happened; @title may be NULL. */
KeelEntry  *model_entry        (const char         *day,
                                const char         *title,
                                const char         *happened) G_GNUC_WARN_UNUSED_RESULT;

/* Between 0 and @n - 1; @n is at least 1. */
guint       model_random       (guint               n);
/* A few words out of about forty, some of them with capitals and accents. */
char       *model_random_words (guint               n_words) G_GNUC_WARN_UNUSED_RESULT;
KeelEntry  *model_random_entry (void) G_GNUC_WARN_UNUSED_RESULT;

/* A document, which must be good, and back. */
KeelRecord *model_read         (const char         *text) G_GNUC_WARN_UNUSED_RESULT;
char       *model_write        (gpointer            record) G_GNUC_WARN_UNUSED_RESULT;

/* Why the document is refused; it must be. */
char       *model_refusal      (const char         *text) G_GNUC_WARN_UNUSED_RESULT;

/* The example in a page of data/schema, such as "entry.md". */
char       *model_example      (const char         *page) G_GNUC_WARN_UNUSED_RESULT;

/**
 * ModelEdit:
 * @from: must stand in the text once
 * @to: what stands there instead
 * @message: why the document is refused then; NULL: it is not
 */
typedef struct
{
  const char *from;
  const char *to;
  const char *message;
} ModelEdit;

/* The example in @page is read and written as the bytes it is; returns the record. */
KeelRecord *model_read_example (const char         *page) G_GNUC_WARN_UNUSED_RESULT;
/* With each of @edits alone, it is refused for that reason. */
void        model_check_refusals (const char       *page,
                                const ModelEdit    *edits,
                                gsize               n_edits);
/* With all of @edits, of which all is unknown, it is written as it was read, and so is a copy,
 * from its member @first on. */
void        model_check_unknown (const char         *page,
                                const ModelEdit    *edits,
                                gsize               n_edits,
                                const char         *first);
/* With schema 2 and @edit it is read, and not to be written; returns the record. */
KeelRecord *model_read_newer   (const char         *page,
                                ModelEdit           edit) G_GNUC_WARN_UNUSED_RESULT;

/* @text with @from, which must stand there once, replaced by @to. */
char       *model_replace      (const char         *text,
                                const char         *from,
                                const char         *to) G_GNUC_WARN_UNUSED_RESULT;

/* What @entry would be saved as, less "modified" and "revision". */
char       *model_content      (KeelEntry          *entry) G_GNUC_WARN_UNUSED_RESULT;

/* How many rounds a test of chance plays: KEEL_ROUNDS, or @fallback. */
guint       model_rounds       (guint               fallback);

/**
 * ModelMirror:
 *
 * The same list, kept by nothing but the items-changed of @model; model_mirror_check()
 * says whether they told the truth. n_changes counts them.
 */
typedef struct
{
  GListModel *model;
  GPtrArray  *items;
  guint       n_changes;
  guint       position;    /* of the last change */
  guint       n_removed;
  guint       n_added;
} ModelMirror;

ModelMirror *model_mirror_new   (GListModel         *model) G_GNUC_WARN_UNUSED_RESULT;
void         model_mirror_check (ModelMirror        *mirror);
void         model_mirror_free  (ModelMirror        *mirror);

/* Counts the emissions of a signal that has one argument. */
void         model_count_cb     (gpointer            object,
                                 gpointer            argument,
                                 gpointer            count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ModelMirror, model_mirror_free)

G_END_DECLS

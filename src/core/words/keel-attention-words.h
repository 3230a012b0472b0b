/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Below the first documents of a list that would be too long: "And 3,375 more". */
char *keel_attention_words_more   (guint       n_documents) G_GNUC_WARN_UNUSED_RESULT;

/* A button of a document's row, as a screen reader says it: "Open Folder: @path". */
char *keel_attention_words_button (const char *label,
                                   const char *path) G_GNUC_WARN_UNUSED_RESULT;

/* After "Check Workbook": "3,415 documents were read", and "2 things were found". */
char *keel_attention_words_read   (guint       n_documents) G_GNUC_WARN_UNUSED_RESULT;
char *keel_attention_words_found  (guint       n_findings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

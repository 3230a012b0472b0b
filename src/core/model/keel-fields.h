/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>
#include "keel-day.h"

G_BEGIN_DECLS

/**
 * KeelFieldShape:
 * @KEEL_SHAPE_NONE: nothing was answered
 * @KEEL_SHAPE_TEXT: a text: a line, a text, the id of a choice, a day as "2026-11-23"
 * @KEEL_SHAPE_LIST: texts: lines, or a text that was added several times
 * @KEEL_SHAPE_NUMBER: an integer: per cent
 * @KEEL_SHAPE_OTHER: something this program does not know: cannot be shown, is rewritten
 *   as the bytes it was
 *
 * What an answer is in the document. What it means, the programme's field says.
 */
typedef enum
{
  KEEL_SHAPE_NONE,
  KEEL_SHAPE_TEXT,
  KEEL_SHAPE_LIST,
  KEEL_SHAPE_NUMBER,
  KEEL_SHAPE_OTHER,
} KeelFieldShape;

/* All answers together, in bytes of text; every text of a list counts 64 more. So a
 * record that holds them stays within the limits of a document (workbook.md). */
#define KEEL_FIELDS_MAX (512 * 1024)

/**
 * KeelFields:
 *
 * The answers to a form of a programme (a worksheet, a step of a plan), by the ids of its
 * fields. An immutable value: each change makes another one, so it can be held,
 * compared and handed on. Answers stand in the order in which they were first given, and
 * those to fields that nobody asks for any more stay.
 *
 * It knows no programme: an answer whose shape is not that which a field wants is for the
 * caller to show as it is. In files: an object, see data/schema/fields.md.
 */
typedef struct _KeelFields KeelFields;

#define KEEL_TYPE_FIELDS (keel_fields_get_type ())

GType               keel_fields_get_type    (void);

/* Without an answer. */
KeelFields         *keel_fields_new         (void) G_GNUC_WARN_UNUSED_RESULT;
KeelFields         *keel_fields_ref         (KeelFields         *self);
void                keel_fields_unref       (KeelFields         *self);

/* The same answers, in whatever order. */
gboolean            keel_fields_equal       (KeelFields         *self,
                                             KeelFields         *other);

/* How many were answered, and the id of one of them. */
guint               keel_fields_get_length  (KeelFields         *self);
const char         *keel_fields_get_id      (KeelFields         *self,
                                             guint               position);
KeelFieldShape      keel_fields_get_shape   (KeelFields         *self,
                                             const char         *id);

/* Each gives "none" where the answer has another shape: NULL, an empty list, FALSE,
 * KEEL_DAY_NONE (also for a text that is no day). Borrowed. */
const char         *keel_fields_get_text    (KeelFields         *self,
                                             const char         *id);
const char * const *keel_fields_get_list    (KeelFields         *self,
                                             const char         *id);
gboolean            keel_fields_get_number  (KeelFields         *self,
                                             const char         *id,
                                             gint64             *out_number);
KeelDay             keel_fields_get_day     (KeelFields         *self,
                                             const char         *id);

/* The answer as plain text, whatever its shape, the texts of a list one under another;
 * "" for none, and for KEEL_SHAPE_OTHER. */
char               *keel_fields_dup_plain   (KeelFields         *self,
                                             const char         *id) G_GNUC_WARN_UNUSED_RESULT;

/* @self with another answer there: a new value, or @self with one more reference when
 * nothing changes. What holds no word is no answer; blank texts in a list go. Texts are
 * cleaned (keel_text_clean()). NULL if that were more than KEEL_FIELDS_MAX and more than
 * there was: then nothing is to change. */
KeelFields         *keel_fields_with_text   (KeelFields         *self,
                                             const char         *id,
                                             const char         *text) G_GNUC_WARN_UNUSED_RESULT;
KeelFields         *keel_fields_with_list   (KeelFields         *self,
                                             const char         *id,
                                             const char * const *list) G_GNUC_WARN_UNUSED_RESULT;
KeelFields         *keel_fields_with_number (KeelFields         *self,
                                             const char         *id,
                                             gint64              number) G_GNUC_WARN_UNUSED_RESULT;
KeelFields         *keel_fields_with_day    (KeelFields         *self,
                                             const char         *id,
                                             KeelDay             day) G_GNUC_WARN_UNUSED_RESULT;
/* What @other answers there, whatever its shape. */
KeelFields         *keel_fields_with_answer (KeelFields         *self,
                                             const char         *id,
                                             KeelFields         *other) G_GNUC_WARN_UNUSED_RESULT;
KeelFields         *keel_fields_without     (KeelFields         *self,
                                             const char         *id) G_GNUC_WARN_UNUSED_RESULT;

/* What search reads: every answer folded, "\n" before each. */
void                keel_fields_append_folded (KeelFields       *self,
                                             GString            *folded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelFields, keel_fields_unref)

G_END_DECLS

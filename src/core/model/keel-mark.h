/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-moment.h"
#include "keel-unknown.h"

G_BEGIN_DECLS

#define KEEL_MARK_MAX_FIELDS 3

/* What a number that is not there is. */
#define KEEL_MARK_NO_NUMBER G_MININT64

/**
 * KeelFieldType:
 * @KEEL_MARK_TEXT: a text or null
 * @KEEL_MARK_NUMBER: a whole number or null
 * @KEEL_MARK_DAY: a day or null
 * @KEEL_MARK_FLAG: true or false
 * @KEEL_MARK_TEXTS: an object of texts
 */
typedef enum
{
  KEEL_MARK_TEXT,
  KEEL_MARK_NUMBER,
  KEEL_MARK_DAY,
  KEEL_MARK_FLAG,
  KEEL_MARK_TEXTS,
} KeelFieldType;

typedef struct
{
  const char    *name;   /* NULL ends the fields */
  KeelFieldType  type;
  int            min;    /* of a number */
  int            max;
} KeelMarkField;

/**
 * KeelMark:
 * @at: when it was noted: of two marks about the same, the later counts
 * @values: of the fields of its section; a day or a flag is a number, and texts are names
 *   and values in turn
 *
 * One small thing that a device has noted. Immutable: a g_atomic_rc_box.
 */
typedef struct
{
  KeelMoment   at;
  struct
  {
    char   *text;
    gint64  number;
    char  **texts;
  }            values[KEEL_MARK_MAX_FIELDS];
  KeelUnknown *unknown;
} KeelMark;

KeelMark *keel_mark_new   (KeelMoment           at) G_GNUC_WARN_UNUSED_RESULT;
KeelMark *keel_mark_ref   (KeelMark            *mark);
void      keel_mark_unref (KeelMark            *mark);

/* One object of a document: "at" and @fields. @path names it in messages; @text is the
 * object as the bytes it was, or NULL: nothing unknown is kept. */
KeelMark *keel_mark_read  (const KeelMarkField *fields,
                           JsonObject          *object,
                           const char          *path,
                           const char          *text,
                           gsize                length,
                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;
/* The members, within an object that has been begun. */
void      keel_mark_write (KeelMark            *mark,
                           const KeelMarkField *fields,
                           KeelJsonWriter      *writer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelMark, keel_mark_unref)

G_END_DECLS

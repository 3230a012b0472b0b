/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the kinds of record that hold fields, and the two files of the fields. */

#include "keel-fields.h"
#include "keel-record-private.h"

G_BEGIN_DECLS

/* One answer: what its shape does not have is NULL or 0. Never KEEL_SHAPE_NONE among
 * those of fields. */
typedef struct
{
  char           *id;
  char           *text;    /* of OTHER: the bytes of the value */
  char           *raw_id;  /* of OTHER: the name as it was written */
  char          **list;
  gint64          number;
  KeelFieldShape  shape;
} KeelFieldAnswer;

struct _KeelFields
{
  gatomicrefcount  ref_count;
  GArray          *answers;  /* KeelFieldAnswer; nobody changes it once it is made */
};

void      keel_field_answer_clear (gpointer                 data);

/* The object that is the value of @member; without an answer when it is absent. An answer
 * of a shape that is not known is no error: it is kept. */
gboolean  keel_fields_read        (const KeelRecordSource  *source,
                                   const char              *member,
                                   KeelFields             **out_fields,
                                   GError                 **error);
void      keel_fields_write       (KeelFields              *self,
                                   KeelJsonWriter          *writer,
                                   const char              *member);

G_END_DECLS

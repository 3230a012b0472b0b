/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-id.h"
#include "keel-member.h"
#include "keel-revision.h"

G_BEGIN_DECLS

/**
 * KeelRecordHead:
 * @is_newer: its document is of a newer schema
 * @revision: NULL: never saved
 * @versions: as the bytes it was; NULL: null
 * @unknown: members of the document that this program does not know
 *
 * What all records have, and how a document begins.
 */
typedef struct
{
  char          id[KEEL_ID_LENGTH + 1];
  guint8        is_newer;
  KeelMoment    created;
  KeelMoment    modified;
  KeelMoment    deleted;
  KeelRevision *revision;
  char         *versions;
  KeelUnknown  *unknown;
} KeelRecordHead;

void      keel_record_head_init  (KeelRecordHead          *self);
void      keel_record_head_clear (KeelRecordHead          *self);

/* @klass: of the record whose head it is. */
gboolean  keel_record_head_read  (KeelRecordHead          *self,
                                  KeelRecordClass         *klass,
                                  const KeelRecordSource  *source,
                                  const char * const      *known,
                                  GError                 **error);
void      keel_record_head_write (KeelRecordHead          *self,
                                  KeelRecordClass         *klass,
                                  guint32                  day,
                                  KeelJsonWriter          *writer);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-record.h"

G_BEGIN_DECLS

/* The longest that is waited before a save which failed is tried again, in milliseconds. */
#define KEEL_PENDING_LONGEST_RETRY 60000

/* The times of the two tiers, in milliseconds. A test makes them short. */
typedef struct
{
  guint draft;        /* after the last key: a draft */
  guint idle;         /* after the last key: the record */
  guint longest;      /* after the first key: the record */
  guint retry;        /* after a save that failed; doubled each time, up to the longest */
} KeelSaveDelays;

/**
 * KeelPending:
 * @first_change: since the last save was begun that is on the disk
 * @n_drafted: @n_changes when the last draft was taken
 * @n_saving: @n_changes of the save under way; 0: none
 *
 * A record that a person has changed, until its last change is on the disk. Times are
 * milliseconds of any clock that never goes back.
 */
typedef struct
{
  KeelRecord *record;
  gint64      first_change;
  gint64      last_change;
  guint       n_changes;
  guint       n_drafted;
  guint       n_saving;
} KeelPending;

/* Nothing is changed yet: keel_pending_change() follows. */
KeelPending *keel_pending_new                (KeelRecord           *record,
                                              gint64                now) G_GNUC_WARN_UNUSED_RESULT;
void         keel_pending_free               (KeelPending          *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelPending, keel_pending_free)

void         keel_pending_change             (KeelPending          *self,
                                              gint64                now);

/* When the record is to be saved. @n_failures: how many saves have failed since one did not. */
gint64       keel_pending_get_save_deadline  (const KeelPending    *self,
                                              const KeelSaveDelays *delays,
                                              guint                 n_failures);
/* When a draft is to be taken: at once of what is chosen, not typed; G_MAXINT64 when the last
 * draft has it all. */
gint64       keel_pending_get_draft_deadline (const KeelPending    *self,
                                              const KeelSaveDelays *delays);

G_END_DECLS

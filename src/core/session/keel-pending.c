/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-pending.h"

/* Twice as late each time. */
static guint
get_retry_delay (const KeelSaveDelays *delays,
                 guint                 n_failures)
{
  guint delay = delays->retry;

  for (guint i = 1; i < n_failures && delay < KEEL_PENDING_LONGEST_RETRY; i++)
    delay *= 2;

  return MIN (delay, KEEL_PENDING_LONGEST_RETRY);
}

KeelPending *
keel_pending_new (KeelRecord *record,
                  gint64      now)
{
  KeelPending *self = g_new0 (KeelPending, 1);

  self->record = g_object_ref (record);
  self->first_change = now;

  return self;
}

void
keel_pending_free (KeelPending *self)
{
  if (self == NULL)
    return;

  g_object_unref (self->record);
  g_free (self);
}

void
keel_pending_change (KeelPending *self,
                     gint64       now)
{
  self->last_change = now;
  self->n_changes++;
}

gint64
keel_pending_get_save_deadline (const KeelPending    *self,
                                const KeelSaveDelays *delays,
                                guint                 n_failures)
{
  gint64 deadline = MIN (self->last_change + delays->idle, self->first_change + delays->longest);

  if (n_failures > 0)
    deadline = MAX (deadline, self->last_change + get_retry_delay (delays, n_failures));

  return deadline;
}

gint64
keel_pending_get_draft_deadline (const KeelPending    *self,
                                 const KeelSaveDelays *delays)
{
  if (self->n_drafted == self->n_changes)
    return G_MAXINT64;
  if (KEEL_RECORD_GET_CLASS (self->record)->drafts_at_once)
    return self->last_change;

  return self->last_change + delays->draft;
}

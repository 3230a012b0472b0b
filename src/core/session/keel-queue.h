/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-session.h"

G_BEGIN_DECLS

/**
 * KeelJob:
 * @session: held until the job is freed; set by the queue, as @store is
 * @store: the one of the session when the job was pushed
 * @run: in the queue's thread
 * @done: in the main thread afterwards, unless the session has left the store; may be NULL
 * @free: in the main thread, at last
 *
 * A piece of work for the queue. Whoever defines one embeds this as its first
 * member.
 */
typedef struct _KeelJob KeelJob;
struct _KeelJob
{
  KeelSession *session;
  KeelStore   *store;
  void      (* run)  (KeelJob *job);
  void      (* done) (KeelJob *job);
  void      (* free) (KeelJob *job);
};

/**
 * KeelQueue:
 *
 * The one way of a session to the disk, a thread of its own: jobs run one after the
 * other, and are done in the same order, so that a save, a draft and a look at the
 * folder never overtake each other.
 */
typedef struct _KeelQueue KeelQueue;

/* Borrows @session, which owns the queue. */
KeelQueue *keel_queue_new  (KeelSession *session) G_GNUC_WARN_UNUSED_RESULT;
/* Every job holds the session: when that goes, none is left. */
void       keel_queue_free (KeelQueue   *self);

/* Takes @job, for the store that the session has now. */
void       keel_queue_push (KeelQueue   *self,
                            KeelJob     *job);
/* Until every job has run. They are done later, by the main loop. */
void       keel_queue_wait (KeelQueue   *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-json-writer.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * KeelRevision:
 *
 * How often each device has durably saved a record: one version descends from another
 * if none of its counts is smaller. NULL stands for "never saved" where it says so.
 */
typedef struct _KeelRevision KeelRevision;

KeelRevision *keel_revision_new   (void) G_GNUC_WARN_UNUSED_RESULT;
/* NULL gives NULL. */
KeelRevision *keel_revision_copy  (KeelRevision    *self) G_GNUC_WARN_UNUSED_RESULT;
void          keel_revision_free  (KeelRevision    *self);

/* 0 for a device that is not named, and for NULL. */
guint         keel_revision_get   (KeelRevision    *self,
                                   const char      *device);
void          keel_revision_count (KeelRevision    *self,
                                   const char      *device);

/* The member "revision"; NULL if it names no device. Written sorted by device. */
gboolean      keel_revision_read  (JsonObject      *object,
                                   KeelRevision   **out_revision,
                                   GError         **error);
void          keel_revision_write (KeelRevision    *self,
                                   KeelJsonWriter  *writer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelRevision, keel_revision_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include "keel-moment.h"

G_BEGIN_DECLS

/**
 * KeelSample:
 *
 * A workbook of somebody who does not exist, to look around in: made of one document
 * (data/schema/sample.md) whose days are moved to now, in a folder of its own in the
 * system's temporary folder. That folder holds the workbook and all that a device keeps
 * about one, so nothing of it is ever anywhere else, and it goes when the sample is freed.
 *
 * As long as a sample lives, its folder is locked (flock(), which the system lets go of
 * however the program ends). What a crash has left is therefore known by being free, and
 * removed when the next sample is made, or by keel_sample_sweep().
 */
typedef struct _KeelSample KeelSample;

/* @document: the file to make it of; @now: the document's last week becomes the week
 * of this. Blocks: some hundred small files are written. */
KeelSample *keel_sample_new          (const char  *document,
                                      KeelMoment   now,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;
/* Removes the folder. */
void        keel_sample_free         (KeelSample  *self);

/* The workbook's folder, and the root of what this device keeps about it. */
const char *keel_sample_get_workbook (KeelSample  *self);
const char *keel_sample_get_state    (KeelSample  *self);

/* Removes the samples that no program holds any more, of this user only. How many. */
guint       keel_sample_sweep        (void);

/* The document that comes with the program: where the system's data are, as another
 * edition's may be, or else where the program was installed. */
char       *keel_sample_dup_document (void) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelSample, keel_sample_free)

G_END_DECLS

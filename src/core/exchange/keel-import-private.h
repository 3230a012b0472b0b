/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* What the readers of single formats share with keel-import.c, which takes a file
 * apart: it hands each reader one record's bytes, that have passed the gate. */

#include "keel-record.h"

G_BEGIN_DECLS

/* @before: the record that was read before this one, or NULL. */
typedef KeelRecord * (* KeelImportReader) (const char  *text,
                                           gsize        length,
                                           KeelMoment   now,
                                           KeelRecord  *before,
                                           GError     **error);

KeelRecord *keel_import_read_jrnl      (const char  *text,
                                        gsize        length,
                                        KeelMoment   now,
                                        KeelRecord  *before,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

KeelRecord *keel_import_read_even_keel (const char  *text,
                                        gsize        length,
                                        KeelMoment   now,
                                        KeelRecord  *before,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

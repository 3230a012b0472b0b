/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-answer-sheet.h"
#include "keel-json-writer.h"

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What a subcommand reads that is no workbook, and numbers with a fraction in what it
 * answers. */

/* All of @file, "-" for standard input, but never more than one byte over @max_bytes: a
 * pipe may be endless. Messages name no file. */
GBytes     *keel_ctl_load_file     (const char      *file,
                                    gsize            max_bytes,
                                    GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* The object that is @file's one JSON document, within the limits of a document of the
 * workbook. */
JsonObject *keel_ctl_read_document (const char      *file,
                                    GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/* The member "form": "full" or "pulse". */
gboolean    keel_ctl_read_form     (JsonObject      *object,
                                    KeelForm        *out_form,
                                    GError         **error);
const char *keel_ctl_get_form_name (KeelForm         form);

/* With the fewest digits that give @value back; null if it is not finite. */
void        keel_ctl_add_number    (KeelJsonWriter  *writer,
                                    const char      *name,
                                    double           value);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>
#include "keel-day.h"
#include "keel-moment.h"

G_BEGIN_DECLS

/* Typed readers: one member of an object, or an error that names it and says
 * what was expected, in the form  “texts.happened” is a list, not a text.
 * Out-parameters are written only on success. A member that is absent and one
 * that is null read the same: as `NULL`, FALSE, the fallback or "none", unless
 * the reader's name ends in `_required`.
 *
 * @path prefixes the member's name in messages ("texts." or ""), so that a
 * message is right wherever the object lies.
 */

/* What stands there, for a message: "a list", "empty". */
const char *keel_json_describe              (JsonNode    *node);

JsonObject *keel_json_read_root             (JsonNode    *root,
                                             GError     **error);
gboolean    keel_json_read_string           (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             char       **out_value,
                                             GError     **error);
gboolean    keel_json_read_string_required  (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             char       **out_value,
                                             GError     **error);
gboolean    keel_json_read_integer          (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             gint64       min,
                                             gint64       max,
                                             gint64       fallback,
                                             gint64      *out_value,
                                             GError     **error);
gboolean    keel_json_read_boolean          (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             gboolean    *out_value,
                                             GError     **error);
/* An array of texts; an empty vector when absent. */
gboolean    keel_json_read_strings          (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             char      ***out_value,
                                             GError     **error);
gboolean    keel_json_read_day_required     (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             KeelDay     *out_value,
                                             GError     **error);
/* "HH:MM" or KEEL_TIME_NONE. */
gboolean    keel_json_read_time             (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             int         *out_value,
                                             GError     **error);
gboolean    keel_json_read_moment           (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             KeelMoment  *out_value,
                                             GError     **error);
gboolean    keel_json_read_moment_required  (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             KeelMoment  *out_value,
                                             GError     **error);
gboolean    keel_json_read_id_required      (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             char       **out_value,
                                             GError     **error);
/* Borrowed; NULL when absent. */
gboolean    keel_json_read_object           (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             JsonObject **out_value,
                                             GError     **error);
gboolean    keel_json_read_array            (JsonObject  *object,
                                             const char  *path,
                                             const char  *member,
                                             JsonArray  **out_value,
                                             GError     **error);

/* Checks "format" and "schema": KEEL_ERROR_FORMAT when it is another format,
 * KEEL_ERROR_NEWER when schema is above @newest, KEEL_ERROR_SCHEMA when either
 * is missing or not what it must be. */
gboolean    keel_json_read_header           (JsonObject  *object,
                                             const char  *format,
                                             gint64       newest,
                                             gint64      *out_schema,
                                             GError     **error);

G_END_DECLS

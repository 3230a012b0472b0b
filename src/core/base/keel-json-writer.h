/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include "keel-day.h"
#include "keel-moment.h"

G_BEGIN_DECLS

/* Writes one JSON document: members in the order of the calls, two spaces a
 * level, LF, a final newline, UTF-8, only the escapes that RFC 8259 demands
 * (and U+007F as it is); arrays of texts on one line when they are short or
 * empty: same content, same bytes. Strings, integers, booleans, arrays,
 * objects and null; there is no floating point. (json-glib 1.6 writes
 * "1e+17.0", "inf.0" and raw control characters.)
 *
 * @name is NULL inside an array and at the root. A NULL text, a day, time or
 * moment that is none, are written as null; a NULL vector as an empty array.
 *
 *   writer = keel_json_writer_new ();
 *   keel_json_writer_begin_object (writer, NULL);
 *   keel_json_writer_add_string (writer, "kind", "free");
 *   keel_json_writer_end_object (writer);
 *   bytes = keel_json_writer_finish (writer);      (frees the writer)
 */
typedef struct _KeelJsonWriter KeelJsonWriter;

KeelJsonWriter *keel_json_writer_new          (void);
void            keel_json_writer_free         (KeelJsonWriter     *writer);
GBytes         *keel_json_writer_finish       (KeelJsonWriter     *writer) G_GNUC_WARN_UNUSED_RESULT;

void            keel_json_writer_begin_object (KeelJsonWriter     *writer,
                                               const char         *name);
void            keel_json_writer_end_object   (KeelJsonWriter     *writer);
void            keel_json_writer_begin_array  (KeelJsonWriter     *writer,
                                               const char         *name);
void            keel_json_writer_end_array    (KeelJsonWriter     *writer);
void            keel_json_writer_add_string   (KeelJsonWriter     *writer,
                                               const char         *name,
                                               const char         *value);
void            keel_json_writer_add_strings  (KeelJsonWriter     *writer,
                                               const char         *name,
                                               const char * const *values);
void            keel_json_writer_add_integer  (KeelJsonWriter     *writer,
                                               const char         *name,
                                               gint64              value);
void            keel_json_writer_add_boolean  (KeelJsonWriter     *writer,
                                               const char         *name,
                                               gboolean            value);
void            keel_json_writer_add_null     (KeelJsonWriter     *writer,
                                               const char         *name);
void            keel_json_writer_add_day      (KeelJsonWriter     *writer,
                                               const char         *name,
                                               KeelDay             day);
void            keel_json_writer_add_time     (KeelJsonWriter     *writer,
                                               const char         *name,
                                               int                 minutes);
void            keel_json_writer_add_moment   (KeelJsonWriter     *writer,
                                               const char         *name,
                                               KeelMoment          moment);
/* A value as the bytes it is: JSON that has passed the gate. @name, if any, is
 * raw too: between the quotes, escapes as written. */
void            keel_json_writer_add_raw      (KeelJsonWriter     *writer,
                                               const char         *name,
                                               const char         *value,
                                               gssize              length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelJsonWriter, keel_json_writer_free)

G_END_DECLS

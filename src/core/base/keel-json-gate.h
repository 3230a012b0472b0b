/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* The gate before the parser.
 *
 * json-glib 1.6 trusts its input: it crashes on deep nesting, accepts comments,
 * a second document, an empty file, turns 10^20 into -1 and keeps the last of
 * two equal names. So every byte that comes from a file passes the gate first:
 * strict RFC 8259 in UTF-8 without a byte order mark, one value, nothing after
 * it, no name twice in one object, no U+0000, integers within ±(2^53), and the
 * limits below. The gate is iterative and allocates nothing that grows with
 * the input but a stack of `max_depth` levels and the names of open objects.
 *
 * An error says the line and the column, both from 1, in bytes.
 */

typedef struct
{
  gsize max_bytes;
  guint max_values;
  guint max_depth;
  gsize max_string;    /* bytes between the quotes, as written */
  gsize max_name;
} KeelJsonLimits;

/* A document of the workbook: 2 MiB, 20,000 values, 32 levels, 1 MiB a string,
 * 256 bytes a name. */
const KeelJsonLimits *keel_json_limits_document (void);

/* A file to import: 64 MiB, 4,000,000 values, and else as a document. */
const KeelJsonLimits *keel_json_limits_import   (void);

gboolean   keel_json_gate        (const char           *text,
                                  gsize                 length,
                                  const KeelJsonLimits *limits,
                                  GError              **error);

/* Gate, then json-glib: the root value. */
JsonNode  *keel_json_parse       (const char           *text,
                                  gsize                 length,
                                  const KeelJsonLimits *limits,
                                  GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * KeelJsonMember:
 *
 * A member of an object as the bytes it was: what this program does not know
 * and must hand on. Both pointers lie in the text that was scanned.
 */
typedef struct
{
  const char *name;         /* between the quotes, escapes as written */
  gsize       name_length;
  const char *value;        /* from the first byte to the last */
  gsize       value_length;
} KeelJsonMember;

/* The members of the object at @text (which has passed the gate and begins with
 * "{" after white space), as an array of KeelJsonMember in their order. */
GArray    *keel_json_list_members (const char *text,
                                   gsize       length) G_GNUC_WARN_UNUSED_RESULT;

/* The same for the items of the array at @text: KeelJsonMember without a name. */
GArray    *keel_json_list_items   (const char *text,
                                   gsize       length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

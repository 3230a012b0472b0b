/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelDigest:
 *
 * SHA-256 of a document: what the store remembers of its bytes. Passed by pointer,
 * returned by value.
 */
#define KEEL_DIGEST_LENGTH 32

typedef struct
{
  guint8 bytes[KEEL_DIGEST_LENGTH];
} KeelDigest;

KeelDigest  keel_digest_of        (gconstpointer     data,
                                   gsize             length);
gboolean    keel_digest_equal     (const KeelDigest *a,
                                   const KeelDigest *b);

/* 64 hex digits, lower case. */
gboolean    keel_digest_parse     (const char       *text,
                                   KeelDigest       *out_digest);
char       *keel_digest_to_string (const KeelDigest *digest) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

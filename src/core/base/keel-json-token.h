/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of JSON, for the gate and for whoever walks a text that has passed
 * it. Each function begins at @at and returns the byte after what it passed;
 * nothing at or after @end is touched. Where that is not what it must be, it
 * returns NULL and says in @fault what is wrong, and where.
 */

typedef enum
{
  KEEL_JSON_TOO_LARGE,
  KEEL_JSON_TOO_MANY,
  KEEL_JSON_TOO_DEEP,
  KEEL_JSON_LONG_TEXT,
  KEEL_JSON_LONG_NAME,
  KEEL_JSON_BIG_NUMBER,
  KEEL_JSON_ENDS_EARLY,
  KEEL_JSON_GOES_ON,
  KEEL_JSON_NO_VALUE,
  KEEL_JSON_NO_NAME,
  KEEL_JSON_NO_COLON,
  KEEL_JSON_NO_COMMA,
  KEEL_JSON_BAD_NUMBER,
  KEEL_JSON_BAD_ESCAPE,
  KEEL_JSON_HALF_PAIR,
  KEEL_JSON_NUL,
  KEEL_JSON_RAW_CONTROL,
  KEEL_JSON_BAD_UTF8,
  KEEL_JSON_SAME_NAME,
} KeelJsonProblem;

typedef struct
{
  KeelJsonProblem  problem;
  const char      *at;
} KeelJsonFault;

/* Passes over white space, if there is any; never NULL. */
const char *keel_json_pass_space   (const char    *at,
                                    const char    *end);

/* From the opening quote to behind the closing one. */
const char *keel_json_pass_string  (const char    *at,
                                    const char    *end,
                                    KeelJsonFault *fault);

/* An integer within ±(2^53), or a number with a fraction or an exponent that a
 * double can hold. */
const char *keel_json_pass_number  (const char    *at,
                                    const char    *end,
                                    KeelJsonFault *fault);

const char *keel_json_pass_literal (const char    *at,
                                    const char    *end,
                                    const char    *literal,
                                    KeelJsonFault *fault);

/* The text that @length bytes between quotes, which have passed, stand for. */
char       *keel_json_decode       (const char    *text,
                                    gsize          length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelError:
 * @KEEL_ERROR_SYNTAX: the bytes are not JSON as RFC 8259 has it
 * @KEEL_ERROR_SCHEMA: JSON, but a member is missing or not what it must be
 * @KEEL_ERROR_FORMAT: a document of another format than the one asked for
 * @KEEL_ERROR_NEWER: a document of a newer schema than this program knows
 * @KEEL_ERROR_LIMIT: larger, deeper or longer than the limits allow
 * @KEEL_ERROR_NOT_FOUND: no such record, version, backup or folder
 * @KEEL_ERROR_NOT_WORKBOOK: the folder is not a workbook
 * @KEEL_ERROR_FROZEN: the workbook is read-only until its reader decides
 * @KEEL_ERROR_CHANGED: what is on the disk is not what was read from it
 * @KEEL_ERROR_USAGE: a request that makes no sense as it was put
 *
 * What can go wrong with the reader's files. A message begins with a capital,
 * ends without a full stop, and names the file and the member.
 */
typedef enum
{
  KEEL_ERROR_SYNTAX,
  KEEL_ERROR_SCHEMA,
  KEEL_ERROR_FORMAT,
  KEEL_ERROR_NEWER,
  KEEL_ERROR_LIMIT,
  KEEL_ERROR_NOT_FOUND,
  KEEL_ERROR_NOT_WORKBOOK,
  KEEL_ERROR_FROZEN,
  KEEL_ERROR_CHANGED,
  KEEL_ERROR_USAGE,
} KeelError;

#define KEEL_ERROR (keel_error_quark ())

GQuark keel_error_quark (void);

G_END_DECLS

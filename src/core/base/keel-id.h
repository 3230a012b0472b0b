/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A record's id is a random UUID (version 4), lower case. A record of which there can be
 * only one in its place has the place as its id instead: the path of its document within
 * the workbook, less ".json": "profile", "reading/b7f3c2a1". Either is at most this
 * long. */
#define KEEL_ID_LENGTH 36

/* The characters of an id that stand in a file's name. */
#define KEEL_ID_TAIL_LENGTH 12

char       *keel_id_new      (void) G_GNUC_WARN_UNUSED_RESULT;
/* A UUID. */
gboolean    keel_id_is_valid (const char *text);
/* Up to three names of a-z, 0-9 and "-", with a "/" between: safe as a path. */
gboolean    keel_id_is_place (const char *text);
/* Of either sort. */
gboolean    keel_id_is_any   (const char *text);
/* What stands in the document's name: the last digits of a UUID, the whole of a place. */
const char *keel_id_get_tail (const char *id);
/* The id as one name of a file: another for each. */
char       *keel_id_to_name  (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/* The id of a piece of content (an item, a card, a programme), stable for ever: 1 to 48
 * letters of ASCII, digits and hyphens. */
#define KEEL_CONTENT_ID_LENGTH 48

gboolean    keel_id_is_content (const char *text);

G_END_DECLS

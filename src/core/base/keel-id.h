/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A record's id is a random UUID (version 4), lower case. */
#define KEEL_ID_LENGTH 36

/* The characters of an id that stand in a file's name. */
#define KEEL_ID_TAIL_LENGTH 12

char       *keel_id_new      (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean    keel_id_is_valid (const char *text);
const char *keel_id_get_tail (const char *id);

/* The id of a piece of content (an item, a card, a programme), stable for ever: 1 to 48
 * letters of ASCII, digits and hyphens. */
#define KEEL_CONTENT_ID_LENGTH 48

gboolean    keel_id_is_content (const char *text);

G_END_DECLS

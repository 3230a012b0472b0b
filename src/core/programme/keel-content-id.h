/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The id of a thing in a programme: [A-Za-z0-9-]{1,48}. Records keep it, so it is for
 * ever; a programme's own id is a folder's name as well. */
#define KEEL_CONTENT_ID_MAX 48

gboolean keel_content_id_is_valid (const char *text);

G_END_DECLS

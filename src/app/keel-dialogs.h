/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>
#include "keel-session.h"

G_BEGIN_DECLS

/* The dialogs that a newer libadwaita or GTK has other widgets for: here, and nowhere
 * else, so that a newer floor changes one file. Each is modal to @parent. */

void keel_dialogs_show_about (GtkWindow   *parent,
                              KeelSession *session);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the watch's tests, which have no minute to wait. */

#include "keel-watch.h"

G_BEGIN_DECLS

void keel_watch_set_delays (KeelWatch *self,
                            guint      quiet_ms,
                            guint      latest_ms,
                            guint      beat_ms);

G_END_DECLS

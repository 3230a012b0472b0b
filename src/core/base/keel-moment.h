/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * KeelMoment:
 * @seconds: since 1970-01-01T00:00:00Z
 * @offset: of the writer's clock from UTC, in minutes, east positive
 *
 * An instant and the wall clock it was read from: 2026-11-23T08:14:03+01:00.
 * Moments order what is shown; they never decide which text survives.
 * Passed by value; `KEEL_MOMENT_NONE` means "never", and so does a moment whose
 * day is not a KeelDay.
 */
typedef struct
{
  gint64 seconds;
  gint32 offset;
} KeelMoment;

#define KEEL_MOMENT_NONE ((KeelMoment) { .seconds = G_MININT64, .offset = 0 })

gboolean    keel_moment_is_set      (KeelMoment   moment);
KeelMoment  keel_moment_from_date_time (GDateTime *date_time);
GDateTime  *keel_moment_to_date_time (KeelMoment  moment) G_GNUC_WARN_UNUSED_RESULT;
int         keel_moment_compare     (KeelMoment   a,
                                     KeelMoment   b);
gboolean    keel_moment_equal       (KeelMoment   a,
                                     KeelMoment   b);

/* The civil day and the minute of the day on the writer's own clock. */
guint32     keel_moment_get_day     (KeelMoment   moment);
int         keel_moment_get_time    (KeelMoment   moment);

/* RFC 3339, "Z" or an offset, fractions dropped; written as in the example. */
gboolean    keel_moment_parse       (const char  *text,
                                     KeelMoment  *out_moment);
char       *keel_moment_to_string   (KeelMoment   moment) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

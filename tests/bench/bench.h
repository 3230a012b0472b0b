/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Measuring two things against each other in one run: A B A B …, the median of
 * each, and their ratio. A machine that is busy slows both. */

typedef void (* BenchFunc) (gpointer data);

/* The median of @n_rounds of each, in seconds, taken in turns after one round that is not
 * counted. */
void    bench_compare (BenchFunc    subject,
                       BenchFunc    floor,
                       gpointer     data,
                       guint        n_rounds,
                       double      *out_subject,
                       double      *out_floor);

/* "load / bare read      3.21 ×   goal ≤ 4.5   reached      (41.2 ms, 12.8 ms)" */
void    bench_report  (const char  *what,
                       double       subject,
                       double       floor,
                       double       goal);

double  bench_median  (GArray      *values);

G_END_DECLS

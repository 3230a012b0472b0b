/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>
#include "keel-series.h"

G_BEGIN_DECLS

/* tests/data/domain-vectors.json: what scoring and statistics must give. */

JsonObject      *vectors_new            (void) G_GNUC_WARN_UNUSED_RESULT;

/* Within 1e-6, or 1e-9 for a p; @member must be a number. */
void             vectors_assert_near    (JsonObject   *object,
                                         const char   *member,
                                         double        value);
void             vectors_assert_p       (JsonObject   *object,
                                         const char   *member,
                                         double        value);
/* null, or absent. */
void             vectors_assert_null    (JsonObject   *object,
                                         const char   *member);

/* Exactly these. */
void             vectors_assert_integer (JsonObject   *object,
                                         const char   *member,
                                         gint64        value);
void             vectors_assert_string  (JsonObject   *object,
                                         const char   *member,
                                         const char   *value);

/* The numbers of an array. */
double          *vectors_get_numbers    (JsonObject   *object,
                                         const char   *member,
                                         guint        *out_n) G_GNUC_WARN_UNUSED_RESULT;

/* One of "series": its members "days" and "y". Its points are freed by g_free(). */
KeelSeries       vectors_get_series     (JsonObject   *vector);

/* The points of @values, a week between them. */
KeelPoint       *vectors_make_points    (const double *values,
                                         guint         n) G_GNUC_WARN_UNUSED_RESULT;

/* The sheet of a vector of "scoring". */
KeelAnswerSheet  vectors_get_sheet      (JsonObject   *vector,
                                         KeelItemSet  *set);

G_END_DECLS

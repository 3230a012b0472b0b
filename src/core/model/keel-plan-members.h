/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-record-private.h"

G_BEGIN_DECLS

/* What the documents of the plan (goal, step, if–then plan) are read from alike. As in
 * keel-json-reader.h: an error names the member, out-parameters are written only on
 * success, and a member that is absent reads as one that is null. */

/* Texts by their @ids, into @texts, which are NULL before; one that is absent or empty stays
 * so. */
gboolean  keel_plan_read_texts      (JsonObject              *object,
                                     const char              *path,
                                     const char * const      *ids,
                                     guint                    n_ids,
                                     char                   **texts,
                                     GError                 **error);

/* The place of a word in @ids; @fallback when absent. */
gboolean  keel_plan_read_choice     (JsonObject              *object,
                                     const char              *path,
                                     const char              *member,
                                     const char * const      *ids,
                                     guint                    n_ids,
                                     int                      fallback,
                                     int                     *out_choice,
                                     GError                 **error);

/* KEEL_DAY_NONE when absent. */
gboolean  keel_plan_read_day        (JsonObject              *object,
                                     const char              *member,
                                     KeelDay                 *out_day,
                                     GError                 **error);

/* The id of a record; of a piece of content. NULL when absent. */
gboolean  keel_plan_read_record_id  (JsonObject              *object,
                                     const char              *member,
                                     char                   **out_id,
                                     GError                 **error);
gboolean  keel_plan_read_content_id (JsonObject              *object,
                                     const char              *member,
                                     char                   **out_id,
                                     GError                 **error);

/* One object of a list; NULL with @error when it is wrong. Takes @unknown. */
typedef gpointer (* KeelPlanReadItem) (JsonObject   *object,
                                       const char   *path,
                                       KeelUnknown  *unknown,
                                       GError      **error);

/* A list of objects, each with the members that are not among @known; added to @items. */
gboolean  keel_plan_read_items      (const KeelRecordSource  *source,
                                     const char              *member,
                                     const char * const      *known,
                                     KeelPlanReadItem         read,
                                     GPtrArray               *items,
                                     GError                 **error);

/* Another text in its place; says whether anything has changed. "" and NULL are the same. */
gboolean  keel_plan_set_text        (char                   **text,
                                     const char              *value);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* For the workbook, the exchange (which makes entries that are in no workbook
 * yet) and the tests: how an entry changes. */

#include <json-glib/json-glib.h>
#include "keel-entry.h"

G_BEGIN_DECLS

void        keel_record_set_deleted     (KeelRecord         *self,
                                         KeelMoment          deleted);

void        keel_entry_set_day          (KeelEntry          *self,
                                         KeelDay             day);
void        keel_entry_set_time         (KeelEntry          *self,
                                         int                 time);
void        keel_entry_set_kind         (KeelEntry          *self,
                                         KeelEntryKind       kind);
void        keel_entry_set_title        (KeelEntry          *self,
                                         const char         *title);
void        keel_entry_set_tags         (KeelEntry          *self,
                                         const char * const *tags);
void        keel_entry_set_starred      (KeelEntry          *self,
                                         gboolean            starred);
void        keel_entry_set_observer     (KeelEntry          *self,
                                         gboolean            observer);
void        keel_entry_set_text         (KeelEntry          *self,
                                         KeelEntryText       text,
                                         const char         *value);
void        keel_entry_set_origin       (KeelEntry          *self,
                                         const char         *format,
                                         const char         *key);

/* Takes over everything that @other says, id and creation aside: an outside
 * change reaches the object that views already hold. */
void        keel_entry_assign           (KeelEntry          *self,
                                         KeelEntry          *other);

/* The same entry under a new id: "keep both". */
KeelEntry  *keel_entry_copy_as_new      (KeelEntry          *self,
                                         KeelMoment          now) G_GNUC_WARN_UNUSED_RESULT;

/* What the codec needs besides: everything that stands in a document. */
KeelRecord *keel_entry_new_from_object  (JsonObject         *object,
                                         const char         *text,
                                         gsize               length,
                                         gint64              schema,
                                         GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

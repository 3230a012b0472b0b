/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-entry-filter.h"

G_BEGIN_DECLS

/* What entries can be narrowed down to besides words, as a menu and the actions
 * behind it: still open, starred, one kind, one tag.
 *
 * The actions, to be inserted as "filter": "open-only" and "starred-only"
 * (booleans), "kind" (int32, -1 for any), "tag" (string, "" for any). Their states
 * follow the filter's query, and changing one changes the query at once, the words
 * in it untouched.
 */
GSimpleActionGroup *keel_filter_actions_new (KeelEntryFilter *filter) G_GNUC_WARN_UNUSED_RESULT;

/* With the tags that are in use now, most used first. */
GMenuModel         *keel_filter_menu_new    (KeelWorkbook    *workbook) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

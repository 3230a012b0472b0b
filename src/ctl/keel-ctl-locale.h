/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme.h"
#include "keel-programme-locale.h"

G_BEGIN_DECLS

/* The translations of a programme as translators write them: po/LANGUAGE.po in its folder. */

/* The languages of @folder/LANGUAGE.po, sorted; KEEL_ERROR_NOT_FOUND if there is none, and
 * KEEL_ERROR_USAGE for a name that is no language. */
char               **keel_ctl_list_po     (const char     *folder,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* What in @folder/po is translated from the texts that the programme has now; @out_n_to_check:
 * how many others are there that somebody has to look at again. Ends the program when
 * the file is not PO (keel-ctl-po.h). */
KeelProgrammeLocale *keel_ctl_read_locale (KeelProgramme  *programme,
                                           const char     *folder,
                                           const char     *language,
                                           guint          *out_n_to_check) G_GNUC_WARN_UNUSED_RESULT;

/* The path of what `build` makes of it: @folder/locale/LANGUAGE.json. */
char                *keel_ctl_locale_path (const char     *folder,
                                           const char     *language) G_GNUC_WARN_UNUSED_RESULT;

/* “fr: 63 of 120 texts, 52 %, 4 to look at again” */
char                *keel_ctl_say_state   (const char     *language,
                                           guint           n_translated,
                                           guint           n_texts,
                                           guint           n_to_check) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

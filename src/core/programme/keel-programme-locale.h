/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>
#include "keel-programme.h"

G_BEGIN_DECLS

/* One language of a programme (data/schema/programme.md, "Languages"): texts by where they
 * stand, each with the digest of the text that it translates.
 *
 *     { "format": "even-keel/programme-locale", "schema": 1,
 *       "programme": "acme", "language": "pt_BR",
 *       "strings": { "title": { "of": "2bd806c97f0e", "text": "Um programa" } } }
 *
 * It lies beside a programme as locale/LANGUAGE.json, or within it in the list "locales".
 * Whether its texts may stand where they want to is not known here:
 * keel_programme_translate() asks that, text by text.
 */

#define KEEL_PROGRAMME_MAX_LOCALES 100

/**
 * KeelTranslatedText:
 * @of: what keel_programme_digest() gave for the text it was made from
 */
typedef struct
{
  char *of;
  char *text;
} KeelTranslatedText;

/**
 * KeelProgrammeLocale:
 * @programme: the id of the programme
 * @language: as gettext names it: "pt_BR", "sr@latin"
 * @texts: path → KeelTranslatedText
 */
typedef struct
{
  char       *programme;
  char       *language;
  GHashTable *texts;
} KeelProgrammeLocale;

/* "pt", "pt_BR", "es_419", "sr@latin". */
gboolean             keel_locale_is_language        (const char           *text);

KeelProgrammeLocale *keel_programme_locale_new      (const char           *programme,
                                                     const char           *language) G_GNUC_WARN_UNUSED_RESULT;
void                 keel_programme_locale_free     (KeelProgrammeLocale  *self);

/* Copies all three. */
void                 keel_programme_locale_add      (KeelProgrammeLocale  *self,
                                                     const char           *path,
                                                     const char           *of,
                                                     const char           *text);

/* KeelProgrammeLocale: those of a programme, in no order. Borrowed. */
GPtrArray           *keel_programme_get_locales     (KeelProgramme        *self);

/* KEEL_ERROR; the message names the member. */
KeelProgrammeLocale *keel_programme_locale_read     (JsonObject           *object,
                                                     GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/* The document; the texts sorted by path. */
GBytes              *keel_programme_locale_to_json  (const KeelProgrammeLocale *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelProgrammeLocale, keel_programme_locale_free)

G_END_DECLS

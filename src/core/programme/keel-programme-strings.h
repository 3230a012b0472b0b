/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-programme-shape.h"

G_BEGIN_DECLS

/* The texts of a programme that a translation replaces: every line and Markdown of the
 * tables in keel-programme-shape.c that does not stay the same in every language.
 *
 * A text is found by where it stands, in ids and never in numbers, so that a
 * translation outlives another order: "title", "pages/P4/blocks/b2/text",
 * "item_set/items/AP-M1/help", "glossary/tilt/term".
 */

/**
 * KeelProgrammeString:
 * @member: what the text must be
 * @field: where its pointer lies in the programme's structs
 */
typedef struct
{
  char             *path;
  const KeelMember *member;
  const char      **field;
} KeelProgrammeString;

/* KeelProgrammeString, in the document's order; they live as long as the programme. */
GPtrArray *keel_programme_list_strings (KeelProgramme *self) G_GNUC_WARN_UNUSED_RESULT;

/* What a translation remembers of the text that it translates: the first twelve hexadecimal
 * digits of its SHA-256. */
char      *keel_programme_digest       (const char    *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "keel-lettering.h"

G_BEGIN_DECLS

/* The type of a page, in points. */
typedef enum
{
  KEEL_STYLE_TITLE,
  KEEL_STYLE_SUBTITLE,
  KEEL_STYLE_CONTENTS,
  KEEL_STYLE_HEADING_1,
  KEEL_STYLE_HEADING_2,
  KEEL_STYLE_HEADING_3,
  KEEL_STYLE_HEADING_4,
  KEEL_STYLE_BODY,
  KEEL_STYLE_NOTE,
  KEEL_STYLE_LABEL,
  KEEL_STYLE_COLUMN,
  KEEL_STYLE_CELL,
  KEEL_STYLE_MARGIN,
  KEEL_N_STYLES,
} KeelStyle;

/**
 * KeelStyleLook:
 * @size: of the letters
 * @leading: how high a line is, of what its letters need
 * @space: above it
 * @keeps_with_next: never the last on a page
 */
typedef struct
{
  double      size;
  double      leading;
  double      space;
  PangoWeight weight;
  gboolean    is_faint;
  gboolean    keeps_with_next;
} KeelStyleLook;

const KeelStyleLook *keel_style_get_look           (KeelStyle       style);

/**
 * KeelTypesetter:
 *
 * Sets texts for pages, in the thread that has made it: the same text in the same width has the same
 * lines from every typesetter. No word is hyphenated; a paragraph begins where its first
 * letter says, at the left or at the right.
 */
typedef struct _KeelTypesetter KeelTypesetter;

KeelTypesetter      *keel_typesetter_new           (gboolean        is_rtl) G_GNUC_WARN_UNUSED_RESULT;
void                 keel_typesetter_free          (KeelTypesetter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelTypesetter, keel_typesetter_free)

/* @length: in bytes, -1 for all. @is_single: one line that ends in “…” if it must. */
PangoLayout         *keel_typesetter_set           (KeelTypesetter *self,
                                                    KeelStyle       style,
                                                    const char     *text,
                                                    int             length,
                                                    double          width,
                                                    gboolean        is_single) G_GNUC_WARN_UNUSED_RESULT;

/* For the pictures of a page. */
KeelLettering       *keel_typesetter_get_lettering (KeelTypesetter *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-paper-size.h"

#include <string.h>

#define A4_WIDTH (210 * 72 / 25.4)
#define A4_HEIGHT (297 * 72 / 25.4)
#define LETTER_WIDTH (8.5 * 72)
#define LETTER_HEIGHT (11.0 * 72)

/* CLDR 42, supplemental/measurementData, paperSize US-Letter. */
static const char letter_territories[] = " BZ CA CL CO CR GT MX NI PA PH PR SV US VE ";

KeelPaper
keel_paper_for_locale (const char *locale)
{
  const char *underscore = locale != NULL ? strchr (locale, '_') : NULL;
  char territory[] = "    ";

  if (underscore != NULL && strlen (underscore) >= 3)
    {
      memcpy (territory + 1, underscore + 1, 2);
      if (strstr (letter_territories, territory) != NULL)
        return (KeelPaper) { LETTER_WIDTH, LETTER_HEIGHT, FALSE };
    }

  return (KeelPaper) { A4_WIDTH, A4_HEIGHT, FALSE };
}

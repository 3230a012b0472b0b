/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plain-words.h"

void
plain_words_assert (const char *words)
{
  static const char forbidden[] =
    "\\b(effective|effectiveness|potential|types?|better|worse|percentiles?)\\b";

  g_assert_nonnull (words);
  if (g_regex_match_simple (forbidden, words, G_REGEX_CASELESS, 0))
    g_error ("A word that may not be said: %s", words);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>

#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_DIRECTIONAL_ISOLATE "\u2069"

/* The scripts of today that are written from right to left. */
static const GUnicodeScript right_to_left[] = {
  G_UNICODE_SCRIPT_ARABIC, G_UNICODE_SCRIPT_HEBREW, G_UNICODE_SCRIPT_SYRIAC, G_UNICODE_SCRIPT_THAANA,
  G_UNICODE_SCRIPT_NKO, G_UNICODE_SCRIPT_MANDAIC, G_UNICODE_SCRIPT_ADLAM, G_UNICODE_SCRIPT_HANIFI_ROHINGYA,
};

static KeelReading
get_reading (gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);

  for (gsize i = 0; i < G_N_ELEMENTS (right_to_left); i++)
    if (script == right_to_left[i])
      return KEEL_READING_RIGHT_TO_LEFT;

  return KEEL_READING_LEFT_TO_RIGHT;
}

/* Whether a letter of @text is read as @reading is. */
static gboolean
has_reading (const char  *text,
             KeelReading  reading)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);

      if (g_unichar_isalpha (letter) && get_reading (letter) == reading)
        return TRUE;
    }

  return FALSE;
}

char *
keel_inline_words_isolate_in (const char  *text,
                              KeelReading  reading)
{
  KeelReading other = reading == KEEL_READING_LEFT_TO_RIGHT ? KEEL_READING_RIGHT_TO_LEFT : KEEL_READING_LEFT_TO_RIGHT;

  g_return_val_if_fail (text != NULL, NULL);

  return has_reading (text, other) ? g_strconcat (FIRST_STRONG_ISOLATE, text, POP_DIRECTIONAL_ISOLATE, NULL)
                                   : g_strdup (text);
}

char *
keel_inline_words_isolate (const char *text)
{
  /* A word that every translation has tells by its letters. */
  gboolean is_right_to_left = has_reading (C_("view", "Journal"), KEEL_READING_RIGHT_TO_LEFT);

  return keel_inline_words_isolate_in (text, is_right_to_left ? KEEL_READING_RIGHT_TO_LEFT
                                                              : KEEL_READING_LEFT_TO_RIGHT);
}

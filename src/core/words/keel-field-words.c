/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-field-words.h"

#include "keel-entry-words.h"
#include "keel-field-labels.h"
#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>

const char *
keel_field_words_later (void)
{
  /* Translators: above the questions of a form that are answered when time has passed. */
  return _("Later, when the outcome is known");
}

const char *
keel_field_words_others (void)
{
  /* Translators: above answers to questions which the form does not ask any more. */
  return _("What else was written here");
}

const char *
keel_field_words_add (gboolean is_lines)
{
  /* Translators: a button below a list of lines that somebody fills in. */
  return is_lines ? _("Add a Line")
                  /* Translators: a button below texts that somebody writes one after the other. */
                  : _("Add Another");
}

char *
keel_field_words_row (const char *label,
                      guint       number)
{
  /* Translators: the name of a field and which of its rows it is: “Options, 2”. */
  return g_strdup_printf (_("%s, %u"), label, number);
}

char *
keel_field_words_remove (const char *label,
                         guint       number)
{
  g_autofree char *inline_label = keel_inline_words_isolate (label);

  /* Translators: a button; the name of a field and which of its rows: “Remove “Options”, 2”. */
  return g_strdup_printf (_("Remove “%s”, %u"), inline_label, number);
}

char *
keel_field_words_day (KeelDay day)
{
  if (!keel_day_is_valid (day))
    /* Translators: a button that opens a calendar. */
    return g_strdup (_("Set a Date"));

  return keel_entry_words_day_and_time (day, KEEL_TIME_NONE);
}

char *
keel_field_words_day_of (const char *label,
                         KeelDay     day)
{
  g_autofree char *words = keel_field_words_day (day);

  /* Translators: the name of a field for a day, and the day: “Next date: Monday, 23 November
   * 2026”. */
  return g_strdup_printf (C_("field, spoken", "%s: %s"), label, words);
}

const char *
keel_field_words_no_day (void)
{
  return _("Remove the Date");
}

const char *
keel_field_words_no_choice (void)
{
  /* Translators: a button that takes away what was chosen among several answers. */
  return _("Choose None");
}

char *
keel_field_words_percent (guint percent)
{
  /* Translators: a share: “70 %”. */
  return g_strdup_printf (_("%u %%"), percent);
}

const char *
keel_field_words_percent_unit (void)
{
  /* Translators: per cent, after a field for a number. */
  return C_("unit", "%");
}

const char *
keel_field_words_percent_range (void)
{
  return _("A whole number from 0 to 100.");
}

char *
keel_field_words_misfit (const char *answer)
{
  g_autofree char *inline_answer = keel_inline_words_isolate (answer);

  /* Translators: %s is an answer as it was written. */
  return g_strdup_printf (_("So far it says “%s”, which does not fit here. It stays until you answer anew."), inline_answer);
}

const char *
keel_field_words_strange (void)
{
  return _("A newer version of Even Keel, or another program, has answered this. It is kept as it is.");
}

char *
keel_field_words_answers (KeelFields *labels,
                          KeelFields *answers)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) ids = keel_field_labels_list_others (labels, answers, NULL, 0);

  for (guint i = 0; ids[i]; i++)
    {
      g_autofree char *name = keel_field_labels_dup_name (labels, ids[i]);
      g_autofree char *answer = keel_field_labels_dup_answer (labels, answers, ids[i]);
      gboolean is_strange = keel_fields_get_shape (answers, ids[i]) == KEEL_SHAPE_OTHER;

      g_string_append_printf (text, "%s%s\n%s", text->len > 0 ? "\n" : "", name,
                              is_strange ? keel_field_words_strange () : answer);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

const char *
keel_field_words_too_long (void)
{
  return _("That is more than one form can hold. Nothing was added.");
}

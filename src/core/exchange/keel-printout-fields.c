/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout-parts.h"

#include "keel-entry-words.h"
#include "keel-field-labels.h"
#include "keel-field-words.h"

/* As a person reads it: a day in words, a choice by its label. */
static char *
make_answer (KeelFields               *answers,
             KeelFields               *labels,
             const KeelProgrammeField *field)
{
  gint64 percent;

  if (field->kind == KEEL_FIELD_DAY && keel_fields_get_day (answers, field->id) != KEEL_DAY_NONE)
    return keel_entry_words_short_day (keel_fields_get_day (answers, field->id));
  if (field->kind == KEEL_FIELD_PERCENT && keel_fields_get_number (answers, field->id, &percent)
      && percent >= 0 && percent <= 100)
    return keel_field_words_percent ((guint) percent);

  return keel_field_labels_dup_answer (labels, answers, field->id);
}

void
keel_printout_add_fields (KeelPrintout             *self,
                          KeelFields               *answers,
                          KeelFields               *old_labels,
                          const KeelProgrammeField *fields,
                          guint                     n_fields,
                          gboolean                  has_room)
{
  g_autoptr (KeelFields) labels = keel_field_labels_new (fields, n_fields, answers, old_labels);
  g_auto (GStrv) others = keel_field_labels_list_others (labels, answers, fields, n_fields);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *answer = make_answer (answers, labels, &fields[i]);

      if (has_room || *answer != '\0')
        keel_printout_add_field (self, fields[i].label, answer);
    }

  for (gsize i = 0; others[i] != NULL; i++)
    {
      g_autofree char *name = keel_field_labels_dup_name (labels, others[i]);
      g_autofree char *answer = keel_field_labels_dup_answer (labels, answers, others[i]);

      if (*answer != '\0')
        keel_printout_add_field (self, name, answer);
    }
}

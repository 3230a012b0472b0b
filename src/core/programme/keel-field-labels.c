/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-field-labels.h"
#include "keel-config.h"

#include <string.h>

static const KeelProgrammeField *
find_field (const KeelProgrammeField *fields,
            guint                     n_fields,
            const char               *id)
{
  for (guint i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].id, id))
      return &fields[i];

  return NULL;
}

static gboolean
is_answered (KeelFields *answers,
             const char *id)
{
  return keel_fields_get_shape (answers, id) != KEEL_SHAPE_NONE;
}

/* A programme's lines are far below what fields can hold; from elsewhere they may not
 * be, and then the answer goes without this label. */
static void
add_label (KeelFields **labels,
           const char  *id,
           const char  *text)
{
  KeelFields *next = keel_fields_with_text (*labels, id, text);

  if (!next)
    return;

  keel_fields_unref (*labels);
  *labels = next;
}

static void
add_choice_label (KeelFields               **labels,
                  const KeelProgrammeField  *field,
                  KeelFields                *answers)
{
  const char *chosen = keel_fields_get_text (answers, field->id);

  for (guint i = 0; chosen && i < field->n_choices; i++)
    if (g_str_equal (field->choices[i].id, chosen))
      {
        g_autofree char *id = g_strconcat (field->id, ":", chosen, NULL);

        add_label (labels, id, field->choices[i].label);
      }
}

/* The field of the label @id, which may be that of a choice. */
static char *
dup_field_id (const char *id)
{
  return g_strndup (id, strcspn (id, ":"));
}

KeelFields *
keel_field_labels_new (const KeelProgrammeField *fields,
                       guint                     n_fields,
                       KeelFields               *answers,
                       KeelFields               *old)
{
  KeelFields *labels = keel_fields_new ();

  g_return_val_if_fail (answers != NULL && old != NULL, labels);

  for (guint i = 0; i < n_fields; i++)
    if (is_answered (answers, fields[i].id))
      {
        add_label (&labels, fields[i].id, fields[i].label);
        add_choice_label (&labels, &fields[i], answers);
      }

  for (guint i = 0; i < keel_fields_get_length (old); i++)
    {
      const char *id = keel_fields_get_id (old, i);
      g_autofree char *field = dup_field_id (id);

      if (!find_field (fields, n_fields, field) && is_answered (answers, field))
        add_label (&labels, id, keel_fields_get_text (old, id));
    }

  return labels;
}

char **
keel_field_labels_list_others (KeelFields               *labels,
                               KeelFields               *answers,
                               const KeelProgrammeField *fields,
                               guint                     n_fields)
{
  g_autoptr (GStrvBuilder) others = g_strv_builder_new ();

  g_return_val_if_fail (labels != NULL && answers != NULL, g_strv_builder_end (others));

  for (guint i = 0; i < keel_fields_get_length (labels); i++)
    {
      const char *id = keel_fields_get_id (labels, i);

      if (!find_field (fields, n_fields, id) && is_answered (answers, id))
        g_strv_builder_add (others, id);
    }

  for (guint i = 0; i < keel_fields_get_length (answers); i++)
    {
      const char *id = keel_fields_get_id (answers, i);

      if (!find_field (fields, n_fields, id) && !is_answered (labels, id))
        g_strv_builder_add (others, id);
    }

  return g_strv_builder_end (others);
}

char *
keel_field_labels_dup_name (KeelFields *labels,
                            const char *id)
{
  const char *label;

  g_return_val_if_fail (labels != NULL && id != NULL, NULL);

  label = keel_fields_get_text (labels, id);
  return g_strdup (label ? label : id);
}

char *
keel_field_labels_dup_answer (KeelFields *labels,
                              KeelFields *answers,
                              const char *id)
{
  g_autofree char *plain = NULL;
  g_autofree char *choice = NULL;
  const char *label;

  g_return_val_if_fail (labels != NULL && answers != NULL && id != NULL, NULL);

  plain = keel_fields_dup_plain (answers, id);
  choice = g_strconcat (id, ":", plain, NULL);
  label = keel_fields_get_text (labels, choice);
  return label ? g_strdup (label) : g_steal_pointer (&plain);
}

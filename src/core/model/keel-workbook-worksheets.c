/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a person does with a worksheet. */

#include "keel-workbook.h"
#include "keel-config.h"
#include "keel-workbook-private.h"
#include "keel-worksheet-private.h"

/* What one field could say. */
typedef struct
{
  char       *id;
  KeelFields *fields;
  KeelFields *labels;
} OtherAnswer;

/* Another day, or other links. */
typedef struct
{
  KeelDay   day;
  char    **links;
} OtherPlace;

static void
free_other_answer (gpointer data)
{
  OtherAnswer *other = data;

  g_free (other->id);
  keel_fields_unref (other->fields);
  keel_fields_unref (other->labels);
  g_free (other);
}

static void
free_other_place (gpointer data)
{
  OtherPlace *other = data;

  g_strfreev (other->links);
  g_free (other);
}

/* Those of @labels, and those that only @more has. Too many are no loss: then it is @labels. */
static KeelFields *
join_labels (KeelFields *labels,
             KeelFields *more)
{
  g_autoptr (KeelFields) joined = keel_fields_ref (labels);

  for (guint i = 0; i < keel_fields_get_length (more); i++)
    {
      const char *id = keel_fields_get_id (more, i);
      KeelFields *next;

      if (keel_fields_get_shape (joined, id) != KEEL_SHAPE_NONE)
        continue;

      next = keel_fields_with_answer (joined, id, more);
      if (!next)
        return keel_fields_ref (labels);

      keel_fields_unref (joined);
      joined = next;
    }

  return g_steal_pointer (&joined);
}

/* Only this answer changes place: what was typed elsewhere after the act stays. Labels
 * only become more, so that no answer is without its own. */
static void
swap_answer (KeelRecord *record,
             gpointer    data)
{
  KeelWorksheet *worksheet = KEEL_WORKSHEET (record);
  OtherAnswer *other = data;
  g_autoptr (KeelFields) fields = keel_fields_ref (keel_worksheet_get_fields (worksheet));
  g_autoptr (KeelFields) labels = join_labels (other->labels, keel_worksheet_get_labels (worksheet));
  g_autoptr (KeelFields) next = keel_fields_with_answer (fields, other->id, other->fields);

  /* What was written meanwhile leaves no room for it. */
  if (!next)
    return;

  keel_worksheet_set_fields (worksheet, next, labels);
  keel_fields_unref (other->fields);
  other->fields = g_steal_pointer (&fields);
}

static void
swap_day (KeelRecord *record,
          gpointer    data)
{
  KeelWorksheet *worksheet = KEEL_WORKSHEET (record);
  OtherPlace *other = data;
  KeelDay day = other->day;

  other->day = keel_worksheet_get_day (worksheet);
  keel_worksheet_set_day (worksheet, day);
}

static void
swap_links (KeelRecord *record,
            gpointer    data)
{
  KeelWorksheet *worksheet = KEEL_WORKSHEET (record);
  OtherPlace *other = data;
  g_auto (GStrv) links = g_steal_pointer (&other->links);

  other->links = g_strdupv ((char **) keel_worksheet_get_links (worksheet));
  keel_worksheet_set_links (worksheet, (const char * const *) links);
}

static gboolean
can_change (KeelWorkbook  *self,
            KeelWorksheet *worksheet)
{
  return keel_workbook_can_change (self, KEEL_RECORD (worksheet));
}

KeelWorksheet *
keel_workbook_add_worksheet (KeelWorkbook            *self,
                             const KeelWorksheetForm *form,
                             const char * const      *links,
                             KeelDay                  day,
                             KeelMoment               now)
{
  g_autoptr (KeelWorksheet) worksheet = NULL;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (self), NULL);
  g_return_val_if_fail (keel_moment_is_set (now), NULL);

  worksheet = keel_worksheet_new (form, day, now);
  keel_worksheet_set_links (worksheet, links);
  keel_workbook_add_made (self, KEEL_RECORD (worksheet));

  return worksheet;
}

void
keel_workbook_fill_worksheet (KeelWorkbook  *self,
                              KeelWorksheet *worksheet,
                              KeelFields    *fields,
                              KeelFields    *labels,
                              const char    *title)
{
  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_WORKSHEET (worksheet));
  g_return_if_fail (fields != NULL && labels != NULL);

  if (!can_change (self, worksheet) || keel_fields_equal (fields, keel_worksheet_get_fields (worksheet)))
    return;

  g_object_freeze_notify (G_OBJECT (worksheet));
  keel_worksheet_set_fields (worksheet, fields, labels);
  keel_worksheet_set_title (worksheet, title);
  g_object_thaw_notify (G_OBJECT (worksheet));
  keel_workbook_emit_changed (self, KEEL_RECORD (worksheet));
}

void
keel_workbook_answer_worksheet (KeelWorkbook  *self,
                                KeelWorksheet *worksheet,
                                const char    *id,
                                KeelFields    *fields,
                                KeelFields    *labels)
{
  OtherAnswer *other;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_WORKSHEET (worksheet));
  g_return_if_fail (id != NULL && fields != NULL && labels != NULL);

  if (!can_change (self, worksheet) || keel_fields_equal (fields, keel_worksheet_get_fields (worksheet)))
    return;

  other = g_new0 (OtherAnswer, 1);
  other->id = g_strdup (id);
  other->fields = keel_fields_ref (fields);
  other->labels = keel_fields_ref (labels);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (worksheet), swap_answer, other,
                                                    free_other_answer, FALSE),
                        KEEL_MOMENT_NONE);
}

void
keel_workbook_set_worksheet_day (KeelWorkbook  *self,
                                 KeelWorksheet *worksheet,
                                 KeelDay        day)
{
  OtherPlace *other;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_WORKSHEET (worksheet));
  g_return_if_fail (keel_day_is_valid (day));

  if (!can_change (self, worksheet) || day == keel_worksheet_get_day (worksheet))
    return;

  other = g_new0 (OtherPlace, 1);
  other->day = day;
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (worksheet), swap_day, other,
                                                    free_other_place, TRUE),
                        KEEL_MOMENT_NONE);
}

void
keel_workbook_set_worksheet_links (KeelWorkbook       *self,
                                   KeelWorksheet      *worksheet,
                                   const char * const *links)
{
  OtherPlace *other;

  g_return_if_fail (KEEL_IS_WORKBOOK (self));
  g_return_if_fail (KEEL_IS_WORKSHEET (worksheet));
  g_return_if_fail (links != NULL);

  if (!can_change (self, worksheet) || g_strv_equal (links, keel_worksheet_get_links (worksheet)))
    return;

  other = g_new0 (OtherPlace, 1);
  other->links = g_strdupv ((char **) links);
  keel_workbook_do_act (self, keel_change_new_swap (KEEL_RECORD (worksheet), swap_links, other,
                                                    free_other_place, FALSE),
                        KEEL_MOMENT_NONE);
}

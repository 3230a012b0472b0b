/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-circle.h"
#include "keel-config.h"

static const char * const who_ids[] = { "who", "members", NULL };
static const char * const agreed_ids[] = { "actions", "tries", NULL };
#define NEXT_ID "next"

static void
free_companion (gpointer data)
{
  KeelCompanion *companion = data;

  g_object_unref (companion->worksheet);
  g_free (companion->who);
  g_strfreev (companion->agreed);
  g_free (companion);
}

/* The form of @worksheet, if @programme is the one it is from. */
static const KeelProgrammeWorksheet *
find_form (KeelProgramme *programme,
           KeelWorksheet *worksheet)
{
  if (!programme || !g_str_equal (keel_programme_get_content (programme)->id,
                                  keel_worksheet_get_programme (worksheet)))
    return NULL;

  return keel_programme_find_worksheet (programme, keel_worksheet_get_form (worksheet));
}

/* Without its form, what is answered has to tell. */
static gboolean
is_about_people (KeelProgramme *programme,
                 KeelWorksheet *worksheet)
{
  const KeelProgrammeWorksheet *form = find_form (programme, worksheet);
  KeelFields *fields = keel_worksheet_get_fields (worksheet);

  if (form)
    return keel_circle_has_form (form);

  return keel_fields_get_day (fields, NEXT_ID) != KEEL_DAY_NONE &&
         (keel_fields_get_text (fields, "who") || keel_fields_get_list (fields, "members")[0]);
}

/* The texts of the first of @ids that is answered, by a text or a list of them. */
static char **
dup_texts (KeelFields         *fields,
           const char * const *ids)
{
  g_autoptr (GStrvBuilder) one = g_strv_builder_new ();

  for (guint i = 0; ids[i]; i++)
    {
      const char *text = keel_fields_get_text (fields, ids[i]);
      const char * const *list = keel_fields_get_list (fields, ids[i]);

      if (list[0])
        return g_strdupv ((char **) list);
      if (text)
        {
          g_strv_builder_add (one, text);
          break;
        }
    }

  return g_strv_builder_end (one);
}

static KeelCompanion *
make_companion (KeelWorksheet *worksheet)
{
  KeelCompanion *companion = g_new0 (KeelCompanion, 1);
  KeelFields *fields = keel_worksheet_get_fields (worksheet);
  g_auto (GStrv) who = dup_texts (fields, who_ids);

  companion->worksheet = g_object_ref (worksheet);
  companion->who = g_strjoinv (", ", who);
  companion->next = keel_fields_get_day (fields, NEXT_ID);
  companion->agreed = dup_texts (fields, agreed_ids);

  return companion;
}

/* A stable sort: who has no date stays in the order of the list. */
static int
compare_next (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const KeelCompanion *first = *(KeelCompanion * const *) a;
  const KeelCompanion *second = *(KeelCompanion * const *) b;
  KeelDay first_day = first->next != KEEL_DAY_NONE ? first->next : KEEL_DAY_MAX + 1;
  KeelDay second_day = second->next != KEEL_DAY_NONE ? second->next : KEEL_DAY_MAX + 1;

  return first_day == second_day ? 0 : first_day < second_day ? -1 : 1;
}

gboolean
keel_circle_has_form (const KeelProgrammeWorksheet *form)
{
  gboolean has_next = FALSE;
  gboolean has_who = FALSE;

  g_return_val_if_fail (form != NULL, FALSE);

  for (guint i = 0; i < form->n_fields; i++)
    {
      const KeelProgrammeField *field = &form->fields[i];

      has_next |= field->kind == KEEL_FIELD_DAY && g_str_equal (field->id, NEXT_ID);
      has_who |= (field->kind == KEEL_FIELD_LINE || field->kind == KEEL_FIELD_LIST) &&
                 g_strv_contains (who_ids, field->id);
    }

  return has_next && has_who;
}

GPtrArray *
keel_circle_list (GListModel    *worksheets,
                  KeelProgramme *programme)
{
  GPtrArray *circle = g_ptr_array_new_with_free_func (free_companion);

  g_return_val_if_fail (G_IS_LIST_MODEL (worksheets), circle);

  for (guint i = 0; i < g_list_model_get_n_items (worksheets); i++)
    {
      g_autoptr (KeelWorksheet) worksheet = g_list_model_get_item (worksheets, i);

      if (is_about_people (programme, worksheet))
        g_ptr_array_add (circle, make_companion (worksheet));
    }

  g_ptr_array_sort_with_data (circle, compare_next, NULL);
  return circle;
}

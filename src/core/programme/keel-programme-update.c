/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-update.h"
#include "keel-config.h"
#include "keel-programme-private.h"
#include "keel-programme-shape.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The document. */

/* The next number, and what stands behind it; 0 at the end. */
static guint64
next_number (const char **text)
{
  char *end;
  guint64 number;

  *text += strcspn (*text, "0123456789");
  number = g_ascii_strtoull (*text, &end, 10);
  *text = end;
  return number;
}

gboolean
keel_programme_is_newer (const char *version,
                         const char *than)
{
  while (*version != '\0' || *than != '\0')
    {
      guint64 number = next_number (&version);
      guint64 other = next_number (&than);

      if (number != other)
        return number > other;
    }

  return FALSE;
}

static void
compare_documents (const KeelProgrammeContent *content,
                   const KeelProgrammeContent *old,
                   GPtrArray                  *breaches)
{
  if (!g_str_equal (content->id, old->id))
    /* Translators: both are ids of programmes. */
    keel_programme_problems_add (breaches, "id", _("“%1$s” is another programme than “%2$s”"), content->id,
                                 old->id);
  if (!g_str_equal (content->language, old->language))
    keel_programme_problems_add (breaches, "language",
                                 /* Translators: both are languages such as en. */
                                 _("“%1$s” is another language than “%2$s”: make a translation"), content->language,
                                 old->language);
  if (!keel_programme_is_newer (content->version, old->version))
    /* Translators: both are versions such as 1.0. */
    keel_programme_problems_add (breaches, "version", _("“%1$s” is not newer than “%2$s”"), content->version,
                                 old->version);
}

/* The item set. */

static gboolean
has_same_order (const char * const *order,
                const char * const *old)
{
  while (*order != NULL && *old != NULL && g_str_equal (*order, *old))
    {
      order++;
      old++;
    }

  return *order == NULL && *old == NULL;
}

static void
compare_item (KeelProgramme           *self,
              const KeelProgrammeItem *old,
              const char              *set,
              GPtrArray               *breaches)
{
  const KeelProgrammeItem *item = keel_programme_find_item (self, old->id);
  g_autofree char *path = g_strconcat ("item_set/items/", old->id, NULL);

  if (item == NULL)
    /* Translators: %s is the id of an item set. */
    keel_programme_problems_add (breaches, path, _("The item is gone, so “%s” needs a new id"), set);
  else if (!g_str_equal (item->text, old->text))
    /* Translators: %s is the id of an item set. */
    keel_programme_problems_add (breaches, path, _("The wording is another, so “%s” needs a new id"), set);
  else if (!g_str_equal (item->facet, old->facet) || item->side != old->side || item->pulse != old->pulse)
    keel_programme_problems_add (breaches, path,
                                 /* Translators: %s is the id of an item set. */
                                 _("The facet, the side or the pulse is another, so “%s” needs a new id"), set);
}

static void
compare_item_sets (KeelProgramme              *self,
                   const KeelProgrammeItemSet *old,
                   GPtrArray                  *breaches)
{
  const KeelProgrammeItemSet *set = keel_programme_get_content (self)->item_set;

  if (set == NULL || old == NULL || !g_str_equal (set->id, old->id))
    return;

  for (guint i = 0; i < old->n_items; i++)
    compare_item (self, &old->items[i], old->id, breaches);
  if (!has_same_order (set->order, old->order))
    keel_programme_problems_add (breaches, "item_set/order",
                                 /* Translators: %s is the id of an item set. */
                                 _("The order is another, so “%s” needs a new id"), old->id);
}

/* Exercises. */

static const KeelProgrammeCase *
find_case (const KeelProgrammeExercise *exercise,
           const char                  *id)
{
  for (guint i = 0; i < exercise->n_cases; i++)
    if (g_str_equal (exercise->cases[i].id, id))
      return &exercise->cases[i];

  return NULL;
}

static void
compare_exercise (KeelProgramme               *self,
                  const KeelProgrammeExercise *old,
                  GPtrArray                   *breaches)
{
  const KeelProgrammeExercise *exercise = keel_programme_find_exercise (self, old->id);

  for (guint i = 0; exercise != NULL && i < old->n_cases; i++)
    {
      const KeelProgrammeCase *case_ = find_case (exercise, old->cases[i].id);
      g_autofree char *path = g_strconcat ("exercises/", old->id, "/cases/", old->cases[i].id, NULL);

      if (case_ != NULL && case_->answer != old->cases[i].answer)
        keel_programme_problems_add (breaches, path, "%s",
                                     _("The answer is another, so the case needs a new id"));
    }
}

/* Fields of steps and worksheets. */

static gboolean
has_choice (const KeelProgrammeField *field,
            const char               *id)
{
  for (guint i = 0; i < field->n_choices; i++)
    if (g_str_equal (field->choices[i].id, id))
      return TRUE;

  return FALSE;
}

static void
compare_field (const KeelProgrammeField *field,
               const KeelProgrammeField *old,
               const char               *path,
               GPtrArray                *breaches)
{
  if (field->kind != old->kind)
    {
      keel_programme_problems_add (breaches, path, "%s",
                                   _("The kind is another, so the field needs a new id"));
      return;
    }

  for (guint i = 0; i < old->n_choices; i++)
    if (!has_choice (field, old->choices[i].id))
      keel_programme_problems_add (breaches, path,
                                   /* Translators: %s is the id of a choice. */
                                   _("The choice “%s” is gone, and a record may have taken it"), old->choices[i].id);
}

static void
compare_fields (const KeelProgrammeField *fields,
                guint                     n_fields,
                const KeelProgrammeField *old,
                guint                     n_old,
                const char               *path,
                GPtrArray                *breaches)
{
  for (guint i = 0; i < n_old; i++)
    for (guint j = 0; j < n_fields; j++)
      if (g_str_equal (fields[j].id, old[i].id))
        {
          g_autofree char *field_path = g_strconcat (path, "/fields/", old[i].id, NULL);

          compare_field (&fields[j], &old[i], field_path, breaches);
        }
}

static void
compare_all_fields (KeelProgramme              *self,
                    const KeelProgrammeContent *old,
                    GPtrArray                  *breaches)
{
  for (guint i = 0; i < old->n_steps; i++)
    {
      const KeelProgrammeStep *step = keel_programme_find_step (self, old->steps[i].id);
      g_autofree char *path = g_strconcat ("steps/", old->steps[i].id, NULL);

      if (step != NULL)
        compare_fields (step->fields, step->n_fields, old->steps[i].fields, old->steps[i].n_fields, path,
                        breaches);
    }

  for (guint i = 0; i < old->n_worksheets; i++)
    {
      const KeelProgrammeWorksheet *sheet = keel_programme_find_worksheet (self, old->worksheets[i].id);
      g_autofree char *path = g_strconcat ("worksheets/", old->worksheets[i].id, NULL);

      if (sheet != NULL)
        compare_fields (sheet->fields, sheet->n_fields, old->worksheets[i].fields,
                        old->worksheets[i].n_fields, path,
                        breaches);
    }
}

GPtrArray *
keel_programme_list_breaches (KeelProgramme *self,
                              KeelProgramme *old)
{
  GPtrArray *breaches = keel_programme_problems_new ();
  const KeelProgrammeContent *old_content;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (self) && KEEL_IS_PROGRAMME (old), breaches);

  old_content = keel_programme_get_content (old);
  compare_documents (keel_programme_get_content (self), old_content, breaches);
  compare_item_sets (self, old_content->item_set, breaches);
  for (guint i = 0; i < old_content->n_exercises; i++)
    compare_exercise (self, &old_content->exercises[i], breaches);
  compare_all_fields (self, old_content, breaches);

  return breaches;
}

/* What is gone. */

/* What can be named lies in the lists of the document and of its item set. It calls itself
 * once. */
static void
add_given_up (GPtrArray       *paths,
              KeelProgramme   *self,
              const KeelShape *shape,
              gconstpointer    structure,
              const char      *path)
{
  for (const KeelMember *member = shape->members; member->name != NULL; member++)
    {
      const char *first = member->shape != NULL ? G_STRUCT_MEMBER (gpointer, structure,
                                                                   member->offset) : NULL;
      g_autofree char *here = g_strconcat (path, member->name, "/", NULL);

      if (member->value == KEEL_VALUE_OBJECT && first != NULL)
        add_given_up (paths, self, member->shape, first, here);
      if (member->value != KEEL_VALUE_LIST || member->shape->thing == KEEL_THING_NONE)
        continue;

      for (guint i = 0; i < G_STRUCT_MEMBER (guint, structure, member->count_offset); i++)
        {
          const KeelMember *id_member = keel_shape_find_member (member->shape, "id");
          const char *id = G_STRUCT_MEMBER (const char *, first + i * member->shape->size, id_member->offset);

          if (keel_programme_find (self, member->shape->thing, id) == NULL)
            g_ptr_array_add (paths, g_strconcat (here, id, NULL));
        }
    }
}

GPtrArray *
keel_programme_list_given_up (KeelProgramme *self,
                              KeelProgramme *old)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (KEEL_IS_PROGRAMME (self) && KEEL_IS_PROGRAMME (old), paths);

  add_given_up (paths, self, keel_programme_get_shape (), &old->content, "");
  return paths;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme.h"
#include "keel-programme-private.h"

G_DEFINE_FINAL_TYPE (KeelProgramme, keel_programme, G_TYPE_OBJECT)

static void
keel_programme_problem_free (gpointer data)
{
  KeelProgrammeProblem *problem = data;

  g_free (problem->path);
  g_free (problem->message);
  g_free (problem);
}

GPtrArray *
keel_programme_problems_new (void)
{
  return g_ptr_array_new_with_free_func (keel_programme_problem_free);
}

void
keel_programme_problems_add (GPtrArray  *problems,
                             const char *path,
                             const char *format,
                             ...)
{
  KeelProgrammeProblem *problem;
  va_list arguments;

  if (problems->len >= KEEL_PROGRAMME_MAX_PROBLEMS)
    return;

  problem = g_new0 (KeelProgrammeProblem, 1);
  problem->path = g_strdup (path);
  va_start (arguments, format);
  problem->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (problems, problem);
}

static void
keel_programme_finalize (GObject *object)
{
  KeelProgramme *self = KEEL_PROGRAMME (object);

  for (guint i = 0; i < KEEL_N_THINGS; i++)
    g_hash_table_unref (self->things[i]);

  g_hash_table_unref (self->parts);
  g_ptr_array_unref (self->lists);
  g_ptr_array_unref (self->locales);
  g_ptr_array_unref (self->locale_problems);
  g_string_chunk_free (self->texts);
  g_clear_object (&self->source);
  g_free (self->translation.language);

  G_OBJECT_CLASS (keel_programme_parent_class)->finalize (object);
}

static void
keel_programme_class_init (KeelProgrammeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = keel_programme_finalize;
}

static void
keel_programme_init (KeelProgramme *self)
{
  for (guint i = 0; i < KEEL_N_THINGS; i++)
    self->things[i] = g_hash_table_new (g_str_hash, g_str_equal);

  self->parts = g_hash_table_new (g_str_hash, g_str_equal);
  self->lists = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_string_chunk_new (16 * 1024);
  self->locales = g_ptr_array_new_with_free_func ((GDestroyNotify) keel_programme_locale_free);
  self->locale_problems = keel_programme_problems_new ();
}

const KeelProgrammeContent *
keel_programme_get_content (KeelProgramme *self)
{
  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);

  return &self->content;
}

GPtrArray *
keel_programme_get_locales (KeelProgramme *self)
{
  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);

  return self->source != NULL ? self->source->locales : self->locales;
}

gpointer
keel_programme_find (KeelProgramme *self,
                     KeelThing      thing,
                     const char    *id)
{
  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);

  return id != NULL ? g_hash_table_lookup (self->things[thing], id) : NULL;
}

const KeelProgrammePage *
keel_programme_find_page (KeelProgramme *self,
                          const char    *id)
{
  return keel_programme_find (self, KEEL_THING_PAGE, id);
}

const KeelProgrammeFacet *
keel_programme_find_facet (KeelProgramme *self,
                           const char    *id)
{
  return keel_programme_find (self, KEEL_THING_FACET, id);
}

const KeelProgrammeItem *
keel_programme_find_item (KeelProgramme *self,
                          const char    *id)
{
  return keel_programme_find (self, KEEL_THING_ITEM, id);
}

const KeelProgrammeExercise *
keel_programme_find_exercise (KeelProgramme *self,
                              const char    *id)
{
  return keel_programme_find (self, KEEL_THING_EXERCISE, id);
}

const KeelProgrammePractice *
keel_programme_find_practice (KeelProgramme *self,
                              const char    *id)
{
  return keel_programme_find (self, KEEL_THING_PRACTICE, id);
}

const KeelProgrammePrompt *
keel_programme_find_prompt (KeelProgramme *self,
                            const char    *id)
{
  return keel_programme_find (self, KEEL_THING_PROMPT, id);
}

const KeelProgrammeCard *
keel_programme_find_card (KeelProgramme *self,
                          const char    *id)
{
  return keel_programme_find (self, KEEL_THING_CARD, id);
}

const KeelProgrammeTemplate *
keel_programme_find_template (KeelProgramme *self,
                              const char    *id)
{
  return keel_programme_find (self, KEEL_THING_TEMPLATE, id);
}

const KeelProgrammeStep *
keel_programme_find_step (KeelProgramme *self,
                          const char    *id)
{
  return keel_programme_find (self, KEEL_THING_STEP, id);
}

const KeelProgrammeWorksheet *
keel_programme_find_worksheet (KeelProgramme *self,
                               const char    *id)
{
  return keel_programme_find (self, KEEL_THING_WORKSHEET, id);
}

const KeelProgrammeInsight *
keel_programme_find_insight (KeelProgramme *self,
                             const char    *id)
{
  return keel_programme_find (self, KEEL_THING_INSIGHT, id);
}

const KeelProgrammeTerm *
keel_programme_find_term (KeelProgramme *self,
                          const char    *id)
{
  return keel_programme_find (self, KEEL_THING_TERM, id);
}

const KeelProgrammeReading *
keel_programme_find_reading (KeelProgramme *self,
                             const char    *id)
{
  return keel_programme_find (self, KEEL_THING_READING, id);
}

const KeelProgrammePart *
keel_programme_find_part_of (KeelProgramme *self,
                             const char    *page)
{
  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);

  return page != NULL ? g_hash_table_lookup (self->parts, page) : NULL;
}

char **
keel_programme_dup_facet_titles (KeelProgramme *self)
{
  const KeelProgrammeItemSet *set = self != NULL ? keel_programme_get_content (self)->item_set : NULL;
  g_autoptr (GStrvBuilder) builder = NULL;

  if (set == NULL || set->n_facets != KEEL_N_FACETS)
    return NULL;

  builder = g_strv_builder_new ();
  for (guint i = 0; i < set->n_facets; i++)
    g_strv_builder_add (builder, set->facets[i].title);

  return g_strv_builder_end (builder);
}

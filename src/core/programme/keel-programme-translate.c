/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A translation is as little to be trusted as a programme. A text of it is shown if
 *
 *  (1) it was made from the very text that stands there now,
 *  (2) the reader would take it for the same member, and
 *  (3) it leads nowhere that the text it translates does not lead to;
 *
 * else the text is shown as it was written. So a translation can neither break a
 * programme nor add anything to it.
 */

#include "keel-programme-private.h"
#include "keel-config.h"
#include "keel-markup.h"
#include "keel-programme-strings.h"
#include "keel-programme-values.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* As it was written, whatever @self was translated to. */
static KeelProgramme *
get_source (KeelProgramme *self)
{
  return self->source != NULL ? self->source : self;
}

/* Links. */

static gboolean
has_link (const KeelMarkup    *markup,
          const KeelMarkupRun *link)
{
  guint n_nodes;
  const KeelMarkupNode *nodes = keel_markup_get_nodes (markup, &n_nodes);

  for (guint i = 0; i < n_nodes; i++)
    for (guint j = 0; j < nodes[i].n_runs; j++)
      if (nodes[i].runs[j].link == link->link && g_strcmp0 (nodes[i].runs[j].target, link->target) == 0)
        return TRUE;

  return FALSE;
}

/* Both have been read before. */
static gboolean
leads_elsewhere (const char *source_text,
                 const char *text)
{
  g_autoptr (KeelMarkup) source = keel_markup_parse (source_text, NULL);
  g_autoptr (KeelMarkup) markup = keel_markup_parse (text, NULL);
  guint n_nodes;
  const KeelMarkupNode *nodes = keel_markup_get_nodes (markup, &n_nodes);

  for (guint i = 0; i < n_nodes; i++)
    for (guint j = 0; j < nodes[i].n_runs; j++)
      if (nodes[i].runs[j].link != KEEL_LINK_TO_NOTHING && !has_link (source, &nodes[i].runs[j]))
        return TRUE;

  return FALSE;
}

/* Texts. */

static void
reference_clear (gpointer data)
{
  g_free (((KeelProgrammeReference *) data)->path);
}

static gboolean
take_text (KeelProgramme             *copy,
           const KeelProgrammeString *string,
           const char                *text,
           GPtrArray                 *problems)
{
  g_autoptr (GArray) references = g_array_new (FALSE, FALSE, sizeof (KeelProgrammeReference));
  g_autoptr (GString) path = g_string_new (string->path);
  g_autoptr (JsonNode) node = json_node_init_string (json_node_alloc (), text);
  KeelProgrammeReader reader = { copy, problems, path, references, NULL };
  KeelMember member = *string->member;
  const char *taken = NULL;

  g_array_set_clear_func (references, reference_clear);
  member.required_in = KEEL_ALWAYS;
  if (!keel_programme_read_value (&reader, &member, node, &taken))
    return FALSE;
  if (member.value == KEEL_VALUE_MARKDOWN && leads_elsewhere (*string->field, taken))
    return keel_programme_refuse (&reader, _("The translation has a link that the text does not have"));

  *string->field = taken;
  return TRUE;
}

static gboolean
is_of (const KeelTranslatedText *translated,
       const char               *text)
{
  g_autofree char *digest = keel_programme_digest (text);

  return g_str_equal (translated->of, digest);
}

static void
take_texts (KeelProgramme             *copy,
            const KeelProgrammeLocale *locale,
            GPtrArray                 *problems)
{
  g_autoptr (GPtrArray) strings = keel_programme_list_strings (copy);
  KeelProgrammeLanguage *counts = &copy->translation;

  counts->language = g_strdup (locale->language);
  counts->n_texts = strings->len;
  for (guint i = 0; i < strings->len; i++)
    {
      const KeelProgrammeString *string = strings->pdata[i];
      const KeelTranslatedText *translated = g_hash_table_lookup (locale->texts, string->path);

      if (translated == NULL || !is_of (translated, *string->field))
        continue;

      if (take_text (copy, string, translated->text, problems))
        counts->n_translated++;
      else
        counts->n_refused++;
    }

  counts->n_stale = g_hash_table_size (locale->texts) - counts->n_translated - counts->n_refused;
}

/* The items, whole or not at all. */

static gboolean
has_all_items (KeelProgramme *copy)
{
  const KeelProgrammeItemSet *set = copy->content.item_set;

  for (guint i = 0; set != NULL && i < set->n_items; i++)
    if (set->items[i].text == copy->source->content.item_set->items[i].text)
      return FALSE;

  return TRUE;
}

static void
take_back_items (KeelProgramme *copy)
{
  const KeelProgrammeItemSet *set = copy->source->content.item_set;

  copy->content.item_set = set;
  for (guint i = 0; i < set->n_items; i++)
    g_hash_table_replace (copy->things[KEEL_THING_ITEM], (char *) set->items[i].id, (gpointer) &set->items[i]);
  for (guint i = 0; i < set->n_facets; i++)
    g_hash_table_replace (copy->things[KEEL_THING_FACET], (char *) set->facets[i].id, (gpointer) &set->facets[i]);
}

/* "pt_BR" → "pt-BR"; BCP 47 has no place for what stands behind an @. */
static char *
to_bcp47 (const char *language)
{
  char *text = g_strndup (language, strcspn (language, "@"));

  return g_strdelimit (text, "_", '-');
}

static KeelProgramme *
apply (KeelProgramme             *source,
       const KeelProgrammeLocale *locale,
       GPtrArray                 *problems)
{
  KeelProgramme *copy = keel_programme_copy (source);
  g_autofree char *language = to_bcp47 (locale->language);

  take_texts (copy, locale, problems);
  if (has_all_items (copy))
    copy->content.language = g_string_chunk_insert (copy->texts, language);
  else
    take_back_items (copy);

  return copy;
}

/* Which language. */

static const KeelProgrammeLocale *
find_locale (KeelProgramme *source,
             const char    *language)
{
  for (guint i = 0; i < source->locales->len; i++)
    {
      const KeelProgrammeLocale *locale = source->locales->pdata[i];

      if (g_str_equal (locale->language, language))
        return locale;
    }

  return NULL;
}

/* "en" is the language of what was written in "en-GB", and "C" that of no one. */
static gboolean
is_written_in (KeelProgramme *source,
               const char    *language)
{
  const char *written = source->content.language;
  gsize length = strcspn (language, "_.@-");

  return g_ascii_strncasecmp (written, language, length) == 0 && (written[length] == '\0' || written[length] == '-');
}

static const KeelProgrammeLocale *
choose_locale (KeelProgramme      *source,
               const char * const *languages)
{
  for (guint i = 0; languages[i] != NULL; i++)
    {
      const KeelProgrammeLocale *locale = find_locale (source, languages[i]);

      if (locale != NULL || is_written_in (source, languages[i]))
        return locale;
    }

  return NULL;
}

KeelProgramme *
keel_programme_translate (KeelProgramme      *self,
                          const char * const *languages)
{
  g_autoptr (GPtrArray) problems = keel_programme_problems_new ();
  const KeelProgrammeLocale *locale;
  KeelProgramme *source;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (languages != NULL, NULL);

  source = get_source (self);
  locale = choose_locale (source, languages);
  return locale != NULL ? apply (source, locale, problems) : g_object_ref (source);
}

const KeelProgrammeLanguage *
keel_programme_get_translation (KeelProgramme *self)
{
  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);

  return self->source != NULL ? &self->translation : NULL;
}

const char *
keel_programme_get_written_in (KeelProgramme *self)
{
  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), NULL);

  return keel_programme_get_content (get_source (self))->language;
}

/* All of them. */

static void
language_free (gpointer data)
{
  KeelProgrammeLanguage *language = data;

  g_free (language->language);
  g_free (language);
}

static int
compare_languages (gconstpointer a,
                   gconstpointer b)
{
  return strcmp ((*(const KeelProgrammeLanguage * const *) a)->language,
                 (*(const KeelProgrammeLanguage * const *) b)->language);
}

GPtrArray *
keel_programme_list_languages (KeelProgramme *self)
{
  GPtrArray *languages = g_ptr_array_new_with_free_func (language_free);
  KeelProgramme *source;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), languages);

  source = get_source (self);
  for (guint i = 0; i < source->locales->len; i++)
    {
      g_autoptr (GPtrArray) problems = keel_programme_problems_new ();
      g_autoptr (KeelProgramme) copy = apply (source, source->locales->pdata[i], problems);
      KeelProgrammeLanguage *language = g_memdup2 (&copy->translation, sizeof copy->translation);

      language->language = g_strdup (copy->translation.language);
      g_ptr_array_add (languages, language);
    }

  g_ptr_array_sort (languages, compare_languages);
  return languages;
}

GPtrArray *
keel_programme_list_faults (KeelProgramme *self)
{
  GPtrArray *faults = keel_programme_problems_new ();
  KeelProgramme *source;

  g_return_val_if_fail (KEEL_IS_PROGRAMME (self), faults);

  source = get_source (self);
  for (guint i = 0; i < source->locale_problems->len; i++)
    {
      const KeelProgrammeProblem *problem = source->locale_problems->pdata[i];

      keel_programme_problems_add (faults, problem->path, "%s", problem->message);
    }

  for (guint i = 0; i < source->locales->len; i++)
    {
      const KeelProgrammeLocale *locale = source->locales->pdata[i];
      g_autoptr (GPtrArray) problems = keel_programme_problems_new ();
      g_autoptr (KeelProgramme) copy = apply (source, locale, problems);

      for (guint j = 0; j < problems->len; j++)
        {
          const KeelProgrammeProblem *problem = problems->pdata[j];
          g_autofree char *path = g_strconcat (locale->language, ": ", problem->path, NULL);

          keel_programme_problems_add (faults, path, "%s", problem->message);
        }
    }

  return faults;
}

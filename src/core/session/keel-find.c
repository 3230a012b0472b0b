/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Everything is asked at each key, but only what will be shown is written out: titles are
 * folded for what was found, excerpts cut for the best of it. */

#include "keel-find.h"

#include "keel-entry-filter.h"
#include "keel-entry-words.h"
#include "keel-page-index.h"
#include "keel-plan-words.h"
#include "keel-record-words.h"
#include "keel-sieve.h"
#include "keel-text.h"

#include <string.h>

#define EXCERPT_CHARS 140
#define TITLE_CHARS 80

/* A record that is no entry, as it is searched. */
typedef struct
{
  KeelFoundKind kind;
  char         *address;
  char         *title;
  char         *text;    /* without the title */
  char         *folded;  /* both */
  KeelDay       day;
} RecordText;

struct _KeelFind
{
  KeelWorkbook    *workbook;
  KeelProgramme   *programme;  /* or NULL */
  KeelEntryFilter *filter;
  GPtrArray       *records;    /* RecordText; NULL before the first search */
  KeelPageIndex   *pages;      /* NULL before it, and without a programme */
};

static void
free_record_text (RecordText *text)
{
  g_free (text->address);
  g_free (text->title);
  g_free (text->text);
  g_free (text->folded);
  g_free (text);
}

static void
free_found (KeelFound *found)
{
  g_free (found->address);
  g_free (found->page);
  g_free (found->title);
  g_free (found->day);
  g_free (found->excerpt);
  g_free (found);
}

/* Collecting. */

/* What keel_record_words_describe() says, less the lines that stand in a row's title. */
static char *
describe_rest (KeelRecord *record)
{
  g_autofree char *text = keel_record_words_describe (record);
  guint n_lines = keel_day_is_valid (keel_record_get_day (record)) ? 2 : 1;
  const char *rest = text;

  for (guint i = 0; rest != NULL && i < n_lines; i++)
    {
      rest = strchr (rest, '\n');
      rest = rest != NULL ? rest + 1 : NULL;
    }

  return g_strdup (rest != NULL ? rest : "");
}

static char *
dup_moment (KeelRecord *record)
{
  const char *item, *moment;

  keel_checkin_get_moment (KEEL_CHECKIN (record), &item, &moment);
  return g_strdup (moment);
}

static char *
dup_event (KeelRecord *record)
{
  return g_strdup (keel_event_get_text (KEEL_EVENT (record)));
}

static char *
make_title (KeelFind   *self,
            KeelRecord *record)
{
  if (KEEL_IS_GOAL (record))
    return keel_plan_words_goal (KEEL_GOAL (record), self->programme);
  if (KEEL_IS_STEP (record))
    return keel_plan_words_step (KEEL_STEP (record), self->programme);

  return keel_record_words_title (record);
}

/* The records besides entries. @dup_text: NULL when there is nothing to find in it. */
static const struct
{
  KeelFoundKind kind;
  const char   *scheme;
  GListModel * (* get_records) (KeelWorkbook *workbook);
  char *       (* dup_text)    (KeelRecord   *record);
} sources[] = {
  { KEEL_FOUND_PLAN, "goal", keel_workbook_get_goals, describe_rest },
  { KEEL_FOUND_PLAN, "step", keel_workbook_get_steps, describe_rest },
  { KEEL_FOUND_PLAN, "if-then", keel_workbook_get_if_thens, describe_rest },
  { KEEL_FOUND_WORKSHEET, "worksheet", keel_workbook_get_worksheets, describe_rest },
  { KEEL_FOUND_MOMENT, "checkin", keel_workbook_get_checkins, dup_moment },
  { KEEL_FOUND_EVENT, "event", keel_workbook_get_events, dup_event },
};

static void
collect_record (KeelFind   *self,
                guint       source,
                KeelRecord *record)
{
  g_autofree char *words = keel_record_is_blank (record) ? NULL : sources[source].dup_text (record);
  g_autofree char *all = NULL;
  gboolean has_title = sources[source].kind != KEEL_FOUND_MOMENT && sources[source].kind != KEEL_FOUND_EVENT;
  RecordText *text;

  if (words == NULL)
    return;

  text = g_new0 (RecordText, 1);
  text->kind = sources[source].kind;
  text->address = g_strconcat (sources[source].scheme, ":", keel_record_get_id (record), NULL);
  text->title = make_title (self, record);
  text->day = keel_record_get_day (record);
  all = g_strconcat (has_title ? text->title : "", "\n", words, NULL);
  text->folded = keel_text_fold (all);
  text->text = g_steal_pointer (&words);
  g_ptr_array_add (self->records, text);
}

static void
collect (KeelFind *self)
{
  if (self->records != NULL)
    return;

  self->records = g_ptr_array_new_with_free_func ((GDestroyNotify) free_record_text);
  for (guint source = 0; source < G_N_ELEMENTS (sources); source++)
    {
      GListModel *records = sources[source].get_records (self->workbook);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (KeelRecord) record = g_list_model_get_item (records, i);

          collect_record (self, source, record);
        }
    }

  if (self->programme != NULL)
    self->pages = keel_page_index_new (self->programme);
}

/* Writing out. */

static char *
write_day (KeelDay day)
{
  return keel_day_is_valid (day) ? keel_entry_words_short_day (day) : g_strdup ("");
}

static KeelFound *
make_found_entry (gpointer            thing,
                  const char * const *words)
{
  KeelEntry *entry = thing;
  KeelFound *found = g_new0 (KeelFound, 1);
  g_autofree char *headline = keel_entry_dup_headline (entry);
  g_autofree char *body = keel_entry_dup_body (entry);

  found->address = g_strconcat ("entry:", keel_record_get_id (KEEL_RECORD (entry)), NULL);
  found->title = *headline ? keel_text_excerpt (headline, words, TITLE_CHARS)
                           : g_strdup (keel_entry_words_blank_headline ());
  found->day = write_day (keel_entry_get_day (entry));
  found->excerpt = keel_text_excerpt (body, words, EXCERPT_CHARS);

  return found;
}

static KeelFound *
make_found_record (gpointer            thing,
                   const char * const *words)
{
  const RecordText *text = thing;
  KeelFound *found = g_new0 (KeelFound, 1);

  found->address = g_strdup (text->address);
  found->title = keel_text_excerpt (text->title, words, TITLE_CHARS);
  found->day = write_day (text->day);
  /* The title of an event is its text. */
  found->excerpt = g_str_equal (text->text, text->title) ? g_strdup ("")
                                                         : keel_text_excerpt (text->text, words, EXCERPT_CHARS);

  return found;
}

static KeelFound *
make_found_place (gpointer            thing,
                  const char * const *words)
{
  const KeelPageText *place = thing;
  KeelFound *found = g_new0 (KeelFound, 1);

  found->address = g_strdup (place->address);
  found->page = g_strdup (place->page->id);
  found->title = g_strdup (place->page->title);
  found->day = g_strdup ("");
  found->excerpt = keel_text_excerpt (place->text, words, EXCERPT_CHARS);

  return found;
}

/* The first line is the term. */
static KeelFound *
make_found_term (gpointer            thing,
                 const char * const *words)
{
  const KeelPageText *place = thing;
  KeelFound *found = make_found_place (thing, words);
  const char *rest = strchr (place->text, '\n');

  g_free (found->title);
  g_free (found->excerpt);
  found->title = keel_text_first_line (place->text);
  found->excerpt = keel_text_excerpt (rest != NULL ? rest + 1 : "", words, EXCERPT_CHARS);

  return found;
}

/* The best, written out by @make. */
static void
keep_best (KeelFindings *findings,
           KeelFoundKind kind,
           KeelSieve    *sieve,
           KeelFound * (*make) (gpointer            thing,
                                const char * const *words))
{
  g_autoptr (GPtrArray) best = keel_sieve_list_best (sieve);

  for (guint i = 0; i < best->len; i++)
    {
      KeelFound *found = make (best->pdata[i], (const char * const *) findings->words);

      found->kind = kind;
      g_ptr_array_add (findings->best[kind], found);
    }

  findings->n_of_kind[kind] = keel_sieve_get_n_found (sieve);
  findings->n_found += findings->n_of_kind[kind];
}

/* Searching. */

static void
find_entries (KeelFind     *self,
              const char   *query,
              guint         limit,
              KeelFindings *findings)
{
  g_autoptr (KeelSieve) sieve = keel_sieve_new ((const char * const *) findings->words, limit);
  KeelEntryQuery entry_query = KEEL_ENTRY_QUERY_ALL;

  entry_query.words = query;
  keel_entry_filter_set_query (self->filter, &entry_query);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->filter)); i++)
    {
      /* The filter keeps it. */
      g_autoptr (KeelEntry) entry = g_list_model_get_item (G_LIST_MODEL (self->filter), i);

      keel_sieve_sift (sieve, entry, keel_entry_get_title (entry));
    }

  keep_best (findings, KEEL_FOUND_ENTRY, sieve, make_found_entry);
}

static void
find_records (KeelFind     *self,
              KeelFoundKind kind,
              guint         limit,
              KeelFindings *findings)
{
  const char * const *words = (const char * const *) findings->words;
  g_autoptr (KeelSieve) sieve = keel_sieve_new (words, limit);

  for (guint i = 0; i < self->records->len; i++)
    {
      const RecordText *text = self->records->pdata[i];

      if (text->kind == kind && keel_text_has_all (text->folded, words))
        keel_sieve_sift (sieve, self->records->pdata[i], text->title);
    }

  keep_best (findings, kind, sieve, make_found_record);
}

static void
find_places (KeelFind     *self,
             const guint  *limits,
             KeelFindings *findings)
{
  const char * const *words = (const char * const *) findings->words;
  g_autoptr (GPtrArray) found = keel_page_index_find (self->pages, words);
  g_autoptr (KeelSieve) places = keel_sieve_new (words, limits[KEEL_FOUND_PLACE]);
  g_autoptr (KeelSieve) terms = keel_sieve_new (words, limits[KEEL_FOUND_TERM]);

  for (guint i = 0; i < found->len; i++)
    {
      const KeelPageText *place = found->pdata[i];
      g_autofree char *line = keel_text_first_line (place->text);

      if (g_str_has_prefix (place->address, "glossary:"))
        keel_sieve_sift (terms, found->pdata[i], line);
      else
        keel_sieve_sift (places, found->pdata[i], g_str_has_prefix (place->address, "page:") ? line : NULL);
    }

  keep_best (findings, KEEL_FOUND_PLACE, places, make_found_place);
  keep_best (findings, KEEL_FOUND_TERM, terms, make_found_term);
}

KeelFind *
keel_find_new (KeelWorkbook  *workbook,
               KeelProgramme *programme)
{
  KeelFind *self;

  g_return_val_if_fail (KEEL_IS_WORKBOOK (workbook), NULL);
  g_return_val_if_fail (programme == NULL || KEEL_IS_PROGRAMME (programme), NULL);

  self = g_new0 (KeelFind, 1);
  self->workbook = g_object_ref (workbook);
  g_set_object (&self->programme, programme);
  self->filter = keel_entry_filter_new (workbook);

  return self;
}

void
keel_find_free (KeelFind *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->pages, keel_page_index_free);
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_object (&self->filter);
  g_clear_object (&self->programme);
  g_clear_object (&self->workbook);
  g_free (self);
}

KeelFindings *
keel_find_search (KeelFind    *self,
                  const char  *query,
                  const guint  limits[KEEL_N_FOUND_KINDS])
{
  KeelFindings *findings;

  g_return_val_if_fail (self != NULL && query != NULL && limits != NULL, NULL);

  findings = g_new0 (KeelFindings, 1);
  findings->words = keel_text_split_query (query);
  for (guint kind = 0; kind < KEEL_N_FOUND_KINDS; kind++)
    findings->best[kind] = g_ptr_array_new_with_free_func ((GDestroyNotify) free_found);

  if (findings->words[0] == NULL)
    {
      keel_entry_filter_set_query (self->filter, &KEEL_ENTRY_QUERY_ALL);
      return findings;
    }

  collect (self);
  find_entries (self, query, limits[KEEL_FOUND_ENTRY], findings);
  for (KeelFoundKind kind = KEEL_FOUND_PLAN; kind <= KEEL_FOUND_EVENT; kind++)
    find_records (self, kind, limits[kind], findings);
  if (self->pages != NULL)
    find_places (self, limits, findings);

  return findings;
}

void
keel_findings_free (KeelFindings *findings)
{
  if (findings == NULL)
    return;

  for (guint kind = 0; kind < KEEL_N_FOUND_KINDS; kind++)
    g_clear_pointer (&findings->best[kind], g_ptr_array_unref);
  g_clear_pointer (&findings->words, g_strfreev);
  g_free (findings);
}

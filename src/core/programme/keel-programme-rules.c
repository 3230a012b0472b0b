/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-private.h"
#include "keel-config.h"
#include "keel-reading-time.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LEAST_WORDS_OF_MARK   12
#define MOST_WORDS_OF_INSIGHT 60

/* Groups of prompts beside the facets' sides. */
static const char * const groups[] = {
  "ground", "bridging", "tension", "strategic", "learning", "ratings", NULL
};

static gboolean
is_language (const char *text)
{
  return g_regex_match_simple ("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", text, G_REGEX_DOLLAR_ENDONLY, 0);
}

/* Parts: each page stands in exactly one. */

static void
check_part (KeelProgramme *self,
            guint          index,
            GPtrArray     *problems)
{
  const KeelProgrammePart *part = &self->content.parts[index];

  for (guint i = 0; part->pages[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("parts[%u].pages[%u]", index, i);

      if (!g_hash_table_insert (self->parts, (char *) part->pages[i], (gpointer) part))
        /* Translators: %s is the id of a page. */
        keel_programme_problems_add (problems, path, _("The page “%s” stands in another part already"),
                                     part->pages[i]);
    }
}

static void
check_parts (KeelProgramme *self,
             GPtrArray     *problems)
{
  for (guint i = 0; i < self->content.n_parts; i++)
    check_part (self, i, problems);

  for (guint i = 0; i < self->content.n_pages; i++)
    {
      const char *id = self->content.pages[i].id;
      g_autofree char *path = g_strdup_printf ("pages[%u]", i);

      if (id != NULL && !g_hash_table_contains (self->parts, id))
        /* Translators: %s is the id of a page. */
        keel_programme_problems_add (problems, path, _("The page “%s” stands in no part"), id);
    }
}

/* Marks: enough words for an idea. */

static void
check_marked_words (const char * const *marks,
                    guint               n_words,
                    const char         *path,
                    GPtrArray          *problems)
{
  g_autofree char *marks_path = g_strconcat (path, ".marks", NULL);

  if (marks[0] == NULL || n_words >= LEAST_WORDS_OF_MARK)
    return;

  keel_programme_problems_add (problems, marks_path,
                               /* Translators: %1$u and %2$d are numbers of words. */
                               ngettext ("There is %1$u word here; what bears a mark has at least %2$d",
                                         "There are %1$u words here; what bears a mark has at least %2$d", n_words),
                               n_words, LEAST_WORDS_OF_MARK);
}

static void
check_blocks (KeelProgramme *self,
              guint          index,
              GPtrArray     *problems)
{
  const KeelProgrammePage *page = &self->content.pages[index];

  for (guint i = 0; i < page->n_blocks; i++)
    {
      const KeelProgrammeBlock *block = &page->blocks[i];

      if (block->marks != NULL && block->marks[0] != NULL)
        {
          g_autofree char *path = g_strdup_printf ("pages[%u].blocks[%u]", index, i);

          check_marked_words (block->marks, keel_block_count_words (block), path, problems);
        }
    }
}

static void
check_insights (KeelProgramme *self,
                GPtrArray     *problems)
{
  for (guint i = 0; i < self->content.n_insights; i++)
    {
      const KeelProgrammeInsight *insight = &self->content.insights[i];
      g_autofree char *path = g_strdup_printf ("insights[%u]", i);
      g_autofree char *text_path = g_strconcat (path, ".text", NULL);
      guint n_words = keel_reading_count_words (insight->text);

      if (n_words > MOST_WORDS_OF_INSIGHT)
        keel_programme_problems_add (problems, text_path,
                                     /* Translators: %1$u and %2$d are numbers of words. */
                                     ngettext ("There is %1$u word here; an insight has at most %2$d",
                                               "There are %1$u words here; an insight has at most %2$d", n_words),
                                     n_words, MOST_WORDS_OF_INSIGHT);
      if (insight->text != NULL)
        check_marked_words (insight->marks, n_words, path, problems);
    }
}

/* Prompts, timetable. */

static gboolean
is_group (KeelProgramme *self,
          const char    *group)
{
  gsize length = strlen (group);
  g_autofree char *facet = NULL;

  if (g_strv_contains (groups, group))
    return TRUE;
  if (!g_str_has_suffix (group, "-M") && !g_str_has_suffix (group, "-L"))
    return FALSE;

  facet = g_strndup (group, length - 2);
  return keel_programme_find_facet (self, facet) != NULL;
}

static void
check_prompts (KeelProgramme *self,
               GPtrArray     *problems)
{
  g_autofree char *all = g_strjoinv (", ", (char **) groups);

  for (guint i = 0; i < self->content.n_prompts; i++)
    {
      const char *group = self->content.prompts[i].group;
      g_autofree char *path = g_strdup_printf ("prompts[%u].group", i);

      if (group != NULL && !is_group (self, group))
        keel_programme_problems_add (problems, path,
                                     /* Translators: %1$s is what stands there, %2$s a list of words. */
                                     _("“%1$s” is neither a facet’s side such as AP-M nor one of %2$s"),
                                     group, all);
    }
}

static void
check_timetable (KeelProgramme *self,
                 GPtrArray     *problems)
{
  const KeelProgrammeWeek *weeks = self->content.timetable;

  for (guint i = 1; i < self->content.n_timetable; i++)
    {
      g_autofree char *path = g_strdup_printf ("timetable[%u].week", i);

      if (weeks[i].week != 0 && weeks[i].week <= weeks[i - 1].week)
        /* Translators: %u is the number of a week. */
        keel_programme_problems_add (problems, path, _("The week does not come after week %u"),
                                     weeks[i - 1].week);
    }
}

/* What could not be read would only be told again in other words. A list of problems that is
 * full does not say whether it could: then nothing more is told anyway. */
static gboolean
is_item_set_whole (KeelProgramme *self,
                   GPtrArray     *problems)
{
  if (problems->len >= KEEL_PROGRAMME_MAX_PROBLEMS)
    return FALSE;

  for (guint i = 0; i < problems->len; i++)
    if (g_str_has_prefix (((KeelProgrammeProblem *) problems->pdata[i])->path, "item_set"))
      return FALSE;

  return self->content.item_set != NULL;
}

void
keel_programme_check_rules (KeelProgramme *self,
                            GPtrArray     *problems)
{
  const KeelProgrammeContent *content = &self->content;

  if (content->language != NULL && !is_language (content->language))
    /* Translators: %s is what stands there; “en” and “pt-BR” are languages by BCP 47. */
    keel_programme_problems_add (problems, "language", _("“%s” is not a language such as en or pt-BR"),
                                 content->language);

  check_parts (self, problems);
  for (guint i = 0; i < content->n_pages; i++)
    check_blocks (self, i, problems);

  if (is_item_set_whole (self, problems))
    keel_programme_check_item_set (self, problems);

  check_prompts (self, problems);
  check_insights (self, problems);
  check_timetable (self, problems);
}

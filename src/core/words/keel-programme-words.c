/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"
#include "keel-programme-words.h"

#include "keel-inline-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_PROBLEMS 12

char *
keel_programme_words_refused (const char *id)
{
  /* Translators: %s is the id of a programme. */
  return g_strdup_printf (_("“%s” Cannot Be Used"), id);
}

static void
append_line (GString    *text,
             const char *line)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

char *
keel_programme_words_problems (GPtrArray *problems)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (problems->len, MOST_PROBLEMS); i++)
    {
      const KeelProgrammeProblem *problem = problems->pdata[i];
      /* Translators: where something is wrong in a document ("pages[3].title"), and what. */
      g_autofree char *line = g_strdup_printf (C_("problem", "%s: %s"), problem->path, problem->message);

      append_line (text, problem->path[0] != '\0' ? line : problem->message);
    }

  if (problems->len > MOST_PROBLEMS)
    {
      guint n_more = problems->len - MOST_PROBLEMS;
      g_autofree char *more = g_strdup_printf (ngettext ("And %u more", "And %u more", n_more), n_more);

      append_line (text, more);
    }

  return g_strdup (text->str);
}

static void
append_part (GString *text,
             char    *part)
{
  g_autofree char *owned = part;
  g_autofree char *before = g_strdup (text->str);

  if (*before == '\0')
    g_string_assign (text, owned);
  else
    /* Translators: a list: what it says so far, and the next thing. */
    g_string_printf (text, C_("list", "%1$s, %2$s"), before, owned);
}

char *
keel_programme_words_holds (const KeelProgrammeContent *content)
{
  GString *text = g_string_new (NULL);
  guint n_items = content->item_set != NULL ? content->item_set->n_items : 0;

  append_part (text, g_strdup_printf (ngettext ("%u page", "%u pages", content->n_pages), content->n_pages));
  if (n_items > 0)
    append_part (text, g_strdup_printf (ngettext ("%u item to rate", "%u items to rate", n_items), n_items));
  if (content->n_practices > 0)
    append_part (text, g_strdup_printf (ngettext ("%u practice", "%u practices", content->n_practices),
                                        content->n_practices));
  if (content->n_prompts > 0)
    append_part (text, g_strdup_printf (ngettext ("%u prompt", "%u prompts", content->n_prompts),
                                        content->n_prompts));
  if (content->n_exercises > 0)
    append_part (text, g_strdup_printf (ngettext ("%u exercise", "%u exercises", content->n_exercises),
                                        content->n_exercises));
  if (content->n_worksheets > 0)
    append_part (text, g_strdup_printf (ngettext ("%u worksheet", "%u worksheets", content->n_worksheets),
                                        content->n_worksheets));
  if (content->n_cards > 0)
    append_part (text, g_strdup_printf (ngettext ("%u card", "%u cards", content->n_cards), content->n_cards));

  return g_string_free (text, FALSE);
}

char *
keel_programme_words_languages (KeelProgramme *programme)
{
  g_autoptr (GPtrArray) languages = keel_programme_list_languages (programme);
  GString *text = g_string_new (keel_programme_get_content (programme)->language);

  for (guint i = 0; i < languages->len; i++)
    {
      const KeelProgrammeLanguage *language = languages->pdata[i];
      guint percent = language->n_translated * 100 / language->n_texts;

      if (percent == 100)
        append_part (text, g_strdup (language->language));
      else
        /* Translators: a language such as “fr”, and how many per cent are translated. */
        append_part (text, g_strdup_printf (C_("language", "%1$s (%2$u%%)"), language->language, percent));
    }

  return g_string_free (text, FALSE);
}

/* Each by its own name, which is not translated: whoever looks for a language reads it. */
static const struct
{
  const char *language;
  const char *name;
} names[] = {
  { "ar", "العربية" },
  { "cs", "Čeština" },
  { "da", "Dansk" },
  { "de", "Deutsch" },
  { "el", "Ελληνικά" },
  { "en", "English" },
  { "es", "Español" },
  { "fa", "فارسی" },
  { "fi", "Suomi" },
  { "fr", "Français" },
  { "he", "עברית" },
  { "hi", "हिन्दी" },
  { "hu", "Magyar" },
  { "id", "Bahasa Indonesia" },
  { "it", "Italiano" },
  { "ja", "日本語" },
  { "ko", "한국어" },
  { "nb", "Norsk bokmål" },
  { "nl", "Nederlands" },
  { "pl", "Polski" },
  { "pt", "Português" },
  { "ro", "Română" },
  { "ru", "Русский" },
  { "sv", "Svenska" },
  { "tr", "Türkçe" },
  { "uk", "Українська" },
  { "vi", "Tiếng Việt" },
  { "zh", "中文" },
};

/* “Português” for “pt”, “Português (pt_BR)” for “pt_BR”. */
static char *
dup_name (const char *language)
{
  gsize length = strcspn (language, "_-@.");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strlen (names[i].language) == length && strncmp (names[i].language, language, length) == 0)
      /* Translators: a language, and its code: “Português (pt_BR)”. */
      return language[length] == '\0' ? g_strdup (names[i].name)
                                      : g_strdup_printf (C_("language", "%1$s (%2$s)"), names[i].name, language);

  return g_strdup (language);
}

char *
keel_programme_words_language (const char *language,
                               guint       percent)
{
  g_autofree char *name = dup_name (language);

  if (percent == 100)
    return g_steal_pointer (&name);

  return g_strdup_printf (C_("language", "%1$s (%2$u%%)"), name, percent);
}

char *
keel_programme_words_authors (const KeelProgrammeContent *content)
{
  GString *text;

  if (content->authors[0] == NULL)
    return g_strdup (C_("authors", "Not said"));

  text = g_string_new (NULL);
  for (guint i = 0; content->authors[i] != NULL; i++)
    append_part (text, g_strdup (content->authors[i]));

  return g_string_free (text, FALSE);
}

char *
keel_programme_words_version (const KeelProgrammeContent *content,
                              const KeelLibraryEntry     *present)
{
  const char *old;

  if (present == NULL)
    return g_strdup (content->version);

  old = keel_programme_get_content (present->programme)->version;
  if (present->place == KEEL_PROGRAMME_OWN)
    /* Translators: both are versions such as 1.0. */
    return g_strdup_printf (_("%1$s, replaces version %2$s of your own"), content->version, old);

  /* Translators: both are versions such as 1.0. */
  return g_strdup_printf (_("%1$s, is used instead of version %2$s, which stays installed"), content->version, old);
}

char *
keel_programme_words_added (const char *title)
{
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  /* Translators: %s is the title of a programme. */
  return g_strdup_printf (_("“%s” was added"), inline_title);
}

char *
keel_programme_words_summary (KeelProgramme *programme)
{
  const KeelProgrammeLanguage *translation = keel_programme_get_translation (programme);
  const char *summary = keel_programme_get_content (programme)->summary;
  g_autofree char *inline_summary = keel_inline_words_isolate (summary);

  if (translation == NULL || translation->n_translated == translation->n_texts)
    return g_strdup (summary);

  /* Translators: %1$s is a sentence or two about a programme, %2$u per cent of which are translated to the language
   * %3$s, such as “fr”. */
  return g_strdup_printf (_("%1$s %2$u%% is translated (%3$s)."), inline_summary,
                          translation->n_translated * 100 / translation->n_texts, translation->language);
}

char *
keel_programme_words_remove_action (const char *title)
{
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  /* Translators: what a button does. %s is the title of a programme. */
  return g_strdup_printf (_("Remove “%s”"), inline_title);
}

char *
keel_programme_words_remove (const char *title)
{
  g_autofree char *inline_title = keel_inline_words_isolate (title);

  /* Translators: %s is the title of a programme. */
  return g_strdup_printf (_("Remove “%s”?"), inline_title);
}

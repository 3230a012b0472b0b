/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The texts of a programme, and what is said of one that may not stand there. */

#include "keel-programme-values.h"
#include "keel-config.h"
#include "keel-content-id.h"
#include "keel-json-reader.h"
#include "keel-markup.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_LINE 1024

#define MAX_QUOTED_CHARS 60

static const KeelThing link_things[] = {
  [KEEL_LINK_TO_NOTHING] = KEEL_THING_NONE,
  [KEEL_LINK_TO_PAGE] = KEEL_THING_PAGE,
  [KEEL_LINK_TO_ITEM] = KEEL_THING_ITEM,
  [KEEL_LINK_TO_PRACTICE] = KEEL_THING_PRACTICE,
  [KEEL_LINK_TO_PROMPT] = KEEL_THING_PROMPT,
  [KEEL_LINK_TO_CARD] = KEEL_THING_CARD,
  [KEEL_LINK_TO_WORKSHEET] = KEEL_THING_WORKSHEET,
  [KEEL_LINK_TO_GLOSSARY] = KEEL_THING_TERM,
  [KEEL_LINK_TO_READING] = KEEL_THING_READING,
  [KEEL_LINK_TO_WEB] = KEEL_THING_NONE,
};

gboolean
keel_programme_refuse (KeelProgrammeReader *reader,
                       const char          *message)
{
  keel_programme_problems_add (reader->problems, reader->path->str, "%s", message);
  return FALSE;
}

gboolean
keel_programme_refuse_node (KeelProgrammeReader *reader,
                            JsonNode            *node,
                            const char          *expected)
{
  keel_programme_problems_add (reader->problems, reader->path->str,
                               /* Translators: both are kinds of JSON values: this is a list, not a text. */
                               _("This is %s, not %s"), keel_json_describe (node), expected);
  return FALSE;
}

gboolean
keel_programme_refuse_text (KeelProgrammeReader *reader,
                            const char          *text,
                            const char          *expected)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MAX_QUOTED_CHARS));

  /* Translators: %1$s is what stands in a document, %2$s what was expected, such as “an id”. */
  keel_programme_problems_add (reader->problems, reader->path->str, _("“%1$s” is not %2$s"), start, expected);
  return FALSE;
}

static const char *
keep (KeelProgrammeReader *reader,
      const char          *text)
{
  return g_string_chunk_insert (reader->programme->texts, text);
}

void
keel_programme_add_reference (KeelProgrammeReader *reader,
                              KeelThing            thing,
                              const char          *id)
{
  KeelProgrammeReference reference = { thing, keep (reader, id), g_strdup (reader->path->str) };

  g_array_append_val (reader->references, reference);
}

/* Texts. Each reader gets the node and gives what the document holds. */

gboolean
keel_programme_read_string (KeelProgrammeReader *reader,
                            JsonNode            *node,
                            const char         **out_text)
{
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return keel_programme_refuse_node (reader, node, C_("JSON value", "a text"));

  *out_text = json_node_get_string (node);
  return TRUE;
}

static gboolean
has_control (const char *text,
             gboolean    may_break)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)) && !(may_break && *at == '\n'))
      return TRUE;

  return FALSE;
}

static gboolean
is_blank (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

/* An empty text that need not be there is none. */
static gboolean
read_words (KeelProgrammeReader *reader,
            const KeelMember    *member,
            JsonNode            *node,
            gboolean             is_line,
            const char         **out_text)
{
  const char *text;

  if (!keel_programme_read_string (reader, node, &text))
    return FALSE;
  if (strlen (text) > (is_line ? MAX_LINE : KEEL_PROGRAMME_MAX_TEXT))
    return keel_programme_refuse (reader, _("The text is too long"));
  if (has_control (text, !is_line))
    return keel_programme_refuse (reader, is_line
                                          ? _("The line holds a line break or another control character")
                                          : _("The text holds a control character"));
  if (is_blank (text))
    {
      *out_text = NULL;
      return member->required_in == 0 || keel_programme_refuse (reader, _("The text is empty"));
    }

  *out_text = text;
  return TRUE;
}

gboolean
keel_programme_read_id (KeelProgrammeReader *reader,
                        const KeelMember    *member,
                        JsonNode            *node,
                        gpointer             field)
{
  const char *text;

  if (!keel_programme_read_string (reader, node, &text))
    return FALSE;
  if (!keel_content_id_is_valid (text))
    return keel_programme_refuse_text (reader, text,
                                       _("an id: 1 to 48 letters A–Z and a–z, digits and hyphens"));

  *(const char **) field = keep (reader, text);
  return TRUE;
}

gboolean
keel_programme_read_line (KeelProgrammeReader *reader,
                          const KeelMember    *member,
                          JsonNode            *node,
                          gpointer             field)
{
  const char *text;

  if (!read_words (reader, member, node, TRUE, &text))
    return FALSE;
  if (text != NULL)
    *(const char **) field = keep (reader, text);

  return TRUE;
}

static gboolean
has_form (KeelProgrammeReader  *reader,
          KeelTextForm          form,
          const KeelMarkupNode *nodes,
          guint                 n_nodes)
{
  if (form == KEEL_FORM_ONE_PARAGRAPH && (n_nodes != 1 || nodes[0].kind != KEEL_MARKUP_PARAGRAPH))
    return keel_programme_refuse (reader, _("The text is not one paragraph"));

  for (guint i = 0; i < n_nodes; i++)
    if (form == KEEL_FORM_NO_HEADINGS && nodes[i].kind == KEEL_MARKUP_HEADING)
      return keel_programme_refuse (reader, _("The text holds a heading"));

  return TRUE;
}

static void
add_links (KeelProgrammeReader  *reader,
           const KeelMarkupNode *nodes,
           guint                 n_nodes)
{
  for (guint i = 0; i < n_nodes; i++)
    for (guint j = 0; j < nodes[i].n_runs; j++)
      {
        const KeelMarkupRun *run = &nodes[i].runs[j];

        if (link_things[run->link] != KEEL_THING_NONE)
          keel_programme_add_reference (reader, link_things[run->link], run->target);
      }
}

gboolean
keel_programme_read_markdown (KeelProgrammeReader *reader,
                              const KeelMember    *member,
                              JsonNode            *node,
                              gpointer             field)
{
  g_autoptr (KeelMarkup) markup = NULL;
  g_autoptr (GError) error = NULL;
  const KeelMarkupNode *nodes;
  const char *text;
  guint n_nodes;

  if (!read_words (reader, member, node, FALSE, &text))
    return FALSE;
  if (text == NULL)
    return TRUE;

  markup = keel_markup_parse (text, &error);
  if (markup == NULL)
    return keel_programme_refuse (reader, error->message);

  nodes = keel_markup_get_nodes (markup, &n_nodes);
  if (n_nodes == 0)
    return keel_programme_refuse (reader, _("The text is empty"));

  add_links (reader, nodes, n_nodes);
  *(const char **) field = keep (reader, text);
  return has_form (reader, member->form, nodes, n_nodes);
}

static gboolean
is_mark (const char *text)
{
  gsize n_digits;

  if (!g_ascii_isupper (text[0]))
    return FALSE;

  n_digits = strspn (text + 1, "0123456789");
  return n_digits >= 1 && n_digits <= 3 && text[1 + n_digits] == '\0';
}

gboolean
keel_programme_read_mark (KeelProgrammeReader *reader,
                          const KeelMember    *member,
                          JsonNode            *node,
                          gpointer             field)
{
  const char *text;

  if (!keel_programme_read_string (reader, node, &text))
    return FALSE;
  if (!is_mark (text))
    return keel_programme_refuse_text (reader, text, _("a mark such as S42"));

  *(const char **) field = keep (reader, text);
  return TRUE;
}

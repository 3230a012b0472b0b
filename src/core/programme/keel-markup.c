/* SPDX-License-Identifier: GPL-3.0-or-later */

/* md4c finds the Markdown; here it becomes nodes and runs, and what a programme may
 * not hold ends the parsing. md4c does not say where in the text it is, so an error
 * quotes the last words before the place: an author finds these sooner than an
 * offset in a JSON string. */

#include "keel-markup.h"
#include "keel-config.h"
#include "keel-error.h"

#include <glib/gi18n-lib.h>
#include <md4c.h>
#include <string.h>

#define MAX_DEPTH 2

/* A long address that is defined once and used by many links would make a small
 * text a large one. */
#define MAX_ADDRESS 1024

#define MAX_QUOTED_CHARS 40

/* What callbacks answer to md4c. */
enum
{
  GO_ON = 0,
  STOP = 1,
};

struct _KeelMarkup
{
  GArray       *nodes;  /* KeelMarkupNode */
  GArray       *runs;   /* KeelMarkupRun: of all nodes, in their order */
  GStringChunk *texts;
};

typedef struct
{
  KeelMarkup    *markup;
  KeelMarkupRun  run;    /* of what comes next; its text is @text */
  GString       *text;
  GString       *seen;   /* all words so far, for errors */
  guint          n_strong;
  guint          n_emphasis;
  guint          link_start;  /* how much was seen when the link began */
  guint          depth;
  guint          numbers[MAX_DEPTH + 1];  /* of the next item at each depth; 0: bullets */
  gboolean       has_open_node;
  gboolean       is_new_item;  /* its first paragraph is the item's own */
  GError        *error;
} Builder;

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \n")] == '\0';
}

static char *
quote_end (const char *seen)
{
  glong n_chars = g_utf8_strlen (seen, -1);
  g_autofree char *end = g_strdup (g_utf8_offset_to_pointer (seen, MAX (n_chars - MAX_QUOTED_CHARS, 0)));
  const char *space = strchr (g_strchomp (end), ' ');

  if (n_chars <= MAX_QUOTED_CHARS)
    return g_strdup (end);

  return g_strconcat ("…", space != NULL ? space + 1 : end, NULL);
}

static int
refuse (Builder    *builder,
        const char *message)
{
  g_autofree char *end = NULL;

  if (builder->error != NULL)
    return STOP;

  g_string_append_len (builder->seen, builder->text->str, (gssize) builder->text->len);
  end = quote_end (builder->seen->str);
  if (*end == '\0')
    /* Translators: %s is a sentence that says what is wrong with a text. */
    g_set_error (&builder->error, KEEL_ERROR, KEEL_ERROR_SCHEMA, _("%s (at the beginning)"), message);
  else
    g_set_error (&builder->error, KEEL_ERROR, KEEL_ERROR_SCHEMA,
                 /* Translators: %1$s is a sentence that says what is wrong with a text, %2$s the
                  * words of the text before that place. */
                 _("%1$s (after “%2$s”)"), message, end);
  return STOP;
}

static int
refuse_address (Builder    *builder,
                const char *address)
{
  /* Translators: %s is the address of a link. */
  g_autofree char *message = g_strdup_printf (_("A link leads to “%s”, which is neither https:// "
                                                "nor a thing of the programme such as page:P4"),
                                              address);

  return refuse (builder, message);
}

/* Runs. */

static void
end_run (Builder *builder)
{
  KeelMarkup *markup = builder->markup;

  if (builder->text->len == 0)
    return;

  builder->run.text = g_string_chunk_insert_len (markup->texts, builder->text->str,
                                                 (gssize) builder->text->len);
  g_array_append_val (markup->runs, builder->run);
  g_array_index (markup->nodes, KeelMarkupNode, markup->nodes->len - 1).n_runs++;
  g_string_append_len (builder->seen, builder->text->str, (gssize) builder->text->len);
  g_string_truncate (builder->text, 0);
}

static int
end_node (Builder *builder)
{
  GArray *nodes = builder->markup->nodes;

  if (!builder->has_open_node)
    return GO_ON;

  end_run (builder);
  if (g_array_index (nodes, KeelMarkupNode, nodes->len - 1).n_runs == 0)
    return refuse (builder, _("A heading or an item of a list has no words of its own"));

  g_string_append_c (builder->seen, ' ');
  builder->has_open_node = FALSE;
  return GO_ON;
}

static int
begin_node (Builder              *builder,
            const KeelMarkupNode *node)
{
  if (end_node (builder) == STOP)
    return STOP;

  g_array_append_vals (builder->markup->nodes, node, 1);
  builder->has_open_node = TRUE;
  return GO_ON;
}

static int
begin_paragraph (Builder *builder)
{
  const KeelMarkupNode node = { .kind = KEEL_MARKUP_PARAGRAPH, .depth = builder->depth };

  if (builder->is_new_item)
    {
      builder->is_new_item = FALSE;
      return GO_ON;
    }

  return begin_node (builder, &node);
}

static int
begin_heading (Builder                *builder,
               const MD_BLOCK_H_DETAIL *detail)
{
  const KeelMarkupNode node = { .kind = KEEL_MARKUP_HEADING, .level = detail->level };

  if (builder->depth > 0)
    return refuse (builder, _("A heading stands in a list"));
  if (end_node (builder) == STOP)
    return STOP;
  if (detail->level < 2 || detail->level > 4)
    return refuse (builder, _("A heading is not of level ##, ### or ####"));

  return begin_node (builder, &node);
}

static int
begin_list (Builder *builder,
            guint    number)
{
  if (end_node (builder) == STOP)
    return STOP;
  if (builder->depth == MAX_DEPTH)
    return refuse (builder, _("A list is nested deeper than two levels"));

  builder->numbers[++builder->depth] = number;
  return GO_ON;
}

static int
begin_numbers (Builder                  *builder,
               const MD_BLOCK_OL_DETAIL *detail)
{
  if (detail->start > 0)
    return begin_list (builder, detail->start);

  return refuse (builder, _("A numbered list begins at 0, not at 1 or above"));
}

static int
begin_item (Builder *builder)
{
  guint *number = &builder->numbers[builder->depth];
  const KeelMarkupNode node = { .kind = KEEL_MARKUP_ITEM, .depth = builder->depth, .number = *number };

  if (*number > 0)
    ++*number;

  builder->is_new_item = TRUE;
  return begin_node (builder, &node);
}

static int
enter_block_cb (MD_BLOCKTYPE  type,
                void         *detail,
                void         *user_data)
{
  Builder *builder = user_data;

  switch ((guint) type)
    {
    case MD_BLOCK_DOC:
      return GO_ON;
    case MD_BLOCK_P:
      return begin_paragraph (builder);
    case MD_BLOCK_H:
      return begin_heading (builder, detail);
    case MD_BLOCK_UL:
      return begin_list (builder, 0);
    case MD_BLOCK_OL:
      return begin_numbers (builder, detail);
    case MD_BLOCK_LI:
      return begin_item (builder);
    case MD_BLOCK_QUOTE:
      return refuse (builder, _("Block quotes are not allowed"));
    case MD_BLOCK_HR:
      return refuse (builder, _("Rules are not allowed"));
    case MD_BLOCK_CODE:
      return refuse (builder, _("Code is not allowed; a line that is indented by four spaces counts as code"));
    default:
      return refuse (builder, _("HTML is not allowed"));
    }
}

static int
leave_block_cb (MD_BLOCKTYPE  type,
                void         *detail,
                void         *user_data)
{
  Builder *builder = user_data;

  if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
    builder->depth--;

  builder->is_new_item = FALSE;
  return end_node (builder);
}

/* Spans. */

static int
begin_link (Builder                *builder,
            const MD_SPAN_A_DETAIL *detail)
{
  /* An address that is empty has no text at all. */
  const char *start = detail->href.text != NULL ? detail->href.text : "";
  g_autofree char *address = g_strndup (start, MIN (detail->href.size, MAX_ADDRESS));
  const char *target;

  if (detail->title.size > 0)
    return refuse (builder, _("A link has a title, which nobody would see"));
  if (detail->href.size > MAX_ADDRESS || !g_utf8_validate (address, -1, NULL))
    return refuse (builder, _("The address of a link is too long"));
  if (!keel_link_parse (address, &builder->run.link, &target))
    return refuse_address (builder, address);

  builder->run.target = g_string_chunk_insert_const (builder->markup->texts, target);
  builder->link_start = (guint) builder->seen->len;
  return GO_ON;
}

static int
end_link (Builder *builder)
{
  builder->run.link = KEEL_LINK_TO_NOTHING;
  builder->run.target = NULL;
  if (is_blank (builder->seen->str + builder->link_start))
    return refuse (builder, _("A link has no words"));

  return GO_ON;
}

static int
change_span (Builder     *builder,
             MD_SPANTYPE  type,
             void        *detail,
             gboolean     is_begin)
{
  end_run (builder);
  switch ((guint) type)
    {
    case MD_SPAN_EM:
      builder->n_emphasis += is_begin ? 1 : -1;
      break;
    case MD_SPAN_STRONG:
      builder->n_strong += is_begin ? 1 : -1;
      break;
    case MD_SPAN_A:
      return is_begin ? begin_link (builder, detail) : end_link (builder);
    case MD_SPAN_IMG:
      return refuse (builder, _("Images are not allowed"));
    default:
      return refuse (builder, _("Code is not allowed"));
    }

  builder->run.is_emphasis = builder->n_emphasis > 0;
  builder->run.is_strong = builder->n_strong > 0;
  return GO_ON;
}

static int
enter_span_cb (MD_SPANTYPE  type,
               void        *detail,
               void        *user_data)
{
  return change_span (user_data, type, detail, TRUE);
}

static int
leave_span_cb (MD_SPANTYPE  type,
               void        *detail,
               void        *user_data)
{
  return change_span (user_data, type, detail, FALSE);
}

static int
text_cb (MD_TEXTTYPE    type,
         const MD_CHAR *text,
         MD_SIZE        length,
         void          *user_data)
{
  Builder *builder = user_data;

  /* Words behind a list in an item of a tight list. */
  if (!builder->has_open_node && begin_paragraph (builder) == STOP)
    return STOP;

  switch ((guint) type)
    {
    case MD_TEXT_NORMAL:
      g_string_append_len (builder->text, text, length);
      return GO_ON;
    case MD_TEXT_BR:
      g_string_append_c (builder->text, '\n');
      return GO_ON;
    case MD_TEXT_SOFTBR:
      g_string_append_c (builder->text, ' ');
      return GO_ON;
    case MD_TEXT_ENTITY:
      return refuse (builder, _("Entities such as &nbsp; are not allowed; write the character itself"));
    case MD_TEXT_CODE:
      return refuse (builder, _("Code is not allowed"));
    default:
      return refuse (builder, _("HTML is not allowed"));
    }
}

static void
parse_text (Builder    *builder,
            const char *text)
{
  const MD_PARSER parser = {
    .flags = MD_DIALECT_COMMONMARK,
    .enter_block = enter_block_cb,
    .leave_block = leave_block_cb,
    .enter_span = enter_span_cb,
    .leave_span = leave_span_cb,
    .text = text_cb,
  };

  if (!g_utf8_validate (text, -1, NULL))
    refuse (builder, _("The text is not valid UTF-8"));
  else if (md_parse (text, (MD_SIZE) strlen (text), &parser, builder) != 0)
    refuse (builder, _("The text cannot be read"));
}

/* The runs no longer move. */
static void
share_out_runs (KeelMarkup *self)
{
  const KeelMarkupRun *run = (gconstpointer) self->runs->data;

  for (guint i = 0; i < self->nodes->len; i++)
    {
      KeelMarkupNode *node = &g_array_index (self->nodes, KeelMarkupNode, i);

      node->runs = run;
      run += node->n_runs;
    }
}

void
keel_markup_free (KeelMarkup *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->nodes);
  g_array_unref (self->runs);
  g_string_chunk_free (self->texts);
  g_free (self);
}

KeelMarkup *
keel_markup_parse (const char  *text,
                   GError     **error)
{
  g_autoptr (KeelMarkup) self = g_new0 (KeelMarkup, 1);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) seen = g_string_new (NULL);
  Builder builder = { .markup = self, .text = words, .seen = seen };

  g_return_val_if_fail (text != NULL, NULL);

  self->nodes = g_array_new (FALSE, FALSE, sizeof (KeelMarkupNode));
  self->runs = g_array_new (FALSE, FALSE, sizeof (KeelMarkupRun));
  self->texts = g_string_chunk_new (1024);

  parse_text (&builder, text);
  if (builder.error != NULL)
    {
      g_propagate_error (error, builder.error);
      return NULL;
    }

  share_out_runs (self);
  return g_steal_pointer (&self);
}

const KeelMarkupNode *
keel_markup_get_nodes (const KeelMarkup *self,
                       guint            *out_n_nodes)
{
  g_return_val_if_fail (self != NULL, NULL);

  *out_n_nodes = self->nodes->len;
  return (gconstpointer) self->nodes->data;
}

char *
keel_markup_to_plain (const KeelMarkup *self)
{
  GString *plain = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->nodes->len; i++)
    {
      const KeelMarkupNode *node = &g_array_index (self->nodes, KeelMarkupNode, i);

      if (i > 0)
        g_string_append_c (plain, '\n');
      for (guint j = 0; j < node->n_runs; j++)
        g_string_append (plain, node->runs[j].text);
    }

  return g_string_free (plain, FALSE);
}

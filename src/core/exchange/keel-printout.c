/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-printout.h"

#include <string.h>

struct _KeelPrintout
{
  gatomicrefcount  n_references;
  char            *title;
  char            *subtitle;
  KeelMoment       created;
  GArray          *blocks;         /* KeelPrintBlock */
  KeelPrintBalance balance;
};

static void
block_clear (gpointer data)
{
  KeelPrintBlock *block = data;

  g_free (block->label);
  g_free (block->text);
  g_strfreev (block->cells);
}

static gboolean
has_words (const char *text)
{
  return text != NULL && text[strspn (text, " \t\n")] != '\0';
}

static void
add_text (KeelPrintout  *self,
          KeelPrintKind  kind,
          guint          level,
          const char    *label,
          const char    *text)
{
  KeelPrintBlock block = {
    .kind = kind,
    .level = level,
    .label = g_strdup (label),
    .text = g_strstrip (g_strdup (text)),
  };

  g_array_append_val (self->blocks, block);
}

KeelPrintout *
keel_printout_new (const char *title,
                   const char *subtitle,
                   KeelMoment  created)
{
  KeelPrintout *self = g_new0 (KeelPrintout, 1);

  g_atomic_ref_count_init (&self->n_references);
  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->created = created;
  self->blocks = g_array_new (FALSE, FALSE, sizeof (KeelPrintBlock));
  g_array_set_clear_func (self->blocks, block_clear);

  return self;
}

KeelPrintout *
keel_printout_ref (KeelPrintout *self)
{
  g_atomic_ref_count_inc (&self->n_references);

  return self;
}

void
keel_printout_unref (KeelPrintout *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->n_references))
    return;

  g_free (self->title);
  g_free (self->subtitle);
  g_array_unref (self->blocks);
  g_clear_pointer (&self->balance.balance, keel_balance_unref);
  g_strfreev (self->balance.titles);
  g_free (self);
}

const char *
keel_printout_get_title (const KeelPrintout *self)
{
  return self->title;
}

const char *
keel_printout_get_subtitle (const KeelPrintout *self)
{
  return self->subtitle;
}

KeelMoment
keel_printout_get_created (const KeelPrintout *self)
{
  return self->created;
}

guint
keel_printout_get_n_blocks (const KeelPrintout *self)
{
  return self->blocks->len;
}

const KeelPrintBlock *
keel_printout_get_block (const KeelPrintout *self,
                         guint               block)
{
  g_return_val_if_fail (block < self->blocks->len, NULL);

  return &g_array_index (self->blocks, KeelPrintBlock, block);
}

const KeelPrintBalance *
keel_printout_get_balance (const KeelPrintout *self)
{
  return self->balance.balance != NULL ? &self->balance : NULL;
}

void
keel_printout_add_heading (KeelPrintout *self,
                           guint         level,
                           const char   *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\n", ' ');

  g_return_if_fail (level >= 1 && level <= KEEL_PRINT_LEVELS);

  if (has_words (line))
    add_text (self, KEEL_PRINT_HEADING, level, NULL, line);
}

void
keel_printout_add_paragraph (KeelPrintout *self,
                             const char   *text)
{
  if (has_words (text))
    add_text (self, KEEL_PRINT_PARAGRAPH, 0, NULL, text);
}

void
keel_printout_add_note (KeelPrintout *self,
                        const char   *text)
{
  if (has_words (text))
    add_text (self, KEEL_PRINT_NOTE, 0, NULL, text);
}

void
keel_printout_add_item (KeelPrintout *self,
                        const char   *text)
{
  if (has_words (text))
    add_text (self, KEEL_PRINT_ITEM, 0, NULL, text);
}

void
keel_printout_add_field (KeelPrintout *self,
                         const char   *label,
                         const char   *text)
{
  g_return_if_fail (has_words (label));

  add_text (self, KEEL_PRINT_FIELD, 0, label, has_words (text) ? text : "");
}

void
keel_printout_add_table (KeelPrintout       *self,
                         guint               n_columns,
                         const char * const *cells)
{
  KeelPrintBlock block = { .kind = KEEL_PRINT_TABLE, .n_columns = n_columns };

  g_return_if_fail (n_columns > 0 && g_strv_length ((char **) cells) % n_columns == 0);

  block.cells = g_strdupv ((char **) cells);
  g_array_append_val (self->blocks, block);
}

void
keel_printout_add_picture (KeelPrintout     *self,
                           KeelPrintPicture  picture,
                           KeelForm          form,
                           KeelMeasure       measure,
                           const char       *text)
{
  KeelPrintBlock block = {
    .kind = KEEL_PRINT_PICTURE,
    .picture = picture,
    .form = form,
    .measure = measure,
    .text = g_strdup (text),
  };

  g_return_if_fail (self->balance.balance != NULL);

  g_array_append_val (self->blocks, block);
}

void
keel_printout_add_page_break (KeelPrintout *self)
{
  KeelPrintBlock block = { .kind = KEEL_PRINT_PAGE_BREAK };

  g_array_append_val (self->blocks, block);
}

void
keel_printout_take_balance (KeelPrintout     *self,
                            KeelPrintBalance *balance)
{
  g_return_if_fail (self->balance.balance == NULL);

  self->balance = *balance;
  *balance = (KeelPrintBalance) { 0 };
}

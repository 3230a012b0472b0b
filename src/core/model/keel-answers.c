/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-answers.h"
#include "keel-config.h"

#include <string.h>

static void
clear_answered (gpointer data)
{
  KeelAnswered *answered = data;

  g_ref_string_release (answered->item);
}

/* Where @item stands, or is to stand. */
static gboolean
find_item (GArray     *answers,
           const char *item,
           guint      *out_position)
{
  guint from = 0;
  guint to = answers->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;
      int order = strcmp (g_array_index (answers, KeelAnswered, middle).item, item);

      if (order == 0)
        {
          *out_position = middle;
          return TRUE;
        }
      if (order < 0)
        from = middle + 1;
      else
        to = middle;
    }

  *out_position = from;
  return FALSE;
}

static gboolean
is_equal (GArray *answers,
          GArray *other)
{
  if (answers->len != other->len)
    return FALSE;

  for (guint i = 0; i < other->len; i++)
    {
      const KeelAnswered *theirs = &g_array_index (other, KeelAnswered, i);

      if (keel_answers_get (answers, theirs->item) != theirs->answer)
        return FALSE;
    }

  return TRUE;
}

GArray *
keel_answers_new (void)
{
  GArray *answers = g_array_new (FALSE, FALSE, sizeof (KeelAnswered));

  g_array_set_clear_func (answers, clear_answered);
  return answers;
}

KeelAnswer
keel_answers_get (GArray     *answers,
                  const char *item)
{
  guint position;

  return find_item (answers, item, &position) ? g_array_index (answers, KeelAnswered, position).answer
                                              : KEEL_ANSWER_BLANK;
}

gboolean
keel_answers_set (GArray     *answers,
                  const char *item,
                  KeelAnswer  answer)
{
  KeelAnswered answered = { .answer = answer };
  guint position;

  if (keel_answers_get (answers, item) == answer)
    return FALSE;

  if (find_item (answers, item, &position))
    g_array_remove_index (answers, position);
  if (answer != KEEL_ANSWER_BLANK)
    {
      answered.item = g_ref_string_new_intern (item);
      g_array_insert_val (answers, position, answered);
    }

  return TRUE;
}

gboolean
keel_answers_assign (GArray *answers,
                     GArray *other)
{
  if (is_equal (answers, other))
    return FALSE;

  g_array_set_size (answers, 0);
  for (guint i = 0; i < other->len; i++)
    {
      KeelAnswered answered = g_array_index (other, KeelAnswered, i);

      g_ref_string_acquire (answered.item);
      g_array_append_val (answers, answered);
    }

  return TRUE;
}

gboolean
keel_answer_is_given (KeelAnswer answer)
{
  return answer == KEEL_ANSWER_NA || (answer >= KEEL_ANSWER_MIN && answer <= KEEL_ANSWER_MAX);
}

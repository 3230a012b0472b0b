/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-fields.h"
#include "keel-config.h"
#include "keel-fields-private.h"
#include "keel-text.h"

/* What a text of a list costs besides its bytes: the 20,000 values of a document must
 * not be reached by lists of short lines. */
#define LIST_TEXT_COST 64

G_DEFINE_BOXED_TYPE (KeelFields, keel_fields, keel_fields_ref, keel_fields_unref)

void
keel_field_answer_clear (gpointer data)
{
  KeelFieldAnswer *answer = data;

  g_free (answer->id);
  g_free (answer->text);
  g_free (answer->raw_id);
  g_strfreev (answer->list);
}

static KeelFieldAnswer
copy_answer (const KeelFieldAnswer *answer)
{
  return (KeelFieldAnswer) {
    .id = g_strdup (answer->id),
    .text = g_strdup (answer->text),
    .raw_id = g_strdup (answer->raw_id),
    .list = g_strdupv (answer->list),
    .number = answer->number,
    .shape = answer->shape,
  };
}

static const KeelFieldAnswer *
get_answer (KeelFields *self,
            guint       position)
{
  return &g_array_index (self->answers, KeelFieldAnswer, position);
}

static const KeelFieldAnswer *
find_answer (KeelFields *self,
             const char *id)
{
  for (guint i = 0; i < self->answers->len; i++)
    if (g_str_equal (get_answer (self, i)->id, id))
      return get_answer (self, i);

  return NULL;
}

static const KeelFieldAnswer *
find_shaped (KeelFields     *self,
             const char     *id,
             KeelFieldShape  shape)
{
  const KeelFieldAnswer *answer = find_answer (self, id);

  return answer && answer->shape == shape ? answer : NULL;
}

static gboolean
is_same (const KeelFieldAnswer *a,
         const KeelFieldAnswer *b)
{
  if (a->shape != b->shape || a->number != b->number || g_strcmp0 (a->text, b->text) != 0)
    return FALSE;
  if (!a->list || !b->list)
    return a->list == b->list;

  return g_strv_equal ((const char * const *) a->list, (const char * const *) b->list);
}

static gsize
measure_answer (const KeelFieldAnswer *answer)
{
  gsize size = answer->text ? strlen (answer->text) : 0;

  for (guint i = 0; answer->list && answer->list[i]; i++)
    size += strlen (answer->list[i]) + LIST_TEXT_COST;

  return size;
}

static gsize
measure (KeelFields *self)
{
  gsize size = 0;

  for (guint i = 0; i < self->answers->len; i++)
    size += measure_answer (get_answer (self, i));

  return size;
}

static gboolean
holds_word (const char *text)
{
  g_autofree char *line = keel_text_first_line (text);

  return *line != '\0';
}

static char *
clean_text (const char *text)
{
  return keel_text_clean (text ? text : "", -1);
}

/* Blank texts go; NULL when none is left. */
static char **
clean_list (const char * const *list)
{
  g_autoptr (GPtrArray) clean = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; list && list[i]; i++)
    if (holds_word (list[i]))
      g_ptr_array_add (clean, clean_text (list[i]));

  if (clean->len == 0)
    return NULL;

  g_ptr_array_add (clean, NULL);
  return (char **) g_ptr_array_steal (clean, NULL);
}

/* @self with @given, which is taken, in the place of what is there; without an answer
 * there when @given has no shape. */
static KeelFields *
with_answer (KeelFields *self,
             const char *id,
             KeelFieldAnswer      given)
{
  g_autoptr (KeelFields) fields = keel_fields_new ();
  const KeelFieldAnswer *old = find_answer (self, id);

  given.id = g_strdup (id);
  for (guint i = 0; i < self->answers->len; i++)
    {
      const KeelFieldAnswer *answer = get_answer (self, i);
      KeelFieldAnswer next = answer == old ? given : copy_answer (answer);

      if (next.shape == KEEL_SHAPE_NONE)
        keel_field_answer_clear (&next);
      else
        g_array_append_val (fields->answers, next);
    }

  if (!old && given.shape == KEEL_SHAPE_NONE)
    keel_field_answer_clear (&given);
  else if (!old)
    g_array_append_val (fields->answers, given);

  if (keel_fields_equal (self, fields))
    return keel_fields_ref (self);
  if (measure (fields) > MAX (KEEL_FIELDS_MAX, measure (self)))
    return NULL;

  return g_steal_pointer (&fields);
}

/* Making and asking. */

KeelFields *
keel_fields_new (void)
{
  KeelFields *self = g_new0 (KeelFields, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->answers = g_array_new (FALSE, FALSE, sizeof (KeelFieldAnswer));
  g_array_set_clear_func (self->answers, keel_field_answer_clear);

  return self;
}

KeelFields *
keel_fields_ref (KeelFields *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
keel_fields_unref (KeelFields *self)
{
  if (!self || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->answers);
  g_free (self);
}

gboolean
keel_fields_equal (KeelFields *self,
                   KeelFields *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  if (self == other)
    return TRUE;
  if (self->answers->len != other->answers->len)
    return FALSE;

  for (guint i = 0; i < self->answers->len; i++)
    {
      const KeelFieldAnswer *mine = get_answer (self, i);
      const KeelFieldAnswer *theirs = find_answer (other, mine->id);

      if (!theirs || !is_same (mine, theirs))
        return FALSE;
    }

  return TRUE;
}

guint
keel_fields_get_length (KeelFields *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->answers->len;
}

const char *
keel_fields_get_id (KeelFields *self,
                    guint       position)
{
  g_return_val_if_fail (self != NULL && position < self->answers->len, NULL);

  return get_answer (self, position)->id;
}

KeelFieldShape
keel_fields_get_shape (KeelFields *self,
                       const char *id)
{
  const KeelFieldAnswer *answer;

  g_return_val_if_fail (self != NULL && id != NULL, KEEL_SHAPE_NONE);

  answer = find_answer (self, id);
  return answer ? answer->shape : KEEL_SHAPE_NONE;
}

const char *
keel_fields_get_text (KeelFields *self,
                      const char *id)
{
  const KeelFieldAnswer *answer;

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  answer = find_shaped (self, id, KEEL_SHAPE_TEXT);
  return answer ? answer->text : NULL;
}

const char * const *
keel_fields_get_list (KeelFields *self,
                      const char *id)
{
  static const char * const none[] = { NULL };
  const KeelFieldAnswer *answer;

  g_return_val_if_fail (self != NULL && id != NULL, none);

  answer = find_shaped (self, id, KEEL_SHAPE_LIST);
  return answer ? (const char * const *) answer->list : none;
}

gboolean
keel_fields_get_number (KeelFields *self,
                        const char *id,
                        gint64     *out_number)
{
  const KeelFieldAnswer *answer;

  g_return_val_if_fail (self != NULL && id != NULL, FALSE);

  answer = find_shaped (self, id, KEEL_SHAPE_NUMBER);
  if (!answer)
    return FALSE;

  *out_number = answer->number;
  return TRUE;
}

KeelDay
keel_fields_get_day (KeelFields *self,
                     const char *id)
{
  const char *text = keel_fields_get_text (self, id);
  KeelDay day = KEEL_DAY_NONE;

  return text && keel_day_parse (text, &day) ? day : KEEL_DAY_NONE;
}

char *
keel_fields_dup_plain (KeelFields *self,
                       const char *id)
{
  const KeelFieldAnswer *answer;

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  answer = find_answer (self, id);
  switch (answer ? answer->shape : KEEL_SHAPE_NONE)
    {
    case KEEL_SHAPE_TEXT:
      return g_strdup (answer->text);

    case KEEL_SHAPE_LIST:
      return g_strjoinv ("\n", answer->list);

    case KEEL_SHAPE_NUMBER:
      return g_strdup_printf ("%" G_GINT64_FORMAT, answer->number);

    case KEEL_SHAPE_NONE:
    case KEEL_SHAPE_OTHER:
      break;
    }

  return g_strdup ("");
}

KeelFields *
keel_fields_with_text (KeelFields *self,
                       const char *id,
                       const char *text)
{
  KeelFieldAnswer given = { .shape = KEEL_SHAPE_NONE };

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  if (text && holds_word (text))
    {
      given.text = clean_text (text);
      given.shape = KEEL_SHAPE_TEXT;
    }

  return with_answer (self, id, given);
}

KeelFields *
keel_fields_with_list (KeelFields         *self,
                       const char         *id,
                       const char * const *list)
{
  KeelFieldAnswer given = { .shape = KEEL_SHAPE_NONE };

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  given.list = clean_list (list);
  if (given.list)
    given.shape = KEEL_SHAPE_LIST;

  return with_answer (self, id, given);
}

KeelFields *
keel_fields_with_number (KeelFields *self,
                         const char *id,
                         gint64      number)
{
  KeelFieldAnswer given = { .shape = KEEL_SHAPE_NUMBER, .number = number };

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return with_answer (self, id, given);
}

KeelFields *
keel_fields_with_day (KeelFields *self,
                      const char *id,
                      KeelDay     day)
{
  g_autofree char *text = keel_day_is_valid (day) ? keel_day_to_string (day) : NULL;

  return keel_fields_with_text (self, id, text);
}

KeelFields *
keel_fields_with_answer (KeelFields *self,
                         const char *id,
                         KeelFields *other)
{
  KeelFieldAnswer given = { .shape = KEEL_SHAPE_NONE };
  const KeelFieldAnswer *theirs;

  g_return_val_if_fail (self != NULL && id != NULL && other != NULL, NULL);

  theirs = find_answer (other, id);
  if (theirs)
    {
      given = copy_answer (theirs);
      g_clear_pointer (&given.id, g_free);
    }

  return with_answer (self, id, given);
}

KeelFields *
keel_fields_without (KeelFields *self,
                     const char *id)
{
  KeelFieldAnswer none = { .shape = KEEL_SHAPE_NONE };

  g_return_val_if_fail (self != NULL && id != NULL, NULL);

  return with_answer (self, id, none);
}

void
keel_fields_append_folded (KeelFields *self,
                           GString    *folded)
{
  g_return_if_fail (self != NULL && folded != NULL);

  for (guint i = 0; i < self->answers->len; i++)
    {
      g_autofree char *plain = keel_fields_dup_plain (self, get_answer (self, i)->id);

      if (*plain == '\0')
        continue;

      g_string_append_c (folded, '\n');
      keel_text_fold_append (folded, plain, -1);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-undo.h"
#include "keel-config.h"

struct _KeelUndo
{
  GPtrArray *done;      /* acts, the last one last */
  GPtrArray *undone;    /* acts, the next to do again last */
};

static GPtrArray *
step (GPtrArray *from,
      GPtrArray *to)
{
  GPtrArray *act;

  if (from->len == 0)
    return NULL;

  act = g_ptr_array_steal_index (from, from->len - 1);
  g_ptr_array_add (to, act);

  return act;
}

static void
forget_in_act (GPtrArray *act,
               KeelRecord *record)
{
  for (guint i = act->len; i > 0; i--)
    if (keel_change_get_record (act->pdata[i - 1]) == record)
      g_ptr_array_remove_index (act, i - 1);
}

static void
forget_in_acts (GPtrArray *acts,
                KeelRecord *record)
{
  for (guint i = acts->len; i > 0; i--)
    {
      GPtrArray *act = acts->pdata[i - 1];

      forget_in_act (act, record);
      if (act->len == 0)
        g_ptr_array_remove_index (acts, i - 1);
    }
}

KeelUndo *
keel_undo_new (void)
{
  KeelUndo *self = g_new0 (KeelUndo, 1);

  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  return self;
}

void
keel_undo_free (KeelUndo *self)
{
  if (!self)
    return;

  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  g_free (self);
}

void
keel_undo_clear (KeelUndo *self)
{
  g_ptr_array_set_size (self->done, 0);
  g_ptr_array_set_size (self->undone, 0);
}

void
keel_undo_push (KeelUndo  *self,
                GPtrArray *act)
{
  g_return_if_fail (act != NULL && act->len > 0);

  g_ptr_array_set_size (self->undone, 0);
  g_ptr_array_add (self->done, act);
  if (self->done->len > KEEL_UNDO_MAX)
    g_ptr_array_remove_index (self->done, 0);
}

gboolean
keel_undo_can_undo (KeelUndo *self)
{
  return self->done->len > 0;
}

gboolean
keel_undo_can_redo (KeelUndo *self)
{
  return self->undone->len > 0;
}

GPtrArray *
keel_undo_step_back (KeelUndo *self)
{
  return step (self->done, self->undone);
}

GPtrArray *
keel_undo_step_forward (KeelUndo *self)
{
  return step (self->undone, self->done);
}

void
keel_undo_forget (KeelUndo  *self,
                  KeelRecord *record)
{
  forget_in_acts (self->done, record);
  forget_in_acts (self->undone, record);
}

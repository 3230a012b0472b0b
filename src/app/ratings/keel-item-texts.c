/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-item-texts.h"
#include "keel-programme-item-set.h"

struct _KeelItemTexts
{
  KeelItemSet *set;
  KeelProgramme *programme;                      /* NULL: no words */
  const KeelProgrammeItem *items[KEEL_N_ITEMS];  /* in @programme */
  const KeelProgrammeFacet *facets[KEEL_N_FACETS];
};

static void
look_up_words (KeelItemTexts *self)
{
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    self->items[i] = keel_programme_find_item (self->programme, keel_item_set_get_item (self->set, i)->id);

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    self->facets[i] = keel_programme_find_facet (self->programme, keel_item_set_get_facet (self->set, i));
}

KeelItemTexts *
keel_item_texts_new (KeelSession *session,
                     const char  *item_set)
{
  KeelProgramme *programme = keel_session_find_asking (session, item_set);
  g_autoptr (KeelItemSet) set = programme != NULL ? keel_programme_make_item_set (programme)
                                                  : keel_item_set_new_mlw_1 ();
  KeelItemTexts *self;

  if (g_strcmp0 (keel_item_set_get_id (set), item_set) != 0)
    return NULL;

  self = g_new0 (KeelItemTexts, 1);
  self->set = g_steal_pointer (&set);
  if (programme != NULL)
    {
      self->programme = g_object_ref (programme);
      look_up_words (self);
    }

  return self;
}

void
keel_item_texts_free (KeelItemTexts *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->set, keel_item_set_unref);
  g_clear_object (&self->programme);
  g_free (self);
}

KeelItemSet *
keel_item_texts_get_set (KeelItemTexts *self)
{
  return self->set;
}

const KeelProgrammeItem *
keel_item_texts_get_item (KeelItemTexts *self,
                          guint          item)
{
  g_return_val_if_fail (item < KEEL_N_ITEMS, NULL);

  return self->items[item];
}

const KeelProgrammeFacet *
keel_item_texts_get_facet (KeelItemTexts *self,
                           guint          facet)
{
  g_return_val_if_fail (facet < KEEL_N_FACETS, NULL);

  return self->facets[facet];
}

gboolean
keel_item_texts_can_ask (KeelItemTexts *self)
{
  return self->programme != NULL;
}

const char *
keel_item_texts_get_text (KeelItemTexts *self,
                          guint          item)
{
  g_return_val_if_fail (item < KEEL_N_ITEMS, NULL);

  return self->items[item] != NULL ? self->items[item]->text : keel_item_set_get_item (self->set, item)->id;
}

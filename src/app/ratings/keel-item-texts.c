/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-config.h"

#include "keel-item-texts.h"

struct _KeelItemTexts
{
  KeelItemSet *set;
  KeelProgramme *programme;                      /* NULL: no words */
  const KeelProgrammeItem *items[KEEL_N_ITEMS];  /* in @programme */
  const KeelProgrammeFacet *facets[KEEL_N_FACETS];
};

static guint
find_facet (const KeelProgrammeItemSet *said,
            const char                 *id)
{
  for (guint i = 0; i < said->n_facets; i++)
    if (g_str_equal (said->facets[i].id, id))
      return i;

  return said->n_facets;
}

/* The programme's reader has held it to the same rules. */
static KeelItemSet *
make_set (const KeelProgrammeItemSet *said)
{
  const char *facets[KEEL_N_FACETS + 1] = { NULL };
  KeelItem items[KEEL_N_ITEMS];

  g_return_val_if_fail (said->n_facets == KEEL_N_FACETS && said->n_items == KEEL_N_ITEMS, NULL);

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    facets[i] = said->facets[i].id;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      const KeelProgrammeItem *item = &said->items[i];

      items[i] = (KeelItem) { item->id, find_facet (said, item->facet), item->side, item->pulse };
    }

  return keel_item_set_new (said->id, facets, items, KEEL_N_ITEMS, said->order, NULL);
}

static void
look_up_words (KeelItemTexts *self)
{
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    self->items[i] = keel_programme_find_item (self->programme, keel_item_set_get_item (self->set, i)->id);

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    self->facets[i] = keel_programme_find_facet (self->programme, keel_item_set_get_facet (self->set, i));
}

KeelItemTexts *
keel_item_texts_new (KeelProgramme *programme,
                     const char    *item_set)
{
  const KeelProgrammeItemSet *said = programme != NULL ? keel_programme_get_content (programme)->item_set : NULL;
  g_autoptr (KeelItemSet) set = NULL;
  KeelItemTexts *self;

  if (said != NULL && g_strcmp0 (said->id, item_set) == 0)
    set = make_set (said);
  else
    said = NULL;

  if (set == NULL)
    set = keel_item_set_new_mlw_1 ();
  if (g_strcmp0 (keel_item_set_get_id (set), item_set) != 0)
    return NULL;

  self = g_new0 (KeelItemTexts, 1);
  self->set = g_steal_pointer (&set);
  if (said != NULL)
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

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-programme-item-set.h"
#include "keel-config.h"

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
KeelItemSet *
keel_programme_make_item_set (KeelProgramme *programme)
{
  const KeelProgrammeItemSet *said = keel_programme_get_content (programme)->item_set;
  const char *facets[KEEL_N_FACETS + 1] = { NULL };
  KeelItem items[KEEL_N_ITEMS];

  if (said == NULL)
    return NULL;

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

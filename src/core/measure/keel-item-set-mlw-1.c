/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The structure of the set "mlw-1" (DOMAIN, section 2.2). A change of its wording other
 * than spelling needs a new set with a new id; this one stays as it is. */

#include "keel-item-set.h"

static const char * const facets[] = { "AP", "MI", "CU", "SR", NULL };

/* Pairs are kept apart. */
static const char * const order[] = {
  "AP-M1", "CU-L1", "MI-M1", "SR-L1", "CU-M1", "AP-L1", "SR-M1", "MI-L1",
  "AP-L2", "MI-M2", "CU-L2", "SR-M2", "MI-L2", "AP-M2", "SR-L2", "CU-M2",
  "CU-L3", "SR-M3", "AP-L3", "MI-M3", "SR-L3", "CU-M3", "MI-L3", "AP-M3",
  NULL
};

/* Facet by facet, managing before leading, by number: each side's first is in the pulse. */
static const struct
{
  const char *managing[KEEL_ITEMS_A_SIDE];
  const char *leading[KEEL_ITEMS_A_SIDE];
} ids[KEEL_N_FACETS] = {
  { { "AP-M1", "AP-M2", "AP-M3" }, { "AP-L1", "AP-L2", "AP-L3" } },
  { { "MI-M1", "MI-M2", "MI-M3" }, { "MI-L1", "MI-L2", "MI-L3" } },
  { { "CU-M1", "CU-M2", "CU-M3" }, { "CU-L1", "CU-L2", "CU-L3" } },
  { { "SR-M1", "SR-M2", "SR-M3" }, { "SR-L1", "SR-L2", "SR-L3" } },
};

KeelItemSet *
keel_item_set_new_mlw_1 (void)
{
  KeelItem items[KEEL_N_ITEMS];
  KeelItemSet *self;
  guint n_items = 0;

  for (guint facet = 0; facet < KEEL_N_FACETS; facet++)
    for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
      for (guint i = 0; i < KEEL_ITEMS_A_SIDE; i++)
        items[n_items++] = (KeelItem) {
          .id = side == KEEL_SIDE_MANAGING ? ids[facet].managing[i] : ids[facet].leading[i],
          .facet = facet,
          .side = side,
          .in_pulse = i == 0,
        };

  self = keel_item_set_new ("mlw-1", facets, items, n_items, order, NULL);
  g_assert (self != NULL);

  return self;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What is scored has this size: four facets, three items on each side of a facet, one
 * of the three in the pulse. */
#define KEEL_N_FACETS      4
#define KEEL_ITEMS_A_SIDE  3
#define KEEL_N_ITEMS       24
#define KEEL_N_PULSE_ITEMS 8

typedef enum
{
  KEEL_SIDE_MANAGING,
  KEEL_SIDE_LEADING,
  KEEL_N_SIDES,
} KeelSide;

/**
 * KeelItem:
 * @id: `<facet>-<M|L><n>`, n from 1 to 3: "AP-M1"
 * @facet: which facet of its set, from 0
 * @in_pulse: the pulse asks it too
 *
 * One act that a person rates, without its words: these stand in the programme.
 */
typedef struct
{
  const char *id;
  guint       facet;
  KeelSide    side;
  gboolean    in_pulse;
} KeelItem;

/**
 * KeelItemSet:
 *
 * The items that a check-in asks, how they are arranged and in which order they are
 * asked. Answers name the set by its id, for ever. Immutable; reference counted (a
 * boxed type). An item is known by its index here, 0 … KEEL_N_ITEMS - 1.
 *
 * Item n of one side of a facet faces item n of the other side.
 */
#define KEEL_TYPE_ITEM_SET (keel_item_set_get_type ())

typedef struct _KeelItemSet KeelItemSet;

GType           keel_item_set_get_type   (void);

/* A set made of what stands in a programme, all of it copied. @facets and @order (item
 * ids) end with NULL. KEEL_ERROR_SCHEMA, with the id that is wrong, unless there are
 * KEEL_N_FACETS facets, each item's id is its facet, side and number, each facet side
 * has its three items and one of them in the pulse, and @order has every item once,
 * those of the pulse first. */
KeelItemSet    *keel_item_set_new        (const char          *id,
                                          const char * const  *facets,
                                          const KeelItem      *items,
                                          guint                n_items,
                                          const char * const  *order,
                                          GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* The set "mlw-1", which the program brings: DOMAIN, section 2.2. */
KeelItemSet    *keel_item_set_new_mlw_1  (void) G_GNUC_WARN_UNUSED_RESULT;

KeelItemSet    *keel_item_set_ref        (KeelItemSet         *self);
void            keel_item_set_unref      (KeelItemSet         *self);

const char     *keel_item_set_get_id     (KeelItemSet         *self);
const char     *keel_item_set_get_facet  (KeelItemSet         *self,
                                          guint                facet);
const KeelItem *keel_item_set_get_item   (KeelItemSet         *self,
                                          guint                item);

/* The item that faces @item, on the other side of its facet. */
guint           keel_item_set_get_facing (KeelItemSet         *self,
                                          guint                item);

/* The item asked at @position, from 0: the pulse asks the first KEEL_N_PULSE_ITEMS. */
guint           keel_item_set_get_asked  (KeelItemSet         *self,
                                          guint                position);

/* FALSE if no item has this id. */
gboolean        keel_item_set_find       (KeelItemSet         *self,
                                          const char          *id,
                                          guint               *out_item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (KeelItemSet, keel_item_set_unref)

G_END_DECLS

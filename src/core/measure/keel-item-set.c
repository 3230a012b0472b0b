/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A set that is there is whole: every place of every facet side is taken by exactly
 * one item, and so every item faces another. */

#include "keel-item-set.h"
#include "keel-config.h"
#include "keel-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _KeelItemSet
{
  gatomicrefcount  ref_count;
  char            *id;
  char           **facets;
  KeelItem         items[KEEL_N_ITEMS];        /* their ids are ours */
  guint            numbers[KEEL_N_ITEMS];      /* of each item on its side, from 0 */
  guint            order[KEEL_N_ITEMS];
  guint            places[KEEL_N_FACETS][KEEL_N_SIDES][KEEL_ITEMS_A_SIDE];
};

/* A place that no item has taken yet. */
#define NOBODY G_MAXUINT

G_DEFINE_BOXED_TYPE (KeelItemSet, keel_item_set, keel_item_set_ref, keel_item_set_unref)

G_GNUC_PRINTF (2, 3)
static gboolean
refuse (GError     **error,
        const char  *format,
        ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error)
    *error = g_error_new_valist (KEEL_ERROR, KEEL_ERROR_SCHEMA, format, arguments);
  va_end (arguments);

  return FALSE;
}

static gboolean
check_sizes (const char * const  *facets,
             guint                n_items,
             const char * const  *order,
             GError             **error)
{
  guint n_facets = g_strv_length ((GStrv) facets);
  guint n_asked = g_strv_length ((GStrv) order);

  if (n_facets != KEEL_N_FACETS)
    /* Translators: of a set of things that a person rates. */
    return refuse (error, _("The item set has %u facets, not %u"), n_facets, KEEL_N_FACETS);
  if (n_items != KEEL_N_ITEMS)
    return refuse (error, _("The item set has %u items, not %u"), n_items, KEEL_N_ITEMS);
  if (n_asked != KEEL_N_ITEMS)
    return refuse (error, _("The order of the item set has %u items, not %u"), n_asked, KEEL_N_ITEMS);

  return TRUE;
}

static gboolean
check_facets (const char * const  *facets,
              GError             **error)
{
  for (guint i = 0; i < KEEL_N_FACETS; i++)
    for (guint j = 0; j < i; j++)
      if (g_ascii_strcasecmp (facets[i], facets[j]) == 0)
        /* Translators: %s is the id of a facet. */
        return refuse (error, _("The facet “%s” stands twice in the item set"), facets[i]);

  return TRUE;
}

/* Which number an item has by its id, from 0; FALSE if facet and side are not its own. */
static gboolean
parse_number (const KeelItem *item,
              const char     *facet,
              guint          *out_number)
{
  g_autofree char *begin = g_strdup_printf ("%s-%c", facet, item->side == KEEL_SIDE_MANAGING ? 'M' : 'L');
  const char *number;

  if (!g_str_has_prefix (item->id, begin))
    return FALSE;

  number = item->id + strlen (begin);
  if (number[0] < '1' || number[0] > '0' + KEEL_ITEMS_A_SIDE || number[1] != '\0')
    return FALSE;

  *out_number = (guint) (number[0] - '1');
  return TRUE;
}

static gboolean
take_place (KeelItemSet     *self,
            const KeelItem  *item,
            guint            index,
            GError         **error)
{
  guint number;
  guint *place;

  if (item->facet >= KEEL_N_FACETS || item->side >= KEEL_N_SIDES ||
      !parse_number (item, self->facets[item->facet], &number))
    /* Translators: %s is the id of an item, which is made of its facet, M or L, and a number. */
    return refuse (error, _("The item “%s” is not named by its facet, its side and its number"), item->id);

  place = &self->places[item->facet][item->side][number];
  if (*place != NOBODY)
    /* Translators: %s is the id of an item. */
    return refuse (error, _("The item “%s” stands twice in the item set"), item->id);

  *place = index;
  self->numbers[index] = number;
  self->items[index] = *item;
  self->items[index].id = g_strdup (item->id);
  return TRUE;
}

static gboolean
check_pulse (KeelItemSet  *self,
             guint         facet,
             KeelSide      side,
             GError      **error)
{
  const guint *places = self->places[facet][side];
  guint n_in_pulse = 0;

  for (guint i = 0; i < KEEL_ITEMS_A_SIDE; i++)
    n_in_pulse += self->items[places[i]].in_pulse ? 1 : 0;

  if (n_in_pulse == 1)
    return TRUE;

  /* Translators: %1$s is the id of the first of three items; the pulse is the short form
   * that asks one of them. */
  return refuse (error, _("Of “%1$s” and the two beside it, %2$u are in the pulse, not 1"),
                 self->items[places[0]].id, n_in_pulse);
}

static gboolean
check_pulses (KeelItemSet  *self,
              GError      **error)
{
  for (guint facet = 0; facet < KEEL_N_FACETS; facet++)
    for (KeelSide side = 0; side < KEEL_N_SIDES; side++)
      if (!check_pulse (self, facet, side, error))
        return FALSE;

  return TRUE;
}

static gboolean
set_order (KeelItemSet         *self,
           const char * const  *order,
           GError             **error)
{
  gboolean is_asked[KEEL_N_ITEMS] = { FALSE };

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      guint item;

      if (!keel_item_set_find (self, order[i], &item))
        /* Translators: %s is the id of an item. */
        return refuse (error, _("The order of the item set has “%s”, which is none of its items"), order[i]);
      if (is_asked[item])
        return refuse (error, _("The order of the item set has “%s” twice"), order[i]);
      if (self->items[item].in_pulse != (i < KEEL_N_PULSE_ITEMS))
        /* Translators: %s is the id of an item; the pulse is the short form. */
        return refuse (error, _("The order of the item set has “%s” out of place: the pulse comes first"),
                       order[i]);

      is_asked[item] = TRUE;
      self->order[i] = item;
    }

  return TRUE;
}

KeelItemSet *
keel_item_set_new (const char          *id,
                   const char * const  *facets,
                   const KeelItem      *items,
                   guint                n_items,
                   const char * const  *order,
                   GError             **error)
{
  g_autoptr (KeelItemSet) self = NULL;

  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (facets != NULL, NULL);
  g_return_val_if_fail (items != NULL, NULL);
  g_return_val_if_fail (order != NULL, NULL);

  if (!check_sizes (facets, n_items, order, error) || !check_facets (facets, error))
    return NULL;

  self = g_new0 (KeelItemSet, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  self->facets = g_strdupv ((GStrv) facets);
  memset (self->places, 0xff, sizeof self->places);   /* NOBODY everywhere */

  for (guint i = 0; i < n_items; i++)
    if (!take_place (self, &items[i], i, error))
      return NULL;

  if (!check_pulses (self, error) || !set_order (self, order, error))
    return NULL;

  return g_steal_pointer (&self);
}

KeelItemSet *
keel_item_set_ref (KeelItemSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
keel_item_set_unref (KeelItemSet *self)
{
  if (!self || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    g_free ((char *) self->items[i].id);
  g_strfreev (self->facets);
  g_free (self->id);
  g_free (self);
}

const char *
keel_item_set_get_id (KeelItemSet *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

const char *
keel_item_set_get_facet (KeelItemSet *self,
                         guint        facet)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (facet < KEEL_N_FACETS, NULL);

  return self->facets[facet];
}

const KeelItem *
keel_item_set_get_item (KeelItemSet *self,
                        guint        item)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (item < KEEL_N_ITEMS, NULL);

  return &self->items[item];
}

guint
keel_item_set_get_facing (KeelItemSet *self,
                          guint        item)
{
  KeelSide other;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (item < KEEL_N_ITEMS, 0);

  other = self->items[item].side == KEEL_SIDE_MANAGING ? KEEL_SIDE_LEADING : KEEL_SIDE_MANAGING;
  return self->places[self->items[item].facet][other][self->numbers[item]];
}

guint
keel_item_set_get_asked (KeelItemSet *self,
                         guint        position)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (position < KEEL_N_ITEMS, 0);

  return self->order[position];
}

gboolean
keel_item_set_find (KeelItemSet *self,
                    const char  *id,
                    guint       *out_item)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    if (g_str_equal (self->items[i].id, id))
      {
        *out_item = i;
        return TRUE;
      }

  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The item set as the scores need it: four facets, three items on each side, item n of a
 * side facing item n of the other, one of each side in the pulse. Every member of it could
 * be read. */

#include "keel-programme-private.h"
#include "keel-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define N_FACETS       4
#define ITEMS_OF_SIDE  3

static const char side_letters[] = { [KEEL_SIDE_MANAGING] = 'M', [KEEL_SIDE_LEADING] = 'L' };

/* AP-M2 for the second managing item of AP. */
static void
check_item_id (const KeelProgrammeItem *item,
               guint                    index,
               GPtrArray               *problems)
{
  g_autofree char *path = g_strdup_printf ("item_set.items[%u].id", index);
  g_autofree char *start = NULL;
  const char *number;

  start = g_strdup_printf ("%s-%c", item->facet, side_letters[item->side]);
  number = g_str_has_prefix (item->id, start) ? item->id + strlen (start) : "";
  if (number[0] < '1' || number[0] > '0' + ITEMS_OF_SIDE || number[1] != '\0')
    keel_programme_problems_add (problems, path,
                                 /* Translators: %1$s is the id of an item, %2$s the start of one: AP-M. */
                                 _("“%1$s” is not %2$s1, %2$s2 or %2$s3, as its facet and side ask for"),
                                 item->id, start);
}

static void
check_side (KeelProgramme *self,
            guint          index,
            KeelSide       side,
            GPtrArray     *problems)
{
  const KeelProgrammeItemSet *set = self->content.item_set;
  const char *facet = set->facets[index].id;
  g_autofree char *path = g_strdup_printf ("item_set.facets[%u]", index);
  guint n_items = 0;
  guint n_pulse = 0;

  for (guint i = 0; i < set->n_items; i++)
    if (set->items[i].side == side && g_str_equal (set->items[i].facet, facet))
      {
        n_items++;
        n_pulse += set->items[i].pulse ? 1 : 0;
      }

  if (n_items != ITEMS_OF_SIDE)
    keel_programme_problems_add (problems, path,
                                 /* Translators: %1$s-%2$c is a side of a facet, such as AP-M. */
                                 ngettext ("%1$s-%2$c has %3$u item, not %4$d",
                                           "%1$s-%2$c has %3$u items, not %4$d", n_items),
                                 facet, side_letters[side], n_items, ITEMS_OF_SIDE);
  if (n_pulse != 1)
    keel_programme_problems_add (problems, path,
                                 /* Translators: %1$s-%2$c is a side of a facet, such as AP-M. The pulse
                                  * are the few items that are asked every week. */
                                 ngettext ("%1$s-%2$c has %3$u item in the pulse, not 1",
                                           "%1$s-%2$c has %3$u items in the pulse, not 1", n_pulse),
                                 facet, side_letters[side], n_pulse);
}

/* That nothing stands there twice, and nothing that is not there, has been seen before. */
static void
check_order (KeelProgramme *self,
             GPtrArray     *problems)
{
  const KeelProgrammeItemSet *set = self->content.item_set;
  gboolean is_in_pulse = TRUE;

  for (guint i = 0; i < set->n_items; i++)
    if (!g_strv_contains (set->order, set->items[i].id))
      /* Translators: %s is the id of an item. */
      keel_programme_problems_add (problems, "item_set.order", _("The item “%s” is missing"),
                                   set->items[i].id);

  for (guint i = 0; set->order[i] != NULL; i++)
    {
      const KeelProgrammeItem *item = keel_programme_find_item (self, set->order[i]);
      g_autofree char *path = g_strdup_printf ("item_set.order[%u]", i);

      if (item->pulse && !is_in_pulse)
        /* Translators: %s is the id of an item. The pulse are the few items that are asked every week. */
        keel_programme_problems_add (problems, path, _("The item “%s” of the pulse comes after one that is not"),
                                     item->id);

      is_in_pulse = item->pulse;
    }
}

void
keel_programme_check_item_set (KeelProgramme *self,
                               GPtrArray     *problems)
{
  const KeelProgrammeItemSet *set = self->content.item_set;

  if (set->n_facets != N_FACETS)
    keel_programme_problems_add (problems, "item_set.facets",
                                 /* Translators: %1$u and %2$d are numbers. */
                                 ngettext ("There is %1$u facet, not %2$d", "There are %1$u facets, not %2$d",
                                           set->n_facets), set->n_facets, N_FACETS);

  for (guint i = 0; i < set->n_items; i++)
    check_item_id (&set->items[i], i, problems);

  for (guint i = 0; i < set->n_facets; i++)
    {
      check_side (self, i, KEEL_SIDE_MANAGING, problems);
      check_side (self, i, KEEL_SIDE_LEADING, problems);
    }

  check_order (self, problems);
}

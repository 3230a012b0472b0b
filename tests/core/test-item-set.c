/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-item-set.h"

#include "keel-error.h"
#include "vectors-fixture.h"

static const char * const facets[] = { "AP", "MI", "CU", "SR", NULL };

/* What the constructor takes, to be spoilt. */
typedef struct
{
  KeelItemSet *set;                       /* owns the ids below */
  const char  *facets[KEEL_N_FACETS + 2];
  KeelItem     items[KEEL_N_ITEMS + 1];
  guint        n_items;
  const char  *order[KEEL_N_ITEMS + 2];
} Parts;

static void
parts_init (Parts *parts)
{
  *parts = (Parts) { .set = keel_item_set_new_mlw_1 (), .n_items = KEEL_N_ITEMS };

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    parts->facets[i] = facets[i];
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      parts->items[i] = *keel_item_set_get_item (parts->set, i);
      parts->order[i] = keel_item_set_get_item (parts->set, keel_item_set_get_asked (parts->set, i))->id;
    }
}

static KeelItemSet *
parts_make (Parts   *parts,
            GError **error)
{
  return keel_item_set_new ("own-1", parts->facets, parts->items, parts->n_items, parts->order, error);
}

static guint
find (KeelItemSet *set,
      const char  *id)
{
  guint item = 0;

  g_assert_true (keel_item_set_find (set, id, &item));
  return item;
}

static void
the_built_in_set_is_that_of_the_vectors (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  g_autoptr (JsonObject) vectors = vectors_new ();
  JsonArray *ids = json_object_get_array_member (vectors, "items");
  JsonArray *pulse = json_object_get_array_member (vectors, "pulse");
  guint n_in_pulse = 0;

  g_assert_cmpstr (keel_item_set_get_id (set), ==, "mlw-1");
  g_assert_cmpuint (json_array_get_length (ids), ==, KEEL_N_ITEMS);
  g_assert_cmpuint (json_array_get_length (pulse), ==, KEEL_N_PULSE_ITEMS);
  for (guint i = 0; i < KEEL_N_FACETS; i++)
    g_assert_cmpstr (keel_item_set_get_facet (set, i), ==, facets[i]);

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      const KeelItem *item = keel_item_set_get_item (set, i);

      g_assert_cmpstr (item->id, ==, json_array_get_string_element (ids, i));
      g_assert_cmpint (strncmp (item->id, facets[item->facet], 2), ==, 0);
      g_assert_cmpint (item->id[3], ==, item->side == KEEL_SIDE_MANAGING ? 'M' : 'L');
      if (item->in_pulse)
        g_assert_cmpstr (item->id, ==, json_array_get_string_element (pulse, n_in_pulse++));
    }
  g_assert_cmpuint (n_in_pulse, ==, KEEL_N_PULSE_ITEMS);
}

static void
items_face_each_other (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      const KeelItem *item = keel_item_set_get_item (set, i);
      guint facing = keel_item_set_get_facing (set, i);
      const KeelItem *other = keel_item_set_get_item (set, facing);

      g_assert_cmpuint (keel_item_set_get_facing (set, facing), ==, i);
      g_assert_cmpuint (other->facet, ==, item->facet);
      g_assert_cmpint (other->side, !=, item->side);
      g_assert_cmpint (other->id[4], ==, item->id[4]);
    }
}

static void
the_pulse_is_asked_first_and_pairs_apart (void)
{
  static const char * const first[] = {
    "AP-M1", "CU-L1", "MI-M1", "SR-L1", "CU-M1", "AP-L1", "SR-M1", "MI-L1",
  };
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  gboolean is_asked[KEEL_N_ITEMS] = { FALSE };

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    {
      guint item = keel_item_set_get_asked (set, i);

      g_assert_false (is_asked[item]);
      is_asked[item] = TRUE;
      g_assert_cmpint (keel_item_set_get_item (set, item)->in_pulse, ==, i < KEEL_N_PULSE_ITEMS);
      if (i < G_N_ELEMENTS (first))
        g_assert_cmpstr (keel_item_set_get_item (set, item)->id, ==, first[i]);
      if (i > 0)
        g_assert_cmpuint (keel_item_set_get_facing (set, item), !=, keel_item_set_get_asked (set, i - 1));
    }
  g_assert_cmpstr (keel_item_set_get_item (set, keel_item_set_get_asked (set, 23))->id, ==, "AP-M3");
}

static void
ids_are_found_exactly (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  guint item = 99;

  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    g_assert_cmpuint (find (set, keel_item_set_get_item (set, i)->id), ==, i);

  g_assert_false (keel_item_set_find (set, "ap-m1", &item));
  g_assert_false (keel_item_set_find (set, "AP-M4", &item));
  g_assert_false (keel_item_set_find (set, "", &item));
  g_assert_cmpuint (item, ==, 99);
}

static void
a_set_keeps_nothing_of_its_maker (void)
{
  g_auto (GStrv) ids = g_new0 (char *, KEEL_N_ITEMS + 1);
  g_autoptr (KeelItemSet) set = NULL;
  g_autoptr (GError) error = NULL;
  Parts parts;

  parts_init (&parts);
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    parts.items[i].id = ids[i] = g_strdup (parts.items[i].id);
  set = parts_make (&parts, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < KEEL_N_ITEMS; i++)
    ids[i][0] = '?';
  keel_item_set_unref (parts.set);

  g_assert_cmpstr (keel_item_set_get_id (set), ==, "own-1");
  g_assert_cmpuint (find (set, "SR-L3"), ==, 23);
}

/* What a set may be spoilt by, and the id that the error names. */

static void drop_facet (Parts *parts) { parts->facets[3] = NULL; }
static void add_facet (Parts *parts) { parts->facets[4] = "XX"; }
static void repeat_facet (Parts *parts) { parts->facets[3] = "ap"; }
static void drop_item (Parts *parts) { parts->n_items--; }
static void repeat_item (Parts *parts) { parts->items[5] = parts->items[4]; }
static void change_facet (Parts *parts) { parts->items[5].facet = 1; }
static void change_facet_wildly (Parts *parts) { parts->items[5].facet = 4; }
static void change_side (Parts *parts) { parts->items[5].side = KEEL_SIDE_MANAGING; }
static void number_from_0 (Parts *parts) { parts->items[5].id = "AP-L0"; }
static void number_too_far (Parts *parts) { parts->items[5].id = "AP-L4"; }
static void number_long (Parts *parts) { parts->items[5].id = "AP-L31"; }
static void no_number (Parts *parts) { parts->items[5].id = "AP-L"; }
static void no_pulse (Parts *parts) { parts->items[3].in_pulse = FALSE; }
static void two_in_pulse (Parts *parts) { parts->items[4].in_pulse = TRUE; }
static void shorten_order (Parts *parts) { parts->order[23] = NULL; }
static void lengthen_order (Parts *parts) { parts->order[24] = "AP-M1"; }
static void strange_order (Parts *parts) { parts->order[23] = "AP-M9"; }
static void repeat_in_order (Parts *parts) { parts->order[23] = parts->order[22]; }

static void
pulse_not_first (Parts *parts)
{
  parts->order[7] = "AP-M3";
  parts->order[23] = "MI-L1";
}

static const struct
{
  void      (* spoil) (Parts *parts);
  const char * says;
} broken[] = {
  { drop_facet, "3 facets" },
  { add_facet, "5 facets" },
  { repeat_facet, "“ap”" },
  { drop_item, "23 items" },
  { repeat_item, "“AP-L2”" },
  { change_facet, "“AP-L3”" },
  { change_facet_wildly, "“AP-L3”" },
  { change_side, "“AP-L3”" },
  { number_from_0, "“AP-L0”" },
  { number_too_far, "“AP-L4”" },
  { number_long, "“AP-L31”" },
  { no_number, "“AP-L”" },
  { no_pulse, "“AP-L1” and the two beside it, 0" },
  { two_in_pulse, "“AP-L1” and the two beside it, 2" },
  { shorten_order, "23 items" },
  { lengthen_order, "25 items" },
  { strange_order, "“AP-M9”" },
  { repeat_in_order, "“MI-L3”" },
  { pulse_not_first, "“AP-M3”" },
};

static void
a_broken_set_is_refused_by_name (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      Parts parts;

      parts_init (&parts);
      broken[i].spoil (&parts);
      g_assert_null (parts_make (&parts, &error));
      g_assert_error (error, KEEL_ERROR, KEEL_ERROR_SCHEMA);
      g_assert_nonnull (strstr (error->message, broken[i].says));
      g_assert_null (parts_make (&parts, NULL));
      keel_item_set_unref (parts.set);
    }
}

static void
a_set_is_a_boxed_value (void)
{
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, KEEL_TYPE_ITEM_SET);
  g_value_set_boxed (&value, set);
  g_assert_true (g_value_get_boxed (&value) == set);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/item-set/the-built-in-set-is-that-of-the-vectors",
                   the_built_in_set_is_that_of_the_vectors);
  g_test_add_func ("/core/item-set/items-face-each-other", items_face_each_other);
  g_test_add_func ("/core/item-set/the-pulse-is-asked-first-and-pairs-apart",
                   the_pulse_is_asked_first_and_pairs_apart);
  g_test_add_func ("/core/item-set/ids-are-found-exactly", ids_are_found_exactly);
  g_test_add_func ("/core/item-set/a-set-keeps-nothing-of-its-maker", a_set_keeps_nothing_of_its_maker);
  g_test_add_func ("/core/item-set/a-broken-set-is-refused-by-name", a_broken_set_is_refused_by_name);
  g_test_add_func ("/core/item-set/a-set-is-a-boxed-value", a_set_is_a_boxed_value);

  return g_test_run ();
}

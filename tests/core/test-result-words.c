/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-result-words.h"
#include "keel-score-words.h"
#include "vectors-fixture.h"

/* DOMAIN, section 7.1 (7). */
static const char * const forbidden[] = {
  "effective", "potential", " type", "better", "worse", "percent", "leader ", "good manager", "good leader",
};

static KeelScore
get_vector (const char *id)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  JsonObject *scoring = json_object_get_object_member (vectors, "scoring");
  g_autoptr (GList) names = json_object_get_members (scoring);

  for (GList *name = names; name != NULL; name = name->next)
    {
      KeelAnswerSheet sheet;

      if (!g_str_has_prefix (name->data, id))
        continue;

      sheet = vectors_get_sheet (json_object_get_object_member (scoring, name->data), set);
      return keel_score_of (set, &sheet);
    }

  g_error ("There is no vector %s", id);
}

/* What a page says of a sheet, line by line. */
static GPtrArray *
list_words (const KeelScore *score)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (words, keel_result_words_line (score));
  g_ptr_array_add (words, g_strdup (keel_score_words_note (score)));
  g_ptr_array_add (words, keel_result_words_try ("Orient", TRUE));

  for (KeelZone zone = KEEL_ZONE_LOW; zone <= KEEL_ZONE_HIGH; zone++)
    g_ptr_array_add (words, keel_result_words_count (score, zone));

  for (guint i = 0; i < KEEL_N_FACETS; i++)
    {
      g_ptr_array_add (words, keel_result_words_side (&score->facets[i], KEEL_SIDE_MANAGING));
      g_ptr_array_add (words, keel_result_words_side (&score->facets[i], KEEL_SIDE_LEADING));
    }

  for (KeelMeasure measure = 0; score->is_scored && measure < KEEL_N_MEASURES; measure++)
    {
      g_ptr_array_add (words, g_strdup (keel_result_words_measure (measure)));
      g_ptr_array_add (words, g_strdup (keel_result_words_reading (score, measure)));
    }

  if (score->is_scored)
    g_ptr_array_add (words, keel_result_words_map (score));

  return words;
}

static void
test_judges_nobody (void)
{
  g_autoptr (JsonObject) vectors = vectors_new ();
  g_autoptr (KeelItemSet) set = keel_item_set_new_mlw_1 ();
  JsonObject *scoring = json_object_get_object_member (vectors, "scoring");
  g_autoptr (GList) names = json_object_get_members (scoring);

  g_assert_cmpuint (g_list_length (names), >=, 14);
  for (GList *name = names; name != NULL; name = name->next)
    {
      KeelAnswerSheet sheet = vectors_get_sheet (json_object_get_object_member (scoring, name->data), set);
      KeelScore score = keel_score_of (set, &sheet);
      g_autoptr (GPtrArray) words = list_words (&score);

      for (guint w = 0; w < words->len; w++)
        {
          g_autofree char *folded = NULL;

          if (g_ptr_array_index (words, w) == NULL)
            continue;

          folded = g_utf8_strdown (g_ptr_array_index (words, w), -1);
          for (guint f = 0; f < G_N_ELEMENTS (forbidden); f++)
            if (strstr (folded, forbidden[f]) != NULL)
              g_error ("“%s” says “%s”", folded, forbidden[f]);
        }
    }
}

static const struct
{
  const char *vector;
  const char *counts[3];
  const char *line;
  const char *readings[KEEL_N_MEASURES];
} sheets[] = {
  { "V01", { "0 too little", "24 about right", "0 too much" },
    "Managing and leading are both about right.",
    { "About right", "About right", "About level", "of 100" } },
  { "V04", { "9 too little", "8 about right", "7 too much" },
    "Managing is on the high side, leading on the low side.",
    { "On the high side", "On the low side", "Tilts to managing", "of 100" } },
  { "V06", { NULL }, "Managing is on the high side, leading on the low side. 3 of 4 facets.", { NULL } },
  { "V07", { NULL }, "Too little: 8 · About right: 7 · Too much: 5", { NULL } },
  { "V08", { NULL }, "Managing is on the low side, leading on the high side.",
    { "On the low side", "On the high side", "Tilts to leading", "of 100" } },
  { "V09", { NULL }, "Managing and leading are both on the low side.",
    { "On the low side", "On the low side", "About level", "of 100" } },
};

static void
assert_words (char       *words,
              const char *expected)
{
  g_autofree char *owned = words;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_says_what_a_sheet_holds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      KeelScore score = get_vector (sheets[i].vector);

      g_test_message ("%s", sheets[i].vector);
      assert_words (keel_result_words_line (&score), sheets[i].line);

      for (KeelZone zone = KEEL_ZONE_LOW; zone <= KEEL_ZONE_HIGH; zone++)
        if (sheets[i].counts[zone] != NULL)
          assert_words (keel_result_words_count (&score, zone), sheets[i].counts[zone]);

      for (KeelMeasure measure = 0; measure < KEEL_N_MEASURES; measure++)
        if (sheets[i].readings[measure] != NULL)
          g_assert_cmpstr (keel_result_words_reading (&score, measure), ==, sheets[i].readings[measure]);
    }
}

static void
test_says_where_a_side_lies (void)
{
  KeelScore score = get_vector ("V04");

  assert_words (keel_result_words_side (&score.facets[0], KEEL_SIDE_MANAGING), "On the high side (\u200e+1.3)");
  assert_words (keel_result_words_side (&score.facets[0], KEEL_SIDE_LEADING), "On the low side (\u200e−1.0)");
  assert_words (keel_result_words_map (&score),
                "On the map, managing lies at \u200e+0.7 and leading at \u200e−0.9; 0 is “about right”.");

  score = get_vector ("V03");
  assert_words (keel_result_words_side (&score.facets[0], KEEL_SIDE_MANAGING),
                "Some too much, some too little (0.0)");

  score = get_vector ("V06");
  assert_words (keel_result_words_side (&score.facets[2], KEEL_SIDE_LEADING), "Too few answers");
}

static void
test_suggests_in_words (void)
{
  assert_words (keel_result_words_try ("Orient", FALSE), "A little more of “Orient”");
  assert_words (keel_result_words_try ("Hold", TRUE), "A little less of “Hold”");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/result-words/judges-nobody", test_judges_nobody);
  g_test_add_func ("/core/result-words/says-what-a-sheet-holds", test_says_what_a_sheet_holds);
  g_test_add_func ("/core/result-words/says-where-a-side-lies", test_says_where_a_side_lies);
  g_test_add_func ("/core/result-words/suggests-in-words", test_suggests_in_words);

  return g_test_run ();
}

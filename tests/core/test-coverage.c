/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-coverage.h"

static KeelProgramme *
read_full (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "programme", "good", "full.json", NULL);
  GPtrArray *problems = NULL;
  KeelProgramme *programme = keel_programme_new_from_file (path, &problems);

  g_assert_nonnull (programme);
  return programme;
}

static void
marks_are_listed (void)
{
  static const struct
  {
    const char      *mark;
    KeelCarrierKind  kind;
    const char      *id;
    const char      *block;
  } expected[] = {
    { "S1", KEEL_CARRIER_BLOCK, "P1", "opening" },
    { "S1", KEEL_CARRIER_INSIGHT, "I01", NULL },
    { "S2", KEEL_CARRIER_BLOCK, "P1", "opening" },
    { "S3", KEEL_CARRIER_BLOCK, "P1", "opening" },
    { "S3", KEEL_CARRIER_CARD, "Q01", NULL },
    { "S9", KEEL_CARRIER_PROMPT, "J01", NULL },
    { "S17", KEEL_CARRIER_ITEM, "AP-M1", NULL },
    { "S20", KEEL_CARRIER_BLOCK, "P1", "plant" },
    { "S31", KEEL_CARRIER_BLOCK, "P1", "sides" },
    { "S54", KEEL_CARRIER_PRACTICE, "B1", NULL },
    { "S74", KEEL_CARRIER_WORKSHEET, "W1", NULL },
    { "S75", KEEL_CARRIER_WORKSHEET, "W1", NULL },
    { "S76", KEEL_CARRIER_WORKSHEET, "W1", NULL },
    { "S98", KEEL_CARRIER_STEP, "D1", NULL },
    { "S107", KEEL_CARRIER_FEATURE, "export", NULL },
  };
  g_autoptr (KeelProgramme) programme = read_full ();
  g_autoptr (GPtrArray) carriers = keel_coverage_list (programme);

  g_assert_cmpuint (carriers->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < carriers->len; i++)
    {
      const KeelCarrier *carrier = carriers->pdata[i];

      g_assert_cmpstr (carrier->mark, ==, expected[i].mark);
      g_assert_cmpint (carrier->kind, ==, expected[i].kind);
      g_assert_cmpstr (carrier->id, ==, expected[i].id);
      g_assert_cmpstr (carrier->block, ==, expected[i].block);
    }
}

/* What a mark stands on, as it is read. */
static void
texts_are_plain (void)
{
  static const struct
  {
    const char *mark;
    const char *text;
  } expected[] = {
    { "S9", "Which team did you see hold?\nThink of one." },
    { "S17", "I do the act 1 of AP, managing.\nWhat is meant: see approach.\nA plan for every hour." },
    { "S31", "Side by side\nPlan\nA list of steps with a date on each.\nA picture of where this goes." },
    { "S98", "Shadow somebody\nFor a day.\nWhom\nOne name.\nWhat" },
    { "S107", "Everything can be written out." },
  };
  g_autoptr (KeelProgramme) programme = read_full ();
  g_autoptr (GPtrArray) carriers = keel_coverage_list (programme);

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const char *text = NULL;

      for (guint j = 0; j < carriers->len; j++)
        if (g_str_equal (((KeelCarrier *) carriers->pdata[j])->mark, expected[i].mark))
          text = ((KeelCarrier *) carriers->pdata[j])->text;

      g_assert_cmpstr (text, ==, expected[i].text);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/coverage/marks-are-listed", marks_are_listed);
  g_test_add_func ("/core/coverage/texts-are-plain", texts_are_plain);

  return g_test_run ();
}

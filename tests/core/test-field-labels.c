/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-field-labels.h"

static const KeelProgrammeChoice choices[] = {
  { "known", "A way is known" },
  { "new", "Nobody has done it" },
};

static const KeelProgrammeField fields[] = {
  { .id = "question", .label = "The question", .kind = KEEL_FIELD_LINE },
  { .id = "novelty", .label = "How new is it?", .kind = KEEL_FIELD_CHOICE, .choices = choices, .n_choices = 2 },
  { .id = "look", .label = "Date to look", .kind = KEEL_FIELD_DAY },
};

/* Fields of pairs of an id and a text, up to NULL. */
static KeelFields *
make (const char * const *pairs)
{
  KeelFields *made = keel_fields_new ();

  for (guint i = 0; pairs[i]; i += 2)
    {
      KeelFields *next = keel_fields_with_text (made, pairs[i], pairs[i + 1]);

      keel_fields_unref (made);
      made = next;
    }

  return made;
}

static char *
spell (KeelFields *labels)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < keel_fields_get_length (labels); i++)
    {
      const char *id = keel_fields_get_id (labels, i);

      g_string_append_printf (text, "%s=%s;", id, keel_fields_get_text (labels, id));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
what_is_answered_has_its_label (void)
{
  static const char * const said[] = { "novelty", "new", "gone", "So", "question", "Why?", NULL };
  static const char * const before[] = { "gone", "What went", "gone:So", "Like so", "lost", "What was lost",
                                         "question", "An older word", NULL };
  g_autoptr (KeelFields) answers = make (said);
  g_autoptr (KeelFields) old = make (before);
  g_autoptr (KeelFields) labels = keel_field_labels_new (fields, G_N_ELEMENTS (fields), answers, old);
  g_autofree char *spelt = spell (labels);

  g_assert_cmpstr (spelt, ==, "question=The question;novelty=How new is it?;novelty:new=Nobody has done it;"
                              "gone=What went;gone:So=Like so;");
}

static void
without_a_programme_labels_stay (void)
{
  static const char * const said[] = { "novelty", "new", "question", "Why?", "strange", "So", NULL };
  static const char * const before[] = { "question", "The question", "novelty", "How new is it?",
                                         "novelty:new", "Nobody has done it", NULL };
  g_autoptr (KeelFields) answers = make (said);
  g_autoptr (KeelFields) old = make (before);
  g_autoptr (KeelFields) labels = keel_field_labels_new (NULL, 0, answers, old);
  g_auto (GStrv) others = keel_field_labels_list_others (labels, answers, NULL, 0);
  g_auto (GStrv) beside = keel_field_labels_list_others (labels, answers, fields, G_N_ELEMENTS (fields));
  g_autofree char *listed = g_strjoinv (" ", others);
  g_autofree char *listed_beside = g_strjoinv (" ", beside);

  g_assert_true (keel_fields_equal (labels, old));
  g_assert_cmpstr (listed, ==, "question novelty strange");
  g_assert_cmpstr (listed_beside, ==, "strange");
}

static void
an_answer_is_read_by_its_labels (void)
{
  static const char * const said[] = { "novelty", "new", "bare", "new", NULL };
  static const char * const before[] = { "novelty", "How new is it?", "novelty:new", "Nobody has done it", NULL };
  g_autoptr (KeelFields) answers = make (said);
  g_autoptr (KeelFields) labels = make (before);
  g_autofree char *name = keel_field_labels_dup_name (labels, "novelty");
  g_autofree char *answer = keel_field_labels_dup_answer (labels, answers, "novelty");
  g_autofree char *bare_name = keel_field_labels_dup_name (labels, "bare");
  g_autofree char *bare_answer = keel_field_labels_dup_answer (labels, answers, "bare");

  g_assert_cmpstr (name, ==, "How new is it?");
  g_assert_cmpstr (answer, ==, "Nobody has done it");
  g_assert_cmpstr (bare_name, ==, "bare");
  g_assert_cmpstr (bare_answer, ==, "new");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/field-labels/what-is-answered-has-its-label", what_is_answered_has_its_label);
  g_test_add_func ("/core/field-labels/without-a-programme-labels-stay", without_a_programme_labels_stay);
  g_test_add_func ("/core/field-labels/an-answer-is-read-by-its-labels", an_answer_is_read_by_its_labels);

  return g_test_run ();
}

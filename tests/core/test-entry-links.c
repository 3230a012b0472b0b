/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook.h"

#include "model-fixture.h"

static const char * const links[] = {
  "prompt:J21", "facet:CU-M", "facet:AP-L", "star:sirius", " facet:CU-M\n", "", "alone", NULL
};

static const char * const tidy[] = {
  "prompt:J21", "facet:CU-M", "facet:AP-L", "star:sirius", "alone", NULL
};

static void
links_are_found_by_type (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, NULL);
  g_autofree char *link = keel_link_new (KEEL_LINK_CHECKIN, "5b0d7a4e-2f86-4c1b-9f3a-0c51f3a9e2d4");

  g_assert_cmpstr (link, ==, "checkin:5b0d7a4e-2f86-4c1b-9f3a-0c51f3a9e2d4");
  g_assert_null (keel_entry_get_links (entry)[0]);
  keel_entry_set_links (entry, links);
  g_assert_true (g_strv_equal (keel_entry_get_links (entry), tidy));

  g_assert_cmpstr (keel_entry_get_linked (entry, KEEL_LINK_PROMPT), ==, "J21");
  g_assert_cmpstr (keel_entry_get_linked (entry, KEEL_LINK_FACET), ==, "CU-M");
  g_assert_null (keel_entry_get_linked (entry, KEEL_LINK_ITEM));
  g_assert_null (keel_entry_get_linked (entry, "face"));
  g_assert_true (keel_entry_has_link (entry, KEEL_LINK_FACET, "AP-L"));
  g_assert_true (keel_entry_has_link (entry, "star", "sirius"));
  g_assert_false (keel_entry_has_link (entry, KEEL_LINK_FACET, "AP"));
  g_assert_false (keel_entry_has_link (entry, "alone", ""));
}

static void
linking_can_be_undone (void)
{
  static const char * const one[] = { "item:AP-M1", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-23"), -1, model_now (0));
  guint n_notified = 0;

  g_signal_connect (entry, "notify::links", G_CALLBACK (model_count_cb), &n_notified);
  keel_workbook_set_entry_links (workbook, entry, links);
  keel_workbook_set_entry_links (workbook, entry, tidy);
  g_assert_cmpuint (n_notified, ==, 1);
  keel_workbook_set_entry_links (workbook, entry, one);
  g_assert_true (g_strv_equal (keel_entry_get_links (entry), one));

  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_true (g_strv_equal (keel_entry_get_links (entry), tidy));
  g_assert_true (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_null (keel_entry_get_links (entry)[0]);
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_true (keel_workbook_redo (workbook, model_now (0), NULL));
  g_assert_true (g_strv_equal (keel_entry_get_links (entry), one));
}

/* A prompt that was not answered leaves nothing behind. */
static void
a_prompt_alone_is_blank (void)
{
  static const char * const prompt[] = { "prompt:J21", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *entry = keel_workbook_add_linked_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-23"), -1, prompt,
                                                     model_now (0));

  g_assert_cmpstr (keel_entry_get_linked (entry, KEEL_LINK_PROMPT), ==, "J21");
  g_assert_true (keel_record_is_blank (KEEL_RECORD (entry)));
  keel_workbook_set_entry_links (workbook, entry, links);
  g_assert_false (keel_record_is_blank (KEEL_RECORD (entry)));
  keel_workbook_set_entry_links (workbook, entry, prompt);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "So");
  g_assert_false (keel_record_is_blank (KEEL_RECORD (entry)));
}

/* Nor does a step that was to be written about, until the person links it to more. */
static void
what_it_was_begun_with_is_blank (void)
{
  static const char * const given[] = { "prompt:J21", "step:00396e59-f984-4f43-9a08-011950903407", NULL };
  static const char * const more[] = { "step:00396e59-f984-4f43-9a08-011950903407", "behaviour:B1", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *entry = keel_workbook_add_linked_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-23"), -1, given,
                                                     model_now (0));

  g_assert_true (g_strv_equal (keel_entry_get_links (entry), given));
  g_assert_true (keel_record_is_blank (KEEL_RECORD (entry)));
  keel_workbook_set_entry_links (workbook, entry, more);
  g_assert_false (keel_record_is_blank (KEEL_RECORD (entry)));
  keel_workbook_set_entry_links (workbook, entry, given + 1);
  g_assert_true (keel_record_is_blank (KEEL_RECORD (entry)));
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "So");
  g_assert_false (keel_record_is_blank (KEEL_RECORD (entry)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/entry-links/links-are-found-by-type", links_are_found_by_type);
  g_test_add_func ("/core/entry-links/linking-can-be-undone", linking_can_be_undone);
  g_test_add_func ("/core/entry-links/a-prompt-alone-is-blank", a_prompt_alone_is_blank);
  g_test_add_func ("/core/entry-links/what-it-was-begun-with-is-blank", what_it_was_begun_with_is_blank);

  return g_test_run ();
}

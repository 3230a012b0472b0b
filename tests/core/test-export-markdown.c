/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry-private.h"
#include "keel-export.h"

/* 2026-11-23T08:14:03+01:00 */
static const KeelMoment now = { .seconds = 1795418043, .offset = 60 };

static KeelEntry *
add_entry (GListStore    *entries,
           KeelEntryKind  kind,
           KeelDay        day,
           int            time)
{
  g_autoptr (KeelEntry) entry = keel_entry_new (kind, day, time, now);

  g_list_store_append (entries, entry);
  return entry;
}

static char *
export (GListStore *entries)
{
  g_autoptr (GBytes) file = keel_export_markdown (G_LIST_MODEL (entries), KEEL_DAY_NONE, KEEL_DAY_NONE);

  return g_strndup (g_bytes_get_data (file, NULL), g_bytes_get_size (file));
}

static void
test_empty (void)
{
  g_autoptr (GListStore) entries = g_list_store_new (KEEL_TYPE_ENTRY);
  g_autofree char *text = export (entries);

  g_assert_cmpstr (text, ==, "");
}

static void
test_headings (void)
{
  static const char * const tags[] = { "team", "one to one", NULL };
  g_autoptr (GListStore) entries = g_list_store_new (KEEL_TYPE_ENTRY);
  g_autofree char *text = NULL;
  KeelEntry *entry;

  entry = add_entry (entries, KEEL_ENTRY_THREE_QUESTIONS, keel_day_from_ymd (2026, 12, 1), 21 * 60 + 2);
  keel_entry_set_text (entry, KEEL_TEXT_HAPPENED, "\nA lot.\n\nMore. \n");
  keel_entry_set_text (entry, KEEL_TEXT_NOW_WHAT, "Sleep.");
  entry = add_entry (entries, KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 11, 23), KEEL_TIME_NONE);
  keel_entry_set_title (entry, "In C#");
  keel_entry_set_text (entry, KEEL_TEXT_BODY, "Two");
  keel_entry_set_tags (entry, tags);
  entry = add_entry (entries, KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 11, 21), KEEL_TIME_NONE);
  keel_entry_set_text (entry, KEEL_TEXT_BODY, "One");

  text = export (entries);
  g_assert_cmpstr (text, ==,
                   "# November 2026\n"
                   "\n## Saturday, 21 November 2026\n"
                   "\nOne\n"
                   "\n## Monday, 23 November 2026 – In C\\#\n"
                   "\nTwo\n"
                   "\nTags: team, one to one\n"
                   "\n# December 2026\n"
                   "\n## Tuesday, 1 December 2026, 21:02\n"
                   "\n### What happened?\n"
                   "\nA lot.\n\nMore.\n"
                   "\n### Now what?\n"
                   "\nSleep.\n");
}

static void
test_texts_make_no_headings (void)
{
  static const struct
  {
    const char *typed;
    const char *expected;
  } cases[] = {
    { "plain", "plain" },
    { "# one", "\\# one" },
    { "###### six", "\\###### six" },
    { "####### seven", "####### seven" },
    { "#", "\\#" },
    { "#hashtag", "#hashtag" },
    { "a # b", "a # b" },
    { "a\n   # b", "a\n   \\# b" },
    { "a\n===", "a\n\\===" },
    { "a\n-", "a\n\\-" },
    { "a\n---  ", "a\n\\---" },
    { "a\n--- b", "a\n--- b" },
    { "a\n- b\n- c", "a\n- b\n- c" },
    { "- # b", "- \\# b" },
    { "* a\n  ---", "* a\n  \\---" },
    { "12. # b", "12. \\# b" },
    { "1) > # b", "1) > \\# b" },
    { ">## b", ">\\## b" },
    { "> a\n> ===", "> a\n> \\===" },
    { "1.5 # b", "1.5 # b" },
    { "-", "\\-" },
    { "+5 # b", "+5 # b" },
    { "```\n# b", "\\```\n\\# b" },
    { "~~~", "\\~~~" },
    { "``", "``" },
    { "<!-- b", "\\<!-- b" },
    { "<script>", "\\<script>" },
    { "</div>", "\\</div>" },
    { "<3", "<3" },
    { "< b", "< b" },
    { "<", "<" },
    { "ä # b\n\n  \n# ö", "ä # b\n\n  \n\\# ö" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) entries = g_list_store_new (KEEL_TYPE_ENTRY);
      KeelEntry *entry = add_entry (entries, KEEL_ENTRY_FREE, keel_day_from_ymd (2026, 11, 23), KEEL_TIME_NONE);
      g_autofree char *expected =
        g_strdup_printf ("# November 2026\n\n## Monday, 23 November 2026\n\n%s\n", cases[i].expected);
      g_autofree char *text = NULL;

      keel_entry_set_text (entry, KEEL_TEXT_BODY, cases[i].typed);
      text = export (entries);
      g_assert_cmpstr (text, ==, expected);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/export-markdown/empty", test_empty);
  g_test_add_func ("/core/export-markdown/headings", test_headings);
  g_test_add_func ("/core/export-markdown/texts-make-no-headings", test_texts_make_no_headings);

  return g_test_run ();
}

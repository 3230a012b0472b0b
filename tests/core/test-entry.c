/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-entry.h"

#include "model-fixture.h"

static char *
join (const char * const *strings)
{
  return g_strjoinv ("|", (char **) strings);
}

static void
kinds_and_texts_have_ids (void)
{
  static const struct
  {
    KeelEntryKind kind;
    const char   *id;
    const char   *texts;
    gboolean      has_closing;
  } cases[] = {
    { KEEL_ENTRY_THREE_QUESTIONS, "three-questions", "happened|so_what|now_what", TRUE },
    { KEEL_ENTRY_LONG_FORM, "long-form", "happened|felt|went|why|take|next_time", TRUE },
    { KEEL_ENTRY_EVENT_REVIEW, "event-review",
      "happened|own_part|other_explanations|keep_or_change", TRUE },
    { KEEL_ENTRY_STRENGTHS, "strengths", "brought", FALSE },
    { KEEL_ENTRY_FREE, "free", "body", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) ids = g_ptr_array_new ();
      g_autofree char *joined = NULL;
      const KeelEntryText *texts;
      KeelEntryKind kind = KEEL_ENTRY_OTHER;
      KeelEntryText closing = KEEL_TEXT_BODY;
      guint n_texts = keel_entry_kind_get_texts (cases[i].kind, &texts);

      g_assert_cmpstr (keel_entry_kind_get_id (cases[i].kind), ==, cases[i].id);
      g_assert_true (keel_entry_kind_from_id (cases[i].id, &kind));
      g_assert_cmpint (kind, ==, cases[i].kind);

      for (guint j = 0; j < n_texts; j++)
        g_ptr_array_add (ids, (gpointer) keel_entry_text_get_id (texts[j]));
      g_ptr_array_add (ids, NULL);
      joined = join ((const char * const *) ids->pdata);
      g_assert_cmpstr (joined, ==, cases[i].texts);

      g_assert_cmpint (keel_entry_kind_get_closing (cases[i].kind, &closing), ==,
                       cases[i].has_closing);
      if (cases[i].has_closing)
        g_assert_cmpint (closing, ==, texts[n_texts - 1]);
    }
}

static void
unknown_ids_are_no_kinds (void)
{
  static const char * const ids[] = { "", "other", "Free", "three questions", NULL };
  KeelEntryKind kind = KEEL_ENTRY_STRENGTHS;

  for (guint i = 0; ids[i]; i++)
    g_assert_false (keel_entry_kind_from_id (ids[i], &kind));
  g_assert_false (keel_entry_kind_from_id (NULL, &kind));

  g_assert_cmpint (kind, ==, KEEL_ENTRY_STRENGTHS);
}

static void
new_is_blank (void)
{
  g_autoptr (KeelEntry) entry = keel_entry_new (KEEL_ENTRY_FREE, model_day ("2026-11-23"), 62,
                                                model_now (0));

  g_assert_true (keel_record_is_blank (KEEL_RECORD (entry)));
  g_assert_cmpint (keel_entry_get_kind (entry), ==, KEEL_ENTRY_FREE);
  g_assert_cmpint (keel_entry_get_time (entry), ==, 62);
  g_assert_null (keel_entry_get_title (entry));
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_BODY), ==, "");
  g_assert_null (keel_entry_get_tags (entry)[0]);
  g_assert_false (keel_entry_is_starred (entry));
  g_assert_false (keel_entry_is_observer (entry));
}

static void
blank_holds_no_word (void)
{
  static const char * const tags[] = { "team", NULL };
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", " ", " \n\t\u00a0");
  KeelRecord *record = KEEL_RECORD (entry);

  g_assert_true (keel_record_is_blank (record));

  keel_entry_set_starred (entry, TRUE);
  g_assert_true (keel_record_is_blank (record));

  keel_entry_set_tags (entry, tags);
  g_assert_false (keel_record_is_blank (record));
  keel_entry_set_tags (entry, NULL);

  keel_entry_set_text (entry, KEEL_TEXT_BROUGHT, "👍");
  g_assert_false (keel_record_is_blank (record));
  keel_entry_set_text (entry, KEEL_TEXT_BROUGHT, NULL);

  keel_entry_set_title (entry, "x");
  g_assert_false (keel_record_is_blank (record));
}

static void
closing_text_closes (void)
{
  static const struct
  {
    KeelEntryKind kind;
    KeelEntryText closing;
    gboolean      is_open;
  } cases[] = {
    { KEEL_ENTRY_THREE_QUESTIONS, KEEL_TEXT_NOW_WHAT, TRUE },
    { KEEL_ENTRY_LONG_FORM, KEEL_TEXT_NEXT_TIME, TRUE },
    { KEEL_ENTRY_EVENT_REVIEW, KEEL_TEXT_KEEP_OR_CHANGE, TRUE },
    { KEEL_ENTRY_STRENGTHS, KEEL_TEXT_BROUGHT, FALSE },
    { KEEL_ENTRY_FREE, KEEL_TEXT_BODY, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", "T", "H");

      keel_entry_set_kind (entry, cases[i].kind);
      g_assert_cmpint (keel_entry_is_open (entry), ==, cases[i].is_open);
      keel_entry_set_text (entry, cases[i].closing, " \n ");
      g_assert_cmpint (keel_entry_is_open (entry), ==, cases[i].is_open);
      keel_entry_set_text (entry, cases[i].closing, " x");
      g_assert_false (keel_entry_is_open (entry));
    }
}

/* A change, and the properties that notify it. */

static void
set_day (KeelEntry *entry)
{
  keel_entry_set_day (entry, model_day ("2026-11-24"));
}

static void
set_time (KeelEntry *entry)
{
  keel_entry_set_time (entry, 61);
}

static void
set_kind (KeelEntry *entry)
{
  keel_entry_set_kind (entry, KEEL_ENTRY_FREE);
}

static void
set_title (KeelEntry *entry)
{
  keel_entry_set_title (entry, "New");
}

static void
set_tags (KeelEntry *entry)
{
  static const char * const tags[] = { "a", "b", NULL };

  keel_entry_set_tags (entry, tags);
}

static void
set_starred (KeelEntry *entry)
{
  keel_entry_set_starred (entry, TRUE);
}

static void
set_observer (KeelEntry *entry)
{
  keel_entry_set_observer (entry, TRUE);
}

static void
set_happened (KeelEntry *entry)
{
  keel_entry_set_text (entry, KEEL_TEXT_HAPPENED, "New");
}

static void
set_now_what (KeelEntry *entry)
{
  keel_entry_set_text (entry, KEEL_TEXT_NOW_WHAT, "New");
}

static void
notify_cb (GObject    *object,
           GParamSpec *pspec,
           GString    *notified)
{
  g_string_append_printf (notified, "%s ", g_param_spec_get_name (pspec));
}

static void
setters_notify_once (void)
{
  static const struct
  {
    void      (* set) (KeelEntry *entry);
    const char  *notified;
  } cases[] = {
    { set_day, "day " },
    { set_time, "time " },
    { set_kind, "kind open " },
    { set_title, "title " },
    { set_tags, "tags " },
    { set_starred, "starred " },
    { set_observer, "observer " },
    { set_happened, "texts " },
    { set_now_what, "texts open " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", "T", "H");
      g_autoptr (GString) notified = g_string_new (NULL);

      g_signal_connect (entry, "notify", G_CALLBACK (notify_cb), notified);
      cases[i].set (entry);
      cases[i].set (entry);
      g_assert_cmpstr (notified->str, ==, cases[i].notified);
    }
}

static void
properties_say_what_getters_say (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", "T", NULL);
  g_autofree char *title = NULL;
  g_auto (GStrv) tags = NULL;
  gboolean starred, observer, open, deleted, writable, texts;
  KeelEntryKind kind;
  guint day;
  int time;

  set_tags (entry);
  set_starred (entry);
  set_time (entry);
  g_object_get (entry, "day", &day, "time", &time, "kind", &kind, "title", &title, "tags", &tags,
                "starred", &starred, "observer", &observer, "open", &open, "deleted", &deleted,
                "writable", &writable, "texts", &texts, NULL);

  g_assert_cmpuint (day, ==, model_day ("2026-11-23"));
  g_assert_cmpint (time, ==, 61);
  g_assert_cmpint (kind, ==, KEEL_ENTRY_THREE_QUESTIONS);
  g_assert_cmpstr (title, ==, "T");
  g_assert_cmpstrv (tags, (char **) keel_entry_get_tags (entry));
  g_assert_true (starred && open && writable);
  g_assert_false (observer || deleted || texts);
}

static void
tags_are_tidied (void)
{
  static const struct
  {
    const char *given[6];
    const char *kept;
  } cases[] = {
    { { NULL }, "" },
    { { "", " ", "\t\n", NULL }, "" },
    { { " team ", "feedback", NULL }, "team|feedback" },
    { { "Team", "team", "TEAM", NULL }, "Team" },
    { { "Über", "uber", "b", "a", NULL }, "Über|b|a" },
    { { "one\nto\tone", "a\x01" "b", NULL }, "one to one|ab" },
    { { "#mark", "@mark", NULL }, "#mark|@mark" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, NULL);
      g_autofree char *kept = NULL;

      keel_entry_set_tags (entry, (const char * const *) cases[i].given);
      kept = join (keel_entry_get_tags (entry));
      g_assert_cmpstr (kept, ==, cases[i].kept);
    }
}

static void
tags_are_found_as_read (void)
{
  static const char * const tags[] = { "Über", "one to one", NULL };
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, NULL);

  g_assert_false (keel_entry_has_tag (entry, "Über"));
  keel_entry_set_tags (entry, tags);

  g_assert_true (keel_entry_has_tag (entry, "Über"));
  g_assert_true (keel_entry_has_tag (entry, "UBER"));
  g_assert_true (keel_entry_has_tag (entry, "One to One"));
  g_assert_false (keel_entry_has_tag (entry, "one"));
  g_assert_false (keel_entry_has_tag (entry, ""));
}

static void
headline_and_body_share_the_text (void)
{
  static const struct
  {
    const char *title;
    const char *happened;
    const char *so_what;
    const char *headline;
    const char *body;
  } cases[] = {
    { NULL, NULL, NULL, "", "" },
    { NULL, " \n ", NULL, "", "" },
    { "Title", NULL, NULL, "Title", "" },
    { " Title ", "One\nTwo", "Three", "Title", "One\nTwo\nThree" },
    { NULL, "One\nTwo", "Three", "One", "Two\nThree" },
    { NULL, "\n  One  \n\n Two", NULL, "One", "Two" },
    { NULL, "\u00a0One\u00a0\nTwo", NULL, "One", "Two" },
    { NULL, "One\r\nTwo", NULL, "One", "Two" },
    { NULL, "One", NULL, "One", "" },
    { NULL, "One", "Two", "One", "Two" },
    { NULL, NULL, "One\nTwo", "One", "Two" },
    { " ", "One", NULL, "One", "" },
    { NULL, "👍", NULL, "👍", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", cases[i].title, cases[i].happened);
      g_autofree char *headline = NULL;
      g_autofree char *body = NULL;

      keel_entry_set_text (entry, KEEL_TEXT_SO_WHAT, cases[i].so_what);
      headline = keel_entry_dup_headline (entry);
      body = keel_entry_dup_body (entry);
      g_assert_cmpstr (headline, ==, cases[i].headline);
      g_assert_cmpstr (body, ==, cases[i].body);
    }
}

static void
texts_are_listed_in_their_order (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", NULL, "H");
  KeelEntryText texts[KEEL_N_ENTRY_TEXTS];

  keel_entry_set_text (entry, KEEL_TEXT_SO_WHAT, " ");
  keel_entry_set_text (entry, KEEL_TEXT_BODY, "B");
  keel_entry_set_kind (entry, KEEL_ENTRY_EVENT_REVIEW);
  g_assert_cmpuint (keel_entry_list_texts (entry, texts), ==, 5);
  g_assert_cmpint (texts[0], ==, KEEL_TEXT_HAPPENED);
  g_assert_cmpint (texts[1], ==, KEEL_TEXT_OWN_PART);
  g_assert_cmpint (texts[2], ==, KEEL_TEXT_OTHER_EXPLANATIONS);
  g_assert_cmpint (texts[3], ==, KEEL_TEXT_KEEP_OR_CHANGE);
  g_assert_cmpint (texts[4], ==, KEEL_TEXT_BODY);
}

static void
search_reads_everything_folded (void)
{
  static const char * const tags[] = { "Über", "b", NULL };
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", "A  Title", "Straße\nzwei");
  g_autoptr (GString) folded = g_string_new ("> ");
  g_autofree char *ahead = NULL;

  keel_entry_set_text (entry, KEEL_TEXT_BODY, "Body");
  keel_entry_set_tags (entry, tags);
  keel_entry_append_folded (entry, folded);
  g_assert_cmpstr (folded->str, ==, "> 2026-11-23\na  title\nstrasse zwei\nbody\nuber\nb");

  keel_entry_fold_ahead (entry);
  ahead = keel_entry_take_folded (entry);
  g_assert_cmpstr (ahead, ==, folded->str + 2);
  g_assert_null (keel_entry_take_folded (entry));
}

static KeelEntry *
entry_at (const char *day,
          int         time,
          int         created)
{
  return keel_entry_new (KEEL_ENTRY_FREE, model_day (day), time, model_now (created));
}

static void
newest_comes_first (void)
{
  g_autoptr (KeelEntry) first = entry_at ("2026-11-24", KEEL_TIME_NONE, 0);
  g_autoptr (KeelEntry) late = entry_at ("2026-11-23", 61, 0);
  g_autoptr (KeelEntry) noon = entry_at ("2026-11-23", 60, 0);
  g_autoptr (KeelEntry) younger = entry_at ("2026-11-23", KEEL_TIME_NONE, 2);
  g_autoptr (KeelEntry) midnight = entry_at ("2026-11-23", 0, 1);
  g_autoptr (KeelEntry) older = entry_at ("2026-11-23", KEEL_TIME_NONE, 0);
  g_autoptr (KeelEntry) twin = entry_at ("2026-11-23", KEEL_TIME_NONE, 0);
  KeelEntry *sorted[] = { first, late, noon, younger, midnight, older };
  int by_id = strcmp (keel_record_get_id (KEEL_RECORD (older)),
                      keel_record_get_id (KEEL_RECORD (twin)));

  for (guint i = 0; i < G_N_ELEMENTS (sorted); i++)
    for (guint j = 0; j < G_N_ELEMENTS (sorted); j++)
      g_assert_cmpint (CLAMP (keel_entry_compare (sorted[i], sorted[j]), -1, 1), ==,
                       i < j ? -1 : i > j);

  g_assert_cmpint (CLAMP (keel_entry_compare (older, twin), -1, 1), ==, by_id < 0 ? -1 : 1);
}

static void
assigning_takes_everything_but_the_id (void)
{
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (KeelEntry) entry = model_random_entry ();
      g_autoptr (KeelEntry) other = model_random_entry ();
      g_autoptr (KeelEntry) twin = NULL;
      g_autofree char *content = NULL;
      g_autofree char *expected = NULL;

      keel_record_stamp (KEEL_RECORD (other), "aa", model_now (7));
      keel_record_assign (KEEL_RECORD (entry), KEEL_RECORD (other));
      g_assert_cmpstr (keel_record_get_id (KEEL_RECORD (entry)), !=,
                       keel_record_get_id (KEEL_RECORD (other)));
      g_assert_cmpuint (keel_record_get_revision (KEEL_RECORD (entry), "aa"), ==, 1);
      g_assert_true (keel_moment_equal (keel_record_get_modified (KEEL_RECORD (entry)),
                                        keel_record_get_modified (KEEL_RECORD (other))));

      /* From "deleted" on, both documents are the same. */
      content = model_content (entry);
      expected = model_content (other);
      g_assert_cmpstr (strstr (content, "\"deleted\""), ==, strstr (expected, "\"deleted\""));
    }
}

static void
a_copy_is_a_new_entry (void)
{
  g_autoptr (KeelEntry) entry = model_entry ("2026-11-23", "T", "H");
  g_autoptr (KeelEntry) copy = NULL;

  keel_record_stamp (KEEL_RECORD (entry), "aa", model_now (1));
  keel_record_set_deleted (KEEL_RECORD (entry), model_now (2));
  keel_entry_set_origin (entry, "jrnl", "k");
  copy = KEEL_ENTRY (keel_record_copy_as_new (KEEL_RECORD (entry), model_now (5)));

  g_assert_cmpstr (keel_record_get_id (KEEL_RECORD (copy)), !=,
                   keel_record_get_id (KEEL_RECORD (entry)));
  g_assert_true (keel_moment_equal (keel_record_get_created (KEEL_RECORD (copy)), model_now (5)));
  g_assert_true (keel_record_is_unsaved (KEEL_RECORD (copy)));
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (copy)));
  g_assert_cmpstr (keel_entry_get_title (copy), ==, "T");
  g_assert_cmpstr (keel_entry_get_text (copy, KEEL_TEXT_HAPPENED), ==, "H");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/entry/kinds-and-texts-have-ids", kinds_and_texts_have_ids);
  g_test_add_func ("/core/entry/unknown-ids-are-no-kinds", unknown_ids_are_no_kinds);
  g_test_add_func ("/core/entry/new-is-blank", new_is_blank);
  g_test_add_func ("/core/entry/blank-holds-no-word", blank_holds_no_word);
  g_test_add_func ("/core/entry/closing-text-closes", closing_text_closes);
  g_test_add_func ("/core/entry/setters-notify-once", setters_notify_once);
  g_test_add_func ("/core/entry/properties-say-what-getters-say", properties_say_what_getters_say);
  g_test_add_func ("/core/entry/tags-are-tidied", tags_are_tidied);
  g_test_add_func ("/core/entry/tags-are-found-as-read", tags_are_found_as_read);
  g_test_add_func ("/core/entry/headline-and-body-share-the-text", headline_and_body_share_the_text);
  g_test_add_func ("/core/entry/texts-are-listed-in-their-order", texts_are_listed_in_their_order);
  g_test_add_func ("/core/entry/search-reads-everything-folded", search_reads_everything_folded);
  g_test_add_func ("/core/entry/newest-comes-first", newest_comes_first);
  g_test_add_func ("/core/entry/assigning-takes-everything-but-the-id",
                   assigning_takes_everything_but_the_id);
  g_test_add_func ("/core/entry/a-copy-is-a-new-entry", a_copy_is_a_new_entry);

  return g_test_run ();
}

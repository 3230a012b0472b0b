/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-workbook.h"

#include "keel-workbook-private.h"
#include "model-fixture.h"

static GPtrArray *
entries_new (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static void
load_one (KeelWorkbook *workbook,
          KeelEntry    *entry)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, entry);
  keel_workbook_load (workbook, one);
}

/* The headlines of a list, in its order: "a b c". */
static char *
say (GListModel *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (KeelEntry) entry = g_list_model_get_item (list, i);
      g_autofree char *headline = keel_entry_dup_headline (entry);

      g_string_append_printf (text, i > 0 ? " %s" : "%s", headline);
    }

  return g_string_free (text, FALSE);
}

static void
assert_says (GListModel *list,
             const char *expected)
{
  g_autofree char *text = say (list);

  g_assert_cmpstr (text, ==, expected);
}

/* What the workbook promises between any two calls. */
static void
assert_whole (KeelWorkbook *workbook)
{
  static const char * const no_words[] = { NULL };
  GListModel *lists[] = { keel_workbook_get_entries (workbook), keel_workbook_get_trash (workbook) };
  g_autoptr (KeelSearchHits) hits = NULL;
  guint n_open = 0;

  hits = keel_search_index_find (keel_workbook_get_search_index (workbook), no_words);
  for (guint which = 0; which < 2; which++)
    {
      g_autoptr (KeelEntry) last = NULL;

      for (guint i = 0; i < g_list_model_get_n_items (lists[which]); i++)
        {
          g_autoptr (KeelEntry) entry = g_list_model_get_item (lists[which], i);
          KeelRecord *record = KEEL_RECORD (entry);

          g_assert_true (keel_workbook_find_entry (workbook, keel_record_get_id (record)) == entry);
          g_assert_cmpint (keel_record_is_deleted (record), ==, which == 1);
          g_assert_cmpint (keel_search_hits_contains (hits, entry), ==, which == 0);
          n_open += which == 0 && keel_entry_is_open (entry);
          if (last && which == 0)
            g_assert_cmpint (keel_entry_compare (last, entry), <, 0);
          if (last && which == 1)
            g_assert_cmpint (keel_moment_compare (keel_record_get_deleted (KEEL_RECORD (last)),
                                                  keel_record_get_deleted (record)), >=, 0);
          g_set_object (&last, entry);
        }
    }

  g_assert_cmpuint (keel_search_hits_count (hits), ==, g_list_model_get_n_items (lists[0]));
  g_assert_cmpuint (keel_workbook_count_open (workbook), ==, n_open);
}

static void
new_is_empty (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();

  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (workbook)), ==, 0);
  g_assert_true (g_list_model_get_item_type (keel_workbook_get_entries (workbook)) == KEEL_TYPE_ENTRY);
  g_assert_null (g_list_model_get_item (keel_workbook_get_entries (workbook), 0));
  g_assert_null (keel_workbook_find_entry (workbook, "3fa85f64-5717-4562-b3fc-7d728b0ede86"));
  g_assert_null (keel_workbook_find_entry (workbook, NULL));
  g_assert_false (keel_workbook_undo (workbook, model_now (0), NULL));
  g_assert_false (keel_workbook_redo (workbook, model_now (0), NULL));
  assert_whole (workbook);
}

/* Batches as a load brings them: one items-changed each, no wider than need be. */
/* A record in the Trash is one, and so is a choice. */
static void
empty_is_what_nobody_has_touched (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *entry;

  g_assert_true (keel_workbook_is_empty (workbook));
  entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-11-23"), KEEL_TIME_NONE, model_now (0));
  g_assert_false (keel_workbook_is_empty (workbook));
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "Words");
  keel_workbook_delete (workbook, KEEL_RECORD (entry), model_now (1));
  g_assert_false (keel_workbook_is_empty (workbook));

  keel_workbook_clear (workbook);
  g_assert_true (keel_workbook_is_empty (workbook));
  keel_workbook_set_device (workbook, "b7f3c2a1");
  g_assert_true (keel_workbook_set_role (workbook, KEEL_ROLE_DRIVER, model_now (2)));
  g_assert_false (keel_workbook_is_empty (workbook));
}

static void
loading_announces_the_smallest_change (void)
{
  static const struct
  {
    const char *days[4];
    guint       position;
    guint       n_removed;
    guint       n_added;
    const char *says;
  } cases[] = {
    { { "2026-03-02", "2026-03-03", "2026-03-01" }, 0, 0, 3, "03-03 03-02 03-01" },
    { { "2026-02-02", "2026-02-01" }, 3, 0, 2, "03-03 03-02 03-01 02-02 02-01" },
    { { "2026-03-04" }, 0, 0, 1, "03-04 03-03 03-02 03-01 02-02 02-01" },
    { { "2026-02-28", "2026-02-20" }, 4, 0, 2,
      "03-04 03-03 03-02 03-01 02-28 02-20 02-02 02-01" },
    { { "2026-01-01", "2026-02-10", "2026-02-25" }, 5, 3, 6,
      "03-04 03-03 03-02 03-01 02-28 02-25 02-20 02-10 02-02 02-01 01-01" },
  };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  GListModel *list = keel_workbook_get_entries (workbook);
  g_autoptr (ModelMirror) mirror = model_mirror_new (list);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) batch = entries_new ();

      for (guint j = 0; j < 4 && cases[i].days[j]; j++)
        g_ptr_array_add (batch, model_entry (cases[i].days[j], cases[i].days[j] + 5, NULL));

      mirror->n_changes = 0;
      keel_workbook_load (workbook, batch);
      g_assert_cmpuint (mirror->n_changes, ==, 1);
      g_assert_cmpuint (mirror->position, ==, cases[i].position);
      g_assert_cmpuint (mirror->n_removed, ==, cases[i].n_removed);
      g_assert_cmpuint (mirror->n_added, ==, cases[i].n_added);
      assert_says (list, cases[i].says);
      model_mirror_check (mirror);
      assert_whole (workbook);
    }
}

static void
loading_is_no_act (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) entry = model_entry ("2026-03-01", "a", NULL);
  gboolean can_undo = TRUE;
  guint n_changed = 0;

  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);
  load_one (workbook, entry);
  load_one (workbook, entry);
  keel_workbook_forget (workbook, keel_record_get_id (KEEL_RECORD (entry)));
  keel_workbook_forget (workbook, "no such id");

  g_object_get (workbook, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_assert_cmpuint (n_changed, ==, 0);
  assert_says (keel_workbook_get_entries (workbook), "");
  assert_whole (workbook);
}

static KeelEntry *
reread (KeelEntry *entry)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (KEEL_RECORD (entry));

  return KEEL_ENTRY (keel_record_new_from_json (g_bytes_get_data (bytes, NULL),
                                                g_bytes_get_size (bytes), NULL));
}

/* What the disk says reaches the object that views hold, wherever that puts it. */
static void
loading_again_assigns (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) entry = model_entry ("2026-03-01", "a", NULL);
  g_autoptr (KeelEntry) other = model_entry ("2026-03-02", "b", NULL);
  g_autoptr (KeelEntry) outside = reread (entry);
  g_autoptr (ModelMirror) mirror = model_mirror_new (keel_workbook_get_entries (workbook));

  load_one (workbook, entry);
  load_one (workbook, other);

  keel_entry_set_title (outside, "c");
  load_one (workbook, outside);
  assert_says (keel_workbook_get_entries (workbook), "b c");
  model_mirror_check (mirror);

  keel_entry_set_day (outside, model_day ("2026-03-03"));
  load_one (workbook, outside);
  assert_says (keel_workbook_get_entries (workbook), "c b");
  model_mirror_check (mirror);

  keel_record_set_deleted (KEEL_RECORD (outside), model_now (0));
  load_one (workbook, outside);
  assert_says (keel_workbook_get_entries (workbook), "b");
  assert_says (keel_workbook_get_trash (workbook), "c");
  g_assert_true (keel_workbook_find_entry (workbook, keel_record_get_id (KEEL_RECORD (outside)))
                 == entry);
  model_mirror_check (mirror);
  assert_whole (workbook);
}

/* One id twice in one batch: the later one says what is so. */
static void
the_same_id_twice_is_one_entry (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GPtrArray) batch = entries_new ();
  KeelEntry *entry = model_entry ("2026-03-01", "a", NULL);

  g_ptr_array_add (batch, entry);
  g_ptr_array_add (batch, reread (entry));
  keel_entry_set_title (batch->pdata[1], "b");
  keel_workbook_load (workbook, batch);

  assert_says (keel_workbook_get_entries (workbook), "b");
  assert_whole (workbook);
}

static void
clearing_leaves_nothing (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (ModelMirror) mirror = model_mirror_new (keel_workbook_get_entries (workbook));
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-03-01"),
                                              KEEL_TIME_NONE, model_now (0));
  gboolean can_undo = TRUE;

  g_object_add_weak_pointer (G_OBJECT (entry), (gpointer *) &entry);
  keel_workbook_clear (workbook);
  model_mirror_check (mirror);
  assert_says (keel_workbook_get_entries (workbook), "");
  g_object_get (workbook, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_assert_null (entry);
  assert_whole (workbook);
}

static void
typing_is_cleaned_and_limited (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autofree char *most = g_strnfill (KEEL_ENTRY_TEXT_MAX, 'x');
  g_autofree char *too_much = g_strnfill (KEEL_ENTRY_TEXT_MAX + 1, 'x');
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-03-01"),
                                              KEEL_TIME_NONE, model_now (0));
  guint n_changed = 0;

  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);

  g_assert_true (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "a\x01\r\nb"));
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_BODY), ==, "a\nb");
  g_assert_true (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "a\nb"));
  g_assert_cmpuint (n_changed, ==, 1);

  g_assert_false (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, too_much));
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_BODY), ==, "a\nb");
  g_assert_cmpuint (n_changed, ==, 1);

  g_assert_true (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, most));
  g_assert_true (keel_workbook_set_entry_title (workbook, entry, "one\ntwo"));
  g_assert_cmpstr (keel_entry_get_title (entry), ==, "one two");
  g_assert_true (keel_workbook_set_entry_title (workbook, entry, NULL));
  g_assert_null (keel_entry_get_title (entry));
  g_assert_cmpuint (n_changed, ==, 4);
}

/* The disk may hold more than can be typed: it can be cut, not grown. */
static void
long_texts_can_be_cut (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autofree char *longer = g_strnfill (KEEL_ENTRY_TEXT_MAX + 20, 'x');
  g_autofree char *shorter = g_strnfill (KEEL_ENTRY_TEXT_MAX + 9, 'x');
  g_autofree char *text = g_strnfill (KEEL_ENTRY_TEXT_MAX + 10, 'x');
  g_autoptr (KeelEntry) entry = model_entry ("2026-03-01", NULL, text);

  load_one (workbook, entry);
  g_assert_false (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, longer));
  g_assert_true (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, shorter));
  g_assert_false (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_HAPPENED, text));
}

static void
typing_moves_nothing (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (ModelMirror) mirror = NULL;
  KeelEntry *entry = keel_workbook_add_entry (workbook, KEEL_ENTRY_THREE_QUESTIONS,
                                              model_day ("2026-03-01"), KEEL_TIME_NONE, model_now (0));

  mirror = model_mirror_new (keel_workbook_get_entries (workbook));
  g_assert_cmpuint (keel_workbook_count_open (workbook), ==, 1);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_NOW_WHAT, "then");
  g_assert_cmpuint (keel_workbook_count_open (workbook), ==, 0);
  keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_NOW_WHAT, "");
  g_assert_cmpuint (keel_workbook_count_open (workbook), ==, 1);
  g_assert_cmpuint (mirror->n_changes, ==, 0);
  assert_whole (workbook);
}

/* Each act that is asked for what is so already does nothing. */
static void
acts_that_change_nothing_are_none (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) entry = model_entry ("2026-03-01", "a", NULL);
  guint n_changed = 0;
  gboolean can_undo = TRUE;

  load_one (workbook, entry);
  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);

  keel_workbook_set_entry_day (workbook, entry, model_day ("2026-03-01"), KEEL_TIME_NONE);
  keel_workbook_set_entry_kind (workbook, entry, KEEL_ENTRY_THREE_QUESTIONS);
  keel_workbook_set_entry_tags (workbook, entry, NULL);
  keel_workbook_set_entry_starred (workbook, entry, FALSE);
  keel_workbook_set_entry_observer (workbook, entry, FALSE);
  keel_workbook_undelete (workbook, KEEL_RECORD (entry));

  g_object_get (workbook, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_assert_cmpuint (n_changed, ==, 0);
}

static void
what_cannot_be_written_cannot_be_changed (void)
{
  static const char newer[] =
    "{\"format\": \"even-keel/entry\", \"schema\": 2, \"day\": \"2026-03-01\", "
    "\"id\": \"3fa85f64-5717-4562-b3fc-7d728b0ede86\", \"created\": \"2026-03-01T08:00:00Z\"}";
  static const char * const tags[] = { "a", NULL };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) entry = KEEL_ENTRY (keel_record_new_from_json (newer, sizeof newer - 1, NULL));
  guint n_changed = 0;

  load_one (workbook, entry);
  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);

  g_assert_false (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "x"));
  g_assert_false (keel_workbook_set_entry_title (workbook, entry, "x"));
  keel_workbook_set_entry_day (workbook, entry, model_day ("2026-03-02"), KEEL_TIME_NONE);
  keel_workbook_set_entry_kind (workbook, entry, KEEL_ENTRY_FREE);
  keel_workbook_set_entry_tags (workbook, entry, tags);
  keel_workbook_set_entry_starred (workbook, entry, TRUE);
  keel_workbook_set_entry_observer (workbook, entry, TRUE);
  keel_workbook_delete (workbook, KEEL_RECORD (entry), model_now (0));

  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (entry)));
  g_assert_false (keel_entry_is_starred (entry));
  g_assert_cmpuint (keel_entry_get_day (entry), ==, model_day ("2026-03-01"));
}

/* A view may hold an entry for a moment longer than the workbook. */
static void
the_forgotten_cannot_be_changed (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) entry = model_entry ("2026-03-01", "a", NULL);
  guint n_changed = 0;

  load_one (workbook, entry);
  keel_workbook_forget (workbook, keel_record_get_id (KEEL_RECORD (entry)));
  g_signal_connect (workbook, "changed", G_CALLBACK (model_count_cb), &n_changed);

  g_assert_false (keel_workbook_set_entry_text (workbook, entry, KEEL_TEXT_BODY, "x"));
  keel_workbook_set_entry_day (workbook, entry, model_day ("2026-03-02"), KEEL_TIME_NONE);
  keel_workbook_set_entry_starred (workbook, entry, TRUE);
  keel_workbook_restore_version (workbook, KEEL_RECORD (entry), KEEL_RECORD (entry));
  keel_workbook_delete (workbook, KEEL_RECORD (entry), model_now (0));
  keel_workbook_undelete (workbook, KEEL_RECORD (entry));

  g_assert_cmpuint (n_changed, ==, 0);
  g_assert_false (keel_workbook_undo (workbook, model_now (0), NULL));
}

static void
blank_entries_are_forgotten (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  KeelEntry *blank = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-03-01"),
                                              KEEL_TIME_NONE, model_now (0));
  KeelEntry *emptied = keel_workbook_add_entry (workbook, KEEL_ENTRY_FREE, model_day ("2026-03-01"),
                                                KEEL_TIME_NONE, model_now (1));
  gboolean can_undo = FALSE;

  keel_workbook_delete (workbook, KEEL_RECORD (blank), model_now (2));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (workbook)), ==, 0);

  /* What stands on the disk goes to the Trash, though it is blank by now. */
  keel_record_stamp (KEEL_RECORD (emptied), "aa", model_now (1));
  keel_workbook_delete (workbook, KEEL_RECORD (emptied), model_now (2));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (workbook)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (workbook)), ==, 0);

  g_object_get (workbook, "can-undo", &can_undo, NULL);
  g_assert_true (can_undo);
  assert_whole (workbook);
}

static void
trash_shows_the_last_deleted_first (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) a = model_entry ("2026-03-01", "a", NULL);
  g_autoptr (KeelEntry) b = model_entry ("2026-03-02", "b", NULL);
  g_autoptr (KeelEntry) c = model_entry ("2026-03-03", "c", NULL);

  load_one (workbook, a);
  load_one (workbook, b);
  load_one (workbook, c);
  keel_workbook_delete (workbook, KEEL_RECORD (b), model_now (1));
  keel_workbook_delete (workbook, KEEL_RECORD (a), model_now (2));
  keel_workbook_delete (workbook, KEEL_RECORD (c), model_now (3));
  assert_says (keel_workbook_get_trash (workbook), "c a b");

  keel_workbook_undelete (workbook, KEEL_RECORD (a));
  assert_says (keel_workbook_get_trash (workbook), "c b");
  assert_says (keel_workbook_get_entries (workbook), "a");
  assert_whole (workbook);
}

/* A view that is told of a new day finds the list in order already. */
static void
day_notified_cb (KeelEntry    *entry,
                 GParamSpec   *pspec,
                 KeelWorkbook *workbook)
{
  keel_sorted_records_find (keel_workbook_get_sorted_entries (workbook), KEEL_RECORD (entry));
  assert_says (keel_workbook_get_entries (workbook), "a b");
}

static void
lists_are_in_order_before_entries_notify (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) a = model_entry ("2026-03-01", "a", NULL);
  g_autoptr (KeelEntry) b = model_entry ("2026-03-02", "b", NULL);
  g_autoptr (ModelMirror) mirror = NULL;

  load_one (workbook, a);
  load_one (workbook, b);
  mirror = model_mirror_new (keel_workbook_get_entries (workbook));
  g_signal_connect (a, "notify::day", G_CALLBACK (day_notified_cb), workbook);

  keel_workbook_set_entry_day (workbook, a, model_day ("2026-03-03"), KEEL_TIME_NONE);
  g_assert_cmpuint (mirror->n_changes, ==, 2);
  model_mirror_check (mirror);

  /* The next month's heading may belong above it now: said, though it stays. */
  keel_workbook_set_entry_day (workbook, a, model_day ("2026-04-01"), KEEL_TIME_NONE);
  g_assert_cmpuint (mirror->n_changes, ==, 3);
  g_assert_cmpuint (mirror->position, ==, 0);
  g_assert_cmpuint (mirror->n_added, ==, 1);
}

static void
origins_are_found (void)
{
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (KeelEntry) a = model_entry ("2026-03-01", "a", NULL);
  g_autoptr (KeelEntry) b = model_entry ("2026-03-02", "b", NULL);

  keel_entry_set_origin (a, "jrnl", "1");
  keel_entry_set_origin (b, "other", "1");
  load_one (workbook, a);
  g_assert_true (keel_workbook_find_origin (workbook, "jrnl", "1") == a);
  g_assert_null (keel_workbook_find_origin (workbook, "other", "1"));

  load_one (workbook, b);
  g_assert_true (keel_workbook_find_origin (workbook, "other", "1") == b);
  g_assert_null (keel_workbook_find_origin (workbook, "jrnl", "2"));

  keel_workbook_delete (workbook, KEEL_RECORD (a), model_now (0));
  g_assert_true (keel_workbook_find_origin (workbook, "jrnl", "1") == a);
  keel_workbook_forget (workbook, keel_record_get_id (KEEL_RECORD (a)));
  g_assert_null (keel_workbook_find_origin (workbook, "jrnl", "1"));
}

static void
add_tagged (KeelWorkbook *workbook,
            const char   *day,
            const char   *first,
            const char   *second)
{
  const char *tags[] = { first, second, NULL };
  g_autoptr (KeelEntry) entry = model_entry (day, NULL, "x");

  keel_entry_set_tags (entry, tags);
  load_one (workbook, entry);
}

static void
tags_are_counted (void)
{
  static const struct
  {
    const char *tag;
    guint       n_entries;
  } expected[] = {
    { "TEAM", 3 }, { "budget", 1 }, { "zeit", 1 }, { "über", 1 },
  };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GPtrArray) tags = NULL;

  add_tagged (workbook, "2026-03-01", "team", "über");
  add_tagged (workbook, "2026-03-03", "TEAM", "zeit");
  add_tagged (workbook, "2026-03-02", "Team", "budget");
  tags = keel_workbook_list_tags (workbook);

  g_assert_cmpuint (tags->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < tags->len; i++)
    {
      const KeelTagCount *count = tags->pdata[i];

      g_assert_cmpstr (count->tag, ==, expected[i].tag);
      g_assert_cmpuint (count->n_entries, ==, expected[i].n_entries);
    }
}

static void
looking_back_finds_the_same_day (void)
{
  static const char * const days[] = {
    "2020-02-29", "2024-02-29", "2025-02-28", "2023-03-01", "2025-03-01", "2025-03-01",
    "2026-03-01", "1668-03-01",
  };
  g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GPtrArray) leap = NULL;
  g_autoptr (GPtrArray) none = NULL;

  none = keel_workbook_list_earlier_years (workbook, model_day ("2026-03-01"));
  g_assert_cmpuint (none->len, ==, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (KeelEntry) entry = model_entry (days[i], days[i], NULL);

      load_one (workbook, entry);
    }

  found = keel_workbook_list_earlier_years (workbook, model_day ("2026-03-01"));
  g_assert_cmpuint (found->len, ==, 4);
  g_assert_cmpuint (keel_entry_get_day (found->pdata[0]), ==, model_day ("2025-03-01"));
  g_assert_cmpuint (keel_entry_get_day (found->pdata[1]), ==, model_day ("2025-03-01"));
  g_assert_cmpuint (keel_entry_get_day (found->pdata[2]), ==, model_day ("2023-03-01"));
  g_assert_cmpuint (keel_entry_get_day (found->pdata[3]), ==, model_day ("1668-03-01"));

  leap = keel_workbook_list_earlier_years (workbook, model_day ("2028-02-29"));
  g_assert_cmpuint (leap->len, ==, 2);
  g_assert_cmpuint (keel_entry_get_day (leap->pdata[0]), ==, model_day ("2024-02-29"));
}

/* Acts and loads by chance: the promises hold after each, and the lists' signals tell
 * the truth. */
static void
act_by_chance (KeelWorkbook *workbook)
{
  GListModel *list = model_random (5) == 0 ? keel_workbook_get_trash (workbook)
                                           : keel_workbook_get_entries (workbook);
  guint n_entries = g_list_model_get_n_items (list);
  g_autoptr (KeelEntry) entry = NULL;
  g_autoptr (KeelEntry) other = model_random_entry ();
  g_autofree char *words = model_random_words (model_random (3));

  if (n_entries == 0)
    {
      load_one (workbook, other);
      return;
    }

  entry = g_list_model_get_item (list, model_random (n_entries));
  switch (model_random (12))
    {
    case 0:
      keel_workbook_add_entry (workbook, KEEL_ENTRY_THREE_QUESTIONS, keel_entry_get_day (other),
                               keel_entry_get_time (other), model_now (0));
      break;
    case 1:
      keel_workbook_set_entry_day (workbook, entry, keel_entry_get_day (other),
                                   keel_entry_get_time (other));
      break;
    case 2:
      keel_workbook_set_entry_kind (workbook, entry, keel_entry_get_kind (other));
      break;
    case 3:
      keel_workbook_set_entry_text (workbook, entry, model_random (KEEL_N_ENTRY_TEXTS), words);
      break;
    case 4:
      keel_workbook_delete (workbook, KEEL_RECORD (entry), model_now ((int) model_random (100)));
      break;
    case 5:
      keel_workbook_undelete (workbook, KEEL_RECORD (entry));
      break;
    case 6:
      keel_workbook_restore_version (workbook, KEEL_RECORD (entry), KEEL_RECORD (other));
      break;
    case 7:
      keel_workbook_forget (workbook, keel_record_get_id (KEEL_RECORD (entry)));
      break;
    case 8:
      keel_workbook_undo (workbook, model_now ((int) model_random (100)), NULL);
      break;
    case 9:
      keel_workbook_redo (workbook, model_now ((int) model_random (100)), NULL);
      break;
    case 10:
      keel_record_assign (KEEL_RECORD (other), KEEL_RECORD (entry));
      load_one (workbook, other);
      break;
    default:
      load_one (workbook, other);
    }
}

static void
load_some (KeelWorkbook *workbook)
{
  g_autoptr (GPtrArray) batch = entries_new ();
  guint n_entries = model_random (20);

  for (guint i = 0; i < n_entries; i++)
    g_ptr_array_add (batch, model_random_entry ());

  if (model_random (2))
    keel_workbook_add_imported (workbook, batch);
  else
    keel_workbook_load (workbook, batch);
}

static void
the_promises_hold_whatever_happens (void)
{
  guint n_rounds = model_rounds (20);

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr (KeelWorkbook) workbook = keel_workbook_new ();
      g_autoptr (ModelMirror) mirror = model_mirror_new (keel_workbook_get_entries (workbook));
      g_autoptr (ModelMirror) trash = model_mirror_new (keel_workbook_get_trash (workbook));

      load_some (workbook);
      for (guint j = 0; j < 100; j++)
        {
          if (model_random (25) == 0)
            load_some (workbook);
          else
            act_by_chance (workbook);

          model_mirror_check (mirror);
          model_mirror_check (trash);
          assert_whole (workbook);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/workbook/new-is-empty", new_is_empty);
  g_test_add_func ("/core/workbook/empty-is-what-nobody-has-touched", empty_is_what_nobody_has_touched);
  g_test_add_func ("/core/workbook/loading-announces-the-smallest-change",
                   loading_announces_the_smallest_change);
  g_test_add_func ("/core/workbook/loading-is-no-act", loading_is_no_act);
  g_test_add_func ("/core/workbook/loading-again-assigns", loading_again_assigns);
  g_test_add_func ("/core/workbook/the-same-id-twice-is-one-entry", the_same_id_twice_is_one_entry);
  g_test_add_func ("/core/workbook/clearing-leaves-nothing", clearing_leaves_nothing);
  g_test_add_func ("/core/workbook/typing-is-cleaned-and-limited", typing_is_cleaned_and_limited);
  g_test_add_func ("/core/workbook/long-texts-can-be-cut", long_texts_can_be_cut);
  g_test_add_func ("/core/workbook/typing-moves-nothing", typing_moves_nothing);
  g_test_add_func ("/core/workbook/acts-that-change-nothing-are-none",
                   acts_that_change_nothing_are_none);
  g_test_add_func ("/core/workbook/what-cannot-be-written-cannot-be-changed",
                   what_cannot_be_written_cannot_be_changed);
  g_test_add_func ("/core/workbook/the-forgotten-cannot-be-changed",
                   the_forgotten_cannot_be_changed);
  g_test_add_func ("/core/workbook/blank-entries-are-forgotten", blank_entries_are_forgotten);
  g_test_add_func ("/core/workbook/trash-shows-the-last-deleted-first",
                   trash_shows_the_last_deleted_first);
  g_test_add_func ("/core/workbook/lists-are-in-order-before-entries-notify",
                   lists_are_in_order_before_entries_notify);
  g_test_add_func ("/core/workbook/origins-are-found", origins_are_found);
  g_test_add_func ("/core/workbook/tags-are-counted", tags_are_counted);
  g_test_add_func ("/core/workbook/looking-back-finds-the-same-day",
                   looking_back_finds_the_same_day);
  g_test_add_func ("/core/workbook/the-promises-hold-whatever-happens",
                   the_promises_hold_whatever_happens);

  return g_test_run ();
}

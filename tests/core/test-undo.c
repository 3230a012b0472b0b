/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "keel-undo.h"

#include "keel-workbook.h"
#include "model-fixture.h"

#include <string.h>

typedef struct
{
  KeelWorkbook *workbook;
  KeelEntry    *entry;       /* loaded, not an act */
  guint         n_changed;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  fixture->workbook = keel_workbook_new ();
  fixture->entry = model_entry ("2026-03-01", "a", "text");
  g_ptr_array_add (one, fixture->entry);
  keel_workbook_load (fixture->workbook, one);
  g_signal_connect (fixture->workbook, "changed", G_CALLBACK (model_count_cb), &fixture->n_changed);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_object_unref (fixture->entry);
  g_assert_finalize_object (fixture->workbook);
}

#define UNDO_TEST(path, function) \
  g_test_add (path, Fixture, NULL, set_up, function, tear_down)

static gboolean
can_undo (Fixture *fixture)
{
  gboolean can;

  g_object_get (fixture->workbook, "can-undo", &can, NULL);
  return can;
}

static gboolean
can_redo (Fixture *fixture)
{
  gboolean can;

  g_object_get (fixture->workbook, "can-redo", &can, NULL);
  return can;
}

static gboolean
undo (Fixture *fixture)
{
  return keel_workbook_undo (fixture->workbook, model_now (0), NULL);
}

static gboolean
redo (Fixture *fixture)
{
  return keel_workbook_redo (fixture->workbook, model_now (0), NULL);
}

static void
do_day (Fixture *fixture)
{
  keel_workbook_set_entry_day (fixture->workbook, fixture->entry, model_day ("2026-05-05"), 61);
}

static void
do_kind (Fixture *fixture)
{
  keel_workbook_set_entry_kind (fixture->workbook, fixture->entry, KEEL_ENTRY_LONG_FORM);
}

static void
do_tags (Fixture *fixture)
{
  static const char * const tags[] = { "x", "y", NULL };

  keel_workbook_set_entry_tags (fixture->workbook, fixture->entry, tags);
}

static void
do_star (Fixture *fixture)
{
  keel_workbook_set_entry_starred (fixture->workbook, fixture->entry, TRUE);
}

static void
do_observe (Fixture *fixture)
{
  keel_workbook_set_entry_observer (fixture->workbook, fixture->entry, TRUE);
}

static void
do_delete (Fixture *fixture)
{
  keel_workbook_delete (fixture->workbook, KEEL_RECORD (fixture->entry), model_now (0));
}

static void
do_restore (Fixture *fixture)
{
  g_autoptr (KeelEntry) version = model_random_entry ();

  keel_record_set_deleted (KEEL_RECORD (version), KEEL_MOMENT_NONE);
  keel_entry_set_text (version, KEEL_TEXT_BROUGHT, "not blank");
  keel_workbook_restore_version (fixture->workbook, KEEL_RECORD (fixture->entry), KEEL_RECORD (version));
}

static void (* const acts[]) (Fixture *fixture) = {
  do_day, do_kind, do_tags, do_star, do_observe, do_delete, do_restore,
};

static void
undoing_brings_back_what_was (Fixture       *fixture,
                              gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (acts); i++)
    {
      g_autofree char *before = model_content (fixture->entry);
      g_autofree char *after = NULL;
      g_autofree char *undone = NULL;
      g_autofree char *redone = NULL;

      fixture->n_changed = 0;
      acts[i] (fixture);
      after = model_content (fixture->entry);
      g_assert_cmpstr (after, !=, before);
      g_assert_cmpuint (fixture->n_changed, ==, 1);

      g_assert_true (undo (fixture));
      undone = model_content (fixture->entry);
      g_assert_cmpstr (undone, ==, before);
      g_assert_cmpuint (fixture->n_changed, ==, 2);

      g_assert_true (redo (fixture));
      redone = model_content (fixture->entry);
      g_assert_cmpstr (redone, ==, after);
      g_assert_cmpuint (fixture->n_changed, ==, 3);

      g_assert_true (undo (fixture));
    }
}

static void
properties_follow (Fixture       *fixture,
                   gconstpointer  data)
{
  guint n_notified = 0;

  g_signal_connect (fixture->workbook, "notify::can-undo", G_CALLBACK (model_count_cb), &n_notified);
  g_signal_connect (fixture->workbook, "notify::can-redo", G_CALLBACK (model_count_cb), &n_notified);

  g_assert_false (can_undo (fixture) || can_redo (fixture));
  g_assert_false (undo (fixture) || redo (fixture));
  do_star (fixture);
  do_tags (fixture);
  g_assert_true (can_undo (fixture) && !can_redo (fixture));
  g_assert_cmpuint (n_notified, ==, 1);

  undo (fixture);
  g_assert_true (can_undo (fixture) && can_redo (fixture));
  undo (fixture);
  g_assert_true (!can_undo (fixture) && can_redo (fixture));
  g_assert_cmpuint (n_notified, ==, 3);
}

static void
a_new_act_ends_redo (Fixture       *fixture,
                     gconstpointer  data)
{
  do_star (fixture);
  do_tags (fixture);
  undo (fixture);
  do_kind (fixture);

  g_assert_false (can_redo (fixture));
  g_assert_false (redo (fixture));
  g_assert_null (keel_entry_get_tags (fixture->entry)[0]);

  /* The kind, then the star. */
  g_assert_true (undo (fixture));
  g_assert_cmpint (keel_entry_get_kind (fixture->entry), ==, KEEL_ENTRY_THREE_QUESTIONS);
  g_assert_true (undo (fixture));
  g_assert_false (keel_entry_is_starred (fixture->entry));
  g_assert_false (undo (fixture));
}

/* Ctrl+Z in a text undoes typing; the last act is another thing. */
static void
typing_is_no_act (Fixture       *fixture,
                  gconstpointer  data)
{
  do_star (fixture);
  keel_workbook_set_entry_text (fixture->workbook, fixture->entry, KEEL_TEXT_SO_WHAT, "typed");
  keel_workbook_set_entry_title (fixture->workbook, fixture->entry, "typed too");

  g_assert_true (undo (fixture));
  g_assert_false (keel_entry_is_starred (fixture->entry));
  g_assert_cmpstr (keel_entry_get_text (fixture->entry, KEEL_TEXT_SO_WHAT), ==, "typed");
  g_assert_cmpstr (keel_entry_get_title (fixture->entry), ==, "typed too");
  g_assert_false (undo (fixture));
}

/* What was typed after an earlier version came back is gone with its undo, and back with
 * its redo. */
static void
words_typed_after_a_restore_are_kept (Fixture       *fixture,
                                      gconstpointer  data)
{
  g_autoptr (KeelEntry) version = model_entry ("2026-02-01", "b", "old text");

  keel_workbook_restore_version (fixture->workbook, KEEL_RECORD (fixture->entry), KEEL_RECORD (version));
  g_assert_cmpstr (keel_entry_get_text (fixture->entry, KEEL_TEXT_HAPPENED), ==, "old text");
  keel_workbook_set_entry_text (fixture->workbook, fixture->entry, KEEL_TEXT_HAPPENED, "new words");

  undo (fixture);
  g_assert_cmpstr (keel_entry_get_text (fixture->entry, KEEL_TEXT_HAPPENED), ==, "text");
  redo (fixture);
  g_assert_cmpstr (keel_entry_get_text (fixture->entry, KEEL_TEXT_HAPPENED), ==, "new words");
}

static void
restoring_keeps_the_account (Fixture       *fixture,
                             gconstpointer  data)
{
  KeelRecord *record = KEEL_RECORD (fixture->entry);
  g_autoptr (KeelEntry) version = model_entry ("2026-02-01", "b", "old text");

  keel_record_stamp (record, "aa", model_now (5));
  keel_workbook_restore_version (fixture->workbook, KEEL_RECORD (fixture->entry), KEEL_RECORD (version));

  g_assert_cmpuint (keel_record_get_revision (record, "aa"), ==, 1);
  g_assert_true (keel_moment_equal (keel_record_get_modified (record), model_now (5)));
  g_assert_cmpstr (keel_entry_get_title (fixture->entry), ==, "b");
}

static void
a_deletion_gets_a_new_time (Fixture       *fixture,
                            gconstpointer  data)
{
  KeelRecord *record = KEEL_RECORD (fixture->entry);
  KeelRecord *shown = NULL;

  do_delete (fixture);
  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (7), &shown));
  g_assert_true (shown == KEEL_RECORD (fixture->entry));
  g_assert_false (keel_record_is_deleted (record));

  g_assert_true (keel_workbook_redo (fixture->workbook, model_now (8), &shown));
  g_assert_true (keel_moment_equal (keel_record_get_deleted (record), model_now (8)));

  keel_workbook_undelete (fixture->workbook, KEEL_RECORD (fixture->entry));
  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (9), &shown));
  g_assert_true (keel_moment_equal (keel_record_get_deleted (record), model_now (9)));
}

static void
a_new_entry_goes_to_the_trash (Fixture       *fixture,
                               gconstpointer  data)
{
  KeelEntry *entry = keel_workbook_add_entry (fixture->workbook, KEEL_ENTRY_FREE,
                                              model_day ("2026-03-02"), KEEL_TIME_NONE,
                                              model_now (0));
  KeelRecord *shown = NULL;

  keel_workbook_set_entry_text (fixture->workbook, entry, KEEL_TEXT_BODY, "words");
  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (1), &shown));
  g_assert_true (shown == KEEL_RECORD (entry));
  g_assert_true (keel_record_is_deleted (KEEL_RECORD (entry)));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (fixture->workbook)), ==, 1);

  g_assert_true (redo (fixture));
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (entry)));
}

static void
a_new_blank_entry_is_forgotten (Fixture       *fixture,
                                gconstpointer  data)
{
  KeelEntry *entry = keel_workbook_add_entry (fixture->workbook, KEEL_ENTRY_FREE,
                                              model_day ("2026-03-02"), KEEL_TIME_NONE,
                                              model_now (0));
  KeelRecord *shown = KEEL_RECORD (fixture->entry);

  keel_workbook_set_entry_starred (fixture->workbook, entry, TRUE);
  g_assert_true (undo (fixture));
  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (1), &shown));
  g_assert_null (shown);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (fixture->workbook)), ==, 0);

  /* Nothing of it can come back. */
  g_assert_false (can_undo (fixture) || can_redo (fixture));
}

static void
an_import_is_one_act (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);
  GListModel *entries = keel_workbook_get_entries (fixture->workbook);
  GListModel *trash = keel_workbook_get_trash (fixture->workbook);
  g_autoptr (ModelMirror) mirror = model_mirror_new (entries);
  KeelRecord *shown = NULL;

  for (guint i = 0; i < 50; i++)
    {
      KeelEntry *entry = model_random_entry ();

      keel_record_set_deleted (KEEL_RECORD (entry), KEEL_MOMENT_NONE);
      g_ptr_array_add (batch, entry);
    }
  keel_workbook_add_imported (fixture->workbook, batch);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 51);
  g_assert_cmpuint (fixture->n_changed, ==, 0);
  g_assert_cmpuint (mirror->n_changes, ==, 1);

  g_assert_true (keel_workbook_undo (fixture->workbook, model_now (0), &shown));
  g_assert_true (shown == batch->pdata[0]);
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (trash), ==, 50);
  g_assert_cmpuint (fixture->n_changed, ==, 50);
  g_assert_cmpuint (mirror->n_changes, ==, 2);
  g_assert_false (undo (fixture));

  g_assert_true (redo (fixture));
  g_assert_cmpuint (g_list_model_get_n_items (entries), ==, 51);
  g_assert_cmpuint (mirror->n_changes, ==, 3);
  model_mirror_check (mirror);
}

static void
the_forgotten_stays_forgotten (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (batch, model_entry ("2026-03-02", "b", NULL));
  g_ptr_array_add (batch, model_entry ("2026-03-03", "c", NULL));
  keel_workbook_add_imported (fixture->workbook, batch);
  do_star (fixture);
  do_delete (fixture);
  undo (fixture);
  keel_workbook_forget (fixture->workbook, keel_record_get_id (KEEL_RECORD (fixture->entry)));
  keel_workbook_forget (fixture->workbook, keel_record_get_id (KEEL_RECORD (batch->pdata[0])));
  g_assert_false (can_redo (fixture));

  g_assert_true (undo (fixture));
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_trash (fixture->workbook)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (keel_workbook_get_entries (fixture->workbook)), ==, 0);
  g_assert_false (undo (fixture));
}

/* As another device leaves it, in a document of its own. */
static KeelEntry *
make_outside (Fixture    *fixture,
              const char *kind)
{
  g_autofree char *text = NULL;

  text = g_strdup_printf ("{\"format\": \"even-keel/entry\", \"schema\": 1, \"id\": \"%s\", "
                          "\"day\": \"2026-03-01\", \"created\": \"2026-03-01T08:00:00Z\", "
                          "\"kind\": \"%s\", \"texts\": {\"happened\": \"outside\"}}",
                          keel_record_get_id (KEEL_RECORD (fixture->entry)), kind);

  return KEEL_ENTRY (keel_record_new_from_json (text, strlen (text), NULL));
}

static void
load_outside (Fixture    *fixture,
              const char *kind)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (one, make_outside (fixture, kind));
  keel_workbook_load (fixture->workbook, one);
}

/* Another device has taken the act back already: to undo it is not to do it again. */
static void
undoing_knows_its_end (Fixture       *fixture,
                       gconstpointer  data)
{
  do_star (fixture);
  do_delete (fixture);
  load_outside (fixture, "free");
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (fixture->entry)));

  g_assert_true (undo (fixture));
  g_assert_false (keel_record_is_deleted (KEEL_RECORD (fixture->entry)));
  g_assert_true (undo (fixture));
  g_assert_false (keel_entry_is_starred (fixture->entry));

  g_assert_true (redo (fixture));
  g_assert_true (keel_entry_is_starred (fixture->entry));
}

static void
what_cannot_be_changed_back_is_not (Fixture       *fixture,
                                    gconstpointer  data)
{
  do_kind (fixture);
  load_outside (fixture, "letter");
  g_assert_false (can_undo (fixture));
  g_assert_cmpint (keel_entry_get_kind (fixture->entry), ==, KEEL_ENTRY_OTHER);
}

static void
the_oldest_acts_are_dropped (Fixture       *fixture,
                             gconstpointer  data)
{
  guint n_undone = 0;

  for (guint i = 0; i < KEEL_UNDO_MAX + 50; i++)
    keel_workbook_set_entry_starred (fixture->workbook, fixture->entry, i % 2 == 0);

  while (undo (fixture))
    n_undone++;

  g_assert_cmpuint (n_undone, ==, KEEL_UNDO_MAX);
}

/* Any sequence of acts, undone to the first, done again to the last. */
static void
chains_come_back (Fixture       *fixture,
                  gconstpointer  data)
{
  guint n_rounds = model_rounds (50);

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autoptr (GPtrArray) contents = g_ptr_array_new_with_free_func (g_free);
      guint n_acts = 0;

      g_ptr_array_add (contents, model_content (fixture->entry));
      for (guint j = 0; j < 20; j++)
        {
          guint n_changed = fixture->n_changed;

          acts[model_random (G_N_ELEMENTS (acts))] (fixture);
          if (fixture->n_changed == n_changed)
            continue;
          g_ptr_array_add (contents, model_content (fixture->entry));
          n_acts++;
        }

      for (guint j = n_acts; j > 0; j--)
        {
          g_autofree char *content = NULL;

          g_assert_true (undo (fixture));
          content = model_content (fixture->entry);
          g_assert_cmpstr (content, ==, contents->pdata[j - 1]);
        }

      for (guint j = 1; j <= n_acts; j++)
        {
          g_autofree char *content = NULL;

          g_assert_true (redo (fixture));
          content = model_content (fixture->entry);
          g_assert_cmpstr (content, ==, contents->pdata[j]);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  UNDO_TEST ("/core/undo/undoing-brings-back-what-was", undoing_brings_back_what_was);
  UNDO_TEST ("/core/undo/properties-follow", properties_follow);
  UNDO_TEST ("/core/undo/a-new-act-ends-redo", a_new_act_ends_redo);
  UNDO_TEST ("/core/undo/typing-is-no-act", typing_is_no_act);
  UNDO_TEST ("/core/undo/words-typed-after-a-restore-are-kept",
             words_typed_after_a_restore_are_kept);
  UNDO_TEST ("/core/undo/restoring-keeps-the-account", restoring_keeps_the_account);
  UNDO_TEST ("/core/undo/a-deletion-gets-a-new-time", a_deletion_gets_a_new_time);
  UNDO_TEST ("/core/undo/a-new-entry-goes-to-the-trash", a_new_entry_goes_to_the_trash);
  UNDO_TEST ("/core/undo/a-new-blank-entry-is-forgotten", a_new_blank_entry_is_forgotten);
  UNDO_TEST ("/core/undo/an-import-is-one-act", an_import_is_one_act);
  UNDO_TEST ("/core/undo/the-forgotten-stays-forgotten", the_forgotten_stays_forgotten);
  UNDO_TEST ("/core/undo/undoing-knows-its-end", undoing_knows_its_end);
  UNDO_TEST ("/core/undo/what-cannot-be-changed-back-is-not", what_cannot_be_changed_back_is_not);
  UNDO_TEST ("/core/undo/the-oldest-acts-are-dropped", the_oldest_acts_are_dropped);
  UNDO_TEST ("/core/undo/chains-come-back", chains_come_back);

  return g_test_run ();
}

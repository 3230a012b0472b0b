/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-fixture.h"

#include <stdlib.h>
#include <string.h>

/* 2026-11-23T21:02:11+01:00 */
#define NOW 1795464131

static const char * const words[] = {
  "the", "supplier", "Supplier", "late", "again", "über", "Über", "uber", "Straße", "strasse",
  "café", "Café", "talk", "Talk", "team", "meeting", "“quoted”", "don’t", "dont", "a", "an",
  "and", "I", "raised", "voice", "naïve", "naive", "plan", "planning", "budget", "2026", "11",
  "ﬁne", "fine", "–", "…", "👍", "Ängste", "angste", "no", "yes", "hard", "harder",
};

static const char * const tags[] = {
  "team", "Team", "feedback", "budget", "Über", "uber", "one to one",
};

KeelMoment
model_now (int minutes)
{
  return (KeelMoment) { .seconds = NOW + (gint64) minutes * 60, .offset = 60 };
}

KeelDay
model_day (const char *text)
{
  KeelDay day = KEEL_DAY_NONE;

  g_assert_true (keel_day_parse (text, &day));
  return day;
}

KeelEntry *
model_entry (const char *day,
             const char *title,
             const char *happened)
{
  KeelEntry *entry = keel_entry_new (KEEL_ENTRY_THREE_QUESTIONS, model_day (day), KEEL_TIME_NONE,
                                     model_now (0));

  keel_entry_set_title (entry, title);
  keel_entry_set_text (entry, KEEL_TEXT_HAPPENED, happened);

  return entry;
}

guint
model_random (guint n)
{
  return (guint) g_test_rand_int_range (0, (gint32) n);
}

char *
model_random_words (guint n_words)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    {
      if (i > 0)
        g_string_append_c (text, model_random (8) == 0 ? '\n' : ' ');
      g_string_append (text, words[model_random (G_N_ELEMENTS (words))]);
    }

  return g_string_free (text, FALSE);
}

static void
add_random_tags (KeelEntry *entry)
{
  const char *chosen[4] = { NULL };
  guint n_tags = model_random (4);

  for (guint i = 0; i < n_tags; i++)
    chosen[i] = tags[model_random (G_N_ELEMENTS (tags))];

  keel_entry_set_tags (entry, chosen);
}

KeelEntry *
model_random_entry (void)
{
  KeelDay day = model_day ("2026-11-23") - model_random (60);
  int time = model_random (3) == 0 ? KEEL_TIME_NONE : (int) model_random (24 * 60);
  KeelEntry *entry = keel_entry_new (model_random (KEEL_ENTRY_OTHER), day, time,
                                     model_now ((int) model_random (5)));
  const KeelEntryText *texts;
  guint n_texts = keel_entry_kind_get_texts (keel_entry_get_kind (entry), &texts);

  for (guint i = 0; i < n_texts; i++)
    {
      g_autofree char *text = model_random_words (model_random (12));

      keel_entry_set_text (entry, texts[i], text);
    }

  if (model_random (2) == 0)
    {
      g_autofree char *title = model_random_words (1 + model_random (4));

      keel_entry_set_title (entry, title);
    }

  add_random_tags (entry);
  keel_entry_set_starred (entry, model_random (4) == 0);
  keel_entry_set_observer (entry, model_random (4) == 0);
  if (model_random (6) == 0)
    keel_record_set_deleted (KEEL_RECORD (entry), model_now ((int) model_random (100)));

  return entry;
}

KeelRecord *
model_read (const char *text)
{
  g_autoptr (GError) error = NULL;
  KeelRecord *record = keel_record_new_from_json (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (record);

  return record;
}

char *
model_write (gpointer record)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (KEEL_RECORD (record));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

char *
model_refusal (const char *text)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (keel_record_new_from_json (text, strlen (text), &error));
  g_assert_nonnull (error);

  return g_strdup (error->message);
}

char *
model_example (const char *page)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "../data/schema", page, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  const char *start, *end;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  start = strstr (text, "```json\n");
  end = start ? strstr (start, "\n```\n") : NULL;
  g_assert_nonnull (end);

  return g_strndup (start + 8, (gsize) (end + 1 - start - 8));
}

char *
model_replace (const char *text,
               const char *from,
               const char *to)
{
  g_auto (GStrv) parts = g_strsplit (text, from, -1);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);

  return g_strconcat (parts[0], to, parts[1], NULL);
}

KeelRecord *
model_read_example (const char *page)
{
  g_autofree char *text = model_example (page);
  g_autoptr (KeelRecord) record = model_read (text);
  g_autofree char *written = model_write (record);

  g_assert_cmpstr (written, ==, text);
  return g_steal_pointer (&record);
}

void
model_check_refusals (const char      *page,
                      const ModelEdit *edits,
                      gsize            n_edits)
{
  g_autofree char *example = model_example (page);

  for (gsize i = 0; i < n_edits; i++)
    {
      g_autofree char *text = model_replace (example, edits[i].from, edits[i].to);
      g_autofree char *message = model_refusal (text);

      g_assert_cmpstr (message, ==, edits[i].message);
    }
}

void
model_check_unknown (const char      *page,
                     const ModelEdit *edits,
                     gsize            n_edits,
                     const char      *first)
{
  g_autofree char *text = model_example (page);
  g_autoptr (KeelRecord) record = NULL;
  g_autoptr (KeelRecord) copy = NULL;
  g_autofree char *written = NULL;
  g_autofree char *copied = NULL;
  g_autofree char *member = g_strdup_printf ("\"%s\"", first);

  for (gsize i = 0; i < n_edits; i++)
    {
      g_autofree char *old = text;

      text = model_replace (old, edits[i].from, edits[i].to);
    }

  record = model_read (text);
  written = model_write (record);
  g_assert_cmpstr (written, ==, text);

  copy = keel_record_copy_as_new (record, model_now (0));
  copied = model_write (copy);
  g_assert_cmpstr (strstr (copied, member), ==, strstr (text, member));
}

KeelRecord *
model_read_newer (const char *page,
                  ModelEdit   edit)
{
  g_autofree char *example = model_example (page);
  g_autofree char *newer = model_replace (example, "\"schema\": 1", "\"schema\": 2");
  g_autofree char *text = model_replace (newer, edit.from, edit.to);
  KeelRecord *record = model_read (text);

  g_assert_false (keel_record_is_writable (record));
  return record;
}

char *
model_content (KeelEntry *entry)
{
  g_autoptr (GBytes) bytes = keel_record_to_json (KEEL_RECORD (entry));
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  const char *modified = strstr (text, "  \"modified\"");
  const char *deleted = strstr (text, "  \"deleted\"");

  g_assert_true (modified && deleted && modified < deleted);

  return g_strdup_printf ("%.*s%s", (int) (modified - text), text, deleted);
}

guint
model_rounds (guint fallback)
{
  const char *rounds = g_getenv ("KEEL_ROUNDS");

  return rounds ? (guint) strtoul (rounds, NULL, 10) : fallback;
}

static void
items_changed_cb (ModelMirror *mirror,
                  guint        position,
                  guint        n_removed,
                  guint        n_added)
{
  g_assert_cmpuint (position + n_removed, <=, mirror->items->len);
  g_assert_cmpuint (g_list_model_get_n_items (mirror->model), ==,
                    mirror->items->len - n_removed + n_added);

  if (n_removed > 0)
    g_ptr_array_remove_range (mirror->items, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (mirror->items, (int) (position + i),
                        g_list_model_get_item (mirror->model, position + i));

  mirror->n_changes++;
  mirror->position = position;
  mirror->n_removed = n_removed;
  mirror->n_added = n_added;
}

ModelMirror *
model_mirror_new (GListModel *model)
{
  ModelMirror *mirror = g_new0 (ModelMirror, 1);

  mirror->model = g_object_ref (model);
  mirror->items = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    g_ptr_array_add (mirror->items, g_list_model_get_item (model, i));
  g_signal_connect_swapped (model, "items-changed", G_CALLBACK (items_changed_cb), mirror);

  return mirror;
}

void
model_mirror_check (ModelMirror *mirror)
{
  g_assert_cmpuint (g_list_model_get_n_items (mirror->model), ==, mirror->items->len);

  for (guint i = 0; i < mirror->items->len; i++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (mirror->model, i);

      g_assert_true (item == mirror->items->pdata[i]);
    }
}

void
model_mirror_free (ModelMirror *mirror)
{
  g_signal_handlers_disconnect_by_data (mirror->model, mirror);
  g_object_unref (mirror->model);
  g_ptr_array_unref (mirror->items);
  g_free (mirror);
}

void
model_count_cb (gpointer object,
                gpointer argument,
                gpointer count)
{
  guint *n_emissions = count;

  (*n_emissions)++;
}

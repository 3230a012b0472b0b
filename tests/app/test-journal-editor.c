/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-day-popover.h"
#include "keel-entry-editor.h"
#include "keel-entry-texts.h"
#include "keel-tag-entry.h"

/* An editor in a window of its own, showing @entry. */
static KeelEntryEditor *
open_editor (AppFixture *fixture,
             KeelEntry  *entry)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *editor = keel_entry_editor_new (fixture->session);

  adw_window_set_content (ADW_WINDOW (window), editor);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 600);
  keel_entry_editor_set_entry (KEEL_ENTRY_EDITOR (editor), entry);
  gtk_window_present (GTK_WINDOW (window));

  return KEEL_ENTRY_EDITOR (editor);
}

static void
close_editor (KeelEntryEditor *editor)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (editor)));

  g_object_add_weak_pointer (G_OBJECT (editor), (gpointer *) &editor);
  gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (editor);
}

static GtkTextView *
find_view (KeelEntryEditor *editor,
           KeelEntryText    text)
{
  GtkWidget *texts = app_find (GTK_WIDGET (editor), KEEL_TYPE_ENTRY_TEXTS);

  return keel_entry_texts_get_view (KEEL_ENTRY_TEXTS (texts), text);
}

static GtkTextBuffer *
find_buffer (KeelEntryEditor *editor,
             KeelEntryText    text)
{
  return gtk_text_view_get_buffer (find_view (editor, text));
}

static char *
dup_shown (KeelEntryEditor *editor,
           KeelEntryText    text)
{
  GtkTextBuffer *buffer = find_buffer (editor, text);
  char *shown;

  g_object_get (buffer, "text", &shown, NULL);

  return shown;
}

static void
assert_shown (KeelEntryEditor *editor,
              KeelEntryText    text,
              const char      *expected)
{
  g_autofree char *shown = dup_shown (editor, text);

  g_assert_cmpstr (shown, ==, expected);
}

static void
type (KeelEntryEditor *editor,
      KeelEntryText    text,
      const char      *typed)
{
  gtk_text_buffer_insert_at_cursor (find_buffer (editor, text), typed, -1);
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_showing_is_no_edit (AppFixture    *fixture,
                         gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  KeelEntry *other = app_add_entry (fixture, "Rain");
  KeelEntryEditor *editor = open_editor (fixture, entry);
  guint n_changes = 0;

  g_signal_connect_swapped (fixture->workbook, "changed", G_CALLBACK (count_cb), &n_changes);
  assert_shown (editor, KEEL_TEXT_HAPPENED, "A day on the water");
  keel_entry_editor_set_entry (editor, other);
  assert_shown (editor, KEEL_TEXT_HAPPENED, "Rain");
  keel_entry_editor_set_entry (editor, NULL);
  keel_entry_editor_set_entry (editor, entry);

  g_assert_cmpuint (n_changes, ==, 0);
  g_assert_false (gtk_text_buffer_get_can_undo (find_buffer (editor, KEEL_TEXT_HAPPENED)));
  g_signal_handlers_disconnect_by_data (fixture->workbook, &n_changes);
  close_editor (editor);
}

static void
test_typing_is_the_entrys_at_once (AppFixture    *fixture,
                                   gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "");
  KeelEntryEditor *editor = open_editor (fixture, entry);

  type (editor, KEEL_TEXT_SO_WHAT, "It matters.");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_SO_WHAT), ==, "It matters.");
  g_assert_cmpint (keel_session_get_save_state (fixture->session), ==, KEEL_SAVE_PENDING);

  gtk_text_buffer_undo (find_buffer (editor, KEEL_TEXT_SO_WHAT));
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_SO_WHAT), ==, "");
  close_editor (editor);
}

static void
test_undo_stays_with_its_entry (AppFixture    *fixture,
                                gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "One");
  KeelEntry *other = app_add_entry (fixture, "Two");
  KeelEntryEditor *editor = open_editor (fixture, entry);

  type (editor, KEEL_TEXT_HAPPENED, "!");
  keel_entry_editor_set_entry (editor, other);
  g_assert_false (gtk_text_buffer_get_can_undo (find_buffer (editor, KEEL_TEXT_HAPPENED)));
  gtk_text_buffer_undo (find_buffer (editor, KEEL_TEXT_HAPPENED));
  g_assert_cmpstr (keel_entry_get_text (other, KEEL_TEXT_HAPPENED), ==, "Two");
  close_editor (editor);
}

static void
test_another_kind_keeps_every_word (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  KeelEntryEditor *editor = open_editor (fixture, entry);
  GtkDropDown *kind = GTK_DROP_DOWN (app_find (GTK_WIDGET (editor), GTK_TYPE_DROP_DOWN));

  g_assert_cmpuint (gtk_drop_down_get_selected (kind), ==, KEEL_ENTRY_THREE_QUESTIONS);
  gtk_drop_down_set_selected (kind, KEEL_ENTRY_STRENGTHS);
  g_assert_cmpint (keel_entry_get_kind (entry), ==, KEEL_ENTRY_STRENGTHS);

  assert_shown (editor, KEEL_TEXT_BROUGHT, "");
  assert_shown (editor, KEEL_TEXT_HAPPENED, "A day on the water");
  g_assert_null (find_view (editor, KEEL_TEXT_SO_WHAT));
  close_editor (editor);
}

static void
test_a_change_from_elsewhere_keeps_the_cursor (AppFixture    *fixture,
                                               gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  KeelEntryEditor *editor = open_editor (fixture, entry);
  GtkTextBuffer *buffer = find_buffer (editor, KEEL_TEXT_HAPPENED);
  GtkTextIter place;
  int cursor;

  gtk_text_buffer_get_iter_at_offset (buffer, &place, 5);
  gtk_text_buffer_place_cursor (buffer, &place);
  keel_workbook_set_entry_text (fixture->workbook, entry, KEEL_TEXT_HAPPENED, "A day on the river");

  assert_shown (editor, KEEL_TEXT_HAPPENED, "A day on the river");
  g_object_get (buffer, "cursor-position", &cursor, NULL);
  g_assert_cmpint (cursor, ==, 5);
  close_editor (editor);
}

static void
test_what_is_pasted_is_cleaned (AppFixture    *fixture,
                                gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "");
  KeelEntryEditor *editor = open_editor (fixture, entry);

  type (editor, KEEL_TEXT_HAPPENED, "one\r\ntwo\x01\x1f\tthree");
  assert_shown (editor, KEEL_TEXT_HAPPENED, "one\ntwo\tthree");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), ==, "one\ntwo\tthree");
  close_editor (editor);
}

static void
test_too_much_is_not_let_in (AppFixture    *fixture,
                             gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "kept");
  KeelEntryEditor *editor = open_editor (fixture, entry);
  g_autofree char *much = g_strnfill (KEEL_ENTRY_TEXT_MAX, 'x');

  type (editor, KEEL_TEXT_HAPPENED, much);
  assert_shown (editor, KEEL_TEXT_HAPPENED, "kept");
  g_assert_cmpstr (keel_entry_get_text (entry, KEEL_TEXT_HAPPENED), ==, "kept");
  close_editor (editor);
}

static void
test_tags_are_added_and_taken_back (AppFixture    *fixture,
                                    gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  KeelEntryEditor *editor = open_editor (fixture, entry);
  GtkWidget *tags = app_find (GTK_WIDGET (editor), KEEL_TYPE_TAG_ENTRY);
  GtkWidget *field = app_find (tags, GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (field), "team, budget, wa");
  g_assert_true (keel_entry_has_tag (entry, "team"));
  g_assert_true (keel_entry_has_tag (entry, "budget"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (field)), ==, "wa");

  g_signal_emit_by_name (field, "activate");
  g_assert_true (keel_entry_has_tag (entry, "wa"));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (field)), ==, "");

  g_signal_emit_by_name (app_find (tags, GTK_TYPE_BUTTON), "clicked");
  g_assert_false (keel_entry_has_tag (entry, "team"));
  g_assert_true (keel_entry_has_tag (entry, "budget"));
  close_editor (editor);
}

static void
test_the_star_is_an_act (AppFixture    *fixture,
                         gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  KeelEntryEditor *editor = open_editor (fixture, entry);

  gtk_widget_activate_action (GTK_WIDGET (editor), "entry.starred", NULL);
  g_assert_true (keel_entry_is_starred (entry));
  g_assert_true (keel_workbook_undo (fixture->workbook, keel_session_get_now (fixture->session), NULL));
  g_assert_false (keel_entry_is_starred (entry));
  close_editor (editor);
}

typedef struct
{
  guint   n_picks;
  KeelDay day;
  int     time;
} Picked;

static void
picked_cb (KeelDayPopover *popover,
           KeelDay         day,
           int             time,
           Picked         *picked)
{
  picked->n_picks++;
  picked->day = day;
  picked->time = time;
}

static void
choose (GtkWidget  *popover,
        int         day_of_month,
        const char *time)
{
  g_autoptr (GDateTime) date = g_date_time_new_utc (2026, 11, day_of_month, 12, 0, 0);

  keel_day_popover_set (KEEL_DAY_POPOVER (popover), keel_day_from_ymd (2026, 11, 20), 600,
                        keel_day_from_ymd (2026, 11, 23));
  gtk_calendar_select_day (GTK_CALENDAR (app_find (popover, GTK_TYPE_CALENDAR)), date);
  gtk_editable_set_text (GTK_EDITABLE (app_find (popover, GTK_TYPE_ENTRY)), time);
  g_signal_emit_by_name (popover, "closed");
}

static void
test_a_day_to_come_is_refused (void)
{
  static const struct
  {
    int         day;
    const char *time;
    guint       n_picks;
    int         picked_day;
    int         picked_time;
  } cases[] = {
    { 20, "10:00", 0, 0, 0 },
    { 19, "10:00", 1, 19, 600 },
    { 23, "", 1, 23, KEEL_TIME_NONE },
    { 24, "10:00", 0, 0, 0 },
    { 24, "11:30", 1, 20, 690 },
    { 20, "25:99", 0, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *popover = g_object_ref_sink (keel_day_popover_new (TRUE));
      Picked picked = { 0, };

      g_signal_connect (popover, "picked", G_CALLBACK (picked_cb), &picked);
      choose (popover, cases[i].day, cases[i].time);
      g_assert_cmpuint (picked.n_picks, ==, cases[i].n_picks);
      if (picked.n_picks > 0)
        {
          g_assert_cmpuint (picked.day, ==, keel_day_from_ymd (2026, 11, cases[i].picked_day));
          g_assert_cmpint (picked.time, ==, cases[i].picked_time);
        }

      g_assert_finalize_object (popover);
    }
}

/* Written by a newer program: it is shown, and nothing in it can be changed. */
static const char newer[] =
  "{\n"
  "  \"format\": \"even-keel/entry\", \"schema\": 99,\n"
  "  \"id\": \"3fa85f64-5717-4562-b3fc-7d728b0ede86\", \"day\": \"2026-11-20\",\n"
  "  \"created\": \"2026-11-20T08:14:03+01:00\", \"modified\": \"2026-11-20T08:14:03+01:00\",\n"
  "  \"kind\": \"three-questions\", \"texts\": {\"happened\": \"From tomorrow\"}\n"
  "}\n";

static void
test_a_newer_entry_is_for_reading (AppFixture    *fixture,
                                   gconstpointer  data)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;
  KeelRecord *record = keel_record_new_from_json (newer, strlen (newer), &error);
  KeelEntryEditor *editor;

  g_assert_no_error (error);
  g_ptr_array_add (entries, record);
  keel_workbook_load (fixture->workbook, entries);

  editor = open_editor (fixture, KEEL_ENTRY (record));
  assert_shown (editor, KEEL_TEXT_HAPPENED, "From tomorrow");
  g_assert_false (gtk_text_view_get_editable (find_view (editor, KEEL_TEXT_HAPPENED)));
  g_assert_false (gtk_widget_is_sensitive (app_find (GTK_WIDGET (editor), GTK_TYPE_DROP_DOWN)));

  gtk_widget_activate_action (GTK_WIDGET (editor), "entry.starred", NULL);
  g_assert_false (keel_entry_is_starred (KEEL_ENTRY (record)));
  close_editor (editor);
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/journal-editor/showing-is-no-edit", test_showing_is_no_edit);
  APP_TEST (application, "/app/journal-editor/typing-is-the-entrys-at-once", test_typing_is_the_entrys_at_once);
  APP_TEST (application, "/app/journal-editor/undo-stays-with-its-entry", test_undo_stays_with_its_entry);
  APP_TEST (application, "/app/journal-editor/another-kind-keeps-every-word", test_another_kind_keeps_every_word);
  APP_TEST (application, "/app/journal-editor/a-change-from-elsewhere-keeps-the-cursor",
            test_a_change_from_elsewhere_keeps_the_cursor);
  APP_TEST (application, "/app/journal-editor/what-is-pasted-is-cleaned", test_what_is_pasted_is_cleaned);
  APP_TEST (application, "/app/journal-editor/too-much-is-not-let-in", test_too_much_is_not_let_in);
  APP_TEST (application, "/app/journal-editor/tags-are-added-and-taken-back", test_tags_are_added_and_taken_back);
  APP_TEST (application, "/app/journal-editor/the-star-is-an-act", test_the_star_is_an_act);
  APP_TEST (application, "/app/journal-editor/a-newer-entry-is-for-reading", test_a_newer_entry_is_for_reading);
  g_test_add_func ("/app/journal-editor/a-day-to-come-is-refused", test_a_day_to_come_is_refused);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

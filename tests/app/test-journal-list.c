/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "app-fixture.h"
#include "keel-entry-row.h"
#include "keel-entry-view.h"
#include "keel-filter-menu.h"

static KeelEntry *
add_entry_on (AppFixture *fixture,
              int         month,
              int         day,
              const char *text)
{
  KeelEntry *entry = app_add_entry (fixture, text);

  keel_workbook_set_entry_day (fixture->workbook, entry, keel_day_from_ymd (2026, month, day), KEEL_TIME_NONE);

  return entry;
}

static KeelEntryView *
open_view (AppFixture *fixture)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *view = g_object_new (KEEL_TYPE_ENTRY_VIEW, NULL);

  keel_entry_view_set_model (KEEL_ENTRY_VIEW (view), keel_workbook_get_entries (fixture->workbook));
  adw_window_set_content (ADW_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));

  return KEEL_ENTRY_VIEW (view);
}

static void
close_view (KeelEntryView *view)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (view)));

  g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
  gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (view);
}

static KeelEntryRow *
find_row (GtkWidget *widget,
          KeelEntry *entry)
{
  if (KEEL_IS_ENTRY_ROW (widget) && keel_entry_row_get_entry (KEEL_ENTRY_ROW (widget)) == entry)
    return KEEL_ENTRY_ROW (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      KeelEntryRow *row = find_row (child, entry);

      if (row)
        return row;
    }

  return NULL;
}

static const char *
get_month (KeelEntryView *view,
           KeelEntry     *entry)
{
  return keel_entry_row_get_month (find_row (GTK_WIDGET (view), entry));
}

static void
test_a_month_stands_above_its_first_row (AppFixture    *fixture,
                                         gconstpointer  data)
{
  KeelEntry *october = add_entry_on (fixture, 10, 5, "October");
  KeelEntry *late_october = add_entry_on (fixture, 10, 31, "Late October");
  KeelEntry *november = add_entry_on (fixture, 11, 2, "November");
  KeelEntryView *view = open_view (fixture);

  g_assert_cmpstr (get_month (view, november), ==, "November 2026");
  g_assert_cmpstr (get_month (view, late_october), ==, "October 2026");
  g_assert_null (get_month (view, october));

  /* The first of a month goes, and comes back. */
  keel_workbook_delete (fixture->workbook, KEEL_RECORD (late_october), keel_session_get_now (fixture->session));
  g_assert_cmpstr (get_month (view, october), ==, "October 2026");
  keel_workbook_undelete (fixture->workbook, KEEL_RECORD (late_october));
  g_assert_cmpstr (get_month (view, late_october), ==, "October 2026");
  g_assert_null (get_month (view, october));

  /* Another day at the same place in the list. */
  keel_workbook_set_entry_day (fixture->workbook, late_october, keel_day_from_ymd (2026, 11, 1), KEEL_TIME_NONE);
  g_assert_cmpstr (get_month (view, november), ==, "November 2026");
  g_assert_null (get_month (view, late_october));
  g_assert_cmpstr (get_month (view, october), ==, "October 2026");

  /* One more on top. */
  g_assert_null (get_month (view, late_october));
  add_entry_on (fixture, 11, 20, "Latest");
  g_assert_null (get_month (view, november));
  close_view (view);
}

static void
test_a_row_says_what_the_entry_says (AppFixture    *fixture,
                                     gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "A day on the water\nWind from the west, and a long way home.");
  KeelEntryView *view = open_view (fixture);
  KeelEntryCard *card = keel_entry_row_get_card (find_row (GTK_WIDGET (view), entry));
  const char *tags[] = { "sailing", NULL };

  g_assert_cmpstr (keel_entry_card_get_headline (card), ==, "A day on the water");
  g_assert_cmpstr (keel_entry_card_get_excerpt (card), ==, "Wind from the west, and a long way home.");
  g_assert_cmpstr (keel_entry_card_get_notes (card), ==, "Open");

  keel_workbook_set_entry_text (fixture->workbook, entry, KEEL_TEXT_NOW_WHAT, "Reef earlier.");
  keel_workbook_set_entry_tags (fixture->workbook, entry, tags);
  keel_workbook_set_entry_title (fixture->workbook, entry, "Westerly");
  g_assert_cmpstr (keel_entry_card_get_headline (card), ==, "Westerly");
  g_assert_cmpstr (keel_entry_card_get_notes (card), ==, "sailing");
  gtk_test_accessible_assert_property (gtk_widget_get_parent (gtk_widget_get_parent (GTK_WIDGET (card))),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Monday, 23 November 2026, Westerly, 1 tag: sailing");
  close_view (view);
}

/* A first line that is a paragraph goes on where the headline ends. */
static void
test_a_long_line_goes_on_in_the_excerpt (AppFixture    *fixture,
                                         gconstpointer  data)
{
  KeelEntry *entry = app_add_entry (fixture, "Up very betimes, and so continued all the morning.");
  KeelEntryView *view = open_view (fixture);
  KeelEntryCard *card = keel_entry_row_get_card (find_row (GTK_WIDGET (view), entry));

  g_assert_cmpstr (keel_entry_card_get_headline (card), ==, "Up very betimes, and so…");
  g_assert_cmpstr (keel_entry_card_get_excerpt (card), ==, "continued all the morning.");
  close_view (view);
}

static gboolean
is_laid_out (gpointer view)
{
  return gtk_widget_get_height (view) > 0;
}

typedef struct
{
  KeelEntryView *view;
  KeelEntry     *entry;
} Place;

static gboolean
is_dressed (gpointer data)
{
  Place *place = data;
  KeelEntryRow *row = find_row (GTK_WIDGET (place->view), place->entry);

  return row != NULL && keel_entry_row_get_card (row) != NULL;
}

static void
test_rows_are_dressed_when_they_come_near (AppFixture    *fixture,
                                           gconstpointer  data)
{
  Place place = { NULL, };

  for (int day = 30; day > 0; day--)
    {
      add_entry_on (fixture, 10, day, "Morning");
      place.entry = add_entry_on (fixture, 9, day, "Evening");
    }

  place.view = open_view (fixture);
  app_wait (is_laid_out, place.view);
  g_assert_false (is_dressed (&place));

  keel_entry_view_select (place.view, place.entry);
  app_wait (is_dressed, &place);
  close_view (place.view);
}

static void
test_neighbours_end_with_the_list (AppFixture    *fixture,
                                   gconstpointer  data)
{
  KeelEntry *older = add_entry_on (fixture, 10, 5, "Older");
  KeelEntry *newer = add_entry_on (fixture, 11, 2, "Newer");
  KeelEntryView *view = open_view (fixture);

  g_assert_true (keel_entry_view_get_neighbour (view, newer, 1) == older);
  g_assert_true (keel_entry_view_get_neighbour (view, older, -1) == newer);
  g_assert_null (keel_entry_view_get_neighbour (view, newer, -1));
  g_assert_null (keel_entry_view_get_neighbour (view, older, 1));
  close_view (view);
}

static void
test_filters_keep_the_words (AppFixture    *fixture,
                             gconstpointer  data)
{
  g_autoptr (KeelEntryFilter) filter = keel_entry_filter_new (fixture->workbook);
  g_autoptr (GSimpleActionGroup) actions = keel_filter_actions_new (filter);
  KeelEntryQuery query = KEEL_ENTRY_QUERY_ALL;

  query.words = "water";
  keel_entry_filter_set_query (filter, &query);

  g_action_group_activate_action (G_ACTION_GROUP (actions), "open-only", NULL);
  g_action_group_activate_action (G_ACTION_GROUP (actions), "kind", g_variant_new_int32 (KEEL_ENTRY_FREE));
  g_action_group_activate_action (G_ACTION_GROUP (actions), "tag", g_variant_new_string ("work"));
  query = keel_entry_filter_get_query (filter);
  g_assert_cmpstr (query.words, ==, "water");
  g_assert_true (query.open_only);
  g_assert_false (query.starred_only);
  g_assert_cmpint (query.kind, ==, KEEL_ENTRY_FREE);
  g_assert_cmpstr (query.tag, ==, "work");

  g_action_group_activate_action (G_ACTION_GROUP (actions), "tag", g_variant_new_string (""));
  query = keel_entry_filter_get_query (filter);
  g_assert_null (query.tag);

  keel_entry_filter_set_query (filter, &KEEL_ENTRY_QUERY_ALL);
  g_assert_false (g_variant_get_boolean (g_action_group_get_action_state (G_ACTION_GROUP (actions), "open-only")));
}

/* An underscore in a tag is one, and not the mark of a letter to press. */
static void
test_the_menu_offers_the_tags_in_use (AppFixture    *fixture,
                                      gconstpointer  data)
{
  const char *tags[] = { "next_step", NULL };
  KeelEntry *entry = app_add_entry (fixture, "A day on the water");
  g_autoptr (GMenuModel) menu = NULL;
  g_autoptr (GMenuModel) section = NULL;
  g_autofree char *label = NULL;

  keel_workbook_set_entry_tags (fixture->workbook, entry, tags);
  menu = keel_filter_menu_new (fixture->workbook);
  g_assert_cmpint (g_menu_model_get_n_items (menu), ==, 3);
  section = g_menu_model_get_item_link (menu, 2, G_MENU_LINK_SECTION);
  g_assert_cmpint (g_menu_model_get_n_items (section), ==, 2);
  g_assert_true (g_menu_model_get_item_attribute (section, 1, G_MENU_ATTRIBUTE_LABEL, "s", &label));
  g_assert_cmpstr (label, ==, "next__step (1)");
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/journal-list/a-month-stands-above-its-first-row",
            test_a_month_stands_above_its_first_row);
  APP_TEST (application, "/app/journal-list/a-row-says-what-the-entry-says", test_a_row_says_what_the_entry_says);
  APP_TEST (application, "/app/journal-list/a-long-line-goes-on-in-the-excerpt",
            test_a_long_line_goes_on_in_the_excerpt);
  APP_TEST (application, "/app/journal-list/rows-are-dressed-when-they-come-near",
            test_rows_are_dressed_when_they_come_near);
  APP_TEST (application, "/app/journal-list/neighbours-end-with-the-list", test_neighbours_end_with_the_list);
  APP_TEST (application, "/app/journal-list/filters-keep-the-words", test_filters_keep_the_words);
  APP_TEST (application, "/app/journal-list/the-menu-offers-the-tags-in-use", test_the_menu_offers_the_tags_in_use);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}

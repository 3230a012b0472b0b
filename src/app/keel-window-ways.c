/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The ways that lead into a view: pages use them, and know nothing of each other. */

#include "keel-config.h"
#include "keel-window-private.h"

/* Whoever came from elsewhere, such as a panel that has just gone, goes on where they are now. */
static void
bring_focus (KeelWindow *self,
             GtkWidget  *view)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (focus == NULL || !gtk_widget_is_ancestor (focus, view))
    gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD);
}

static void
search_action (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_window_end_welcome (self);
  /* Where nothing is that could be searched by itself, everything is. */
  if (!gtk_widget_activate_action (keel_window_get_visible_view (self), "view.search", NULL))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.search-everywhere", NULL);
}

static void
search_journal_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *journal = keel_window_go_to_view (self, "journal");

  keel_journal_page_search (KEEL_JOURNAL_PAGE (journal), g_variant_get_string (parameter, NULL));
}

static void
new_entry_from_prompt_action (GSimpleAction *action,
                              GVariant      *parameter,
                              gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *journal = keel_window_go_to_view (self, "journal");
  g_autofree char *link = keel_link_new (KEEL_LINK_PROMPT, g_variant_get_string (parameter, NULL));
  const char *links[] = { link, NULL };

  keel_journal_page_new_linked_entry (KEEL_JOURNAL_PAGE (journal), links);
}

static void
new_linked_entry_action (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *journal = keel_window_go_to_view (self, "journal");
  g_autofree const char **links = g_variant_get_strv (parameter, NULL);

  keel_journal_page_new_linked_entry (KEEL_JOURNAL_PAGE (journal), links);
}

static void
show_view_action (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_window_go_to_view (self, g_variant_get_string (parameter, NULL));
}

static void
show_entry_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *journal = keel_window_go_to_view (self, "journal");

  keel_journal_page_show_entry (KEEL_JOURNAL_PAGE (journal), g_variant_get_string (parameter, NULL));
  keel_journal_page_bring_focus (KEEL_JOURNAL_PAGE (journal));
}

static void
show_checkin_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *ratings = keel_window_go_to_view (self, "ratings");

  keel_ratings_page_show_checkin (KEEL_RATINGS_PAGE (ratings), g_variant_get_string (parameter, NULL));
  bring_focus (self, ratings);
}

/* The form as it is called in files: "full", "pulse". */
static void
new_checkin_action (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  KeelWindow *self = user_data;
  KeelForm form;

  if (keel_form_from_id (g_variant_get_string (parameter, NULL), &form))
    keel_ratings_page_new_checkin (KEEL_RATINGS_PAGE (keel_window_go_to_view (self, "ratings")), form);
}

static void
show_concept_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *concepts = keel_window_go_to_view (self, "concepts");

  keel_concepts_page_show (KEEL_CONCEPTS_PAGE (concepts), g_variant_get_string (parameter, NULL));
}

/* A page, where on it, and the words to mark there. */
static void
show_place_action (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *concepts = keel_window_go_to_view (self, "concepts");
  const char *page, *address, *words;

  g_variant_get (parameter, "(&s&s&s)", &page, &address, &words);
  keel_concepts_page_show_found (KEEL_CONCEPTS_PAGE (concepts), page, address, words);
}

static void
show_practices_action (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  KeelWindow *self = user_data;

  keel_ratings_page_show_practices (KEEL_RATINGS_PAGE (keel_window_go_to_view (self, "ratings")));
}

static void
show_in_week_action (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  KeelWindow *self = user_data;
  GtkWidget *week = keel_window_go_to_view (self, "week");

  keel_week_page_show (KEEL_WEEK_PAGE (week), g_variant_get_string (parameter, NULL));
  bring_focus (self, week);
}

static const GActionEntry actions[] = {
  { .name = "new-checkin", .activate = new_checkin_action, .parameter_type = "s" },
  { .name = "new-entry-from-prompt", .activate = new_entry_from_prompt_action, .parameter_type = "s" },
  { .name = "new-linked-entry", .activate = new_linked_entry_action, .parameter_type = "as" },
  { .name = "search", .activate = search_action },
  { .name = "search-journal", .activate = search_journal_action, .parameter_type = "s" },
  { .name = "show-checkin", .activate = show_checkin_action, .parameter_type = "s" },
  { .name = "show-concept", .activate = show_concept_action, .parameter_type = "s" },
  { .name = "show-entry", .activate = show_entry_action, .parameter_type = "s" },
  { .name = "show-in-week", .activate = show_in_week_action, .parameter_type = "s" },
  { .name = "show-place", .activate = show_place_action, .parameter_type = "(sss)" },
  { .name = "show-practices", .activate = show_practices_action },
  { .name = "show-view", .activate = show_view_action, .parameter_type = "s" },
};

void
keel_window_add_way_actions (KeelWindow *self)
{
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What has the keyboard keeps it while the workbook changes around it: a save, an entry that
 * another device has brought, a step that was done. */

#include "app-fixture.h"
#include "keel-workbook-marks.h"
#include "keel-workbook-plan.h"
#include "programme-fixture.h"

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static KeelSession *
open_sample (void)
{
  g_autofree char *document = g_test_build_filename (G_TEST_DIST, "..", "data", "sample",
                                                     "managing-and-leading.json", NULL);
  g_autoptr (GError) error = NULL;
  KeelSession *sample = keel_session_new_sample (document, NULL, NULL, &error);

  g_assert_no_error (error);
  keel_session_open (sample);
  app_wait_for_state (sample, KEEL_SESSION_READY);

  return sample;
}

/* What changes while one looks at something else: of a day long ago. */
typedef struct
{
  KeelSession  *session;
  KeelWorkbook *workbook;
  KeelDay       day;
  KeelEntry    *entry;
  KeelEvent    *event;
  KeelIfThen   *plan;
  guint         n_changes;
} Elsewhere;

static void
prepare_elsewhere (Elsewhere   *elsewhere,
                   KeelSession *session)
{
  KeelMoment now = keel_session_get_now (session);

  elsewhere->session = session;
  elsewhere->workbook = keel_session_get_workbook (session);
  elsewhere->day = keel_session_get_today (session) - 200;
  elsewhere->entry = keel_workbook_add_entry (elsewhere->workbook, KEEL_ENTRY_FREE, elsewhere->day,
                                              KEEL_TIME_NONE, now);
  elsewhere->event = keel_workbook_add_event (elsewhere->workbook, KEEL_EVENT_NOTE, elsewhere->day, "Holidays", now);
  elsewhere->plan = keel_workbook_add_if_then (elsewhere->workbook, elsewhere->day, now);
}

static void
write_entry (Elsewhere  *elsewhere,
             const char *text)
{
  keel_workbook_set_entry_text (elsewhere->workbook, elsewhere->entry, KEEL_TEXT_BODY, text);
}

static void
write_event (Elsewhere  *elsewhere,
             const char *text)
{
  keel_workbook_edit_event (elsewhere->workbook, elsewhere->event, KEEL_EVENT_NOTE, elsewhere->day, text);
}

static void
write_plan (Elsewhere  *elsewhere,
            const char *text)
{
  keel_workbook_set_if_then_text (elsewhere->workbook, elsewhere->plan, KEEL_IF_THEN_IF, text);
}

static void
tick (Elsewhere *elsewhere)
{
  keel_workbook_tick (elsewhere->workbook, keel_day_get_monday (elsewhere->day), "P1",
                      elsewhere->n_changes % 2 == 0 ? KEEL_TICK_DID : KEEL_TICK_DID_NOT,
                      keel_session_get_now (elsewhere->session));
}

/* All of it, and it is on the disk. */
static void
change (Elsewhere *elsewhere)
{
  g_autofree char *text = g_strdup_printf ("Words %u", elsewhere->n_changes++);

  write_entry (elsewhere, text);
  write_event (elsewhere, text);
  write_plan (elsewhere, text);
  tick (elsewhere);
  g_assert_true (keel_session_flush_sync (elsewhere->session, NULL));
  settle ();
}

static GtkWidget *
go_on (GtkWindow *window)
{
  /* From the last stop it leads nowhere, and then to the first. */
  if (!gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (window), GTK_DIR_TAB_FORWARD);

  return gtk_window_get_focus (window);
}

/* From stop to stop, once around. */
static void
walk (Elsewhere  *elsewhere,
      GtkWindow  *window,
      const char *place)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  GtkWidget *focus;

  while ((focus = go_on (window)) != NULL && g_hash_table_add (seen, g_object_ref (focus)))
    {
      change (elsewhere);
      if (gtk_window_get_focus (window) == focus)
        continue;
      g_test_message ("%s: %s has lost the keyboard", place, G_OBJECT_TYPE_NAME (focus));
      g_test_fail ();
      return;
    }

  /* The window alone has some: elsewhere nothing has been seen. */
  g_test_message ("%s: %u stops", place, g_hash_table_size (seen));
  g_assert_cmpuint (g_hash_table_size (seen), >, 5);
}

static const struct
{
  const char *action;
  const char *parameter;
} places[] = {
  { "show-view", "week" },
  { "show-view", "concepts" },
  { "show-view", "journal" },
  { "show-view", "ratings" },
  { "show-view", "balance" },
  { "show-in-week", "new-goal" },
  { "show-in-week", "new-step" },
  { "show-in-week", "new-if-then" },
  { "show-in-week", "worksheets" },
  { "show-in-week", "circle" },
  /* Of the sample. */
  { "show-in-week", "goal:a87ddcc9-0e5c-4fd2-9336-c183b2068817" },
  { "show-in-week", "step:ad4aa496-025a-4811-9fd6-0dbef5afc025" },
  { "show-in-week", "if-then:0a109f80-fa21-49eb-b525-ea67eb6d6f80" },
  { "show-in-week", "worksheet:a2b25429-5d39-44b8-b48f-421bbbd18e52" },
  { "show-practices", NULL },
};

static void
go_to_place (KeelWindow *window,
             const char *action,
             const char *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), action,
                                  parameter != NULL ? g_variant_new_string (parameter) : NULL);
  settle ();
}

static void
test_stays_while_the_workbook_changes (AppFixture    *fixture,
                                       gconstpointer  data)
{
  KeelSession *sample = open_sample ();
  g_autoptr (KeelLibrary) library = programme_make_library (fixture->root);
  KeelWindow *window = keel_window_new (fixture->application, sample, fixture->settings);
  Elsewhere elsewhere = { 0 };

  prepare_elsewhere (&elsewhere, sample);
  keel_session_take_library (sample, library);
  gtk_window_present (GTK_WINDOW (window));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      const char *parameter = places[i].parameter;

      go_to_place (window, places[i].action, parameter);
      walk (&elsewhere, GTK_WINDOW (window), parameter != NULL ? parameter : places[i].action);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  keel_session_leave_sample (sample);
  g_object_unref (sample);
}

static void
add_tests (gpointer application)
{
  APP_TEST (application, "/app/keyboard/stays-while-the-workbook-changes", test_stays_while_the_workbook_changes);
}

int
main (int    argc,
      char **argv)
{
  return app_test_main (argc, argv, add_tests);
}
